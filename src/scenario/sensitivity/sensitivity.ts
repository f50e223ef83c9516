import { canonicalJson } from '../../condition/index.js';
import { type DocumentId, documents } from '../../documents/index.js';
import { keeping, type Readers } from '../../edge/index.js';
import { amountOf } from '../../engine/amount.js';
import type { Corpus } from '../../engine/assess-city.js';
import { isSame } from '../../explain/amount.js';
import {
  type AnsweringDocument,
  engineFor,
  type EvaluateOptions,
  resultFor,
  type Taken,
} from '../../engine/evaluate.js';
import { type Alternative, reasoning, type Result, type Totals } from '../../engine/index.js';
import type { Sums } from '../../engine/totals.js';
import { settings } from '../../engine/shared-options.js';
import { grantsIn, headingOf } from '../../engine/lists.js';
import { periodOf } from '../../engine/options.js';
import { readCall } from '../../engine/call.js';
import { formatMoney, type Money } from '../../quantity/index.js';
import type { DocumentFiles, Reading } from '../../rule/index.js';
import type { Enterprise, InputOf, SubjectKind } from '../../subject/index.js';
import { unfitIn } from '../unfit.js';
import { type OptionIndexes, leastOf, mostOf, totalOf } from './combinations.js';
import { createPartTotals, type PartTotals } from './part-totals.js';
import type {
  ChangedOutcome,
  ClassAnswer,
  Difference,
  Extreme,
  OptionAnswer,
  ReadingAnswers,
  Sensitivity,
} from './reading-answers.js';

/** Every reading is varied, so none is given. */
export type SensitivityOptions<Id extends DocumentId = DocumentId, Kind extends SubjectKind = SubjectKind> = Omit<
  EvaluateOptions<Id, Kind>,
  'readings' | 'alternatives' | 'reasons'
>;

const readers: Readers<Taken<SensitivityOptions>> = {
  document: settings.document,
  year: settings.year,
  subject: settings.subject,
  reforms: settings.reforms,
  asIfInForce: settings.asIfInForce,
  assumeNone: settings.assumeNone,
};

// The parts of the settings asked for last.
const partTotals = keeping<PartTotals>(8);

/** The files of the document that is asked: of the library's own, or those that were handed over. */
const filesOf = (document: DocumentId | DocumentFiles): DocumentFiles =>
  typeof document === 'string' ? documents[document] : document;

const partTotalsFor = ({ document, reforms = [], asIfInForce }: Taken<SensitivityOptions>): PartTotals =>
  partTotals(canonicalJson([document, reforms, asIfInForce ?? null]), () =>
    createPartTotals(filesOf(document), {
      reforms,
      ...(asIfInForce === undefined ? {} : { asIfInForce: periodOf(asIfInForce) }),
    }),
  );

const signed = (amount: number): string => `${amount > 0 ? '+' : ''}${formatMoney(amount as Money)}`;

const differenceBetween = (total: Sums, from: Sums): Difference => {
  const [lowFen, highFen] = [total.low - from.low, total.high - from.high];
  return {
    low: signed(lowFen),
    lowFen,
    ...(Number.isFinite(highFen) ? { high: signed(highFen), highFen } : {}),
  };
};

const classOf = ({ class: among }: Result): { readonly class?: ClassAnswer } =>
  among === null ? {} : { class: { answer: among.answer, possible: among.possible } };

/** Whether what is told of an award is the same: of one that is not due, that is all. */
const isSameAward = (a: Pick<Alternative, 'truth' | 'payable'>, b: typeof a): boolean =>
  a.truth === b.truth && (a.truth === 'no' || isSame(a.payable, b.payable));

type Limit = NonNullable<Alternative['limit']>;

/** The same of a limit: of one that is not for this place, or may not be, no more is told. */
const isSameLimit = (a: Limit, b: Limit): boolean =>
  a.applies === b.applies && (a.applies !== 'yes' || (a.holds === b.holds && a.limit === b.limit));

/**
 * Every outcome of a result with what other readings would make of it, where that is told apart: another reason for the
 * same answer is not.
 */
