import type { Truth } from '../../truth/truth.js';
import type { Occasion } from './occasion.js';

/** What a page may be about first: it gives the page its title. */
export type PageMatter = 'money' | 'classes' | 'limits' | 'targets' | 'grants';

/** What was taken off a sum, and what that leaves, in the language's money. */
export interface TakenOff {
  readonly whole: string;
  readonly taken: string;
  readonly left: string;
}

/** Money received elsewhere, as far as it is told. */
export interface ReceivedTold {
  readonly under: string;
  readonly amount: string | undefined;
  readonly on: string | undefined;
  /** Whose money it is, where that is told. */
  readonly level?: string | undefined;
  /** What money of no level told is taken to be. */
  readonly levelTaken?: string | undefined;
}

/** What is open of a sum: in how many awards, how much at most, and how many facts it hangs on. */
interface OpenSum {
  readonly low: string;
  readonly awards: number;
  /** Nothing where it has no upper bound. */
  readonly more: string | undefined;
  readonly facts: number;
  /** Whether another interpretation of the text would make it another sum. */
  readonly isMoved?: boolean;
}

/** By the interpretations that a document takes unless others are chosen, or by others. */
export type Interpreted = 'default' | 'chosen';

/** A sum, what it leaves out, and by which interpretations it is what it is, where others would make it another. */
interface SumTold {
  readonly amount: string;
  readonly received: string | undefined;
  readonly isOpen: boolean;
  /** Whether all of it is: nothing of it was taken to be so, and no figure looks wrong. */
  readonly isEstablished: boolean;
  readonly under: Interpreted | undefined;
}

/** Awards of which nothing is told yet. */
interface UntoldAwards {
  readonly count: number;
  /** How many of them have a highest amount of their own, and what these add up to. */
  readonly added: number;
  readonly sum: string;
}

/** Everything that the short page of a result says, in one language. */
export interface BriefWords {
  readonly title: (occasion: Occasion, matter: PageMatter) => string;
  readonly numbered: (number: number, text: string) => string;
  /** A part of a part. */
  readonly numberedWithin: (within: number, number: number, text: string) => string;
  readonly standing: (note: string) => string;

  // The conclusion.
  readonly conclusion: (text: string) => string;
  readonly interpreted: Readonly<Record<Interpreted, string>>;
  /** As the heading of lines that go on to say what is open. */
  readonly sum: (sum: SumTold) => string;
  /** As a line that stands alone. */
  readonly sumAlone: (sum: SumTold) => string;
  /** Between what the sum lies where any one interpretation is another. */
  readonly readingsReach: (low: string, high: string) => string;
  readonly received: (amount: string | undefined) => string;
  /** Money that is to be claimed under another policy, in the place of an award. */
  readonly claimable: (amount: string | undefined) => string;
  /** Of a document that has nothing for such a subject. */
  readonly silence: string;
  readonly open: (open: OpenSum) => string;
  /** Of awards whose conditions are met, where money that comes later may still take their place. */
  readonly laterUntold: (met: readonly string[]) => string;
  /** An award with what its conditions pay that are met by the day of the lists. */
  readonly metBy: (title: string, amount: string) => string;
  /** Of titles whose level was not told, and which were taken at one. */
  readonly onLevels: (titles: readonly string[]) => string;
  /** Of money granted at what was not told, by what was taken. */
  readonly takenMoney: (
    amount: string,
    kinds: readonly { readonly taken: string; readonly titles: readonly string[] }[],
  ) => string;
  /** Of figures that look wrong by far, and the awards that such a figure refuses. */
  readonly figuresDoubted: (figures: readonly string[], refused: readonly string[]) => string;
  /** Of money whose name is nearly that of something listed, as the remark says it. */
  readonly receiptDoubted: (remark: string) => string;
  /** Of awards whose highest amounts cannot all be had. */
  readonly highestNotAdded: string;
  /** Of awards that cannot all come to their lowest amounts: where one pays less, another pays more. */
  readonly lowestNotAdded: string;
  /** Of a total whose ends may lie beyond what can be. */
  readonly looseTotal: string;
  /** The same where nothing is left to be told. */
  readonly looseForNothing: string;
  /** Of one award whose own bounds are wider than the total. */
  readonly narrower: string;
  readonly notApplicable: (why: string) => string;
  /** Of a year, or a subject, that only some awards are for, and those are refused. */
  readonly othersRefused: (why: string, titles: readonly string[]) => string;

