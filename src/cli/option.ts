import { type Bilingual, didYouMean, type Issue } from '../issue/index.js';
import { issue } from '../issue/checking.js';
import { andThen, bad, type Checked, good } from './checked.js';

/** What was typed at an option, each time it was; nothing where it was not. */
type TypedValues = readonly string[] | undefined;

/** An option of a command: how it is written, what it means, and how what was typed is checked. */
export interface Option<Value> {
  /** As help shows it: `--year <N>`. */
  readonly flags: string;
  readonly about: Bilingual;
  /** Whether it may be left out, and is then no option of the call either. */
  readonly isOptional: boolean;
  /** Whether it must be given in every call. */
  readonly isRequired?: boolean;
  /** What counts where it is not given. */
  readonly otherwise?: string;
  readonly read: (typed: TypedValues) => Checked<Value>;
}

export interface MaybeOption<Value> extends Option<Value> {
  readonly isOptional: true;
}

/** The options of a command, by the names that the library’s function has for them. */
export type OptionTable = Readonly<Record<string, Option<unknown>>>;

type ValueIn<Each> = Each extends Option<infer Value> ? Value : never;
type MaybeIn<Table> = { [Key in keyof Table]: Table[Key] extends MaybeOption<unknown> ? Key : never }[keyof Table];

/** What a command's options come to: those left out that may be are not there. */
export type Values<Table> = { readonly [Key in Exclude<keyof Table, MaybeIn<Table>>]: ValueIn<Table[Key]> } & {
  readonly [Key in MaybeIn<Table>]?: ValueIn<Table[Key]>;
};

/** The option as it is typed: `--year`. */
export const flagOf = ({ flags }: Pick<Option<unknown>, 'flags'>): string => flags.replace(/ .*$/u, '');

/** An option, or an argument, that was not given: what to give is what help says of it. */
export const required = (option: string, about: Bilingual): Issue =>
  issue('argument-required', { option }, undefined, { about });

/** An option that counts once: given twice with two values, neither is guessed. */
const once = (option: string, about: Bilingual, typed: TypedValues, fallback?: string): Checked<string> => {
  const [first, ...others] = [...new Set(typed ?? [])];
  if (others.length > 0) return bad(issue('given-twice', { option }, [first, ...others].join(', ')));
  const value = first ?? fallback;
  return value === undefined ? bad(required(option, about)) : good(value);
};

type ReadOption<Value> = (text: string, option: string) => Checked<Value>;

/** An option that must be given, unless it falls back to a word. */
export const one = <Value>(
  flags: string,
  about: Bilingual,
  reading: ReadOption<Value>,
  fallback?: string,
): Option<Value> & { readonly isOptional: false } => {
  const option = flagOf({ flags });
  return {
    flags,
    about,
    isOptional: false,
    isRequired: fallback === undefined,
    ...(fallback === undefined ? {} : { otherwise: fallback }),
    read: (typed) => andThen(once(option, about, typed, fallback), (text) => reading(text, option)),
  };
};

/** An option that may be left out. */
export const maybe = <Value>(flags: string, about: Bilingual, reading: ReadOption<Value>): MaybeOption<Value> => {
  const { read } = one(flags, about, reading);
  return { flags, about, isOptional: true, read: (typed) => (typed === undefined ? bad() : read(typed)) };
};

/** An option that may be repeated: what is typed counts together. */
export const many = <Value>(
  flags: string,
  about: Bilingual,
  reading: (texts: readonly string[], option: string) => Checked<Value>,
): Option<Value> & { readonly isOptional: false } => ({
  flags,
  about,
  isOptional: false,
  read: (typed) => reading(typed ?? [], flagOf({ flags })),
});

/** One of several words. */
export const choiceOf =
  <Word extends string>(words: readonly Word[], code: 'choice-wanted' | 'document-unknown' = 'choice-wanted') =>
  (word: string, option: string): Checked<Word> => {
    const value = words.find((each) => each === word);
    return value === undefined
      ? bad(issue(code, { option }, word, { known: words.join(', '), suggestion: didYouMean(word, words) }))
      : good(value);
  };
