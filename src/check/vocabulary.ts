import { canonicalJson } from '../condition/index.js';
import { isPlainObject, type PlainObject } from '../edge/index.js';
import { didYouMean, type Bilingual } from '../issue/index.js';
import { sharedFile, wordsOf, wordsOfFile } from '../rule/index.js';
import { wordsName } from '../rule/parts.js';
import { type Vocabulary, wordSorts } from '../subject/index.js';
import { type Finding, finding, type FindingPath } from './finding.js';
import type { CorpusCheck, DocumentFolder, FolderCheck } from './folder.js';
import { once } from './once.js';

type WordSort = (typeof wordSorts)[number];

/** A word as a file declares it. */
interface DeclaredWord {
  readonly sort: WordSort;
  readonly name: string;
  readonly word: unknown;
}

const declaredIn = (raw: unknown): readonly DeclaredWord[] =>
  wordSorts.flatMap((sort) => {
    const words = isPlainObject(raw) ? raw[sort] : undefined;
    return isPlainObject(words) ? Object.entries(words).map(([name, word]) => ({ sort, name, word })) : [];
  });

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/** The wholes that measures say they are part of. */
const wholesIn = (raw: unknown): readonly unknown[] =>
  declaredIn(raw).flatMap(({ word }) => (isPlainObject(word) ? [word['partOf'], word['usuallyPartOf']] : []));

/** What may use a word: rules, the scope of all, what readings put into them, and a measure that is part of another. */
const usesOf = once(
  ({ raw }): ReadonlySet<string> =>
    new Set(textsIn([raw.rules, raw.document, raw.readings, raw.groups, wholesIn(raw.vocabulary)])),
);

/** Whether a rule could not be read: which words it uses is then not known. */
const hasUnread = ({ raw: { rules } }: DocumentFolder): boolean =>
  Object.values(rules).some((rule) => !isPlainObject(rule));

/** A word of the document's own that nothing of it uses: what inputs tell by it would change no answer. */
export const checkWordsUsed: FolderCheck = (folder) => {
  if (hasUnread(folder)) return [];
  const used = usesOf(folder);
  return declaredIn(folder.raw.vocabulary).flatMap(({ sort, name }) =>
    used.has(name) ? [] : [finding('word-unused', folder.fileOf(wordsName), [sort, name], name)],
  );
};

/**
 * A word that all documents share and none uses. It is told once, at the first; of one document alone it is not told, for
 * a folder taken out of many keeps their words.
 */
export const checkSharedWordsUsed: CorpusCheck = (folder, all) => {
  const shared = folder.raw.sharedVocabulary;
  if (folder !== all[0] || all.length === 1 || all.some(hasUnread)) return [];
  const used = [...all.map(usesOf), new Set(textsIn(wholesIn(shared)))];
  return declaredIn(shared).flatMap(({ sort, name }) =>
    used.some((each) => each.has(name)) ? [] : [finding('word-unused', sharedFile, [sort, name], name)],
  );
};

/** One word, one meaning: what two documents declare alike may stand in both; a measure and a flag are one field. */
export const checkWordsAlike: CorpusCheck = (folder, all) => {
  const fieldOf = ({ sort, name }: DeclaredWord): string =>
    `${sort === 'flags' || sort === 'measures' ? 'years' : sort} ${name}`;
  const before = new Map(
    all
      .slice(0, all.indexOf(folder))
      .flatMap(({ raw, fileOf }) =>
        declaredIn(raw.vocabulary).map(
          (each) => [fieldOf(each), { says: canonicalJson([each.sort, each.word]), file: fileOf(wordsName) }] as const,
        ),
      ),
  );
  return declaredIn(folder.raw.vocabulary).flatMap((each): readonly Finding[] => {
    const earlier = before.get(fieldOf(each));
    return earlier === undefined || earlier.says === canonicalJson([each.sort, each.word])
      ? []
      : [
          finding('word-unlike', folder.fileOf(wordsName), [each.sort, each.name], each.name, {
            where: wordsOfFile(earlier.file),
          }),
        ];
  });
};

/** A place where a rule names a word, and the sorts that it may be of. */
interface NamedWord {
  readonly path: FindingPath;
  readonly name: string;
  readonly sorts: readonly [WordSort, ...WordSort[]];
}

const flagged: readonly unknown[] = ['flagOf', 'itemFlag'];
const judged: readonly unknown[] = ['judgement', 'judgedAs'];

/** The sorts of words that the params of a fact and the list that a rule goes through are written in. */
const sortsAt = (key: string, parent: PlainObject, holder: string): readonly [WordSort, ...WordSort[]] | undefined => {
  if (holder === 'each' && key === 'project') return ['projects'];
  if (holder === 'each') return key === 'title' ? ['titles'] : undefined;
  if (holder !== 'params') return undefined;
  if (key === 'title') return ['titles'];
  if (key === 'measure') return flagged.includes(parent['fact']) ? ['flags'] : ['measures', 'flags'];
  return key === 'of' && judged.includes(parent['fact']) ? ['judgements'] : undefined;
};

const namedIn = (value: unknown, path: FindingPath = [], parent: PlainObject = {}): readonly NamedWord[] => {
  if (Array.isArray(value)) return value.flatMap((each: unknown, index) => namedIn(each, [...path, index]));
  if (!isPlainObject(value)) return [];
  const holder = String(path.at(-1) ?? '');
  return Object.entries(value).flatMap(([key, each]): readonly NamedWord[] => {
    const sorts = sortsAt(key, parent, holder);
    return typeof each === 'string' && sorts !== undefined
      ? [{ path: [...path, key], name: each, sorts }]
      : namedIn(each, [...path, key], value);
  });
};

export const wordsOfFolder = ({ raw }: DocumentFolder): Vocabulary | undefined => {
  try {
    return wordsOf(raw);
  } catch {
    // What is wrong with a vocabulary is told where it is read.
    return undefined;
  }
};

const listed = (names: readonly string[]): Bilingual => ({ zh: names.join('、'), en: names.join(', ') });

/** A word that a rule is written in and no vocabulary has. */
export const checkWordsDeclared: FolderCheck = (folder) => {
  const words = wordsOfFolder(folder)?.words;
  if (words === undefined) return [];
  return Object.entries(folder.raw.rules).flatMap(([slug, rule]) =>
    namedIn(rule).flatMap(({ path, name, sorts }): readonly Finding[] => {
      const known = sorts.flatMap((sort) => Object.keys(words[sort]));
      return known.includes(name)
        ? []
        : [
            finding('word-undeclared', folder.fileOf(slug), path, name, {
              known: listed(known),
              suggestion: didYouMean(name, known),
              sort: sorts[0],
            }),
          ];
    }),
  );
};

const keyOf = (file: string, pointer: string): string => `${file}#${pointer}`;

/** Findings without those that only say again that a word is not declared: of the params that it stands in, or of the place itself. */
export const withoutEchoes = (findings: readonly Finding[]): readonly Finding[] => {
  const told = new Set(
    findings.flatMap(({ code, place: { file, pointer } }) =>
      code === 'word-undeclared' ? [keyOf(file, pointer), keyOf(file, pointer.replace(/\/[^/]*$/u, ''))] : [],
    ),
  );
  return findings.filter(
    ({ code, place: { file, pointer } }) => code === 'word-undeclared' || !told.has(keyOf(file, pointer)),
  );
};