  // Awards.
  /** How many awards there are, how many entries they are told in, and how many of those are qualified for. */
  readonly awards: (rules: number, all: number, met: number) => string;
  readonly each: (amount: string) => string;
  readonly eachOf: (amount: string) => string;
  /** Awards of which nothing is told: how many, and what those that are paid once add up to at most. */
  readonly untoldAwards: (untold: UntoldAwards) => string;
  readonly awardUpTo: (title: string, amount: string) => string;
  readonly otherAwards: (count: number) => string;
  /** What is open from nothing on, by its range or by its upper end. */
  readonly upTo: (range: string, high: string) => string;
  readonly rate: (amount: string, rate: string) => string;
  readonly places: (places: readonly string[]) => string;
  readonly next: (asked: string, amount: string) => string;
  readonly tier: (amount: string, why: string) => string;
  /** Rows that pay one beside another. */
  readonly added: (amounts: readonly string[]) => string;
  /** Rows of which not all can be paid together. */
  readonly byRow: (amounts: readonly string[]) => string;
  readonly lacks: (names: readonly string[]) => string;
  readonly lacksFacts: (count: number) => string;
  /** Grants that cannot be told yet, where they are many. */
  readonly untoldGrants: (count: number) => string;
  readonly several: (name: string, count: number) => string;
  readonly barred: (received: ReceivedTold) => string;
  /** Money received is taken off; with the sum, where that alone is. */
  readonly reduced: (received: ReceivedTold, sum: TakenOff | undefined) => string;
  readonly lessPaidBefore: (difference: TakenOff) => string;
  readonly higherElsewhere: (received: ReceivedTold) => string;
  /** Of money of a level that does not count against the award. */
  readonly compatible: (received: ReceivedTold) => string;
  readonly besides: (award: string) => string;
  readonly capped: (group: string, cap: string) => string;
  readonly refused: (count: number, reasons: readonly string[]) => string;
  readonly refusedBy: Readonly<Partial<Record<string, string>>>;
  readonly otherReasons: (count: number) => string;
  /** Of few: each by name. */
  readonly refusedFor: (title: string, why: string) => string;
  readonly because: (why: string, count: number) => string;

  // Conditions.
  readonly is: (what: string, seen: string) => string;
  /** What was not told and is taken to be so. */
  readonly assumed: (what: string, seen: string) => string;
  readonly meets: (what: string, seen: string, asked: string) => string;
  readonly misses: (what: string, seen: string, asked: string) => string;
  readonly differs: (what: string, seen: string, asked: string) => string;
  /** The same where it may still be what is asked. */
  readonly mayDiffer: (what: string, seen: string, asked: string) => string;
  readonly untold: (what: string, asked: string) => string;
  readonly unsure: (claim: string) => string;
  readonly conditionsOf: (title: string, truth: Truth) => string;
  /** Between what stands side by side, and before what leans on a word. */
  readonly gap: string;
  readonly space: string;
  /** From a day on, without an end. */
  readonly since: (day: string) => string;
  readonly sentence: (text: string) => string;
  readonly comma: string;
  readonly semicolon: string;
  /** Between two sentences. */
  readonly afterStop: string;
  readonly or: string;
  /** Of ways of which any would do, that none is so. */
  readonly noneOf: (ways: readonly string[]) => string;

  // What is missing.
  readonly missing: string;
  /** Facts that less hangs on than on those above. */
  readonly otherFacts: (count: number) => string;
  readonly about: (title: string, what: string) => string;
  /** A fact of an entry of a list: the amount of the second receipt. */
  readonly ofEntry: (entry: string, what: string) => string;
  readonly yearly: (text: string) => string;

  // Readings.
  readonly readings: string;
  /** Another interpretation of an award; of several that pay the same the reading is named. */
  readonly otherwise: (option: string, outcome: string, reading: string | undefined) => string;
  readonly taken: (reading: string, option: string) => string;
  readonly instead: (option: string, outcomes: readonly string[]) => string;
  readonly readingsWithoutMoney: (count: number) => string;
  /** Of awards that are told by their highest amounts alone. */
  readonly readingsOfUntold: (count: number) => string;

  // What is granted beside money, limits and classes.
  /** By what its kinds are headed. */
  readonly grants: (headings: readonly string[]) => string;
  readonly meetsFor: (title: string) => string;
  readonly selection: string;
  /** Before and after what is refused without its reasons. */
  readonly refusedGrants: { readonly lead: string; readonly close: string };
  /** What is granted to those who were chosen: who meets the conditions of a library is not in it yet. */
  readonly forMembers: string;
  readonly perhaps: (criteria: string) => string;
  /** Of a library none of whose conditions is met. */
  readonly noCriterion: (count: number) => string;
  readonly classes: string;
  readonly limits: string;
  /** Which limits are not complied with, behind their count. */
  readonly broken: (titles: readonly string[]) => string;
  readonly limit: (set: string, measured: string | undefined) => string;
  readonly idle: (why: string) => string;
  /** Several that are not for this place, without why. */
  readonly idleOnes: (titles: readonly string[]) => string;
  readonly targets: string;

  // What to do with it.
  readonly apply: (text: string) => string;
  /** What a document leaves out, and who issued it. */
  readonly silent: (issuer: string | undefined, isDraft: boolean) => string;
  /** Heading of the departments, where nothing is applied for. */
  readonly departmentsTold: string;
  readonly departments: (lead: readonly string[], supporting: readonly string[], places: readonly string[]) => string;
  readonly remarks: string;
  /** The same where what to do about them is left out. */
  readonly remarksFolded: string;
  /** What is remarked, by matter, and how often. */
  readonly remarked: (matters: readonly (readonly [matter: string, count: number])[]) => string;
  /** A document where it is said below, or above, how it stands. */
  readonly cited: (title: string) => string;
  readonly basis: (title: string) => string;
}
