import { type Bilingual, didYouMean, didYouMeanThis, fewNear, type Issue } from '../issue/index.js';
import { issue } from '../issue/wider.js';
import { fieldAt, meantWord, shipped, type Vocabulary } from '../subject/index.js';

/** What is wrong with a value, in the words of a table: cells have no quotation marks, no `null`, and are left empty. */

type NamedWords = Readonly<Record<string, Bilingual>>;

/** The name that a cell gives in other letters, or says in short: 小巨人, 单项冠军. */
const suggestionFor = (cell: string, words: NamedWords, { said }: Vocabulary): Bilingual => {
  const word = meantWord(cell, Object.keys(words), said);
  const named = word === undefined ? undefined : words[word];
  if (named !== undefined) return { zh: didYouMeanThis(named.zh).zh, en: didYouMeanThis(named.en).en };
  const near = (language: 'zh' | 'en'): string =>
    didYouMean(
      cell,
      Object.values(words).map((each) => each[language]),
    )[language];
  return { zh: near('zh'), en: near('en') };
};

/** The names that may stand in a column: of many, what may be meant and those most like it. */
const called = (words: NamedWords, suggestion: Bilingual): Bilingual => {
  const listed = (language: 'zh' | 'en', comma: string, more: string): string => {
    const all = Object.values(words).map((each) => each[language]);
    const meant = all.find((each) => suggestion[language].includes(`“${each}”`));
    const told = meant === undefined ? all : fewNear(meant, all);
    return `${told.join(comma)}${told.length < all.length ? more : ''}`;
  };
  return { zh: listed('zh', '、', '等'), en: listed('en', ', ', ' and others') };
};

const choiceDetails = (
  cell: string,
  words: NamedWords,
  vocabulary: Vocabulary,
): { readonly known: Bilingual; readonly suggestion: Bilingual } => {
  const suggestion = suggestionFor(cell, words, vocabulary);
  return { known: called(words, suggestion), suggestion };
};

/** A problem of an input as one of a cell; of what is said alike of both, the same. */
export const asOfCell = (found: Issue, cell: string, vocabulary = shipped): Issue => {
  const { code, place } = found;
  if (!('path' in place)) return found;
  const title = found.title === undefined ? {} : { title: found.title };
  const field = vocabulary.fields[fieldAt(place.path, vocabulary)?.pattern ?? place.path];
  if (code === 'flag-wanted') return { ...issue('flag-cell', place, cell), ...title };
  if (code === 'choice-wanted' && field?.words !== undefined)
    return { ...issue('choice-cell', place, cell, choiceDetails(cell, field.words, vocabulary)), ...title };
  if (code === 'integer-wanted' && field?.least !== undefined && field.most !== undefined)
    return {
      ...issue('integer-cell', place, cell, { least: String(field.least), most: String(field.most) }),
      ...title,
    };
  return found;
};
