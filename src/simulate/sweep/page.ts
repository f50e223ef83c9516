import { type Language, punctuation } from '../../issue/index.js';
import { stretch, words, type Words } from '../words/index.js';
import type { ToldCurve, ToldPiece, ToldSweep, ToldValues } from './told.js';

/** Ranges of values, the first few of them. */
const most = 3;

const rangesText = (ranges: readonly ToldValues[], own: Words): string => {
  const told = ranges
    .slice(0, most)
    .map(({ from, through }) => stretch(from, through, { money: own.value, between: own.between }));
  return `${told.join(own.listing)}${ranges.length > most ? '…' : ''}`;
};

const costAt = ({ from, at, rise }: ToldPiece, value: number, own: Words): string =>
  stretch(at.assumedLow + rise.assumedLow * (value - from), at.assumedHigh + rise.assumedHigh * (value - from), own);

/** How sure it is that a budget is exceeded, the surest first, as the table of the years has it. */
const levels = [
  ['certain', 'certain'],
  ['assumed', 'assumedLow'],
  ['assumed-possibly', 'assumed'],
  ['possibly', 'possible'],
] as const;

/** Values of some ranges that are not among others, both in order. */
const withoutValues = (ranges: readonly ToldValues[], others: readonly ToldValues[]): readonly ToldValues[] =>
  others.reduce<readonly ToldValues[]>(
    (left, { from, through }) =>
      left.flatMap((each) =>
        [
          { from: each.from, through: Math.min(each.through, from - 1) },
          { from: Math.max(each.from, through + 1), through: each.through },
        ].filter((part) => part.from <= part.through),
      ),
    ranges,
  );

/** Whether ranges are every value that was looked at. */
const isEverywhere = ([only, ...more]: readonly ToldValues[], pieces: ToldCurve['pieces']): boolean =>
  more.length === 0 && only !== undefined && only.from === pieces[0]?.from && only.through === pieces.at(-1)?.through;

const overText = ({ over, pieces }: ToldCurve, language: Language): string => {
  const own = words[language];
  if (over === undefined) return '';
  // Where it is exceeded for certain it is not said again that it may be.
  const ranges = levels.map(([breach, level], index) => {
    const [, surer] = levels[index - 1] ?? [];
    return [breach, surer === undefined ? over[level] : withoutValues(over[level], over[surer])] as const;
  });
  const told = ranges.flatMap(([breach, values]) =>
    values.length === 0
      ? []
      : [
          isEverywhere(values, pieces)
            ? own.always(own.breaches[breach])
            : own.exceeded(own.breaches[breach], rangesText(values, own)),
        ],
  );
  return told.length === 0 ? own.never : told.join(punctuation[language].semicolon);
};

/** The cost at both ends of a curve, and how often it turns between them. */
const rowOf = (curve: ToldCurve, language: Language): readonly string[] => {
  const own = words[language];
  const { year, pieces } = curve;
  const [first, last] = [pieces[0], pieces.at(-1)];
  return [
    year === undefined ? own.lifetime : String(year),
    first === undefined ? '' : costAt(first, first.from, own),
    last === undefined ? '' : costAt(last, last.through, own),
    String(Math.max(0, pieces.length - 1)),
    overText(curve, language),
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
      own.value(low.fen),
      own.value(high.fen),
      own.named(settingTitle, setting),
    ),
    head: [own.year, ...own.sweepHeads],
    rows: curves.map((curve) => rowOf(curve, language)),
    notes: refused.length === 0 ? [] : [own.refusedValues(rangesText(refused, own))],
  };
};
