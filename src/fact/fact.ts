import type * as z from 'zod/mini';
import type { Bilingual } from '../issue/index.js';
import type { Period } from '../quantity/index.js';
import type { Reckoning } from '../reckon/index.js';
import {
  type Enterprise,
  type Item,
  perVocabulary,
  type PlaceKind,
  type Subject,
  type TitleTerm,
  type Vocabulary,
} from '../subject/index.js';
import type { Came } from './came.js';

/** What is being decided: a subject in a programme year and, for a rule that pays each, one item. */
export interface Frame<About extends Subject = Subject> {
  subject: About;
  year: number;
  /** The product, title or project; `undefined` where the list itself was not told. */
  item: Item | undefined;
}

/** How a fact's values compare, read and print. */
export type FactType = 'flag' | 'money' | 'area' | 'share' | 'integer' | 'text';

/**
 * Where loaders write and the program reads. A number is a pair of bounds, equal when known: a
 * flag is 0 or 1, money is 分, an area or a share is in its smallest unit. A text is known or `undefined`.
 */
export interface Slots {
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly text: (string | undefined)[];
}

/** What a fact may look at beside the frame: the plan's period, and what items a rule goes through. */
export interface FactSetting {
  readonly period: Period;
  /** The list that the rule's items come from, and the field that tells them apart. */
  readonly items: { readonly list: 'titles' | 'projects'; readonly by: string; readonly title?: string } | undefined;
  /** What becomes of a title past its customary term. */
  readonly titleTerm: TitleTerm;
  /** The matter of the document that a receipt’s text names; nothing where it names none. */
  readonly matterOf?: (written: string) => string | undefined;
  /** Whether an award of a matter of the document is paid for each of the rule’s items. */
  readonly isOfItems?: (matter: string) => boolean;
  /** The words of the document. */
  readonly vocabulary: Vocabulary;
}

/** A term of an expression as it was seen: bounds, `null` where there is none. */
export interface SeenTerm {
  readonly title: Bilingual;
  readonly unit?: Bilingual;
  readonly low: number | null;
  readonly high: number | null;
  /** Nobody can tell it: the text leaves it open. */
  readonly leftOpen?: true;
}

/** What an expression was seen to come to, its bounds in whole units; those of parts of a unit are rounded out. */
export interface SeenReckoning {
  readonly how: Reckoning<SeenTerm>;
  readonly low: number | null;
  readonly high: number | null;
  /** What it came to is known but no whole number: it is between its bounds, one apart. */
  readonly between?: true;
}

/** The two sides of a comparison of expressions. */
export interface SeenSides {
  readonly left: SeenReckoning;
  readonly right: SeenReckoning;
}

/** What an input tells once, or of a year, that a fact is nothing but: a table may have it as a column of its own. */
export type ToldColumn =
  | { readonly kind: 'year'; readonly figure: string; readonly year: number }
  /** The highest of all years before one. */
  | { readonly kind: 'peak'; readonly figure: string; readonly before: number }
  | { readonly kind: 'field'; readonly path: string };

/** A fact with its parameters given: a loader for the hot path, and the paths for when it is unknown. */
export interface BoundFact<About extends Subject = Subject> {
  readonly load: (frame: Frame<About>, slots: Slots, slot: number) => void;
  /** The input paths that would settle it, and no more. Asked only when the value is not known. */
  readonly missing: (frame: Frame<About>) => readonly string[];
  /**
   * On which days of the programme year that came about of which it tells; nothing where none did. Left
   * out by facts of a whole year and of no time: what they tell of is taken to be there all year.
   */
  readonly came?: (frame: Frame<About>) => Came | undefined;
  /** Of what compares two expressions: what each of them came to. */
  readonly sides?: (frame: Frame<About>) => SeenSides;
  /** That the text leaves it open, so that nobody can tell it. */
  readonly leftOpen?: true;
  /** Of a word, what it surely is one of where it is not told: the levels at which a title is given. */
  readonly among?: readonly string[];
  /** Whether what it is was not told and is taken so. */
  readonly assumed?: (frame: Frame<About>) => boolean;
  /**
   * Of a flag that entries of one title raise and nothing else: which, and the last day that it asks about in a year. Of whom
   * has none of the title, and tells so through that day, it is not so.
   */
  readonly raised?: { readonly byTitle: string; readonly askedThrough: (year: number) => number };
  /** Of what is nothing but a figure or a field: which, in a programme year. */
  readonly column?: (year: number) => ToldColumn;
  /** What is left of the subject if the fact is at most this. Left out where that narrows nothing that is asked about. */
  readonly ifAtMost?: (frame: Frame<About>, most: number) => About;
}

