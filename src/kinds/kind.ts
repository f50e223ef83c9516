import type * as z from 'zod';
import type { Condition, FactCall, Row } from '../condition/index.js';
import type { Bilingual, Issue } from '../issue/index.js';
import type { SubjectKind } from '../subject/index.js';
import type { Table } from './table.js';

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
  /** Its conditions, the document's scope first. */
  readonly condition: Condition;
  /** The rows of its table; one empty row for a rule without a table. */
  readonly rows: readonly Row[];
}

/** What was read, or what is wrong with it. */
export type Read<Value> =
  { readonly value: Value; readonly issues?: never } | { readonly issues: readonly [Issue, ...Issue[]] };

/** What a kind reads its own part of a rule file with. */
export interface ReadContext {
  readonly file: string;
  readonly slug: string;
  readonly table: Table;
  /** The rule's own conditions; nothing where they could not be read, which is told. */
  readonly condition: Condition | undefined;
  /** Reads conditions beside the rule's own; nothing where they cannot be, which is told. */
  readonly conditionAt: (raw: unknown, pointer: string) => Condition | undefined;
  /** Reads a call of a fact, written as in conditions. */
  readonly factAt: (raw: unknown, pointer: string) => FactCall | undefined;
}

/** What a kind's own part of a rule is. */
type Own<Loaded extends RuleBase> = Omit<Loaded, keyof RuleBase>;

/** A kind of rule: how it is written, and what is made of it. */
export interface RuleKind<Schema extends z.ZodObject, Loaded extends RuleBase> {
  readonly schema: Schema;
  /** Reads what is the kind's own in a rule file. */
  readonly load: (file: z.output<Schema>, context: ReadContext) => Read<Own<Loaded>>;
}

/** Declares a kind with the types of its file and of what is read from it. */
export const ruleKind =
  <Loaded extends RuleBase>() =>
  <Schema extends z.ZodObject>(kind: RuleKind<Schema, Loaded>): RuleKind<Schema, Loaded> =>
    kind;

/** What was read, unless something is wrong with it. */
export const readUnless = <Value>([first, ...rest]: readonly Issue[], value: Value): Read<Value> =>
  first === undefined ? { value } : { issues: [first, ...rest] };
