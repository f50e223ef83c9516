import { flag, isContainer, isList, listOf, optional, type Reader, type Readers, seen, text } from '../edge/index.js';
import { type SubjectKind, subjectKinds } from '../subject/index.js';
import type { Trial } from './boundary/index.js';

/** What a change of rules is held against. */
export interface DiffOptions {
  /** Whether subjects are made at every boundary; they are unless `false`. */
  readonly boundaries?: boolean;
  /** Whether each option of each reading is looked at too; it is unless `false`. */
  readonly readings?: boolean;
  /** Only these documents. */
  readonly documents?: readonly string[];
  /** Cases and inputs of a population, beside what is made: see `casesAsTrials` and `inputAsTrials`. */
  readonly trials?: readonly Trial[];
  /** Whether inputs of the user’s own are repeated in the result; they are told by digest unless `true`. */
  readonly all?: boolean;
  /** Whether the rule data are checked as well, for what is new; they are unless `false`. */
  readonly check?: boolean;
}

const isTrial = (given: unknown): boolean =>
  isContainer(given) &&
  typeof given['document'] === 'string' &&
  typeof given['corpus'] === 'string' &&
  isContainer(given['name']) &&
  Number.isInteger(given['year']) &&
  subjectKinds.includes(given['subject'] as SubjectKind);

// A population is not copied: what cannot be used of it is told with its name, trial by trial.
const trials: Reader<readonly Trial[]> = seen(
  { zh: '一个列表，如 casesAsTrials 给出的 trials', en: 'a list, such as the trials that casesAsTrials gives' },
  (given) => isList(given) && given.every(isTrial),
);

export const diffReaders: Readers<DiffOptions> = {
  boundaries: optional(flag),
  readings: optional(flag),
  documents: optional(listOf(text)),
  trials: optional(trials),
  all: optional(flag),
  check: optional(flag),
};
