import type { Condition, Row } from '../condition/index.js';
import type { Bilingual } from '../issue/index.js';
import type { Day, Money, Period } from '../quantity/index.js';
import type { ProjectKind, SubjectKind, TitleName, TitleTerm } from '../subject/index.js';
import type { LimitTerms } from './limit.js';
import type { ListName, Lists, OptionalList } from './parts.js';
import type { Clause, documentStatuses, repeatsOptions, severalRowsOptions } from './schema.js';

/** The JSON files of one folder under `rules/`, as they are read. */
export interface DocumentFiles
  extends Readonly<Record<Exclude<ListName, OptionalList>, unknown>>, Readonly<Partial<Record<OptionalList, unknown>>> {
  readonly document: unknown;
  /** Rule files by slug. */
  readonly rules: Readonly<Record<string, unknown>>;
}

export type DocumentStatus = (typeof documentStatuses)[number];

/** Where the items of a rule come from. */
export type ItemSource =
  | { readonly list: 'titles'; readonly title: TitleName; readonly by: string }
  | { readonly list: 'projects'; readonly project: ProjectKind; readonly by: string };

/** What an award pays when its conditions hold. */
export type Payment =
  { readonly kind: 'rows'; readonly amounts: readonly Money[] } | { readonly kind: 'approved'; readonly upTo: Money };

interface RuleBase {
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

export interface AwardRule extends RuleBase {
  readonly kind: 'award';
  readonly items: ItemSource | undefined;
  readonly together: boolean;
  readonly payment: Payment;
  /** How a receipt names each row. */
  readonly rowLabels: readonly string[];
  /** How high each row stands: of several that hold, the highest is paid. */
  readonly rowRanks: readonly number[];
  readonly severalRows: (typeof severalRowsOptions)[number];
  readonly paidBefore: Condition | undefined;
  readonly repeats: (typeof repeatsOptions)[number];
  readonly matter: string;
}

export interface TierRule extends RuleBase {
  readonly kind: 'tier';
  readonly library: Bilingual;
  readonly force: 'eligible' | 'priority';
  /** Its place among ranked libraries, the higher rank the higher class. */
  readonly class: { readonly answer: string; readonly rank: number } | undefined;
  /** What its alternatives are called, by the names of their conditions. */
  readonly criteria: Readonly<Record<string, Bilingual>>;
}

export interface EntitlementRule extends RuleBase {
  readonly kind: 'entitlement';
  readonly grants: Bilingual;
}

/** How strictly a limit binds. */
export type Force = 'must' | 'in-principle' | 'may' | 'aspirational';

/** A ratio, a floor, a count or a permission: its conditions say whom it applies to. */
export interface LimitRule extends RuleBase {
  readonly kind: 'limit';
  /** What is measured and the ends it is held against; a permission measures nothing. */
  readonly terms: LimitTerms | undefined;
  /** What a permission or a duty says, and what must hold for it; nothing where the document leaves that to other rules. */
  readonly permission: { readonly holds: Condition | undefined; readonly says: Bilingual } | undefined;
  readonly force: Force;
}

export type Rule = AwardRule | TierRule | EntitlementRule | LimitRule;

/** Another document whose place a document takes, and the first day on which it does. */
export interface Supersession {
  readonly document: string;
  readonly from: Day;
}

/** A document with readings and reforms applied, checked and ready to compile. */
export interface Document extends Omit<Lists, 'clauses'> {
  readonly id: string;
  readonly title: Bilingual;
  readonly shortTitle: Bilingual;
  readonly status: DocumentStatus;
  readonly statusNote: Bilingual;
  readonly city: string;
  /** The county-level place it is for; `undefined` where it is for the whole city. */
  readonly district: string | undefined;
  readonly period: Period;
  readonly policyNames: readonly string[];
  /** All its own names, by their letters: a receipt may cite it by any. */
  readonly ownNames: ReadonlySet<string>;
  /** Every way to write the matter of an award, and the matter. */
  readonly matters: ReadonlyMap<string, string>;
  /** What becomes of a title past its customary term. */
  readonly titleTerm: TitleTerm;
  readonly rules: readonly Rule[];
  readonly clauses: ReadonlyMap<string, Clause>;
  /** Which of several documents of one city is followed where they differ: the higher. */
  readonly rank: number | undefined;
  readonly rankWhy: Bilingual | undefined;
  readonly supersedes: readonly Supersession[];
}
