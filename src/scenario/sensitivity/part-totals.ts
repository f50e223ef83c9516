import { createTotals, type Sums } from '../../engine/totals.js';
import { frozen } from '../../edge/index.js';
import { compilePlan } from '../../evaluate/index.js';
import type { Period } from '../../quantity/index.js';
import {
  type Change,
  type Document,
  type DocumentFiles,
  ifChangesFit,
  isAward,
  loadPrepared,
  prepareDocument,
  type Reading,
} from '../../rule/index.js';
import type { Enterprise } from '../../subject/index.js';
import type { ReadingCell } from './combinations.js';
import { cutDocument, type IndependentPart } from './cut-document.js';

/** What moves a document besides its readings. */
export interface PartSetting {
  readonly reforms?: readonly Change[];
  readonly asIfInForce?: Period;
}

type TotalsOf = (subject: Enterprise, year: number) => Sums;

const nothing: Sums = { low: 0, high: 0 };

const paysNothing: TotalsOf = () => nothing;

const choicesOf = ({ prepared: { readings } }: IndependentPart): readonly (readonly number[])[] =>
  readings.reduce<readonly (readonly number[])[]>(
    (choices, { options }) => choices.flatMap((choice) => options.map((_, option) => [...choice, option])),
    [[]],
  );

// An option may build on another, and a reform may have taken away what an option would change.
const loadUnder = ({ prepared, reforms }: IndependentPart, choice: readonly number[]): Document | undefined => {
  const readings = Object.fromEntries(
    prepared.readings.map(({ id, options }, index) => [id, options[choice[index] ?? 0]?.id ?? '']),
  );
  return ifChangesFit(() => loadPrepared(prepared, { readings, reforms }));
};

interface PreparedPart {
  readonly readings: readonly number[];
  readonly cases: readonly { readonly options: readonly number[]; readonly totals: TotalsOf }[];
}

const preparePart = (part: IndependentPart, period: Period): PreparedPart => ({
  readings: part.readings,
  cases: choicesOf(part).flatMap((options) => {
    const document = loadUnder(part, options);
    if (document === undefined) return [];
    const pays = document.rules.some(isAward);
    return [{ options, totals: pays ? createTotals(compilePlan(document, period)) : paysNothing }];
  }),
});

/** The parts of a document under every choice of their own readings, ready for any enterprise. */
export interface PartTotals {
  readonly readings: readonly Reading[];
  /** What each part comes to under each choice; without an enterprise, nothing, and only which choices are possible. */
  readonly cellsFor: (subject: Enterprise | undefined, year: number) => readonly ReadingCell[];
}

/**
 * Compiles every part of a document under every choice of the readings that touch it. What this
 * takes grows with the readings of one part, not with those of the document.
 *
 * @throws HuiqiError when the document's files or a reform cannot be used.
 */
export const createPartTotals = (files: DocumentFiles, { reforms = [], asIfInForce }: PartSetting = {}): PartTotals => {
  const prepared = prepareDocument(files);
  const { period, readings } = loadPrepared(prepared, { reforms });
  const parts = cutDocument(prepared, reforms).map((part) => preparePart(part, asIfInForce ?? period));
  const telling = parts.filter(
    ({ readings: touching, cases }) => touching.length > 0 || cases.some(({ totals }) => totals !== paysNothing),
  );
  return {
    // Results hand them out.
    readings: frozen(readings),
    cellsFor: (subject, year) =>
      telling.map((part) => ({
        readings: part.readings,
        cases: part.cases.map(({ options, totals }) => ({
          options,
          totals: subject === undefined ? nothing : totals(subject, year),
        })),
      })),
  };
};
