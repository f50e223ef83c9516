import { isPlainObject, type PlainObject } from '../edge/index.js';
import { type FactKind, facts } from '../fact/index.js';
import { type Bilingual, insideQuotes, type Language, languages } from '../issue/index.js';
import { keyOf, type NamedTable } from '../reform/locate.js';
import { printed } from '../reform/cell.js';
import { shipped, wordTitle } from '../subject/index.js';
import { columnsOf } from '../rule/table-columns.js';
import type { JsonDifference } from './merge.js';
import { fileWord, keyWord, parameterWord } from './part-words.js';
import { valueText } from './value-text.js';
import { words } from './words.js';

/** What a change is called by whoever never saw the files: what was edited, with what stood there and what stands there. */
export interface SaidEdit {
  readonly what: Bilingual;
  readonly was?: Bilingual;
  readonly is?: Bilingual;
}

const byLanguage = (say: (language: Language) => string): Bilingual =>
  Object.fromEntries(languages.map((language) => [language, say(language)])) as unknown as Bilingual;

const same = (text: string): Bilingual => byLanguage(() => text);

const at = (value: unknown, key: string): unknown => (isPlainObject(value) ? value[key] : undefined);

// A year that no page tells of: what a fact says of it is said of any year.
const anyYear = 9999;

const anyYears: readonly (readonly [RegExp, Bilingual])[] = [
  [/9999年/gu, { zh: '当年', en: '' }],
  [/9998年/gu, { zh: '上一年', en: '' }],
  [/9997年/gu, { zh: '前年', en: '' }],
  [/\b9999\b/gu, { zh: '', en: 'the year' }],
  [/\b9998\b/gu, { zh: '', en: 'the year before' }],
  [/\b9997\b/gu, { zh: '', en: 'two years before' }],
];

/** What a condition looks at, in words, of no year in particular; nothing where it is not written as the catalogue has it. */
const lookedAt = (condition: PlainObject): Bilingual | undefined => {
  const { fact, params } = condition;
  const kind: FactKind | undefined =
    typeof fact === 'string' && Object.hasOwn(facts, fact) ? facts[fact as keyof typeof facts] : undefined;
  const read = kind?.params(shipped).safeParse(params ?? {});
  if (kind === undefined || read?.success !== true) return undefined;
  const title = kind.title(read.data, anyYear, shipped);
  return byLanguage((language) =>
    anyYears.reduce((text, [year, said]) => text.replace(year, said[language]), title[language]),
  );
};

const textIn = (value: unknown, key: string): string => {
  const text = at(value, key);
  return typeof text === 'string' ? text : '';
};

const conditionNamed = (value: unknown, name: string): PlainObject | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const inner: readonly unknown[] = Object.values(value);
  if (isPlainObject(value) && value['name'] === name && 'fact' in value) return value;
  return inner.reduce<PlainObject | undefined>((found, each) => found ?? conditionNamed(each, name), undefined);
};

/** A part and what of it, each once; what has no word is passed over. */
const joined = (parts: readonly Bilingual[]): Bilingual => {
  const told = parts.filter(({ en }, index) => en !== '' && parts.findIndex((each) => each.en === en) === index);
  return { zh: told.map(({ zh }) => zh).join('的'), en: told.map(({ en }) => en).join(', ') };
};

/** What keys lead through: the first and the last that has a word; of names alone, the last. */
const ofKeys = (keys: readonly string[]): Bilingual => {
  const known = keys.flatMap((key) => keyWord(key) ?? []);
  const [first, ...rest] = known;
  const last = rest.at(-1);
  if (first !== undefined) return joined(last === undefined || last === first ? [first] : [first, last]);
  const name = keys.filter((key) => !/^(?:\d+|all|any|not|rows)$/u.test(key)).at(-1);
  return same(name === undefined ? '' : `“${name}”`);
};

/** A word of a vocabulary by its name, and what of it. */
const ofWord = ([, name = '', ...rest]: readonly string[]): Bilingual => {
  const word = same(name === '' ? '' : `“${name}”`);
  return rest.length === 0 ? word : joined([word, ofKeys(rest)]);
};

const inConditions = (keys: readonly string[], sides: readonly unknown[]): Bilingual => {
  const found = keys
    .map((name, index) => ({
      rest: keys.slice(index + 1),
      of: sides.map((side) => conditionNamed(side, name)).find((each) => each !== undefined),
    }))
    .reverse()
    .find(({ of }) => of !== undefined);
  const looked = found?.of === undefined ? undefined : lookedAt(found.of);
  if (found === undefined || looked === undefined) return ofKeys(keys);
  const condition = byLanguage((language) => words.conditionOn(insideQuotes(looked[language]))[language]);
  // What it is compared with is what the sentence goes on to say.
  const rest = found.rest.filter((key) => !['operator', 'value', 'values'].includes(key));
  return rest.length === 0 ? condition : joined([condition, ofKeys(rest)]);
};

