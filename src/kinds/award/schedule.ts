import * as z from 'zod/mini';
import { type Bilingual, issue, type Issue } from '../../issue/index.js';
import type { Truth } from '../../truth/truth.js';
import { compareRational, formatPercent, parseRational, plus, rational, type Rational } from '../../quantity/index.js';
import type { Condition } from '../../condition/index.js';
import { columnsIn } from '../rows.js';
import { readUnless, type ReadRule } from '../kind.js';
import { rawCondition } from '../rule-schema.js';
import { bilingualSchema, remark } from '../words.js';

/** How an award is paid out: in parts, year by year, by several who share it, to somebody else than the enterprise. */

const share = z.string().check(z.minLength(1));
const remainder = z.enum(['first', 'last']);

export const scheduleSchema = {
  /** Parts paid one after another, each so many years after the year that is decided. */
  instalments: z.optional(
    z.strictObject({
      parts: z
        .array(
          z.strictObject({
            share,
            after: z._default(z.int().check(z.minimum(0)), 0),
            when: z.optional(bilingualSchema),
            /** What must hold in the year in which it is paid. */
            conditions: z.optional(rawCondition),
            note: z.optional(remark),
          }),
        )
        .check(z.minLength(2)),
      /** Which part takes what is left over where shares make parts of a 分. */
      remainder,
    }),
  ),
  /** Who pays which share. */
  funding: z.optional(
    z.strictObject({
      parts: z.array(z.strictObject({ share, by: bilingualSchema, note: z.optional(remark) })).check(z.minLength(2)),
      remainder,
    }),
  ),
  /** Who is paid, where that is not the enterprise. */
  payee: z.optional(bilingualSchema),
};

type Remainder = z.output<typeof remainder>;

interface Split<Part> {
  readonly parts: readonly (Part & { readonly share: Rational; readonly printed: string })[];
  readonly remainder: Remainder;
}

interface InstalmentTerms {
  readonly after: number;
  readonly when: Bilingual | undefined;
  /** What must hold in the year in which it is paid. */
  readonly condition: Condition | undefined;
}

export interface Schedule {
  readonly instalments: Split<InstalmentTerms> | undefined;
  readonly funding: Split<{ readonly by: Bilingual }> | undefined;
  readonly payee: Bilingual | undefined;
}

interface WrittenSchedule {
  readonly instalments?:
    | {
        readonly parts: readonly {
          readonly share: string;
          readonly after: number;
          readonly when?: Bilingual | undefined;
          readonly conditions?: unknown;
        }[];
        readonly remainder: Remainder;
      }
    | undefined;
  readonly funding?:
    | { readonly parts: readonly { readonly share: string; readonly by: Bilingual }[]; readonly remainder: Remainder }
    | undefined;
  readonly payee?: Bilingual | undefined;
}

const columnless: Bilingual = { zh: '不用到表中各列的条件', en: 'conditions that ask for no column of the table' };

const pointerOf = (part: number): string => `/outcome/instalments/parts/${String(part)}/conditions`;

const wholeShares: Bilingual = { zh: '加起来正好100%、各大于零的比例', en: 'shares above zero that make exactly 100%' };

const sharesOf = (
  parts: readonly { readonly share: string }[],
  key: string,
  file: string,
): ReadRule<readonly Rational[]> => {
  const read = parts.map((part) => parseRational(part.share));
  const shares = read.flatMap((each) => (each.ok && each.value.over > 0n ? [each.value] : []));
  const isWhole =
    shares.length === parts.length && compareRational(shares.reduce(plus, rational(0)), rational(1)) === 0;
  const found = parts.map((part) => part.share);
  return readUnless(
    isWhole ? [] : [issue('value-misfit', { file, pointer: `/outcome/${key}/parts` }, found, { detail: wholeShares })],
    shares,
  );
};

