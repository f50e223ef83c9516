import { tableCnyText, tableYuanText } from '../explain/money-text.js';
import { figureText } from '../explain/units.js';
import { words as explained } from '../explain/words/index.js';
import type { Bilingual, ByLanguage, Language } from '../issue/index.js';
import { formatMoney, type Money } from '../quantity/index.js';
import type { CapFigure, Fitted } from './fit.js';
import { base } from './scenario.js';

/** The most that an amount may be, and by what it was told. */
export interface FittedAmount extends Fitted {
  readonly vary: string;
  /** What the rule is called that it is an amount of, where it is one of a rule. */
  readonly title?: Bilingual;
  /** The setting that it was tried on top of; left out, the rules as they are. */
  readonly setting?: string;
  /** What is to be known of the documents: a draft is none in force. */
  readonly standing?: readonly Bilingual[];
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
  readonly past: (past: Pick<CostInYear, 'year'>) => string;
  readonly on: (setting: string) => string;
  readonly endless: string;
}

const words: ByLanguage<FitWords> = {
  zh: {
    part: (title, vary) => `${title}${vary.endsWith('.amount') ? '的金额' : ''}（${vary}）`,
    figures: { certain: '可确定的合计', assumed: '按假设最多的合计', possible: '最多的合计' },
    per: { year: '每年', run: '各年一并测算' },
    inYear: (year) => `${String(year)}年`,
    inAll: '各年一并测算',
    limit: (per, cap, figure) => `${per}${figure}不超过${cap}`,
    none: (vary, limit, { year, sum }) => `${vary}：没有可行的金额：单是其他奖励${year}已约${sum}，而要求${limit}`,
    any: (vary, limit) => `${vary}：定多高都不超出：按这个口径没有企业享受，或另有封顶；要求${limit}`,
    most: (vary, amount, limit) => `${vary}最高可定${amount}：${limit}`,
    at: (amount, { year, sum }) => `定为${amount}时，${year}合计${sum}`,
    past: ({ year }) => `再多0.01元，${year}即超出`,
    on: (setting) => `在“${setting}”的规则上试`,
    endless: '上限暂不能确定',
  },
  en: {
    part: (title, vary) => `${title}${vary.endsWith('.amount') ? ', amount' : ''} (${vary})`,
    figures: { certain: 'for certain', assumed: 'at most under the assumptions', possible: 'at most' },
    per: { year: 'a year', run: 'in all years' },
    inYear: (year) => `in ${String(year)}`,
    inAll: 'in all years',
    limit: (per, cap, figure) => `within ${cap} ${per} (${figure})`,
    none: (vary, limit, { year, sum }) =>
      `${vary}: no amount keeps the total ${limit}; the other awards alone come to about ${sum} ${year}`,
    any: (vary, limit) =>
      `${vary}: any amount keeps the total ${limit}: by this figure nobody is paid it, or another cap holds it down`,
    most: (vary, amount, limit) => `${vary}: up to ${amount} keeps the total ${limit}`,
    at: (amount, { year, sum }) => `At ${amount}: ${sum} ${year}`,
    past: ({ year }) => `CNY 0.01 more exceeds it ${year}`,
    on: (setting) => `Tried under the rules of “${setting}”`,
    endless: 'no upper limit can be stated',
  },
};

const inTables: ByLanguage<(fen: number) => string> = { zh: tableYuanText, en: tableCnyText };

const tenThousand = 1_000_000;

const inWhole = (fen: number | undefined): number | undefined =>
  fen === undefined || fen < tenThousand ? fen : Math.floor(fen / tenThousand) * tenThousand;

/** The most that an amount may be, as a page for a terminal. */
export const explainFitted = (
  { kind, amount, cost, beyond, vary, title, setting = base, standing = [], cap, per, figure: by }: FittedAmount,
  language: Language,
): string => {
  const say = words[language];
  const notes = [
    ...(setting === base ? [] : [say.on(setting)]),
    ...standing.map((note) => explained[language].brief.standing(note[language])),
  ];
  const page = (...lines: readonly string[]): string => [...lines, ...notes].join('\n  ');
  const what = title === undefined ? vary : say.part(title[language], vary);
  const toldBy =
    (text: (fen: number) => string) =>
    (fen: number | undefined): string =>
      fen === undefined || !Number.isFinite(fen) ? say.endless : text(fen);
  const [told, sum] = [toldBy((fen) => figureText(formatMoney(fen as Money), language)), toldBy(inTables[language])];
  const inYear = (year: number | undefined): string => (year === undefined ? say.inAll : say.inYear(year));
  const limit = say.limit(say.per[per], told(cap), say.figures[by]);
  const at: CostInYear = { year: inYear(cost?.year), sum: sum(cost?.fen) };
  // At 0.01元 the award itself is next to nothing: the rest is what exceeds.
  if (kind === 'none') return page(say.none(what, limit, { ...at, sum: sum(inWhole(cost?.fen)) }));
  if (kind === 'any') return page(say.any(what, limit));
  const past = { year: inYear(beyond?.year) };
  return page(say.most(what, told(amount), limit), say.at(told(amount), at), say.past(past));
};
