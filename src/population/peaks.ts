import { issue, type Issue, pathTo } from '../issue/index.js';
import { notice } from '../issue/wider.js';
import { formatMoney, type Money } from '../quantity/index.js';
import { type Figure, type History, perVocabulary, type Vocabulary } from '../subject/index.js';
import type { Column } from './mapped.js';
import type { CellRemark } from './remark.js';

/** Figures of which the highest of earlier years can be told, with the path of that. */
const summedUp = perVocabulary(({ figures }): readonly (readonly [Figure, string])[] =>
  [...figures.values()].flatMap((figure) => (figure.sumUp === undefined ? [] : [[figure, figure.sumUp] as const])),
);

/** Whether a column says something of all years through the one that `before.through` names, and nothing without it. */
export const isSumUp = ({ path, figure }: Column): boolean => figure?.sumUp === path;

/** Years that lie above the highest of all years through them, where either was told as a range: what is no range the input is asked. */
export const abovePeak = ({ told }: History, vocabulary: Vocabulary): readonly Issue[] =>
  summedUp(vocabulary).flatMap(([{ name }, sumUp]) => {
    const { peak, peakFrom = peak, through, values, between = new Map<number, never>() } = told[name] ?? {};
    if (peak === undefined || through === undefined || values === undefined) return [];
    const years: readonly (readonly [year: number, least: number, isRange: boolean])[] = [
      ...[...values].map(([year, value]) => [year, value, false] as const),
      ...[...between].map(([year, { low }]) => [year, low, true] as const),
    ];
    return years.flatMap(([year, least, isRange]) =>
      year > through || least <= peak || (!isRange && peakFrom === peak)
        ? []
        : [
            issue('history-contradiction', { path: pathTo('years', year, name) }, formatMoney(least as Money), {
              other: sumUp,
              otherValue: formatMoney(peak as Money),
            }),
          ],
    );
  });

/** What is told of the years before. */
interface ToldPeak {
  readonly isTold: boolean;
  readonly through: number | undefined;
  readonly foundedIn: number | undefined;
}

interface UntoldPeak {
  readonly row: number;
  readonly column: string;
  readonly isUndated: boolean;
  count: number;
}

/** Counts enterprises of which years are told, and not the highest of those before them: “for the first time” hangs on it. */
export const watchPeaks = (
  vocabulary: Vocabulary,
): {
  readonly see: (row: number, history: History, headAt: (path: string) => string) => void;
  /** The same of a figure of which some year is told. */
  readonly seeTold: (sumUp: string, row: number, headAt: (path: string) => string, told: ToldPeak) => void;
  readonly remarks: () => readonly CellRemark[];
} => {
  const untold = new Map<string, UntoldPeak>();
  const seeTold = (
    sumUp: string,
    row: number,
    headAt: (path: string) => string,
    { isTold, through, foundedIn }: ToldPeak,
  ): void => {
    if (foundedIn !== undefined || (isTold && through !== undefined)) return;
    const known = untold.get(sumUp) ?? { row, column: headAt(sumUp), isUndated: isTold, count: 0 };
    untold.set(sumUp, known);
    known.count += 1;
  };
  return {
    seeTold,
    see: (row, { told }, headAt) => {
      for (const [{ name }, sumUp] of summedUp(vocabulary)) {
        const own = told[name];
        if (own === undefined || own.values.size + (own.between?.size ?? 0) === 0) continue;
        const { through, foundedIn, peak } = own;
        seeTold(sumUp, row, headAt, { through, foundedIn, isTold: peak !== undefined });
      }
    },
    remarks: () =>
      [...untold].map(([path, { row, column, isUndated, count }]) => ({
        row,
        column,
        cell: '',
        notice: notice(isUndated ? 'peak-undated' : 'peak-untold', path, undefined, {
          count: String(count),
          path,
          title: vocabulary.fields[path]?.title ?? { zh: path, en: path },
        }),
      })),
  };
};
