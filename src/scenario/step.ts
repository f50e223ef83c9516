import { titleWord } from '../fact/index.js';
import { measureNames, type MoneyMeasure, moneyMeasures, type TitleName } from '../subject/index.js';
import type { Bilingual } from '../issue/index.js';
import { formatMoney, formatPercent, minus, dividedBy, type Money, parseMoney, rational } from '../quantity/index.js';
import type { InputChange } from './change-input.js';

/** One change in words, with what it takes where that is money. */
export interface Step {
  readonly change: InputChange;
  readonly text: Bilingual;
  /** How much more money a figure must reach, and by how much that is more than now. */
  readonly more?: { readonly amount: string; readonly percent?: string };
}

const moneyOf = (written: string | boolean | undefined): Money | undefined => {
  const parsed = typeof written === 'string' ? parseMoney(written) : undefined;
  return parsed?.ok === true ? parsed.value : undefined;
};

const percentDecimals = 2;

const moreOf = ({ from, to }: Extract<InputChange, { kind: 'set' }>): Step['more'] => {
  const [now, then] = [moneyOf(from), moneyOf(to)];
  if (now === undefined || then === undefined) return undefined;
  const amount = formatMoney((then - now) as Money);
  return now === 0 ? { amount } : { amount, percent: formatPercent(dividedBy(minus(rational(then), rational(now)), rational(now)), percentDecimals) };
};

const isMeasure = (field: string): field is MoneyMeasure => (moneyMeasures as readonly string[]).includes(field);

const setText = ({ path, from, to }: Extract<InputChange, { kind: 'set' }>): Bilingual => {
  const [, year = '', field = ''] = path.split('.');
  if (!isMeasure(field)) return { zh: `${year} 年末仍在规上企业库`, en: `in the above-scale library at the end of ${year}` };
  const name = measureNames[field];
  return from === undefined
    ? { zh: `${year} 年${name.zh}达到 ${String(to)}`, en: `${name.en} in ${year} of ${String(to)}` }
    : { zh: `${year} 年${name.zh}由 ${String(from)} 提高到 ${String(to)}`, en: `${name.en} in ${year} from ${String(from)} to ${String(to)}` };
};

const projectWords: Readonly<Record<string, Bilingual>> = {
  digital: { zh: '数字化项目', en: 'a digital project' },
  '5g': { zh: '5G 项目', en: 'a 5G project' },
};

const levelWords: Readonly<Record<string, Bilingual>> = {
  national: { zh: '国家级', en: 'national ' },
  provincial: { zh: '省级', en: 'provincial ' },
  municipal: { zh: '市级', en: 'municipal ' },
};

const addText = ({ path, entry }: Extract<InputChange, { kind: 'add' }>): Bilingual => {
  const year = String(entry['on']).slice(0, 4);
  if (path === 'projects') {
    const kind = projectWords[String(entry['kind'])] ?? { zh: String(entry['kind']), en: String(entry['kind']) };
    const approved = String(entry['approved']);
    return { zh: `${year} 年获批一个${kind.zh}（核定 ${approved}）`, en: `${kind.en} approved in ${year}, with ${approved}` };
  }
  const title = titleWord(entry['title'] as TitleName);
  const level = levelWords[String(entry['level'])];
  const grade = entry['grade'] === undefined ? undefined : String(entry['grade']);
  return {
    zh: `${year} 年新获${level?.zh ?? ''}${title.zh}${grade === undefined ? '' : `（${grade}级）`}`,
    en: `newly recognised in ${year}: ${level?.en ?? ''}${title.en}${grade === undefined ? '' : `, grade ${grade}`}`,
  };
};

/** A change as its user reads it. */
export const stepOf = (change: InputChange): Step => {
  const more = change.kind === 'set' ? moreOf(change) : undefined;
  return { change, text: change.kind === 'set' ? setText(change) : addText(change), ...(more === undefined ? {} : { more }) };
};
