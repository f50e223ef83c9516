import type { Alternative, Amount, Heading } from '../../engine/index.js';
import type { Bilingual } from '../../issue/index.js';
import type { TargetOutcome } from '../../targets/index.js';
import type { Truth } from '../../truth/truth.js';

/** How far a total lies from the total under the default readings, each end from the same end: `+130万元`. */
export interface Difference {
  readonly low: string;
  readonly lowFen: number;
  /** Left out where one of the two has no upper bound. */
  readonly high?: string;
  readonly highFen?: number;
}

/** The class among ranked libraries: the answer, and every answer that what is missing leaves open. */
export interface ClassAnswer {
  readonly answer: string;
  readonly possible: readonly string[];
}

/** An outcome that is another under an option than under the default, and what it is there. */
export interface ChangedOutcome {
  /** `document/slug`; of a city's target, `document/indicator`. */
  readonly rule: string;
  readonly title: Bilingual;
  /** The product, title or project, for a rule that pays each. */
  readonly of?: string;
  readonly level?: string;
  readonly truth: Truth;
  /** Of a city's target, its verdict: what no observation can settle is told apart from what is not known yet. */
  readonly verdict?: TargetOutcome['verdict'];
  /** Of an award, what is payable. */
  readonly payable?: Amount;
  readonly limit?: NonNullable<Alternative['limit']>;
}

/** What follows if this option is taken and every other reading is left at its default. */
export interface OptionAnswer {
  readonly option: string;
  readonly title: Bilingual;
  readonly default: boolean;
  readonly total: Amount;
  readonly difference: Difference;
  /** Where the document ranks its libraries. */
  readonly class?: ClassAnswer;
  readonly changes: readonly ChangedOutcome[];
}

export interface ReadingAnswers {
  readonly reading: string;
  readonly title: Bilingual;
  readonly clauses: readonly string[];
  /** The options that can be taken, the default first. */
  readonly options: readonly OptionAnswer[];
}

/** An end of what all readings together allow. */
export interface Extreme {
  readonly total: Amount;
  /** The readings away from their defaults: of all combinations that reach it, one with the fewest. */
  readonly readings: Readonly<Record<string, string>>;
}

/** What hangs on the readings of a document, for one subject and programme year. */
export interface Sensitivity extends Omit<Heading, 'readings'> {
  readonly kind: 'sensitivity';
  /** The document’s. */
  readonly title: Bilingual;
  /** What is payable as things stand. */
  readonly total: Amount;
  /** Whether the document has awards for such a subject: where it has none, every total is 0元 and tells nothing. */
  readonly paysMoney: boolean;
  /** The class under the default readings, where the document ranks its libraries. */
  readonly class?: ClassAnswer;
  /** What its classes are called. */
  readonly classes?: Readonly<Record<string, Bilingual>>;
  readonly readings: readonly ReadingAnswers[];
  /**
   * Whether `least` and `most` are over all combinations. Not where a receipt that does not say what
   * it was for ties all awards together: then they are over those that differ in one reading, and
   * over those that would be extreme without it.
   */
  readonly exact: boolean;
  /** Over all combinations of the readings: the smallest `total.low`. */
  readonly least: Extreme;
  /** Over all combinations of the readings: the largest `total.high`. */
  readonly most: Extreme;
  /** Why the document is not for this subject, or this year, at all: no interpretation then changes anything. */
  readonly notApplicable?: Bilingual;
}
