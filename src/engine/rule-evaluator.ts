import { frozen, keeping, oneOf, optional, type Readers } from '../edge/index.js';
import { resolveApart } from '../resolve/index.js';
import { type AwardRule, isAward, type Rule, ruleDocument } from '../rule/index.js';
import { shipped, type SubjectKind } from '../subject/index.js';
import { or, type Truth } from '../truth/truth.js';
import { engineBy, type OwnEngine } from './engine.js';
import { headingOf, outcomesIn } from './lists.js';
import { decidedAlone } from './options.js';
import { readCallIn } from './call.js';
import { everyReceiptTerms } from './receipt-terms.js';
import { type AwardOutcome, reasoning, type Result } from './result.js';
import type { Alone, ItemAwardsAnswer, RuleAlone, RuleEvaluator, RuleOptions, SharedGroup } from './rule-answer.js';
import { keyOf, type DecisionSetting, settingOf } from './setting.js';

/** Names the tier that an award reached: the highest of those whose conditions hold, `unknown` where a higher one may. */
const tierNames = ({ rowRanks, rowLabels }: AwardRule): ((truthOf: (row: number) => Truth) => string) => {
  const highestFirst = rowRanks.map((_, row) => row).sort((a, b) => (rowRanks[b] ?? 0) - (rowRanks[a] ?? 0));
  return (truthOf) => {
    const open = highestFirst.find((row) => truthOf(row) !== 'no');
    if (open === undefined) return 'none';
    return truthOf(open) === 'yes' ? (rowLabels[open] ?? 'unknown') : 'unknown';
  };
};

type Tiered = AwardOutcome & { readonly tier?: string };

/** Writes the tier that it reached on an award, where its table has tiers. */
const tiers = (rule: AwardRule): ((outcome: AwardOutcome) => Tiered) => {
  if (rule.rows.length < 2) return (outcome) => outcome;
  const nameOf = tierNames(rule);
  return (outcome) => {
    const truths = outcome[reasoning]().rowTruths();
    return Object.assign({}, outcome, { tier: nameOf((row) => truths[row] ?? 'no') });
  };
};

const itemsAnswer = (
  { awards, total, missing }: Result,
  { title, id, clauses }: AwardRule,
  withTier: (outcome: AwardOutcome) => Tiered,
): Omit<ItemAwardsAnswer<string, never, string, string>, keyof Alone> => ({
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

/** Finds the outcome of the one rule that was decided: where it pays each of several items, it has one for each. */
const answers = (rule: Rule): ((result: Result) => object | undefined) => {
  if (!isAward(rule)) return (result) => outcomesIn(result)[0];
  const withTier = tiers(rule);
  return rule.items === undefined || rule.together
    ? ({ awards: [award] }) => (award === undefined ? undefined : withTier(award))
    : (result) => itemsAnswer(result, rule, withTier);
};

const isInForce = ({ active, under }: SharedGroup, chosen: Readonly<Record<string, string>>): boolean =>
  under.reduce((before, each) => (chosen[each.reading] === each.option ? each.active : before), active);

const readersFor = (subjects: RuleAlone['subjects']): Readers<RuleOptions & { readonly subject?: SubjectKind }> => ({
  ...decidedAlone,
  subject: subjects.length === 1 ? optional(oneOf(subjects)) : oneOf(subjects),
});

// An app asks one rule under few settings.
const keptSettings = 8;

/** The rule under one setting, ready to decide. */
interface ReadyRule {
  readonly decide: OwnEngine['decide'];
  readonly answerOf: (result: Result) => object | undefined;
  readonly notLookedAt: Alone['notLookedAt'];
}

/**
 * Makes the evaluator of one rule: it holds that rule alone, with what it refers to.
 *
 * @throws HuiqiError, when called, listing every problem of the input or the options, each with its place.
 */
export const ruleEvaluator = <Input, Options extends RuleOptions, Answer>(
  alone: RuleAlone,
): RuleEvaluator<Input, Options, Answer> => {
  const { subjects, shared, resolve = resolveApart } = alone;
  const under = ruleDocument(alone.document);
  const slug = alone.rule.slice(alone.rule.indexOf('/') + 1);
  const ready = keeping<ReadyRule>(keptSettings);
  const readers = readersFor(subjects);
  const [only] = subjects;

  const readyUnder = (setting: DecisionSetting): ReadyRule => {
    const engine = engineBy(resolve, under, setting, everyReceiptTerms, (rule) => rule.slug === slug);
    const rule = engine.document.rules.find((each) => each.slug === slug) as Rule;
    const inForce = shared.filter((group) => isInForce(group, setting.readings));
    return {
      decide: engine.decide,
      answerOf: answers(rule),
      notLookedAt: frozen(inForce.map(({ id, title, members }) => ({ id, title, members }))),
    };
  };

  return (input, options) => {
    const { options: taken, subject } = readCallIn(() => shipped, input, options, readers, undefined, only);
    const setting = settingOf(taken);
    const { decide, answerOf, notLookedAt } = ready(keyOf(setting), () => readyUnder(setting));
    const result = decide(subject, taken.year);
    // V8 takes 30 µs to spread one such object after another, and a hundredth of that to assign them.
    const told = Object.assign(headingOf(result) as object, answerOf(result)) as { notLookedAt?: typeof notLookedAt };
    told.notLookedAt = notLookedAt;
    return told as Answer;
  };
};
