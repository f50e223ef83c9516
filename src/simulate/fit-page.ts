import { figureText } from '../explain/units.js';
import type { Bilingual, ByLanguage, Language } from '../issue/index.js';
import { formatMoney, type Money } from '../quantity/index.js';
import type { CapFigure, Fitted } from './fit.js';

/** The most that an amount may be, and by what it was told. */
export interface FittedAmount extends Fitted {
  readonly vary: string;
  /** What the rule is called that it is an amount of, where it is one of a rule. */
  readonly title?: Bilingual;
  readonly cap: number;
  readonly per: 'year' | 'run';
  readonly figure: CapFigure;
}

/** What a year, or all of them, come to. */
interface CostInYear {
  readonly year: string;
  readonly sum: string;
}

interface FitWords {
  /** An amount by what its rule is called, and its own name in brackets. */
  readonly part: (title: string, vary: string) => string;
  readonly figures: Readonly<Record<CapFigure, string>>;
  readonly per: Readonly<Record<'year' | 'run', string>>;
  readonly inYear: (year: number) => string;
  readonly inAll: string;
  readonly limit: (per: string, cap: string, figure: string) => string;
  readonly none: (vary: string, limit: string, at: CostInYear) => string;
  readonly any: (vary: string, limit: string) => string;
  readonly most: (vary: string, amount: string, limit: string) => string;
  readonly at: (amount: string, at: CostInYear) => string;
  readonly past: (past: CostInYear) => string;
  readonly runs: (count: number) => string;
  readonly endless: string;
}

const words: ByLanguage<FitWords> = {
  zh: {
    part: (title, vary) => `${title}${vary.endsWith('.amount') ? '的金额' : ''}（${vary}）`,
    figures: { certain: '可确定', assumed: '按假设最多', possible: '最多' },
    per: { year: '每年', run: '各年合计' },
    inYear: (year) => `${String(year)}年`,
    inAll: '各年合计',
    limit: (per, cap, figure) => `${per}不超过${cap}（${figure}）`,
    none: (vary, limit, { year, sum }) => `${vary}：定得再低也超出预算，定为0.01元时${year}为${sum}；要求${limit}`,
    any: (vary, limit) => `${vary}：定多高都不超出，按这个口径没有企业享受；要求${limit}`,
    most: (vary, amount, limit) => `${vary}最高${amount}，${limit}`,
    at: (amount, { year, sum }) => `定为${amount}：${year}${sum}`,
    past: ({ year, sum }) => `再多0.01元：${year}${sum}，超出`,
    runs: (count) => `共测算${String(count)}次`,
    endless: '上限暂不能确定',
  },
  en: {
    part: (title, vary) => `${title}${vary.endsWith('.amount') ? ', amount' : ''} (${vary})`,
    figures: { certain: 'for certain', assumed: 'at most under the assumptions', possible: 'at most' },
    per: { year: 'a year', run: 'in all years' },
    inYear: (year) => `in ${String(year)}`,
    inAll: 'in all years',
    limit: (per, cap, figure) => `within ${cap} ${per} (${figure})`,
    none: (vary, limit, { year, sum }) => `${vary}: no amount stays ${limit}; at CNY 0.01: ${sum} ${year}`,
    any: (vary, limit) => `${vary}: any amount stays ${limit}: by this figure nobody is paid it`,
    most: (vary, amount, limit) => `${vary}: ${amount} at most, ${limit}`,
    at: (amount, { year, sum }) => `${amount}: ${sum} ${year}`,
    past: ({ year, sum }) => `CNY 0.01 more: ${sum} ${year}, more than that`,
    runs: (count) => `Found in ${String(count)} runs`,
    endless: 'no upper limit can be stated',
  },
};

/** The most that an amount may be, as a page for a terminal. */
export const explainFitted = (
  { kind, amount, cost, beyond, vary, title, cap, per, figure: by, runs }: FittedAmount,
  language: Language,
): string => {
  const say = words[language];
  const what = title === undefined ? vary : say.part(title[language], vary);
  const told = (fen: number | undefined): string =>
    fen === undefined || !Number.isFinite(fen) ? say.endless : figureText(formatMoney(fen as Money), language);
  const inYear = (year: number | undefined): string => (year === undefined ? say.inAll : say.inYear(year));
  const limit = say.limit(say.per[per], told(cap), say.figures[by]);
  const at: CostInYear = { year: inYear(cost?.year), sum: told(cost?.fen) };
  if (kind === 'none') return say.none(what, limit, at);
  if (kind === 'any') return say.any(what, limit);
  const past: CostInYear = { year: inYear(beyond?.year), sum: told(beyond?.fen) };
  return [say.most(what, told(amount), limit), say.at(told(amount), at), say.past(past), say.runs(runs)].join('\n  ');
};
