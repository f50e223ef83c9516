import { tableCnyText, tableYuanText } from '../explain/money-text.js';
import { figureText } from '../explain/units.js';
import type { ByLanguage, Language } from '../issue/index.js';
import { formatMoney, type Money } from '../quantity/index.js';

/** What stands in a cell of a table that is written. */
export type CsvCell = string | number;

/** What begins so is a formula to a spreadsheet: it stands as text. */
const formula = /^[=+\-@\t\r]/u;
const plainNumber = /^-?(?:\d+(?:\.\d+)?(?:元|万元|亿元|万亿元)?|CNY [\d,]+(?:\.\d+)?(?: million| billion)?)$/u;

const quoted = (cell: CsvCell): string => {
  const text = String(cell);
  const safe = formula.test(text) && !plainNumber.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** Rows as CSV that a spreadsheet opens as UTF-8. */
export const csvOf = (rows: readonly (readonly CsvCell[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('')}`;

const inTables: ByLanguage<(fen: number) => string> = { zh: tableYuanText, en: tableCnyText };

/** A sum in the one unit that a column has; of what has no bound nothing. */
export const moneyCell = (fen: number, language: Language): string =>
  Number.isFinite(fen) ? inTables[language](fen) : '';

/** A figure of an enterprise, or a threshold, as clauses and pages of a language write it. */
export const valueCell = (fen: number, language: Language): string =>
  Number.isFinite(fen) ? figureText(formatMoney(fen as Money), language) : '';
