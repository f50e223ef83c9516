import type { Amount, Missing } from '../../engine/index.js';
import { everyOnce } from '../../engine/missing.js';
import { everyNotice } from '../../engine/remarks.js';
import type { Notice } from '../../issue/index.js';
import { reckon } from '../../resolve/index.js';
import { type AwardRule, type Document, isDraft } from '../../rule/index.js';
import { type Enterprise, exchanged, type Receipt } from '../../subject/index.js';
import { intervalOf, isFixed, type MoneyInterval, nothing, plus, printed, worthIn } from '../interval.js';
import { carry, type Doubt, type Ledger } from '../timeline/ledger.js';
import { mostOver } from '../timeline/lifetime.js';
import { type Paying, payingOf } from '../timeline/payments.js';
import type { ApplicableDocument } from './applicability.js';
import { type AllResults, decidedAcross, type DecidedAcross, type Together } from './evaluate-all.js';
import { byDocument, eitherOf, loosely } from './paid-in-doubt.js';

/** What some documents come to in a year, and from the first year on. */
export interface TogetherSoFar extends Together {
  readonly cumulative: Amount;
}

/** One year: what `evaluateAll` says of it, given what the years before have paid. */
export interface AllTimelineYear extends TogetherSoFar, Pick<AllResults, 'year' | 'superseded' | 'notFitting'> {
  readonly drafts: TogetherSoFar;
}

/** What all documents pay an enterprise over several years: `total` and `missing` are of those that are no drafts. */
export interface AllTimeline {
  readonly kind: 'all-timeline';
  readonly subject?: string;
  readonly city: string;
  readonly from: number;
  readonly through: number;
  readonly notices: readonly Notice[];
  readonly years: readonly AllTimelineYear[];
  readonly total: Amount;
  /** Whether every sum is one figure; otherwise the ends of years are added up, and may not both be reached. */
  readonly exact: boolean;
  readonly missing: readonly Missing[];
  readonly drafts: { readonly total: Amount };
}

/** Beyond this many payments that may have been made a year's bounds are stated without being tight. */
const mostDoubts = 4;

const nothingPaid: Ledger = { sure: [], doubts: [] };

/** What each document has paid so far, by its id. */
type Ledgers = ReadonlyMap<string, Ledger>;

type PickSide = (all: AllResults) => Together;

interface Side {
  readonly pick: PickSide;
  readonly isOf: (document: Document) => boolean;
}

const inForce: Side = { pick: (all) => all, isOf: (document) => !isDraft(document) };
const drafted: Side = { pick: ({ drafts }) => drafts, isOf: isDraft };

/** A year of one side under what the years before have paid. */
interface LivedAcross {
  readonly year: number;
  readonly all: AllResults;
  readonly own: Together;
  readonly ledgers: Ledgers;
  readonly paying: ReadonlyMap<Document, readonly Paying[]>;
}

const rulesOf = (documents: readonly ApplicableDocument[]): ReadonlyMap<string, AwardRule> =>
  new Map(documents.flatMap(({ engine: { plan } }) => plan.awards.map(({ rule }) => [rule.id, rule] as const)));

const holdsOverYears = ({ groups }: Document): boolean =>
  groups.some((group) => group.kind !== 'receipts' && group.active && group.span === 'plan');

/** Whether a payment that may have been made is about something that a clause surely grants. */
const concerns = (
  { receipt }: Doubt,
  { results }: Together,
  rules: ReadonlyMap<string, AwardRule>,
  isHeld: boolean,
): boolean =>
  results.some(({ awards }) =>
    awards.some(({ rule, amount }) => amount.lowFen > 0 && (isHeld || rules.get(rule)?.matter === receipt.matter)),
  );

const subsets = (doubts: readonly Doubt[]): readonly (readonly Receipt[])[] =>
  doubts.reduce<readonly (readonly Receipt[])[]>(
    (worlds, { receipt }) => worlds.flatMap((world) => [world, [...world, receipt]]),
    [[]],
  );

/** Ledgers after a year: what is sure is carried as received, what may have been paid as a doubt. */
const carried = (
  ledgers: Ledgers,
  own: Together,
  { fitting }: DecidedAcross,
  world: Enterprise,
  subject: Enterprise,
  year: number,
): Pick<LivedAcross, 'ledgers' | 'paying'> => {
  const after = new Map(ledgers);
  const paying = new Map<Document, readonly Paying[]>();
  for (const { engine } of fitting) {
    const { document, plan } = engine;
    const result = byDocument(own, document.id);
    if (result === undefined) continue;
    const { grossAwards } = reckon(plan, world, year);
    const all = grossAwards.flatMap((grossAward, at) => {
      const award = result.awards[at];
      return award === undefined || award.truth === 'no'
        ? []
        : [{ at, paid: payingOf(grossAward, intervalOf(award.payable), subject, document) }];
    });
    paying.set(
      document,
      all.map(({ paid }) => paid),
    );
    after.set(
      document.id,
      all.reduce(
        (ledger, { at, paid }) => carry(ledger, paid, at, document, subject),
        ledgers.get(document.id) ?? nothingPaid,
      ),
    );
  }
  return { ledgers: after, paying };
};

