import type * as z from 'zod/mini';
import {
  type Bilingual,
  type Details,
  fewNear,
  hiddenIn,
  issue,
  type Issue,
  type EvaluationCode,
  type Language,
  punctuation,
} from '../issue/index.js';
import type { Titled } from './closed-lists.js';
import { hiddenCharacters } from './hidden-characters.js';
import { fieldAt } from './input-fields.js';
import { ownerHint } from './mistaken.js';
import { didYouMeanWord, type Phrases } from './meanings.js';
import { pathTitle } from './path-title.js';
import { shipped, type Vocabulary } from './vocabulary.js';

const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    input,
  );

/** What is told of an input is never a whole document, whatever its keys and texts are. */
const longest = { key: 80, detail: 2000 } as const;

const cut = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most)}…` : text);

const pathText = (path: readonly PropertyKey[]): string => path.map((key) => cut(String(key), longest.key)).join('.');

const cutDetails = (details: Details): Details =>
  Object.fromEntries(
    Object.entries(details).map(([name, value]) => [
      name,
      typeof value === 'string'
        ? cut(value, longest.detail)
        : { zh: cut(value.zh, longest.detail), en: cut(value.en, longest.detail) },
    ]),
  );

interface IssueSaid {
  readonly code: EvaluationCode;
  readonly details: Details;
}

const saidIn = (message: string): IssueSaid => JSON.parse(message) as IssueSaid;

/** Fields that an input had once, and where what they told belongs. */
const moved: Readonly<Record<string, Bilingual>> = {
  landRating: {
    zh: '没有文件按企业的亩均评价判断：地块的评价写在地块（site）的 rating。',
    en: 'No document goes by the rating of an enterprise: that of its land is `rating` of a site. ',
  },
};

const suggestionFor = (key: string, isAtTop: boolean, known: readonly string[], said: Phrases): Bilingual => {
  const near = (Object.hasOwn(moved, key) ? moved[key] : undefined) ?? didYouMeanWord(key, known, said);
  return near.zh !== '' || !isAtTop ? near : (ownerHint(key) ?? near);
};

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** What may be written, each with what a form calls it, where that is not the word itself: a reader knows it by that. */
export const withNames = (known: readonly string[], titleOf: (word: string) => Bilingual | undefined): Bilingual => {
  const named = (language: Language): string =>
    known
      .map((word) => {
        const title = titleOf(word)?.[language];
        return title === undefined || lettersOf(title) === lettersOf(word)
          ? word
          : `${word}${punctuation[language].bracketed(title)}`;
      })
      .join(punctuation[language].listed);
  return { zh: named('zh'), en: named('en') };
};

/**
 * The words of a choice with what they are called, and so the word that may be meant: of many, that one and those most like it.
 */
const choiceDetails = (details: Details, words: Titled): Details => {
  const { known, suggestion } = details;
  const all = typeof known === 'string' ? known.split(', ') : [];
  const meant = typeof suggestion === 'object' ? /“([\w-]+)”/u.exec(suggestion.zh)?.[1] : undefined;
  const told = meant === undefined ? all : fewNear(meant, all);
  const named = withNames(told, (word) => words[word]);
  return {
    ...details,
    known: told.length < all.length ? { zh: `${named.zh}等`, en: `${named.en} and others` } : named,
    ...(typeof suggestion === 'object'
      ? {
          suggestion: {
            ...suggestion,
            zh: suggestion.zh.replace(/“([\w-]+)”/u, (whole, word: string) => {
              const title = words[word]?.zh;
              return title === undefined ? whole : `${whole}（${title}）`;
            }),
          },
        }
      : {}),
  };
};

/** Of so many unknown fields in one place it is guessed what was meant: who has more has another kind of file. */
const mostGuessed = 50;

const unknownFields = (
  found: z.core.$ZodIssueUnrecognizedKeys,
  input: unknown,
  vocabulary: Vocabulary,
): readonly Issue[] => {
  const { code, details } = saidIn(found.message);
  const known = (details['known'] as string).split(', ');
  const named = withNames(known, (name) => pathTitle(pathText([...found.path, name]), vocabulary));
  return found.keys.map((key, at) => {
    const path = [...found.path, key];
    return issue(code, { path: pathText(path) }, valueAt(input, path), {
      ...details,
      known: named,
      suggestion:
        at < mostGuessed
          ? suggestionFor(key, found.path.length === 0, known, vocabulary.said)
          : didYouMeanWord(key, [], vocabulary.said),
    });
  });
};

/** zod's findings as the library's own issues, each at its input path, in input order. */
const shapeIssues = (error: z.core.$ZodError, input: unknown, vocabulary: Vocabulary): readonly Issue[] =>
  error.issues.flatMap((found) => {
    if (found.code === 'unrecognized_keys') return unknownFields(found, input, vocabulary);
    // A bad key of a record carries what is wrong with it one level down.
    const { code, details } = saidIn(
      found.code === 'invalid_key' ? (found.issues[0]?.message ?? found.message) : found.message,
    );
    const path = pathText(found.path);
    const words = code === 'choice-wanted' ? fieldAt(path, vocabulary)?.field.words : undefined;
    const told = words === undefined ? details : choiceDetails(details, words);
    // Of a bad key its value says nothing.
    const seen = found.code === 'invalid_key' ? found.path.at(-1) : valueAt(input, found.path);
    return [issue(code, { path }, seen, cutDetails(told))];
  });

const pathOf = ({ place }: Issue): string => ('path' in place ? place.path : '');

/** What is wrong with an input as it was read: its shape and its values, and texts that hold what nobody sees. */
export const readIssues = (
  parsed: z.core.util.SafeParseResult<unknown>,
  input: unknown,
  vocabulary: Vocabulary = shipped,
): readonly Issue[] => {
  const unseen = hiddenCharacters(input);
  if (parsed.success) return unseen;
  const told = new Set(unseen.map(pathOf));
  // A value or a key with a hidden character is wrong in whatever else it is because of it.
  return [
    ...unseen,
    ...shapeIssues(parsed.error, input, vocabulary).filter(
      (each) => !told.has(pathOf(each)) && hiddenIn(pathOf(each)) === undefined,
    ),
  ];
};
