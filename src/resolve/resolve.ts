import { type Award, type GrossAward, grossAwardsFor, type Plan, withStages } from '../evaluate/index.js';
import type { Document } from '../rule/index.js';
import type { Enterprise } from '../subject/index.js';
import { sizesOfCaps } from './cap-sizes.js';
import { roomsIn, unnamedIn } from './combinations.js';
import { isOpen } from './endless.js';
import { hullOf } from './hull.js';
import { type BeforeReceipts, meaningsOf } from './meanings.js';
import { lessPaidBefore } from './paid-before.js';
import type { Payable, Resolution } from './payable.js';
import { sum } from './problem.js';
import { type ReceiptComponent, receiptComponents } from './receipt-components.js';
import { doubtfulIn } from './receipt-options.js';
import { worldsOf } from './receipt-worlds.js';
import { exactly, mostOf, type Settle, settleApart } from './settle-apart.js';

/**
 * What a plan's clauses grant in a year, with what was received read against it.
 *
 * @param only the awards that are asked about; all of them where it is left out.
 */
export const reckon = (
  plan: Plan,
  subject: Enterprise,
  year: number,
  only?: (award: Award) => boolean,
): BeforeReceipts => reckonOf(grossAwardsFor(plan, subject, year, only), plan, subject, year);

/** The same of gross awards that are at hand. */
export const reckonOf = (
  grossAwards: readonly GrossAward[],
  plan: Plan,
  subject: Enterprise,
  year: number,
): BeforeReceipts => {
  const meanings = meaningsOf(subject.received ?? [], { plan, subject, year, grossAwards });
  const left = lessPaidBefore(grossAwards, meanings, plan.document, subject);
  return { grossAwards: left.map((each) => withStages(each, subject)), meanings };
};

const resolveComponent = (
  { grossAwards, meanings, doubts }: ReceiptComponent,
  subject: Enterprise,
  document: Document,
  settle: Settle,
): Resolution => {
  const sizeOf = sizesOfCaps(grossAwards, document, { subject, year: grossAwards[0]?.year ?? 0 });
  const rooms = worldsOf(grossAwards, meanings, subject, document).flatMap((receiptWorld) =>
    roomsIn(receiptWorld, grossAwards, document, sizeOf),
  );
  const [first, ...others] = rooms.map(({ afterReceipts, constraints }) =>
    settle(grossAwards, afterReceipts, constraints, isOpen(grossAwards, afterReceipts, document)),
  );
  const { payables, total } = hullOf([first as Resolution, ...others], doubts, unnamedIn(rooms), grossAwards);
  const isLoose = total.low < total.high && rooms.some(({ isWide }) => isWide);
  return { payables, total: isLoose ? { ...total, isLoose } : total };
};

/** What components come to together: nothing ties them, so that the ends of their sums are the sums of their ends. */
const together = (components: readonly ReceiptComponent[], resolutions: readonly Resolution[]): Resolution => {
  const payables: Payable[] = [];
  for (const [at, { places }] of components.entries())
    for (const [index, payable] of (resolutions[at]?.payables ?? []).entries())
      payables[places[index] ?? -1] = { ...payable, rivals: payable.rivals.map((rival) => places[rival] ?? rival) };
  const totals = resolutions.map(({ total }) => total);
  const highs = totals.map(({ high }) => high);
  return {
    payables,
    total: {
      low: exactly(sum(totals.map(({ low }) => low))),
      high: mostOf(highs, highs.includes(Infinity)),
      ...(totals.some(({ isLoose }) => isLoose) ? { isLoose: true } : {}),
    },
  };
};

/** Turns gross awards of a document into what is payable of them. */
export type Resolve = (before: BeforeReceipts, subject: Enterprise, document: Document) => Resolution;

/**
 * Turns gross awards into what is payable: first what was received or could be had for the same thing,
 * then the choices and caps among the awards and what the plan has paid already.
 * Where it is not known what a receipt was for, every way it may have been meant is settled, and
 * what any of them pays is possible.
 *
 * @param settle settles choices and caps, of which there are none where awards are decided one by one.
 */
export const resolveBy =
  (settle: Settle): Resolve =>
  (before, subject, document) => {
    const doubts = doubtfulIn(before.meanings, before.grossAwards, document);
    const components = receiptComponents(before, doubts, document);
    const resolutions = components.map((component) => resolveComponent(component, subject, document, settle));
    const [only, ...others] = resolutions;
    return only !== undefined && others.length === 0 ? only : together(components, resolutions);
  };

/** The same where no choice and no cap is among them. */
export const resolveApart = /* @__PURE__ */ resolveBy(settleApart);
