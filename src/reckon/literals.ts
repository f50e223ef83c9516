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

const counted = [
  ...['个', '家', '项', '件', '人', '名', '户', '台', '套', '次', '年', '月', '辆', '张', '场'],
  ...['吨', '吨标准煤', '千瓦', '千瓦时', '度', '立方米', '标箱', '美元'],
] as const;

/** What a price may be for so much of. */
export const perUnits: readonly string[] = [...areaUnits, ...counted];

const multiples = { '': 1, 百: 100, 千: 1000, 万: 10_000, 百万: 1_000_000, 千万: 10_000_000, 亿: 100_000_000 } as const;
const pricePattern = new RegExp(
  `^(?<money>.+元)/(?:(?<area>${areaUnits.join('|')})|(?<by>百万|千万|[百千万亿]?)(?<one>${counted.join('|')}))$`,
  'u',
);

/** Written as a price, whatever it is for. */
export const isPriceLike = (raw: unknown): boolean => typeof raw === 'string' && /元\/./u.test(raw);

const rateOf = ({ over, under }: Rational, shown: Pick<Rate, 'share' | 'price'>): Rate => ({
  ...fractionOf({ over, under }),
  ...shown,
});

/** A share such as `15%`, or a price such as `10元/平方米` with what it is a price of. */
export const rateIn = (raw: unknown): { readonly rate: Rate; readonly of: ReckonedType | undefined } | undefined => {
  if (typeof raw !== 'string') return undefined;
  const { money: written = '', area = '', by = '', one = '' } = pricePattern.exec(raw)?.groups ?? {};
  const [money, ofArea] = [parseMoney(written), parseArea(`1${area}`)];
  if (money.ok && money.value > 0) {
    const units = ofArea.ok ? ofArea.value : multiples[by as keyof typeof multiples];
    const rate = rateOf(dividedBy(rational(money.value), rational(units)), {
      price: { amount: money.value, per: `${area}${by}${one}` },
    });
    return { rate, of: ofArea.ok ? 'area' : 'integer' };
  }
  const share = parseRational(raw);
  return share.ok && share.value.over > 0n ? { rate: rateOf(share.value, { share: raw }), of: undefined } : undefined;
};
