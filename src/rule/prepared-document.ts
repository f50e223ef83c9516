import type { Vocabulary } from '../subject/index.js';
import type { Changeable } from './changed-files.js';
import type { AmendsFile } from './document.js';
import type { Header } from './document-header.js';
import type { LoadedRules } from './loaded-rules.js';
import type { ClauseCitation, Reading } from './schema.js';

/**
 * A document's files read as far as readings and reforms leave them alone: done once, however many
 * settings are then loaded from it.
 */
export interface PreparedDocument {
  readonly id: string;
  readonly files: Changeable;
  readonly vocabulary: Vocabulary;
  readonly header: Header;
  readonly readings: readonly Reading[];
  readonly clauses: ReadonlyMap<string, ClauseCitation>;
  readonly loaded: LoadedRules;
  readonly amends: AmendsFile | undefined;
  /** It was checked before, as it stands and under each option of each reading: what ships with the library. */
  readonly isChecked: boolean;
}
