import type { Plan } from '../../evaluate/index.js';
import {
  type AfterReceipts,
  type Combination,
  doubtfulIn,
  type Meanings,
  reckon,
  roomsIn,
  sizesOfCaps,
  worldsOf,
} from '../../resolve/index.js';
import type { Enterprise } from '../../subject/index.js';
import type { Evaluated } from './applicability.js';
import { meantUnder, type ReadText, type SharedReceipt, sharedReceipts, takesOnce } from './one-of-two-texts.js';
import type { DocumentAwards } from './same-matter.js';

/** Ways to read the receipts that are taken apart in each document: with two documents, their product. */
const mostWorldsEach = 16;

/** The gross awards of one document with every way in which what was received may have been meant. */
interface Reckoned extends DocumentAwards {
  readonly plan: Plan;
  readonly meanings: readonly Meanings[];
  /** The receipts of which it is not known what they were for. */
  readonly doubts: readonly Meanings[];
  readonly ways: readonly Combination[];
  /** Whether another document took its place: what is in force is settled without it. */
  readonly gives: boolean;
}

const highest = (ways: readonly Combination[], index: number): AfterReceipts =>
  ways
    .flatMap(({ afterReceipts }) => afterReceipts[index] ?? [])
    .reduce((most, afterReceipts) => (afterReceipts.high > most.high ? afterReceipts : most));

export interface GrossInAll {
  readonly all: readonly Reckoned[];
  /** Receipts that may be of either of two texts. */
  readonly receipts: readonly SharedReceipt[];
}

export const grossAwardsIn = (parts: readonly Evaluated[], subject: Enterprise, year: number): GrossInAll => {
  let offset = 0;
  const reckoned = parts.map(({ engine: { plan } }) => reckon(plan, subject, year));
  const texts = parts.map(({ engine: { document }, succession }, index): ReadText => ({
    id: document.id,
    meanings: reckoned[index]?.meanings ?? [],
    successor: succession?.by.id,
  }));
  const receipts = sharedReceipts(texts);
  const all = parts.map((part, index): Reckoned => {
    const { document, plan } = part.engine;
    const grossAwards = reckoned[index]?.grossAwards ?? [];
    const meanings = meantUnder(index, texts, receipts);
    const sizeOf = sizesOfCaps(grossAwards, document, { subject, year });
    const ways = worldsOf(grossAwards, meanings, subject, document, mostWorldsEach).flatMap((world) =>
      roomsIn(world, grossAwards, document, sizeOf),
    );
    const own = {
      document,
      plan,
      grossAwards,
      meanings,
      doubts: doubtfulIn(meanings, grossAwards, document),
      ways,
      afterReceipts: grossAwards.map((_, index) => highest(ways, index)),
      offset,
      successor: part.succession?.by.id,
      gives: part.succession !== undefined && part.succession.by.amends === undefined,
    };
    offset += grossAwards.length;
    return own;
  });
  return { all, receipts };
};

/** Every way in which receipts may have been meant in all documents: one of each, each payment for one thing. */
export const jointly = ({ all, receipts }: GrossInAll): readonly (readonly Combination[])[] => {
  const every = all.map(({ ways }) => ways);
  const joint = every.reduce<readonly (readonly Combination[])[]>(
    (before, ways) => before.flatMap((each) => ways.map((way) => [...each, way])),
    [[]],
  );
  return receipts.length === 0 ? joint : joint.filter((ways) => takesOnce(ways, every, receipts));
};

/** The awards that each award shares a payment with, which is for one of them, by their places among those of all. */
export const tiedByReceipts = ({ all, receipts }: GrossInAll): ReadonlyMap<number, readonly number[]> => {
  const tied = new Map<number, number[]>();
  const awardsOf = (text: number, path: string): readonly number[] => {
    const { meanings = [], offset = 0 } = all[text] ?? {};
    return meanings.flatMap(({ receipt, here }) =>
      receipt.path === path ? here.map(({ awardAt }) => awardAt + offset) : [],
    );
  };
  for (const { receipt, former, later } of receipts) {
    const both = [awardsOf(former, receipt.path), awardsOf(later, receipt.path)];
    for (const index of both.flat()) tied.set(index, [...(tied.get(index) ?? []), ...both.flat()]);
  }
  return tied;
};
