import type { Cell } from 'write-excel-file/node';
import type { ByLanguage, Language } from '../issue/index.js';
import type { CsvCell } from '../simulate/index.js';
import { loadWorkbooks, sheetOf } from './workbook.js';

type Rows = readonly (readonly CsvCell[])[];

/** What columns are called in a workbook, and the unit of sums. */
const heads: ByLanguage<Readonly<Record<string, string>>> = {
  zh: {
    setting: '方案',
    year: '年度',
    rule: '规则',
    document: '文件',
    district: '县（市、区）',
    certain: '可确定',
    assumedLow: '按假设最少',
    assumedHigh: '按假设最多',
    possible: '最多',
    enterprises: '企业数',
    sure: '可确定的企业数',
    undecided: '未定的企业数',
    undecidedAssumed: '按假设未定的企业数',
    unbounded: '上限不能确定的企业数',
    unboundedAssumed: '按假设上限不能确定的企业数',
    worth: '涉及金额',
    key: '代码',
    name: '名称',
    field: '信息',
    cells: '未填处数',
    column: '列',
    certainError: '可确定的标准误',
    assumedLowError: '按假设最少的标准误',
    assumedHighError: '按假设最多的标准误',
    possibleError: '最多的标准误',
    enterprisesError: '企业数的标准误',
    rows: '名单行数',
  },
  en: {
    setting: 'Setting',
    year: 'Year',
    rule: 'Rule',
    document: 'Document',
    district: 'District',
    certain: 'Certain',
    assumedLow: 'Least as assumed',
    assumedHigh: 'Most as assumed',
    possible: 'At most',
    enterprises: 'Enterprises',
    sure: 'Certain of something',
    undecided: 'Not settled',
    undecidedAssumed: 'Not settled as assumed',
    unbounded: 'Without an upper bound',
    unboundedAssumed: 'Without an upper bound as assumed',
    worth: 'Worth',
    key: 'Key',
    name: 'Name',
    field: 'Field',
    cells: 'Cells not filled in',
    column: 'Column',
    certainError: 'Standard error, certain',
    assumedLowError: 'Standard error, least as assumed',
    assumedHighError: 'Standard error, most as assumed',
    possibleError: 'Standard error, at most',
    enterprisesError: 'Standard error, enterprises',
    rows: 'Rows of the sample',
  },
};

const inYuan: ByLanguage<(head: string) => string> = {
  zh: (head) => `${head}（元）`,
  en: (head) => `${head} (CNY)`,
};

const inFen = (name: string): boolean => name.endsWith('Fen');

/** Names of sheets are short, and have none of a few signs. */
const sheetName = (name: string): string => name.replaceAll(/[[\]:*?/\\]/gu, ' ').slice(0, 31);

const cellOf = (value: CsvCell, isMoney: boolean): Cell => {
  if (value === '') return null;
  if (isMoney && typeof value === 'number') return { value: value / 100, type: Number, format: '#,##0.00' };
  return typeof value === 'number' ? { value, type: Number } : { value, type: String, format: '@' };
};

/** What a run comes to as one workbook: a sheet a table, sums once each, as numbers whose unit the head says. */
export const runWorkbook = async (sheets: ReadonlyMap<string, Rows>, language: Language): Promise<Uint8Array> => {
  const write = await loadWorkbooks('output.formats');
  const own = heads[language];
  const book = [...sheets].map(([name, [head = [], ...rows]]) => {
    const names = head.map(String);
    // A sum that stands in 分 as well is told by that: a text cannot be added up.
    const kept = names.flatMap((each, at) => (names.includes(`${each}Fen`) ? [] : [at]));
    const titles = kept.map((at) => {
      const each = names[at] ?? '';
      const plain = each.replace(/Fen$/u, '');
      const title = own[plain] ?? plain;
      return inFen(each) ? inYuan[language](title) : title;
    });
    return sheetOf(
      sheetName(name),
      titles,
      rows.map((row) => kept.map((at) => cellOf(row[at] ?? '', inFen(names[at] ?? '')))),
    );
  });
  return write(book).toBuffer();
};
