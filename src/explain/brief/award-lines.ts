import type { AwardOutcome, ComparisonReason } from '../../engine/index.js';
import type { Certificate } from '../../resolve/index.js';
import { amountText, isNothing, isSettled } from '../amount.js';
import { markOf, titleOf } from '../awards.js';
import { dayText } from '../day-text.js';
import { refusingOf } from '../conditions.js';
import { deductedIn, differenceIn } from '../difference.js';
import { compatibleTexts } from '../compatible.js';
import { displacedBy } from '../displaced.js';
import { clause, gap, type Mark, type PageLine, marked, note, type PageEntry } from '../page.js';
import { paidOutTexts } from '../payments.js';
import { placesIn } from '../place.js';
import type { Scene } from '../scene.js';
import { statement, statements, withoutRepeats } from '../statement.js';
import { type ExplainedTable, tableOf, type Tier } from '../tiers.js';
import { reckonedText, sinceText } from '../reckoning.js';
import { keyOf } from '../trace.js';
import type { TreeNode, TreeRow } from '../tree.js';
import { levelNames } from '../../subject/index.js';
import { requiredText } from '../value.js';
import type { ReceivedTold } from '../words/index.js';
import { namesOf } from '../missing-names.js';
import { answerUnder, movesMoney } from './reading-lines.js';
import type { Folded } from './fold.js';
import { bracketed } from './places.js';

/** An award with what its lines are written from. */
export interface ToldAward {
  readonly outcome: AwardOutcome;
  readonly scene: Scene;
}

/** What is payable, and the rate of the clause where that is more. */
const payableText = ({ payable, amount, each }: AwardOutcome, { say }: Scene): string => {
  const { lowFen, highFen } = payable;
  const range = amountText(payable, say);
  const text = lowFen === 0 && highFen !== null && highFen > 0 ? say.brief.upTo(range, say.money(highFen)) : range;
  if (each === true && !isNothing(payable)) return say.brief.each(text);
  return amount.highFen === payable.highFen || !isSettled(amount) || isNothing(amount)
    ? text
    : say.brief.rate(text, amountText(amount, say));
};

const receivedIn = (certificate: Certificate, scene: Scene): ReceivedTold => {
  const { by } = certificate;
  const { amountFen, on, path } = by.kind === 'policy' || by.kind === 'receipt' ? by : {};
  const untold = scene.reason.received?.some((each) => each.path === path && each.level === undefined) === true;
  return {
    under: displacedBy(certificate, scene),
    amount: amountFen === undefined ? undefined : scene.say.money(amountFen),
    on: on === undefined ? undefined : dayText(on, scene.language),
    levelTaken: untold ? levelNames.municipal[scene.language] : undefined,
  };
};

/** Why nothing further is paid, or less. */
const displacedText = (certificate: Certificate, outcome: AwardOutcome, scene: Scene): string => {
  const { by, title, deductedFen } = certificate;
  const { brief: say } = scene.say;
  switch (by.kind) {
    case 'award':
      return say.besides(displacedBy(certificate, scene));
    case 'cap':
      return say.capped(title[scene.language], displacedBy(certificate, scene));
    case 'policy':
    case 'receipt': {
      const received = receivedIn(certificate, scene);
      if (by.claimable === true) return say.higherElsewhere(received);
      return deductedFen === undefined ? say.barred(received) : say.reduced(received, deductedIn(outcome, scene));
    }
  }
};

/** That a year lies in the plan is told where it does not. */
export const isPlain = (node: TreeNode): boolean =>
  node.kind === 'comparison' && node.truth === 'yes' && node.fact.startsWith('inPlan');

const unsaid = (nodes: readonly TreeNode[], { said }: Scene): readonly TreeNode[] =>
  nodes.filter((node) => !said.has(keyOf(node)) && !isPlain(node));

const told = (nodes: readonly TreeNode[], scene: Scene): readonly string[] =>
  withoutRepeats(unsaid(nodes, scene).flatMap((node) => statements(node, scene)));

const highest = (tiers: readonly Tier[]): Tier | undefined =>
  tiers.reduce<Tier | undefined>(
    (best, tier) => (best === undefined || (tier.amount ?? 0) > (best.amount ?? 0) ? tier : best),
    undefined,
  );

/** The figures that a comparison looks at, or its fact where that is none of them. */
const figuresOf = ({ fact }: ComparisonReason): readonly string[] => {
  const named = [...fact.matchAll(/"measure":"([^"]*)"/gu)].map(([, measure = '']) => measure);
  return named.length === 0 ? [fact] : named;
};

