import type * as z from 'zod/mini';
import type { Condition, FactCall, Row } from '../condition/index.js';
import type { ReckonedTerm } from '../fact/index.js';
import type { Bilingual, Issue, Language } from '../issue/index.js';
import type { Reckoning } from '../reckon/index.js';
import type { SubjectKind, Vocabulary } from '../subject/index.js';
import type { Table } from './table.js';
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
  /** The clauses that a named condition stands on. */
  readonly citesOf: (name: string | undefined) => readonly string[];
  /** What is remarked on a named condition, for who reads its reasons. */
  readonly notesOf: (name: string) => Bilingual | undefined;
  /** Its conditions: the document's scope, and then its own. */
  readonly condition: Condition;
  /** What the document asks of all it is for, where the rule does not say otherwise. */
  readonly scope: readonly Condition[];
  /** What it asks itself. */
  readonly own: Condition;
  /** The rows of its table; one empty row for a rule without a table. */
  readonly rows: readonly Row[];
}

/** What was read, or what is wrong with it: nothing where that was told by whoever read a part of it. */
export type ReadRule<Value> =
  { readonly value: Value; readonly issues?: never } | { readonly issues: readonly Issue[] };

/** What a kind reads its own part of a rule file with. */
export interface ReadContext {
  readonly file: string;
  readonly slug: string;
  readonly table: Table;
  /** The words of its document. */
  readonly vocabulary: Vocabulary;
  /** The rule's own conditions; nothing where they could not be read, which is told. */
  readonly condition: Condition | undefined;
  /** Reads conditions beside the rule's own; nothing where they cannot be, which is told. */
  readonly conditionAt: (raw: unknown, pointer: string) => Condition | undefined;
  /** Reads a call of a fact, written as in conditions. */
  readonly factAt: (raw: unknown, pointer: string) => FactCall | undefined;
  /** Reads an expression over facts and the columns of the table. */
  readonly reckoningAt: (raw: unknown, pointer: string) => Reckoning<ReckonedTerm> | undefined;
}

/** What a kind's own part of a rule is. */
type OwnParts<Loaded extends RuleBase> = Omit<Loaded, keyof RuleBase>;

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

/** A kind of rule: how it is written, and what is made of it. */
export interface RuleKind<
  Schema extends z.ZodMiniObject,
  Loaded extends RuleBase,
  By extends DecidedBy = DecidedBy,
  List extends string = string,
> extends KindWords {
  /** The list of a result that its outcomes stand in. */
  readonly list: List;
  readonly decidedBy: By;
  readonly schema: Schema;
  /** Reads what is the kind's own in a rule file. */
  load(file: z.output<Schema>, context: ReadContext): ReadRule<OwnParts<Loaded>>;
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
  /** What is wrong with all rules of the kind together. */
  issuesAmong?(rules: readonly Loaded[], fileOf: (slug: string) => string): readonly Issue[];
}

/** Declares a kind with the types of its file and of what is read from it; those that grant something have `grantKind`. */
export const ruleKind =
  <Loaded extends RuleBase>() =>
  <Schema extends z.ZodMiniObject, By extends Exclude<DecidedBy, 'conditions'>, const List extends string>(
    kind: RuleKind<Schema, Loaded, By, List>,
  ): RuleKind<Schema, Loaded, By, List> =>
    kind;

/** What was read, unless something is wrong with it. */
export const readUnless = <Value>(issues: readonly Issue[], value: Value): ReadRule<Value> =>
  issues.length === 0 ? { value } : { issues };
