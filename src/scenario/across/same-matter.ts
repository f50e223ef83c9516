import type { Claim } from '../../evaluate/index.js';
import { certified, type Constraint, displacerOf, type Net } from '../../resolve/index.js';
import { compete, type Document, type GroupFile } from '../../rule/index.js';
import { mayBeOne } from '../../subject/index.js';

/** Claims of one document, and where they stand among those of all. */
export interface Claims {
  readonly document: Document;
  readonly claims: readonly Claim[];
  readonly nets: readonly Net[];
  readonly offset: number;
  /** The document that took this one's place within the year: what both pay, that one pays. */
  readonly successor: string | undefined;
}

/** The ids of what stands between documents, where certificates name it. */
export const acrossDocuments = 'across-documents';
const placeTaken = 'place-taken';

type ChoiceGroup = Extract<GroupFile, { kind: 'choice' }>;

const between = (id: string, title: GroupFile['title']): ChoiceGroup => ({
  id,
  kind: 'choice',
  title,
  clauses: [],
  active: true,
  atMost: 1,
  counts: 'awards',
  span: 'year',
  members: [],
});

const higherOfMatter = between(acrossDocuments, {
  zh: '各文件同一事项取高',
  en: 'The higher for one matter across documents',
});
const laterDocument = between(placeTaken, {
  zh: '旧文件由新文件取代',
  en: 'A later document takes the place of an earlier',
});

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
export const sameMatters = (parts: readonly Claims[]): readonly Pair[] =>
  parts.flatMap((part, index) =>
    parts
      .slice(index + 1)
      .flatMap((other) => (compete(part.document, other.document) ? pairsBetween(part, other) : [])),
  );

/** At most one of two awards is paid. */
export const constraintOf = ({ first, second }: Pick<Pair, 'first' | 'second'>): Constraint => ({
  group: higherOfMatter,
  sets: [[first], [second]],
  atMost: 1,
  cap: Infinity,
});

interface Placed {
  readonly claim: Claim;
  readonly net: Net;
  readonly part: Claims;
}

/** Whether a claim of one document gives way to another’s: that one took its place. */
export const givesWay = ({ successor }: Claims, { document }: Claims): boolean => successor === document.id;

/**
 * Amounts with those of a document whose place was taken giving way to its successor’s: what is
 * surely due under that one is due under it alone, what may be due makes the other uncertain.
 */
export const givingWay = (parts: readonly Claims[], pairs: readonly Pair[]): readonly Net[] => {
  const all = parts.flatMap((part) =>
    part.claims.map((claim, index): Placed => ({ claim, net: part.nets[index] as Net, part })),
  );
  const rivalsOf = (index: number): readonly Placed[] =>
    pairs.flatMap(({ first, second }) =>
      first === index ? (all[second] ?? []) : second === index ? (all[first] ?? []) : [],
    );
  return all.map(({ net, part }, index) => {
    const rivals = part.successor === undefined ? [] : rivalsOf(index).filter((rival) => givesWay(part, rival.part));
    const sure = rivals.find((rival) => rival.net.low > 0);
    if (sure !== undefined)
      return { ...net, low: 0, high: 0, displacedBy: certified(laterDocument, displacerOf(sure.claim)) };
    return rivals.length === 0 ? net : { ...net, low: 0 };
  });
};

/** The clauses by which a document refuses what another policy pays. */
export const refusingClauses = ({ groups }: Document): readonly string[] =>
  groups.flatMap((group) =>
    group.kind === 'receipts' && group.policies === 'other' && group.active ? group.clauses : [],
  );