/** One entry of the catalogue: everything about a fact in one place. */
export interface FactKind<Params = unknown, About extends Subject = Subject> {
  readonly type: FactType;
  /** What it speaks of: an enterprise, the item a rule is going through, a place, or any subject. */
  readonly scope: 'enterprise' | 'item' | 'place' | 'any';
  /** The kinds of place that have it. */
  readonly places?: readonly PlaceKind[];
  /** It tells of an event on a day, or of its month, held against the period to the day; other facts are decided by their year. */
  readonly dated?: 'event' | 'month';
  /** It hangs on what becomes of a title past its customary term, which a reading may settle otherwise. */
  readonly goesByTerm?: true;
  /** The param that lists what it is asked for: it holds for a list where it holds for anything in it, and only there. */
  readonly several?: 'levels';
  /** Every word that it may be, where they are known: a rule that waits for another would never hold. */
  readonly words: (params: Params, vocabulary: Vocabulary) => readonly string[] | undefined;
  /** The least and the most that a number may be, where they are known. */
  readonly within?: readonly [least: number, most: number];
  /** What may be written as its parameters, by the words of the document. */
  readonly params: (vocabulary: Vocabulary) => z.ZodMiniType<Params>;
  /** What of them is meant where it is left out. */
  readonly usual: Readonly<Partial<Params>>;
  /** The fields of the input that it looks at: `industry`, a figure of every year as `years.revenue`, a list as a whole. */
  readonly reads: (params: Params, setting: Pick<FactSetting, 'items' | 'vocabulary'>) => readonly string[];
  readonly title: (params: Params, year: number, vocabulary: Vocabulary) => Bilingual;
  /** Of a flag: the same said of what is not so. The title says it of what is. */
  readonly denied?: (params: Params, year: number, vocabulary: Vocabulary) => Bilingual | undefined;
  /** What a number counts, where its title does not say it. */
  readonly unit: (params: Params, vocabulary: Vocabulary) => Bilingual | undefined;
  readonly bind: (params: Params, setting: FactSetting) => BoundFact<About>;
}

/** A fact as it is declared: what does not hang on the words of a document may stand by itself. */
type FactDeclaration<Params, About extends Subject> = Omit<FactKind<Params, About>, 'unit' | 'words' | 'usual'> & {
  readonly usual?: FactKind<Params, About>['usual'];
  readonly unit?: Bilingual | FactKind<Params, About>['unit'];
  readonly words?: readonly string[] | FactKind<Params, About>['words'];
};

const byWords = <Value>(value: Value): Extract<Value, (...given: never) => unknown> =>
  (typeof value === 'function' ? value : () => value) as Extract<Value, (...given: never) => unknown>;

/**
 * Declares a fact with its parameter type checked, and lets it into the catalogue. A rule may use it only for subjects of its
 * scope. The shape of its parameters is made when a rule first calls it, once for each vocabulary: a document calls the same
 * facts many times over, and most of all facts never.
 */
export const fact = <Params, About extends Subject = Enterprise>({
  params,
  usual,
  unit,
  words,
  ...kind
}: FactDeclaration<Params, About>): FactKind =>
  ({
    ...kind,
    usual: usual ?? {},
    params: perVocabulary(params),
    unit: byWords(unit),
    words: byWords(words),
  }) as unknown as FactKind;

export const write = (slots: Slots, slot: number, low: number, high: number): void => {
  slots.low[slot] = low;
  slots.high[slot] = high;
};
