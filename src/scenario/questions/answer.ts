import type { Bilingual, InputPath } from '../../issue/index.js';
import { lastStep } from '../../issue/index.js';
import { awardsIn, type Document } from '../../rule/index.js';
import { any, type ExampleValue, type Field, fieldAt, fieldsBy, kinds, shipped } from '../../subject/index.js';

/** One of the words that a choice may take. */
export interface Choice {
  readonly value: string;
  readonly title: Bilingual;
}

/** What kind of answer a question wants, in the form the input takes it. */
export type Answer =
  /** Text with its unit, such as `"9.6亿元"`. */
  | { readonly kind: 'money' }
  /** Text with its unit, such as `"60亩"`. */
  | { readonly kind: 'area' }
  /** Text with its sign, such as `"12.5%"`. */
  | { readonly kind: 'share' }
  /** A decimal, as text or as a number. */
  | { readonly kind: 'ratio' }
  | { readonly kind: 'figure' }
  /** `true` or `false`. */
  | { readonly kind: 'flag' }
  /** Text such as `"2026-07-01"`. */
  | { readonly kind: 'day' }
  /** The same, or the month or the year it fell in: `"2026-07"`, `"2026"`. */
  | { readonly kind: 'span' }
  | { readonly kind: 'integer'; readonly least: number; readonly most: number }
  | { readonly kind: 'text' }
  /** One of these words. */
  | { readonly kind: 'choice'; readonly choices: readonly Choice[] }
  /** Entries with these fields; `[]` where there are none. */
  | { readonly kind: 'list'; readonly entry: Readonly<Record<string, Answer>> };

/** A matter that no award of the document is about. */
const otherMatter = 'other';

const matterOf = (document: Document): Answer => ({
  kind: 'choice',
  choices: [
    ...new Map(awardsIn(document).map(({ matter, title }) => [matter, { value: matter, title }])).values(),
    { value: otherMatter, title: { zh: '其他事项', en: 'another matter' } },
  ],
});

/** Fields of an input whose answers are a document's to say. */
const fromDocument: Readonly<Record<InputPath, (document: Document) => Answer>> = { 'received.*.matter': matterOf };

const entryOf = (list: InputPath, document: Document | undefined): Readonly<Record<string, Answer>> => {
  const prefix = `${list}.${any}.`;
  return Object.fromEntries(
    Object.values(fieldsBy(document?.vocabulary ?? shipped))
      .flatMap((fields) => Object.entries(fields))
      .filter(([path]) => path.startsWith(prefix))
      .map(([path, field]) => [lastStep(path), answerOf(path, field, document)]),
  );
};

/** What kind of answer a field takes; without a document what only documents say is a text. */
export const answerOf = (
  pattern: InputPath,
  { kind, words = {}, least = 0, most = Number.MAX_SAFE_INTEGER }: Field,
  document?: Document,
): Answer => {
  const own = fromDocument[pattern];
  if (own !== undefined && document !== undefined) return own(document);
  switch (kind) {
    case 'choice':
      return { kind, choices: Object.entries(words).map(([value, title]) => ({ value, title })) };
    case 'integer':
      return { kind, least, most };
    case 'list':
      return { kind, entry: entryOf(pattern, document) };
    case 'flag':
    case 'money':
    case 'area':
    case 'share':
    case 'ratio':
    case 'figure':
    case 'day':
    case 'span':
    case 'text':
      return { kind };
  }
};

/** What kind of answer belongs at an input path. */
export const answerAt = (path: InputPath, document: Document): Answer => {
  const located = fieldAt(path, document.vocabulary);
  if (located === undefined) throw new RangeError(`no field at ${path}`);
  return answerOf(located.pattern, located.field, document);
};

/** A value that could stand at a path: an example of the form, not a guess of the answer. */
export const exampleAt = (path: InputPath, answer: Answer, year: number, document: Document): ExampleValue => {
  const example = fieldAt(path, document.vocabulary)?.field.example?.(year);
  if (answer.kind === 'choice') return answer.choices[0]?.value ?? '';
  if (answer.kind !== 'list') return example ?? kinds[answer.kind].example(year);
  // Money is received for something that the document pays for.
  const own = path === 'received' ? { matter: awardsIn(document)[0]?.matter ?? otherMatter } : {};
  return typeof example === 'object' ? example.map((entry) => ({ ...entry, ...own })) : [];
};