const splitOf = <Part extends { readonly share: string; readonly note?: unknown }>(
  written: { readonly parts: readonly Part[]; readonly remainder: Remainder } | undefined,
  key: string,
  file: string,
): { readonly split: Split<Omit<Part, 'share' | 'note'>> | undefined; readonly issues: readonly Issue[] } => {
  if (written === undefined) return { split: undefined, issues: [] };
  const shares = sharesOf(written.parts, key, file);
  if (shares.issues !== undefined) return { split: undefined, issues: shares.issues };
  const parts = written.parts.map(({ share: _, note: __, ...part }, index) => {
    const own = shares.value[index] ?? rational(0);
    return { ...part, share: own, printed: formatPercent(own) };
  });
  return { split: { parts, remainder: written.remainder }, issues: [] };
};

/** Reads how an award is paid out; nothing where its rule does not say. */
export const readSchedule = (
  written: WrittenSchedule,
  file: string,
  conditionAt: (written: unknown, pointer: string) => Condition | undefined,
): { readonly schedule: Schedule | undefined; readonly issues: readonly Issue[] } => {
  const { payee } = written;
  const instalments = splitOf(written.instalments, 'instalments', file);
  const funding = splitOf(written.funding, 'funding', file);
  const issues = [...instalments.issues, ...funding.issues];
  if (instalments.split === undefined && funding.split === undefined && payee === undefined)
    return { schedule: undefined, issues };
  const parts = instalments.split?.parts.map(({ when, conditions, ...part }, index) => ({
    ...part,
    when,
    condition: conditions === undefined ? undefined : conditionAt(conditions, pointerOf(index)),
  }));
  const byRow = parts?.flatMap(({ condition }, index) => {
    const columns = condition === undefined ? [] : [...columnsIn(condition)];
    return columns.map((column) =>
      issue('value-misfit', { file, pointer: pointerOf(index) }, `row.${column}`, { detail: columnless }),
    );
  });
  return {
    schedule: {
      instalments: parts === undefined ? undefined : { parts, remainder: instalments.split?.remainder ?? 'last' },
      funding: funding.split,
      payee,
    },
    issues: [...issues, ...(byRow ?? [])],
  };
};

/** A sum shared out to the 分: each share is cut to whole 分, and one part takes what that leaves over. */
const shared = (
  sum: number,
  { parts, remainder: taker }: Pick<Split<unknown>, 'parts' | 'remainder'>,
): readonly number[] => {
  const cut = parts.map(({ share: { over, under } }) => Number((BigInt(sum) * over) / under));
  const over = sum - cut.reduce((total, each) => total + each, 0);
  const at = taker === 'first' ? 0 : cut.length - 1;
  return cut.map((each, index) => (index === at ? each + over : each));
};

/** One payment of an award. */
export interface PaymentPart {
  /** Whether what it hangs on holds, of a part with conditions of its own. */
  readonly truth?: Truth;
  /** The calendar year in which it is paid. */
  readonly year: number;
  readonly share: string;
  readonly when?: Bilingual;
  readonly by?: Bilingual;
  readonly low: number;
  readonly high: number;
}

interface SumBounds {
  readonly low: number;
  readonly high: number;
}

// What the others leave over is its own share rounded up, and less than a 分 more for each other but one.
const sharedBounds = (
  { low, high }: SumBounds,
  split: Pick<Split<unknown>, 'parts' | 'remainder'>,
): readonly SumBounds[] => {
  if (low === high) return shared(low, split).map((each) => ({ low: each, high: each }));
  const cut = (sum: number, { over, under }: Rational): number => Number((BigInt(sum) * over) / under);
  const up = (sum: number, { over, under }: Rational): number => Number((BigInt(sum) * over + under - 1n) / under);
  const taker = split.remainder === 'first' ? 0 : split.parts.length - 1;
  const others = split.parts.length - 2;
  return split.parts.map(({ share: own }, index) => {
    const most = (sum: number): number => (index === taker ? Math.min(sum, up(sum, own) + others) : cut(sum, own));
    return { low: index === taker ? up(low, own) : cut(low, own), high: high === Infinity ? Infinity : most(high) };
  });
};

