import { frozen } from '../edge/index.js';
import { type InputPath, lastStep, type Notice, pathTo, stepsOf } from '../issue/index.js';
import { anyDay, common, type Day, firstDayOf, type Money, noEnd, type DaySpan } from '../quantity/index.js';
import type {
  Enterprise,
  Industry,
  ProjectItem,
  Projects,
  Receipt,
  TitleEntry,
  TitleItem,
  TitleRecord,
  Titles,
} from './enterprise.js';
import { ceilingOf } from './figure.js';
import { buildHistory, type History, type ToldHistory } from './history.js';
import { readIndustry } from './industries.js';
import type { EnterpriseInput, ProjectInput, ReceiptInput, TitleInput } from './inputs.js';
import { type FieldValue, kinds, numberIn } from './kinds.js';
import { checked } from './parsed.js';
import { agree } from './same-item.js';
import type { TitleKind } from './titles.js';
import { valueUnder } from './value-at.js';
import { perVocabulary, type Vocabulary } from './vocabulary.js';
import { figuresOf, type YearlyFigures } from './yearly-figures.js';
import type { ClosableList } from './closed-lists.js';

// Both were checked at the boundary; what does not parse here is absent.
const moneyOf: (written: string | undefined) => Money | undefined = kinds.money.parse;
export const spanOf: (written: string | undefined) => DaySpan | undefined = kinds.span.parse;

/** The days of an enterprise that an input can tell of: from its founding, through the day as of which it is told. */
export const lifeOf = ({ foundedIn, asOf }: Pick<EnterpriseInput, 'foundedIn' | 'asOf'>): DaySpan => ({
  from: foundedIn === undefined ? anyDay.from : firstDayOf(foundedIn),
  through: spanOf(asOf)?.through ?? anyDay.through,
});

interface EntryWithDay {
  readonly on?: string | undefined;
  readonly predecessor?: boolean | undefined;
}

/** When it happened as told, and as it may be: within the life of the enterprise, unless it was another's before. */
const datedBy = (
  { on, predecessor = false }: EntryWithDay,
  { from, through }: DaySpan,
): { readonly on: DaySpan | undefined; readonly when: DaySpan } => {
  const told = spanOf(on);
  const when = told ?? anyDay;
  return { on: told, when: common(when, { from: predecessor ? anyDay.from : from, through }) ?? when };
};

const columnsOf = perVocabulary((vocabulary) =>
  figuresOf(vocabulary).map((figure) => ({
    name: figure.name,
    kind: figure.kind,
    sumUp: figure.sumUp === undefined ? undefined : lastStep(figure.sumUp),
    ceiling: ceilingOf(figure),
    isShared: figure.column !== undefined,
  })),
);

const noValues: ToldHistory['values'] = new Map();

