import { type BoundCondition, type FactCall, type Trace, traceCondition } from '../condition/index.js';
import {
  type Award,
  bindFor,
  bindOf,
  type GrossAward,
  itemsOf,
  moreMayCome,
  type Plan,
  questionsOf,
  untoldOfPayment,
  type YesNoRule,
} from '../evaluate/index.js';
import { bindReckoning, facts, type Frame, type SeenReckoning } from '../fact/index.js';
import { mayMatter } from '../kinds/index.js';
import type { ItemSource } from '../rule/index.js';
import type { Enterprise, Item, Subject } from '../subject/index.js';
import { NO, orCode, type Truth, type TruthCode, truthOf, UNKNOWN, YES } from '../truth/truth.js';
import type { ItemReason } from './result.js';

const typeOf = ({ name }: FactCall): 'text' | 'number' => (facts[name].type === 'text' ? 'text' : 'number');

/** Walks a condition for a subject, keeping what was seen. */
export const traceFor = (
  plan: Plan,
  source: ItemSource | undefined,
  boundCondition: BoundCondition,
  subject: Subject,
  year: number,
  item: Item | undefined,
): Trace => traceCondition(boundCondition, { subject, year, item }, bindFor(plan, source), typeOf);

/** Walks the condition of a standing, whichever plan it is of. */
export const traceStanding = (standing: YesNoRule, subject: Subject, year: number): Trace =>
  traceCondition(standing.boundCondition, { subject, year, item: undefined }, bindOf(standing), typeOf);

/** What a gross award is about. */
export type Behind = Pick<GrossAward, 'award' | 'item' | 'unlisted'>;

// The items behind a gross award: its own, all of an award reported together, the unknown one, or none.
const itemsBehind = (
  { award, item, unlisted }: Behind,
  subject: Enterprise,
  year: number,
): readonly (Item | undefined)[] => {
  const { items, together } = award.rule;
  if (items === undefined || item !== undefined || unlisted) return [item];
  return together
    ? [...(itemsOf(subject, items) ?? [undefined]), ...(moreMayCome(subject, items, year) ? [undefined] : [])]
    : [];
};

/** Whether a figure told is more than what it is cut to. */
const isCut = ({ how }: SeenReckoning): boolean => {
  if (how.kind !== 'atMost') return false;
  const [most, of] = how.parts;
  return most?.kind === 'figure' && of?.kind === 'term' && (of.term.low ?? 0) > most.value;
};

const reckonedIn = (award: Award, row: number, frame: Frame): SeenReckoning | undefined => {
  const { rule, setting, inForce, paid } = award;
  const payment = inForce(row, frame)?.payment ?? rule.payment;
  const how = payment.how?.(row);
  if (how !== undefined) {
    const seen = bindReckoning(how, setting).seen(frame);
    // It comes to less where the conditions leave less of what is open.
    const { low, high } = paid(row)(frame);
    return seen.low === seen.high ? seen : { ...seen, low, high: Number.isFinite(high) ? high : null };
  }
  const cut = payment.cut?.(row);
  const seen = cut === undefined ? undefined : bindReckoning(cut, setting).seen(frame);
  return seen !== undefined && isCut(seen) ? seen : undefined;
};

/** Every row of an award for each of its items, walked again for a gross award. */
export const itemReasons = (plan: Plan, grossAward: Behind, subject: Enterprise, year: number): readonly ItemReason[] =>
  itemsBehind(grossAward, subject, year).map((item) => ({
    of: item?.of,
    path: item?.path,
    rows: grossAward.award.boundCondition.map((boundCondition, row) => ({
      row,
      amount: grossAward.award.rule.payment.most(row),
      paid: grossAward.award.paid(row)({ subject, year, item }),
      inForce: grossAward.award.inForce(row, { subject, year, item }),
      reckoned: reckonedIn(grossAward.award, row, { subject, year, item }),
      trace: traceFor(plan, grossAward.award.rule.items, boundCondition, subject, year, item),
    })),
  }));

/** Whether each row of an award holds for any of its items. */
export const rowTruthsOf = (behind: Behind, subject: Enterprise, year: number): readonly Truth[] => {
  const { award } = behind;
  const { due } = questionsOf(award);
  const truths = award.rule.rows.map((): TruthCode => NO);
  for (const item of itemsBehind(behind, subject, year)) {
    due.begin();
    for (let row = 0; row < truths.length; row += 1)
      truths[row] = orCode(truths[row] ?? NO, due.truthOf(row, { subject, year, item }));
  }
  return truths.map(truthOf);
};

/** Everything that a gross award says of itself apart from how its rows add up. */
export type GrantedAward = Pick<
  GrossAward,
  'award' | 'item' | 'unlisted' | 'truth' | 'low' | 'high' | 'beforeUntold' | 'stages'
>;

/**
 * The input paths that settle a gross award's amount, and no more: only rows that could still change the
 * amount are asked about.
 */
export const missingFor = (granted: GrantedAward, subject: Enterprise, year: number): readonly string[] => {
  const { award, item, low, high, truth, beforeUntold } = granted;
  if (low === high && truth !== UNKNOWN) return [];
  const { rule } = award;
  const { due, before } = questionsOf(award);
  const frames = itemsBehind(granted, subject, year).map((each): Frame => ({ subject, year, item: each }));
  const sure = new Set<number>();
  const open: (readonly [frame: Frame, row: number])[] = [];
  for (const frame of frames) {
    due.begin();
    for (const row of rule.rows.keys()) {
      const verdict = due.truthOf(row, frame);
      if (verdict === YES) sure.add(row);
      else if (verdict === UNKNOWN) open.push([frame, row]);
    }
  }
  const matters = mayMatter(rule, [...sure]);
  const paths = new Set<string>();
  let asked: Frame | undefined;
  for (const [frame, row] of open) {
    if (!matters(row)) continue;
    if (frame !== asked) due.begin();
    asked = frame;
    due.ask(row, frame, paths);
  }
  if (rule.paidBefore !== undefined) {
    const whole: Frame = { subject, year, item: undefined };
    before.begin();
    for (const row of rule.rows.keys()) before.ask(row, whole, paths);
  }
  for (const path of beforeUntold) paths.add(path);
  if (high !== 0) for (const path of untoldOfPayment(award, { subject, year, item })) paths.add(path);
  return [...paths];
};
