import * as z from 'zod/mini';
import { pathTo } from '../issue/index.js';
import {
  type Enterprise,
  type TitleEntry,
  titleEvents,
  type TitleKind,
  titleLevels,
  type TitleRecord,
  noneOf,
  type Vocabulary,
} from '../subject/index.js';
import { NO, orCode, type TruthCode, UNKNOWN, YES } from '../truth/truth.js';
import type { BoundFact } from './fact.js';
import type { Levels } from './title-words.js';
import { writeTruth } from './when.js';

export const titleParameter = ({ titleNames }: Vocabulary): z.ZodMiniType<string> => z.enum(titleNames);
export const eventsParameter = () => z.tuple([z.enum(titleEvents)], z.enum(titleEvents));

export const levelsParameter = () => z.optional(z.tuple([z.enum(titleLevels)], z.enum(titleLevels)));

/** Refuses levels at which a title is not given: a condition that means one holds for nobody. */
export const atItsLevels =
  ({ titles }: Vocabulary) =>
  <Params extends { readonly title: string; readonly levels?: Levels }>({
    value,
    issues,
  }: z.core.ParsePayload<Params>): void => {
    const { title, levels: meant = [] } = value;
    const levels = titles[title]?.levels ?? [];
    if (meant.every((level) => levels.includes(level))) return;
    const known = levels.join(', ');
    const wanted =
      known === ''
        ? { zh: `不写：${title} 没有级别`, en: `nothing: ${title} has no level` }
        : { zh: `${title} 的级别：${known}`, en: `levels at which ${title} is given: ${known}` };
    issues.push({ code: 'custom', input: value, path: ['levels'], params: { wanted } });
  };

/** A title by its name, which was checked where it was read. */
export const titleNamed = (name: string, { titles }: Vocabulary): TitleKind => {
  const title = titles[name];
  if (title === undefined) throw new RangeError(`no title ${name} in the vocabulary`);
  return title;
};

/** The levels that tell titles apart of all that a title is given at: none where all of them are meant. */
export const tellingLevels = (title: string, levels: Levels, { titles }: Vocabulary): Levels =>
  titles[title]?.levels.every((level) => levels?.includes(level) ?? true) === true ? undefined : levels;

/** Whether an entry is of a level that is meant; one that does not say its level may be. */
export const isOfLevel = ({ level }: TitleEntry, levels: Levels): TruthCode => {
  if (levels === undefined) return YES;
  if (level === undefined) return UNKNOWN;
  return levels.includes(level) ? YES : NO;
};

/** Whether an entry is what a fact asks for in a year. */
export type Judge = (entry: TitleEntry, year: number, record: TitleRecord) => TruthCode;

/** What an entry that leaves it open does not tell. */
type UntoldOf = (entry: TitleEntry, year: number, record: TitleRecord) => readonly string[];

/** Whether some entry of a title is what is asked for: `anyOf` without a function made for each question. */
const anyIn = (record: TitleRecord, year: number, judge: Judge): TruthCode => {
  const { entries } = record;
  let best: TruthCode = NO;
  // Counted through: of most titles there is no entry, and an iterator would be most of what asking for one takes.
  for (let each = 0; each < entries.length && best !== YES; each += 1)
    best = orCode(best, judge(entries[each] as TitleEntry, year, record));
  return best;
};

/** What an enterprise has of a title; nothing where its titles were not told. Of a word that its input could not say it has none. */
export const recordsOf = (
  title: string,
  vocabulary: Vocabulary,
): ((subject: Enterprise) => TitleRecord | undefined) => {
  const none = noneOf(titleNamed(title, vocabulary));
  return ({ titles }) => (titles === undefined ? undefined : (titles[title] ?? none));
};

/**
 * A flag that some entry of a title raises. What comes after the last day that the list is told through may raise it
 * too, up to the day that is asked about.
 */
export const byEntries = (
  title: string,
  recordOf: (subject: Enterprise) => TitleRecord | undefined,
  askedThrough: (year: number) => number,
  judge: Judge,
  untold: UntoldOf,
): BoundFact<Enterprise> => ({
  raised: { byTitle: title, askedThrough },
  load: ({ subject, year }, slots, slot) => {
    const record = recordOf(subject);
    // Where no day is asked about, nothing came on one, whatever is listed.
    const untoldIs = askedThrough(year) === 0 ? NO : UNKNOWN;
    const told = record === undefined ? untoldIs : anyIn(record, year, judge);
    writeTruth(slots, slot, told === NO && subject.toldThrough.titles < askedThrough(year) ? UNKNOWN : told);
  },
  missing: ({ subject, year }) => {
    const record = recordOf(subject);
    if (record === undefined) return ['titles'];
    const open = record.entries.filter((entry) => judge(entry, year, record) === UNKNOWN);
    const later = subject.toldThrough.titles < askedThrough(year) ? ['asOf'] : [];
    return [...new Set([...open.flatMap((entry) => untold(entry, year, record)), ...later])];
  },
});

export const fieldsLeftOpen = ({ path }: TitleEntry, fields: Readonly<Record<string, TruthCode>>): readonly string[] =>
  Object.keys(fields).flatMap((field) => (fields[field] === UNKNOWN ? [pathTo(path, field)] : []));
