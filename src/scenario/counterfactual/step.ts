import {
  figureOf,
  levelNames,
  said,
  titleInYear,
  type TitleLevel,
  titleVerbs,
  withTitle,
  type Vocabulary,
} from '../../subject/index.js';
import { dayText } from '../../explain/day-text.js';
import { figureText } from '../../explain/units.js';
import { type Bilingual, stepsOf } from '../../issue/index.js';
import { dividedBy, formatMoney, formatPercent, minus, type Money, rational } from '../../quantity/index.js';
import type { InputChange, Planned, PlannedFigure } from './input-change.js';
import { moneyIn } from './suggest.js';

/** One change in words, with what it takes where that is money. A title costs nothing that could be counted. */
export interface Step {
  readonly change: InputChange;
  readonly text: Bilingual;
  /** Of money: what the figure must reach, in 分. */
  readonly toFen?: number;
  /** How much more money a figure must reach, and by how much that is more than now. */
  readonly more?: { readonly amount: string; readonly amountFen: number; readonly percent?: string };
}

const percentDecimals = 2;

const moreOf = ({ from, toFen }: PlannedFigure): Step['more'] => {
  const now = moneyIn(from);
  if (now === undefined || toFen === undefined) return undefined;
  const amountFen = toFen - now;
  const amount = formatMoney(amountFen as Money);
  if (now === 0) return { amount, amountFen };
  const percent = formatPercent(dividedBy(minus(rational(toFen), rational(now)), rational(now)), percentDecimals);
  // So little that two decimals show nothing.
  return percent === '≈0%' ? { amount, amountFen } : { amount, amountFen, percent };
};

/** A sum one 分 past a round one is told by the round one, as more than it: nobody reads ten decimals aloud. */
export const roundBelow = (fen: number): number | undefined =>
  formatMoney((fen - 1) as Money).length < formatMoney(fen as Money).length ? fen - 1 : undefined;

const goal = ({ to, toFen }: PlannedFigure): Bilingual & { readonly past: boolean } => {
  const text = String(to);
  const english = (figure: string): string => figureText(figure, 'en');
  const below = toFen === undefined ? undefined : roundBelow(toFen);
  const round = below === undefined ? text : formatMoney(below as Money);
  return below !== undefined
    ? { zh: `超过${round}`, en: `above ${english(round)}`, past: true }
    : { zh: ` ${text}`, en: english(text), past: false };
};

const setText = (change: PlannedFigure, vocabulary: Vocabulary): Bilingual => {
  const { path, from, to } = change;
  if (path === 'asOf')
    return {
      zh: `在名单截至日（${dayText(String(from), 'zh')}）以后达到以下各项`,
      en: `what follows, after ${dayText(String(from), 'en')}, the cut-off date of the lists`,
    };
  const [, year = ''] = stepsOf(path);
  const figure = figureOf(path, vocabulary);
  if (figure === undefined) return { zh: `${path}改为${String(to)}`, en: `${path} changed to ${String(to)}` };
  const name = figure.field.title;
  if (typeof to === 'boolean') return said(titleInYear(figure), year);
  const reached = goal(change);
  return from === undefined
    ? {
        zh: `${year}年${name.zh}${reached.past ? '' : '达到'}${reached.zh}`,
        en: `${name.en} of ${reached.en} in ${year}`,
      }
    : {
        zh: `${year}年${name.zh}由${String(from)}提高到${reached.zh}`,
        en: `${name.en} in ${year} raised from ${figureText(String(from), 'en')} to ${reached.en}`,
      };
};

const projectWords: Readonly<Record<string, Bilingual>> = {
  digital: { zh: '产业数字化重点项目', en: 'a key digitalisation project' },
  '5g': { zh: '5G融合示范项目', en: 'a 5G demonstration project' },
};

const addText = (
  { path, entry }: Extract<InputChange, { kind: 'add' }>,
  { titles, projects }: Vocabulary,
): Bilingual => {
  const year = String(entry['on']).slice(0, 4);
  if (path === 'projects') {
    const written = String(entry['kind']);
    const kind = projectWords[written] ?? projects[written] ?? { zh: written, en: written };
    return { zh: `${year}年新获批一个${kind.zh}`, en: `${kind.en} approved in ${year}` };
  }
  const name = String(entry['title']);
  const about = titles[name];
  const { title, verbs } = about ?? { title: { zh: name, en: name }, verbs: titleVerbs.recognised };
  const level = entry['level'] === undefined ? undefined : levelNames[entry['level'] as TitleLevel];
  const grade = entry['grade'] === undefined ? undefined : String(entry['grade']);
  // A title of a product is no title of the enterprise.
  const isOfProduct = about?.by === 'product';
  return {
    zh: `${year}年${isOfProduct ? '有一项产品' : ''}${verbs.comes.zh}${level?.zh ?? ''}${title.zh}${grade === undefined ? '' : `（${grade}级）`}`,
    en: `${isOfProduct ? 'a product ' : ''}${withTitle(verbs.comes.en, `${level === undefined ? '' : `${level.en} `}${title.en}`)}${grade === undefined ? '' : ` of grade ${grade}`} in ${year}`,
  };
};

/** A change as its user reads it. */
export const stepOf = (planned: Planned, vocabulary: Vocabulary): Step => {
  if (planned.kind === 'add') return { change: planned, text: addText(planned, vocabulary) };
  const more = moreOf(planned);
  const { toFen, ...change } = planned;
  return {
    change,
    text: setText(planned, vocabulary),
    ...(toFen === undefined ? {} : { toFen }),
    ...(more === undefined ? {} : { more }),
  };
};
