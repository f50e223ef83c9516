import {
  annualField,
  figureOf,
  levelNames,
  said,
  titleInYear,
  type TitleLevel,
  type TitleName,
  titleWord,
} from '../../subject/index.js';
import { type Bilingual, stepsOf } from '../../issue/index.js';
import { dividedBy, formatMoney, formatPercent, minus, type Money, rational } from '../../quantity/index.js';
import type { InputChange } from './change-input.js';
import { moneyIn } from './repair.js';

/** One change in words, with what it takes where that is money. A title costs nothing that could be counted. */
export interface Step {
  readonly change: InputChange;
  readonly text: Bilingual;
  /** How much more money a figure must reach, and by how much that is more than now. */
  readonly more?: { readonly amount: string; readonly amountFen: number; readonly percent?: string };
}

type Setting = Extract<InputChange, { kind: 'set' }>;

const percentDecimals = 2;

const moreOf = ({ from, to }: Setting): Step['more'] => {
  const [now, then] = [moneyIn(from), moneyIn(to)];
  if (now === undefined || then === undefined) return undefined;
  const amountFen = then - now;
  const amount = formatMoney(amountFen as Money);
  if (now === 0) return { amount, amountFen };
  const percent = formatPercent(dividedBy(minus(rational(then), rational(now)), rational(now)), percentDecimals);
  // So little that two decimals show nothing.
  return percent === '≈0%' ? { amount, amountFen } : { amount, amountFen, percent };
};

/** A figure one 分 past a round one is told by the round one: nobody reads ten decimals aloud. */
const goal = (to: string | number): Bilingual & { readonly past: boolean } => {
  if (typeof to === 'number') return { zh: ` ${String(to)}`, en: String(to), past: false };
  const round = formatMoney(((moneyIn(to) ?? 1) - 1) as Money);
  return round.length < to.length
    ? { zh: `刚超过 ${round}（${to}）`, en: `just past ${round} (${to})`, past: true }
    : { zh: ` ${to}`, en: to, past: false };
};

const setText = ({ path, from, to }: Setting): Bilingual => {
  if (path === 'asOf')
    return {
      zh: `所填情况截至 ${String(to)}（原为 ${String(from)}）`,
      en: `told as of ${String(to)} (${String(from)} before)`,
    };
  const [, year = ''] = stepsOf(path);
  const figure = figureOf(path);
  if (figure === undefined) return { zh: `${path} 改为 ${String(to)}`, en: `${path} changed to ${String(to)}` };
  const name = annualField(figure).title;
  if (typeof to === 'boolean') return said(titleInYear(figure), year);
  const reached = goal(to);
  return from === undefined
    ? {
        zh: `${year} 年${name.zh}${reached.past ? '' : '达到'}${reached.zh}`,
        en: `${name.en} of ${reached.en} in ${year}`,
      }
    : {
        zh: `${year} 年${name.zh}由 ${String(from)} 提高到${reached.zh}`,
        en: `${name.en} in ${year} raised from ${String(from)} to ${reached.en}`,
      };
};

const projectWords: Readonly<Record<string, Bilingual>> = {
  digital: { zh: '产业数字化重点项目', en: 'a key digitalisation project' },
  '5g': { zh: '5G 融合示范项目', en: 'a 5G demonstration project' },
};

// Chinese and Latin letters stand apart.
const spaced = (text: string): string => (/^[\p{Script=Latin}\d]/u.test(text) ? ` ${text}` : text);

const addText = ({ path, entry }: Extract<InputChange, { kind: 'add' }>): Bilingual => {
  const year = String(entry['on']).slice(0, 4);
  if (path === 'projects') {
    const kind = projectWords[String(entry['kind'])] ?? { zh: String(entry['kind']), en: String(entry['kind']) };
    return { zh: `${year} 年新获批一个${spaced(kind.zh)}`, en: `${kind.en} approved in ${year}` };
  }
  const title = titleWord(entry['title'] as TitleName);
  const level = entry['level'] === undefined ? undefined : levelNames[entry['level'] as TitleLevel];
  const grade = entry['grade'] === undefined ? undefined : String(entry['grade']);
  return {
    zh: `${year} 年新获${level?.zh ?? ''}${spaced(title.zh)}${grade === undefined ? '' : `（${grade} 级）`}`,
    en: `${level === undefined ? '' : `${level.en} `}${title.en}${grade === undefined ? '' : ` of grade ${grade}`}, new in ${year}`,
  };
};

/** A change as its user reads it. */
export const stepOf = (change: InputChange): Step => {
  const more = change.kind === 'set' ? moreOf(change) : undefined;
  return {
    change,
    text: change.kind === 'set' ? setText(change) : addText(change),
    ...(more === undefined ? {} : { more }),
  };
};
