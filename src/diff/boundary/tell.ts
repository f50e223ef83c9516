import type { FactCall, Value } from '../../condition/index.js';
import type { PlainObject } from '../../edge/index.js';
import type { FactName, MarginParams } from '../../fact/index.js';
import { type Area, formatArea, formatMoney, formatShare, type Money, type ShareValue } from '../../quantity/index.js';
import type { ItemSource } from '../../rule/index.js';
import { type PlaceFact, type PlainFact, type TitleLevel, type Vocabulary } from '../../subject/index.js';
import { type InputDraft, midYear, planStart, tellFigure } from './draft.js';
import { toldBy } from './tell-margin.js';
import type { Supposed } from './ways.js';

/** Writes into a draft what a fact is to be. `all`: what the other facts are to be. */
type Tell = (draft: InputDraft, params: PlainObject, value: Value, all: Supposed) => void;

/** The facts that tell of a rule’s item are written together, as an entry: see items. */
type OfItems = Extract<FactName, `item${string}`>;

/** Of two expressions: told by what they are made of. */
type OfExpressions = 'margin';

/** Of the year asked about, and what `effective` comes to: told by the year alone. */
type OfTime =
  'inPlan' | 'inPeriod' | 'moneyInForce' | 'areaInForce' | 'shareInForce' | 'countInForce' | 'amountLeftOpen';

type ToldByHand = Exclude<FactName, PlainFact | PlaceFact | OfItems | OfTime | OfExpressions | 'placeKind'>;

const agoOf = ({ yearsAgo }: PlainObject): number => (typeof yearsAgo === 'number' ? yearsAgo : 0);

const levelsOf = ({ levels }: PlainObject): readonly TitleLevel[] =>
  Array.isArray(levels) ? (levels as readonly TitleLevel[]) : [];

/** The level that is written: the first that is meant, unless the title has it anyway. */
const levelIn = (title: string, params: PlainObject, { titles }: Vocabulary): object => {
  const [first] = levelsOf(params);
  return first === undefined || first === titles[title]?.level ? {} : { level: first };
};

/** Whether another fact is to be yes of the same title. */
const isToBe = (all: Supposed, name: FactName, title: unknown, value: Value, more: PlainObject = {}): boolean =>
  [...all.values()].some(({ fact, value: own }) => {
    const params = fact.params as PlainObject;
    const isMeant = Object.entries(more).every(([key, wanted]) => params[key] === wanted);
    return fact.name === name && params['title'] === title && own === value && isMeant;
  });

const inMonth = (year: number, month: number): string => `${String(year)}-${String(month).padStart(2, '0')}-15`;

/** The middle of a year, or the day next to it on which something may come. */
const dayWithin = (year: number, { from, through }: PlainObject): string => {
  const middle = midYear(year);
  if (typeof from === 'string' && from > middle) return from;
  return typeof through === 'string' && through < middle ? through : middle;
};

const firstEvent = ({ events }: PlainObject): unknown =>
  Array.isArray(events) ? (events as readonly unknown[])[0] : 'new';

const grown = (title: string, { titles }: Vocabulary): object => (titles[title]?.isGraded === true ? { grade: 1 } : {});

const addTitle = (draft: InputDraft, params: PlainObject, on: string, event: unknown): void => {
  const title = String(params['title']);
  const { vocabulary } = draft;
  draft.titles.push({
    title,
    ...levelIn(title, params, vocabulary),
    ...grown(title, vocabulary),
    on,
    ...(event === 'new' ? {} : { event }),
  });
};

const tellMeasure: Tell = (draft, params, value) => {
  tellFigure(draft, draft.year - agoOf(params), String(params['measure']), Number(value));
};

const tellPeak: Tell = (draft, { measure, before }, value) => {
  const end = before === 'plan' ? Math.min(draft.year, planStart(draft)) : draft.year;
  tellFigure(draft, end - 1, String(measure), Number(value));
};

