import { readTable, type RuleCase, type RuleTable, tableEndings, type TargetCase } from '../cases/index.js';
import { isPlainObject, type PlainObject } from '../edge/index.js';
import { type Issue, issue } from '../issue/index.js';
import { digest } from '../scenario/receipt/digest.js';
import { lastYear, subjectKinds } from '../subject/index.js';
import type { Trial } from './boundary/index.js';

/** Trials, and what is wrong with what they were read from. */
export interface ReadCorpus {
  readonly trials: readonly Trial[];
  readonly issues: readonly Issue[];
}

const subjectIn = (value: unknown): Trial['subject'] => subjectKinds.find((kind) => kind === value) ?? 'enterprise';

const settingIn = ({ readings, asIfInForce }: PlainObject): Pick<Trial, 'setting'> => {
  const setting = {
    ...(isPlainObject(readings) ? { readings: readings as Record<string, string> } : {}),
    ...(typeof asIfInForce === 'string' ? { asIfInForce } : {}),
  };
  return Object.keys(setting).length === 0 ? {} : { setting };
};

const assumedIn = ({ assumeNone }: PlainObject): Pick<Trial, 'assumeNone'> =>
  Array.isArray(assumeNone) ? { assumeNone: assumeNone as NonNullable<Trial['assumeNone']> } : {};

const trialOf = (one: RuleCase, { document, rule }: RuleTable, table: string): Trial => {
  const { name, subject, year, input, setting, assumeNone, expected } = one;
  const called = `${table}#${name}`;
  const pinned = expected.flatMap((each) => ('rule' in each ? [each.rule] : []));
  return {
    document,
    corpus: 'case',
    name: { zh: called, en: called },
    subject,
    year,
    input,
    ...(Object.keys(setting).length === 0 ? {} : { setting }),
    ...(assumeNone === undefined ? {} : { assumeNone }),
    pins: rule === undefined ? pinned : [rule],
  };
};

/** What a case of a city observes: of what came later than it looks at, nothing. */
const observedIn = ({ input, year }: TargetCase): unknown => {
  const { observations, ...city } = input as { readonly observations: readonly { readonly year: number }[] };
  return { ...city, observations: observations.filter((each) => year === undefined || each.year <= year) };
};

const targetTrialOf = (one: TargetCase, table: string): Trial => {
  const called = `${table}#${one.name}`;
  return {
    document: '',
    corpus: 'case',
    name: { zh: called, en: called },
    subject: 'city',
    // The clock is never read: a case that names no year looks at all that was observed.
    year: one.year ?? lastYear,
    input: observedIn(one),
    clause: one.clause,
  };
};

/**
 * A table of cases as trials: each case states what its rules answer.
 *
 * @param folder the document, where the table does not name it by its rule.
 */
export const casesAsTrials = (raw: unknown, file: string, folder: string): ReadCorpus => {
  const { table, issues = [] } = readTable(raw, file, folder);
  if (table === undefined) return { trials: [], issues };
  const name = file.replace(/^.*\//u, '').replace(tableEndings[table.kind], '');
  if (table.kind === 'targets') return { trials: table.cases.map((each) => targetTrialOf(each, name)), issues };
  return { trials: table.cases.map((each) => trialOf(each, table, name)), issues };
};

/**
 * One input of a population as trials: by itself, or as `{ input, document, year, subject, readings, assumeNone }`.
 *
 * @param asked where the input does not say so: the year, and the documents that it may be held against.
 */
export const inputAsTrials = (
  line: unknown,
  { year, documents }: { readonly year: number | undefined; readonly documents: Readonly<Record<string, string>> },
  place: string,
): ReadCorpus => {
  const told: PlainObject = isPlainObject(line) && isPlainObject(line['input']) ? line : { input: line };
  const { input, document } = told;
  const own = typeof told['year'] === 'number' ? told['year'] : year;
  if (own === undefined)
    return { trials: [], issues: [issue('programme-year-wanted', { option: '--year' }, undefined)] };
  if (!isPlainObject(input)) return { trials: [], issues: [issue('object-wanted', { path: place }, input)] };
  const called = `input ${digest(input).slice(0, 12)}`;
  const ids =
    typeof document === 'string' ? [document] : Object.keys(documents).filter((id) => documents[id] === input['city']);
  return {
    trials: ids.map((id): Trial => ({
      document: id,
      corpus: 'input',
      name: { zh: called, en: called },
      subject: subjectIn(told['subject']),
      year: own,
      input,
      ...settingIn(told),
      ...assumedIn(told),
    })),
    issues: [],
  };
};