/** A sum as its instalments; the whole where it is paid in one. */
export const inInstalments = ({ instalments }: Pick<Schedule, 'instalments'>, sum: number): readonly number[] => {
  if (instalments === undefined) return [sum];
  return sum === Infinity ? instalments.parts.map(() => Infinity) : shared(sum, instalments);
};

/** Whether the conditions of an instalment hold. */
export interface StageTruth {
  /** Its place among the instalments. */
  readonly at: number;
  readonly truth: Truth;
}

/** The conditions that instalments have of their own. */
export const stageConditions = ({ instalments }: Pick<Schedule, 'instalments'>): readonly Condition[] =>
  (instalments?.parts ?? []).flatMap(({ condition }) => condition ?? []);

const total = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** A sum in the proportion of others, to the 分: the first or the last of them that is something takes what is left over. */
const inProportion = (sum: number, to: readonly number[], taker: Remainder): readonly number[] => {
  const all = BigInt(total(to));
  const cut = to.map((each) => (all === 0n ? 0 : Number((BigInt(sum) * BigInt(each)) / all)));
  const paid = [...to.keys()].filter((each) => (to[each] ?? 0) > 0);
  const at = taker === 'first' ? paid[0] : paid.at(-1);
  return cut.map((each, index) => (index === at ? each + sum - total(cut) : each));
};

/**
 * What is payable of an award as the instalments that are still to be paid.
 *
 * @param left what money received for single instalments leaves of each; nothing where none was received.
 */
export const instalmentsIn = (
  { instalments }: Pick<Schedule, 'instalments'>,
  sum: SumBounds,
  left: readonly SumBounds[] | undefined,
): readonly SumBounds[] => {
  if (instalments === undefined) return [sum];
  if (left === undefined) return sharedBounds(sum, instalments);
  const [lows, highs] = [left.map(({ low }) => low), left.map(({ high }) => high)];
  if (total(lows) === sum.low && total(highs) === sum.high) return left;
  // A choice or a cap leaves less: it is taken off all that is left, in proportion.
  if (sum.low === sum.high && left.every(({ low, high }) => low === high))
    return inProportion(sum.low, highs, instalments.remainder).map((each) => ({ low: each, high: each }));
  return highs.map((high) => ({ low: 0, high: Math.min(high, sum.high) }));
};

/**
 * The payments of what is payable of an award in a year; none where it is paid in one by one.
 *
 * @param left what is still to be paid of each instalment, where money was received for single ones.
 */
export const paymentParts = (
  { instalments, funding }: Schedule,
  year: number,
  sum: SumBounds,
  left?: readonly SumBounds[],
  stages: readonly StageTruth[] = [],
): readonly PaymentPart[] => {
  const whole = { share: '100%', after: 0, when: undefined };
  const each = instalmentsIn({ instalments }, sum, left);
  const timed =
    instalments === undefined ? [whole] : instalments.parts.map((part) => ({ ...part, share: part.printed }));
  return timed.flatMap(({ share: printed, after, when }, index): readonly PaymentPart[] => {
    const own = each[index] ?? { low: 0, high: 0 };
    // What has been paid is not paid again.
    const stage = stages.find(({ at }) => at === index);
    if (left !== undefined && own.high === 0 && stage?.truth !== 'no') return [];
    const base = {
      year: year + after,
      share: printed,
      ...(when === undefined ? {} : { when }),
      ...(stage === undefined ? {} : { truth: stage.truth }),
    };
    if (funding === undefined) return instalments === undefined ? [] : [{ ...base, ...own }];
    const paid = sharedBounds(own, funding);
    return funding.parts.map(({ by, printed: part }, at) => ({
      ...base,
      share: instalments === undefined ? part : `${printed} × ${part}`,
      by,
      ...(paid[at] ?? own),
    }));
  });
};