const tellReceived: Tell = (draft, { matter, level, of }, value) => {
  if (Number(value) <= 0) return;
  draft.received.push({
    policy: '上级政策',
    ...(matter === undefined ? {} : { matter }),
    ...(of === undefined ? {} : { of }),
    ...(level === undefined ? {} : { level }),
    amount: formatMoney(Number(value) as Money),
    on: midYear(draft.year),
  });
};

/** How every fact that is more than a field is told: a fact that is not here does not compile. */
const tellings: Readonly<Record<ToldByHand, Tell>> = {
  city: (draft, _, value) => draft.fields.set('city', value),
  yearsSinceFounding: (draft, _, value) => draft.fields.set('foundedIn', draft.year - Number(value)),
  district: (draft, _, value) => draft.fields.set('district', value),
  isManufacturer: (draft, _, value) => {
    const known = draft.fields.get('industry') as string | undefined;
    if (known === undefined || value === 0) draft.fields.set('industry', value === 1 ? 'C3852' : 'I6510');
  },
  industryDivision: (draft, _, value, all) => {
    const isMaker = [...all.values()].some(({ fact, value: own }) => fact.name === 'isManufacturer' && own === 0);
    if (!isMaker) draft.fields.set('industry', `${String(value)}11`);
  },
  judgement: (draft, { of }, value) => draft.fields.set(`judgements.${String(of)}`, value === 1),
  keepsGrowing: (draft, _, value) => draft.fields.set('judgements.keepsGrowing', value === 1),
  judgedAs: (draft, { of }, value) => draft.fields.set(`judgements.${String(of)}`, value),
  revenue: tellMeasure,
  countOf: tellMeasure,
  areaOf: tellMeasure,
  ratioOf: tellMeasure,
  flagOf: tellMeasure,
  received: tellReceived,
  revenuePeakBefore: tellPeak,
  countPeakBefore: tellPeak,
  areaPeakBefore: tellPeak,
  ratioPeakBefore: tellPeak,
  everAboveScaleBefore: (draft, params, value) => {
    tellFigure(draft, draft.year - agoOf(params) - 1, 'aboveScale', Number(value));
  },
  // Back as long ago as still counts: what asks for fewer years does not see it.
  returnedAboveScale: (draft, { within }, value) => {
    const back = draft.year - Number(within);
    if (value !== 1) return;
    tellFigure(draft, back, 'aboveScale', 1);
    tellFigure(draft, back - 1, 'aboveScale', 0);
    tellFigure(draft, back - 2, 'aboveScale', 1);
  },
  titleInYear: (draft, params, value, all) => {
    const isTold = [...all.values()].some(
      ({ fact, value: month }) =>
        fact.name === 'titleMonth' && (fact.params as PlainObject)['title'] === params['title'] && month !== 0,
    );
    if (value === 1 && !isTold) addTitle(draft, params, dayWithin(draft.year, params), firstEvent(params));
  },
  titleMonth: (draft, params, value) => {
    if (Number(value) > 0) addTitle(draft, params, inMonth(draft.year, Number(value)), firstEvent(params));
  },
  titleBefore: (draft, params, value, all) => {
    const { title, since } = params;
    if (value !== 1) return;
    const isInPlan = isToBe(all, 'titleBefore', title, 1, { since: 'plan' });
    // What was since the plan began was ever; what was ever and is not to be since then came before it.
    if (since !== 'plan' && isInPlan) return;
    const isOnlyEver = since !== 'plan' && isToBe(all, 'titleBefore', title, 0, { since: 'plan' });
    const year = isOnlyEver ? Math.min(planStart(draft), draft.year) - 1 : draft.year - 1;
    addTitle(draft, params, midYear(year), firstEvent(params));
  },
  holdsTitle: (draft, params, value, all) => {
    const { title } = params;
    if (value !== 1) return;
    const isToldOf = isToBe(all, 'titleInYear', title, 1) || isToBe(all, 'titleBefore', title, 1);
    const isNew = isToBe(all, 'titleBefore', title, 0);
    if (!isToldOf) addTitle(draft, params, midYear(isNew ? draft.year : draft.year - 1), isNew ? 'renewal' : 'new');
  },
  highestGradeBefore: (draft, { title }, value) => {
    if (Number(value) > 0) draft.titles.push({ title, grade: value, on: midYear(draft.year - 1) });
  },
};