/** Whether a figure that rises to a tier may turn another of its conditions: a floor under the same figure it cannot. */
const mayTurn = (node: TreeNode, short: ComparisonReason): boolean => {
  if (node.kind !== 'comparison') return node.parts.some((part) => mayTurn(part, short));
  if (node === short || (node.fact === short.fact && node.operator.startsWith('greaterThan'))) return false;
  // What was before the year stays as it is.
  if (/^(?!margin)(?:\w*Before\b|.*"yearsAgo":[1-9])/u.test(node.fact)) return false;
  const figures = figuresOf(short);
  return figuresOf(node).some((figure) => figures.includes(figure));
};

/** The nearest tier above what is paid, where a figure is all that is short of it and its sum does not move with that. */
const nextTier = ({ shared, shown }: ExplainedTable, scene: Scene): readonly string[] => {
  const missed = shown.find(({ truth, amount }) => truth === 'no' && amount !== undefined);
  const [short, ...others] = missed?.own.filter(({ truth }) => truth === 'no') ?? [];
  if (missed?.amount === undefined || missed.isReckoned || short?.kind !== 'comparison' || others.length > 0) return [];
  if (short.seen.kind !== 'number' || short.type === 'flag' || /"yearsAgo":[1-9]/u.test(short.fact)) return [];
  if ([...shared, ...missed.own].some((node) => mayTurn(node, short))) return [];
  return [scene.say.brief.next(requiredText(short, scene.language), scene.say.money(missed.amount))];
};

/** The conditions of one table that settle an award, in a line: those that hold, or those that are open. */
const tableText = (
  table: ExplainedTable,
  { truth: verdict, amount: payable }: AwardOutcome,
  paysSeveral: boolean,
  scene: Scene,
): readonly string[] => {
  const isMet = verdict === 'yes';
  const { brief: say, money } = scene.say;
  const { shared, shown } = table;
  // A tier that asks something of its own is told by that.
  const wanted = isMet ? 'yes' : 'unknown';
  const tiers = shown.filter(({ truth }) => truth === wanted);
  const top = highest(tiers);
  const common = shared.filter(({ truth }) =>
    isMet ? top === undefined || top.own.length === 0 : truth === 'unknown',
  );
  const own = told(top?.own.filter(({ truth }) => isMet || truth === 'unknown') ?? [], scene);
  const sentence = told(common, scene).join(say.comma);
  // Of rows that all pay, what they come to is more than any figure of the clause.
  const paying = shown.flatMap(({ truth, amount }) => (truth !== 'no' && amount !== undefined ? [amount] : []));
  // One certificate is of one grade: rows that can't be had together aren't added.
  const isReached = paying.reduce((all, each) => all + each, 0) <= (payable.highFen ?? Infinity);
  const sum = paysSeveral && paying.length > 1 ? [(isReached ? say.added : say.byRow)(paying.map(money))] : [];
  const tier =
    !isMet && tiers.length > 1 && top?.amount !== undefined && own.length > 0
      ? say.tier(money(top.amount), own.join(say.comma))
      : own.join(say.comma);
  const joined = [sentence, tier].filter((part) => part !== '').join(isMet ? say.comma : say.semicolon);
  return [...(joined === '' ? [] : [joined]), ...sum, ...(isMet ? nextTier(table, scene) : [])];
};

/** The rows by which money is told: all that hold or are open, but of those that hold, where one is paid, the one that pays most. */
const paidOf = (rows: readonly TreeRow[], isMet: boolean, isSum: boolean): readonly TreeRow[] => {
  const held = rows.filter(({ node }) => node.truth === (isMet ? 'yes' : 'unknown'));
  if (!isMet || isSum || held.some(({ amount }) => amount === undefined)) return held;
  const most = Math.max(...held.map(({ amount = 0 }) => amount));
  return held.filter(({ amount }) => amount === most).slice(0, 1);
};

/** Why an award is granted, or what it hangs on: one line. */
export const whyText = ({ outcome, scene }: ToldAward): string => {
  const { tree, reason, say, language } = scene;
  const isMet = outcome.truth === 'yes';
  // What a certificate of an earlier year fails is no reason for the award of this year's.
  const items = isMet ? tree.items.filter(({ rows }) => rows.some(({ node }) => node.truth === 'yes')) : tree.items;
  const isSum = reason.rule.pays === 'sum';
  const conditions = items.flatMap(({ rows }) => tableText(tableOf(rows, isSum), outcome, isSum, scene));
  // That what came later is not told stands above, once for all.
  const missing = outcome.missing.filter(({ path }) => path !== 'asOf');
  const open = isMet && !isSettled(outcome.payable) && missing.length > 0;
  const lacks = open ? [say.brief.lacks(namesOf(missing, say, language, outcome.of))] : [];
  const displaced = outcome.displacedBy === undefined ? [] : [displacedText(outcome.displacedBy, outcome, scene)];
  const reckoned = tree.items.flatMap(({ rows }) =>
    paidOf(rows, isMet, isSum).flatMap((row) =>
      row.reckoned === undefined ? [] : [reckonedText(row.reckoned, language)],
    ),
  );
  const since = tree.items.flatMap(({ rows }) =>
    isMet
      ? paidOf(rows, isMet, isSum).flatMap((row) => (row.since === undefined ? [] : [sinceText(row.since, language)]))
      : [],
  );
  const compatible = compatibleTexts(scene);
  const paidOut = paidOutTexts(outcome, language);
  const difference = differenceIn(outcome, scene);
  const lessBefore = difference === undefined ? [] : [say.brief.lessPaidBefore(difference)];
  return [
    ...new Set([
      ...conditions,
      ...reckoned,
      ...since,
      ...lessBefore,
      ...displaced,
      ...compatible,
      ...paidOut,
      ...lacks,
    ]),
  ].join(say.brief.semicolon);
};

