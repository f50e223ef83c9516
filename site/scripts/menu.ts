/** The menu: pages by whom they are for, and by what one looks for. Every part of the guide stands in it once. */
import { type Language, rootOf } from './corpus.js';
import { halfOf } from './one-language.js';
import { guideOf, titleOf, written } from './sources.js';

export interface MenuGroup {
  readonly text: string;
  readonly items: readonly { readonly text: string; readonly link: string }[];
}

/** Parts of the guide by their English names, and pages of their own by their paths. */
const groups = [
  {
    text: { zh: '开始', en: 'Start' },
    pages: ['guide/', 'developers', 'modelers', 'ci'],
  },
  {
    text: { zh: '概念', en: 'Concepts' },
    pages: [
      'guide/qualifies-does-not-qualify-information-missing',
      'guide/interpretations',
      'guide/support-under-other-policies',
      'guide/history',
      'guide/calculation-records',
      'coverage',
      'glossary',
    ],
  },
  {
    text: { zh: '测算', en: 'Evaluate' },
    pages: [
      'guide/input',
      'guide/result',
      'guide/a-single-rule',
      'guide/ranked-pools',
      'guide/limits-on-places',
      'guide/targets-of-a-city',
      'guide/all-documents-at-once',
      'guide/explanations',
      'guide/problems',
      'guide/what-it-does-not-answer',
    ],
  },
  {
    text: { zh: '推演', en: 'What if' },
    pages: [
      'guide/several-years',
      'guide/information-to-provide',
      'guide/what-further-awards-would-take',
      'guide/effect-of-interpretations',
      'guide/reforms',
      'guide/rule-changes',
      'guide/back-testing',
      'guide/populations',
    ],
  },
  {
    text: { zh: '做法', en: 'Recipes' },
    pages: [
      'recipes/form',
      'recipes/server',
      'recipes/erp-import',
      'recipes/browser',
      'recipes/worker',
      'recipes/population',
      'recipes/own-database',
      'examples',
    ],
  },
  {
    text: { zh: '规则数据', en: 'Rule data' },
    pages: ['rule-format', 'add-a-policy', 'check', 'cases', 'guide/json-rules-engine'],
  },
  {
    text: { zh: '参考', en: 'Reference' },
    pages: ['guide/command-line', 'problems', 'package', 'api/', 'decisions/', 'v/', 'changes', 'security'],
  },
] as const;

/** Titles of pages that no file of one’s own has. */
const generated: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'guide/': { zh: '指南', en: 'Guide' },
  examples: { zh: '示例工程', en: 'Examples' },
  problems: { zh: '问题代码', en: 'Problems by code' },
  'api/': { zh: '接口参考（英文）', en: 'API reference' },
  'decisions/': { zh: '设计取舍（英文）', en: 'Decisions' },
  'v/': { zh: '版本', en: 'Versions' },
};

/** Of pages in English alone, what the Chinese menu calls them. */
const inEnglish: Readonly<Record<string, string>> = {
  changes: '更新记录',
  security: '安全',
};

const titleIn = (page: string, language: Language): string => {
  const own = generated[page]?.[language];
  if (own !== undefined) return own;
  const part = guideOf(language).parts.find(({ slug }) => page === `guide/${slug}`);
  if (part !== undefined) return part.title;
  const found = written.find(({ to }) => to === page);
  if (found === undefined) throw new Error(`The menu has a page that there is not: ${page}`);
  const path = found[language];
  // A page that is in both languages at once has a title in both.
  if (path !== undefined) return halfOf(titleOf(path), language);
  return `${inEnglish[page] ?? titleOf(found.en ?? '')}（英文）`;
};

const linkTo = (page: string, language: Language): string => {
  const isEnglish =
    language === 'zh' &&
    (/^(?:api|decisions)\/$/u.test(page) || written.some(({ to, zh }) => to === page && zh === undefined));
  return `${isEnglish ? '/en/' : rootOf(language)}${page}`;
};

export const menu = (language: Language): readonly MenuGroup[] => {
  const named: readonly string[] = groups.flatMap(({ pages }) => pages);
  const left = guideOf(language).parts.filter(({ slug }) => !named.includes(`guide/${slug}`));
  if (left.length > 0) throw new Error(`The menu leaves out ${left.map(({ slug }) => slug).join(', ')}`);
  return groups.map(({ text, pages }) => ({
    text: text[language],
    items: pages.map((page) => ({ text: titleIn(page, language), link: linkTo(page, language) })),
  }));
};
