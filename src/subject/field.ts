import { type Bilingual, both } from '../issue/index.js';
import type { ValueKind } from './kinds.js';
import type { Titled } from './closed-lists.js';

/** Texts of a kind of their own: what names a thing, a city in full, an industry code, a unit of figures. */
export type TextForm = 'name' | 'city' | 'industry' | 'unit';

type Plain = string | number | boolean;

/** What could stand in an input: a value, or the entries of a list. */
export type ExampleValue = Plain | readonly Readonly<Record<string, Plain>>[];

/**
 * One field of an input. From its line follow the schema, the form of an answer, the normal form, the
 * types and the JSON Schema; and where it says so, a fact of its own.
 */
export interface Field {
  readonly kind: ValueKind | 'list';
  readonly title: Bilingual;
  /** The question it answers. `{year}` and `{entry}` stand for the year, or the position in a list, on the way to it. */
  readonly asked: Bilingual;
  /** The question where the entry, or the list, is being written down. */
  readonly atHand?: Bilingual;
  /** The words of a choice. */
  readonly words?: Titled;
  readonly least?: number;
  readonly most?: number;
  readonly form?: TextForm;
  readonly required?: true;
  /** A value that could stand there in an input about a year; left out, one of its kind. */
  readonly example?: (year: number) => ExampleValue;
  /** A fact of its name tells of it, and of nothing else. */
  readonly fact?: true;
  /** What that fact is called, where that is not the title. */
  readonly factTitle?: Bilingual;
  /** Of a flag: what that fact says where it is not so. */
  readonly factDenied?: Bilingual;
  /** Whether the enterprise can still change it in the year that is decided. */
  readonly changeable?: true;
  /** The yearly figure that it is the highest of, over the years summed up. */
  readonly sumsUp?: string;
  /** What a sum-up that is nothing says of those years. */
  readonly ifNone?: Bilingual;
}

type FieldMore = Omit<Partial<Field>, 'kind' | 'title'>;

/** A field of a kind, by its title; where nothing else is said its title is asked for. */
const line =
  <const Kind extends Field['kind']>(kind: Kind, ask: (title: Bilingual) => Bilingual) =>
  <const Rest extends FieldMore = object>(
    zh: string,
    en: string,
    more?: Rest,
  ): Field & { readonly kind: Kind } & Rest => {
    const title = both(zh, en);
    return { kind, title, asked: ask(title), ...more } as unknown as Field & { readonly kind: Kind } & Rest;
  };

const what = ({ zh, en }: Bilingual): Bilingual => both(`${zh}是什么？`, `What is the ${en}?`);
const whether = ({ zh, en }: Bilingual): Bilingual => both(`是否${zh}？`, `Is it ${en}?`);

export const text = line('text', what);
export const flag = line('flag', whether);
export const choice = line('choice', what);
export const integer = line('integer', ({ zh, en }) => both(`${zh}是多少？`, `How many ${en} are there?`));
export const money = line('money', ({ zh, en }) => both(`${zh}是多少？`, `How much is the ${en}?`));
export const area = line('area', ({ zh, en }) =>
  both(`${zh}是多少（亩或平方米）？`, `What is the ${en}, in 亩 (mu) or 平方米 (m²)?`),
);
export const share = line('share', ({ zh, en }) => both(`${zh}是多少（%）？`, `What is the ${en}, in %?`));
export const ratio = line('ratio', ({ zh, en }) => both(`${zh}是多少？`, `What is its ${en}?`));
export const figure = line('figure', ({ zh, en }) => both(`${zh}是多少？`, `What is the ${en}?`));
export const day = line('day', what);
export const span = line('span', what);
export const list = line('list', what);

export const firstYear = 1949;
export const lastYear = 2999;

/** A year as an input writes it: from the first to the last of which it may tell. */
export const yearKeyPattern = /^(?:1949|19[5-9]\d|2\d{3})$/u;
export const isYearKey = (key: string): boolean => yearKeyPattern.test(key);