/** What an input tells of each yearly figure; of those of single documents, where it tells anything. */
export const toldIn = (
  { before, foundedIn }: EnterpriseInput,
  figures: YearlyFigures,
  vocabulary: Vocabulary,
): History['told'] => {
  const told: Record<string, ToldHistory> = {};
  const columns = columnsOf(vocabulary);
  const sums: Readonly<Record<string, unknown>> | undefined = before;
  for (let index = 0; index < columns.length; index += 1) {
    const { name, kind, sumUp, ceiling, isShared } = columns[index] as (typeof columns)[number];
    const peak = sumUp === undefined ? undefined : numberIn(kind, sums?.[sumUp]);
    if (!isShared && figures[index] === undefined && peak === undefined) continue;
    told[name] = { values: figures[index] ?? noValues, through: before?.through, peak, foundedIn, ceiling };
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

/** What an enterprise has that has none of a title. */
export const noneOf = (about: TitleKind): TitleRecord => frozen({ about, entries: [], withdrawn: [], items: [] });

// Made once for all: most enterprises have few.
const noTitles = perVocabulary(
  ({ titles }): Titles =>
    frozen(Object.fromEntries(Object.entries(titles).map(([title, about]) => [title, noneOf(about)]))) as Titles,
);

const titleItem = (
  { entry, input, name }: ListedTitle,
  about: TitleKind,
  entries: readonly TitleEntry[],
): TitleItem => ({
  kind: 'title',
  path: entry.path,
  title: input.title,
  about,
  of: name,
  level: entry.level,
  isLevelTold: entries.some(({ isLevelTold }) => isLevelTold),
  grade: input.grade,
  entries,
});

const withdrawnOf = (entries: readonly TitleEntry[]): readonly TitleEntry[] =>
  entries.filter(({ withdrawn }) => withdrawn !== undefined);

const titleRecord = (title: string, about: TitleKind, listed: readonly ListedTitle[]): TitleRecord => {
  const own = listed.filter(({ input }) => input.title === title);
  const entries = own.map(({ entry }) => entry);
  const [only, ...others] = own;
  if (only !== undefined && others.length === 0)
    return { about, entries, withdrawn: withdrawnOf(entries), items: [titleItem(only, about, entries)] };
  // What its name or its level would tell apart, and neither does, may be two.
  const keyOf = ({ entry: { level }, name }: ListedTitle): string | undefined => {
    if (!about.isLevelled || name === undefined) return name;
    return level === undefined ? undefined : JSON.stringify([name, level]);
  };
  const items = grouped(own, keyOf).flatMap((group): readonly TitleItem[] => {
    const [first] = group;
    return first === undefined
      ? []
      : [
          titleItem(
            first,
            about,
            group.map(({ entry }) => entry),
          ),
        ];
  });
  return {
    about,
    entries,
    withdrawn: withdrawnOf(entries),
    items: [...items].sort((a, b) => byName(a, b) || ((a.level ?? '') < (b.level ?? '') ? -1 : 1)),
  };
};

const nameOf = ({ product, of, grade }: TitleInput, { isGraded }: TitleKind): string | undefined => {
  if (!isGraded) return product ?? of;
  return grade === undefined ? undefined : `${String(grade)}级`;
};

const titleRecords = (titles: readonly TitleInput[], life: DaySpan, vocabulary: Vocabulary): Titles => {
  const none = noTitles(vocabulary);
  if (titles.length === 0) return none;
  const listed = titles.flatMap((input, index): ListedTitle | readonly [] => {
    const { title, event = 'new', grade, level, until, withdrawn } = input;
    const about = vocabulary.titles[title];
    if (about === undefined) return [];
    const name = nameOf(input, about);
    return {
      input,
      name,
      entry: {
        path: pathTo('titles', index),
        event,
        ...datedBy(input, life),
        grade,
        of: about.by === undefined ? undefined : name,
        level: level ?? about.level,
        isLevelTold: level !== undefined,
        until: spanOf(until),
        withdrawn: spanOf(withdrawn),
      },
    };
  });
  const records: Record<string, TitleRecord | undefined> = { ...none };
  for (const title of titles.map((each): string => each.title)) {
    const blank = none[title];
    if (blank !== undefined && records[title] === blank) records[title] = titleRecord(title, blank.about, listed);
  }
  return records as Titles;
};

/** What a listing tells of a project, as far as listings can contradict each other. */
export interface ProjectTelling {
  readonly when: DaySpan;
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

const noProjects = perVocabulary(
  ({ projectKinds }): Projects =>
    frozen(Object.fromEntries(projectKinds.map((kind) => [kind, []]))) as unknown as Projects,
);

const projectItems = (projects: readonly ProjectInput[], life: DaySpan, vocabulary: Vocabulary): Projects => {
  if (projects.length === 0) return noProjects(vocabulary);
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
    vocabulary.projectKinds.map((kind) => [kind, distinct.filter(({ project }) => project === kind).sort(byName)]),
  ) as unknown as Projects;
};

const receipts = (received: readonly ReceiptInput[], { from, through }: DaySpan): readonly Receipt[] =>
  received.map((input, index) => ({
    path: pathTo('received', index),
    entry: index + 1,
    policy: input.policy,
    matter: input.matter,
    of: input.of,
    titleLevel: input.titleLevel,
    forYear: input.forYear,
    instalment: input.instalment,
    amount: moneyOf(input.amount),
    // What can still be claimed comes when it comes.
    ...datedBy(input, { from, through: input.status === 'claimable' ? noEnd : through }),
    claimable: input.status === 'claimable',
    level: input.level,
  }));

// Such a field stands in the input itself, or in an object of it.
const plainlyHeld = perVocabulary(({ plainFields }) =>
  plainFields.map(({ path, kind }) => ({ path, kind, steps: stepsOf(path) })),
);

const valuesIn = (input: EnterpriseInput, vocabulary: Vocabulary): Enterprise['values'] => {
  const values: Partial<Record<InputPath, FieldValue>> = {};
  for (const { path, kind, steps } of plainlyHeld(vocabulary)) {
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
  life: DaySpan,
  vocabulary: Vocabulary,
  indexed: (entries: readonly Entry[], life: DaySpan, vocabulary: Vocabulary) => Indexed,
): Indexed | undefined => (list === undefined && !assumedNone ? undefined : indexed(list ?? [], life, vocabulary));

/** A list that the caller takes as empty is so for good; one that was told holds through the day as of which it was. */
const toldThrough = (life: DaySpan, assumedNone: readonly ClosableList[]): Enterprise['toldThrough'] => {
  const through = (list: ClosableList): Day => (assumedNone.includes(list) ? noEnd : life.through);
  return { titles: through('titles'), projects: through('projects'), received: through('received') };
};

/** From a checked input to the immutable form that facts read. */
export const normalise = (
  input: EnterpriseInput,
  history: History['told'],
  assumedNone: readonly ClosableList[],
  notices: readonly Notice[],
  vocabulary: Vocabulary,
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
    titles: told(input.titles, assumedNone.includes('titles'), life, vocabulary, titleRecords),
    projects: told(input.projects, assumedNone.includes('projects'), life, vocabulary, projectItems),
    received: told(input.received, assumedNone.includes('received'), life, vocabulary, receipts),
    values: valuesIn(input, vocabulary),
    toldThrough: toldThrough(life, assumedNone),
    assumedNone: assumedNone.length === 0 ? none : frozen(assumedNone),
    notices,
  };
};
