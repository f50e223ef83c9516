import { type Bilingual, didYouMean, issue, type Issue, type Language, languages, throwIfAny } from '../issue/index.js';
import { frozen } from './frozen.js';
import { dataOf, isOpaque } from './plain.js';

/** A value as it was checked, or the problems that stand in its way. */
export interface TakenOptions<Value> {
  readonly value?: Value;
  readonly issues: readonly Issue[];
}

/** What a reader takes, as JSON Schema writes it: for editors, of readers of whole files. */
export type Form = Readonly<Record<string, unknown>>;

/** Checks what stands at an option of a call and copies it; what is not given is `undefined`. */
export interface Reader<Value> {
  (given: unknown, option: string): TakenOptions<Value>;
  readonly form?: Form;
  readonly mayBeLeftOut?: true;
}

/** A reader that says what it takes. */
export const formed = <Value>(
  form: Form,
  reader: (given: unknown, option: string) => TakenOptions<Value>,
): Reader<Value> => Object.assign(reader, { form });

const formOf = ({ form = {} }: Reader<unknown>): Form => form;

const noIssues: readonly Issue[] = frozen([]);

export const good = <Value>(value: Value): { readonly value: Value; readonly issues: readonly Issue[] } => ({
  value,
  issues: noIssues,
});
export const bad = (...issues: readonly Issue[]): { readonly issues: readonly Issue[] } => ({ issues });

const missing = (option: string): TakenOptions<never> => bad(issue('field-required', { option }, undefined));

const misfit = (wanted: Bilingual, given: unknown, option: string): TakenOptions<never> =>
  given === undefined ? missing(option) : bad(issue('option-misfit', { option }, given, { wanted }));

/** Whether a value is a list. Even to ask fails where the value has been taken back from its holder. */
export const isList = (value: unknown): value is readonly unknown[] => {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
};

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !isList(value);

/** What may be left out. */
export const optional = <Value>(reader: Reader<Value>): Reader<Value | undefined> =>
  Object.assign((given: unknown, option: string) => (given === undefined ? leftOut : reader(given, option)), {
    form: formOf(reader),
    mayBeLeftOut: true as const,
  });

const leftOut = good(undefined);

export const flag: Reader<boolean> = formed({ type: 'boolean' }, (given, option) =>
  typeof given === 'boolean' ? good(given) : misfit({ zh: 'true 或 false', en: 'true or false' }, given, option),
);

export const text: Reader<string> = formed({ type: 'string', pattern: '\\S' }, (given, option) =>
  typeof given === 'string' && given.trim() !== ''
    ? good(given)
    : misfit({ zh: '非空文字', en: 'a text that is not empty' }, given, option),
);

/** One of several words, told under the code of what it is one of. */
export const oneOf = <Word extends string>(
  words: readonly Word[],
  code: 'choice-wanted' | 'document-unknown' | 'assumption-unknown' | 'rule-unknown' = 'choice-wanted',
): Reader<Word> =>
  formed({ enum: words }, (given, option) => {
    const word = words.find((each) => each === given);
    if (word !== undefined) return good(word);
    if (given === undefined) return missing(option);
    return bad(
      issue(code, { option }, given, {
        known: words.join(', '),
        suggestion: typeof given === 'string' ? didYouMean(given, words) : '',
      }),
    );
  });

/** The language that a page is in. */
export const language: Reader<Language> = oneOf(languages);

export const listOf = <Value>(reader: Reader<Value>): Reader<readonly Value[]> =>
  formed({ type: 'array', items: formOf(reader) }, (given, option) => {
    if (!isList(given)) return misfit({ zh: '一个列表，形如 […]', en: 'a list, as in […]' }, given, option);
    const copied = dataOf(given);
    if (!copied.ok) return notData(copied.path, copied.why, option);
    const taken = (copied.value as readonly unknown[]).map((each, index) => reader(each, `${option}.${String(index)}`));
    const issues = taken.flatMap((each) => each.issues);
    return issues.length > 0 ? bad(...issues) : good(taken.map(({ value }) => value as Value));
  });

const notData = (path: string, detail: Bilingual, option: string): TakenOptions<never> =>
  bad(issue('data-wanted', { option: path === '' ? option : `${option}.${path}` }, undefined, { detail }));

