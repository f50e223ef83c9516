/** What a workbook keeps of a sheet and its reader does not tell: merged cells, errors, formulas that were never worked out. */
import { textsInZip } from './zip.js';

/** What an attribute of a tag says; nothing where it has none. */
export const attribute = (tag: string, name: string): string =>
  new RegExp(`\\b${name}="([^"]*)"`, 'u').exec(tag)?.[1]?.replaceAll('&amp;', '&') ?? '';

/** A sheet as the workbook keeps it. */
export const sheetIn = (zip: Buffer, sheet: number): string => {
  const texts = textsInZip(zip, (name) => /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels)$/u.test(name));
  const sheets = [...(texts.get('xl/workbook.xml') ?? '').matchAll(/<(?:\w+:)?sheet\s[^>]*>/gu)].map(([tag]) => tag);
  const id = attribute(sheets[sheet] ?? '', 'r:id');
  const relation = [...(texts.get('xl/_rels/workbook.xml.rels') ?? '').matchAll(/<Relationship\s[^>]*>/gu)].find(
    ([tag]) => attribute(tag, 'Id') === id,
  );
  const target = attribute(relation?.[0] ?? '', 'Target').replace(/^\/?(?:xl\/)?/u, 'xl/');
  return textsInZip(zip, (name) => name === target).get(target) ?? '';
};

/** Cells that are merged in a sheet, as it writes them: `A2:A5`. */
export const mergedIn = (sheet: string): readonly string[] =>
  [...sheet.matchAll(/<(?:\w+:)?mergeCell\s[^>]*>/gu)].map(([tag]) => attribute(tag, 'ref'));

/** Where a cell stands, by what a sheet calls it: of `B3` row 3, the second of its cells. */
export const placeOf = (ref: string): { readonly row: number; readonly at: number } => {
  const [, letters = '', row = '1'] = /^([A-Z]+)(\d+)/u.exec(ref) ?? [];
  return {
    row: Number(row),
    at: Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1,
  };
};

const failed =
  /<(?:\w+:)?c\s(?<told>[^>]*\bt="e"(?:[^>]*[^/>])?)>(?:(?!<\/(?:\w+:)?c>).)*?<(?:\w+:)?v>(?<shown>[^<]*)</gsu;
const unworked =
  /<(?:\w+:)?c\s(?<told>[^>]*[^/])><(?:\w+:)?f(?:\s[^>]*)?>(?<shown>[^<]*)<\/(?:\w+:)?f>(?:<(?:\w+:)?v\/>|<(?:\w+:)?v><\/(?:\w+:)?v>)?<\/(?:\w+:)?c>/gu;

/**
 * Cells that the reader takes for empty and that are not: an error as it is shown, a formula that was never worked out as
 * it is written. Whoever reads the column says what is wrong with them.
 */
export const unreadIn = (sheet: string): ReadonlyMap<number, ReadonlyMap<number, string>> => {
  const rows = new Map<number, Map<number, string>>();
  const put = (told = '', shown: string): void => {
    const { row, at } = placeOf(attribute(told, 'r'));
    rows.set(row, (rows.get(row) ?? new Map<number, string>()).set(at, shown));
  };
  for (const { groups } of sheet.matchAll(failed)) put(groups?.['told'], groups?.['shown'] ?? '');
  for (const { groups } of sheet.matchAll(unworked)) put(groups?.['told'], `=${groups?.['shown'] ?? ''}`);
  return rows;
};
