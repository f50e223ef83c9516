import type { AwardRule, Rule } from '../kinds/index.js';

/** What the receipts of an award are read by. */
export type AwardTerms = Pick<
  AwardRule,
  'kind' | 'id' | 'slug' | 'title' | 'matter' | 'repeats' | 'rowLabels' | 'items' | 'instalments'
>;

/** What receipts are read by of a document: how the matters of its awards may be written, and those awards. */
export interface ReceiptTerms {
  readonly matters: ReadonlyMap<string, string>;
  readonly rules: readonly (AwardTerms | { readonly kind: Exclude<Rule['kind'], AwardRule['kind']> })[];
}

/** A text whose place an amendment took: how receipts name its awards, and those awards, as they stood. */
export interface FormerTerms extends ReceiptTerms {
  readonly rules: readonly AwardRule[];
}
