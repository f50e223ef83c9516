import { canonicalJson } from '../condition/index.js';
import { decidingForm } from '../check/same-answers.js';
import type { Document } from '../rule/index.js';
import { perVocabulary } from '../subject/index.js';
import type { AllAnswers } from './answer.js';
import type { AskedOnce, ReadTrial } from './ask.js';
import type { DocumentSide } from './side.js';

/** An edit alone often leaves a document as one of the two sides has it: that side is not asked a second time. */

const wordsForm = perVocabulary(({ words }) => canonicalJson(words));

const isAlike = (one: Document, other: Document | undefined): boolean =>
  other !== undefined &&
  wordsForm(one.vocabulary) === wordsForm(other.vocabulary) &&
  decidingForm(one) === decidingForm(other);

/** The first of these that decides as a side does, by default and under each option that the side has. */
const twinOf = ({ document, options }: DocumentSide, sides: readonly DocumentSide[]): DocumentSide | undefined =>
  sides.find(
    (other) =>
      isAlike(document, other.document) &&
      [...options].every(([option, under]) => isAlike(under, other.options.get(option))),
  );

/** What a side answers that has no other options than these. */
const under = ({ own, under: all }: AllAnswers, options: DocumentSide['options']): AllAnswers => ({
  own,
  under: new Map([...all].filter(([option]) => options.has(option))),
});

/** Asks sides as `ask` does; of one that decides as one of these two does, what that one answers. */
export const askingTwins = (sides: readonly DocumentSide[], ask: AskedOnce): AskedOnce => {
  const twins = new Map<DocumentSide, DocumentSide | undefined>(sides.map((side) => [side, undefined]));
  return (side: DocumentSide, read: ReadTrial) => {
    if (!twins.has(side)) twins.set(side, twinOf(side, sides));
    const twin = twins.get(side);
    // A case may choose an option that only one of them has.
    if (twin === undefined || read.trial.setting !== undefined) return ask(side, read);
    const { answers, ...refused } = ask(twin, read);
    return answers === undefined ? (refused as ReturnType<AskedOnce>) : { answers: under(answers, side.options) };
  };
};
