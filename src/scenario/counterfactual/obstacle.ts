import { lookedAt } from '../../engine/index.js';
import { dayText } from '../../explain/day-text.js';
import { statement } from '../../explain/statement.js';
import { seenText } from '../../explain/value.js';
import { words } from '../../explain/words/index.js';
import type { Bilingual, InputPath } from '../../issue/index.js';
import { type Day, formatDay } from '../../quantity/index.js';
import { fieldAt, figureOf, summedUpThrough } from '../../subject/index.js';
import { at, entriesOf, type PlainFields } from '../input.js';
import type { Planned } from './input-change.js';
import type { Leaf } from './leaf.js';
import { isOver, type SuggestionContext } from './context.js';

const yearIn = (on: unknown): number => Number(typeof on === 'string' ? (/^\d{4}/u.exec(on)?.[0] ?? NaN) : NaN);

// “Already obtained in 2014” says more than that it was before.
const firstTime = (
  { comparison: { fact } }: Leaf,
  { input, year, vocabulary }: SuggestionContext,
): Bilingual | undefined => {
  const { title, events, levels, since, within } = fact.params as PlainFields & {
    readonly events: readonly unknown[];
    readonly levels?: readonly unknown[];
  };
  if (since !== 'ever' || within !== undefined) return undefined;
  const before = entriesOf(input, 'titles')
    .filter(
      (entry) =>
        entry['title'] === title &&
        events.includes(entry['event'] ?? 'new') &&
        (levels?.includes(entry['level'] ?? vocabulary.titles[String(title)]?.level) ?? true) &&
        yearIn(entry['on']) < year,
    )
    .map((entry) => ({ in: yearIn(entry['on']), event: entry['event'] ?? 'new' }));
  const earliest = Math.min(...before.map((each) => each.in));
  const then = String(earliest);
  if (before.length === 0) return undefined;
  // Of several events of one year the recognition came first.
  const came = ['new', 'relocated'].find((event) =>
    before.some((each) => each.in === earliest && each.event === event),
  );
  if (came === 'new') return { zh: `${then}年已取得，不是首次`, en: `Already obtained in ${then}` };
  return came === 'relocated'
    ? { zh: `${then}年已持牌迁入，不是首次获得`, en: `Already held on relocating in ${then}` }
    : { zh: `${then}年已通过复核，不是首次获得`, en: `Already renewed in ${then}` };
};

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** Why a comparison cannot be met: what was seen and what is asked. */
export const because = (leaf: Leaf, context: SuggestionContext): Bilingual => {
  const { comparison, forbidden } = leaf;
  const { name } = comparison.fact;
  const first =
    name === 'titleBefore' && comparison.operator === 'equal' && comparison.values[0] === 0
      ? firstTime(leaf, context)
      : undefined;
  if (first !== undefined) return first;
  const looked = lookedAt(leaf, context.year, context.vocabulary);
  const text = (language: 'zh' | 'en'): string => {
    const say = words[language];
    const found = statement({ ...looked, truth: forbidden === true ? 'yes' : 'no' }, language);
    return `${forbidden === true ? say.groups.not : ''}${capital(found)}`;
  };
  return { zh: text('zh'), en: text('en') };
};

/** Why nothing can be changed any more that could have been: the day as of which all is told leaves none for it. */
export const past = (asOf: Day, context: SuggestionContext): Bilingual => {
  const [day, year] = [(language: 'zh' | 'en') => dayText(formatDay(asOf), language), String(context.year)];
  return isOver(context)
    ? { zh: `所填情况截至${day('zh')}，${year}年已过`, en: `The facts are as of ${day('en')}, when ${year} was over` }
    : {
        zh: `所填情况截至${day('zh')}，此后${year}年内已不在实施期`,
        en: `The facts are as of ${day('en')}, after which no day of ${year} is in the plan`,
      };
};

/** That a certificate is there, of a grade for which no row has an amount. */
export const unpaidGrade = (leaf: Leaf, { year, vocabulary }: SuggestionContext): Bilingual => {
  const looked = { ...lookedAt(leaf, year, vocabulary), truth: 'no' as const };
  const text = (language: 'zh' | 'en'): string => seenText(looked, language);
  return {
    zh: `证书已取得${text('zh')}，条款没有这一等级的金额`,
    en: `The certificate held is of grade ${text('en')}, for which the clause has no amount`,
  };
};

/** What a sum-up says of the figure at a path: that it never was, or the most that it was. */
const peakSaid = (path: InputPath, { input, vocabulary }: SuggestionContext): Bilingual => {
  const figure = figureOf(path, vocabulary);
  const sumUp = figure?.sumUp;
  if (figure === undefined || sumUp === undefined) return { zh: '', en: '' };
  const peak = String(at(input, sumUp));
  const { zh, en } = figure.field.title;
  return (
    fieldAt(sumUp, vocabulary)?.field.ifNone ?? { zh: `年${zh}最高${peak}`, en: `annual ${en} was at most ${peak}` }
  );
};

/** Why a figure of the year cannot be changed: it was summed up as past, or the enterprise was not there yet. */
export const fixed = (change: Planned, context: SuggestionContext): Bilingual => {
  const { input, year } = context;
  const founded = at(input, 'foundedIn');
  if (typeof founded === 'number' && founded > year)
    return { zh: `${String(founded)}年才成立`, en: `It was founded only in ${String(founded)}` };
  const through = String(at(input, summedUpThrough));
  const own = String(year);
  const { zh, en } = peakSaid(change.path, context);
  return {
    zh: `截至${through}年的汇总包括${own}年，并称${zh}`,
    en: `The sum-up through ${through} covers ${own} and says that ${en}`,
  };
};
