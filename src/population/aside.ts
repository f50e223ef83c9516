import type { Bilingual, Notice } from '../issue/index.js';
import { notice } from '../issue/wider.js';
import type { Line } from './line.js';
import type { Mapping } from './mapped.js';
import type { CellRemark } from './remark.js';

/** A row of a sheet that is no enterprise: nothing stands in it, it sums up others, or it is a note below the table. */
type Aside = 'row-blank' | 'row-sum' | 'row-note';

/**
 * A cell that says that its row is a sum: it ends in such a word, whatever stands before it (玉环市小计, 20家合计), with a colon
 * and more behind it, or how many they are, in brackets or not; or it names all of a place, or how many they are. A name goes on otherwise.
 */
const sum =
  /^.{0,16}(?:合计|小计|总计|共计|累计|总和)\s*(?:[:：].*|[（(][^（）()]*[）)]|\d+\s*[家户个]?)?$|^(?:合?共|总共)\s*\d+\s*[家户个](?:企业)?$|^全[省市县区国](?:企业)?$|^(?:sub|grand\s*)?totals?\s*(?::.*|[（(][^（）()]*[）)]|\d+)?$/iu;
/** A cell that is nothing but the word for a figure of the rows above. */
const ofAll = /^(?:(?:总体|户均|企业)?平均(?:值|数)?|均值|中位数|最大值|最小值|average|mean|median)$/iu;
const note =
  /^(?:[（(]?(?:附?注|备注|说明|资料来源|数据来源)|(?:填表|制表|填报|审核|复核|经办|负责|联系)(?:人|单位|部门|日期|时间)?|打印(?:日期|时间))\s*[:：\d]/u;

/** Most names begin with none of these, and have no such sign in them: of most rows nothing else is looked at. */
const begins = /^\s*[全合总共tsgam]|[计和均数值]/iu;

const isText = (cell: string | undefined): cell is string => cell !== undefined && cell.trim() !== '';

/** The only cell of a row in which something stands; nothing where there are several. */
const onlyCell = (cells: readonly string[]): string | undefined => {
  const first = cells.findIndex(isText);
  return cells.slice(first + 1).some(isText) ? undefined : cells[first]?.trim();
};

const spaced = (cell: string): string => cell.trim().replaceAll(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '');

const saysSum = (cell: string | undefined): boolean =>
  cell !== undefined && begins.test(cell) && (sum.test(spaced(cell)) || ofAll.test(spaced(cell)));

/** What a row is that is no enterprise; nothing of one that may be. */
const asideOf = (cells: readonly string[], { key }: Mapping, name: number): Aside | undefined => {
  const keyed = key < 0 ? undefined : cells[key];
  if (saysSum(keyed) || (name >= 0 && saysSum(cells[name]))) return 'row-sum';
  // Of a row that has a key, and something beside it, nothing else is asked.
  if (isText(keyed) && cells.some((cell, at) => at !== key && isText(cell))) return undefined;
  const first = cells.find(isText);
  if (first === undefined) return 'row-blank';
  if (!isText(keyed) && saysSum(first)) return 'row-sum';
  const only = onlyCell(cells);
  return only !== undefined && note.test(only) ? 'row-note' : undefined;
};

interface Seen {
  readonly row: number;
  readonly cell: string;
  readonly rows: number[];
  count: number;
}

/** So many rows are named. */
const mostNamed = 20;

/** Which rows of the table they are, where there are several. */
export const rowsText = (rows: readonly number[], count: number): Bilingual => {
  if (count < 2) return { zh: '', en: '' };
  const [zh, en] = [rows.join('、'), rows.join(', ')];
  return count > rows.length
    ? { zh: `（第${zh}行等）`, en: ` (rows ${en} and more)` }
    : { zh: `（第${zh}行）`, en: ` (rows ${en})` };
};

/** Passes over rows of a table that are no enterprises, and tells of which there were how many, and where the first was. */
export const createAsides = (
  mapping: Mapping,
): {
  readonly isAside: (line: Line) => boolean;
  readonly remarks: () => readonly CellRemark[];
} => {
  const name = mapping.columns.find(({ path }) => path === 'name')?.at ?? -1;
  const seen = new Map<Aside, Seen>();
  const told = (aside: Aside, { row, cell, rows, count }: Seen): CellRemark => {
    const said: Notice = notice(aside, 'population.file', cell, {
      count: String(count),
      rows: rowsText(rows, count),
    });
    return { row, column: '', cell, notice: said };
  };
  return {
    isAside: ({ row, cells }) => {
      const aside = asideOf(cells, mapping, name);
      if (aside === undefined) return false;
      const before = seen.get(aside);
      if (before === undefined) {
        seen.set(aside, { row, cell: cells.find(isText)?.trim() ?? '', rows: [row], count: 1 });
        return true;
      }
      before.count += 1;
      if (before.rows.length < mostNamed) before.rows.push(row);
      return true;
    },
    remarks: () => [...seen].map(([aside, first]) => told(aside, first)),
  };
};
