import type { DocumentId, GroupIds, IndicatorIds, SlugOf } from '../documents/index.js';
import type { Change } from '../rule/index.js';

type AddresseeName = 'rule' | 'group' | 'target';

/** A change that names what its document has. */
interface NamedChange<Id extends DocumentId> extends Omit<Change, AddresseeName> {
  /** A rule, by its slug. */
  readonly rule?: SlugOf<Id> | undefined;
  /** A group: a choice, a cap and the like. */
  readonly group?: GroupIds[Id] | undefined;
  /** An indicator. */
  readonly target?: IndicatorIds[Id] | undefined;
}

/** A rule or group that the document does not have yet, whole. */
interface AddedWhole extends Change {
  readonly part: '.';
}

/** A change that says which reform it is of: `reformChanges` has checked its names. */
export interface ReformedChange extends Change {
  readonly reform: string;
}

/** A change to the rule data of one of the library’s documents: what it names, the document has. */
export type RuleChange<Id extends DocumentId = DocumentId> = NamedChange<Id> | AddedWhole | ReformedChange;
