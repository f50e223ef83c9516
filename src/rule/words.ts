import { canonicalJson } from '../condition/index.js';
import { keeping } from '../edge/index.js';
import { type Bilingual, issue, type Issue, throwIfAny } from '../issue/index.js';
import {
  shipped,
  type Vocabulary,
  vocabularyOf,
  withWords,
  type WordFile,
  wordFileSchema,
  wordSorts,
} from '../subject/index.js';
import type { DocumentFiles } from './document.js';
import { fileIn, parseFile } from './read-file.js';
import { documentSchema } from './schema.js';

/** What the words that all documents share are called, whatever their directory is. */
export const sharedFile = 'rules/vocabulary.json';

const isGiven = (raw: unknown): boolean => raw !== undefined && raw !== null;

/** In which file a word stands already. */
export const wordsOfFile = (file: string): Bilingual => ({ zh: `${file} 中`, en: file });

const thatShip: Bilingual = { zh: `自带的词汇（${sharedFile}）中`, en: `what ships (${sharedFile})` };

/** Words that one file has and another has otherwise: a word means one thing wherever it stands. */
const unlikeWords = (own: WordFile, other: WordFile, file: string, where: Bilingual): readonly Issue[] =>
  wordSorts.flatMap((sort) =>
    Object.entries<unknown>(own[sort]).flatMap(([name, word]) => {
      const before: unknown = Object.hasOwn(other[sort], name)
        ? (other[sort] as Readonly<Record<string, unknown>>)[name]
        : undefined;
      return before === undefined || canonicalJson(before) === canonicalJson(word)
        ? []
        : [issue('word-unlike', { file, pointer: `/${sort}/${name}` }, name, { where })];
    }),
  );

const amongMeasures: Bilingual = { zh: '各种数（measures）中', en: 'the list of measures' };

/** A measure and a flag of one name would be one field. */
const sameFields = ({ measures, flags }: WordFile, file: string): readonly Issue[] =>
  Object.keys(flags).flatMap((name) =>
    Object.hasOwn(measures, name)
      ? [issue('word-unlike', { file, pointer: `/flags/${name}` }, name, { where: amongMeasures })]
      : [],
  );

const missingWholes = (own: WordFile, { measures }: WordFile, file: string): readonly Issue[] =>
  Object.entries(own.measures).flatMap(([name, measure]) =>
    (['partOf', 'usuallyPartOf'] as const).flatMap((link) => {
      const whole = measure[link];
      return whole === undefined || measures[whole]?.type === measure.type
        ? []
        : [
            issue('value-misfit', { file, pointer: `/measures/${name}/${link}` }, whole, {
              detail: { zh: '同类型的一个量的名称', en: 'the name of a measure of the same type' },
            }),
          ];
    }),
  );

/** Fields that every project has: a word of that name would be one of them. */
const ofEveryProject: readonly string[] = ['kind', 'name', 'approved', 'on', 'predecessor'];

const everyProject: Bilingual = { zh: '每个项目都有的字段中', en: 'every project' };

/** What is told of each project has no year before, and is none of what every project has. */
const projectWordIssues = ({ measures, flags }: WordFile, file: string): readonly Issue[] => {
  const words = [
    ...Object.entries(measures).map(([name, { per, peak }]) => ({ sort: 'measures', name, per, past: peak === true })),
    ...Object.entries(flags).map(([name, { per, before }]) => ({
      sort: 'flags',
      name,
      per,
      past: before !== undefined,
    })),
  ];
  return words.flatMap(({ sort, name, per, past }): readonly Issue[] => {
    if (per === undefined) return [];
    if (ofEveryProject.includes(name))
      return [issue('word-unlike', { file, pointer: `/${sort}/${name}` }, name, { where: everyProject })];
    return past
      ? [
          issue('value-misfit', { file, pointer: `/${sort}/${name}/per` }, per, {
            detail: {
              zh: '不写 peak、before：项目没有此前各年',
              en: 'no peak and no before: a project has no years before it',
            },
          }),
        ]
      : [];
  });
};

const levelIssues = ({ titles }: WordFile, file: string): readonly Issue[] =>
  Object.entries(titles).flatMap(([name, { level, levels }]) =>
    level === undefined || levels.includes(level)
      ? []
      : [
          issue('value-misfit', { file, pointer: `/titles/${name}/level` }, level, {
            detail: { zh: `levels 中的一级：${levels.join('、')}`, en: `one of its levels: ${levels.join(', ')}` },
          }),
        ],
  );

const read = (raw: unknown, file: string): WordFile => parseFile(wordFileSchema, raw, file);

const readAnew = (id: string, { vocabulary, sharedVocabulary }: DocumentFiles): Vocabulary => {
  const [ownFile, beside] = [fileIn(id, 'vocabulary'), isGiven(sharedVocabulary)];
  const shared = beside ? read(sharedVocabulary, sharedFile) : shipped.words;
  const own = read(isGiven(vocabulary) ? vocabulary : {}, ownFile);
  const all = withWords(beside ? withWords(shipped.words, shared) : shared, own);
  throwIfAny([
    ...(beside ? [...missingWholes(shared, all, sharedFile), ...levelIssues(shared, sharedFile)] : []),
    ...unlikeWords(own, shared, ownFile, beside ? wordsOfFile(sharedFile) : thatShip),
    ...sameFields(all, ownFile),
    ...missingWholes(own, all, ownFile),
    ...levelIssues(own, ownFile),
    ...projectWordIssues(all, ownFile),
  ]);
  return canonicalJson(all) === canonicalJson(shipped.words) ? shipped : vocabularyOf(all);
};

const mostWords = 32;
const known = keeping<Vocabulary>(mostWords);

/**
 * The words of a document: those that all share, as they stand beside it or as they ship, and what its own
 * `vocabulary.json` adds. Documents in the same words have the same object, and words are read once for all of them.
 *
 * @throws HuiqiError where a word is declared otherwise than the shared one of its name, or cannot be read.
 */
export const readWords = (id: string, files: DocumentFiles): Vocabulary => {
  const { vocabulary, sharedVocabulary } = files;
  if (!isGiven(vocabulary) && !isGiven(sharedVocabulary)) return shipped;
  return known(JSON.stringify([vocabulary, sharedVocabulary]), () => readAnew(id, files));
};

/** The words of files as they were handed over. */
export const wordsOf = (files: DocumentFiles): Vocabulary => {
  const { id } = parseFile(documentSchema, files.document, 'document.json');
  return readWords(id, files);
};

/** The words of several documents together; of a word that two have, the later one's. */
export const wordsTogether = (vocabularies: readonly Vocabulary[]): Vocabulary => {
  const distinct = [...new Set(vocabularies)].filter((each) => each !== shipped);
  const [only, ...others] = distinct;
  if (only === undefined) return shipped;
  return others.length === 0 ? only : vocabularyOf(distinct.map(({ words }) => words).reduce(withWords));
};
