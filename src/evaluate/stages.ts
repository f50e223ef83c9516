import { createQuestions, type ConditionQuestions } from '../condition/index.js';
import type { StageTruth } from '../kinds/index.js';
import type { Enterprise, Item } from '../subject/index.js';
import { truthOf } from '../truth/truth.js';
import { bindTo } from './bound-facts.js';
import type { Award } from './plan.js';

/** Whether an instalment's own conditions hold in the year in which it is paid, and what would tell. */
export interface Stage extends StageTruth {
  readonly missing: readonly string[];
}

/** What is told of stages. */
interface GrantedInStages {
  readonly award: Award;
  readonly year: number;
  readonly item: Item | undefined;
  readonly high: number;
  readonly stages?: readonly Stage[];
}

const asked = new WeakMap<Award, ConditionQuestions>();

const questionsOf = (award: Award): ConditionQuestions => {
  const known = asked.get(award);
  if (known !== undefined) return known;
  const made = createQuestions(
    award.boundStages.map(({ boundCondition }) => boundCondition),
    bindTo(award.setting),
  );
  asked.set(award, made);
  return made;
};

/** A gross award with what its instalments hang on; as it is where none has conditions of its own. */
export const withStages = <Granted extends GrantedInStages>(granted: Granted, subject: Enterprise): Granted => {
  const { award, year, item, high } = granted;
  if (award.boundStages.length === 0 || high === 0) return granted;
  const questions = questionsOf(award);
  const stages = award.boundStages.map(({ at, after }, index): Stage => {
    const frame = { subject, year: year + after, item };
    const missing = new Set<string>();
    questions.begin();
    const truth = truthOf(questions.truthOf(index, frame));
    if (truth === 'unknown') questions.ask(index, frame, missing);
    return { at, truth, missing: [...missing] };
  });
  return { ...granted, stages };
};
