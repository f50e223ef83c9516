/** Formats of a workbook that show another figure than the one that a cell keeps: divided by thousands, with a point of their own, in hundredths. */
import { attribute, placeOf } from './sheet-xml.js';
import { textsInZip } from './zip.js';

/** What is in every workbook without being written in it: 0% and 0.00%. */
const percents: readonly string[] = ['9', '10'];

/** Words of a format, which say nothing of the figure; a point among digits is one of them that looks like its own. */
const words = /"[^"]*"|\[[^\]]*\]|[_*]./gu;
const ownPoint = /[0#?](?:[!\\]\.|"\.")[0#?]/u;
const thousands = /[0#?],+(?![0#?,])/u;

/** Whether a format shows a number otherwise than as the number that it is. */
export const isShownOtherwise = (format: string): boolean => {
  const [first = ''] = format.split(';');
  if (ownPoint.test(first)) return true;
  const plain = first.replaceAll(words, '').replaceAll(/[!\\]./gu, '');
  return thousands.test(plain) || plain.includes('%');
};

const unescaped = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** The styles of cells that do so, by their numbers, each with its format. */
const stylesIn = (zip: Buffer): ReadonlyMap<string, string> => {
  const styles = textsInZip(zip, (name) => name === 'xl/styles.xml').get('xl/styles.xml') ?? '';
  const own = new Map(
    [...styles.matchAll(/<(?:\w+:)?numFmt\s[^>]*>/gu)].map(([tag]) => [
      attribute(tag, 'numFmtId'),
      unescaped(attribute(tag, 'formatCode')),
    ]),
  );
  const [cells = ''] = /<(?:\w+:)?cellXfs[\s>].*?<\/(?:\w+:)?cellXfs>/su.exec(styles) ?? [];
  return new Map(
    [...cells.matchAll(/<(?:\w+:)?xf[\s/>][^>]*>?/gu)].flatMap(([tag], style) => {
      const id = attribute(tag, 'numFmtId');
      const format = percents.includes(id) ? '0%' : own.get(id);
      return format === undefined || !isShownOtherwise(format) ? [] : [[String(style), format] as const];
    }),
  );
};

/** The first cell of a column that is shown otherwise, and how many there are. */
export interface ShownOtherwise {
  readonly row: number;
  readonly at: number;
  readonly format: string;
  count: number;
}

/** Columns of a sheet in which numbers are shown otherwise than they are kept. */
export const shownOtherwiseIn = (zip: Buffer, sheet: string): readonly ShownOtherwise[] => {
  const styles = stylesIn(zip);
  const columns = new Map<number, ShownOtherwise>();
  if (styles.size === 0) return [];
  for (const [, told = ''] of sheet.matchAll(
    /<(?:\w+:)?c\s([^>]*[^/>])>(?:<(?:\w+:)?f[\s>][^<]*<\/(?:\w+:)?f>)?<(?:\w+:)?v>/gu,
  )) {
    const format = styles.get(attribute(told, 's'));
    const type = attribute(told, 't');
    if (format === undefined || (type !== '' && type !== 'n')) continue;
    const { row, at } = placeOf(attribute(told, 'r'));
    const before = columns.get(at);
    if (before === undefined) columns.set(at, { row, at, format, count: 1 });
    else before.count += 1;
  }
  return [...columns.values()];
};
