import { type Claim, claimsFor, compilePlan, type Plan, type Standing } from '../evaluate/index.js';
import { missingIn } from '../condition/index.js';
import { HuiqiError } from '../issue/index.js';
import { formatPeriod, type Period } from '../quantity/index.js';
import { type Certificate, type Payable, resolve } from '../resolve/index.js';
import { type Change, type Document, type DocumentFiles, loadDocument, type ReadingChoices } from '../rule/index.js';
import { type Enterprise, type Item, questionFor } from '../subject/index.js';
import { type Truth, type TruthCode, truthOf } from '../truth/truth.js';
import { amountOf, moneyText } from './amount.js';
import { missingFor, reasonsOf, traceFor } from './reason.js';
import { type Alternative, type AwardOutcome, type EntitlementOutcome, type Missing, reasoning, type Result, type TierOutcome } from './result.js';
import { createTotals, type Totals } from './totals.js';

export interface EngineOptions {
  /** Options of readings other than their defaults, by reading id. */
  readonly readings?: ReadingChoices;
  /** Changes to rule data beyond the readings. */
  readonly reforms?: readonly Change[];
  /** Moves the plan period, to test a rule on years past. */
  readonly asIfInForce?: Period;
}

/** One document, ready to decide: pure and synchronous, the same input always the same answer. */
export interface Engine {
  readonly document: Document;
  /** The whole result: outcomes, reasons on demand, what is missing. */
  readonly evaluate: (subject: Enterprise, year: number) => Result;
  /** Bounds on the total in 分, without outcomes: for populations. */
  readonly totals: (subject: Enterprise, year: number) => Totals;
}

/** What one setting of the readings decides, without reasons. */
interface Decision {
  readonly claims: readonly Claim[];
  readonly payables: readonly Payable[];
  readonly total: Totals;
  /** Verdicts of tiers and entitlements, in the plan's order. */
  readonly standings: readonly Truth[];
}

interface Variant {
  readonly reading: string;
  readonly option: string;
  readonly decider: Decider;
}

interface Decider {
  readonly plan: Plan;
  readonly decide: (subject: Enterprise, year: number) => Decision;
}

const standingTruths = ({ standings, standingProgram }: Plan, subject: Enterprise, year: number): readonly Truth[] => {
  const count = standingProgram.run({ subject, year, item: undefined });
  const truths = standings.map((): Truth => 'no');
  for (const output of standingProgram.hits.slice(0, count)) truths[output] = truthOf(standingProgram.verdicts[output] as TruthCode);
  return truths;
};

const createDecider = (plan: Plan): Decider => ({
  plan,
  decide: (subject, year) => {
    const claims = claimsFor(plan, subject, year);
    const { payables, total } = resolve(claims, subject, year, plan.document);
    return { claims, payables, total, standings: standingTruths(plan, subject, year) };
  },
});

/** One claim with what is payable of it. */
interface Settled {
  readonly claim: Claim;
  readonly payable: Payable;
}

/** The same award, or the same item of it, under another reading. */
const counterpart = ({ claims, payables }: Decision, { award, item }: Claim): Settled | undefined => {
  const at = claims.findIndex((other) => other.award.index === award.index && other.item === item);
  const claim = claims[at];
  const payable = payables[at];
  return claim === undefined || payable === undefined ? undefined : { claim, payable };
};

const sameCertificate = (a: Certificate | undefined, b: Certificate | undefined): boolean =>
  a?.by === b?.by && a?.deducted === b?.deducted;

/** Whether two readings come to the same: verdict, amount, what is payable and what displaced it. */
const sameOutcome = (a: Settled, b: Settled): boolean =>
  a.claim.truth === b.claim.truth &&
  a.claim.low === b.claim.low &&
  a.claim.high === b.claim.high &&
  a.payable.low === b.payable.low &&
  a.payable.high === b.payable.high &&
  sameCertificate(a.payable.displacedBy, b.payable.displacedBy);

const levelOf = (item: Item | undefined): string | undefined => (item?.kind === 'title' ? item.level : undefined);

const missingList = (paths: readonly string[], worth: number): readonly Missing[] =>
  [...new Set(paths)].sort().map((path) => ({ path, asked: questionFor(path), worthUpTo: moneyText(worth) }));

/** All facts that money hangs on: what each could decide over all awards, most first. */
const missingOver = (awards: readonly { readonly paths: readonly string[]; readonly worthInAll: number }[]): readonly Missing[] => {
  const worth = new Map<string, number>();
  for (const award of awards) for (const path of new Set(award.paths)) worth.set(path, (worth.get(path) ?? 0) + award.worthInAll);
  return [...worth]
    .filter(([, amount]) => amount > 0)
    .sort(([a, amountA], [b, amountB]) => (amountA === amountB ? (a < b ? -1 : 1) : amountB - amountA))
    .map(([path, amount]) => ({ path, asked: questionFor(path), worthUpTo: moneyText(amount) }));
};

/**
 * Makes an engine for one document.
 *
 * @throws HuiqiError when the document's files, a reading or a reform cannot be used; every problem
 * is listed with its file and JSON pointer.
 */
