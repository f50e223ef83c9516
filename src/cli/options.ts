import { type DocumentId, documentIds } from '../documents/index.js';
import { didYouMean, issue, type Issue } from '../issue/index.js';
import { parsePeriod, type Period } from '../quantity/index.js';
import { type ClosableList, closableLists, firstYear, lastYear } from '../subject/index.js';

/** A value, or the problems that stand in its way. */
export interface Checked<Value> {
  readonly value?: Value;
  readonly issues: readonly Issue[];
}

const good = <Value>(value: Value): Checked<Value> => ({ value, issues: [] });
const bad = (...issues: readonly Issue[]): { readonly issues: readonly Issue[] } => ({ issues });

/** One of several words. */
export const choiceOf = <Word extends string>(option: string, word: string, words: readonly Word[]): Checked<Word> => {
  const value = words.find((each) => each === word);
  return value === undefined
    ? bad(issue('choice-wanted', { option }, word, { known: words.join(', '), suggestion: didYouMean(word, words) }))
    : good(value);
};

/** An option that counts once: given twice with two values, neither is guessed. */
export const single = (option: string, given: readonly string[] | undefined, fallback?: string): Checked<string> => {
  const [first, ...others] = [...new Set(given ?? [])];
  if (others.length > 0) return bad(issue('id-duplicate', { option }, [first, ...others].join(', ')));
  const value = first ?? fallback;
  return value === undefined ? bad(issue('field-required', { option }, undefined)) : good(value);
};

/** Goes on with a value, where there is one. */
export const andThen = <From, To>({ value, issues }: Checked<From>, next: (value: From) => Checked<To>): Checked<To> =>
  value === undefined ? { issues } : next(value);

export const documentOf = (id: string): Checked<DocumentId> => {
  const value = documentIds.find((each) => each === id);
  return value === undefined
    ? bad(
        issue('document-unknown', { option: '--document' }, id, {
          known: documentIds.join(', '),
          suggestion: didYouMean(id, documentIds),
        }),
      )
    : good(value);
};

export const yearOf = (text: string): Checked<number> => {
  const year = /^\d{4}$/u.test(text) ? Number(text) : NaN;
  return year >= firstYear && year <= lastYear
    ? good(year)
    : bad(issue('programme-year-wanted', { option: '--year' }, text));
};

export const periodOf = (text: string): Checked<Period> => {
  const parsed = parsePeriod(text);
  return parsed.ok ? good(parsed.value) : bad(issue('period-wanted', { option: '--as-if-in-force' }, text));
};

export const listsOf = (given: readonly string[]): Checked<readonly ClosableList[]> => {
  const names = given.flatMap((each) => each.split(/[,，]/u)).map((name) => name.trim());
  const checked = names.map((name): Checked<ClosableList> => {
    const value = closableLists.find((each) => each === name);
    return value === undefined
      ? bad(
          issue('assumption-unknown', { option: '--assume-none' }, name, {
            known: closableLists.join(', '),
            suggestion: didYouMean(name, closableLists),
          }),
        )
      : good(value);
  });
  return { value: checked.flatMap(({ value }) => value ?? []), issues: checked.flatMap(({ issues }) => issues) };
};

/** Options of readings by reading id; whether the document has them is for the document to say. */
export const readingsOf = (given: readonly string[]): Checked<Readonly<Record<string, string>>> => {
  const taken = new Map<string, string>();
  const issues = given.flatMap((pair): readonly Issue[] => {
    const [, id, option] = /^([^=\s]+)=([^=\s]+)$/u.exec(pair.trim()) ?? [];
    if (id === undefined || option === undefined)
      return [issue('reading-not-written-as-pair', { option: '--reading' }, pair)];
    const before = taken.get(id);
    taken.set(id, before ?? option);
    return before === undefined || before === option
      ? []
      : [issue('id-duplicate', { option: `--reading ${id}` }, `${before}, ${option}`)];
  });
  return { value: Object.fromEntries(taken), issues };
};
