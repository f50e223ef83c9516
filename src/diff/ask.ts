import { HuiqiError, type Issue } from '../issue/index.js';
import { checkSubject, type Subject } from '../subject/index.js';
import { type AllAnswers, answersOf } from './answer.js';
import type { Trial } from './boundary/index.js';
import type { Side } from './side.js';

/** An input that was read once, for every side that is asked about it. */
export interface ReadTrial {
  readonly trial: Trial;
  readonly subject: Subject;
}

/** Inputs that can be used, and what is wrong with the others. */
export interface ReadTrials {
  readonly read: readonly ReadTrial[];
  readonly refused: readonly { readonly trial: Trial; readonly issues: readonly Issue[] }[];
}

export const readTrials = (trials: readonly Trial[]): ReadTrials => {
  const read: ReadTrial[] = [];
  const refused: { trial: Trial; issues: readonly Issue[] }[] = [];
  for (const trial of trials) {
    const { subject: kind, input, assumeNone } = trial;
    const parsed = checkSubject(kind, input, assumeNone === undefined ? {} : { assumeNone });
    if (parsed.ok) read.push({ trial, subject: parsed.subject });
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
export type Asked =
  | { readonly answers: AllAnswers; readonly issues?: never }
  | { readonly answers?: never; readonly issues: readonly Issue[] };

export const ask = (side: Side, { trial, subject }: ReadTrial, { readings, decidedWith }: Asking): Asked => {
  const meant = trial.about === undefined ? undefined : decidedWith?.(trial.about);
  try {
    return { answers: answersOf(side.engine(trial.setting, { meant, readings }), subject, trial.year, readings) };
  } catch (error) {
    if (error instanceof HuiqiError) return { issues: error.issues };
    throw error;
  }
};
