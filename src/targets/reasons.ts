import { type Bilingual, both } from '../issue/index.js';
import type { FigureFile } from '../rule/index.js';

/** Why a figure is decided as it is, in the words of a reader. */

export const noFigure = both('文件没有给出数', 'the document gives no figure');

/** Words without an exact bound, for who does not read them. */
const glosses: Readonly<Partial<Record<string, string>>> = {
  左右: ' (about)',
  基本稳定: ' (basically stable)',
  第一方阵: ' (the front rank)',
};

const meant = (word: string): string => glosses[word] ?? '';

export const vague = (word: string | undefined): Bilingual =>
  both(
    `${word === undefined ? '原文用语' : `“${word}”`}不是确切的界限`,
    `${word === undefined ? 'the wording' : `the text’s “${word}”${meant(word)}`} sets no exact bound`,
  );

export const nothingObserved = both('没有完成值', 'no value was reported');

export const onlyEarlier = (wanted: number, latest: number): Bilingual =>
  both(
    `尚无${String(wanted)}年的数，最近为${String(latest)}年`,
    `no figure for ${String(wanted)} yet, the latest is for ${String(latest)}`,
  );

export const onlyLater = (wanted: number): Bilingual =>
  both(`没有${String(wanted)}年的数，只有以后年份的`, `no figure for ${String(wanted)}, only for later years`);

export const onlyBefore = (first: number): Bilingual =>
  both(
    `只有实施期（自${String(first)}年起）以前的数，不计入`,
    `only figures from before the plan period, which begins in ${String(first)}: they do not count`,
  );

export const alreadyBy = (year: number, figure: string): Bilingual =>
  both(
    `${String(year)}年已为${figure}，此数只增不减`,
    `${figure} by ${String(year)} already, and such a count does not fall`,
  );

export const stillIn = (year: number, figure: string): Bilingual =>
  both(
    `${String(year)}年仍只有${figure}，此数只增不减`,
    `still only ${figure} in ${String(year)}, and such a count does not fall`,
  );

export const sumOfYears = (years: readonly number[], figure: string): Bilingual =>
  both(`${years.join('、')}年之和为${figure}`, `${years.join(', ')} add up to ${figure}`);

export const beforePlan = (first: number): Bilingual =>
  both(
    `这项目标自实施期第一年（${String(first)}年）起计算，不计以前的数`,
    `the target counts from the plan’s first year (${String(first)}), and nothing of before`,
  );

export const noTarget = both(
  '各文件没有这个指标的目标，只有基数或实绩',
  'no document sets a target for the indicator: it only states what was reached',
);

/** What comes after the year that was asked about. */
export const afterAsked = (asked: number): Bilingual =>
  both(`晚于所问的${String(asked)}年`, `it is later than ${String(asked)}, the year asked about`);

export const afterEvery = (last: number): Bilingual =>
  both(
    `晚于目标年（${String(last)}年），各年的数只管当年`,
    `it is later than the year of the target (${String(last)}), which only figures up to that year bear on`,
  );

export const fromAnotherYear = (wanted: number | undefined): Bilingual =>
  both(
    `目标与${wanted === undefined ? '未写明的年份' : `${String(wanted)}年`}相比，基年不同的不可比`,
    `the target counts from ${wanted === undefined ? 'a year not stated' : String(wanted)}, and a figure against another year does not compare`,
  );

const classText = ({ relation, value, unit }: NonNullable<FigureFile['classOf']>): string =>
  `${relation === 'range' ? '' : relation}${typeof value === 'number' ? String(value) : value.join('–')}${unit}`;

/** What a figure counts, in its document's words. */
export const countedIn = ({ scope, classOf }: FigureFile): Bilingual => {
  const parts = [
    ...(scope === undefined ? [] : [scope]),
    ...(classOf === undefined ? [] : [both(classText(classOf), classText(classOf))]),
  ];
  return parts.length === 0
    ? both('未注明', 'not stated')
    : both(parts.map(({ zh }) => zh).join('，'), parts.map(({ en }) => en).join(', '));
};

/** What a figure counts that is not what is counted here. */
const countingOther = (scope: Bilingual): Bilingual => both(`统计口径：${scope.zh}`, `which counts: ${scope.en}`);

export const exactlyAt = (figure: string): Bilingual =>
  both(`恰为${figure}，而要求超过`, `exactly ${figure}, which must be exceeded`);

export const otherBase = (wanted: number | undefined, found: readonly (number | undefined)[]): Bilingual => {
  const told = found.map((year) => String(year ?? '?')).join('、');
  return both(
    `要求与${String(wanted ?? '?')}年相比，完成值的基年是${told.replaceAll('?', '未写')}，不可比`,
    `counted from ${String(wanted ?? 'an unstated year')}, while the reported value counts from ${told.replaceAll('、', ', ').replaceAll('?', 'no stated year')}: not comparable`,
  );
};

export const failedYear = (year: number): Bilingual =>
  both(
    `${String(year)}年未达到；逐年考核，平均数不能补足`,
    `short in ${String(year)}; every year counts, and an average does not help`,
  );

export const missingYears = (years: readonly number[]): Bilingual =>
  both(`缺${years.join('、')}年的数`, `no figure for ${years.join(', ')}`);

/** What a multiple is counted from. */
interface CountedFrom {
  readonly year: number;
  readonly figure: string;
  readonly stated: boolean;
  readonly clause: string | undefined;
  /** What the base counts, where that is something else. */
  readonly scope: Bilingual | undefined;
}

export const noMultipleOf = (base: CountedFrom): Bilingual => {
  const { zh, en } = countedFrom(base);
  return both(`${zh}，不大于零，不能计算倍数`, `${en}: of what is not above zero there is no multiple`);
};

export const countedFrom = (base: CountedFrom): Bilingual => {
  const { year, figure, stated, clause, scope } = base;
  const from = clause === undefined ? both('完成值', 'as reported') : both(`条款${clause}`, `clause ${clause}`);
  const other = scope === undefined ? undefined : countingOther(scope);
  const source = other === undefined ? from : both(`${from.zh}；${other.zh}`, `${from.en}, ${other.en}`);
  return both(
    `以${String(year)}年（${stated ? '原文所写基年' : '原文未写基年，取实施期前一年'}）的${figure}为基数（${source.zh}）`,
    `counted from ${figure} in ${String(year)}, ${stated ? 'the base year stated' : 'the year before the plan period, as none is stated'} (${source.en})`,
  );
};

export const baseNotKnown = (year: number, stated: boolean): Bilingual =>
  both(
    `${String(year)}年（${stated ? '原文所写基年' : '原文未写基年，取实施期前一年'}）的基数未知`,
    stated
      ? `the base of ${String(year)}, the year stated, is not known`
      : `no base year is stated; the value of ${String(year)}, the year before the plan period, is not known`,
  );

export const joined = (reasons: readonly Bilingual[]): Bilingual | undefined =>
  reasons.length === 0
    ? undefined
    : both(reasons.map(({ zh }) => zh).join('；'), reasons.map(({ en }) => en).join('; '));
