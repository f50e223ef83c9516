import type { Rule } from '../kinds/index.js';
import { type Day, formatDay } from '../quantity/index.js';
import type { Document } from '../rule/index.js';

/** A rule's own period: the days that its document gives it, where these are fewer than the document's. */
const isInEffect = ({ scope }: Rule, day: string): boolean =>
  scope.every((condition) => {
    if (condition.kind !== 'comparison' || condition.fact.name !== 'inPeriod') return true;
    const { from, through } = condition.fact.params as { readonly from: string; readonly through?: string };
    return from <= day && (through === undefined || day <= through);
  });

/**
 * Documents as they stand on a day: those whose period it is in, and whose place no other has taken by then; of their
 * rules, those in effect.
 */
export const standingOn = <Listed extends { readonly document: Document }>(
  all: readonly Listed[],
  day: Day,
): readonly Listed[] => {
  const gone = new Set(
    all.flatMap(({ document: { supersedes } }) =>
      supersedes.flatMap(({ document, from }) => (from <= day ? [document] : [])),
    ),
  );
  return all.flatMap((each) => {
    const { id, period, rules, amends } = each.document;
    const isToCome = amends !== undefined && amends.from > formatDay(day);
    if (isToCome || period.from > day || day > period.through || gone.has(id)) return [];
    return [
      { ...each, document: { ...each.document, rules: rules.filter((rule) => isInEffect(rule, formatDay(day))) } },
    ];
  });
};
