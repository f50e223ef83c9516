import type { Language } from '../../issue/index.js';
import { stretch, words, type Words } from '../words/index.js';
import type { ToldCurve, ToldPiece, ToldSweep, ToldValues } from './told.js';

/** Ranges of values, the first few of them. */
const most = 3;

const rangesText = (ranges: readonly ToldValues[], own: Words): string => {
  const told = ranges.slice(0, most).map(({ from, through }) => stretch(from, through, own));
  return `${told.join(own.listing)}${ranges.length > most ? '…' : ''}`;
};

const costAt = ({ from, at, rise }: ToldPiece, value: number, own: Words): string =>
  stretch(at.assumedLow + rise.assumedLow * (value - from), at.assumedHigh + rise.assumedHigh * (value - from), own);

const overText = (over: ToldCurve['over'], own: Words): string => {
  if (over === undefined) return '';
  return over.assumed.length === 0 ? own.never : own.exceeded(rangesText(over.assumed, own));
};

/** The cost at both ends of a curve, and how often it turns between them. */
const rowOf = ({ year, pieces, over }: ToldCurve, own: Words): readonly string[] => {
  const [first, last] = [pieces[0], pieces.at(-1)];
  return [
    year === undefined ? own.total : String(year),
    first === undefined ? '' : costAt(first, first.from, own),
    last === undefined ? '' : costAt(last, last.through, own),
    String(Math.max(0, pieces.length - 1)),
    overText(over, own),
  ];
};

export interface SweepText {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly notes: readonly string[];
}

/** A sweep in words: one row a curve. */
export const sweepText = (
  { id, title, low, high, setting, refused, curves }: ToldSweep,
  settingTitle: string,
  language: Language,
): SweepText => {
  const own = words[language];
  return {
    title: own.swept(
      own.named(title[language], id),
      own.money(low.fen),
      own.money(high.fen),
      own.named(settingTitle, setting),
    ),
    head: [own.year, ...own.sweepHeads],
    rows: curves.map((curve) => rowOf(curve, own)),
    notes: refused.length === 0 ? [] : [own.refusedValues(rangesText(refused, own))],
  };
};
