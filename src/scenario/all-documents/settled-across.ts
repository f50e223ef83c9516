import type { AwardOutcome, Result } from '../../engine/index.js';
import { everyOnce } from '../../engine/missing.js';
import { paidOutIn } from '../../engine/outcome.js';
import type { GrossAward } from '../../evaluate/index.js';
import {
  type AfterReceipts,
  type Certificate,
  type CapRooms,
  type Combination,
  type Constraint,
  hullOf,
  isOpen,
  isSameCertificate,
  type Payable,
  type Resolution,
  shutBy,
  settle,
  standsForMany,
  unnamedIn,
} from '../../resolve/index.js';
import type { Document } from '../../rule/index.js';
import type { Enterprise } from '../../subject/index.js';
import { intervalOf, type MoneyInterval, nothing, plus, printed } from '../interval.js';
import type { Evaluated } from './applicability.js';
import { capsAcross, groupReadIn, isInside } from './caps-across.js';
import { grossAwardsIn, jointly, tiedByReceipts } from './gross-in-all.js';
import {
  acrossDocuments,
  constraintOf,
  type DocumentAwards,
  givesWay,
  givingWay,
  otherOf,
  refusingClauses,
  sameMatters,
} from './same-matter.js';

/**
 * A certificate as a document's readers need it: an award of another document by that document's name, and the clauses
 * that refuse double benefit.
 */
const readIn = (given: Certificate, document: Document, others: readonly Document[]): Certificate => {
  const certificate = groupReadIn(given, document, others);
  const { group, by } = certificate;
  const clauses = group === acrossDocuments ? refusingClauses(document) : certificate.clauses;
  const elsewhere =
    by.kind === 'award' ? others.find(({ rules }) => rules.some(({ id }) => id === by.rule)) : undefined;
  if (by.kind !== 'award' || elsewhere === undefined) return { ...certificate, clauses };
  const { zh, en } = elsewhere.shortTitle;
  return {
    ...certificate,
    clauses,
    by: { ...by, title: { zh: `${zh}的${by.title.zh}`, en: `${by.title.en} (${en})` } },
  };
};

/** What is settled of every gross award, and of which others it hangs on. */
interface SettledAcross {
  readonly grossAward: GrossAward;
  readonly payable: Payable;
  readonly rivals: readonly AwardOutcome[];
}

const outcomeOf = (
  outcome: AwardOutcome,
  { grossAward, payable, rivals }: SettledAcross,
  document: Document,
  others: readonly Document[],
): AwardOutcome => {
  const before = intervalOf(outcome.payable);
  const by = payable.displacedBy === undefined ? undefined : readIn(payable.displacedBy, document, others);
  const { displacedBy: was, payments: _, payee: __, ...rest } = outcome;
  if (before.low === payable.low && before.high === payable.high && isSameCertificate(was, by)) return outcome;
  return {
    ...rest,
    payable: printed({ low: payable.low, high: payable.high }),
    ...(by === undefined ? {} : { displacedBy: by }),
    ...paidOutIn(grossAward.award.rule, grossAward.year, payable, grossAward.stages),
    missing:
      payable.low === payable.high
        ? []
        : everyOnce([...new Set([outcome, ...rivals].map(({ missing }) => missing))].flat()),
  };
};

const resultOf = (
  { result, engine: { document } }: Evaluated,
  settled: readonly SettledAcross[],
  others: readonly Document[],
  isTied: boolean,
): Result => {
  const awards = result.awards.map((outcome, index) =>
    outcomeOf(outcome, settled[index] as SettledAcross, document, others),
  );
  const sum = awards.map(({ payable }) => intervalOf(payable)).reduce(plus, nothing);
  // What is told of each of any number of items adds up to no end.
  const isEach = settled.some(({ grossAward, payable }) => standsForMany(grossAward) && payable.high > 0);
  const ownMost = isTied || result.total.high === null ? Infinity : intervalOf(result.total).high;
  const missing = awards.filter(({ payable }) => payable.low !== payable.high).flatMap((award) => award.missing);
  return {
    ...result,
    awards,
    total: printed({
      low: sum.low,
      high: isEach ? ownMost : Math.min(sum.high, ownMost),
    }),
    missing: everyOnce(missing),
  };
};

/** What is possible where items may be one or two: what either comes to. */
const eitherOf = (two: Resolution, one: Resolution): Resolution => ({
  payables: two.payables.map((payable, index): Payable => {
    const { low, high, rivals, displacedBy } = one.payables[index] ?? payable;
    // Displaced is only what is displaced either way.
    return {
      ...payable,
      displacedBy: displacedBy === undefined ? undefined : payable.displacedBy,
      low: Math.min(payable.low, low),
      high: Math.max(payable.high, high),
      rivals: [...new Set([...payable.rivals, ...rivals])],
    };
  }),
  total: { low: Math.min(two.total.low, one.total.low), high: Math.max(two.total.high, one.total.high) },
});

/**
 * Pays one matter once: of awards that different documents pay for it the higher is kept, together
 * with the choices and caps inside each document, so that what one award leaves free another of its
 * document may take. Where one stands for each of unknown items, neither is certain.
 */
