/** Links out of the playground: from a frame they open a page of their own, and what is filled in stays. */
import { inject, type InjectionKey } from 'vue';

interface Leaving {
  readonly target?: '_blank';
  readonly rel?: 'noopener';
}

export const leaving: InjectionKey<Leaving> = Symbol('leaving');

/** What such a link has beside its address. */
export const useLeaving = (): Leaving => inject(leaving, {});