export const createDocumentEngine = (files: DocumentFiles, { readings = {}, reforms = [], asIfInForce }: EngineOptions = {}): Engine => {
  const document = loadDocument(files, { readings, reforms });
  const period = asIfInForce ?? document.period;
  const plan = compilePlan(document, period);
  const decider = createDecider(plan);
  const chosen = Object.fromEntries(
    Object.entries(readings).filter(([id, option]) => document.readings.some((reading) => reading.id === id && reading.options[0]?.id !== option)),
  );

  // A reform may have rewritten what an option would change: that option is then no alternative.
  const deciderUnder = (choices: ReadingChoices): Decider | undefined => {
    try {
      return createDecider(compilePlan(loadDocument(files, { readings: choices, reforms }), period));
    } catch (error) {
      if (error instanceof HuiqiError && error.issues.every(({ code }) => code === 'change-misses')) return undefined;
      throw error;
    }
  };

  let variants: readonly Variant[] | undefined;
  // Compiled when the first outcome asks, then kept: every other option of every reading, one at a time.
  const allVariants = (): readonly Variant[] => {
    variants ??= document.readings.flatMap(({ id, options }) => {
      const taken = readings[id] ?? options[0]?.id;
      return options
        .filter((option) => option.id !== taken)
        .flatMap((option): readonly Variant[] => {
          const other = deciderUnder({ ...readings, [id]: option.id });
          return other === undefined ? [] : [{ reading: id, option: option.id, decider: other }];
        });
    });
    return variants;
  };

  const evaluate = (subject: Enterprise, year: number): Result => {
    const decision = decider.decide(subject, year);
    const others = allVariants().map(({ reading, option, decider }) => ({ reading, option, other: decider.decide(subject, year) }));

    const awardParts = decision.claims.map((claim, index) => {
      const payable = decision.payables[index] as Payable;
      const alternatives = others.flatMap(({ reading, option, other }): readonly Alternative[] => {
        const there = counterpart(other, claim);
        if (there === undefined || sameOutcome({ claim, payable }, there)) return [];
        return [{ reading, option, truth: truthOf(there.claim.truth), payable: amountOf(there.payable.low, there.payable.high) }];
      });
      const own = payable.high > 0 || claim.truth === 1 ? [...missingFor(plan, claim, subject, year), ...payable.missing] : [];
      const paths = [
        ...own,
        ...payable.rivals.flatMap((rival) => [...missingFor(plan, decision.claims[rival] as Claim, subject, year), ...(decision.payables[rival]?.missing ?? [])]),
      ];
      const worth = payable.high - payable.low;
      const worthInAll = claim.unlisted && !claim.award.rule.together ? Infinity : worth;
      return { claim, payable, alternatives, paths, worth, worthInAll };
    });

    const awards = awardParts.map(({ claim, payable, alternatives, paths, worth }): AwardOutcome => {
      const { rule } = claim.award;
      const level = levelOf(claim.item);
      const reason = { document, rule, subject: subject.name, year, readings: chosen, alternatives };
      return {
        rule: rule.id,
        ...(claim.item === undefined || claim.award.rule.items === undefined ? {} : { of: claim.item.of ?? claim.item.path }),
        ...(level === undefined ? {} : { level }),
        ...(claim.unlisted && !rule.together && claim.truth > 0 ? { each: true as const } : {}),
        title: rule.title,
        truth: truthOf(claim.truth),
        amount: amountOf(claim.low, claim.high),
        payable: amountOf(payable.low, payable.high),
        ...(payable.displacedBy === undefined ? {} : { displacedBy: payable.displacedBy }),
        missing: missingList(paths, worth),
        dependsOn: [...new Set(alternatives.map(({ reading }) => reading))],
        clauses: rule.clauses,
        [reasoning]: () => ({ ...reason, rows: reasonsOf(plan, claim, subject, year) }),
      };
    });

    const standingOutcome = ({ rule, ground }: Standing, index: number): TierOutcome | EntitlementOutcome => {
      const truth = decision.standings[index] ?? 'no';
      const nothing = amountOf(0, 0);
      const alternatives = others.flatMap(({ reading, option, other }): readonly Alternative[] => {
        const otherTruth = other.standings[index] ?? 'no';
        return otherTruth === truth ? [] : [{ reading, option, truth: otherTruth, payable: nothing }];
      });
      const walk = (): ReturnType<typeof traceFor> => traceFor(plan, undefined, ground, subject, year, undefined);
      return {
        rule: rule.id,
        title: rule.title,
        truth,
        ...(rule.kind === 'tier' ? { library: rule.library, force: rule.force } : { grants: rule.grants }),
        missing: truth === 'unknown' ? missingList(missingIn(walk()), 0) : [],
        dependsOn: [...new Set(alternatives.map(({ reading }) => reading))],
        clauses: rule.clauses,
        [reasoning]: () => ({ document, rule, subject: subject.name, year, readings: chosen, alternatives, rows: [{ of: undefined, amount: 0, trace: walk() }] }),
      };
    };
    const standings = plan.standings.map(standingOutcome);

    return {
      document: document.id,
      status: document.status,
      statusNote: document.statusNote,
      ...(subject.name === undefined ? {} : { subject: subject.name }),
      year,
      ...(asIfInForce === undefined ? {} : { asIfInForce: formatPeriod(asIfInForce) }),
      readings: chosen,
      assumed: subject.assumedNone,
      awards,
      tiers: standings.filter((each): each is TierOutcome => 'library' in each),
      entitlements: standings.filter((each): each is EntitlementOutcome => 'grants' in each),
      total: amountOf(decision.total.low, decision.total.high),
      missing: missingOver(awardParts),
    };
  };

  return { document, evaluate, totals: createTotals(plan) };
};
