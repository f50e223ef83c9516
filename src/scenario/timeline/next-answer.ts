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

/** What awards lack whose sums are open, award by award: the paths that would settle one of its years. */
export const missingOf = ({ lived }: SearchNode): ReadonlyMap<AwardRule, ReadonlySet<string>> => {
  const missing = new Map<AwardRule, Set<string>>();
  for (const {
    year,
    grossAwards: grossAwards,
    payables,
    worlds: [subject],
  } of lived) {
    payables.forEach((payable, index) => {
      const rule = grossAwards[index]?.award.rule;
      if (rule === undefined || isFixed(payable)) return;
      const own = missing.get(rule) ?? new Set();
      missing.set(rule, own);
      for (const each of new Set([index, ...payable.rivals])) {
        const grossAward = grossAwards[each];
        if (grossAward === undefined) continue;
        for (const path of [...missingFor(grossAward, subject, year), ...(payables[each]?.missing ?? [])])
          own.add(path);
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
 * the fewest answers; one whose answers have no end only where there is no other.
 */
export const stepAt = (
  { input }: SearchNode,
  missing: ReadonlyMap<AwardRule, ReadonlySet<string>>,
  outlook: AnswerOutlook,
): CompletionStep | undefined => {
  const lacking = new Map<string, number>();
  for (const path of [...missing.values()].flatMap((paths) => [...paths]))
    lacking.set(path, (lacking.get(path) ?? 0) + 1);
  const steps = [...lacking.keys()].map((path): CompletionStep => ({
    path,
    answers: answersOver(path, input, outlook),
  }));
  const byUse = (a: CompletionStep, b: CompletionStep): number =>
    Number(b.answers.complete) - Number(a.answers.complete) ||
    (lacking.get(b.path) ?? 0) - (lacking.get(a.path) ?? 0) ||
    a.answers.stretches.length - b.answers.stretches.length ||
    (a.path < b.path ? -1 : 1);
  return steps.sort(byUse)[0];
};
