import type { GrantOutcome, Reasons } from '../engine/index.js';
import { grantOf } from '../kinds/index.js';
import type { Truth } from '../truth/truth.js';
import type { Scene } from './scene.js';
import { missingPaths, reasonEntries, reasonSections, titleWith } from './sections.js';
import type { OutcomeHead, Telling } from './telling.js';
import { truthOfAll } from './trace.js';
import { treeOf } from './tree.js';

// Outside the document's scope there is nothing to be ranked in.
const isInScope = (reasons: Reasons): boolean =>
  treeOf(reasons).items.every(({ rows }) => rows.every(({ scope }) => truthOfAll(scope) !== 'no'));

/** A verdict on what conditions alone grant, in the words of its kind. */
export const grantAnswer = (truth: Truth, outcome: GrantOutcome, { language, reason }: Scene): string =>
  grantOf(outcome).answers(outcome, { traits: reason.rule, isInScope: () => isInScope(reason) })[truth][language];

export const grantHead: OutcomeHead<GrantOutcome> = {
  title: (outcome, scene) => titleWith([], outcome, scene),
  answer: (outcome, scene) => grantAnswer(outcome.truth, outcome, scene),
};

/** Why what conditions alone grant is granted, or not. */
export const grantTelling: Telling<GrantOutcome> = {
  sections: (outcome, scene) => reasonSections(outcome, scene, [], ({ truth }) => grantAnswer(truth, outcome, scene)),
  entries: (outcome, scene) =>
    reasonEntries(outcome, scene, missingPaths(outcome.missing, scene), ({ truth }) =>
      grantAnswer(truth, outcome, scene),
    ),
};
