import {
  anyDay,
  areaIn,
  type Day,
  firstDayOf,
  formatDay,
  formatMoney,
  formatRational,
  isDay,
  largestArea,
  largestMoney,
  lastDayOf,
  type Money,
  noMoney,
  parseArea,
  parseMoney,
  parseSpan,
  type Period,
  rational,
  yearOf,
} from '../../quantity/index.js';
import { addsUp, awardsIn, type AwardRule, type Document, matterIn } from '../../rule/index.js';
import {
  type Figure,
  type ClosableList,
  closableLists,
  fieldAt,
  figureOf,
  firstYear,
  lastYear,
  numberIn,
  shownFigure,
  summedUpThrough,
  yearPath,
} from '../../subject/index.js';
import { beside, type InputPath, lastStep, pathTo, stepsOf } from '../../issue/index.js';
import type { Answer } from './answer.js';
import { at, entriesOf } from '../input.js';
import type { Marks } from './breakpoints.js';
import { isReckonedWith } from './reckoned-with.js';
import { tiedTo } from '../tied.js';

/** Answers that stand for all that could be given. */
export interface Possible {
  readonly answers: readonly unknown[];
  /** Whether every possible answer comes to the same as one of these, or to something between two of them. */
  readonly complete: boolean;
}

/** What answers are looked for in view of. */
export interface Around {
  readonly input: unknown;
  readonly year: number;
  readonly period: Period;
  readonly document: Document;
}

const complete = (answers: readonly unknown[]): Possible => ({ answers, complete: true });
const distinct = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)];

const moneyText = (value: number): string => formatMoney(value as Money);

const moneyIn = (written: unknown): readonly number[] => {
  const parsed = typeof written === 'string' ? parseMoney(written) : undefined;
  return parsed?.ok === true ? [parsed.value] : [];
};

const yearsTold = (input: unknown): readonly string[] => Object.keys(at(input, 'years') ?? {});

// A figure is held against the marks of conditions and against the same figure of other years.
const historyFigures = (path: InputPath, figure: Figure, { numbers }: Marks, { input, document }: Around): Possible => {
  const { kind, sumUp, field } = figure;
  const numbersAt = (paths: readonly (InputPath | undefined)[]): readonly number[] =>
    paths.flatMap((each) => (each === undefined ? [] : (numberIn(kind, at(input, each)) ?? [])));
  const told = numbersAt([...yearsTold(input).map((year) => yearPath(year, figure.name)), sumUp]);
  // A part goes up to its whole and a whole down to its part: what is beyond is refused.
  const limits = numbersAt(
    document.vocabulary.wholes.flatMap((pair) =>
      pair.some(({ name }) => name === lastStep(path)) ? pair.map(({ name }) => beside(path, name)) : [],
    ),
  );
  const starts = [0, ...numbers, ...told.flatMap((value) => [value, value + 1]), ...limits];
  const { most = largestMoney } = field;
  return complete(
    distinct(starts)
      .filter((value) => value >= 0 && value <= most)
      .map((value) => shownFigure(figure, value)),
  );
};

const about = (values: readonly number[]): readonly number[] =>
  values.flatMap((value) => [value - 1, value, value + 1]);

const sums = (values: readonly number[]): readonly number[] =>
  distinct(values.reduce<readonly number[]>((all, value) => [...all, ...all.map((sum) => sum + value)], [0]));

const amountsOf = ({ payment, rows }: AwardRule): readonly number[] => rows.map((_, row) => payment.most(row));

// More sums to be held against one another than this are not gone through.
const fewReceipts = 3;

/** Whether nothing ties these awards to others: then an amount matters only to its own. */
const arePaidApart = (awards: readonly AwardRule[], { groups }: Document): boolean =>
  tiedTo(
    awards.map(({ slug }) => slug),
    groups,
  ).length === 0;

