import type { Bilingual } from './language.js';

/** What one kind of problem wants instead, and what to do next. `{name}` is filled from details. */
export interface Problem {
  /** What is wrong, where “expected …” would not say it. */
  readonly says?: Bilingual;
  readonly wanted: Bilingual;
  readonly next: Bilingual;
}

export const problem = (wanted: Bilingual, next: Bilingual): Problem => ({ wanted, next });
