import type * as z from 'zod/mini';
import type { Condition, FactCall } from '../condition/index.js';
import type { ReckonedTerm } from '../fact/index.js';
import type { Issue } from '../issue/index.js';
import type { Reckoning } from '../reckon/index.js';
import type { Vocabulary } from '../subject/index.js';
import type { RuleBase } from './kind.js';
import type { Table } from './table.js';

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

/** How a kind of rule is written in rule files, and read: nothing that decides a rule asks for it. */
export interface KindFile<Schema extends z.ZodMiniObject, Loaded extends RuleBase> {
  readonly schema: Schema;
  /** Reads what is the kind's own in a rule file. */
  load(file: z.output<Schema>, context: ReadContext): ReadRule<OwnParts<Loaded>>;
  /** What is wrong with all rules of the kind together. */
  issuesAmong?(rules: readonly Loaded[], fileOf: (slug: string) => string): readonly Issue[];
}

/** Declares how a kind is written, with the types of its file and of what it is read as. */
export const kindFile =
  <Loaded extends RuleBase>() =>
  <Schema extends z.ZodMiniObject>(file: KindFile<Schema, Loaded>): KindFile<Schema, Loaded> =>
    file;

/** What was read, unless something is wrong with it. */
export const readUnless = <Value>(issues: readonly Issue[], value: Value): ReadRule<Value> =>
  issues.length === 0 ? { value } : { issues };
