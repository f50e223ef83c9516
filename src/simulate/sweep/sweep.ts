import type { DocumentId } from '../../documents/index.js';
import { type Bilingual, throwIfAny } from '../../issue/index.js';
import { issue } from '../../issue/wider.js';
import { shipped, toldOf } from '../../subject/index.js';
import { cellsOf, type DecidedStrands, type MemberOutcome, strandCourse, type Subjects } from '../member.js';
import type { Scenario } from '../scenario.js';
import { both } from '../in-both.js';
import { lifetimesIn } from '../over-years.js';
import type { Setting } from '../settings.js';
import type { Strand } from '../strands.js';
import { type Figures as Sums, lessFigures, nothingDue, plusFigures } from '../tally.js';
import { type PieceFigures, type Piece, piecesOf } from './pieces.js';
import { createPieceSum } from './sum.js';
import { type Variants, variantsOf } from './variants.js';

/** What the rules cost while one amount or one threshold of them goes from one value to another. */
export interface Sweep {
  readonly id: string;
  /** What it is called; the rules that hang on the part, where nobody says. */
  readonly title: Bilingual;
  readonly vary: string;
  readonly document: DocumentId;
  /** On top of what it is varied. */
  readonly setting: string;
  readonly low: number;
  readonly high: number;
  readonly curves: readonly Curve[];
  /** Values that rules cannot have: a row would stand at the threshold of another, or beyond it. */
  readonly refused: readonly { readonly from: number; readonly through: number }[];
}

/** The cost of one year, or of all years together as a run has it, at every value: stretches on which it is a straight line. */
export interface Curve {
  readonly year?: number;
  readonly pieces: readonly Piece[];
}

/** What goes along a curve, in this order. */
export const along = ['certain', 'assumedLow', 'assumedHigh', 'possible', 'unboundedAssumed', 'unbounded'] as const;

const figuresAlong = (sums: Sums): PieceFigures => [
  sums.certain,
  sums.assumedLow,
  sums.assumedHigh,
  sums.possible,
  Number(sums.isOpenAssumed),
  Number(sums.isOpen),
];

const moneyFigures = [...shipped.figures.values()].filter(({ kind }) => kind === 'money');

/** The values from one to another that are in no stretch. */
const between = (pieces: readonly Piece[], low: number, high: number): Sweep['refused'] =>
  [...pieces, { from: high + 1, through: high }].flatMap(({ from }, index) => {
    const start = (pieces[index - 1]?.through ?? low - 1) + 1;
    return start < from && pieces.length > 0 ? [{ from: start, through: from - 1 }] : [];
  });

/** Money that an enterprise has to do with: what conditions hold a threshold against, and what was received. */
const moneyOf = ({ told, assumed }: Subjects): readonly number[] =>
  [told, assumed].flatMap(({ history, received = [] }) => [
    ...moneyFigures.flatMap((figure) => {
      const { values, peak, peakFrom, between: ranges, supposed } = toldOf(history, figure);
      return [
        ...values.values(),
        ...[peak, peakFrom, supposed?.most].flatMap((each) => each ?? []),
        ...[...(ranges?.values() ?? [])].flatMap(({ low, high }) => [low, high]),
      ];
    }),
    ...received.flatMap(({ amount }) => amount ?? []),
  ]);

/** Sums and differences of two: what is left of an amount when another was paid, or of a cap. */
const together = (amounts: readonly number[]): readonly number[] =>
  amounts.flatMap((one, index) => amounts.slice(index).flatMap((other) => [one + other, Math.abs(one - other)]));

/** Turns at each of some values, and right behind it. */
const turnsAt = (values: readonly number[]): readonly number[] => values.flatMap((value) => [value, value + 1]);

const sumOver = (sums: readonly { readonly figures: Sums }[]): Sums =>
  sums.reduce((sum, { figures }) => plusFigures(sum, figures), nothingDue);

/** Whether years added up are what all of them come to: nothing of them is open. */
const isSettled = ({ certain, possible, isOpen }: Sums): boolean => certain === possible && !isOpen;

interface Varied {
  readonly add: (subjects: Subjects, outcome: MemberOutcome) => void;
  readonly told: () => Sweep;
}

