import type { ClosableList, Field, Figure, Vocabulary } from '../subject/index.js';
import type { Head } from './header.js';
import type { Blank } from './spec.js';
import type { Unread } from './unread.js';

/** One field of an enterprise in one column of a table. */
export interface Column {
  /** Its place in a row; -1 for what stands in none and is always the same. */
  readonly at: number;
  readonly head: string;
  /** The path of its field; a year that the row tells is `*`. */
  readonly path: string;
  readonly kind: Field['kind'];
  /** The words that its field takes, where it takes no others. */
  readonly words: Field['words'];
  /** The figure of a year, or of earlier years, that it tells of. */
  readonly figure: Figure | undefined;
  readonly unit: string | undefined;
  readonly values: ReadonlyMap<string, string>;
  readonly blank: Blank;
  /** Always this, whatever the row says. */
  readonly is?: string;
}

/** One entry of a list, by the columns of its fields. */
export interface MappedEntry {
  readonly list: ClosableList;
  readonly fields: readonly Column[];
  /** Whether a flag says that there is such an entry. */
  readonly isFlagged: boolean;
}

/** A table as it is read: which column tells of what. */
export interface Mapping {
  /** The words that its enterprises are told in. */
  readonly vocabulary: Vocabulary;
  readonly heads: readonly Head[];
  readonly key: number;
  readonly year: number;
  /** The columns of weights and of strata of a sample; -1 where a row stands for itself alone. */
  readonly weight: number;
  readonly stratum: number;
  readonly columns: readonly Column[];
  readonly entries: readonly MappedEntry[];
  /** Lists of which the table tells every entry there is. */
  readonly whole: readonly ClosableList[];
  readonly labels: readonly (readonly [name: string, at: number])[];
  /** Columns that nothing was made of. */
  readonly unread: readonly Unread[];
  /** Columns without a head. */
  readonly nameless: readonly number[];
}
