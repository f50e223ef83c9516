/** Where the items of a rule come from. */
export type ItemSource =
  | {
      readonly list: 'titles';
      readonly title: string;
      readonly by: string;
      /** Its levels may tell two of a name apart. */
      readonly byLevel: boolean;
    }
  | { readonly list: 'projects'; readonly project: string; readonly by: string };

/** Of several rows that hold: the highest is paid, each is, or the highest less what was paid before. */
export const severalRowsOptions = ['highest', 'each', 'difference'] as const;
export type SeveralRows = (typeof severalRowsOptions)[number];
/** How often it is paid: once for good, once for a row or an item of it, or once for every year (and item) that it is due in. */
export const repeatsOptions = ['once', 'once-per-row', 'once-per-item', 'once-per-year'] as const;
export type Repeats = (typeof repeatsOptions)[number];

/** What a receipt names where its money was for none of a document's awards. */
export const otherMatter = 'other';
