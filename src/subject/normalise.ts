import { frozen } from '../edge/index.js';
import { type InputPath, type Notice, pathTo, stepsOf } from '../issue/index.js';
import { anyDay, common, type Day, firstDayOf, type Money, noEnd, type Span } from '../quantity/index.js';
import { annualFigures, type AnnualFigure, annualKind, sumUpOf } from './annual.js';
import type { Enterprise, Industry, ProjectItem, Receipt, TitleEntry, TitleItem, TitleRecord } from './enterprise.js';
import { buildHistory, type History, type ToldHistory } from './history.js';
import { readIndustry } from './industries.js';
import type { EnterpriseInput, ProjectInput, ReceiptInput, TitleInput } from './inputs.js';
import { type FieldValue, kinds, numberIn } from './kinds.js';
import { checked } from './parsed.js';
import { plainFields } from './plain-fields.js';
import { agree } from './same-item.js';
import { levelledTitles, titleKinds, type TitleName, titleNames } from './titles.js';
import { valueUnder } from './value-at.js';
import type { YearlyFigures } from './yearly-figures.js';
import { type ClosableList, projectKinds } from './vocabulary.js';

// Both were checked at the boundary; what does not parse here is absent.
const moneyOf: (written: string | undefined) => Money | undefined = kinds.money.parse;
export const spanOf: (written: string | undefined) => Span | undefined = kinds.span.parse;

/** The days of an enterprise that an input can tell of: from its founding, through the day as of which it is told. */
export const lifeOf = ({ foundedIn, asOf }: Pick<EnterpriseInput, 'foundedIn' | 'asOf'>): Span => ({
  from: foundedIn === undefined ? anyDay.from : firstDayOf(foundedIn),
  through: spanOf(asOf)?.through ?? anyDay.through,
});

interface DatedEntry {
  readonly on?: string | undefined;
  readonly predecessor?: boolean | undefined;
}

/** When it happened as told, and as it may be: within the life of the enterprise, unless it was another's before. */
const datedBy = (
  { on, predecessor = false }: DatedEntry,
  { from, through }: Span,
): { readonly on: Span | undefined; readonly when: Span } => {
  const told = spanOf(on);
  const when = told ?? anyDay;
  return { on: told, when: common(when, { from: predecessor ? anyDay.from : from, through }) ?? when };
};

const columns = annualFigures.map((figure) => ({ figure, kind: annualKind(figure), sumUp: sumUpOf(figure) }));

const noValues: ToldHistory['values'] = new Map();

/** What an input tells of each yearly figure. */
export const toldIn = ({ before, foundedIn }: EnterpriseInput, figures: YearlyFigures): History['told'] => {
  const told: Partial<Record<AnnualFigure, ToldHistory>> = {};
  for (let index = 0; index < columns.length; index += 1) {
    const { figure, kind, sumUp } = columns[index] as (typeof columns)[number];
    told[figure] = {
      values: figures[index] ?? noValues,
      through: before?.through,
      peak: sumUp === undefined ? undefined : numberIn(kind, before?.[sumUp]),
      foundedIn,
      ceiling: kind === 'flag' ? 1 : Infinity,
    };
  }
  return told as History['told'];
};

/** Groups by a key; what has no key stands alone, since it may or may not be the same thing. */
const grouped = <Value>(
  values: readonly Value[],
  keyOf: (value: Value) => string | undefined,
): readonly (readonly Value[])[] => {
  const groups = new Map<string | number, Value[]>();
  values.forEach((value, index) => {
    const key = keyOf(value) ?? index;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  });
  return [...groups.values()];
};

const byName = (a: { readonly of: string | undefined; readonly path: string }, b: typeof a): number => {
  if (a.of === b.of) return 0;
  if (a.of === undefined) return 1;
  return b.of === undefined || a.of < b.of ? -1 : 1;
};

interface ListedTitle {
  readonly input: TitleInput;
  /** What it goes by among others of its title. */
  readonly name: string | undefined;
  readonly entry: TitleEntry;
}

const none: readonly never[] = Object.freeze([]);

// One record for all titles that nobody has: most enterprises have few.
const noTitle: TitleRecord = frozen({ entries: [], withdrawn: [], items: [] });
const noTitles = frozen(Object.fromEntries(titleNames.map((title) => [title, noTitle]))) as Readonly<
  Record<TitleName, TitleRecord>
