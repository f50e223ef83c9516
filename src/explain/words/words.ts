import type { OperatorName } from '../../condition/index.js';
import type { DocumentStatus, Rule } from '../../rule/index.js';
import type { ClosableList } from '../../subject/index.js';
import type { Truth } from '../../truth/truth.js';
import type { BriefWords, TakenOff } from './brief-words.js';
import type { LimitWords } from './limit-words.js';
import type { Occasion } from './occasion.js';
import type { TargetWords } from './target-words.js';

/** A reading as it stands and what it makes of an outcome. */
interface ReadingChoice {
  readonly reading: string;
  readonly option: string;
}

/**
 * Everything an explanation says, in one language: a language is one table of these. Sentences are
 * functions, because the two languages order their parts differently.
 */
export interface PageWords {
  // Values.
  readonly flags: readonly [no: string, yes: string];
  readonly unknown: string;
  /** What was not told and is taken to be so. */
  readonly takenAs: (value: string) => string;
  readonly none: string;
  readonly atLeast: (value: string) => string;
  readonly atMost: (value: string) => string;
  readonly between: (low: string, high: string) => string;
  readonly either: (values: readonly string[]) => string;
  readonly required: Readonly<Record<OperatorName, (value: string) => string>>;

  // Verdicts.
  readonly verdicts: Readonly<Record<Truth, string>>;
  readonly awards: Readonly<Record<Truth, string>>;
  readonly limits: LimitWords;
  /** Libraries that a document ranks. */
  readonly classes: {
    readonly about: string;
    readonly settled: (library: string) => string;
    readonly none: string;
    readonly open: (libraries: readonly string[], orNone: boolean) => string;
    /** Of a library whose conditions are met, while those of higher ones are open. */
    readonly atLeast: (met: string, open: readonly string[]) => string;
    readonly criterion: (title: string) => string;
  };

  // Money, in 分.
  readonly money: (fen: number) => string;
  /** A figure with its unit, as data print it. */
  readonly figure: (text: string) => string;
  readonly noUpperBound: string;
  readonly unboundedFrom: (low: string) => string;
  readonly payable: (amount: string) => string;
  readonly payableEach: (amount: string) => string;
  readonly granted: (amount: string) => string;
  readonly lessPaidBefore: (difference: TakenOff) => string;
  readonly total: (occasion: Occasion, amount: string) => string;
  readonly certainly: (low: string, high: string) => string;

  // Conditions.
  readonly finding: (what: string, seen: string, required: string) => string;
  /** What was seen, where it is what is asked. */
  readonly asAsked: (what: string, seen: string) => string;
  /** A condition that says in words what is to be so, and whether it is. */
  readonly claim: (what: string) => string;
  /** What is so, where something else is asked. */
  readonly claimFails: (fact: string, wanted: string | undefined) => string;
  readonly claims: Readonly<Record<Truth, string>>;
  readonly stop: string;
  readonly citation: (document: string, places: readonly string[]) => string;
  readonly groups: Readonly<Record<'all' | 'any' | 'not', string>>;
  /** The conditions of another rule that one refers to. */
  readonly referred: Readonly<Record<Rule['kind'], (title: string) => string>>;
  /** A tier by what it asks and what it pays; by what it pays alone, where it asks for no figure. */
  readonly tier: (amount: string, asked: string | undefined) => string;
  /** An expression with what it comes to. */
  readonly comesTo: (how: string, value: string) => string;
  /** How money is reckoned, and what it comes to. */
  /** Of an amount that changed on a day. */
  readonly amountSince: (day: string, amount: string) => string;
  readonly paidSoSince: (day: string) => string;
  readonly reckoned: (how: string, amount: string | undefined) => string;
  /** How an award is paid out, one payment after another. */
  readonly paidOut: (payments: readonly string[]) => string;
  readonly paymentIn: (year: string, amount: string, details: readonly string[]) => string;
  /** Whether what a payment hangs on holds. */
  readonly paidIf: Readonly<Record<Truth, string>>;
  readonly paidBy: (payer: string) => string;
  readonly paidTo: (payee: string) => string;
  /** A statement as a sentence begins. */
  readonly opening: (statement: string) => string;
  /** A figure that is shortened. */
  readonly about: (figure: string) => string;
  readonly colon: string;
  readonly dash: string;
  readonly spentTiers: (amounts: readonly string[]) => string;
  readonly noneListed: Readonly<Record<'titles' | 'projects', string>>;
  /** What is missing makes single conditions unknown and not the outcome. */
  readonly whicheverWay: string;

