/** What the page is held against: its rows, what it comes to, and in what the two differ. */
import { computed, type ComputedRef } from 'vue';
import type { Row } from '../../../play/answer.js';
import { differencesOf, differs, isOfRulesAlone } from '../../../play/beside.js';
import type { Situation } from '../../../play/link.js';
import type { Answers, Asked } from './answers.js';
import { words } from './words.js';

/** Whether two situations are one under two versions of the rules. */
export const isOfTwoRules = (one: Situation, other: Situation): boolean =>
  isOfRulesAlone(one, other) && differencesOf(one, other).length > 0;

export interface Compared {
  readonly besides: ComputedRef<readonly Row[] | undefined>;
  readonly besideConclusion: ComputedRef<string>;
  /** How many rows differ, and in what was asked. */
  readonly apart: ComputedRef<string>;
}

export const useCompared = (
  { situation, beside }: Asked,
  { answered, answerOf }: Answers,
  language: 'zh' | 'en',
): Compared => {
  const say = words[language];
  const other = computed(() => answerOf(beside.value));
  const besides = computed(() => (other.value?.ok === false ? [] : other.value?.rows));
  const besideConclusion = computed(() => (other.value?.ok === false ? '—' : (other.value?.conclusion ?? '')));
  const apart = computed(() => {
    const [now, others] = [answered.value, besides.value];
    if (situation.value === undefined || beside.value === undefined || now?.ok !== true || others === undefined)
      return '';
    const count = now.rows.filter((row) => differs(row, others)).length;
    const aspects = differencesOf(situation.value, beside.value).map((aspect) => say.aspects[aspect]);
    return [
      ...(aspects.length === 0 ? [] : [say.apart(aspects.join(say.comma))]),
      count === 0 ? say.same : say.differing(count),
    ].join(say.stop);
  });
  return { besides, besideConclusion, apart };
};
