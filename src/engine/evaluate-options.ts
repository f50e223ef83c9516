import type { DocumentId, ReadingOptions, RuleIds, SubjectsOf } from '../documents/index.js';
import type { Kind } from '../kinds/index.js';
import type { Change, DocumentFiles, ReadingChoices } from '../rule/index.js';
import type { ClosableList, SubjectKind } from '../subject/index.js';
import type { RuleChange } from './rule-change.js';
import type { InYear } from './options.js';

/** Documents that have rules of a kind: of the others what asks about that kind is not asked. */
export type DocumentWith<Name extends Kind> = {
  [Id in DocumentId]: [RuleIds[Id][Name]] extends [never] ? never : Id;
}[DocumentId];

/** Documents that say something of a kind of subject, of that matter where one is named. */
export type DocumentAbout<
  Of extends SubjectKind,
  Matter extends keyof SubjectsOf[DocumentId] = keyof SubjectsOf[DocumentId],
> = { [Id in DocumentId]: Of extends SubjectsOf[Id][Matter] ? Id : never }[DocumentId];

/** What a document would have to be that says nothing of a subject: what compilers print of such a call. */
interface Silent<Of extends SubjectKind> {
  readonly saysNothingAbout: Of;
}

/** A document that has an answer: one that is known to have none is not asked; of a text that may be any, the call says. */
export interface AnsweringDocument<
  Id extends DocumentId,
  Of extends SubjectKind,
  Matter extends keyof SubjectsOf[DocumentId] = keyof SubjectsOf[DocumentId],
> {
  readonly document: [Extract<Id, DocumentAbout<Of, Matter>>] extends [never] ? Silent<Of> : unknown;
}

/** What to decide by. */
export interface EvaluateOptions<
  Id extends DocumentId = DocumentId,
  Kind extends SubjectKind = SubjectKind,
> extends InYear {
  readonly document: Id;
  /** What the input is: an enterprise unless said. */
  readonly subject?: Kind;
  /** Readings other than their defaults. */
  readonly readings?: ReadingOptions[Id];
  /** Changes to rule data, to see what a reform would do. Those of targets are looked at by what answers of targets. */
  readonly reforms?: readonly RuleChange<NoInfer<Id>>[];
  /** `FROM..THROUGH`: moves the plan period, to test the rules on years past. */
  readonly asIfInForce?: string;
  /** Lists to take as empty where the input leaves them out; the result says so. */
  readonly assumeNone?: readonly ClosableList[];
  /** `false` leaves `dependsOn` empty and is many times faster. */
  readonly alternatives?: boolean;
  /** `true` writes into every outcome why it is so: an explanation can then be written from a copy, elsewhere. */
  readonly reasons?: boolean;
}

/** What the library’s own documents name and others name otherwise: of files that are handed over, any text may be a name. */
interface AnyNames {
  readonly document: DocumentId | DocumentFiles;
  readonly readings: ReadingChoices;
  readonly reforms: readonly Change[];
  readonly rule: string;
}

/** Options of a call once they were read: the command line also hands over the files of a document. */
export type Taken<Options> = {
  readonly [Key in keyof Options]: Key extends keyof AnyNames
    ? AnyNames[Key] | Extract<Options[Key], undefined>
    : Options[Key];
};