>;

const titleItem = ({ entry, input, name }: ListedTitle, entries: readonly TitleEntry[]): TitleItem => ({
  kind: 'title',
  path: entry.path,
  title: input.title,
  of: name,
  level: entry.level,
  grade: input.grade,
  entries,
});

const withdrawnOf = (entries: readonly TitleEntry[]): readonly TitleEntry[] =>
  entries.filter(({ withdrawn }) => withdrawn !== undefined);

const titleRecord = (title: TitleName, listed: readonly ListedTitle[]): TitleRecord => {
  const own = listed.filter(({ input }) => input.title === title);
  const entries = own.map(({ entry }) => entry);
  const [only, ...others] = own;
  if (only !== undefined && others.length === 0)
    return { entries, withdrawn: withdrawnOf(entries), items: [titleItem(only, entries)] };
  // What its name or its level would tell apart, and neither does, may be two.
  const keyOf = ({ entry: { level }, name }: ListedTitle): string | undefined => {
    if (!levelledTitles.includes(title) || name === undefined) return name;
    return level === undefined ? undefined : JSON.stringify([name, level]);
  };
  const items = grouped(own, keyOf).flatMap((group): readonly TitleItem[] => {
    const [first] = group;
    return first === undefined
      ? []
      : [
          titleItem(
            first,
            group.map(({ entry }) => entry),
          ),
        ];
  });
  return {
    entries,
    withdrawn: withdrawnOf(entries),
    items: [...items].sort((a, b) => byName(a, b) || ((a.level ?? '') < (b.level ?? '') ? -1 : 1)),
  };
};

const nameOf = ({ title, product, of, grade }: TitleInput): string | undefined => {
  if (titleKinds[title].by !== 'grade') return product ?? of;
  return grade === undefined ? undefined : `${String(grade)}级`;
};

const titleRecords = (titles: readonly TitleInput[], life: Span): Readonly<Record<TitleName, TitleRecord>> => {
  if (titles.length === 0) return noTitles;
  const listed = titles.map((input, index): ListedTitle => {
    const { title, event = 'new', grade, level, until, withdrawn } = input;
    const name = nameOf(input);
    return {
      input,
      name,
      entry: {
        path: pathTo('titles', index),
        event,
        ...datedBy(input, life),
        grade,
        of: titleKinds[title].by === undefined ? undefined : name,
        level: level ?? titleKinds[title].level,
        isLevelTold: level !== undefined,
        until: spanOf(until),
        withdrawn: spanOf(withdrawn),
      },
    };
  });
  const records: Record<TitleName, TitleRecord> = { ...noTitles };
  for (const { title } of titles) if (records[title] === noTitle) records[title] = titleRecord(title, listed);
  return records;
};

/** What a listing tells of a project, as far as listings can contradict each other. */
export interface ProjectTelling {
  readonly when: Span;
  readonly approved: Money | undefined;
}

export const projectTelling = (input: ProjectInput): ProjectTelling => ({
  when: datedBy(input, anyDay).when,
  approved: moneyOf(input.approved),
});

/** What two listings of one project tell together; nothing where both cannot be true. */
export const toldTogether = (a: ProjectTelling, b: ProjectTelling): ProjectTelling | undefined => {
  const when = common(a.when, b.when);
  return when === undefined || !agree(a.approved, b.approved)
    ? undefined
    : { when, approved: a.approved ?? b.approved };
};

// Listings of one project agree where both tell: of those that tell of the same fields, the one that is most exact about the day says most.
const byTelling = (a: ProjectItem, b: ProjectItem): number => {
  const days = ({ when: { from, through } }: ProjectItem): number => through - from;
  const fields = ({ approved, on }: ProjectItem): number =>
    2 * Number(approved !== undefined) + Number(on !== undefined);
  return fields(b) - fields(a) || days(a) - days(b);
};

/** What several listings of one project tell of it together; it goes by the listing that tells most, wherever that stands. */
const merged = ([first, ...rest]: readonly [ProjectItem, ...ProjectItem[]]): ProjectItem =>
  rest.reduce((item, other) => {
    const when = common(item.when, other.when) ?? item.when;
    return {
      ...item,
      when,
      on: item.on === undefined && other.on === undefined ? undefined : when,
      approved: item.approved ?? other.approved,
    };
  }, first);

