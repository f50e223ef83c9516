import { operators, type OperatorName } from '../condition/index.js';
import type { ComparisonReason, ConditionReason, Reasons, RowReasons } from '../engine/index.js';
import { and, not, or, type Truth } from '../truth/truth.js';
import { type DamageFound, firstOf, unlike } from './damage.js';

/** What is settled by its parts is told as they settle it; what they leave open may still be known otherwise. */
export const settledOtherwise = (place: string, told: Truth, settled: Truth): DamageFound =>
  settled === 'unknown' || settled === told ? undefined : unlike(place, told, settled);

/** What bounds alone say of a comparison with one value. */
const compared = (operator: OperatorName, value: number, low: number, high: number): Truth => {
  const { min, max } = operators[operator].range(value);
  if (min <= low && high <= max) return 'yes';
  return high < min || max < low ? 'no' : 'unknown';
};

const sameText = (text: string | undefined, value: string): Truth => {
  if (text === undefined) return 'unknown';
  return text === value ? 'yes' : 'no';
};

/** The verdict on what was seen, as far as it follows from it alone. */
const seenVerdict = (reason: ComparisonReason): Truth => {
  if (reason.compared !== undefined) return 'unknown';
  const { operator } = reason;
  const { type, seen, values } = reason;
  const each =
    type === 'text'
      ? values.map((value) => sameText(seen.text, value))
      : values.map((value) => compared(operator, value, seen.low ?? -Infinity, seen.high ?? Infinity));
  const any = or(...each);
  return operators[operator].negative ? not(any) : any;
};

/** The verdict of a rule that another one refers to. */
const referredVerdict = ({ referred }: Reasons, rule: string): Truth | undefined => {
  const rows = Object.hasOwn(referred, rule) ? referred[rule]?.rows : undefined;
  return rows === undefined ? undefined : or(...rows.map(({ truth }) => truth));
};

const groupVerdict = (kind: 'all' | 'any' | 'not', parts: readonly ConditionReason[]): Truth => {
  const truths = parts.map(({ truth }) => truth);
  if (kind === 'all') return and(...truths);
  return kind === 'any' ? or(...truths) : not(truths[0] ?? 'unknown');
};

const conditionFault = (reason: ConditionReason, place: string, reasons: Reasons): DamageFound => {
  const at = `${place}.truth`;
  switch (reason.kind) {
    case 'comparison':
      return settledOtherwise(at, reason.truth, seenVerdict(reason));
    case 'reference': {
      const settled = referredVerdict(reasons, reason.rule);
      return settled === undefined
        ? unlike(`${place}.rule`, reason.rule, Object.keys(reasons.referred).join(', '))
        : settledOtherwise(at, reason.truth, settled);
    }
    case 'all':
    case 'any':
    case 'not':
      return (
        firstOf(reason.parts, (part, index) => conditionFault(part, `${place}.parts.${String(index)}`, reasons)) ??
        settledOtherwise(at, reason.truth, groupVerdict(reason.kind, reason.parts))
      );
  }
};

const rowFault = ({ truth, scope, own }: RowReasons, place: string, reasons: Reasons): DamageFound =>
  firstOf(scope, (part, index) => conditionFault(part, `${place}.scope.${String(index)}`, reasons)) ??
  conditionFault(own, `${place}.own`, reasons) ??
  settledOtherwise(`${place}.truth`, truth, and(...scope.map((part) => part.truth), own.truth));

const rowsFault = (rows: readonly RowReasons[], place: string, reasons: Reasons): DamageFound =>
  firstOf(rows, (row, index) => rowFault(row, `${place}.rows.${String(index)}`, reasons));

/** Where a verdict in the reasons is not what its parts come to. */
export const verdictDamage = (reasons: Reasons, place: string): DamageFound =>
  firstOf(reasons.items, ({ rows }, index) => rowsFault(rows, `${place}.items.${String(index)}`, reasons)) ??
  firstOf(Object.entries(reasons.referred), ([rule, { rows }]) =>
    rowsFault(rows, `${place}.referred.${rule}`, reasons),
  ) ??
  (reasons.holds === undefined ? undefined : conditionFault(reasons.holds, `${place}.holds`, reasons));
