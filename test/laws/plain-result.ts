/**
 * A plain evaluator, slow and without a thought for speed: every option of every reading is compiled and decided by
 * itself, every gross award is resolved beside all others, every condition is walked. It judges the engine, which
 * decides all of that in one run.
 */
import { missingIn } from '../../src/condition/index.js';
import { amountOf } from '../../src/engine/amount.js';
import { missingFrom, missingInAll } from '../../src/engine/missing.js';
import { itemReasons, traceFor } from '../../src/engine/reason.js';
import { reformsOn } from '../../src/engine/reformed.js';
import type { Alternative } from '../../src/engine/index.js';
import { compilePlan, type GrossAward, type Plan, untoldOfPayment } from '../../src/evaluate/index.js';
import { grantOf, mayMatter } from '../../src/kinds/index.js';
import { isSameCertificate, type Payable, reckon, resolve } from '../../src/resolve/index.js';
import {
  bindRow,
  type Change,
  type DocumentFiles,
  loadPrepared,
  prepareDocument,
  variantsBeside,
} from '../../src/rule/index.js';
import { type Enterprise, tellingLevel } from '../../src/subject/index.js';
import { type Truth, truthOf } from '../../src/truth/truth.js';

interface Setting {
  readonly readings?: Readonly<Record<string, string>>;
  readonly reforms?: readonly Change[];
}

interface Decided {
  readonly grossAwards: readonly GrossAward[];
  readonly payables: readonly Payable[];
  readonly total: { readonly low: number; readonly high: number; readonly isLoose?: true };
  readonly standings: readonly { readonly truth: Truth; readonly missing: readonly string[] }[];
}

const decided = (plan: Plan, subject: Enterprise, year: number): Decided => {
  const reckoning = reckon(plan, subject, year);
  const standings = plan.standings.map(({ boundCondition }) => {
    const trace = traceFor(plan, undefined, boundCondition, subject, year, undefined);
    return { truth: trace.truth, missing: missingIn(trace) };
  });
  return { grossAwards: reckoning.grossAwards, ...resolve(reckoning, subject, plan.document), standings };
};

/** What a gross award lacks, by the traces of its rows. */
const lackedBy = (plan: Plan, grossAward: GrossAward, subject: Enterprise, year: number): readonly string[] => {
  const { award, item, low, high, truth, beforeUntold } = grossAward;
  const { rule } = award;
  if (low === high && truthOf(truth) !== 'unknown') return [];
  const rows = itemReasons(plan, grossAward, subject, year).flatMap((each) => each.rows);
  const matters = mayMatter(
    rule,
    rows.flatMap(({ trace, row }) => (trace.truth === 'yes' ? [row] : [])),
  );
  const { paidBefore } = rule;
  const before =
    paidBefore === undefined
      ? []
      : rule.rows.map((_, row) =>
          traceFor(plan, rule.items, bindRow(plan.document.rules, paidBefore, row, rule), subject, year, undefined),
        );
  return [
    ...new Set([
      ...rows.flatMap(({ trace, row }) => (matters(row) ? missingIn(trace) : [])),
      ...before.flatMap(missingIn),
      ...beforeUntold,
      ...(high === 0 ? [] : untoldOfPayment(award, { subject, year, item })),
    ]),
  ];
};

/** Makes a plain evaluator of a document under a setting. */
export const plainly = (
  files: DocumentFiles,
  { readings = {}, reforms = [] }: Setting = {},
): ((subject: Enterprise, year: number) => unknown) => {
  const prepared = prepareDocument(files);
  const plan = compilePlan(loadPrepared(prepared, { readings, reforms }));
  const variants = variantsBeside(plan.document.readings, readings, (choices) =>
    compilePlan(loadPrepared(prepareDocument(files), { readings: choices, reforms })),
  );
  return (subject, year) => {
    const own = decided(plan, subject, year);
    const others = variants.map(({ reading, option, loaded }) => ({
      reading,
      option,
      ...decided(loaded, subject, year),
    }));
    const dependsOn = (alternatives: readonly Pick<Alternative, 'reading'>[]): readonly string[] => [
      ...new Set(alternatives.map(({ reading }) => reading)),
    ];
    const reformedBy = (rule: string): readonly number[] | undefined => {
      const found = reformsOn(reforms, { rule });
      return found.length === 0 ? undefined : found;
    };
    const paths = own.grossAwards.map((grossAward, index): readonly string[] => {
      const { rivals, high, missing } = own.payables[index] as Payable;
      if (rivals.length > 0)
        return rivals.flatMap((rival) => [
          ...lackedBy(plan, own.grossAwards[rival] as GrossAward, subject, year),
          ...(own.payables[rival]?.missing ?? []),
        ]);
      return high > 0 || truthOf(grossAward.truth) === 'unknown'
        ? [...lackedBy(plan, grossAward, subject, year), ...missing]
        : [];
    });
    const isEach = ({ unlisted, award }: GrossAward): boolean => unlisted && !award.rule.together;
    const worth = (index: number): number => (own.payables[index]?.high ?? 0) - (own.payables[index]?.low ?? 0);
    const turnedBy = (grossAward: GrossAward, payable: Payable): readonly { readonly reading: string }[] =>
      others.filter((other) => {
        const at = other.grossAwards.findIndex(
          ({ award, item }) => award.rule.slug === grossAward.award.rule.slug && item === grossAward.item,
        );
        const [there, payableThere] = [other.grossAwards[at], other.payables[at]];
        if (there === undefined || payableThere === undefined) return false;
        return !(
          there.truth === grossAward.truth &&
          there.low === grossAward.low &&
          there.high === grossAward.high &&
          payableThere.low === payable.low &&
          payableThere.high === payable.high &&
          isSameCertificate(payableThere.displacedBy, payable.displacedBy)
        );
      });
    const awards = own.grossAwards.map((grossAward, index) => {
      const { award, item, truth, low, high } = grossAward;
      const payable = own.payables[index] as Payable;
      return {
        kind: 'award',
        rule: award.rule.id,
        of: item === undefined ? undefined : (item.of ?? item.path),
        level: tellingLevel(item),
        each: isEach(grossAward) && high > 0 ? true : undefined,
        title: award.rule.title,
        truth: truthOf(truth),
        amount: amountOf(low, high),
        payable: amountOf(payable.low, payable.high),
        displacedBy: payable.displacedBy,
        missing: missingFrom(paths[index] ?? [], worth(index)),
        dependsOn: dependsOn(turnedBy(grossAward, payable)),
        reformedBy: reformedBy(award.rule.slug),
        clauses: award.rule.clauses,
      };
    });
    const standings = plan.standings.map(({ rule }, index) => {
      const { truth, missing } = own.standings[index] ?? { truth: 'no', missing: [] };
      return {
        kind: rule.kind,
        rule: rule.id,
        title: rule.title,
        truth,
        missing: truth === 'unknown' ? missingFrom(missing, 0) : [],
        dependsOn: dependsOn(others.filter((other) => other.standings[index]?.truth !== truth)),
        reformedBy: reformedBy(rule.slug),
        clauses: rule.clauses,
        ...grantOf(rule).given(rule),
      };
    });
    return {
      awards,
      tiers: standings.filter(({ kind }) => kind === 'tier'),
      services: standings.filter(({ kind }) => kind === 'service'),
      total: { ...amountOf(own.total.low, own.total.high), ...(own.total.isLoose === true ? { loose: true } : {}) },
      missing: missingInAll(
        own.grossAwards.map((grossAward, index) => ({
          paths: paths[index] ?? [],
          worth: isEach(grossAward) ? Infinity : worth(index),
        })),
      ),
    };
  };
};
