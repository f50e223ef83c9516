import type { Plan } from '../evaluate/index.js';
import { facts } from '../fact/index.js';
import { readReceipt } from '../resolve/index.js';
import type { Document } from '../rule/index.js';
import type { Enterprise, Receipt } from '../subject/index.js';
import { columnsIn, type LoadedColumns } from './columns.js';

/** A plan in one of its years. */
export interface PlanIn {
  readonly plan: Plan;
  readonly year: number;
}

/** What stands in the lists of an enterprise, as far as somebody asks. */
export type EntriesOf = (subject: Enterprise) => unknown;

/** Lists with something in them, in which nothing is like anything else. */
export const everyEntry: EntriesOf = ({ titles, projects, received }) => [
  Object.values(titles ?? {}).flatMap((record) =>
    record === undefined || record.entries.length === 0 ? [] : [record.items],
  ),
  Object.values(projects ?? {}).flatMap((items) => (items === undefined || items.length === 0 ? [] : [items])),
  received ?? [],
];

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

/** The entries that some plans look at: money for the matter of another award is nothing to them, nor is its title. */
export const entriesSeenBy = (plans: readonly PlanIn[]): EntriesOf => {
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