// What is approved is capped, then held against what was received: it counts in proportion between the marks.
const approvedMoney = ({ numbers }: Marks, { input, document }: Around): Possible => {
  const received = entriesOf(input, 'received').flatMap(({ amount }) => moneyIn(amount));
  const awards = awardsIn(document).filter(({ payment }) => payment.reads.some(({ name }) => name === 'itemApproved'));
  const caps = awards.flatMap(({ payment }) => payment.turns);
  const marks = [
    ...numbers,
    ...caps,
    ...(received.length <= fewReceipts ? sums(received) : received),
    noMoney,
    largestMoney,
  ];
  return {
    answers: distinct(about(marks))
      .filter((value) => value >= noMoney && value <= largestMoney)
      .map(moneyText),
    complete: received.length <= fewReceipts && arePaidApart(awards, document),
  };
};

// An amount received is held against what its award comes to after other receipts.
const receivedMoney = (path: InputPath, { input, document }: Around): Possible => {
  const index = Number(stepsOf(path)[1]);
  const entries = entriesOf(input, 'received');
  const written = entries[index]?.['matter'];
  const matter = typeof written === 'string' ? matterIn(document, written) : undefined;
  const awards = awardsIn(document).filter((award) => written === undefined || award.matter === matter);
  const others = entries.flatMap(({ amount }, each) => (each === index ? [] : moneyIn(amount)));
  const approved = entriesOf(input, 'projects').flatMap((project) => moneyIn(project['approved']));
  const few = others.length <= fewReceipts;
  const marks = [...awards.flatMap(amountsOf), ...approved].flatMap((amount) =>
    (few ? sums(others) : [0]).map((taken) => amount - taken),
  );
  return {
    answers: distinct(about([...marks, noMoney, largestMoney]))
      .filter((value) => value >= noMoney && value <= largestMoney)
      .map(moneyText),
    complete: few && written !== undefined && arePaidApart(awards, document) && !awards.some(addsUp),
  };
};

const possibleMoney = (path: InputPath, marks: Marks, around: Around): Possible => {
  const { pattern } = fieldAt(path, around.document.vocabulary) ?? {};
  if (pattern === 'projects.*.approved') return approvedMoney(marks, around);
  if (pattern === 'received.*.amount') return receivedMoney(path, around);
  return complete(
    distinct([noMoney, ...marks.numbers, largestMoney])
      .filter((value) => value >= noMoney && value <= largestMoney)
      .map(moneyText),
  );
};

const dateOf = (day: Day): number => day % 100;
const monthStart = (day: Day): number => day - dateOf(day);

const dayAfter = (day: Day): Day | undefined =>
  ([day + 1, monthStart(day) + 101, (yearOf(day) + 1) * 10_000 + 101] as Day[]).find(isDay);

const dayBefore = (day: Day): Day | undefined =>
  (
    [
      day - 1,
      ...[31, 30, 29, 28].map((date) => monthStart(day) - 100 + date),
      (yearOf(day) - 1) * 10_000 + 1231,
    ] as Day[]
  ).find(isDay);

/** A day inside each month or year that another entry was told by: before it, on it or after it, what happened when is not told. */
const insideOthers = (path: InputPath, input: unknown): readonly Day[] =>
  closableLists.flatMap((list) =>
    entriesOf(input, list).flatMap(({ on }, index) => {
      const span = typeof on === 'string' && path !== pathTo(list, index, 'on') ? parseSpan(on) : undefined;
      const inside = span?.ok === true ? dayAfter(span.value.from) : undefined;
      return span?.ok === true && inside !== undefined && inside < span.value.through ? [inside] : [];
    }),
  );

/**
 * Days on either side of where a year or the plan begins and ends, and inside what others were told by; of what was
 * told by its month or year, those within it.
 */
