import type { Bilingual } from '../issue/index.js';
import { formatMoney, type Money } from '../quantity/index.js';
import type { ComparedAnswer } from './answer.js';
import { differenceIn } from './carried.js';

/** What becomes of an answer, the gravest first: an input counts under its first. */
export const shiftClasses = [
  'lost',
  'less',
  'gained',
  'more',
  'opened',
  'closed',
  'otherwise',
  'range',
  'words',
] as const;
export type ShiftClass = (typeof shiftClasses)[number];

const sums = ({ payable }: ComparedAnswer): readonly [low: number, high: number] => [
  payable?.low ?? 0,
  payable?.high ?? 0,
];

const paid = (before: ComparedAnswer, after: ComparedAnswer): ShiftClass | undefined => {
  const [low, high] = sums(before);
  const [lowAfter, highAfter] = sums(after);
  if (low === lowAfter && high === highAfter) return undefined;
  if (lowAfter !== low) return lowAfter < low ? 'less' : 'more';
  return highAfter < high ? 'less' : 'more';
};

/** Classes are held against one another in one order, that of before: that the order is another puts nobody higher. */
const ofClass = (before: ComparedAnswer, after: ComparedAnswer): ShiftClass | undefined => {
  const [one, other] = [before.class, after.class];
  if (one === undefined || other === undefined || one.answer === other.answer) return undefined;
  const heightOf = (answer: string): number => one.ranks.get(answer) ?? other.ranks.get(answer) ?? 0;
  // A class of one rank by another name is another class, and who was in the one is in it no more.
  return heightOf(other.answer) > heightOf(one.answer) ? 'gained' : 'lost';
};

/** What it is to come under a limit, by how it is kept; and to come out from under it, by how it was. */
const whenBound = { no: 'lost', yes: 'less', unknown: 'opened', 'applies-not': undefined } as const;
const whenFreed = { no: 'gained', yes: 'more', unknown: 'closed', 'applies-not': undefined } as const;

/** How a verdict turned; what comes to be a duty of the subject asks for more of it, and what ceases to be one for less. */
const turned = (before: ComparedAnswer['truth'], after: ComparedAnswer['truth']): ShiftClass | undefined => {
  if (before === after) return undefined;
  if (before === 'applies-not') return whenBound[after];
  if (after === 'applies-not') return whenFreed[before];
  if (before === 'yes') return 'lost';
  if (after === 'yes') return 'gained';
  return before === 'no' ? 'opened' : 'closed';
};

/** How strictly something is meant, the loosest first: what may be, what is striven for, what has exceptions, what must be. */
const forces = ['may', 'priority', 'aspirational', 'in-principle', 'eligible', 'must'];

/** The same verdict, meant more strictly or less. */
const meant = ({ force: was }: ComparedAnswer, { force: is }: ComparedAnswer): ShiftClass | undefined => {
  if (was === is || was === undefined || is === undefined) return undefined;
  return forces.indexOf(is) > forces.indexOf(was) ? 'less' : 'more';
};

/** Whether a limit or a target asks for the same, of the same. */
const asksAlike = (before: ComparedAnswer, after: ComparedAnswer): boolean =>
  before.limit === after.limit && before.counted?.en === after.counted?.en;

/** What became of one answer; nothing where it is the same. */
export const shiftOf = (before: ComparedAnswer, after: ComparedAnswer): ShiftClass | undefined => {
  if (before.truth === 'applies-not' && after.truth === 'applies-not') return undefined;
  const verdict = turned(before.truth, after.truth);
  const force = meant(before, after);
  if (verdict !== undefined) return verdict;
  if (force !== undefined) return force;
  const isAsked = asksAlike(before, after);
  const rest = differenceIn(before.carried, after.carried).length === 0 ? undefined : 'otherwise';
  if (before.truth === 'yes') return ofClass(before, after) ?? paid(before, after) ?? (isAsked ? rest : 'range');
  return paid(before, after) === undefined && isAsked ? rest : 'range';
};

const verdictWords: Readonly<Record<ComparedAnswer['truth'], Bilingual>> = {
  yes: { zh: '符合', en: 'qualifies' },
  no: { zh: '不符合', en: 'does not qualify' },
  unknown: { zh: '信息不足', en: 'information missing' },
  'applies-not': { zh: '不适用', en: 'not applicable' },
};

const limitWords: Readonly<Record<ComparedAnswer['truth'], Bilingual>> = {
  ...verdictWords,
  yes: { zh: '符合', en: 'complied with' },
  no: { zh: '不符合', en: 'not complied with' },
};

const forceWords: Readonly<Record<string, Bilingual>> = {
  may: { zh: '可以', en: 'may' },
  priority: { zh: '优先，不是条件', en: 'priority, not a condition' },
  aspirational: { zh: '力争', en: 'aspirational' },
  'in-principle': { zh: '原则上', en: 'in principle' },
  eligible: { zh: '须具备', en: 'a condition' },
  must: { zh: '必须', en: 'a duty' },
};

const money = (fen: number): string => formatMoney(fen as Money);

const both = (text: string): Bilingual => ({ zh: text, en: text });

const paidText = (low: number, high: number): Bilingual => {
  if (low === high) return both(money(low));
  return high === Infinity
    ? { zh: `${money(low)}以上，上限不明`, en: `${money(low)} or more, without an upper bound` }
    : { zh: `${money(low)}至${money(high)}`, en: `${money(low)} to ${money(high)}` };
};

const joined = (...parts: readonly Bilingual[]): Bilingual => ({
  zh: parts.map(({ zh }) => zh).join('，'),
  en: parts.map(({ en }) => en).join(', '),
});

/**
 * An answer in words: the money where it pays some, else the verdict; how strictly it is meant, where the other side
 * means it otherwise.
 */
const decidedText = (answer: ComparedAnswer, other: ComparedAnswer): Bilingual => {
  const { truth, payable, limit, class: own } = answer;
  if (own !== undefined && truth !== 'unknown') return both(own.answer);
  const isMeantAlike = answer.force === other.force || answer.force === undefined;
  const force = isMeantAlike ? [] : [forceWords[answer.force ?? ''] ?? both(answer.force ?? '')];
  const { counted } = answer;
  const counting = counted === undefined || counted.en === other.counted?.en ? [] : [counted];
  if (limit !== undefined)
    return truth === 'applies-not' ? limitWords[truth] : joined(limitWords[truth], both(limit), ...force, ...counting);
  if (payable === undefined || truth === 'no') return joined(verdictWords[truth], ...force);
  const sum = paidText(payable.low, payable.high);
  return truth === 'yes' ? sum : joined(verdictWords.unknown, sum);
};

/** The same with all else that the two answers differ in, where they say the same of the money and the verdict. */
export const answerText = (answer: ComparedAnswer, other: ComparedAnswer = answer): Bilingual => {
  const said = decidedText(answer, other);
  if (said.en !== decidedText(other, answer).en) return said;
  return joined(said, ...differenceIn(answer.carried, other.carried));
};

/** What stands in the place of an answer that one side does not have: its rule is not there, or grants nothing. */
export const noAnswer = (other: ComparedAnswer): ComparedAnswer => {
  const { rule, title, payable, class: own } = other;
  return {
    rule,
    title,
    truth: other.limit === undefined ? 'no' : 'applies-not',
    ...(payable === undefined ? {} : { payable: { low: 0, high: 0 } }),
    ...(own === undefined ? {} : { class: { answer: 'none', ranks: own.ranks } }),
  };
};
