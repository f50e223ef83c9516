import {
  areaUnits,
  dividedBy,
  fractionOf,
  parseArea,
  parseMoney,
  parseRational,
  parseShare,
  rational,
  type Rational,
} from '../quantity/index.js';
import type { Rate, ReckonedType, Reckoning } from './reckoning.js';

const figure = (type: ReckonedType, value: number): Reckoning<never> => ({ kind: 'figure', type, value });

/** A figure as written: money, an area or a share with its unit, or a whole number of things. */
export const figureIn = (raw: unknown): Reckoning<never> | undefined => {
  if (typeof raw === 'number') return Number.isSafeInteger(raw) && raw >= 0 ? figure('integer', raw) : undefined;
  if (typeof raw !== 'string') return undefined;
  const money = parseMoney(raw);
  if (money.ok) return money.value < 0 ? undefined : figure('money', money.value);
  const area = parseArea(raw);
  if (area.ok) return figure('area', area.value);
  const share = parseShare(raw);
  return share.ok ? figure('share', share.value) : undefined;
};

const counted = ['个', '家', '项', '件', '人', '名', '户', '台', '套', '次', '年', '月'] as const;
const perUnits: readonly string[] = [...areaUnits, ...counted];
const pricePattern = new RegExp(`^(?<money>.+元)/(?<per>${perUnits.join('|')})$`, 'u');

const rateOf = ({ over, under }: Rational, shown: Pick<Rate, 'share' | 'price'>): Rate => ({
  ...fractionOf({ over, under }),
  ...shown,
});

/** A share such as `15%`, or a price such as `10元/平方米` with what it is a price of. */
export const rateIn = (raw: unknown): { readonly rate: Rate; readonly of: ReckonedType | undefined } | undefined => {
  if (typeof raw !== 'string') return undefined;
  const { money: written = '', per = '' } = pricePattern.exec(raw)?.groups ?? {};
  const [money, area] = [parseMoney(written), parseArea(`1${per}`)];
  if (money.ok && money.value > 0) {
    const value = area.ok ? dividedBy(rational(money.value), rational(area.value)) : rational(money.value);
    return { rate: rateOf(value, { price: { amount: money.value, per } }), of: area.ok ? 'area' : 'integer' };
  }
  const share = parseRational(raw);
  return share.ok && share.value.over > 0n ? { rate: rateOf(share.value, { share: raw }), of: undefined } : undefined;
};
