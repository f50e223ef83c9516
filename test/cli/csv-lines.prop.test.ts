import { fc, test } from '@fast-check/vitest';
import { parse } from 'csv-parse/sync';
import { describe, expect } from 'vitest';
import { csvLines } from '../../src/cli/csv-lines.js';
import { runs } from '../laws/support.js';

const cell = fc.constantFrom('', '企业', '12.5', ' 3 ', '2026-01-01', '"甲,乙"', '"两\n行"', '"说""是"', '半"个', "'");
const plainCell = fc.constantFrom('', '企业', '12.5', ' 3 ', '2026-01-01');
const linesOf = (cells: fc.Arbitrary<string>): fc.Arbitrary<readonly string[]> =>
  fc.array(
    fc.array(cells, { maxLength: 4 }).map((each) => each.join(',')),
    { maxLength: 8 },
  );

const texts = fc
  .tuple(
    fc.constantFrom('', '\uFEFF'),
    linesOf(plainCell),
    fc.oneof(linesOf(plainCell), linesOf(cell)),
    fc.constantFrom('\n', '\r\n', '\r'),
    fc.constantFrom('', '\n', '\r\n'),
  )
  .map(([mark, first, second, end, last]) => mark + [...first, ...second].join(end) + last);

/** The same text in pieces. */
const pieces = async function* (text: string, cuts: readonly number[]): AsyncIterable<string> {
  let from = 0;
  for (const cut of [...cuts].sort((a, b) => a - b)) {
    if (cut >= text.length) break;
    yield await Promise.resolve(text.slice(from, cut));
    from = Math.max(from, cut);
  }
  yield text.slice(from);
};

const told = (given: () => unknown): unknown => {
  try {
    return given();
  } catch {
    return 'refused';
  }
};

describe('lines of CSV', () => {
  test.prop([texts, fc.array(fc.nat({ max: 60 }), { maxLength: 4 })], runs(300))(
    'are those that the parser reads, with their numbers, wherever the text is cut into pieces',
    async (text, cuts) => {
      const wanted = told(() =>
        parse(text, {
          bom: true,
          relax_column_count: true,
          relax_quotes: true,
          skip_empty_lines: true,
          info: true,
        }).map((each) => {
          const { record, info } = each as unknown as {
            record: unknown;
            info: { records: number; empty_lines: number };
          };
          return { row: info.records + info.empty_lines, cells: record };
        }),
      );
      const read = async (): Promise<unknown> => {
        const lines: unknown[] = [];
        for await (const some of csvLines(pieces(text, cuts))) lines.push(...some);
        return lines;
      };
      expect(await read().catch(() => 'refused')).toStrictEqual(wanted);
    },
  );

  test('are counted as rows of a sheet: a line break inside a cell begins none, a row without anything is one', async () => {
    const rows: number[] = [];
    for await (const some of csvLines(pieces('a,b\n1,2\n\n"x\ny",3\n4,5\n\n6,"7"\n', [])))
      rows.push(...some.map(({ row }) => row));
    expect(rows).toEqual([1, 2, 4, 5, 7]);
  });
});
