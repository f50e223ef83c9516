import type { Bilingual, Notice } from '../issue/index.js';
import { notice } from '../issue/wider.js';
import { formatMoney, type Money } from '../quantity/index.js';
import { partsWithWholes, shownTold, sizeOf, type ToldFigure, type toldFigures, turnovers } from './figures.js';
import type { Vocabulary } from '../subject/index.js';
import type { CellRemark } from './remark.js';
import { addSize, createSpread, heapApart, medianOf, type Spread } from './spread.js';

/** What is seen of one row. */
interface SeenRow {
  readonly row: number;
  /** What the enterprise says of its size: enterprises of one class lie closer together than all. */
  readonly sizeClass: string;
  readonly headAt: (path: string) => string;
  readonly figures: ReturnType<typeof toldFigures>;
  /** Other sums of money, by the head of their column. */
  readonly sums: readonly { readonly path: string; readonly fen: number; readonly cell: string }[];
}

interface SeenColumn {
  readonly path: string;
  readonly figure: string;
  readonly all: Spread;
  readonly classes: Map<string, Spread>;
}

/** Two columns that ought to be of one order: a year and the year before, earlier years and the first, a part and its whole. */
interface ColumnPair {
  readonly before: string;
  readonly after: string;
  readonly ratios: Spread;
  /** Between which powers of ten the one is usually of the other, in the middle of all. */
  readonly usual: readonly [least: number, most: number];
}

const usualOf = { years: [-0.8, 0.8], part: [-2, 0.8] } as const;

/** So many rows tell of a column. */
const [fewest, fewestPairs] = [3, 5];
/** In 分: a thousand 亿元, and 20万元. */
const [mostUsual, leastUsual] = [13, Math.log10(20_000_000)];

const power = (size: number): string => {
  const near = Math.round(size);
  return Math.abs(size - near) <= 1 / 4 ? String(10 ** near) : String(Number((10 ** size).toPrecision(1)));
};

const headRow = 1;

const noCell = (): string => '';

/**
 * Watches figures of money as rows go by. Nothing hangs on the order of rows, and nothing is kept of them but how many
 * are of which size.
 */
export interface SlipWatch {
  readonly see: (seen: SeenRow) => void;
  readonly remarks: () => readonly CellRemark[];
}

export const watchFigures = (vocabulary: Vocabulary): SlipWatch => {
  const columns = new Map<string, SeenColumn>();
  const pairs = new Map<string, Map<string, ColumnPair>>();

  const add = (
    { row, sizeClass, headAt }: SeenRow,
    path: string,
    figure: string,
    size: number,
    cell: () => string,
  ): void => {
    const head = headAt(path);
    if (head === '') return;
    const own = columns.get(head) ?? { path, figure, all: createSpread(), classes: new Map<string, Spread>() };
    columns.set(head, own);
    addSize(own.all, size, row, cell);
    const ofClass = own.classes.get(sizeClass) ?? createSpread();
    own.classes.set(sizeClass, ofClass);
    addSize(ofClass, size, row, cell);
  };

  const pair = (row: number, before: ToldFigure, after: ToldFigure, usual: ColumnPair['usual']): void => {
    const others = pairs.get(before.path) ?? new Map<string, ColumnPair>();
    pairs.set(before.path, others);
    const own = others.get(after.path) ?? { before: before.path, after: after.path, ratios: createSpread(), usual };
    others.set(after.path, own);
    addSize(own.ratios, sizeOf(after) - sizeOf(before), row, noCell);
  };

  const heads = new Map<string, string>();

  const see = (seen: SeenRow): void => {
    const { row, figures, sums, headAt } = seen;
    for (const own of figures)
      own.forEach((told, index) => {
        if (!heads.has(told.path)) heads.set(told.path, headAt(told.path));
        add(seen, told.path, told.figure, sizeOf(told), () => shownTold(told));
        const before = own[index - 1];
        if (before !== undefined) pair(row, before, told, usualOf.years);
      });
    for (const [part, whole] of partsWithWholes(figures, vocabulary)) pair(row, whole, part, usualOf.part);
    for (const { path, fen, cell } of sums) if (fen > 0) add(seen, path, '', Math.log10(fen), () => cell);
  };

  const told = (column: string, found: Notice, row = headRow, cell = ''): CellRemark => ({
    row,
    column,
    cell,
    notice: found,
  });

  /** Columns that are out of line with those beside them as a whole. */
  const apart = (): ReadonlyMap<string, CellRemark> => {
    const judged = [...pairs.values()]
      .flatMap((others) => [...others.values()])
      .filter(({ ratios }) => ratios.count >= fewestPairs)
      .map((each) => {
        const median = medianOf(each.ratios);
        return { ...each, median, isUsual: median > each.usual[0] && median < each.usual[1] };
      });
    const inLine = new Set(judged.flatMap(({ before, after, isUsual }) => (isUsual ? [before, after] : [])));
    const found = new Map<string, CellRemark>();
    for (const { before, after, median, isUsual } of judged) {
      if (isUsual || found.has(before) || found.has(after)) continue;
      const isBefore = inLine.has(after) && !inLine.has(before);
      const [path, other] = isBefore ? [before, after] : [after, before];
      const head = heads.get(path) ?? '';
      found.set(
        path,
        told(
          head,
          notice('column-apart', path, undefined, { other: heads.get(other) ?? other, times: power(Math.abs(median)) }),
        ),
      );
    }
    return found;
  };

  const unlikely = (head: string, { path, figure, all }: SeenColumn): readonly CellRemark[] => {
    if (figure === '' || all.count < fewest) return [];
    const median = medianOf(all);
    const isSmall = turnovers.has(figure) && median < leastUsual;
    if (median <= mostUsual && !isSmall) return [];
    const than: Bilingual = isSmall ? { zh: '过小', en: 'too small' } : { zh: '过大', en: 'too large' };
    const found = notice('column-unlikely', path, undefined, {
      median: formatMoney((Math.round(10 ** median / 100) * 100) as Money),
      than,
    });
    return [told(head, found)];
  };

  const slipping = (head: string, { path, classes }: SeenColumn): readonly CellRemark[] =>
    [...classes.values()].flatMap((spread) => {
      const heap = heapApart(spread);
      return heap === undefined
        ? []
        : [
            told(
              head,
              notice('column-slips', path, heap.cell, {
                times: power(heap.apart),
                count: String(heap.count),
                first: String(heap.first),
                last: String(heap.last),
              }),
              heap.first,
              heap.cell,
            ),
          ];
    });

  return {
    see,
    remarks: () => {
      const out = apart();
      return [
        ...out.values(),
        ...[...columns].flatMap(([head, seen]) => [
          ...(out.has(seen.path) ? [] : unlikely(head, seen)),
          ...slipping(head, seen),
        ]),
      ];
    },
  };
};