  // Answers and their parts.
  readonly title: (title: string, details: readonly string[]) => string;
  readonly answer: (occasion: Occasion, title: string, answer: string) => string;
  readonly nothing: (occasion: Occasion, document: string) => string;
  readonly sentence: (parts: readonly string[]) => string;
  /** Of an award whose conditions are met, and that pays nothing beside another. */
  readonly nothingFurther: string;
  readonly displacedShortly: (by: string) => string;
  readonly displaced: (group: string, by: string) => string;
  /** Of money that was not received but could be claimed, of which there is more. */
  readonly claimableShortly: (by: string, amount: string | undefined) => string;
  readonly claimable: (group: string, by: string, amount: string | undefined) => string;
  readonly reduced: (group: string, by: string, deducted: string) => string;
  readonly capped: (group: string, cap: string) => string;
  readonly entryOf: (list: string, position: number) => string;
  readonly dependsOn: string;
  readonly and: string;
  readonly brackets: readonly [open: string, close: string];
  /** What hangs on a missing fact: so much money, or, without an amount, whether there is a limit at all. */
  /** Of a fact that is worth a sum that cannot be stated while others are missing. */
  readonly worthOpen: string;
  readonly affects: (amount: string | undefined) => string;
  /** Years on end, or days. */
  readonly through: (first: string, last: string) => string;
  readonly taken: (choice: ReadingChoice) => string;
  readonly instead: (option: string, answer: string) => string;

  // A whole result.
  readonly document: (title: string, short: string, status: string) => string;
  /** A document’s name as it is cited. */
  readonly named: (title: string) => string;
  /** The same with its standing. */
  readonly source: (title: string, number: string | undefined, status: string) => string;
  readonly statuses: Readonly<Record<DocumentStatus, string>>;
  readonly asIfInForce: (from: string, through: string) => string;
  /** Of a rule that was decided alone. */
  readonly alone: {
    readonly items: string;
    readonly notLookedAt: (groups: readonly string[]) => string;
  };
  /** Changes to the rules beyond the readings: what they bear on stands in no clause. */
  readonly reforms: {
    readonly lead: string;
    /** A change by its number, with the name of its reform where it has one. */
    readonly numbered: (number: number, reform: string | undefined) => string;
    /** @param title of what it is of, where the page has it. @param at where it stands in the data. */
    readonly change: (
      named: string,
      title: string | undefined,
      at: string,
      [from, to]: readonly [from: string, to: string],
    ) => string;
    /** What is new as a whole, or is no more. */
    readonly whole: (named: string, what: string, isNew: boolean) => string;
    readonly wholeDocument: string;
    readonly citation: (numbers: readonly number[], citation: string) => string;
    readonly under: (numbers: readonly number[]) => string;
  };
  readonly assumed: (lists: readonly string[]) => string;
  readonly lists: Readonly<Record<ClosableList, string>>;
  readonly chosen: (choices: readonly ReadingChoice[]) => string;

  readonly targets: TargetWords;
  readonly brief: BriefWords;

  readonly labels: Readonly<
    Record<
      | 'conditions'
      | 'money'
      | 'missing'
      | 'readings'
      | 'note'
      | 'notices'
      | 'scope'
      | 'granted'
      | 'undecided'
      | 'refused'
      | 'classes'
      | 'criteria'
      | 'missingInAll',
      string
    >
  >;
}