const tableIn = (rule: unknown, name: string): NamedTable | undefined => {
  const table = at(at(rule, 'parameters'), name);
  const rows = at(table, 'rows');
  if (!isPlainObject(table) || !Array.isArray(rows)) return undefined;
  return {
    part: name,
    columns: columnsOf(table).map((column) => [column, textIn(table, column)] as const),
    rows: rows as NamedTable['rows'],
  };
};

/** A value in words: by the name that rule files have for it, or the title of a word of inputs. */
const wordText = (value: unknown, language: Language): string => {
  const text = valueText(value, language);
  return text === value ? (wordTitle(text)?.[language] ?? text) : text;
};

const cellText = (value: unknown, unit: string, language: Language): string =>
  wordText(typeof value === 'string' ? value : printed(value, unit), language);

const inTable = (
  { names, steps, from, to }: JsonDifference,
  table: NamedTable,
  cells: readonly unknown[],
): SaidEdit | undefined => {
  const [, , , , row, column] = steps;
  if (row === undefined) return undefined;
  const key = byLanguage((language) =>
    keyOf(table, cells)
      .split(', ')
      .map((each) => cellText(each, '', language))
      .join(' '),
  );
  const tier = byLanguage((language) => words.tier(key[language])[language]);
  const [name, unit = ''] = table.columns[Number(column)] ?? [];
  const text = (value: unknown): Bilingual => byLanguage((language) => cellText(value, unit, language));
  if (name !== undefined && names.length > 5)
    return {
      what: joined([tier, parameterWord(name)]),
      ...(from === undefined ? {} : { was: text(from) }),
      ...(to === undefined ? {} : { is: text(to) }),
    };
  const whole = (value: unknown): Bilingual =>
    byLanguage((language) =>
      Array.isArray(value)
        ? table.columns
            .map(([each, its], index) => `${parameterWord(each)[language]} ${cellText(value[index], its, language)}`)
            .join(words.between[language])
        : '',
    );
  return {
    what: tier,
    ...(from === undefined ? {} : { was: whole(from) }),
    ...(to === undefined ? {} : { is: whole(to) }),
  };
};

const isTold = (value: unknown): boolean =>
  typeof value !== 'object' || (Array.isArray(value) && value.every((each) => typeof each !== 'object'));

/** A value where it can be read at a glance: of what has parts of its own the file tells them. */
const told = (value: unknown): Bilingual | undefined => {
  if (value === undefined) return undefined;
  if (isPlainObject(value) && typeof value['zh'] === 'string' && typeof value['en'] === 'string')
    return { zh: value['zh'], en: value['en'] };
  if (!isTold(value)) return undefined;
  const list = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  return byLanguage((language) => list.map((each) => wordText(each, language)).join(words.between[language]));
};

const titledFiles: ReadonlySet<string> = new Set(['document', 'groups', 'readings', 'targets']);

const isWords = (file: string): boolean => file === 'vocabulary' || file === 'sharedVocabulary';

/** An edit in words: of a rule, or of an entry of another file. */
export const saidEdit = (
  difference: JsonDifference,
  entry: string | undefined,
  sides: readonly unknown[],
): SaidEdit => {
  const { names, from, to } = difference;
  const [file = '', ...rest] = names;
  const keys = entry === undefined ? rest : rest.slice(1);
  // Which clauses are cited is told by their places, behind the edit.
  const isCiting = keys.some((key) => key === 'cites' || key === 'clauses');
  const [was, is] = isCiting ? [] : [told(from), told(to)];
  const values = { ...(was === undefined ? {} : { was }), ...(is === undefined ? {} : { is }) };
  const other = fileWord(file);
  if (other !== undefined) {
    if (keys.length === 0) return { what: other, ...values };
    // What has a title is known by it.
    const isTitled = titledFiles.has(file);
    return { what: isTitled ? ofKeys(keys) : joined([other, isWords(file) ? ofWord(keys) : ofKeys(keys)]), ...values };
  }
  const [first = '', second = ''] = keys;
  if (first === 'parameters' && keys.length > 1) {
    const [now, before] = sides.map((side) => tableIn(side, second));
    const isBefore = to === undefined || before?.rows.length === now?.rows.length;
    const shown = isBefore ? (before ?? now) : (now ?? before);
    const cells = shown?.rows[Number(difference.steps[4])];
    const inside = shown === undefined || cells === undefined ? undefined : inTable(difference, shown, cells);
    if (inside !== undefined) return inside;
    return {
      what: keys.length === 2 ? parameterWord(second) : joined([parameterWord(second), ofKeys(keys.slice(2))]),
      ...values,
    };
  }
  if (first === 'conditions' || (first === 'outcome' && keys.includes('paidBefore')))
    return { what: inConditions(keys, sides), ...values };
  const inner = first === 'outcome' && keys.length > 1 ? keys.slice(1) : keys;
  return { what: inner.length === 0 ? words.wholeRule : ofKeys(inner), ...values };
};
