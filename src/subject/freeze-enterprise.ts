import { shutMap } from '../edge/index.js';
import type { Enterprise, ProjectItem, TitleEntry } from './enterprise.js';

/**
 * Freezes an enterprise throughout, as callers are handed it: it is taken for checked by being the very object that was
 * made, so nothing in it may be exchanged afterwards. Populations read millions that nobody else sees, and freeze none.
 * It is written out part by part, as looking for the parts would cost more than freezing them; what most enterprises
 * share is frozen already.
 */
export const freezeEnterprise = (subject: Enterprise): void => {
  const { history, titles, projects, received } = subject;
  freezeHistory(history);
  if (titles !== undefined) freezeTitles(titles);
  if (projects !== undefined && !Object.isFrozen(projects)) {
    for (const kind of Object.keys(projects)) freezeEntries(projects[kind] ?? []);
    Object.freeze(projects);
  }
  if (received !== undefined) freezeEntries(received);
  Object.freeze(subject.industry);
  Object.freeze(subject.values);
  Object.freeze(subject.toldThrough);
  Object.freeze(subject);
};

const freezeHistory = (history: Enterprise['history']): void => {
  const { told } = history;
  for (const figure of Object.keys(told)) {
    const own = told[figure];
    if (own !== undefined) shutMap(own.values);
    Object.freeze(own);
  }
  Object.freeze(told);
  Object.freeze(history.cells);
  Object.freeze(history);
};

const freezeTitles = (titles: NonNullable<Enterprise['titles']>): void => {
  if (Object.isFrozen(titles)) return;
  for (const title of Object.keys(titles)) {
    const record = titles[title];
    // What it has none of is shared, and frozen.
    if (record === undefined || record.entries.length === 0) continue;
    freezeEntries(record.entries);
    Object.freeze(record.withdrawn);
    for (const item of record.items) {
      Object.freeze(item.entries);
      Object.freeze(item);
    }
    Object.freeze(record.items);
    Object.freeze(record);
  }
  Object.freeze(titles);
};

type Spans = 'on' | 'when' | 'until' | 'withdrawn';
type Entry = Partial<Pick<TitleEntry, Spans>> & Partial<Pick<ProjectItem, 'sums'>>;

const freezeEntries = (entries: readonly Entry[]): void => {
  for (const entry of entries) {
    Object.freeze(entry.on);
    Object.freeze(entry.when);
    Object.freeze(entry.until);
    Object.freeze(entry.withdrawn);
    Object.freeze(entry.sums);
    Object.freeze(entry);
  }
  Object.freeze(entries);
};
