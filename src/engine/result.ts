import { version } from '../version.js';
import type { Trace } from '../condition/index.js';
import type { SeenReckoning } from '../fact/index.js';
import type { Bilingual, Notice } from '../issue/index.js';
import type { Between, Headroom, InForce } from '../kinds/index.js';
import type { Certificate } from '../resolve/index.js';
import type { Alternative, Amount, Total, WorthBounds } from './bounds.js';
import type { Reasons } from './reasons.js';
import type { ReceivedFor } from './received-for.js';
import type { FigureName, GivenBy, GrantName, Kind, ListOf, MoneyName } from '../kinds/index.js';
import type { Change, Document, DocumentStatus, Force, Rule } from '../rule/index.js';
import type { ClosableList } from '../subject/index.js';
import type { AssessedDocument, TargetOutcome } from '../targets/index.js';
import type { Truth } from '../truth/truth.js';

export type { Headroom } from '../kinds/index.js';
export type { Alternative, Amount, Total, Totals, WorthBounds } from './bounds.js';

/**
 * A fact not given: where to write it, how to ask for it, and how much money hangs on it; `null`
 * where that is the money for an unknown number of items, which has no upper bound.
 */
export type Missing<Path extends string = string> = {
  readonly path: Path;
  readonly asked: Bilingual;
  /** What it is called, where only the words of the document have it. */
  readonly called?: Bilingual;
} & WorthBounds;

/** One row of a rule walked again: its verdict, what it pays, and every condition as it was seen. */
export interface RowReason {
  /** Its place in the rule's table. */
  readonly row: number;
  /** The most that it can pay. */
  readonly amount: number;
  /** What it pays by what is known, if it holds. */
  readonly paid: Between;
  /** How that is reckoned, where it is. */
  readonly reckoned: SeenReckoning | undefined;
  /** What is in force of a payment that changes from a day on. */
  readonly inForce: InForce | undefined;
  readonly trace: Trace;
}

/** The rows of a rule for one item; a rule that goes through none has one of these. */
export interface ItemReason {
  readonly of: string | undefined;
  /** Where the input tells of it. */
  readonly path: string | undefined;
  readonly rows: readonly RowReason[];
}

/** Everything an explanation needs, worked out when it is asked for. */
export interface Reasoning {
  readonly document: Document;
  readonly rule: Rule;
  /** The subject's name, where it has one. */
  readonly subject: string | undefined;
  readonly year: number;
  /** The readings chosen away from their defaults. */
  readonly readings: Readonly<Record<string, string>>;
  /** The changes to rule data beyond the readings. */
  readonly reforms: readonly Change[];
  /** One for each item with every row; none where the list of items is known to be empty. */
  readonly items: readonly ItemReason[];
  /** Of an award, whether each of its rows holds for any of its items: told without walking any of them for what was seen. */
  readonly rowTruths: () => readonly Truth[];
  /** What a permission or a duty asks of those it is for. */
  readonly holds: Trace | undefined;
  readonly alternatives: readonly Alternative[];
  /** Of an award, money told for its matter. */
  readonly received: readonly ReceivedFor[];
}

/** Key of the reasoning of an outcome: a symbol, so that JSON and copies leave it out. */
export const reasoning: unique symbol = Symbol.for(`huiqi.reasoning ${version}`);

/** The ids of a document's rules by kind, the classes of its ranked libraries, its readings, paths of inputs: literal types where the document is known. */
export type RuleNames = Readonly<Record<Kind | 'class' | 'reading' | 'path', string>>;

/** The same while it is being made: nothing of it was handed out. */
export type Writable<Told> = { -readonly [Name in keyof Told]: Told[Name] };

