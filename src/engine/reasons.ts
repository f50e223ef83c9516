import type { ReceivedFor } from './received-for.js';
import type { BoundComparison } from '../condition/index.js';
import type { SeenSides, FactType, SeenReckoning } from '../fact/index.js';
import type { Bilingual } from '../issue/index.js';
import type { Kind, RowTraits, RuleTraits } from '../kinds/index.js';
import type { Change, Document } from '../rule/index.js';
import type { Truth } from '../truth/truth.js';
import type { Alternative } from './bounds.js';

export type { EndReasons } from '../kinds/index.js';

/**
 * Why an outcome is what it is, as plain data: nothing in it is code, and nothing of it hangs on the
 * input. A user interface can draw it row by row; explanations are written from it alone.
 */

/** A clause with the place where it is printed. */
export interface CitedClause {
  readonly id: string;
  readonly place: string;
}

/** A text held against others; left out where it is not known. */
export interface SeenText {
  readonly type: Extract<FactType, 'text'>;
  readonly values: readonly [string, ...string[]];
  readonly seen: { readonly kind: 'text'; readonly text?: string };
  readonly compared?: never;
}

type FigureType = Exclude<FactType, 'text'>;

/** A figure held against others: money in 分, an area in its smallest unit, a flag as 0 or 1. Bounds, `null` where there is none. */
export interface SeenFigure {
  readonly type: FigureType;
  readonly values: readonly [number, ...number[]];
  readonly seen: SeenBounds;
  readonly compared?: never;
}

interface SeenBounds {
  readonly kind: 'number';
  readonly low: number | null;
  readonly high: number | null;
}

/** What one side of a comparison of two expressions came to, which may be negative. */
interface SideBounds {
  readonly kind: 'number';
  readonly low: number | null;
  readonly high: number | null;
}

/** Two expressions held against one another: `seen` is the first, and `values` the second as far as it is known. */
interface SeenBoth {
  readonly type: FigureType;
  readonly values: readonly [number];
  readonly seen: SideBounds;
  /** What each side came to. */
  readonly compared: SeenSides;
}

/** What a comparison looks at, beside what it saw and what it asks. */
interface LookedAt {
  /** What is looked at. */
  readonly title: Bilingual;
  /** Of a flag that has words for it: the same said of what is not so. */
  readonly denied?: Bilingual;
  /** What a number counts, where the title does not say it. */
  readonly unit?: Bilingual;
  /** Nought is a number like any other, and not the absence of a grade. */
  readonly counts?: true;
  /** What words are called that only the document has. */
  readonly called?: Readonly<Record<string, Bilingual>>;
  readonly operator: BoundComparison['operator'];
  /** What was seen is what the input was taken to say where it says nothing: the level of a title. */
  readonly assumed?: true;
}

/** What a comparison looks at, what it saw and what it asks. */
export type SeenComparison = LookedAt & (SeenText | SeenFigure | SeenBoth);

/** What stands with it in an outcome. */
interface ComparisonVerdict {
  readonly kind: 'comparison';
  readonly name: string;
  readonly truth: Truth;
  /** Two of one fact look at the same. */
  readonly fact: string;
  /** Input paths that would settle it. */
  readonly missing: readonly string[];
  readonly clauses: readonly CitedClause[];
  /** What the rule remarks on it. */
  readonly note?: Bilingual;
  /** Which of the reforms, counted from one, it stands under. */
  readonly reformedBy: readonly number[];
}

/** One comparison: what is looked at, what was seen, what is asked, and the verdict. */
export type ComparisonReason = ComparisonVerdict & SeenComparison;

/** A condition: a comparison, several under one verdict, or another rule, told once under `referred`. */
export type ConditionReason =
  | ComparisonReason
  | {
      readonly kind: 'all' | 'any' | 'not';
      readonly name?: string;
      readonly truth: Truth;
      readonly parts: readonly ConditionReason[];
    }
  | { readonly kind: 'reference'; readonly rule: string; readonly truth: Truth };

/** One row of a rule's table: what the document asks of all, and what the rule asks itself. */
export interface RowReasons extends RowTraits {
  /** How its money is reckoned, where it is. */
  readonly reckoned?: SeenReckoning;
  /** Of what changed from a day on: since when it is what it is, and by which clauses; the amount, where it is fixed. */
  readonly since?: { readonly from: string; readonly amountFen?: number; readonly clauses: readonly CitedClause[] };
  readonly truth: Truth;
  readonly scope: readonly ConditionReason[];
  readonly own: ConditionReason;
}

/** The departments (牵头单位, 配合单位) that a document charges with some clauses of a rule, as it prints them. */
export interface DepartmentReasons {
  readonly lead: readonly string[];
  readonly supporting: readonly string[];
  readonly clauses: readonly CitedClause[];
}

/** A rule as explanations name it. */
export interface RuleReasons extends RuleTraits {
  readonly rule: string;
  readonly kind: Kind;
  readonly title: Bilingual;
  readonly note?: Bilingual;
  /** Where the rule as a whole is printed first. */
  readonly clauses: readonly CitedClause[];
  /** Who is charged with it, where its clauses say. */
  readonly departments: readonly DepartmentReasons[];
  readonly reformedBy: readonly number[];
}

/** A reading with the option taken. */
export interface ReadingReasons {
  readonly id: string;
  readonly title: Bilingual;
  readonly options: readonly { readonly id: string; readonly title: Bilingual }[];
}

export interface Reasons {
  readonly document: Pick<Document, 'id' | 'title' | 'shortTitle' | 'status' | 'statusNote'> &
    Partial<Pick<Document, 'number' | 'issuer'>>;
  /** The subject's name, where it has one. */
  readonly subject?: string;
  readonly year: number;
  readonly rule: RuleReasons;
  /** One for each item, with every row of the table; a rule that goes through no items has one. */
  readonly items: readonly { readonly of?: string; readonly rows: readonly RowReasons[] }[];
  /** What a permission or a duty asks of those it is for. */
  readonly holds?: ConditionReason;
  /** The rules that conditions refer to, by id, each with its rows. */
  readonly referred: Readonly<Record<string, { readonly rule: RuleReasons; readonly rows: readonly RowReasons[] }>>;
  /** The readings chosen away from their defaults. */
  readonly chosen: Readonly<Record<string, string>>;
  /** What other options of readings would make of it. */
  readonly alternatives: readonly Alternative[];
  /** Money told for the matter of an award: which of it the level lets count. */
  readonly received?: readonly ReceivedFor[];
  readonly readings: readonly ReadingReasons[];
  readonly reforms: readonly Change[];
  /** Where the clauses are printed that an explanation may cite beside those of conditions. */
  readonly places: Readonly<Record<string, string>>;
}
