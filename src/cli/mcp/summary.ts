import { outcomesIn } from '../../engine/lists.js';
import type { Result, RuleOutcome } from '../../engine/index.js';
import { describeNotice, type Language } from '../../issue/index.js';
import { isBy } from '../../kinds/index.js';

const boundsOf = ({ low, high }: { readonly low: string; readonly high: string | null }): string => {
  if (high === null) return `${low}–`;
  return low === high ? low : `${low}–${high}`;
};

const figuresOf = (outcome: RuleOutcome): object => {
  if (isBy(outcome, 'figure')) {
    const { applies, holds, limit, actual, headroom, force } = outcome;
    return {
      applies,
      holds,
      limit,
      ...(actual === undefined ? {} : { actual }),
      ...(headroom === undefined ? {} : { headroom }),
      force,
    };
  }
  if (!isBy(outcome, 'money')) return { truth: outcome.truth };
  const { truth, of, level, payable, displacedBy } = outcome;
  return {
    truth,
    ...(of === undefined ? {} : { of }),
    ...(level === undefined ? {} : { level }),
    payable: boundsOf(payable),
    ...(displacedBy === undefined
      ? {}
      : { displacedBy: displacedBy.kind === 'choice' ? displacedBy.group : displacedBy.kind }),
  };
};

const isOut = (outcome: RuleOutcome): boolean =>
  isBy(outcome, 'figure') ? outcome.applies === 'no' : outcome.truth === 'no';

/** A result in short: what is, or may be, with its money, what is missing and what it hangs on; of the rest the ids. */
export const summaryOf = (result: Result, language: Language): object => {
  const { document, year, status, statusNote, total, class: found, notices } = result;
  const outcomes = outcomesIn(result);
  return {
    document,
    year,
    status,
    statusNote: statusNote[language],
    total: boundsOf(total),
    ...(found === null ? {} : { class: found.answer }),
    outcomes: outcomes
      .filter((outcome) => !isOut(outcome))
      .map((outcome) => ({
        kind: outcome.kind,
        rule: outcome.rule,
        title: outcome.title[language],
        ...figuresOf(outcome),
        missing: outcome.missing.map(({ path, asked }) => ({ path, asked: asked[language] })),
        dependsOn: outcome.dependsOn,
        clauses: outcome.clauses,
      })),
    not: [...new Set(outcomes.filter(isOut).map(({ rule }) => rule))],
    notices: notices.map((each) => describeNotice(each, language)),
  };
};
