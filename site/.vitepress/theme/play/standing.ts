/** What stands under the headline: the answer, or below what is wrong now, the last that there was. */
import { computed, type ComputedRef, type Ref, ref, shallowRef, watch } from 'vue';
import type { Answered } from '../../../play/answer.js';
import type { ShownAnswer } from '../../../play/first-answer.js';
import type { Situation } from '../../../play/link.js';
import type { Answers, Asked } from './answers.js';

export interface Standing {
  readonly situation: Situation;
  readonly shown: ShownAnswer;
  readonly answered: (Answered & { readonly ok: true }) | undefined;
}

export interface Stands {
  readonly standing: ComputedRef<Standing | undefined>;
  /** JSON that is being typed and cannot be read yet. */
  readonly isUnread: Ref<boolean>;
  /** It is of before what is wrong now: to be read, not to be gone on with. */
  readonly isHeld: ComputedRef<boolean>;
  /** What stood before is of somebody else. */
  readonly begin: () => void;
}

export const useStanding = ({ situation }: Asked, { answered, shown }: Answers): Stands => {
  const last = shallowRef<Standing>();
  const isUnread = ref(false);
  const current = computed<Standing | undefined>(() => {
    const [asked, found, now] = [situation.value, shown.value, answered.value];
    if (asked === undefined || found?.ok !== true) return undefined;
    return { situation: asked, shown: found as ShownAnswer, answered: now?.ok === true ? now : undefined };
  });
  watch(current, (now) => (last.value = now ?? last.value), { flush: 'sync', immediate: true });
  const standing = computed<Standing | undefined>(() => {
    if (current.value !== undefined) return current.value;
    const [now, held] = [situation.value, last.value?.situation];
    const isOfThis = now?.document === held?.document && now?.subject === held?.subject;
    return answered.value?.ok === false && isOfThis ? last.value : undefined;
  });
  const isHeld = computed(() => standing.value !== undefined && (standing.value !== current.value || isUnread.value));
  const begin = (): void => {
    last.value = current.value;
  };
  return { standing, isUnread, isHeld, begin };
};
