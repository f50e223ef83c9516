import type { Bilingual } from './language.js';

/** What one kind of problem wants instead, and what to do next. `{name}` is filled from details. */
export interface Problem {
  /** What is wrong, where “expected …” would not say it. */
  readonly says?: Bilingual;
  /** The whole of it as a sentence, where nobody filled anything in: `{found}` is what was found. */
  readonly tells?: Bilingual;
  readonly wanted: Bilingual;
  readonly next: Bilingual;
}

export const problem = (wanted: Bilingual, next: Bilingual): Problem => ({ wanted, next });
