/** Why a row answers as it does, in the line that the page of a result has for it. Loaded once the answer stands. */
import { type Language, reasonsOf } from 'huiqi';
import { refusalText, whyText } from '../../src/explain/brief/award-lines.js';
import { sceneOf } from '../../src/explain/scene.js';
import type { AnyOutcome } from './answer.js';

/** Nothing where the answer says it by itself, or where what is lacking stands instead. */
export const whyOf = (outcome: AnyOutcome, language: Language): string => {
  if (outcome.kind === 'limit' || outcome.truth === 'unknown') return '';
  const scene = sceneOf(reasonsOf(outcome), language);
  if (outcome.truth === 'no') return refusalText(scene);
  return outcome.kind === 'award' ? whyText({ outcome, scene }) : '';
};