/** What every rule answers, whatever its kind. */
export interface Outcome<Rule extends string = string, Reading extends string = string, Path extends string = string> {
  /** What kind of rule it is the answer to. */
  readonly kind: Kind;
  /** `document/slug`. */
  readonly rule: Rule;
  readonly title: Bilingual;
  readonly truth: Truth;
  /** The facts that would settle it, those on which most money hangs first. */
  readonly missing: readonly Missing<Path>[];
  /** The readings that would change this outcome for this subject, and no others. */
  readonly dependsOn: readonly Reading[];
  readonly clauses: readonly string[];
  /** Which of the result's `reforms`, counted from one, changed the rule: it is then not what its clauses say. */
  readonly reformedBy?: readonly number[];
  /** Why it is so, where it was asked for: with it, an explanation can be written from a copy, in another process. */
  readonly reasons?: Reasons;
  readonly [reasoning]: () => Reasoning;
}

export interface AwardOutcome<
  Rule extends string = string,
  Name extends MoneyName = MoneyName,
  Reading extends string = string,
  Path extends string = string,
> extends Outcome<Rule, Reading, Path> {
  readonly kind: Name;
  /** The product, title or project, for a rule that pays each. */
  readonly of?: string;
  readonly level?: string;
  /** The items are not known: this outcome stands for each of an unknown number. */
  readonly each?: true;
  /** What the clause grants. */
  readonly amount: Amount;
  /** What is left of it after non-duplication. */
  readonly payable: Amount;
  readonly displacedBy?: Certificate;
  /** How what is payable is paid out, where the clause says: by instalments, and by whom. */
  readonly payments?: readonly AwardPayment[];
  /** Who is paid, where that is not the enterprise. */
  readonly payee?: Bilingual;
}

/** One payment of an award. */
export interface AwardPayment {
  /** The calendar year in which it is paid. */
  readonly year: number;
  /** Its share of the whole, as written. */
  readonly share: string;
  readonly amount: Amount;
  /** The occasion on which it is paid. */
  readonly when?: Bilingual;
  /** Who pays it. */
  readonly by?: Bilingual;
  /** Whether what it hangs on holds, of a part that has conditions of its own. */
  readonly truth?: Truth;
}

/** What conditions alone grant: what every rule answers, and what the kind gives. */
export type GrantOutcome<
  Name extends GrantName = GrantName,
  Rule extends string = string,
  Reading extends string = string,
  Path extends string = string,
> = {
  [Each in Name]: Outcome<Rule, Reading, Path> & { readonly kind: Each } & GivenBy<Each>;
}[Name];

export type ServiceOutcome<Rule extends string = string> = GrantOutcome<'service', Rule>;

export interface TierOutcome<
  Rule extends string = string,
  Class extends string = string,
  Reading extends string = string,
  Path extends string = string,
> extends GrantOutcome<'tier', Rule, Reading, Path> {
  /** Of a library that is ranked among others: the class it stands for. */
  readonly tier?: Class;
  /** Of such a library: each of its alternatives, judged. */
  readonly criteria?: readonly Criterion[];
}

/** One of the alternatives by which a ranked library takes a subject. */
export interface Criterion {
  /** The name of its condition. */
  readonly criterion: string;
  readonly title: Bilingual;
  readonly truth: Truth;
  readonly clauses: readonly string[];
}

/** A criterion that is met, and the class it leads to. */
export interface Match<Class extends string = string> extends Omit<Criterion, 'truth'> {
  readonly tier: Class;
}

/** A library that is ranked among others. */
export interface RankedTier<
  Rule extends string = string,
  Class extends string = string,
  Reading extends string = string,
  Path extends string = string,
> extends TierOutcome<Rule, Class, Reading, Path> {
  readonly tier: Class;
  readonly criteria: readonly Criterion[];
}

/** The class of a subject where a document ranks its libraries. */
export interface TierClass<Class extends string = string, Reading extends string = string> {
  /** The highest class whose conditions hold, `none`, or `unknown`. */
  readonly answer: Class | 'none' | 'unknown';
  /** Every answer that what is missing leaves open, the highest first; the answer alone where it is settled. */
  readonly possible: readonly (Class | 'none')[];
  /** Every criterion met, of whatever class. */
  readonly matches: readonly Match<Class>[];
  /** The readings that would change the answer or what stays possible. */
  readonly dependsOn: readonly Reading[];
}

