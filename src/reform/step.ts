import { type Bilingual, didYouMean, type Issue, type Notice } from '../issue/index.js';
import { issue, notice } from '../issue/wider.js';
import type { Change } from '../rule/index.js';
import { meansTheSame, printed } from './cell.js';
import { type Before, locate, type LocatedPart, namesOf } from './locate.js';
import type { Operation, OperationKeys } from './operation.js';

/** What an operation comes to: changes of rule data, or what stands in its way. */
export interface StepOutcome {
  readonly changes: readonly Change[];
  readonly issues: readonly Issue[];
  readonly notices: readonly Notice[];
}

export const changed = (...changes: readonly Change[]): StepOutcome => ({ changes, issues: [], notices: [] });
export const refused = (...issues: readonly Issue[]): StepOutcome => ({ changes: [], issues, notices: [] });

/** An operation with where it is written, and what it finds. */
export interface ReformStep {
  readonly operation: Operation;
  readonly option: string;
  readonly before: Before;
}

type Key = keyof OperationKeys;

/** Where a key of an operation, or something below it, is written. */
export const at = ({ option }: ReformStep, key: string): { readonly option: string } => ({
  option: `${option}.${key}`,
});

/** A name that leads nowhere, or to something that the operation is not about. */
export const astray = (step: ReformStep, key: Key, known: readonly string[]): StepOutcome => {
  const name = step.operation[key];
  return refused(
    issue('reform-part-unknown', at(step, key), name, {
      known: known.slice(0, 12).join(', '),
      suggestion: didYouMean(String(name), known),
    }),
  );
};

/** What the name under a key leads to, if it leads to what the operation is about. */
export const find = <Is extends LocatedPart['is']>(
  step: ReformStep,
  key: Key,
  wanted: Is,
): { readonly found: Extract<LocatedPart, { is: Is }> } | { readonly refused: StepOutcome } => {
  const name = String(step.operation[key]);
  const location = locate(step.before, name);
  const found = 'found' in location ? location.found : undefined;
  return found?.is === wanted
    ? { found: found as Extract<LocatedPart, { is: Is }> }
    : { refused: astray(step, key, 'known' in location ? location.known : namesOf(step.before, name, wanted)) };
};

/** What stands there must be what the reform takes to stand there. */
export const wasIssues = (step: ReformStep, now: unknown, unit?: string): readonly Issue[] => {
  const { was } = step.operation;
  return was === undefined || meansTheSame(now, was, unit)
    ? []
    : [issue('reform-was-misses', at(step, 'was'), printed(was, unit), { expected: printed(now, unit) })];
};

export const changesNothing = (step: ReformStep, key: Key, found: unknown): StepOutcome =>
  refused(issue('reform-changes-nothing', at(step, key), found));

/** Money with its unit, as what stands there now. */
export const moneyLike = (now: string): Bilingual => ({
  zh: `带单位的金额，如现在的“${now}”`,
  en: `money with its unit, such as “${now}”, which stands there now`,
});

/** A value that does not fit the unit of its column. */
export const misfit = (step: ReformStep, key: string, found: unknown, unit: string): Issue =>
  issue('option-misfit', at(step, key), found, { wanted: { zh: `以${unit}计的金额`, en: `an amount in ${unit}` } });

/** Remarks that amounts fall as their thresholds rise, where they did not before. */
export const fallsNow = (step: ReformStep, key: Key): Notice => notice('amount-falls', at(step, key).option, undefined);
