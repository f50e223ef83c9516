/** What figures of rules are called for a reader: the row as the document has it, and what stands in its column. */
import type { ByLanguage, Language } from '../../src/issue/index.js';

const words: ByLanguage<Readonly<Record<string, string>>> = {
  zh: {
    amount: '奖励金额',
    cap: '上限',
    capital: '注册资本',
    'development-zone': '开发区',
    district: '区县（市）',
    'featured-platform': '特色平台',
    floor: '下限',
    grade: '等级',
    kind: '类别',
    least: '最少',
    level: '级别',
    most: '最多',
    national: '国家级',
    provincial: '省级',
    quota: '指标',
    share: '比例',
    threshold: '门槛',
  },
  en: {
    amount: 'amount',
    cap: 'upper limit',
    capital: 'registered capital',
    'development-zone': 'development zone',
    district: 'district',
    'featured-platform': 'featured platform',
    floor: 'lower limit',
    grade: 'grade',
    kind: 'kind',
    least: 'least',
    level: 'level',
    most: 'most',
    national: 'national',
    provincial: 'provincial',
    quota: 'quota',
    share: 'share',
    threshold: 'threshold',
  },
};

const of: ByLanguage<{
  readonly row: (row: string) => string;
  readonly condition: (name: string, was: string) => string;
}> = {
  zh: { row: (row) => `${row}档`, condition: (name, was) => `条件中的${was}（${name}）` },
  en: { row: (row) => row, condition: (name, was) => `threshold ${was} (${name})` },
};

/**
 * `milestones[10亿元].amount` is `10亿元档 · 奖励金额`; `was` is what stands there in the document, and `written` writes a sum
 * in the way of the language.
 */
export const figureLabel = (
  name: string,
  was: string,
  written: (text: string) => string,
  language: Language,
): string => {
  const word = (each: string): string => words[language][each] ?? written(each);
  const [, row, column] = /\[(.+)\]\.([^.\]]+)$/u.exec(name) ?? [];
  if (row !== undefined && column !== undefined) return `${of[language].row(word(row))} · ${word(column)}`;
  const [, condition] = /^(.+)\.value$/u.exec(name) ?? [];
  return condition === undefined ? word(name) : of[language].condition(condition, word(was));
};
