import { type ByLanguage, insideQuotes, type Language, writtenIn } from '../issue/index.js';

const digits = '一二三四五六七八九';

/** A number as documents count their parts by, up to 99: `十二` is 12. */
const numberOf = (numeral: string): string => {
  const [tens, units] = numeral.includes('十') ? numeral.split('十') : ['', numeral];
  const digit = (text = '', otherwise = 0): number => (text === '' ? otherwise : digits.indexOf(text) + 1);
  return String(numeral.includes('十') ? digit(tens, 1) * 10 + digit(units) : digit(units));
};

const named: Readonly<Record<string, string>> = {
  标题: 'title',
  文头: 'heading',
  版头: 'heading',
  印发栏: 'imprint',
  版记: 'imprint',
  落款: 'signature',
  前言: 'preamble',
  通知: 'notice',
  末段: 'closing paragraph',
  末条: 'closing paragraph',
};

const numeral = '[一二三四五六七八九十]+';
const section = new RegExp(
  `^(?<part>${numeral})(?:（(?<chapter>${numeral})）)?(?<item>\\d+)?(?<rest>导语|末段)?$`,
  'u',
);
const rests: Readonly<Record<string, string>> = { 导语: ', introduction', 末段: ', closing paragraph' };

const english = (place: string): string => {
  const found = section.exec(place)?.groups;
  if (found !== undefined) {
    const { part = '', chapter, item = '', rest = '' } = found;
    const inner = chapter === undefined ? '' : `(${numberOf(chapter)})`;
    return `Part ${numberOf(part)}${inner}${inner === '' && item !== '' ? '.' : ''}${item}${rests[rest] ?? ''}`;
  }
  return (
    named[place] ??
    place
      .replace(/^专栏(?=\d)/u, 'Box ')
      .replace(/^表(?=\d)/u, 'Table ')
      .replace(/^附件/u, 'Annex')
      .replace(/注$/u, ', note')
      .replace(/全文/u, 'throughout')
      .replaceAll('、', ', ')
  );
};

const columns: readonly (readonly [RegExp, string])[] = [
  [/^(\d{4})年?基数$/u, 'base of $1'],
  [/^(\d{4})年?目标值?$/u, 'target for $1'],
  [/^十三五完成情况$/u, 'result of 2016–2020'],
  [/^十三五完成情况（规上）$/u, 'result of 2016–2020, above-scale'],
];

/** A cell of a table: its row, and its column where there are several. */
interface PlaceInTable {
  readonly table: string;
  readonly row: string;
  readonly column?: string;
}

const cellAt = (place: string): PlaceInTable | undefined => {
  const [table = '', ...steps] = place.split('/');
  if (steps.length === 0 || !/^(?:附件|表)/u.test(table)) return undefined;
  const last = steps.at(-1) ?? '';
  // What rows are grouped by is left out: no two of them are called the same.
  return columns.some(([pattern]) => pattern.test(last))
    ? { table, row: steps.slice(0, -1).join('/'), column: last }
    : { table, row: last };
};

const columnEn = (column: string): string =>
  columns.reduce((text, [pattern, words]) => text.replace(pattern, words), column);

/** What a table’s rows are called is the document’s own word, in every language. */
const inTable: ByLanguage<(cell: PlaceInTable) => string> = {
  zh: ({ table, row, column = '' }) => `${table}“${insideQuotes(row)}”${column}`,
  en: ({ table, row, column }) =>
    `${english(table)}, row “${insideQuotes(row)}”${column === undefined ? '' : `, ${columnEn(column)}`}`,
};

/** A clause's place as a reader of the language writes it: `二（四）3`, `Part 2(4)3`. */
export const placeText = (place: string, language: Language): string => {
  const printed = place.replaceAll('(', '（').replaceAll(')', '）');
  const cell = cellAt(printed);
  if (cell !== undefined) return inTable[language](cell);
  return language === writtenIn ? printed : english(printed);
};

/** Several places, each once. */
export const placesIn = (clauses: readonly { readonly place: string }[], language: Language): readonly string[] => [
  ...new Set(clauses.map(({ place }) => placeText(place, language))),
];
