import { type Day, firstDayOf, lastDayOf } from '../quantity/index.js';
import type { Document } from './document.js';
import { isForAllOf } from './places.js';

/** Whether a document was only laid out for comment: it is no law yet, and displaces nothing that is. */
export const isDraft = ({ status }: Pick<Document, 'status'>): boolean => status === 'consultation-draft';

/** What took a document's place, and from which day. */
export interface Succession {
  readonly by: Document;
  readonly from: Day;
}

/** Whether one document is for every place that another is for: a district’s is not for its whole city. */
const covers = (one: Document, other: Document): boolean =>
  isForAllOf(one, other) && (one.district === undefined || one.district === other.district);

// A draft takes the place of drafts alone: of a text in force only once it is in force itself.
const canTakePlaceOf = (later: Document, earlier: Document): boolean =>
  covers(later, earlier) && (!isDraft(later) || isDraft(earlier));

/** What takes a document's place among several, from the earliest day that one of them names. */
export const successionOf = (document: Document, all: readonly Document[]): Succession | undefined =>
  all
    .filter((by) => canTakePlaceOf(by, document))
    .flatMap((by) =>
      by.supersedes.flatMap(({ document: id, from }): readonly Succession[] =>
        id === document.id ? [{ by, from }] : [],
      ),
    )
    .sort((a, b) => a.from - b.from || (a.by.id < b.by.id ? -1 : 1))[0];

interface Superseding {
  readonly id: string;
  readonly supersedes: readonly { readonly document: string }[];
}

/** Whether a document takes the place of others that, one after another, take its own. */
export const takesItsOwnPlace = (document: Superseding, all: readonly Superseding[]): boolean => {
  const reached = new Set<string>();
  const follow = ({ supersedes }: Superseding): void => {
    for (const { document: id } of supersedes) {
      if (reached.has(id)) continue;
      reached.add(id);
      const next = all.find((each) => each.id === id);
      if (next !== undefined) follow(next);
    }
  };
  follow(document);
  return reached.has(document.id);
};

/** Whether a succession falls inside a year, so that the year is divided between two texts. */
export const divides = ({ from }: Succession, year: number): boolean =>
  firstDayOf(year) < from && from <= lastDayOf(year);

/** Whether what is decided by a year's end is no longer decided by a document whose place was taken. */
export const isOverBy = (succession: Succession | undefined, year: number): boolean =>
  succession !== undefined && succession.from <= lastDayOf(year);
