import { missingFor } from '../../engine/reason.js';
import type { AwardRule } from '../../rule/index.js';
import type { Enterprise } from '../../subject/index.js';
import { isFixed, type MoneyInterval } from '../interval.js';
import { type AnswerOutlook, type AnswersInStretches, answersOver } from './answers.js';
import type { Lived } from './course.js';

/** Answers by path, in the order in which they were given. */
export type Completion = ReadonlyMap<string, unknown>;

/** An enterprise of which more may be told, as its input is written and as it is read. */
export interface CompletionStart {
  readonly input: unknown;
  readonly subject: Enterprise;
  /** What was told beyond what the user did. */
  readonly answers: Completion;
}

export interface SearchNode extends CompletionStart {
  readonly lived: readonly Lived[];
  readonly bounds: readonly MoneyInterval[];
}

/**
 * What would settle an award: the paths, and whether each tells what falls due or what money was for. Others tell only
 * of other years whether a payment was made.
 */
export type LackedPaths = ReadonlyMap<string, boolean>;

const isOfMoney = (path: string): boolean => path.startsWith('received');

/** What awards lack whose sums are open, award by award: the paths that would settle one of its years. */
export const missingOf = ({ lived }: SearchNode): ReadonlyMap<AwardRule, LackedPaths> => {
  const missing = new Map<AwardRule, Map<string, boolean>>();
  for (const {
    year,
    grossAwards: grossAwards,
    payables,
    worlds: [subject],
  } of lived) {
    payables.forEach((payable, index) => {
      const rule = grossAwards[index]?.award.rule;
      if (rule === undefined || isFixed(payable)) return;
      const own = missing.get(rule) ?? new Map<string, boolean>();
      missing.set(rule, own);
      for (const each of new Set([index, ...payable.rivals])) {
        const grossAward = grossAwards[each];
        if (grossAward === undefined) continue;
        const byMoney = payables[each]?.missing ?? [];
        for (const path of byMoney) own.set(path, (own.get(path) ?? false) || isOfMoney(path));
        for (const path of missingFor(grossAward, subject, year)) own.set(path, true);
      }
    });
  }
  return missing;
};

interface CompletionStep {
  readonly path: string;
  readonly answers: AnswersInStretches;
}

/**
 * What to tell next: the fact that the most awards lack, so that they fall apart, and of those the one with
 * the fewest answers; one whose answers have no end, or that tells only whether an earlier payment was made and so leads
 * back year by year, only where there is no other.
 */
export const stepAt = (
  { input }: SearchNode,
  missing: ReadonlyMap<AwardRule, LackedPaths>,
  outlook: AnswerOutlook,
): CompletionStep | undefined => {
  const lacking = new Map<string, number>();
  const settling = new Set<string>();
  for (const [path, isSettling] of [...missing.values()].flatMap((paths) => [...paths])) {
    lacking.set(path, (lacking.get(path) ?? 0) + 1);
    if (isSettling) settling.add(path);
  }
  const steps = [...lacking.keys()].map((path): CompletionStep => ({
    path,
    answers: answersOver(path, input, outlook),
  }));
  const byUse = (a: CompletionStep, b: CompletionStep): number =>
    Number(b.answers.complete) - Number(a.answers.complete) ||
    Number(settling.has(b.path)) - Number(settling.has(a.path)) ||
    (lacking.get(b.path) ?? 0) - (lacking.get(a.path) ?? 0) ||
    a.answers.stretches.length - b.answers.stretches.length ||
    (a.path < b.path ? -1 : 1);
  return steps.sort(byUse)[0];
};
