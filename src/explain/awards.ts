import { wordTitle } from '../subject/index.js';
import type { Alternative, AwardOutcome } from '../engine/index.js';
import type { Truth } from '../truth/truth.js';
import { amountText, isNothing, isSame, isSettled } from './amount.js';
import { compatibleTexts } from './compatible.js';
import { displacedEntries, displacedShortly } from './displaced.js';
import { differenceIn } from './difference.js';
import { itemDetails } from './item-name.js';
import { entry, type Mark, type PageEntry } from './page.js';
import { paidOutTexts } from './payments.js';
import type { Scene } from './scene.js';
import { pathsOf, reasonEntries, reasonSections, titleWith } from './sections.js';
import type { OutcomeHead, Telling } from './telling.js';

/** What stands before an award: paid, nothing further, amount open, cannot be told, not met. */
export const markOf = ({ truth, payable }: Pick<AwardOutcome, 'truth' | 'payable'>): Mark => {
  if (truth !== 'yes') return truth;
  if (isNothing(payable)) return 'bare';
  return isSettled(payable) ? 'yes' : 'open';
};

/** The verdict on an award and what is payable, as one clause of a sentence. */
const verdictOn = (truth: Truth, { payable, each }: Pick<AwardOutcome, 'payable' | 'each'>, { say }: Scene): string => {
  if (truth === 'no') return say.awards.no;
  if (truth === 'yes' && isNothing(payable)) return say.sentence([say.awards.yes, say.nothingFurther]);
  const amount = amountText(payable, say);
  const several = each === true && !isNothing(payable);
  return say.sentence([say.awards[truth], several ? say.payableEach(amount) : say.payable(amount)]);
};

const answerTo = (outcome: AwardOutcome, scene: Scene): string => {
  const { say } = scene;
  const { displacedBy: by } = outcome;
  if (by === undefined || !isNothing(outcome.payable)) return verdictOn(outcome.truth, outcome, scene);
  return say.sentence([say.awards[outcome.truth], displacedShortly(by, scene)]);
};

/** What an award is about: the rule's title, with the product, title or project it was decided for. */
export const titleOf = (outcome: AwardOutcome, scene: Scene): string => {
  const { of, level } = outcome;
  const named = level === undefined ? undefined : (wordTitle(level)?.[scene.language] ?? level);
  return titleWith([...itemDetails(of, scene.language), named], outcome, scene);
};

const lessPaidBefore = (outcome: AwardOutcome, scene: Scene): readonly PageEntry[] => {
  const difference = differenceIn(outcome, scene);
  return difference === undefined ? [] : [entry([scene.say.lessPaidBefore(difference)])];
};

// Only where the answer above does not say it all: less is payable than granted, or it is not settled why.
const moneyEntries = (outcome: AwardOutcome, scene: Scene): readonly PageEntry[] => {
  if (outcome.truth === 'no') return [];
  const { say } = scene;
  const { amount, payable, missing, displacedBy: by } = outcome;
  const differs = !isSame(amount, payable);
  const open = !isSettled(payable) && missing.length > 0;
  return [
    ...lessPaidBefore(outcome, scene),
    ...(differs
      ? [entry([say.sentence([say.granted(amountText(amount, say)), say.payable(amountText(payable, say))]), say.stop])]
      : []),
    ...displacedEntries(by, scene),
    ...[...compatibleTexts(scene), ...paidOutTexts(outcome, scene.language)].map((text) =>
      entry([say.opening(text), say.stop]),
    ),
    ...(open && !isNothing(payable)
      ? [entry([say.dependsOn, ...pathsOf(missing, say, scene.language), say.stop])]
      : []),
  ];
};

const answerUnder =
  ({ each }: AwardOutcome, scene: Scene) =>
  ({ truth, payable }: Alternative): string =>
    verdictOn(truth, { payable, ...(each === true ? { each } : {}) }, scene);

export const awardHead: OutcomeHead<AwardOutcome> = { title: titleOf, answer: answerTo };

/** Why money is granted by conditions, or not. */
export const awardTelling: Telling<AwardOutcome> = {
  sections: (outcome, scene) =>
    reasonSections(outcome, scene, moneyEntries(outcome, scene), answerUnder(outcome, scene)),
  // What is missing stands beside the money that hangs on it.
  entries: (outcome, scene) => reasonEntries(outcome, scene, moneyEntries(outcome, scene), answerUnder(outcome, scene)),
};