const noProjects = frozen(Object.fromEntries(projectKinds.map((kind) => [kind, []]))) as unknown as NonNullable<
  Enterprise['projects']
>;

const projectItems = (projects: readonly ProjectInput[], life: Span): NonNullable<Enterprise['projects']> => {
  if (projects.length === 0) return noProjects;
  const items = projects.map((input, index): ProjectItem => ({
    kind: 'project',
    path: pathTo('projects', index),
    project: input.kind,
    of: input.name,
    approved: moneyOf(input.approved),
    ...datedBy(input, life),
  }));
  const distinct = grouped(items, ({ project, of }) => (of === undefined ? undefined : JSON.stringify([project, of])))
    .map((group) => [...group].sort(byTelling))
    .flatMap(([first, ...rest]) => (first === undefined ? [] : [merged([first, ...rest])]));
  return Object.fromEntries(
    projectKinds.map((kind) => [kind, distinct.filter(({ project }) => project === kind).sort(byName)]),
  ) as unknown as NonNullable<Enterprise['projects']>;
};

const receipts = (received: readonly ReceiptInput[], { from, through }: Span): readonly Receipt[] =>
  received.map((input, index) => ({
    path: pathTo('received', index),
    entry: index + 1,
    policy: input.policy,
    matter: input.matter,
    of: input.of,
    titleLevel: input.titleLevel,
    amount: moneyOf(input.amount),
    // What can still be claimed comes when it comes.
    ...datedBy(input, { from, through: input.status === 'claimable' ? noEnd : through }),
    claimable: input.status === 'claimable',
    level: input.level,
  }));

// Such a field stands in the input itself, or in an object of it.
const plainlyHeld = plainFields.map(({ path, kind }) => ({ path, kind, steps: stepsOf(path) }));

const valuesIn = (input: EnterpriseInput): Enterprise['values'] => {
  const values: Partial<Record<InputPath, FieldValue>> = {};
  for (const { path, kind, steps } of plainlyHeld) {
    const value = kinds[kind].parse(valueUnder(input, steps));
    if (value !== undefined) values[path] = value;
  }
  return values;
};

const industryOf = (written: string): Industry => {
  const code = readIndustry(written) ?? written;
  return { division: code.slice(0, 3), section: code.slice(0, 1), number: Number(code.slice(1, 3)) };
};

/** A list as told; one that was not told is unknown, unless it is assumed to be empty. */
const told = <Entry, Indexed>(
  list: readonly Entry[] | undefined,
  assumedNone: boolean,
  life: Span,
  indexed: (entries: readonly Entry[], life: Span) => Indexed,
): Indexed | undefined => (list === undefined && !assumedNone ? undefined : indexed(list ?? [], life));

/** A list that the caller takes as empty is so for good; one that was told holds through the day as of which it was. */
const toldThrough = (life: Span, assumedNone: readonly ClosableList[]): Enterprise['toldThrough'] => {
  const through = (list: ClosableList): Day => (assumedNone.includes(list) ? noEnd : life.through);
  return { titles: through('titles'), projects: through('projects'), received: through('received') };
};

/** From a checked input to the immutable form that facts read. */
export const normalise = (
  input: EnterpriseInput,
  history: History['told'],
  assumedNone: readonly ClosableList[],
  notices: readonly Notice[],
): Enterprise => {
  const life = lifeOf(input);
  return {
    [checked]: true,
    kind: 'enterprise',
    name: input.name,
    city: input.city,
    district: input.district,
    industry: input.industry === undefined ? undefined : industryOf(input.industry),
    history: buildHistory(history),
    titles: told(input.titles, assumedNone.includes('titles'), life, titleRecords),
    projects: told(input.projects, assumedNone.includes('projects'), life, projectItems),
    received: told(input.received, assumedNone.includes('received'), life, receipts),
    values: valuesIn(input),
    toldThrough: toldThrough(life, assumedNone),
    assumedNone: assumedNone.length === 0 ? none : frozen(assumedNone),
    notices,
  };
};
