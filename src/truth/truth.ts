/** The three values of every decision. What was not told is `unknown`, never `no`. */
export type Truth = 'yes' | 'no' | 'unknown';

/**
 * The same three values as numbers, for the compiled program. In this order Kleene's tables are
 * arithmetic: `and` is the smaller, `or` the larger, `not` the distance from `yes`.
 */
export const NO = 0;
export const UNKNOWN = 1;
export const YES = 2;
export type TruthCode = typeof NO | typeof UNKNOWN | typeof YES;

/** The three, in order. */
export const truths = ['no', 'unknown', 'yes'] as const satisfies readonly Truth[];
const codes = { no: NO, unknown: UNKNOWN, yes: YES } as const satisfies Record<Truth, TruthCode>;

export const truthOf = (code: TruthCode): Truth => truths[code];
export const codeOf = (truth: Truth): TruthCode => codes[truth];

export const andCode = (a: TruthCode, b: TruthCode): TruthCode => (a < b ? a : b);
export const orCode = (a: TruthCode, b: TruthCode): TruthCode => (a > b ? a : b);
export const notCode = (a: TruthCode): TruthCode => (YES - a) as TruthCode;

/** Kleene's conjunction: one `no` settles it, whatever is still unknown. */
export const and = (...values: readonly Truth[]): Truth => truthOf(values.map(codeOf).reduce(andCode, YES));

/** Kleene's disjunction: one `yes` settles it, whatever is still unknown. */
export const or = (...values: readonly Truth[]): Truth => truthOf(values.map(codeOf).reduce(orCode, NO));

/** Kleene's negation: the denial of what is unknown is unknown. */
export const not = (value: Truth): Truth => truthOf(notCode(codeOf(value)));
