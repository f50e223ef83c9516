/**
 * What the playground starts with is answered when its page is written: the answer stands before the library has come,
 * which is loaded after it, and answers everything else. Only data: what opens under a row is told by the library.
 */
import type { Language } from 'huiqi';
import type { Answer, Answered, AnyOutcome, Row } from './answer.js';

/** What is told of a row by what comes after the library. */
interface Told {
  /** Why it answers as it does, or nothing. */
  readonly why: string;
}

export interface FirstAnswer {
  readonly conclusion: string;
  readonly status: string;
  /** Remarks on the input, in words. */
  readonly remarks: readonly string[];
  readonly rows: readonly (Omit<Row, 'outcome'> & Told)[];
}

/** As it is written beside the page, by language. */
export type FirstAnswers = Readonly<Record<Language, FirstAnswer>>;

/** What a page shows of an answer, whoever gave it. */
export interface ShownAnswer {
  readonly ok: true;
  readonly conclusion: string;
  readonly status: string;
  readonly remarks: readonly string[];
  readonly rows: readonly ShownRow[];
}

/** A row of a page: one that was written with it has no outcome before the library answers. */
export type ShownRow = Omit<Row, 'outcome'> & Partial<Pick<Row, 'outcome'> & Told>;

export const shownFirst = (answer: FirstAnswer): ShownAnswer => ({ ok: true, ...answer });

type Tells = (notice: Answer['notices'][number]) => string;

export const shownOf = ({ conclusion, status, notices, rows }: Answer, tell: Tells): ShownAnswer => ({
  ok: true,
  conclusion,
  status,
  remarks: notices.map(tell),
  rows,
});

/** The data of an answer. */
export const writtenFirst = (answered: Answered, tell: Tells, why: (outcome: AnyOutcome) => string): FirstAnswer => {
  if (!answered.ok) throw new Error(`what the playground starts with has faults: ${JSON.stringify(answered.issues)}`);
  const { ok: _, ...told } = shownOf(answered, tell);
  return { ...told, rows: answered.rows.map(({ outcome, ...row }) => ({ ...row, why: why(outcome) })) };
};
