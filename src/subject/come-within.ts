import { common, type DaySpan } from '../quantity/index.js';
import type { Enterprise, TitleEntry, TitleRecord } from './enterprise.js';
import { exchanged } from './parsed.js';

const narrowed = <Dated extends { readonly on: DaySpan | undefined; readonly when: DaySpan }>(
  dated: Dated,
  days: DaySpan,
): Dated => ({ ...dated, on: common(dated.on ?? dated.when, days), when: common(dated.when, days) ?? dated.when });

const recordWithin = (record: TitleRecord, path: string, days: DaySpan): TitleRecord => {
  const known = new Map<TitleEntry, TitleEntry>();
  const entryOf = (entry: TitleEntry): TitleEntry => {
    const own = known.get(entry) ?? (entry.path === path ? narrowed(entry, days) : entry);
    known.set(entry, own);
    return own;
  };
  return {
    ...record,
    entries: record.entries.map(entryOf),
    withdrawn: record.withdrawn.map(entryOf),
    items: record.items.map((item) => ({ ...item, entries: item.entries.map(entryOf) })),
  };
};

/** The titles and projects of an enterprise that came on a day that is not told, and among which days. */
export const daysOpen = ({
  titles,
  projects,
}: Enterprise): readonly { readonly path: string; readonly when: DaySpan }[] =>
  [
    ...Object.keys(titles ?? {}).flatMap((title) => titles?.[title]?.entries ?? []),
    ...Object.keys(projects ?? {}).flatMap((kind) => projects?.[kind] ?? []),
  ].flatMap(({ path, when }) => (when.from < when.through ? [{ path, when }] : []));

/** The same enterprise, a title or project of which came on one of some of the days that it may have come on. */
export const comeWithin = (subject: Enterprise, path: string, days: DaySpan): Enterprise => {
  const { titles, projects } = subject;
  const title = Object.keys(titles ?? {}).find((each) => titles?.[each]?.entries.some((entry) => entry.path === path));
  const record = title === undefined ? undefined : titles?.[title];
  if (titles !== undefined && title !== undefined && record !== undefined)
    return exchanged(subject, { titles: { ...titles, [title]: recordWithin(record, path, days) } });
  const kind = Object.keys(projects ?? {}).find((each) => projects?.[each]?.some((item) => item.path === path));
  if (projects === undefined || kind === undefined) return subject;
  const items = (projects[kind] ?? []).map((item) => (item.path === path ? narrowed(item, days) : item));
  return exchanged(subject, { projects: { ...projects, [kind]: items } });
};