/** How a fact is told: as the table says, or as the field whose name it has; of two expressions by what they are made of. */
export const tell = (draft: InputDraft, call: FactCall, value: Value, all: Supposed): void => {
  const { name, params } = call;
  if (name === 'margin') {
    for (const each of toldBy(params as MarginParams, Number(value), all, draft.year))
      tell(draft, each.fact, each.value, all);
    return;
  }
  const told = (tellings as Readonly<Partial<Record<FactName, Tell>>>)[name];
  const { figures, plainFields } = draft.vocabulary;
  const field = plainFields.find((each) => each.name === name);
  if (told !== undefined) told(draft, params as PlainObject, value, all);
  else if (figures.has(name)) tellFigure(draft, draft.year - agoOf(params as PlainObject), name, Number(value));
  else if (field !== undefined) draft.fields.set(field.path, field.kind === 'flag' ? value === 1 : value);
};

/** How what a project tells of itself is written. */
const writtenOfItems: Readonly<Partial<Record<FactName, (value: number) => unknown>>> = {
  itemFigure: (value) => formatMoney(value as Money),
  itemArea: (value) => formatArea(value as Area, '平方米'),
  itemRatio: (value) => formatShare(value as ShareValue),
  itemCount: (value) => value,
  itemFlag: (value) => value === 1,
};

/** The item of a rule that pays each, as entries of its list, by what the facts of items are to be. */
export const tellItem = (draft: InputDraft, source: ItemSource, all: Supposed, name: string): void => {
  const of = (fact: OfItems): Value | undefined => [...all.values()].find((each) => each.fact.name === fact)?.value;
  const isAsked = [...all.values()].some(({ fact }) => fact.name === 'itemInYear');
  const own = source.by === 'grade' ? {} : { [source.by]: name };
  const [level, grade, approved] = [of('itemLevel'), of('itemGrade'), of('itemApproved')];
  const sums = [...all.values()].flatMap(({ fact, value }) => {
    const write = writtenOfItems[fact.name];
    return write === undefined
      ? []
      : [[String((fact.params as PlainObject)['measure']), write(Number(value))] as const];
  });
  const more = {
    ...own,
    ...(level === undefined ? {} : { level }),
    ...(grade === undefined ? {} : { grade }),
  };
  const entry =
    source.list === 'titles'
      ? { title: source.title, ...more }
      : {
          kind: source.project,
          ...own,
          ...(approved === undefined ? {} : { approved: formatMoney(Number(approved) as Money) }),
          ...Object.fromEntries(sums),
        };
  for (const { fact, value } of all.values()) {
    if (fact.name === 'itemReceived') tellReceived(draft, { ...(fact.params as PlainObject), of: name }, value, all);
  }
  const entries = source.list === 'titles' ? draft.titles : draft.projects;
  if (of('itemBefore') === 1) entries.push({ ...entry, on: midYear(draft.year - 1) });
  const month = Number(of('itemMonth') ?? 0);
  const window = [...all.values()].find(({ fact }) => fact.name === 'itemInYear')?.fact.params as
    PlainObject | undefined;
  if (month > 0) entries.push({ ...entry, on: inMonth(draft.year, month) });
  else if (of('itemInYear') === 1) entries.push({ ...entry, on: dayWithin(draft.year, window ?? {}) });
  else if (isAsked && of('itemInYear') === undefined) entries.push(entry);
  else if (of('itemBefore') !== 1) entries.push({ ...entry, on: midYear(draft.year + 1) });
};