/** An object whose every field is read alike; fields left undefined are left out. */
export const recordOf = <Value>(reader: Reader<Value>): Reader<Readonly<Record<string, Value>>> =>
  formed({ type: 'object', additionalProperties: formOf(reader) }, (given, option) => {
    if (!isObject(given)) return misfit({ zh: '一个对象，形如 {…}', en: 'an object, as in {…}' }, given, option);
    const copied = dataOf(given);
    if (!copied.ok) return notData(copied.path, copied.why, option);
    const taken = Object.entries(copied.value as object)
      .filter(([, each]) => each !== undefined)
      .map(([key, each]) => [key, reader(each, `${option}.${key}`)] as const);
    const issues = taken.flatMap(([, each]) => each.issues);
    return issues.length > 0
      ? bad(...issues)
      : good(Object.fromEntries(taken.map(([key, { value }]) => [key, value as Value])));
  });

/** Data as JSON has it, copied. */
export const data: Reader<unknown> = (given, option) => {
  if (given === undefined) return missing(option);
  const copied = dataOf(given);
  return copied.ok ? good(copied.value) : notData(copied.path, copied.why, option);
};

/** A reader for every option that there is, and for no other. */
export type Readers<Options> = { readonly [Key in keyof Options]-?: Reader<Options[Key]> };

/** A copy of the options, each read once, so that what is checked is what is used; nothing where they are none. */
const copyOfOptions = (given: object): Readonly<Record<string, unknown>> | undefined => {
  try {
    return isOpaque(given) ? undefined : { ...given };
  } catch {
    // A getter of the caller's threw.
    return undefined;
  }
};

const noOptions: Readonly<Record<string, unknown>> = {};

/**
 * Reads the options of a call: each must be known and of its kind. What comes back is a copy: what
 * the caller changes later changes nothing.
 *
 * @param within the option that the object stands at, where it is not the options of the call.
 */
export const readOptions = <Options extends object>(
  given: unknown,
  readers: Readers<Options>,
  within?: string,
): TakenOptions<Options> => {
  const at = (key: string): string => (within === undefined ? key : `${within}.${key}`);
  const isGiven = given !== undefined;
  const written = isGiven && isObject(given) ? copyOfOptions(given) : noOptions;
  if (written === undefined || (isGiven && !isObject(given)))
    return bad(
      issue('options-wanted', { option: within ?? 'options' }, written === undefined ? undefined : given, {
        known: Object.keys(readers).join(', '),
      }),
    );
  const value: Record<string, unknown> = {};
  const issues: Issue[] = [];
  for (const key in readers) {
    const reader: Reader<unknown> = readers[key];
    const taken = reader(Object.hasOwn(written, key) ? written[key] : undefined, at(key));
    if (taken.issues.length > 0) issues.push(...taken.issues);
    if (taken.value !== undefined) value[key] = taken.value;
  }
  for (const key of Object.keys(written))
    if (!Object.hasOwn(readers, key))
      issues.push(
        issue('option-unknown', { option: at(key) }, written[key], {
          known: Object.keys(readers).join(', '),
          suggestion: didYouMean(key, Object.keys(readers)),
        }),
      );
  return { value: value as Options, issues };
};

/** What readers of keys take, as JSON Schema writes it. */
export const formOfKeys = <Options extends object>(readers: Readers<Options>): Form => {
  const all = Object.entries(readers) as readonly (readonly [string, Reader<unknown>])[];
  const required = all.flatMap(([key, { mayBeLeftOut }]) => (mayBeLeftOut === true ? [] : [key]));
  return {
    type: 'object',
    properties: Object.fromEntries(all.map(([key, reader]) => [key, formOf(reader)])),
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
  };
};

/** An object of options inside a call: all of it, or what is wrong with it. */
export const objectOf = <Options extends object>(readers: Readers<Options>): Reader<Options> =>
  formed(formOfKeys(readers), (given, option) => {
    if (given === undefined) return missing(option);
    const { value, issues } = readOptions(given, readers, option);
    return value === undefined || issues.length > 0 ? bad(...issues) : good(value);
  });

/**
 * One value of a call where it is good.
 *
 * @throws HuiqiError with what is wrong with it.
 */
export const take = <Value>(reader: Reader<Value>, given: unknown, option: string): Value => {
  const { value, issues } = reader(given, option);
  throwIfAny(issues);
  return value as Value;
};

/** The options of a call where all are good. */
export const takeOptions = <Options extends object>(given: unknown, readers: Readers<Options>): Options => {
  const { value, issues } = readOptions(given, readers);
  throwIfAny(issues);
  return value as Options;
};
