import type { Condition, SharedConditions } from '../condition/index.js';
import type { Bilingual } from '../issue/index.js';
import type { Vocabulary } from '../subject/index.js';

/** A named condition that every rule of a document starts with. */
export interface ScopeCondition {
  readonly name: string;
  readonly condition: Condition;
  readonly note?: Bilingual | undefined;
}

/** What a rule is read against: its document's scope, clauses and sibling rules. */
export interface RuleContext {
  readonly document: string;
  readonly period: { readonly from: string; readonly through: string | null };
  readonly scope: readonly ScopeCondition[];
  readonly scopeCites: Readonly<Record<string, readonly string[]>>;
  readonly clauses: Pick<ReadonlySet<string>, 'has'>;
  readonly shared: SharedConditions;
  /** Slugs of the rules that this one may refer to: those about the same subject, and not about items. */
  readonly referable: ReadonlySet<string>;
  /** A reading or a reform has rewritten it: it may then cite for conditions that are gone. */
  readonly rewritten: boolean;
  readonly vocabulary: Vocabulary;
  /** The first day of the text as it stands amended: before it, its rules say nothing. */
  readonly amendedFrom: string | undefined;
  /** It was checked before, and is only to be read. */
  readonly isChecked: boolean;
}
