import { figureText } from '../explain/units.js';
import type { Language } from '../issue/index.js';
import { formatMoney, type Money } from '../quantity/index.js';
import type { CapFigure, Fitted } from './fit.js';

/** The most that an amount may be, and by what it was told. */
export interface FittedAmount extends Fitted {
  readonly vary: string;
  readonly cap: number;
  readonly per: 'year' | 'run';
  readonly figure: CapFigure;
}

/** The most that an amount may be, as a page for a terminal. */
export const explainFitted = (
  { kind, amount, cost, beyond, vary, cap, per, figure: by, runs }: FittedAmount,
  language: Language,
): string => {
  const isZh = language === 'zh';
  const told = (fen: number | undefined): string =>
    fen === undefined || !Number.isFinite(fen) ? '∞' : figureText(formatMoney(fen as Money), language);
  const names = isZh
    ? { certain: '可确定', assumed: '按假设最多', possible: '最多' }
    : { certain: 'for certain', assumed: 'at most under the assumptions', possible: 'at most' };
  const inYear = (year: number | undefined): string => {
    if (year === undefined) return isZh ? '各年合计' : 'in all years';
    return isZh ? `${String(year)}年` : `in ${String(year)}`;
  };
  const limit = isZh
    ? `${per === 'year' ? '每年' : '各年合计'}不超过${told(cap)}（${names[by]}）`
    : `within ${told(cap)} ${per === 'year' ? 'a year' : 'in all years'} (${names[by]})`;
  if (kind === 'none')
    return isZh
      ? `${vary}：再低也超出预算，1分时${inYear(cost?.year)}为${told(cost?.fen)}；要求${limit}`
      : `${vary}: no amount stays ${limit}; with CNY 0.01 it comes to ${told(cost?.fen)} ${inYear(cost?.year)}`;
  if (kind === 'any')
    return isZh
      ? `${vary}：多高都不超出，按这个数没有企业享受；要求${limit}`
      : `${vary}: any amount stays ${limit}, for nobody is paid it by this figure`;
  return isZh
    ? [
        `${vary} 最高 ${told(amount)}，${limit}`,
        `  ${told(amount)}：${inYear(cost?.year)} ${told(cost?.fen)}`,
        `  再多1分：${inYear(beyond?.year)} ${told(beyond?.fen)}，超出`,
        `  测算${String(runs)}次`,
      ].join('\n')
    : [
        `${vary}: ${told(amount)} at most, ${limit}`,
        `  ${told(amount)}: ${told(cost?.fen)} ${inYear(cost?.year)}`,
        `  CNY 0.01 more: ${told(beyond?.fen)} ${inYear(beyond?.year)}, more than that`,
        `  ${String(runs)} runs`,
      ].join('\n');
};
