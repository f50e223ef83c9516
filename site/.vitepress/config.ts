import { fileURLToPath } from 'node:url';
import { defineConfig, type DefaultTheme } from 'vitepress';
import catalogue from '../pages/catalogue.json' with { type: 'json' };
import menus from '../pages/menus.json' with { type: 'json' };
import { slugOf } from '../scripts/markdown.js';
import { descriptionOf } from './description.js';
import { linkedHtml } from './linked.js';
import { writeLlms } from './llms.js';
import { writeOffline } from './offline.js';
import { rank, tokenize } from './search.js';
import { ownStylesAlone } from './styles.js';
import { colourClasses, strictEnd, strictHtml } from './strict.js';
import { takeVersions } from './versions.js';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const base = process.env['HUIQI_SITE_BASE'] ?? '/';
/** A version is built into a folder of its own; the site itself takes all such folders along. */
const versionFolder = process.env['HUIQI_SITE_OUT'];

type Language = 'zh' | 'en';

const words = {
  zh: { play: '演练场', documents: '政策文件', readings: '条文理解', guide: '指南', recipes: '做法', more: '更多' },
  en: {
    play: 'Playground',
    documents: 'Documents',
    readings: 'Interpretations',
    guide: 'Guide',
    recipes: 'Recipes',
    more: 'More',
  },
} as const;

const themeOf = (language: Language): DefaultTheme.Config => {
  const say = words[language];
  const root = language === 'zh' ? '/' : '/en/';
  const [start, concepts, evaluate, whatIf, recipes, ...reference] = menus[language];
  const about = [
    { text: say.play, link: `${root}play` },
    {
      text: say.documents,
      link: `${root}documents/`,
      items: catalogue.documents.map(({ id, title }) => ({ text: title[language], link: `${root}documents/${id}/` })),
    },
    { text: say.readings, link: `${root}readings/` },
  ];
  return {
    nav: [
      ...about.map(({ text, link }) => ({ text, link })),
      {
        text: say.guide,
        items: [start, concepts, evaluate, whatIf].flatMap((each) => (each === undefined ? [] : [each])),
      },
      { text: say.recipes, items: [...(recipes?.items ?? [])] },
      { text: say.more, items: reference },
    ],
    sidebar: [...about, ...menus[language]],
  };
};

const zhTheme: DefaultTheme.Config = {
  ...themeOf('zh'),
  outline: { label: '本页目录' },
  docFooter: { prev: '上一页', next: '下一页' },
  darkModeSwitchLabel: '外观',
  lightModeSwitchTitle: '切换到浅色',
  darkModeSwitchTitle: '切换到深色',
  sidebarMenuLabel: '目录',
  returnToTopLabel: '回到顶部',
  langMenuLabel: '切换语言',
  skipToContentLabel: '跳到正文',
  notFound: {
    title: '没有这一页',
    quote: '地址可能写错了，或者这一页只有另一种语言；没有联网时，只能打开演练场、首页和打开过的页面。',
    linkText: '回首页',
    linkLabel: '回首页',
  },
};

const enTheme: DefaultTheme.Config = {
  ...themeOf('en'),
  outline: { label: 'On this page' },
  notFound: {
    quote:
      'The address may be misspelt, or the page is in the other language only. Offline, the playground, the first page and pages opened before can be read.',
    linkText: 'Home',
  },
};

export default defineConfig({
  base,
  srcDir: 'pages',
  outDir: versionFolder ?? 'dist',
  cleanUrls: true,
  metaChunk: true,
  // While it switches, it would put a style into the page.
  appearance: { disableTransition: false },
  // A page is asked for by its reader, not because a link to it is in sight.
  router: { prefetchLinks: false },
  title: '惠企 huiqi',
  head: [['link', { rel: 'icon', href: `${base}icon.svg`, type: 'image/svg+xml' }]],
  locales: {
    root: { label: '中文', lang: 'zh-CN', themeConfig: zhTheme, description: '惠企政策测算：金额、理由和依据' },
    en: {
      label: 'English',
      lang: 'en',
      themeConfig: enTheme,
      description: 'Enterprise policies of Zhejiang, evaluated with reasons',
    },
  },
  themeConfig: {
    search: {
      provider: 'local',
      options: {
        miniSearch: {
          options: { tokenize },
          searchOptions: { combineWith: 'AND', fuzzy: false, prefix: true, boostDocument: rank },
        },
        _render: (source, env, md) => (env.frontmatter?.['search'] === false ? '' : md.render(source, env)),
        locales: {
          root: {
            translations: {
              button: { buttonText: '搜索', buttonAriaLabel: '搜索' },
              modal: {
                displayDetails: '显示详情',
                resetButtonTitle: '清除',
                backButtonTitle: '关闭',
                noResultsText: '这里收有含数字或条件的条款，其他内容见“政策文件”所列原文。没有找到',
                footer: {
                  selectText: '打开',
                  selectKeyAriaLabel: '回车',
                  navigateText: '选择',
                  navigateUpKeyAriaLabel: '上',
                  navigateDownKeyAriaLabel: '下',
                  closeText: '关闭',
                  closeKeyAriaLabel: 'Esc',
                },
              },
            },
          },
        },
      },
    },
  },
  markdown: {
    anchor: { slugify: slugOf },
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    codeTransformers: [colourClasses],
    config: (md) => {
      // A column’s alignment is a style attribute, which the policy forbids.
      for (const cell of ['th_open', 'td_open'])
        md.renderer.rules[cell] = (tokens, index, options, _, self) => {
          const token = tokens[index];
          if (token !== undefined) token.attrs = (token.attrs ?? []).filter(([name]) => name !== 'style');
          return self.renderToken(tokens, index, options);
        };
      // A wide table scrolls by itself, and can be reached by keyboard for that.
      md.renderer.rules['table_open'] = () => '<table tabindex="0">';
    },
  },
  transformPageData: ({ relativePath }) => {
    const description = descriptionOf(at(`../pages/${relativePath}`));
    return description === undefined ? undefined : { description };
  },
  transformHtml: (html) => strictHtml(linkedHtml(html), base),
  buildEnd: (config) => {
    strictEnd(config);
    writeOffline(config.outDir, base);
    writeLlms(config.srcDir, config.outDir, base);
    if (versionFolder === undefined) takeVersions(config.outDir);
  },
  vite: {
    publicDir: at('../public'),
    resolve: {
      alias: [
        { find: '@play', replacement: at('./theme/play') },
        { find: '@pages', replacement: at('../pages') },
        { find: /^huiqi$/u, replacement: at('../../src/index.ts') },
        { find: /^huiqi\/documents\/(.*)$/u, replacement: at('../../src/documents/$1.ts') },
        { find: /^huiqi\/(.*)$/u, replacement: at('../../src/$1.ts') },
      ],
    },
    css: { postcss: { plugins: [ownStylesAlone] } },
    // Neither the theme nor the playground has a component of options.
    define: { __VUE_OPTIONS_API__: 'false' },
    build: { chunkSizeWarningLimit: 3000 },
  },
});