/** Where an award is printed, and what took money off it. */
const placesOf = ({ outcome, scene }: ToldAward): PageLine => {
  const { reason, say, language } = scene;
  const ids = outcome.displacedBy?.clauses ?? [];
  const others = ids.flatMap((id) => (reason.places[id] === undefined ? [] : [{ place: reason.places[id] }]));
  const places = placesIn([...reason.rule.clauses, ...others], language);
  return places.length === 0 ? [] : [gap(say.brief.gap), clause(bracketed(places, scene))];
};

/** What other interpretations of the text make of an award's money. */
const otherwise = ({ outcome, scene }: ToldAward): readonly PageEntry[] => {
  const { reason, say, language } = scene;
  const moving = reason.alternatives.filter((alternative) => movesMoney(outcome, alternative));
  const isOneOf = new Set(moving.map((alternative) => alternative.reading)).size > 1;
  return moving.map((alternative) => {
    const reading = reason.readings.find(({ id }) => id === alternative.reading);
    const option = reading?.options.find(({ id }) => id === alternative.option);
    return note([
      say.brief.otherwise(
        option?.title[language] ?? alternative.option,
        answerUnder(outcome, alternative, scene),
        isOneOf ? reading?.title[language] : undefined,
      ),
    ]);
  });
};

// Of what is barred or cut, why it is says what became of money.
const isWithoutWhy = (mark: Mark, folded: Folded): boolean =>
  (mark === 'unknown' && folded.has('untold')) ||
  (mark === 'yes' && folded.has('met')) ||
  (mark === 'open' && folded.has('open'));

/** An award that is granted or cannot be told: its title, its money, its clause, and a line why. */
export const awardEntry = (award: ToldAward, folded: Folded): PageEntry => {
  const { outcome, scene } = award;
  const mark = markOf(outcome);
  const why = isWithoutWhy(mark, folded) ? '' : whyText(award);
  return marked(
    mark,
    [titleOf(outcome, scene), gap(scene.say.brief.gap), payableText(outcome, scene), ...placesOf(award)],
    [...(why === '' ? [] : [note([scene.say.brief.sentence(why)])]), ...otherwise(award)],
  );
};

/** Why an award is refused, in few words. */
export const refusalText = (scene: Scene): string => {
  const { say, reason, tree, language } = scene;
  if (tree.items.length === 0 && reason.rule.list !== undefined) return say.noneListed[reason.rule.list];
  const failing = refusingOf(scene);
  if (failing === undefined) return say.awards.no;
  if (failing.kind !== 'comparison') return statements(failing, scene).join('');
  const [fact = ''] = failing.fact.split(/[^\w]/u);
  return say.brief.refusedBy[fact] ?? statement(failing, language);
};

// Of few, which they are takes no more room than their reasons.
const mostNamed = 2;

// A line, where it can be.
const mostReasons = 2;

/** Awards that are refused, counted by their reasons: which they are stands in the whole trace. */
export const refusedEntries = (awards: readonly ToldAward[], folded: Folded): readonly PageEntry[] => {
  const [first] = awards;
  if (first === undefined) return [];
  const { brief: say } = first.scene.say;
  if (awards.length <= mostNamed) {
    const named = awards.map(({ outcome, scene }) => say.refusedFor(titleOf(outcome, scene), refusalText(scene)));
    return [marked('no', [say.refused(awards.length, named)])];
  }
  if (folded.has('refusals')) return [marked('no', [say.refused(awards.length, [])])];
  const counts = new Map<string, number>();
  for (const { scene } of awards) {
    const why = refusalText(scene);
    counts.set(why, (counts.get(why) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  // Where reasons are left out, those that are of one award alone are.
  const shown =
    sorted.length <= mostReasons + 1
      ? sorted
      : sorted.slice(0, mostReasons).filter(([, count], index) => index === 0 || count > 1);
  const left = sorted.slice(shown.length).reduce((sum, [, count]) => sum + count, 0);
  const reasons = [
    ...shown.map(([why, count]) => say.because(why, count)),
    ...(left === 0 ? [] : [say.otherReasons(left)]),
  ];
  return [marked('no', [say.refused(awards.length, reasons)])];
};
