import type { GrossAward } from '../../evaluate/index.js';
import { certified, type Constraint, displacerOf, type AfterReceipts, uncapped } from '../../resolve/index.js';
import { compete, type Document, type GroupFile } from '../../rule/index.js';
import { mayBeOne } from '../../subject/index.js';

/** Gross awards of one document, and where they stand among those of all. */
export interface DocumentAwards {
  readonly document: Document;
  readonly grossAwards: readonly GrossAward[];
  readonly afterReceipts: readonly AfterReceipts[];
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
  zh: '各文件同一事项只计最高的一项',
  en: 'The higher for one matter across documents',
});
const laterDocument = between(placeTaken, {
  zh: '旧文件由新文件取代',
  en: 'A later document takes the place of an earlier',
});

interface MatterPair {
  readonly first: number;
  readonly second: number;
  /** Whether one stands for each of an unknown number of items: what they come to cannot be weighed. */
  readonly isCountless: boolean;
  /** Whether they are for items that may be one, and may be two. */
  readonly isDoubtful: boolean;
}

// The items of one subject are the same things whichever document looks at them.
const isSameThing = ({ item: a }: GrossAward, { item: b }: GrossAward): boolean =>
  a === undefined || b === undefined || a === b;

/** The other award of a pair that an award is in. */
export const otherOf = ({ first, second }: MatterPair, index: number): number | undefined => {
  if (first === index) return second;
  return second === index ? first : undefined;
};

/** Whether one is the text as amended within the year, and the other the text before it: one document, in two parts of its year. */
const isOneText = (a: DocumentAwards, b: DocumentAwards): boolean =>
  [
    [a, b],
    [b, a],
  ].some(([one, other]) => one?.successor === other?.document.id && other?.document.amends !== undefined);

const rowsOf = ({ parts }: GrossAward): readonly number[] =>
  parts.parts.flatMap(({ row, high }) => (high > 0 ? [row] : []));

/** Of one rule that pays every row, what came before a day and what came after it, where no row came twice. */
const addUp = (one: GrossAward, other: GrossAward): boolean =>
  one.parts.kind === 'sum' && other.parts.kind === 'sum' && !rowsOf(one).some((row) => rowsOf(other).includes(row));

const pairsBetween = (a: DocumentAwards, b: DocumentAwards): readonly MatterPair[] =>
  a.grossAwards.flatMap((one, i) =>
    b.grossAwards.flatMap((other, j): readonly MatterPair[] => {
      const isDue = (a.afterReceipts[i]?.high ?? 0) > 0 && (b.afterReceipts[j]?.high ?? 0) > 0;
      if (!isDue || one.award.rule.matter !== other.award.rule.matter) return [];
      const isDoubtful = one.item !== undefined && other.item !== undefined && mayBeOne(one.item, other.item);
      if (!isDoubtful && !isSameThing(one, other)) return [];
      if (isOneText(a, b) && addUp(one, other)) return [];
      const isCountless = [one, other].some(({ unlisted, award: { rule } }) => unlisted && !rule.together);
      return [{ first: a.offset + i, second: b.offset + j, isCountless, isDoubtful }];
    }),
  );

/** Awards of different documents for one matter and, where each is paid, for one item. */
export const sameMatters = (parts: readonly DocumentAwards[]): readonly MatterPair[] =>
  parts.flatMap((part, index) =>
    parts
      .slice(index + 1)
      .flatMap((other) => (compete(part.document, other.document) ? pairsBetween(part, other) : [])),
  );

/** At most one of two awards is paid. */
export const constraintOf = ({ first, second }: Pick<MatterPair, 'first' | 'second'>): Constraint => ({
  group: higherOfMatter,
  sets: [[first], [second]],
  atMost: 1,
  ...uncapped,
});

interface AwardOfDocument {
  readonly grossAward: GrossAward;
  readonly afterReceipts: AfterReceipts;
  readonly part: DocumentAwards;
}

/**
 * Whether a gross award of one document gives way to another’s: that one took its place. An amendment takes the place of
 * no award: before its day and after it, one document decides.
 */
export const givesWay = ({ successor }: DocumentAwards, { document }: DocumentAwards): boolean =>
  successor === document.id && document.amends === undefined;

/**
 * Amounts with those of a document whose place was taken giving way to its successor’s: what is
 * surely due under that one is due under it alone, what may be due makes the other uncertain.
 */
export const givingWay = (parts: readonly DocumentAwards[], pairs: readonly MatterPair[]): readonly AfterReceipts[] => {
  const all = parts.flatMap((part) =>
    part.grossAwards.map((grossAward, index): AwardOfDocument => ({
      grossAward,
      afterReceipts: part.afterReceipts[index] as AfterReceipts,
      part,
    })),
  );
  const rivalsOf = (index: number): readonly AwardOfDocument[] =>
    pairs.flatMap((pair) => all[otherOf(pair, index) ?? -1] ?? []);
  return all.map(({ afterReceipts, part }, index) => {
    const rivals = part.successor === undefined ? [] : rivalsOf(index).filter((rival) => givesWay(part, rival.part));
    const sure = rivals.find((rival) => rival.afterReceipts.low > 0);
    if (sure !== undefined)
      return { ...afterReceipts, low: 0, high: 0, displacedBy: certified(laterDocument, displacerOf(sure.grossAward)) };
    return rivals.length === 0 ? afterReceipts : { ...afterReceipts, low: 0 };
  });
};

/** The clauses by which a document refuses what another policy pays. */
export const refusingClauses = ({ groups }: Document): readonly string[] =>
  groups.flatMap((group) =>
    group.kind === 'receipts' && group.policies === 'other' && group.active ? group.clauses : [],
  );
