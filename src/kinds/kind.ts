import type { Condition, FactCall, Row } from '../condition/index.js';
import type { Bilingual, Language } from '../issue/index.js';
import type { SubjectKind } from '../subject/index.js';
import type { RowTraits, RuleTraits } from './traits.js';

/** What a rule is, whatever its kind. */
export interface RuleBase {
  readonly slug: string;
  readonly id: string;
  /** What it may be about. */
  readonly subjects: readonly SubjectKind[];
  readonly title: Bilingual;
  readonly note: Bilingual | undefined;
  readonly clauses: readonly string[];
  /** The clauses that its named conditions stand on, by name; those that have none of their own stand on its first. */
  readonly cites: Readonly<Record<string, readonly string[]>>;
  /** What is remarked on a named condition, for who reads its reasons. */
  readonly notes: Readonly<Record<string, Bilingual>>;
  /** Its conditions: the document's scope, and then its own. */
  readonly condition: Condition;
  /** What the document asks of all it is for, where the rule does not say otherwise. */
  readonly scope: readonly Condition[];
  /** What it asks itself. */
  readonly own: Condition;
  /** The rows of its table; one empty row for a rule without a table. */
  readonly rows: readonly Row[];
}

/**
 * What decides a rule. Two grant something where their conditions hold: `conditions` alone, or `money` that
 * then is held against other money. The third, `figure`, asks something of those its conditions are for.
 */
export type DecidedBy = 'money' | 'conditions' | 'figure';

/** What a kind is called. */
export interface KindWords {
  /** What it sets, as a document is said to have it: “awards of an enterprise”. */
  readonly noun: Bilingual;
  /** How a list of such rules is headed. */
  readonly heading: Bilingual;
  /** What the conditions of a rule are called that another refers to, by its title in quotation marks. */
  readonly conditionsCalled: Readonly<Record<Language, (title: string) => string>>;
}

/** A kind of rule: what is made of it. How it is written is its `KindFile`. */
export interface RuleKind<
  Loaded extends RuleBase,
  By extends DecidedBy = DecidedBy,
  List extends string = string,
> extends KindWords {
  /** The list of a result that its outcomes stand in. */
  readonly list: List;
  readonly decidedBy: By;
  /** Conditions that a rule looks at beside its own. */
  conditionsBeside?(rule: Loaded): readonly Condition[];
  /** Facts that it reads beside those of conditions. */
  factsBeside?(rule: Loaded): readonly FactCall[];
  /** Fields of the input that it looks at beside what conditions and facts read. */
  fieldsBeside?(rule: Loaded): readonly string[];
  /** What explanations have to know of a rule. */
  traits?(rule: Loaded): RuleTraits;
  /** The same of one of its rows. */
  rowTraits?(rule: Loaded, row: number): RowTraits;
}

/** Declares a kind with the types of what it is read as; those that grant something have `grantKind`. */
export const ruleKind =
  <Loaded extends RuleBase>() =>
  <By extends Exclude<DecidedBy, 'conditions'>, const List extends string>(
    kind: RuleKind<Loaded, By, List>,
  ): RuleKind<Loaded, By, List> =>
    kind;