/** What a ratio, a floor, a count or a permission says of a place. */
export interface LimitOutcome<
  Rule extends string = string,
  Name extends FigureName = FigureName,
  Reading extends string = string,
  Path extends string = string,
> extends Omit<Outcome<Rule, Reading, Path>, 'truth'> {
  readonly kind: Name;
  /** Whether it is for this place at all. */
  readonly applies: Truth;
  /** Whether the place keeps it; `unknown` where it does not apply. */
  readonly holds: Truth;
  /** What is set, as printed; of a permission, what it says in the document's language. */
  readonly limit: string;
  /** What a permission or a duty says, in both languages. */
  readonly says?: Bilingual;
  /** What was measured; `≈` before a figure that had to be shortened. */
  readonly actual?: string;
  /** What is left, in each unit, shortened towards less; negative where the limit is broken. */
  readonly headroom?: readonly string[];
  /** The same as data: on which side of the limit the figure is, how far without a sign, and exactly. */
  readonly room?: Headroom;
  readonly force: Force;
  /** Why it cannot be decided though nothing is missing. */
  readonly reason?: Bilingual;
}

/** The outcomes of what conditions alone grant: of a library more than its kind gives. */
type GrantOutcomeOf<Name extends GrantName, Names extends RuleNames> = Name extends 'tier'
  ? TierOutcome<Names['tier'], Names['class'], Names['reading'], Names['path']>
  : GrantOutcome<Name, Names[Name], Names['reading'], Names['path']>;

/** The outcome of a rule of a kind: by what decides it. */
export type OutcomeOf<Name extends Kind, Names extends RuleNames = RuleNames> =
  | (Name extends MoneyName ? AwardOutcome<Names[Name], Name, Names['reading'], Names['path']> : never)
  | (Name extends FigureName ? LimitOutcome<Names[Name], Name, Names['reading'], Names['path']> : never)
  | (Name extends GrantName ? GrantOutcomeOf<Name, Names> : never);

/** The outcome of any rule. */
export type RuleOutcome = { [Name in Kind]: OutcomeOf<Name> }[Kind];

/** What became of any rule or figure of a document: a `switch` on `kind` exhausts it. */
export type AnyOutcome = RuleOutcome | TargetOutcome;

/** What every result says of itself. */
export interface Heading {
  readonly document: string;
  readonly status: DocumentStatus;
  readonly statusNote: Bilingual;
  readonly subject?: string;
  readonly year: number;
  /** The first and the last day of the period the plan was moved to, where it was. */
  readonly asIfInForce?: { readonly from: string; readonly through: string };
  /** The readings chosen away from their defaults. */
  readonly readings: Readonly<Record<string, string>>;
  /** The changes to rule data beyond the readings, where there were any: what is decided is then not what the document says. */
  readonly reforms?: readonly Change[];
  /** Lists the input left out and the caller took as empty. */
  readonly assumed: readonly ClosableList[];
  /** Remarks on the input that refuse nothing. */
  readonly notices: readonly Notice[];
}

/** The outcomes of a result, each kind in a list of its own; ranked libraries stand the highest first. */
export type OutcomeLists<Names extends RuleNames = RuleNames> = {
  readonly [List in ListOf<Kind>]: readonly {
    [Name in Kind]: ListOf<Name> extends List ? OutcomeOf<Name, Names> : never;
  }[Kind][];
};

/** What a document says of a subject in a programme year. */
export interface Result<Names extends RuleNames = RuleNames> extends Heading, OutcomeLists<Names> {
  readonly kind: 'result';
  /** The class among ranked libraries; `null` where the document ranks none for such a subject. */
  readonly class: TierClass<Names['class'], Names['reading']> | null;
  /** Of a city, the document as it is cited: a page of targets alone has no reasons to take it from. */
  readonly cited?: AssessedDocument;
  /** What became of a city's targets; none for other subjects. */
  readonly targets: readonly TargetOutcome[];
  readonly total: Total;
  /** All facts that money hangs on, those with most money first. */
  readonly missing: readonly Missing<Names['path']>[];
}