export const resolved = (
  parts: readonly Evaluated[],
  subject: Enterprise,
  year: number,
): { readonly results: readonly Result[]; readonly total: MoneyInterval } => {
  const gross = grossAwardsIn(parts, subject, year);
  const { all } = gross;
  const tied = tiedByReceipts(gross);
  const pairs = sameMatters(all);
  const shared = capsAcross(all, subject, year);
  const isHeld = ({ award: { rule } }: GrossAward): boolean => shared.held.has(rule.id);
  if (pairs.length === 0 && shared.held.size === 0 && tied.size === 0)
    return {
      results: parts.map(({ result }) => result),
      total: parts.map(({ result: { total } }) => intervalOf(total)).reduce(plus, nothing),
    };
  const grossAwards = all.flatMap((each) => each.grossAwards);
  const weighed = pairs.filter(({ isCountless }) => !isCountless);
  const isUnbounded = all.some(({ document, grossAwards: own, afterReceipts }) =>
    isOpen(
      own,
      afterReceipts.map((each, index) =>
        shared.heldInAll.has(own[index]?.award.rule.id ?? '') ? { ...each, high: 0 } : each,
      ),
      document,
    ),
  );
  const isOver = all.flatMap(({ grossAwards: own, gives }) => own.map(() => gives));
  const settledIn = (ways: readonly Combination[], { constraints: across, shut, inDoubt }: CapRooms): Resolution => {
    const inside = ways.flatMap(({ constraints }, index) =>
      constraints.filter(isInside).map((constraint): Constraint => ({
        ...constraint,
        sets: constraint.sets.map((set) => set.map((member) => member + (all[index]?.offset ?? 0))),
      })),
    );
    const read = all.map((part, index): DocumentAwards => ({
      ...part,
      afterReceipts: (ways[index]?.afterReceipts ?? part.afterReceipts).map((each, at) =>
        shutBy(shut.get(part.offset + at), inDoubt.has(part.offset + at) ? { ...each, low: 0 } : each),
      ),
    }));
    // Pairs come first, so that a certificate names the higher award elsewhere before one that takes what that leaves.
    const solved = (held: typeof weighed, afterReceipts: readonly AfterReceipts[]): Resolution => {
      const competing = held.filter(({ first, second }) =>
        [first, second].every((awardAt) => (afterReceipts[awardAt]?.high ?? 0) > 0),
      );
      return settle(grossAwards, afterReceipts, [...competing.map(constraintOf), ...inside, ...across], isUnbounded);
    };
    const under = (held: typeof weighed): Resolution => {
      const afterReceipts = givingWay(read, held);
      const whole = solved(held, afterReceipts);
      // What was paid by then takes room under a cap over both.
      if (!isOver.some((over, index) => over && !isHeld(grossAwards[index] as GrossAward))) return whole;
      // What is in force is settled as if what it took the place of were not there.
      const standing = solved(
        held,
        afterReceipts.map((afterReceipts, index) =>
          isOver[index] === true && !isHeld(grossAwards[index] as GrossAward)
            ? { ...afterReceipts, low: 0, high: 0 }
            : afterReceipts,
        ),
      );
      return {
        ...whole,
        payables: whole.payables.map((payable, index) =>
          isOver[index] === true ? payable : (standing.payables[index] ?? payable),
        ),
      };
    };
    const apart = under(weighed.filter(({ isDoubtful }) => !isDoubtful));
    return weighed.some(({ isDoubtful }) => isDoubtful) ? eitherOf(apart, under(weighed)) : apart;
  };
  const doubts = all.flatMap(({ doubts: own, offset }) =>
    own.map((each) => ({ ...each, here: each.here.map((due) => ({ ...due, awardAt: due.awardAt + offset })) })),
  );
  const rooms = jointly(gross).flatMap((ways) => shared.rooms(ways).map((room) => ({ ways, room })));
  const [first, ...others] = rooms.map(({ ways, room }) => settledIn(ways, room));
  const { payables, total } = hullOf(
    [first as Resolution, ...others],
    doubts,
    [...new Set([...unnamedIn(all.flatMap(({ ways }) => ways)), ...rooms.flatMap(({ room }) => room.unnamed)])],
    grossAwards,
  );
  const outcomes = parts.flatMap(({ result }) => result.awards);
  const countless = pairs.filter(({ isCountless }) => isCountless);
  const partOf = all.flatMap((part) => part.grossAwards.map(() => part));
  // What gives way makes nothing uncertain.
  const isDoubt = (rival: number, index: number): boolean =>
    !givesWay(partOf[rival] as DocumentAwards, partOf[index] as DocumentAwards);
  const settled = payables.map((payable, index): SettledAcross => {
    const doubts = countless.flatMap((pair) => otherOf(pair, index) ?? []).filter((rival) => isDoubt(rival, index));
    return {
      grossAward: grossAwards[index] as GrossAward,
      payable: doubts.length === 0 ? payable : { ...payable, low: 0 },
      rivals: [...payable.rivals, ...doubts, ...(tied.get(index) ?? [])].flatMap((rival) => outcomes[rival] ?? []),
    };
  });
  return {
    results: parts.map((part, index) => {
      const { offset, grossAwards: own } = all[index] as DocumentAwards;
      const isTied = own.some((_, at) => tied.has(offset + at));
      // Held against nothing elsewhere, its own total stands, which may be tighter than the sum of its awards.
      if (
        !own.some(isHeld) &&
        !isTied &&
        !pairs.some((pair) =>
          [pair.first, pair.second].some((awardAt) => offset <= awardAt && awardAt < offset + own.length),
        )
      )
        return part.result;
      const others = parts.filter((other) => other !== part).map(({ engine: { document } }) => document);
      return resultOf(part, settled.slice(offset, offset + own.length), others, isTied);
    }),
    total,
  };
};
