/** The library on the page: loaded once what stands already is seen, and asked what each situation comes to. */
import { computed, type ComputedRef, ref, type Ref, type ShallowRef, shallowRef, watch } from 'vue';
import type { Answered } from '../../../play/answer.js';
import { type Decider, deciderFrom, sourceOf } from '../../../play/deciding.js';
import { type ShownAnswer, shownOf } from '../../../play/first-answer.js';
import type * as engineModule from '../../../play/engine.js';
import type { Situation } from '../../../play/link.js';
import { seen } from './seen.js';
import { starting } from './starts.js';

export type Engine = typeof engineModule;

/** What is asked: the situation on the page, and what it is held against. */
export interface Asked {
  readonly situation: ShallowRef<Situation | undefined>;
  readonly beside: ShallowRef<Situation | undefined>;
}

export interface Answers {
  readonly engine: ShallowRef<Engine | undefined>;
  readonly deciderOf: (asked: Situation | undefined) => Decider | undefined;
  readonly answerOf: (asked: Situation | undefined) => Answered | undefined;
  /** What decides it is there. */
  readonly loadDecider: (asked: Situation | undefined) => Promise<void>;
  readonly loadDeciders: () => Promise<void>;
  /** What stands already is seen. */
  readonly firstSeen: () => Promise<void>;
  readonly answered: ComputedRef<Answered | undefined>;
  readonly shown: ComputedRef<Answered | ShownAnswer | undefined>;
  readonly isAnswerSeen: Ref<boolean>;
}

/** `first` is what the page starts with, answered when it was written. */
export const useAnswers = (
  { situation, beside }: Asked,
  language: 'zh' | 'en',
  first: ShownAnswer | undefined,
): Answers => {
  const engine = shallowRef<Engine>();
  const deciders = shallowRef<ReadonlyMap<string, Decider>>(new Map());
  const deciderOf = (asked: Situation | undefined): Decider | undefined =>
    asked === undefined ? undefined : deciders.value.get(sourceOf(asked));
  const answerOf = (asked: Situation | undefined): Answered | undefined => {
    const decider = deciderOf(asked);
    return engine.value === undefined || asked === undefined || decider === undefined
      ? undefined
      : engine.value.answerTo(asked, language, decider);
  };
  const answered = computed(() => answerOf(situation.value));
  /** What was written with the page stands until the library answers. */
  const shown = computed<Answered | ShownAnswer | undefined>(() => {
    const [now, library] = [answered.value, engine.value];
    if (now?.ok === true && library !== undefined)
      return shownOf(now, (notice) => library.describeNotice(notice, language));
    return now ?? (situation.value === starting() ? first : undefined);
  });
  const firstSeen = async (): Promise<void> => {
    if (first !== undefined && shown.value === first) await seen();
  };
  const loadDecider = async (asked: Situation | undefined): Promise<void> => {
    if (asked === undefined || deciderOf(asked) !== undefined) return;
    const source = sourceOf(asked);
    const decider = await deciderFrom(source);
    deciders.value = new Map([...deciders.value, [source, decider]]);
  };
  const loadDeciders = async (): Promise<void> => {
    await firstSeen();
    for (const asked of [situation.value, beside.value]) await loadDecider(asked);
  };
  watch([situation, beside], () => void loadDeciders());

  /** Once the first answer stands, what may be asked beside it is loaded. */
  const isAnswerSeen = ref(false);
  watch(answered, (now) => {
    if (now?.ok === true && !isAnswerSeen.value) void seen().then(() => (isAnswerSeen.value = true));
  });
  return { engine, deciderOf, answerOf, loadDecider, loadDeciders, firstSeen, answered, shown, isAnswerSeen };
};