const startSweep = (scenario: Scenario, setting: Setting, index: number): Varied | undefined => {
  const asked = scenario.sweeps[index];
  const at = `sweeps.${String(index)}`;
  if (asked === undefined) return undefined;
  const { id, vary, low, high, year, document = scenario.documents[0] } = asked;
  const own = setting.documents.find((each) => each.id === document);
  if (own === undefined)
    throwIfAny([
      issue('document-unknown', { option: `${at}.document` }, document, {
        known: scenario.documents.join(', '),
        suggestion: '',
      }),
    ]);
  if (own === undefined) return undefined;
  const variants: Variants = variantsOf(own, vary, low, `${at}.vary`);
  const years = own.years.flatMap((each) => (year === undefined || each.year === year ? [each.year] : []));
  const columns = years.length > 1 ? [...years, undefined] : years;
  const title = asked.title === undefined ? variants.title : both(asked.title);
  const sums = columns.map(() => createPieceSum(low, high, along.length));
  const shared = together(variants.amounts);

  return {
    add: (subjects, outcome) => {
      const known: DecidedStrands = new Map();
      const cellsBy = (strands: readonly Strand[]): MemberOutcome['cells'] =>
        strands.flatMap((strand) =>
          cellsOf({ id: document, years: own.years }, [strandCourse(strand, subjects, known)]),
        );
      const sumIn = (cells: MemberOutcome['cells'], one: number): Sums =>
        cells.reduce((sum, cell) => (cell.year === one ? plusFigures(sum, cell.figures) : sum), nothingDue);
      const before = cellsBy(variants.base);
      const beside = outcome.cells.filter((cell) => cell.document !== document || !variants.rules.has(cell.rule));
      const restIn = years.map((one): Sums => {
        const { isOpen, isOpenAssumed } = sumIn(beside, one);
        return { ...lessFigures(sumIn(outcome.cells, one), sumIn(before, one)), isOpen, isOpenAssumed };
      });
      const elsewhere = sumOver(outcome.lifetimes.filter((each) => each.document !== document));
      const figuresAt = (value: number): PieceFigures | undefined => {
        const variant = variants.at(value);
        if (variant === undefined) return undefined;
        const cells = cellsBy(variant.strands);
        const each = years.map((one, place) => plusFigures(restIn[place] ?? nothingDue, sumIn(cells, one)));
        if (years.length === 1) return each.flatMap(figuresAlong);
        const added = each.reduce(plusFigures, nothingDue);
        const all = isSettled(added)
          ? added
          : plusFigures(elsewhere, sumOver(lifetimesIn(variant.document(), subjects, known)));
        return [...each, all].flatMap(figuresAlong);
      };
      const money = moneyOf(subjects);
      const pieces = piecesOf(low, high, turnsAt([...money, ...variants.amounts, ...shared]), figuresAt);
      if (pieces === undefined) throwIfAny([issue('sweep-rough', { option: `${at}.vary` }, vary)]);
      for (const [column, sum] of sums.entries()) {
        const part = (figures: PieceFigures): PieceFigures =>
          figures.slice(column * along.length, (column + 1) * along.length);
        sum.add((pieces ?? []).map((piece) => ({ ...piece, value: part(piece.value), slope: part(piece.slope) })));
      }
    },
    told: () => {
      const curves = columns.map((each, column): Curve => ({
        ...(each === undefined ? {} : { year: each }),
        pieces: sums[column]?.told() ?? [],
      }));
      return {
        id,
        title,
        vary,
        document,
        setting: setting.name,
        low,
        high,
        curves,
        refused: between(curves[0]?.pieces ?? [], low, high),
      };
    },
  };
};

/** The sweeps of a scenario, on top of the setting that it compares first. */
export const startSweeps = (
  scenario: Scenario,
  setting: Setting,
): { readonly add: Varied['add']; readonly told: () => readonly Sweep[] } => {
  const all = scenario.sweeps.flatMap((_, index) => startSweep(scenario, setting, index) ?? []);
  return {
    add: (subjects, outcome) => {
      for (const each of all) each.add(subjects, outcome);
    },
    told: () => all.map((each) => each.told()),
  };
};
