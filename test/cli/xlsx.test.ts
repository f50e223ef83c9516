import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { isShownOtherwise } from '../../src/cli/number-formats.js';
import { unreadIn } from '../../src/cli/sheet-xml.js';
import { openTable } from '../../src/cli/table.js';
import { HuiqiError } from '../../src/issue/index.js';
import { type Line, readPopulation } from '../../src/population/index.js';

const folder = mkdtempSync(join(tmpdir(), 'huiqi-xlsx-'));
const at = (name: string): string => join(folder, name);

const text = (value: string) => ({ value });
const number = (value: number) => ({ value, type: Number });
const day = (value: string) => ({ value: new Date(`${value}T00:00:00Z`), type: Date, format: 'yyyy/mm/dd' });

beforeAll(async () => {
  const book = writeExcelFile([
    {
      sheet: '名单',
      data: [
        [text('代码'), text('区'), text('认定日'), text('2026年营收(万元)')],
        [text('002472'), { value: '温岭市', rowSpan: 2 }, day('2026-07-01'), number(0.1 + 0.2)],
        [number(Number('913310000000000123')), null, day('1999-12-31'), number(1234567.89)],
        [null, null, null, null],
        [text('c'), text('玉环市'), number(1.5e-7), number(3e21)],
      ],
    },
    { sheet: '说明', data: [[text('另一张')]] },
  ]);
  writeFileSync(at('book.xlsx'), await book.toBuffer());
  const formulas = writeExcelFile([
    {
      sheet: '名单',
      data: [
        [text('代码'), text('认定日')],
        [text('a'), { value: 'TODAY()', type: 'Formula' }],
      ],
    },
  ]);
  writeFileSync(at('formulas.xlsx'), await formulas.toBuffer());
  const wan = { type: Number, format: '0!.0000,"万元"' };
  const shown = writeExcelFile([
    {
      sheet: '名单',
      data: [
        [text('代码'), text('营收(万元)'), text('增速'), text('税收(万元)')],
        [
          text('a'),
          { value: 35_000_000, ...wan },
          { value: 0.12, type: Number, format: '0.00%' },
          { value: 3, type: Number, format: '#,##0.00' },
        ],
        [text('b'), { value: 47_000_000, ...wan }, { value: 5, type: Number, format: '0.00' }, text('未知')],
      ],
    },
  ]);
  writeFileSync(at('shown.xlsx'), await shown.toBuffer());
  writeFileSync(at('old.xls'), Buffer.from('d0cf11e0a1b11ae1000000', 'hex'));
  writeFileSync(at('utf16.csv'), Buffer.from('\uFEFF代码,名称\n', 'utf16le'));
  writeFileSync(at('open.csv'), '代码,名称\na,"甲\n乙"\nb,丙\nc,"丁\nd,戊\n');
  writeFileSync(at('list.json'), '[{"代码":"a"},{"代码":"b"}]');
  writeFileSync(at('nothing.jsonl'), '{"代码":"a"}\nnull\n');
  const bytes = (text: string): Buffer => Buffer.from(text);
  writeFileSync(
    at('mixed.csv'),
    Buffer.concat([
      bytes('代码,名称\na,甲\n'),
      Buffer.from('b,b1c7\n'),
      Buffer.from('62 2c b1 c7 0a'.replaceAll(' ', ''), 'hex'),
    ]),
  );
  writeFileSync(at('gbk.csv'), Buffer.from('b4fac2eb2cc3fbb3c60a612cbcd70a', 'hex'));
  writeFileSync(at('broken.jsonl'), '{"代码":"a"}\n{"代码":\n');
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const read = async (name: string, sheet?: string) => {
  const { header, lines, remarks, encoding } = await openTable(at(name), sheet);
  const rows: unknown[] = [];
  for await (const some of lines) for (const { row, cells } of some) rows.push([row, ...cells]);
  return {
    header,
    rows,
    encoding,
    remarks: remarks.map(({ row, column, cell, notice }) => [row, column, cell, notice.code]),
  };
};

const problems = async (call: () => Promise<unknown>): Promise<readonly string[]> => {
  try {
    await call();
    return [];
  } catch (error) {
    if (!(error instanceof HuiqiError)) throw error;
    return error.issues.map(({ code }) => code);
  }
};

describe('a workbook', () => {
  test('is read by its first sheet: days written out, numbers as they are shown, and one that has lost digits as spreadsheets show it', async () => {
    expect(await read('book.xlsx')).toEqual({
      header: ['代码', '区', '认定日', '2026年营收(万元)'],
      rows: [
        [2, '002472', '温岭市', '2026-07-01', '0.3'],
        [3, '9.1331E+17', '', '1999-12-31', '1234567.89'],
        [5, 'c', '玉环市', '0.00000015', '3E+21'],
      ],
      encoding: 'xlsx',
      remarks: [
        [1, '', '', 'sheets-unread'],
        [2, '区', '温岭市', 'cells-merged'],
      ],
    });
  });

  test('is read by the sheet that is named, and no other', async () => {
    expect(await read('book.xlsx', '说明')).toMatchObject({ header: ['另一张'], rows: [], remarks: [] });
    expect(await problems(() => read('book.xlsx', '明细'))).toEqual(['sheet-missing']);
  });
});

test('cells that are shown otherwise than they are kept are read as they are kept, and told', async () => {
  const { rows, remarks } = await read('shown.xlsx');
  expect(rows).toEqual([
    [2, 'a', '35000000', '0.12', '3'],
    [3, 'b', '47000000', '5', '未知'],
  ]);
  expect(remarks).toEqual([
    [2, '营收(万元)', '35000000', 'cells-shown-otherwise'],
    [2, '增速', '0.12', 'cells-shown-otherwise'],
  ]);
});

test.each([
  ['0!.0000,"万元"', true],
  [String.raw`0\.0,"万"`, true],
  ['0"."0000', true],
  ['#,##0,', true],
  ['0.00,,', true],
  ['0%', true],
  ['#,##0.00', false],
  ['0.00_ ', false],
  ['#,##0.00"万元,"', false],
  ['0.00;[Red]0%', false],
  ['yyyy"年"m"月"', false],
  ['0.00"%"', false],
  ['¥#,##0', false],
])('the format %s shows another figure: %s', (format, otherwise) => {
  expect(isShownOtherwise(format)).toBe(otherwise);
});

test('a formula that was never worked out is no empty cell', async () => {
  expect((await read('formulas.xlsx')).rows).toEqual([[2, 'a', '=TODAY()']]);
});

test('an error of a sheet is read as it is shown, wherever it stands', () => {
  const sheet = `<row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" s="1" t="e"><f>VLOOKUP(A3,X,2)</f><v>#REF!</v></c><c r="AA3" t="e"><v>#N/A</v></c>
    </row><row r="4"><c r="A4" t="e"/><c r="B4"><f>A1+1</f><v>7</v></c><c r="C4" s="2"><f>SUM(A1:A3)</f></c></row>`;
  expect([...unreadIn(sheet)].map(([row, cells]) => [row, ...cells])).toEqual([
    [3, [1, '#REF!'], [26, '#N/A']],
    [4, [2, '=SUM(A1:A3)']],
  ]);
});

test.each([
  ['old.xls', 'table-kind-unread'],
  ['utf16.csv', 'table-kind-unread'],
  ['list.json', 'table-broken'],
])('%s is a plain problem, %s', async (name, code) => {
  expect(await problems(() => read(name))).toEqual([code]);
});

test.each([
  ['open.csv', '第4行有一个引号没有闭合'],
  ['list.json', '第1行不是一个 JSON 对象'],
  ['mixed.csv', '从第4行起有字节不是'],
])('%s says where it breaks', async (name, why) => {
  await expect(read(name)).rejects.toThrow(HuiqiError);
  try {
    await read(name);
  } catch (error) {
    expect((error as HuiqiError).issues.map(({ wanted }) => wanted.zh)).toEqual([expect.stringContaining(why)]);
  }
});

test.each(['broken.jsonl', 'nothing.jsonl'])(
  'a line of %s that is no record is a bad row among good ones',
  async (name) => {
    const { lines } = await openTable(at(name));
    const rows: Line[] = [];
    for await (const some of lines) rows.push(...some);
    const population = readPopulation(['代码'], { key: '代码', constants: { city: '台州市' } });
    for (const line of rows) population.take(line);
    const { bad, rows: count, read: used } = population.report();
    expect([count, used, bad.map(({ row, issue }) => [row, issue.code])]).toEqual([2, 1, [[2, 'row-no-record']]]);
  },
);

test('a table that is GB18030 throughout is read', async () => {
  expect(await read('gbk.csv')).toMatchObject({
    header: ['代码', '名称'],
    rows: [[2, 'a', '甲']],
    encoding: 'gb18030',
  });
});
