import { notice } from '../issue/index.js';
import type { Column } from './mapping.js';
import type { CellRemark } from './remark.js';

interface Seen {
  readonly row: number;
  readonly cell: string;
  readonly size: number;
}

/** So many figures tell what is usual in a column: fewer may be odd by chance. */
const block = 20;
/** Half of what 万元 and 元 are apart: a column in which enterprises stand by size does not jump so. */
const jump = 3;

const median = (values: readonly Seen[]): number => {
  const sorted = values.map(({ size }) => size).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
};

const mean = (values: readonly Seen[]): number =>
  values.reduce((sum, { size }) => sum + size, 0) / Math.max(1, values.length);

/** Where two stretches differ most: the first row of the second. */
const turnIn = (both: readonly Seen[]): Seen | undefined => {
  let [at, most] = [block, 0];
  for (let split = 1; split < both.length; split += 1) {
    const apart = Math.abs(mean(both.slice(0, split)) - mean(both.slice(split)));
    if (apart > most) [at, most] = [split, apart];
  }
  return both[at];
};

/** Watches the sizes of a column of money as its rows go by: where they jump and stay, its unit may have changed. */
export const watchSizes = ({
  head,
  path,
}: Pick<Column, 'head' | 'path'>): {
  readonly see: (row: number, cell: string, fen: number) => void;
  readonly remarks: readonly CellRemark[];
} => {
  const remarks: CellRemark[] = [];
  let before: readonly Seen[] = [];
  let now: Seen[] = [];
  return {
    remarks,
    see: (row, cell, fen) => {
      if (fen <= 0) return;
      now.push({ row, cell, size: Math.log10(fen) });
      if (now.length < block) return;
      const apart = before.length === 0 ? 0 : median(now) - median(before);
      const turn = Math.abs(apart) >= jump ? turnIn([...before, ...now]) : undefined;
      if (turn !== undefined) {
        const times = String(10 ** Math.round(Math.abs(apart)));
        remarks.push({
          row: turn.row,
          column: head,
          cell: turn.cell,
          notice: notice('column-slips', path, turn.cell, { times }),
        });
      }
      [before, now] = [now, []];
    },
  };
};