/** Decides the years of one side one after another. */
const livedBy = (
  documents: readonly ApplicableDocument[],
  subject: Enterprise,
  { from, through }: { readonly from: number; readonly through: number },
  { pick, isOf }: Side,
): readonly LivedAcross[] => {
  const rules = rulesOf(documents);
  const isHeld = documents.some(({ engine: { document } }) => isOf(document) && holdsOverYears(document));
  const lived: LivedAcross[] = [];
  const lackedBy = ({ from: was, receipt }: Doubt): readonly Missing[] =>
    lived
      .filter(({ year }) => year === was?.year)
      .flatMap(({ own }) =>
        own.results.flatMap(({ awards }) =>
          awards.filter(({ rule }) => rules.get(rule)?.matter === receipt.matter).flatMap(({ missing }) => missing),
        ),
      );
  for (let year = from; year <= through; year += 1) {
    const before = lived.at(-1)?.ledgers ?? new Map<string, Ledger>();
    const sure = [...before.values()].flatMap((ledger) => ledger.sure);
    const { received } = subject;
    // Of receipts that were not told it is not known either what these documents have paid.
    const worldWith = (paid: readonly Receipt[]): Enterprise =>
      received === undefined ? subject : exchanged(subject, { received: [...received, ...sure, ...paid] });
    const world = worldWith([]);
    const decided = decidedAcross(documents, world, year);
    const plain = pick(decided.all);
    const doubts =
      received === undefined
        ? []
        : [...before.values()]
            .flatMap((ledger) => ledger.doubts)
            .filter((doubt) => concerns(doubt, plain, rules, isHeld));
    const lacked = everyOnce(doubts.flatMap(lackedBy));
    const others = doubts.length > mostDoubts ? [] : subsets(doubts).slice(1);
    const either = (): Together =>
      eitherOf(
        plain,
        others.map((paid) => pick(decidedAcross(documents, worldWith(paid), year).all)),
        lacked,
      );
    const told = others.length === 0 ? plain : either();
    const own = doubts.length > mostDoubts ? loosely(plain, lacked) : told;
    lived.push({ year, all: decided.all, own, ...carried(before, own, decided, world, subject, year) });
  }
  return lived;
};

/** What is payable from the first year through each: what is paid once counts once at the upper end. */
const cumulativeOf = (lived: readonly LivedAcross[]): readonly MoneyInterval[] => {
  let sum = nothing;
  return lived.map(({ own }, at) => {
    sum = plus(sum, intervalOf(own.total));
    if (isFixed(sum)) return sum;
    const paid = new Map<string, { readonly document: Document; readonly all: Paying[] }>();
    for (const { paying } of lived.slice(0, at + 1))
      for (const [document, all] of paying) {
        const known = paid.get(document.id) ?? { document, all: [] };
        known.all.push(...all);
        paid.set(document.id, known);
      }
    const most = [...paid.values()].reduce((all, { document, all: own_ }) => all + mostOver(own_, document), 0);
    return { low: sum.low, high: Math.min(sum.high, Math.max(sum.low, most)) };
  });
};

const soFar = ({ results, total, missing }: Together, cumulative: MoneyInterval | undefined): TogetherSoFar => ({
  results,
  total,
  missing,
  cumulative: printed(cumulative ?? nothing),
});

/** Everything missing, once: with the most that hangs on it in any one year. */
const missingIn = (lived: readonly LivedAcross[]): readonly Missing[] => {
  const most = new Map<string, Missing>();
  for (const each of lived.flatMap(({ own }) => own.missing)) {
    const known = most.get(each.path);
    if (known === undefined || worthIn(known) < worthIn(each)) most.set(each.path, each);
  }
  return [...most.values()].sort((a, b) => worthIn(b) - worthIn(a) || (a.path < b.path ? -1 : 1));
};

/** Each year under what the years before have paid, in all documents; drafts by themselves. */
export const throughYears = (
  documents: readonly ApplicableDocument[],
  subject: Enterprise,
  span: { readonly from: number; readonly through: number },
): AllTimeline => {
  const lived = livedBy(documents, subject, span, inForce);
  const hasDrafts = documents.some(({ engine: { document } }) => isDraft(document));
  const drafts = hasDrafts ? livedBy(documents, subject, span, drafted) : [];
  const [sums, draftSums] = [cumulativeOf(lived), cumulativeOf(drafts)];
  const years = lived.map(({ year, all, own }, at): AllTimelineYear => ({
    year,
    ...soFar(own, sums[at]),
    superseded: all.superseded,
    drafts: soFar(drafts[at]?.own ?? all.drafts, draftSums[at]),
    notFitting: all.notFitting,
  }));
  return {
    kind: 'all-timeline',
    ...(subject.name === undefined ? {} : { subject: subject.name }),
    city: subject.city,
    ...span,
    notices: everyNotice([...lived, ...drafts].map(({ all }) => all.notices)),
    years,
    total: printed(sums.at(-1) ?? nothing),
    exact: [...sums, ...draftSums].every(isFixed),
    missing: missingIn(lived),
    drafts: { total: printed(draftSums.at(-1) ?? nothing) },
  };
};
