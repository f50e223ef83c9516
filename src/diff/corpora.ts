import { type Issue, issue } from '../issue/index.js';
import { digest } from '../scenario/receipt/digest.js';
import { subjectKinds } from '../subject/index.js';
import type { Trial } from './boundary/index.js';

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Trials, and what is wrong with what they were read from. */
export interface ReadCorpus {
  readonly trials: readonly Trial[];
  readonly issues: readonly Issue[];
}

const placed = (node: unknown, [key, ...rest]: readonly string[], value: unknown): unknown => {
  if (key === undefined) return value;
  if (Array.isArray(node))
    return node.map((each: unknown, index) => (String(index) === key ? placed(each, rest, value) : each));
  const { [key]: was, ...others } = isPlain(node) ? node : {};
  const made = placed(was, rest, value);
  // `null` takes a field away.
  return made === null ? others : { ...others, [key]: made };
};

const inputOf = (base: unknown, changes: unknown): unknown =>
  Object.entries(isPlain(changes) ? changes : {}).reduce(
    (input, [path, value]) => placed(input, path.split('.'), value),
    base,
  );

const subjectIn = (value: unknown): Trial['subject'] => subjectKinds.find((kind) => kind === value) ?? 'enterprise';

const settingIn = ({ readings, asIfInForce }: Plain): Pick<Trial, 'setting'> => {
  const setting = {
    ...(isPlain(readings) ? { readings: readings as Record<string, string> } : {}),
    ...(typeof asIfInForce === 'string' ? { asIfInForce } : {}),
  };
  return Object.keys(setting).length === 0 ? {} : { setting };
};

const assumedIn = ({ assumeNone }: Plain): Pick<Trial, 'assumeNone'> =>
  Array.isArray(assumeNone) ? { assumeNone: assumeNone as NonNullable<Trial['assumeNone']> } : {};

const tableWanted = {
  zh: '一张用例表：rule 或 about、year、base、cases',
  en: 'a table of cases: rule or about, year, base, cases',
};

/**
 * A table of cases as trials: each case states what its rules answer.
 *
 * @param folder the document, where the table does not name it by its rule.
 */
export const casesAsTrials = (table: unknown, file: string, folder: string): ReadCorpus => {
  const wrong = (pointer: string): ReadCorpus => ({
    trials: [],
    issues: [issue('case-table-wanted', { file, pointer }, undefined, { detail: tableWanted })],
  });
  if (!isPlain(table) || !Array.isArray(table['cases']) || typeof table['year'] !== 'number') return wrong('');
  const { rule, base, year, subject } = table;
  const document = typeof rule === 'string' ? (rule.split('/')[0] ?? folder) : folder;
  const cases = table['cases'] as readonly unknown[];
  const odd = cases.findIndex((each) => !isPlain(each));
  if (odd !== -1) return wrong(`/cases/${String(odd)}`);
  const name = file.replace(/^.*\//u, '').replace(/\.cases\.json$/u, '');
  return {
    trials: cases.filter(isPlain).map((each): Trial => {
      const called = `${name}#${String(each['name'])}`;
      const expected = isPlain(each['expect']) ? Object.keys(each['expect']) : [];
      return {
        document,
        corpus: 'case',
        name: { zh: called, en: called },
        subject: subjectIn(each['subject'] ?? subject),
        year: typeof each['year'] === 'number' ? each['year'] : year,
        input: inputOf(base, each['with']),
        ...settingIn(each),
        ...assumedIn(each),
        pins: typeof rule === 'string' ? [rule] : expected.map((slug) => `${document}/${slug}`),
      };
    }),
    issues: [],
  };
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
  const told: Plain = isPlain(line) && isPlain(line['input']) ? line : { input: line };
  const { input, document } = told;
  const own = typeof told['year'] === 'number' ? told['year'] : year;
  if (own === undefined)
    return { trials: [], issues: [issue('programme-year-wanted', { option: '--year' }, undefined)] };
  if (!isPlain(input)) return { trials: [], issues: [issue('object-wanted', { path: place }, input)] };
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
