import { type Bilingual, type InputPath, type Issue, type Language, stepsOf } from '../issue/index.js';
import { any, entryCounted, fieldAt, said } from './input-fields.js';
import { shipped, type Vocabulary } from './vocabulary.js';

/** What holds fields and is none itself. */
const branches: Readonly<Record<string, Bilingual>> = {
  before: { zh: '此前各年的汇总', en: 'earlier years summed up' },
  years: { zh: '各年数据', en: 'figures by year' },
  judgements: { zh: '须由人判断的事项', en: 'what has to be judged' },
};

const inYear = (title: Bilingual, year: string): Bilingual =>
  year === any
    ? { zh: `各年${title.zh}`, en: `${title.en} of each year` }
    : { zh: `${year}年${title.zh}`, en: `${title.en} in ${year}` };

/** Figures of a city are counted too. */
const observation = ([list, step]: readonly string[]): Bilingual | undefined =>
  list === 'observations' && step !== undefined && /^\d+$/u.test(step)
    ? { zh: `第${String(Number(step) + 1)}项数据`, en: `observation ${String(Number(step) + 1)}` }
    : undefined;

/** A field of an entry: what the entry is called is not said twice. */
const ofEntry = (entry: Bilingual, field: Bilingual): Bilingual => {
  const noun = /(?:称号|项目|资金|数据)$/u.exec(entry.zh)?.[0] ?? '';
  const own = field.zh.startsWith(noun) ? field.zh.slice(noun.length) : field.zh;
  return own === '' ? entry : { zh: `${entry.zh}的${own}`, en: `${entry.en}, ${field.en}` };
};

/** What a form calls what stands at a path: `第1项称号的级别` of `titles.0.level`; nothing where no field is there. */
export const pathTitle = (path: InputPath, vocabulary: Vocabulary = shipped): Bilingual | undefined => {
  if (Object.hasOwn(branches, path)) return branches[path];
  const steps = stepsOf(path);
  const entry = entryCounted(path) ?? observation(steps);
  if (entry !== undefined && steps.length === 2) return entry;
  const located = fieldAt(path, vocabulary);
  if (located === undefined) return undefined;
  const { field, step = '' } = located;
  if (entry !== undefined) return ofEntry(entry, field.title);
  if (steps[0] !== 'years') return field.title;
  return step === any || field.factTitle === undefined ? inYear(field.title, step) : said(field.factTitle, step);
};

const branch = '(?:years|titles|projects|received|before|judgements|observations)';
const inside = String.raw`(?<![\w.])(?:${branch}(?:\.(?:[\w-]+|\*))+|foundedIn|asOf)(?![\w.])`;
const inChinese = new RegExp(`(?:(?<=\\p{Script=Han}) )?(${inside})(?: (?=\\p{Script=Han}))?(（)?`, 'gu');
const inEnglish = new RegExp(`(${inside})( \\()?`, 'gu');

/** What a problem is held against, by what it is called, the path in brackets. */
const named = ({ zh, en }: Bilingual, vocabulary: Vocabulary): Bilingual => ({
  zh: zh.replace(inChinese, (whole, path: string, more: string | undefined) => {
    const title = pathTitle(path, vocabulary)?.zh;
    return title === undefined ? whole : `${title}（${path}${more === undefined ? '）' : '：'}`;
  }),
  en: en.replace(inEnglish, (whole, path: string, more: string | undefined) => {
    const title = pathTitle(path, vocabulary)?.en;
    return title === undefined ? whole : `${title} (${path}${more === undefined ? ')' : ': '}`;
  }),
});

/** Problems of an input, each with what the field is called that it is about. */
export const withTitles = (issues: readonly Issue[], vocabulary: Vocabulary = shipped): readonly Issue[] =>
  issues.map((each) => {
    if (!('path' in each.place)) return each;
    const { path } = each.place;
    const title = pathTitle(path, vocabulary);
    return {
      ...each,
      ...(title === undefined ? {} : { title }),
      // Fields that may be written are told by their names.
      ...(each.code === 'field-unknown' ? {} : { wanted: named(each.wanted, vocabulary) }),
    };
  });

type Move = (path: InputPath) => InputPath;

const opening: Readonly<Record<Language, string>> = { zh: '（', en: ' (' };

/** A text that names fields by their paths, each behind what it is called, with the paths moved. */
const movedIn = (text: string, language: Language, move: Move): string => {
  const called = (path: InputPath): string => `${pathTitle(path)?.[language] ?? ''}${opening[language]}`;
  let [told, from] = ['', 0];
  for (const { 0: path, index } of text.matchAll(new RegExp(inside, 'gu'))) {
    const [before, name] = [text.slice(from, index), called(path)];
    told += before.endsWith(name) ? `${before.slice(0, -name.length)}${called(move(path))}` : before;
    told += move(path);
    from = index + path.length;
  }
  return told + text.slice(from);
};

/** A problem as it is told where what it is about, and what it is held against, stand elsewhere. */
export const placedBy = (problem: Issue, move: Move): Issue => {
  if (!('path' in problem.place)) return problem;
  const path = move(problem.place.path);
  const title = pathTitle(path);
  const { zh, en } = problem.wanted;
  return {
    ...problem,
    place: { path },
    ...(title === undefined ? {} : { title }),
    wanted: { zh: movedIn(zh, 'zh', move), en: movedIn(en, 'en', move) },
  };
};
