import type { Plan } from '../evaluate/index.js';
import { facts } from '../fact/index.js';
import { readReceipt } from '../resolve/index.js';
import { capReads, type Document } from '../rule/index.js';
import type { Enterprise, Receipt, TitleItem } from '../subject/index.js';
import { columnsIn, type LoadedColumns } from './columns.js';

/** A plan in one of its years. */
export interface PlanIn {
  readonly plan: Plan;
  readonly year: number;
}

/** What of an enterprise beside its figures may tell it from others. */
export interface SeenBeside {
  /** What stands in its lists. */
  readonly entriesOf: (subject: Enterprise) => unknown;
  /** Which of its fields, told or not. */
  readonly isField: (path: string) => boolean;
}

/** What is known of a title says its name. */
const withoutKind = ({ about: _, ...told }: TitleItem): Omit<TitleItem, 'about'> => told;

/** Lists with something in them, in which nothing is like anything else. */
const everyEntry: SeenBeside['entriesOf'] = ({ titles, projects, received }) => [
  Object.values(titles ?? {}).flatMap((record) =>
    record === undefined || record.entries.length === 0 ? [] : record.items.map(withoutKind),
  ),
  Object.values(projects ?? {}).flatMap((items) => items ?? []),
  received ?? [],
];

/** Whether all that something is worked out from stands in lists, or says through when they are told: what is listed tells it. */
export const isListed = (reads: readonly string[]): boolean =>
  reads.every((path) => /^(?:titles|projects|received|asOf)\b/u.test(path));

/** All of it. */
export const allBeside: SeenBeside = { entriesOf: everyEntry, isField: () => true };

/** The titles and kinds of projects that rules look at, and the matters that they pay for, by document. */
interface SeenEntries {
  readonly titles: Set<string>;
  readonly projects: Set<string>;
  readonly matters: Map<Document, Set<string>>;
}

const titleIn = (params: unknown): string | undefined =>
  typeof params === 'object' && params !== null && 'title' in params && typeof params.title === 'string'
    ? params.title
    : undefined;

/** Notes what a plan looks at in a year; says whether that can be told entry by entry. */
const note = ({ plan, year }: PlanIn, { titles, projects, matters }: SeenEntries): boolean => {
  const { columns, sources } = columnsIn(plan, year);
  if (columns.tied) return false;
  const own = matters.get(plan.document) ?? new Set<string>();
  matters.set(plan.document, own);
  for (const { matter } of columns.awards) own.add(matter);
  for (const source of sources)
    if (source?.list === 'titles') titles.add(source.title);
    else if (source !== undefined) projects.add(source.project);
  return columns.facts.every(({ name, reads, params }) => {
    if (reads.includes('received')) return false;
    // What is asked of an item is asked of its list, which is noted.
    if (facts[name].scope === 'item') return true;
    const title = titleIn(params);
    if (title !== undefined) titles.add(title);
    return !reads.includes('projects') && (title !== undefined || !reads.includes('titles'));
  });
};

/** Whether money is for one of some matters, or may be. */
const isFor = (receipt: Receipt, document: Document, matters: ReadonlySet<string>): boolean => {
  const { isUnsaid, matter } = readReceipt(receipt, document);
  return isUnsaid || (matter !== undefined && matters.has(matter));
};

/** Whether an enterprise has money that the awards of a program are held against, or that their conditions look at. */
export const moneyFor = (years: readonly LoadedColumns[]): ((subject: Enterprise) => boolean) => {
  const looksAtMoney = years.some(({ columns }) => columns.facts.some(({ reads }) => reads.includes('received')));
  const matters = new Map<Document, Set<string>>();
  for (const { document, columns } of years)
    matters.set(document, new Set([...(matters.get(document) ?? []), ...columns.awards.map(({ matter }) => matter)]));
  return ({ received = [] }) =>
    received.length > 0 &&
    (looksAtMoney || received.some((receipt) => [...matters].some(([document, own]) => isFor(receipt, document, own))));
};

/** Where an entry stands decides nothing, and what its title is says its name. */
const toldOf = (key: string, value: unknown): unknown => (key === 'path' || key === 'about' ? undefined : value);

const entriesSeenBy = (plans: readonly PlanIn[]): SeenBeside['entriesOf'] => {
  const seen: SeenEntries = { titles: new Set(), projects: new Set(), matters: new Map() };
  if (!plans.map((each) => note(each, seen)).every(Boolean)) return everyEntry;
  const [titles, projects, matters] = [[...seen.titles].sort(), [...seen.projects].sort(), [...seen.matters]];
  return (subject) => {
    const listed = [
      titles.flatMap((title) => subject.titles?.[title]?.items ?? []),
      projects.flatMap((project) => subject.projects?.[project] ?? []),
      (subject.received ?? []).filter((receipt) => matters.some(([document, own]) => isFor(receipt, document, own))),
    ];
    return listed.every(({ length }) => length === 0) ? [] : JSON.stringify(listed, toldOf);
  };
};

/** The fields that a plan looks at in a year, in its conditions, its amounts and its caps. */
const fieldsOf = ({ plan, year }: PlanIn): readonly string[] => [
  ...columnsIn(plan, year).columns.facts.flatMap(({ reads }) => reads),
  ...plan.awards.flatMap(({ rule, setting }) =>
    [...rule.payment.reads, ...capReads(plan.document, rule.slug)].flatMap(({ name, params }) =>
      facts[name].reads(params, setting),
    ),
  ),
];

/** What some plans look at: money for the matter of another award is nothing to them, nor is its title, or a field of its own. */
export const seenBy = (plans: readonly PlanIn[]): SeenBeside => {
  // What instalments hang on is no column.
  if (plans.some(({ plan }) => plan.awards.some(({ boundStages }) => boundStages.length > 0))) return allBeside;
  const fields = new Set(plans.flatMap(fieldsOf));
  return { entriesOf: entriesSeenBy(plans), isField: (path) => fields.has(path) };
};