const alternativesIn = (result: Result): readonly (readonly [Alternative, Omit<ChangedOutcome, 'truth'>])[] => {
  const { awards, limits } = result;
  return [
    ...awards.flatMap((award) => {
      const { rule, title, of, level } = award;
      const named = { rule, title, ...(of === undefined ? {} : { of }), ...(level === undefined ? {} : { level }) };
      return award[reasoning]().alternatives.flatMap((each) =>
        isSameAward(award, each) ? [] : [[each, { ...named, payable: each.payable }] as const],
      );
    }),
    ...grantsIn(result).flatMap(({ rule, title, [reasoning]: why }) =>
      why().alternatives.map((each) => [each, { rule, title }] as const),
    ),
    ...limits.flatMap((limit) => {
      const { rule, title } = limit;
      return limit[reasoning]().alternatives.flatMap((each) =>
        each.limit === undefined || isSameLimit(limit, each.limit)
          ? []
          : [[each, { rule, title, limit: each.limit }] as const],
      );
    }),
  ];
};

/** Figures of a city's indicators of which another option makes another verdict. */
const changedTargets = (targets: Result['targets'], others: Result['targets']): readonly ChangedOutcome[] =>
  targets.flatMap(({ target, clauses: [clause], title, verdict }) => {
    const there = others.find((other) => other.target === target && other.clauses[0] === clause);
    return there === undefined || there.verdict === verdict
      ? []
      : [{ rule: target, title, truth: there.truth, verdict: there.verdict }];
  });

/** Totals in numbers, an open end as infinite. */
const sumsOf = ({ low, high }: Totals): Sums => ({ low, high: high ?? Infinity });

/** One reading away from its default, by their places. */
const single = (count: number, reading: number, option: number): OptionIndexes =>
  Array.from({ length: count }, (_, index) => (index === reading ? option : 0));

const chosenIn = (readings: readonly Reading[], combination: OptionIndexes): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readings.flatMap(({ id, options }, index) =>
      combination[index] === 0 ? [] : [[id, options[combination[index] ?? 0]?.id ?? '']],
    ),
  );

/**
 * Which reading? The total under the default readings, under every single other option, and the
 * least and the most over all combinations of readings, each with the readings that reach it. Where
 * a document grants no money, what each option makes of its libraries and limits. Exact: every
 * combination is accounted for, though parts of a document that cannot touch each other are tried
 * apart; where a receipt that does not say what it was for ties them together, `exact` is false.
 *
 * @param input the subject as its user writes it; money and areas are text with a unit.
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * const leap = { city: '台州市', industry: 'C3852', foundedIn: 2024, years: { 2024: { revenueInTaizhou: '0元', aboveScale: false }, 2025: { revenueInTaizhou: '8亿元', aboveScale: false }, 2026: { revenueInTaizhou: '120亿元', aboveScale: true } }, titles: [], projects: [], received: [] }
 * const { total, least, most } = sensitivity(leap, { document: 'taizhou-matrix-2025', year: 2026 });
 * [total.low, least.total.low, most.total.high, most.readings] // ['300万元', '300万元', '430万元', { 'tier-jump': 'each' }]
 */
export const sensitivity = <Id extends DocumentId, Kind extends SubjectKind = 'enterprise'>(
  input: InputOf<Kind>,
  options: SensitivityOptions<Id, Kind> & AnsweringDocument<Id, Kind>,
): Sensitivity => sensitivityAmong(input, options);

