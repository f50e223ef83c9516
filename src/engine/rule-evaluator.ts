import { canonicalJson } from '../condition/index.js';
import { flag, oneOf, optional, type Readers } from '../edge/index.js';
import { type AwardRule, isAward, type Rule } from '../rule/index.js';
import { assumptions, type SubjectKind } from '../subject/index.js';
import { or, type Truth } from '../truth/truth.js';
import { engineOf, type OwnEngine } from './engine.js';
import { keeping } from './kept.js';
import { headingOf, outcomesIn } from './lists.js';
import { periodText, readCall, readings, reforms, year } from './options.js';
import { everyReceiptTerms } from './receipt-terms.js';
import { type AwardOutcome, reasoning, type Result } from './result.js';
import type { Alone, ItemAwardsAnswer, RuleAlone, RuleEvaluator, RuleOptions, SharedGroup } from './rule-answer.js';

/** How an award's evaluator names its rows: the tier reached of those whose conditions hold. */
const reached = ({ rowRanks, rowLabels }: AwardRule, truthOf: (row: number) => Truth): string => {
  const highestFirst = rowRanks.map((_, row) => row).sort((a, b) => (rowRanks[b] ?? 0) - (rowRanks[a] ?? 0));
  const open = highestFirst.find((row) => truthOf(row) !== 'no');
  if (open === undefined) return 'none';
  return truthOf(open) === 'yes' ? (rowLabels[open] ?? 'unknown') : 'unknown';
};

/** An award with the tier that it reached, where its table has tiers. */
const withTier = (outcome: AwardOutcome): AwardOutcome & { readonly tier?: string } => {
  const { rule, items } = outcome[reasoning]();
  if (!isAward(rule) || rule.rows.length < 2) return outcome;
  const truthOf = (row: number): Truth =>
    or(...items.flatMap(({ rows }) => rows.flatMap((each) => (each.row === row ? [each.trace.truth] : []))));
  return { ...outcome, tier: reached(rule, truthOf) };
};

const itemsAnswer = (
  { awards, total, missing }: Result,
  { title, id, clauses }: AwardRule,
): Omit<ItemAwardsAnswer<string>, keyof Alone> => ({
  kind: 'item-awards',
  rule: id,
  title,
  truth: or(...awards.map(({ truth }) => truth)),
  payable: total,
  items: awards.map(withTier),
  missing,
  dependsOn: [...new Set(awards.flatMap(({ dependsOn }) => dependsOn))],
  clauses,
});

// The one rule that was decided: where it does not pay each of several items, it has one outcome.
const answerOf = (result: Result, rule: Rule): object | undefined => {
  const [outcome] = outcomesIn(result);
  if (!isAward(rule)) return outcome;
  return rule.items === undefined || rule.together ? withTier(outcome as AwardOutcome) : itemsAnswer(result, rule);
};

const isInForce = ({ active, under }: SharedGroup, chosen: Readonly<Record<string, string>>): boolean =>
  under.reduce((before, each) => (chosen[each.reading] === each.option ? each.active : before), active);

const readersFor = (subjects: RuleAlone['subjects']): Readers<RuleOptions & { readonly subject?: SubjectKind }> => ({
  year,
  subject: subjects.length === 1 ? optional(oneOf(subjects)) : oneOf(subjects),
  readings: optional(readings),
  reforms: optional(reforms),
  asIfInForce: optional(periodText),
  assumeNone: optional(assumptions),
  alternatives: optional(flag),
  reasons: optional(flag),
});

// An app asks one rule under few settings.
const keptSettings = 8;

/**
 * Makes the evaluator of one rule: it holds that rule alone, with what it refers to.
 *
 * @throws HuiqiError, when called, listing every problem of the input or the options, each with its place.
 */
export const ruleEvaluator = <Input, Options extends RuleOptions, Answer>(
  alone: RuleAlone,
): RuleEvaluator<Input, Options, Answer> => {
  const { files, subjects, shared } = alone;
  const slug = alone.rule.slice(alone.rule.indexOf('/') + 1);
  const engines = keeping<OwnEngine>(keptSettings);
  const readers = readersFor(subjects);
  const [only] = subjects;
  return (input, options) => {
    const call = readCall(input, options, readers, undefined, only);
    const {
      readings: chosen = {},
      reforms: changes = [],
      asIfInForce,
      alternatives = true,
      reasons = false,
    } = call.options;
    const engine = engines(canonicalJson([chosen, changes, asIfInForce ?? null, alternatives, reasons]), () =>
      engineOf(
        files,
        {
          readings: chosen,
          reforms: changes,
          alternatives,
          reasons,
          ...(asIfInForce === undefined ? {} : { asIfInForce }),
        },
        () => everyReceiptTerms,
        (rule) => rule.slug === slug,
      ),
    );
    const rule = engine.document.rules.find((each) => each.slug === slug) as Rule;
    const result = engine.decide(call.subject, call.options.year);
    return {
      ...headingOf(result),
      ...answerOf(result, rule),
      notLookedAt: shared
        .filter((group) => isInForce(group, chosen))
        .map(({ id, title, members }) => ({ id, title, members })),
    } as Answer;
  };
};
