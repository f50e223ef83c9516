import type { Claim } from '../../evaluate/index.js';
import type { Constraint, Net } from '../../resolve/index.js';
import type { Document } from '../../rule/index.js';
import { mayBeOne } from '../../subject/index.js';

/** Claims of one document, and where they stand among those of all. */
export interface Claims {
  readonly document: Document;
  readonly claims: readonly Claim[];
  readonly nets: readonly Net[];
  readonly offset: number;
}

/** The id of the constraint between documents, where certificates name it. */
export const acrossDocuments = 'across-documents';

interface Pair {
  readonly first: number;
  readonly second: number;
  /** Whether one stands for each of an unknown number of items: what they come to cannot be weighed. */
  readonly isCountless: boolean;
  /** Whether they are for items that may be one, and may be two. */
  readonly isDoubtful: boolean;
}

// The items of one subject are the same things whichever document looks at them.
const isSameThing = ({ item: a }: Claim, { item: b }: Claim): boolean => a === undefined || b === undefined || a === b;

const pairsBetween = (a: Claims, b: Claims): readonly Pair[] =>
  a.claims.flatMap((one, i) =>
    b.claims.flatMap((other, j): readonly Pair[] => {
      const isDue = (a.nets[i]?.high ?? 0) > 0 && (b.nets[j]?.high ?? 0) > 0;
      if (!isDue || one.award.rule.matter !== other.award.rule.matter) return [];
      const isDoubtful = one.item !== undefined && other.item !== undefined && mayBeOne(one.item, other.item);
      if (!isDoubtful && !isSameThing(one, other)) return [];
      const isCountless = [one, other].some(({ unlisted, award: { rule } }) => unlisted && !rule.together);
      return [{ first: a.offset + i, second: b.offset + j, isCountless, isDoubtful }];
    }),
  );

/** Awards of different documents for one matter and, where each is paid, for one item. */
export const sameMatters = (parts: readonly Claims[]): readonly Pair[] => parts.flatMap((part, index) => parts.slice(index + 1).flatMap((other) => pairsBetween(part, other)));

/** At most one of two awards is paid. */
export const constraintOf = ({ first, second }: Pick<Pair, 'first' | 'second'>): Constraint => ({
  group: {
    id: acrossDocuments,
    kind: 'choice',
    title: { zh: '各文件同一事项取高', en: 'The higher for one matter across documents' },
    clauses: [],
    active: true,
    atMost: 1,
    counts: 'awards',
    members: [],
  },
  sets: [[first], [second]],
});

/** The clauses by which a document refuses what another policy pays. */
export const refusingClauses = ({ groups }: Document): readonly string[] =>
  groups.flatMap((group) => (group.kind === 'receipts' && group.policies === 'other' && group.active ? group.clauses : []));
