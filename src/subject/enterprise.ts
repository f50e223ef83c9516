import type { InputPath, Notice } from '../issue/index.js';
import type { Day, Money, DaySpan } from '../quantity/index.js';
import type { History } from './history.js';
import type { FieldValue } from './kinds.js';
import type { checked } from './parsed.js';
import type { ProjectKind, TitleName } from './shipped.js';
import type { TitleKind } from './titles.js';
import type { ClosableList, ReceiptLevel, TitleEvent, TitleLevel } from './closed-lists.js';

/** One event of a title, as the input listed it at `path`. */
export interface TitleEntry {
  readonly path: string;
  readonly event: TitleEvent;
  /** The day, month or year that the input gives. */
  readonly on: DaySpan | undefined;
  /** The days among which it happened: any there are where the input gives none. */
  readonly when: DaySpan;
  readonly grade: number | undefined;
  /** What tells it from others of its title: nothing where it is not told, or where there is only one. */
  readonly of: string | undefined;
  /** As told, or the one its title has where none is. */
  readonly level: TitleLevel | undefined;
  readonly isLevelTold: boolean;
  /** The last day it is valid, as told. */
  readonly until: DaySpan | undefined;
  /** From when it no longer was, as told. */
  readonly withdrawn: DaySpan | undefined;
}

/** All that was told of one title, product or demonstration: what a rule that pays per item sees. */
export interface TitleItem {
  readonly kind: 'title';
  readonly path: string;
  readonly title: string;
  /** What is known of its title. */
  readonly about: TitleKind;
  /** Its name; absent when the input names neither product nor subject. */
  readonly of: string | undefined;
  readonly level: TitleLevel | undefined;
  /** Whether any of its entries tells it. */
  readonly isLevelTold: boolean;
  readonly grade: number | undefined;
  readonly entries: readonly TitleEntry[];
}

/** What a project tells of itself by the words of documents: amounts, areas, counts and, as 0 and 1, flags. */
export type ProjectSums = Readonly<Record<string, number>>;

export interface ProjectItem {
  readonly kind: 'project';
  readonly path: string;
  readonly project: string;
  readonly of: string | undefined;
  readonly approved: Money | undefined;
  /** What it tells of itself beside, by the measures that are told of projects. */
  readonly sums: ProjectSums;
  readonly on: DaySpan | undefined;
  /** The days among which it was approved. */
  readonly when: DaySpan;
}

export type Item = TitleItem | ProjectItem;

export interface TitleRecord {
  readonly about: TitleKind;
  readonly entries: readonly TitleEntry[];
  /** Those of them that tell of a withdrawal. */
  readonly withdrawn: readonly TitleEntry[];
  readonly items: readonly TitleItem[];
}

/** By each title, or kind of project, of its vocabulary, had or not. */
export type Titles = Readonly<Record<TitleName, TitleRecord>> & Readonly<Record<string, TitleRecord | undefined>>;
export type Projects = Readonly<Record<ProjectKind, readonly ProjectItem[]>> &
  Readonly<Record<string, readonly ProjectItem[] | undefined>>;

/** Money received or to be had under a policy, for one matter. */
export interface Receipt {
  readonly path: string;
  /** Its place in the input's list, counted from one; nothing where it stands in none. */
  readonly entry: number | undefined;
  readonly policy: string | undefined;
  readonly matter: string | undefined;
  readonly of: string | undefined;
  /** The level of the title that it was for: of two of one name it says which. */
  readonly titleLevel: TitleLevel | undefined;
  /** The year whose award it was for. */
  readonly forYear: number | undefined;
  /** Which instalment of its award it is, counted from one. */
  readonly instalment: number | undefined;
  readonly amount: Money | undefined;
  readonly on: DaySpan | undefined;
  /** The days among which it came: any there are where the input gives none. */
  readonly when: DaySpan;
  readonly claimable: boolean;
  /** Whose money it is. Money competes with an award of its own level; that of other levels is compatible. */
  readonly level: ReceiptLevel | undefined;
}

/** A GB/T 4754 code down to its division: `C38` is section C, division 38. */
export interface Industry {
  readonly division: string;
  readonly section: string;
  readonly number: number;
}

/**
 * An enterprise ready to be evaluated: checked, exact, immutable, with every list indexed by what
 * rules ask of it. `undefined` for a list means that it was not told.
 */
export interface Enterprise {
  readonly [checked]: object;
  readonly kind: 'enterprise';
  readonly name: string | undefined;
  readonly city: string;
  readonly district: string | undefined;
  readonly industry: Industry | undefined;
  readonly history: History;
  readonly titles: Titles | undefined;
  readonly projects: Projects | undefined;
  readonly received: readonly Receipt[] | undefined;
  /** What was told beside places, years and lists, by its path: its size, what was judged of it. */
  readonly values: Readonly<Partial<Record<InputPath, FieldValue>>>;
  /** The last day through which each list is told: for good, unless the input says as of when. */
  readonly toldThrough: Readonly<Record<ClosableList, Day>>;
  /** Lists that the input left out and the caller took as empty. */
  readonly assumedNone: readonly ClosableList[];
  /** Remarks on the input that refuse nothing, in input order. */
  readonly notices: readonly Notice[];
}
