import type { Bilingual } from '../issue/index.js';
import type { Document } from '../rule/index.js';
import { isAim, type Placed } from './figures.js';

/** Which of several figures is followed, and why. */
export interface Settlement {
  readonly agree: boolean;
  readonly takes: readonly Placed[];
  readonly superseded: readonly Placed[];
  /** For each figure, the clauses of its own document that say something else. */
  readonly contradictions: ReadonlyMap<Placed, readonly string[]>;
  readonly why: Bilingual;
}

const both = (zh: string, en: string): Bilingual => ({ zh, en });

const nothing: Bilingual = both('没有文件给出这一年的数', 'no document gives a figure for that year');
const alone: Bilingual = both('只有一处给出此数', 'only one figure is given');
const same: Bilingual = both('各处一致', 'all figures agree');
const unordered: Bilingual = both('文件之间未定先后，各数并列', 'no order among the documents is taken: all figures stand');
const scopesDiffer: Bilingual = both('各数口径不尽相同', 'the figures do not all count quite the same');
const notComparable: Bilingual = both('各数口径不同，并列不取舍', 'the figures count different things, and all stand');
const roles = { aims: both('目标：', 'targets: '), reported: both('实绩和基数：', 'figures reported: ') };

const byOrder = ({ shortTitle, rankWhy }: Document): Bilingual =>
  both(`从${shortTitle.zh}${rankWhy === undefined ? '' : `：${rankWhy.zh.replace(/。$/u, '')}`}`, `${shortTitle.en} is followed${rankWhy === undefined ? '' : ` (${rankWhy.en.replace(/\.$/u, '')})`}`);

const withinItself = ({ shortTitle }: Document): Bilingual =>
  both(`${shortTitle.zh}自身有不同的数，未作取舍`, `${shortTitle.en} contradicts itself, and no choice is made between its figures`);

const yearNotStated = ({ shortTitle }: Document): Bilingual =>
  both(`${shortTitle.zh}的数未写年份，不足以取代他文，各数并列`, `${shortTitle.en} names no year, too little to displace another document: all figures stand`);

const joined = (reasons: readonly Bilingual[]): Bilingual => both(reasons.map(({ zh }) => zh).join('；'), reasons.map(({ en }) => en).join('; '));

type Says = (placed: Placed) => string;

interface Chosen {
  readonly agree: boolean;
  readonly takes: readonly Placed[];
  readonly superseded: readonly Placed[];
  readonly why: readonly Bilingual[];
}

const distinct = (figures: readonly Placed[], says: Says): number => new Set(figures.map(says)).size;

/** Whether its year is stated, in its own words or by another figure that says the same. */
const isFirm = (placed: Placed, figures: readonly Placed[], says: Says): boolean =>
  placed.figure.yearUnstated === undefined || figures.some((other) => other.figure.yearUnstated === undefined && says(other) === says(placed));

const haveSeveralScopes = (figures: readonly Placed[]): boolean => new Set(figures.map(({ figure }) => figure.scope?.zh)).size > 1;

const scopes = (figures: readonly Placed[]): readonly Bilingual[] => (haveSeveralScopes(figures) ? [scopesDiffer] : []);

/** Chooses among figures that speak of the same; they come in the order of their documents. */
const choose = (figures: readonly Placed[], says: Says, isOrdered: boolean): Chosen => {
  const [first] = figures;
  if (first === undefined) return { agree: true, takes: [], superseded: [], why: [] };
  if (distinct(figures, says) === 1) return { agree: true, takes: [first], superseded: [], why: [figures.length === 1 ? alone : same] };
  // What was reported of two things is two facts: neither displaces the other.
  if (!isAim(first) && haveSeveralScopes(figures)) return { agree: false, takes: [], superseded: [], why: [notComparable] };
  const several = figures.some(({ document }) => document !== first.document);
  if (several && !isOrdered) return { agree: false, takes: [], superseded: [], why: [unordered] };
  const firm = figures.filter((placed) => isFirm(placed, figures, says));
  const top = figures.filter(({ document }) => document === first.document);
  const own = firm.filter(({ document }) => document === first.document);
  if (several && own.length === 0 && firm.length > 0) return { agree: false, takes: [], superseded: [], why: [yearNotStated(first.document), ...scopes(figures)] };
  const held = own.length === 0 ? top : own;
  const takes = distinct(held, says) === 1 ? held.slice(0, 1) : held;
  const superseded = figures.filter((placed) => placed.document !== first.document && !takes.some((taken) => says(taken) === says(placed)));
  const why = [...(several ? [byOrder(first.document)] : []), ...(takes.length > 1 ? [withinItself(first.document)] : []), ...scopes(figures)];
  return { agree: false, takes, superseded, why };
};

/** What is aimed at differs as soon as it reads otherwise; what was reported only where it counts the same. */
const isRival = (a: Placed, b: Placed): boolean => a.document === b.document && (isAim(a) || a.figure.scope?.zh === b.figure.scope?.zh);

const contradictionsAmong = (figures: readonly Placed[], says: Says): ReadonlyMap<Placed, readonly string[]> =>
  new Map(figures.map((placed) => [placed, figures.filter((other) => isRival(placed, other) && says(other) !== says(placed)).map(({ figure }) => figure.clause)]));

interface Labelled {
  readonly reason: Bilingual;
  readonly role: Bilingual;
}

/** Reasons with the role they speak of said once before each run of them. */
const labelledBy = (reasons: readonly Labelled[]): readonly Bilingual[] =>
  reasons.map(({ reason, role }, index) => (reasons[index - 1]?.role === role ? reason : both(`${role.zh}${reason.zh}`, `${role.en}${reason.en}`)));

const saysSomething = ({ figure: { relation } }: Placed): boolean => relation !== 'open';

/**
 * Which figures for one indicator and year are followed. What is aimed at and what is reported are
 * apart, and so are a figure and a multiple of an unstated base: only what speaks of the same can
 * contradict or displace. An order is known where every document of the city has its rank.
 */
export const followed = (figures: readonly Placed[], documents: readonly Document[], says: Says): Settlement => {
  const isOrdered = documents.length < 2 || documents.every(({ rank }) => rank !== undefined);
  const told = figures.filter(saysSomething);
  const isMultiple = ({ figure }: Placed): boolean => figure.times !== undefined;
  const aims = told.filter(isAim);
  const [levels, multiples, reported] = [aims.filter((each) => !isMultiple(each)), aims.filter(isMultiple), told.filter((each) => !isAim(each))];
  const groups = [levels, multiples, reported];
  const chosen = groups.map((group) => choose(group, says, isOrdered));
  // A figure that is stated goes before a multiple of one that is not.
  const counting = chosen.filter((_, index) => groups[index] !== multiples || levels.length === 0);
  const why = chosen.flatMap((each, index) => (counting.includes(each) ? each.why.map((reason) => ({ reason, role: groups[index] === reported ? roles.reported : roles.aims })) : []));
  const isMixed = aims.length > 0 && reported.length > 0;
  const labelled = isMixed ? labelledBy(why) : why.map(({ reason }) => reason);
  return {
    agree: chosen.every(({ agree }) => agree),
    takes: counting.flatMap(({ takes }) => takes),
    superseded: counting.flatMap(({ superseded }) => superseded),
    contradictions: new Map(groups.flatMap((group) => [...contradictionsAmong(group, says)])),
    why: labelled.length === 0 ? nothing : joined(labelled),
  };
};
