import type { DocumentId } from '../../documents/index.js';
import type { EvaluateOptions } from '../../engine/evaluate.js';
import type { Amount, Heading } from '../../engine/index.js';
import type { Bilingual } from '../../issue/index.js';
import type { ExampleValue, SubjectKind } from '../../subject/index.js';
import type { Answer } from './answer.js';

/**
 * How much one answer can settle. Where it is `exact`, some answer settles the most, and some no more
 * than the least; where it is not, no answer settles more, and none less. `together` names another
 * path: alone this one settles nothing, and what is said is what both settle.
 */
export type Worth =
  | {
      readonly kind: 'money';
      /** The most that an answer takes off the width of the total. */
      readonly amount: string;
      readonly amountFen: number;
      /** What every answer takes off it. */
      readonly atLeast: string;
      readonly atLeastFen: number;
      readonly exact: boolean;
      readonly unbounded?: never;
      readonly together?: string;
    }
  | {
      readonly kind: 'money';
      /** No upper bound can be stated, and an answer may give one, or leave one thing fewer without: what it takes off has none either. */
      readonly amount: null;
      readonly amountFen: null;
      readonly unbounded: true;
      /** `null` where every answer gives the total an upper bound; no answer takes off less. */
      readonly atLeast: string | null;
      readonly atLeastFen: number | null;
      readonly exact: boolean;
      readonly together?: string;
    }
  | {
      readonly kind: 'outcomes';
      /** The most rules that an answer decides. */
      readonly outcomes: number;
      /** How many every answer decides. */
      readonly atLeast: number;
      readonly exact: boolean;
      readonly together?: string;
    };

/** A fact not told that is worth asking for. */
export interface Question<Path extends string = string> {
  /** Where in the input the answer goes. */
  readonly path: Path;
  readonly asked: Bilingual;
  /** What the entry of a list is called, for a question about one: `asked` names it so. */
  readonly about?: Bilingual;
  readonly answer: Answer;
  /** A value of the right form for `path`: an example, not a guess. */
  readonly example: ExampleValue;
  readonly worth: Worth;
  /** Other paths, not told either, that together settle what this one asks for: either will do. */
  readonly or?: readonly Path[];
}

/** What is missing of a subject, that which settles most first. */
export interface Questions<Path extends string = string> extends Heading {
  readonly kind: 'questions';
  /** The document’s. */
  readonly title: Bilingual;
  /** What is payable as things stand. */
  readonly total: Amount;
  /** What the questions are ordered by, and about. */
  readonly by: 'money' | 'outcomes';
  /** How many rules are not decided yet. */
  readonly open: number;
  readonly questions: readonly Question<Path>[];
  /** Why the document is not for this subject, or this year, at all: there is then nothing to ask. */
  readonly notApplicable?: Bilingual;
  /** The class among ranked libraries, where it is settled though others of them are open: nothing is asked for these. */
  readonly settledClass?: Bilingual;
}

/** What to ask about, and by what. */
export interface QuestionOptions<
  Id extends DocumentId = DocumentId,
  Kind extends SubjectKind = SubjectKind,
> extends Omit<EvaluateOptions<Id, Kind>, 'alternatives' | 'reasons'> {
  /** `money` where the document pays enterprises, and else `outcomes`, unless said. */
  readonly by?: Questions['by'];
}
