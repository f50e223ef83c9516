import { frozen } from '../edge/index.js';
import { pathTo } from '../issue/index.js';
import { anyDay, common, type DaySpan, type Money } from '../quantity/index.js';
import { byName, datedBy, grouped, moneyOf } from './dated-entries.js';
import type { ProjectItem, Projects, ProjectSums } from './enterprise.js';
import type { ProjectInput } from './inputs.js';
import { kindOfMeasure, numberIn, type NumberKind } from './kinds.js';
import { agreeInMoney } from './same-item.js';
import { perVocabulary, type Vocabulary } from './vocabulary.js';

/** What a listing tells of a project, as far as listings can contradict each other. */
export interface ProjectTelling {
  readonly when: DaySpan;
  readonly approved: Money | undefined;
  readonly sums: ProjectSums;
}

/** What is told of each project, by its name. */
export const toldOfProjects = perVocabulary(
  ({ words: { measures, flags } }): ReadonlyMap<string, NumberKind> =>
    new Map([
      ...Object.entries(measures).flatMap(([name, { per, type }]) =>
        per === 'project' ? [[name, kindOfMeasure[type]] as const] : [],
      ),
      ...Object.entries(flags).flatMap(([name, { per }]) => (per === 'project' ? [[name, 'flag'] as const] : [])),
    ]),
);

const sumsOf = (input: ProjectInput, vocabulary: Vocabulary): ProjectSums => {
  const sums: Record<string, number> = {};
  for (const [name, kind] of toldOfProjects(vocabulary)) {
    // Which there are is for the words of documents to say.
    const told = numberIn(kind, (input as unknown as Readonly<Record<string, unknown>>)[name]);
    if (told !== undefined) sums[name] = told;
  }
  return sums;
};

export const projectTelling = (input: ProjectInput, vocabulary: Vocabulary): ProjectTelling => ({
  when: datedBy(input, anyDay).when,
  approved: moneyOf(input.approved),
  sums: sumsOf(input, vocabulary),
});

/** What two listings of one project tell together; nothing where both cannot be true. */
export const toldTogether = (a: ProjectTelling, b: ProjectTelling): ProjectTelling | undefined => {
  const when = common(a.when, b.when);
  return when === undefined || !agreeInMoney(a, b)
    ? undefined
    : { when, approved: a.approved ?? b.approved, sums: { ...b.sums, ...a.sums } };
};

// Listings of one project agree where both tell: of those that tell of the same fields, the one that is most exact about the day says most.
const byTelling = (a: ProjectItem, b: ProjectItem): number => {
  const days = ({ when: { from, through } }: ProjectItem): number => through - from;
  const fields = ({ approved, sums, on }: ProjectItem): number =>
    2 * (Number(approved !== undefined) + Object.keys(sums).length) + Number(on !== undefined);
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
      sums: { ...other.sums, ...item.sums },
    };
  }, first);

const noProjects = perVocabulary(
  ({ projectKinds }): Projects =>
    frozen(Object.fromEntries(projectKinds.map((kind) => [kind, []]))) as unknown as Projects,
);

// One form for all enterprises, as of titles.
const blankProjects = perVocabulary((vocabulary): Projects => ({ ...noProjects(vocabulary) }));

/** Each project once, however often it is listed by its name. */
const distinctIn = (items: readonly ProjectItem[]): readonly ProjectItem[] =>
  grouped(items, ({ project, of }) => (of === undefined ? undefined : JSON.stringify([project, of])))
    .map((group) => [...group].sort(byTelling))
    .flatMap(([first, ...rest]) => (first === undefined ? [] : [merged([first, ...rest])]));

export const projectItems = (projects: readonly ProjectInput[], life: DaySpan, vocabulary: Vocabulary): Projects => {
  if (projects.length === 0) return noProjects(vocabulary);
  const items = projects.map((input, index): ProjectItem => {
    const { on, when } = datedBy(input, life);
    return {
      kind: 'project',
      path: pathTo('projects', index),
      project: input.kind,
      of: input.name,
      approved: moneyOf(input.approved),
      sums: sumsOf(input, vocabulary),
      on,
      when,
    };
  });
  const distinct = items.length < 2 ? items : distinctIn(items);
  const byKind: Record<string, readonly ProjectItem[] | undefined> = { ...blankProjects(vocabulary) };
  for (const kind of vocabulary.projectKinds) {
    const own = distinct.filter(({ project }) => project === kind);
    if (own.length > 0) byKind[kind] = own.sort(byName);
  }
  return byKind as Projects;
};