/** The same of a document beside others than the library's: the command line reads them from a folder. */
export const sensitivityAmong = (input: unknown, options: Taken<SensitivityOptions>, among?: Corpus): Sensitivity => {
  const { options: taken, subject } = readCall(input, options, readers);
  const { year } = taken;
  const resultUnder = (choices: Readonly<Record<string, string>>): Result => {
    const engine = engineFor({ ...taken, readings: choices });
    return resultFor(engine, subject, {
      document: taken.document,
      year,
      readings: choices,
      reforms: { [engine.document.id]: taken.reforms ?? [] },
      among,
    });
  };
  const result = resultUnder({});
  const { readings, cellsFor } = partTotalsFor(taken);
  const cells = cellsFor(subject.kind === 'enterprise' ? subject : undefined, year);

  const count = readings.length;
  const defaults = single(count, 0, 0);
  // Money that may be for any award takes no more than one away: parts that are summed up apart would each lose it.
  const isTied = subject.kind === 'enterprise' && (subject.received ?? []).some(({ matter }) => matter === undefined);
  const tiedTotal = (combination: OptionIndexes): Sums =>
    sumsOf(
      engineFor({ ...taken, readings: chosenIn(readings, combination), alternatives: false }).totals(
        subject as Enterprise,
        { year },
      ),
    );
  const totalUnder = (combination: OptionIndexes): Sums | undefined => {
    const apart = totalOf(cells, combination);
    return isTied && apart !== undefined && result.awards.length > 0 ? tiedTotal(combination) : apart;
  };
  const standing = totalUnder(defaults) as Sums;
  const alternatives = alternativesIn(result);

  // Outcomes know what other readings make of them; a class among libraries and a city's targets have to be asked for.
  const asksAgain = (reading: string): boolean =>
    result.class !== null || result.targets.some(({ dependsOn }) => dependsOn.includes(reading));

  const optionAnswer = (
    { id }: Reading,
    { id: option, title }: Reading['options'][number],
    isDefault: boolean,
    total: Sums,
  ): OptionAnswer => {
    const there = isDefault || !asksAgain(id) ? result : resultUnder({ [id]: option });
    return {
      option,
      title,
      default: isDefault,
      total: amountOf(total.low, total.high),
      difference: differenceBetween(total, standing),
      ...classOf(there),
      changes: [
        ...alternatives.flatMap(([each, changed]) =>
          each.reading === id && each.option === option ? [{ ...changed, truth: each.truth }] : [],
        ),
        ...changedTargets(result.targets, there.targets),
      ],
    };
  };

  const answersFor = (reading: Reading, index: number): ReadingAnswers => ({
    reading: reading.id,
    title: reading.title,
    clauses: reading.clauses,
    options: reading.options.flatMap((option, place) => {
      const total = totalUnder(single(count, index, place));
      return total === undefined ? [] : [optionAnswer(reading, option, place === 0, total)];
    }),
  });

  const singles = readings.flatMap(({ options }, index) =>
    options.flatMap((_, place) =>
      place === 0 || totalOf(cells, single(count, index, place)) === undefined ? [] : [single(count, index, place)],
    ),
  );
  // Of those that come to the same, the first: the defaults before any departure.
  const bestOf = (found: OptionIndexes | undefined, by: (total: Sums) => number): OptionIndexes =>
    [defaults, ...singles, ...(found === undefined ? [] : [found])].reduce((best, each) =>
      by(totalUnder(each) as Sums) < by(totalUnder(best) as Sums) ? each : best,
    );
  const extreme = (found: OptionIndexes | undefined, by: (total: Sums) => number): Extreme => {
    const combination = isTied ? bestOf(found, by) : (found ?? defaults);
    const { low, high } = totalUnder(combination) as Sums;
    return { total: amountOf(low, high), readings: chosenIn(readings, combination) };
  };

  const { readings: _, ...heading } = headingOf(result);
  return {
    kind: 'sensitivity',
    ...unfitIn(result),
    ...heading,
    title: engineFor({ ...taken, readings: {} }).document.title,
    total: result.total,
    paysMoney: result.awards.length > 0,
    ...classOf(result),
    ...(result.class === null
      ? {}
      : {
          classes: Object.fromEntries(
            result.tiers.flatMap(({ tier, library }) => (tier === undefined ? [] : [[tier, library]])),
          ),
        }),
    readings: readings.map(answersFor),
    exact: !isTied,
    least: extreme(leastOf(cells, count), ({ low }) => low),
    most: extreme(mostOf(cells, count), ({ high }) => -high),
  };
};
