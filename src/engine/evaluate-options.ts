import type { DocumentId, ReadingOptions } from '../documents/index.js';
import type { Change } from '../rule/index.js';
import type { ClosableList, SubjectKind } from '../subject/index.js';
import type { InYear } from './options.js';

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
  readonly reforms?: readonly Change[];
  /** `FROM..THROUGH`: moves the plan period, to test the rules on years past. */
  readonly asIfInForce?: string;
  /** Lists to take as empty where the input leaves them out; the result says so. */
  readonly assumeNone?: readonly ClosableList[];
  /** `false` leaves `dependsOn` empty and is many times faster. */
  readonly alternatives?: boolean;
  /** `true` writes into every outcome why it is so: an explanation can then be written from a copy, elsewhere. */
  readonly reasons?: boolean;
}
