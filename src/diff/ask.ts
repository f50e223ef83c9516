import { HuiqiError, type Issue } from '../issue/index.js';
import { type CheckedSubject, checkSubject, type Subject, type Vocabulary } from '../subject/index.js';
import { type AllAnswers, answersOf } from './answer.js';
import type { Trial } from './boundary/index.js';
import type { DocumentSide } from './side.js';
import { wordsOfBoth } from './words-of-both.js';

/** An input that was read once, for every side that is asked about it. */
export interface ReadTrial {
  readonly trial: Trial;
  readonly subject: Subject;
  /** The words that it was read by. */
  readonly vocabulary: Vocabulary;
}

/** Inputs that can be used, and what is wrong with the others. */
export interface ReadTrials {
  readonly read: readonly ReadTrial[];
  readonly refused: readonly { readonly trial: Trial; readonly issues: readonly Issue[] }[];
}

const readBy = (vocabulary: Vocabulary, { subject: kind, input, assumeNone = [] }: Trial): CheckedSubject<Subject> =>
  checkSubject(kind, input, { assumeNone, vocabulary });

export const readTrials = (trials: readonly Trial[], vocabulary: Vocabulary): ReadTrials => {
  const read: ReadTrial[] = [];
  const refused: { trial: Trial; issues: readonly Issue[] }[] = [];
  for (const trial of trials) {
    const parsed = readBy(vocabulary, trial);
    if (parsed.ok) read.push({ trial, subject: parsed.subject, vocabulary });
    else refused.push({ trial, issues: parsed.issues });
  }
  return { read, refused };
};

/** How a side is asked. */
export interface Asking {
  /** Whether answers under other options of readings are held against one another as well. */
  readonly readings: boolean;
  /** Of an input that is made for some rules, all that decides these; left out, everything is decided. */
  readonly decidedWith?: (rules: readonly string[]) => ReadonlySet<string>;
}

/** What a side answers of an input; what is wrong with it where it refuses it, such as a receipt for a matter that it does not know. */
type SideAnswers =
  | { readonly answers: AllAnswers; readonly issues?: never }
  | { readonly answers?: never; readonly issues: readonly Issue[] };

/**
 * A trial as a side reads it: where its words are others, what they tell may be too. One that was made here is read in
 * the words of both, and the side asks nothing about what it has no word for; one of the user’s it may refuse.
 */
const readOn = ({ document }: DocumentSide, { trial, subject, vocabulary }: ReadTrial): CheckedSubject<Subject> => {
  const own = trial.corpus === 'boundary' ? wordsOfBoth(vocabulary, document.vocabulary) : document.vocabulary;
  return own === vocabulary ? { ok: true, subject, notices: subject.notices } : readBy(own, trial);
};

export type AskedOnce = (side: DocumentSide, given: ReadTrial) => SideAnswers;

/** Asks sides, each about an input once. */
export const askingOnce = (asking: Asking): AskedOnce => {
  const known = new Map<DocumentSide, Map<ReadTrial, SideAnswers>>();
  return (side, given) => {
    const own = known.get(side) ?? new Map<ReadTrial, SideAnswers>();
    known.set(side, own);
    const found = own.get(given) ?? ask(side, given, asking);
    own.set(given, found);
    return found;
  };
};

const ask = (side: DocumentSide, given: ReadTrial, { readings, decidedWith }: Asking): SideAnswers => {
  const { trial } = given;
  const parsed = readOn(side, given);
  if (!parsed.ok) return { issues: parsed.issues };
  const meant = trial.about === undefined ? undefined : decidedWith?.(trial.about);
  try {
    return {
      answers: answersOf(side.engine(trial.setting, { meant, readings }), parsed.subject, trial.year, readings),
    };
  } catch (error) {
    if (error instanceof HuiqiError) return { issues: error.issues };
    throw error;
  }
};