const possibleDays = (path: InputPath, { input, year, period: { from, through } }: Around): Possible => {
  // Told no further than it is, lists are as open as before; through the end of the year, they are as complete as it asks for.
  const told = parseSpan(String(at(input, path)));
  if (path === 'asOf')
    return complete([...(told.ok ? [formatDay(told.value.through)] : []), formatDay(lastDayOf(year))]);
  const within = told.ok ? told.value : anyDay;
  const marks = [firstDayOf(year), lastDayOf(year), from, through].filter((day) => yearOf(day) < lastYear);
  const days = marks.flatMap((day) => [dayBefore(day), day, dayAfter(day)]).filter((day) => day !== undefined);
  const all = [
    firstDayOf(firstYear),
    ...days,
    ...insideOthers(path, input),
    lastDayOf(lastYear),
    ...(told.ok ? [within.from, within.through] : []),
  ];
  return complete(
    distinct(all)
      .filter((day) => within.from <= day && day <= within.through)
      .map(formatDay),
  );
};

const reach = 7;

/** Years about every one that is told or asked about: what lies further off comes to the same as the ends. */
const possibleYears = (
  { least, most }: { readonly least: number; readonly most: number },
  { input, year, period }: Around,
): Possible => {
  const told = [
    ...yearsTold(input).map(Number),
    at(input, summedUpThrough),
    at(input, 'foundedIn'),
    yearOf(period.from),
  ];
  const near = [year - reach, ...told.filter((each) => typeof each === 'number'), year + 1];
  const [first, last] = [Math.min(...near) - 1, Math.max(...near) + 1];
  const all =
    near.length > 0 && last - first < 200
      ? Array.from({ length: last - first + 1 }, (_, index) => first + index)
      : near.flatMap((each) => [each - 1, each, each + 1]);
  // The latest first: a sum-up of most years closes most.
  return complete(
    distinct([least, ...all, most])
      .filter((each) => each >= least && each <= most)
      .reverse(),
  );
};

const fewNumbers = 12;

const possibleIntegers = (
  path: InputPath,
  answer: Extract<Answer, { kind: 'integer' }>,
  { numbers }: Marks,
  around: Around,
): Possible => {
  const { least, most } = answer;
  if (path === 'foundedIn' || path === summedUpThrough) return possibleYears(answer, around);
  if (most - least < fewNumbers) return complete(Array.from({ length: most - least + 1 }, (_, index) => least + index));
  const told = Object.values(around.input as object).filter((value) => typeof value === 'number');
  return complete(distinct([least, ...numbers, ...told, most]).filter((each) => each >= least && each <= most));
};

const areaUnit = '亩';
// 亩 to eight decimals write every area without loss.
const areaText = (value: number): string => `${formatRational(areaIn(rational(value), areaUnit), 8)}${areaUnit}`;

const possibleAreas = ({ numbers }: Marks, { input }: Around): Possible => {
  const told = Object.values(input as object).flatMap((value): readonly number[] => {
    const parsed = typeof value === 'string' ? parseArea(value) : undefined;
    return parsed?.ok === true ? [parsed.value] : [];
  });
  return complete(distinct([0, ...numbers, ...told, largestArea]).map(areaText));
};

const freshName = (used: readonly string[]): string => {
  let name = '甲';
  while (used.includes(name)) name += '甲';
  return name;
};

const nameFields = ['of', 'product', 'name'] as const;

/** Names that something told has, what receipts call the tiers, and one that nothing has. */
const possibleNames = ({ input, document }: Around): Possible => {
  const told = (['titles', 'projects', 'received'] as const)
    .flatMap((list) => entriesOf(input, list))
    .flatMap((entry) => nameFields.flatMap((field) => (typeof entry[field] === 'string' ? [entry[field]] : [])));
  const labels = awardsIn(document)
    .flatMap(({ rowLabels }) => rowLabels)
    .filter((label) => label.trim() !== '');
  const known = distinct([...told, ...labels]);
  return complete([...known, freshName(known)]);
};

const manufacturers = Array.from({ length: 31 }, (_, index) => `C${String(index + 13)}`);

/** Every division that a condition names, a manufacturer beside them, and no manufacturer. */
const possibleIndustries = ({ words }: Marks): Possible => {
  const named = words.filter((word) => /^[A-T]\d{2,4}$/u.test(word));
  return complete([...named, ...manufacturers.filter((division) => !named.includes(division)).slice(0, 1), 'A01']);
};

