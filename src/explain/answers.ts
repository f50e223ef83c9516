import type { AwardOutcome, Reasons, ServiceOutcome, TierOutcome } from '../engine/index.js';
import type { Truth } from '../truth/truth.js';
import { amountText, isNothing } from './amount.js';
import { displacedBy } from './displaced.js';
import type { Scene } from './scene.js';
import { truthOfAll } from './trace.js';
import { treeOf } from './tree.js';

/** What conditions grant, as against what a figure must keep. */
export type Granted = AwardOutcome | TierOutcome | ServiceOutcome;

/** The verdict on an award and what is payable, as one clause of a sentence. */
export const awardAnswer = (
  truth: Truth,
  { payable, each }: Pick<AwardOutcome, 'payable' | 'each'>,
  { say }: Scene,
): string => {
  if (truth === 'no') return say.awards.no;
  const amount = amountText(payable, say);
  const several = each === true && !isNothing(payable);
  return say.sentence([say.awards[truth], several ? say.payableEach(amount) : say.payable(amount)]);
};

// Outside the document's scope there is nothing to be ranked in.
const isInScope = (reasons: Reasons): boolean =>
  treeOf(reasons).items.every(({ rows }) => rows.every(({ scope }) => truthOfAll(scope) !== 'no'));

/** Whether a rule is a library that its document ranks among others. */
export const isRanked = ({ rule }: Reasons): boolean => rule.ranked === true;

/** The verdict on a library or a service. */
export const standingAnswer = (
  truth: Truth,
  outcome: TierOutcome | ServiceOutcome,
  { say, language, reason }: Scene,
): string => {
  if (outcome.kind === 'service') return say.services[truth](outcome.grants[language]);
  // Of several libraries whose conditions hold, the highest is the answer: none of them takes the enterprise by itself.
  if (isRanked(reason)) return say.classes.verdicts[truth];
  return truth === 'no' && outcome.force === 'priority' && isInScope(reason)
    ? say.lowerPriority
    : say.libraries[truth](outcome.library[language]);
};

/** The answer to an outcome, before any reason. */
export const answerTo = (outcome: Granted, scene: Scene): string => {
  if (outcome.kind !== 'award') return standingAnswer(outcome.truth, outcome, scene);
  const answer = awardAnswer(outcome.truth, outcome, scene);
  const by = outcome.displacedBy === undefined ? undefined : displacedBy(outcome.displacedBy, scene);
  return by === undefined || !isNothing(outcome.payable)
    ? answer
    : scene.say.sentence([answer, scene.say.displacedShortly(by)]);
};

/** What the outcome is about: the rule's title, with the product, title or project it was decided for. */
export const titleOf = (outcome: Granted, { say, language }: Scene): string => {
  const { reformedBy } = outcome;
  const { of, level } = outcome.kind === 'award' ? outcome : { of: undefined, level: undefined };
  const named = level === 'national' || level === 'provincial' || level === 'municipal' ? say.values[level] : level;
  const changed = reformedBy === undefined ? undefined : say.reforms.under(reformedBy);
  return say.title(
    outcome.title[language],
    [of, named, changed].filter((detail) => detail !== undefined),
  );
};