/** Every district that a condition names, and the city proper, which is none of them. */
const possibleDistricts = ({ words }: Marks): Possible =>
  complete([...words, ...['市辖区'].filter((other) => !words.includes(other))]);

/**
 * Money for everything: received under another policy and under this very one, so that nothing is left to pay; and to
 * be had, nobody says how much, so that all is left open.
 */
const everythingReceived = ({ input, year, document }: Around): readonly unknown[] => {
  const names = [
    undefined,
    ...nameFields.flatMap((field) =>
      [...entriesOf(input, 'titles'), ...entriesOf(input, 'projects')].flatMap((entry) =>
        typeof entry[field] === 'string' ? [entry[field]] : [],
      ),
    ),
  ];
  const policies = ['另一市级政策', document.id];
  const on = formatDay(lastDayOf(year));
  // What an award is paid for: itself, each of its rows, or whatever is named.
  const thingsOf = ({ repeats, rowLabels, items }: AwardRule): readonly (string | undefined)[] => {
    if (repeats === 'once' || (repeats === 'once-per-year' && items === undefined)) return [undefined];
    return repeats === 'once-per-row' ? rowLabels : distinct(names);
  };
  const things = awardsIn(document).flatMap((award) =>
    thingsOf(award).map((of) => ({ matter: award.matter, ...(of === undefined ? {} : { of }) })),
  );
  return [
    policies.flatMap((policy) => things.map((thing) => ({ policy, ...thing, amount: moneyText(largestMoney), on }))),
    things.map((thing) => ({ ...thing, status: 'claimable' })),
  ];
};

const grades = [1, 2, 3, 4, 5];

/** None; all that conditions ask for with nothing told of them; and one of each, had long ago or new this year. */
const possibleTitles = ({ titles }: Marks, { year, document: { vocabulary } }: Around): readonly unknown[] => [
  [],
  titles.flatMap((title) =>
    vocabulary.titles[title]?.isGraded === true ? grades.map((grade) => ({ title, grade })) : [{ title }],
  ),
  ...titles.flatMap((title) => [firstDayOf(firstYear), lastDayOf(year)].map((on) => [{ title, on: formatDay(on) }])),
];

// A list may hold anything: some answers are tried, and what they close may be less than the most.
const possibleLists = (list: ClosableList, marks: Marks, around: Around): Possible => {
  switch (list) {
    case 'titles':
      return { answers: possibleTitles(marks, around), complete: false };
    case 'projects':
      return { answers: [[], around.document.vocabulary.projectKinds.map((kind) => ({ kind }))], complete: false };
    case 'received':
      return { answers: [[], ...everythingReceived(around)], complete: false };
  }
};

const answersFor = (path: InputPath, answer: Answer, marks: Marks, around: Around): Possible => {
  const figure = figureOf(path, around.document.vocabulary);
  switch (answer.kind) {
    case 'flag':
      return complete([false, true]);
    case 'choice':
      return complete(answer.choices.map(({ value }) => value));
    case 'money':
      return figure === undefined ? possibleMoney(path, marks, around) : historyFigures(path, figure, marks, around);
    case 'area':
      return figure === undefined ? possibleAreas(marks, around) : historyFigures(path, figure, marks, around);
    case 'day':
    case 'span':
      return possibleDays(path, around);
    case 'integer':
      return figure === undefined
        ? possibleIntegers(path, answer, marks, around)
        : historyFigures(path, figure, marks, around);
    case 'ratio':
    case 'figure':
      return complete(['0', '1', '1000000']);
    case 'text':
      if (path === 'industry') return possibleIndustries(marks);
      return path === 'district' ? possibleDistricts(marks) : possibleNames(around);
    case 'list':
      return possibleLists(path as ClosableList, marks, around);
  }
};

/** Answers that stand for all that a path could be given, as far as the conditions can tell them apart. */
export const possibleAnswers = (path: InputPath, answer: Answer, marks: Marks, around: Around): Possible => {
  const possible = answersFor(path, answer, marks, around);
  return isReckonedWith(path, around.document) ? { ...possible, complete: false } : possible;
};
