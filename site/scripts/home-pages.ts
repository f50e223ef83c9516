/** The first page, with examples that the library itself has just answered, and the pages that hold the playground. */
import type { DocumentId } from '../../src/documents/ids.js';
import { evaluate, type EvaluateOptions } from '../../src/engine/evaluate.js';
import { explainResult } from '../../src/explain/index.js';
import { version } from '../../src/version.js';
import { unchecked } from '../../src/subject/index.js';
import type { Situation } from '../play/link.js';
import { corpus, type Language, playLink, rootOf, shownYear, subjectsOf } from './corpus.js';
import { siteBase, sites } from './versions.js';
import { exampleInputs } from './written-pages.js';

const asked = { readings: {}, assumeNone: [], reforms: [] } as const;

const growing = {
  name: '示例科技',
  city: '绍兴市',
  industry: 'C3852',
  years: { 2021: { revenue: '4亿元', marketValue: '50亿元' } },
  titles: [{ title: 'champion-candidate', on: '2021-07-01' }],
  projects: [],
  received: [],
};

/** What is shown first: two inputs of the guide, and one that asks for a class. */
const situations: readonly (Situation & { readonly document: DocumentId })[] = [
  {
    ...asked,
    document: 'taizhou-matrix-2025',
    subject: 'enterprise',
    year: 2026,
    input: exampleInputs.get('enterprise.json'),
  },
  { ...asked, document: 'ningbo-renewal-2021', subject: 'site', year: 2022, input: exampleInputs.get('site.json') },
  { ...asked, document: 'shaoxing-growth-2021', subject: 'enterprise', year: 2022, input: growing },
];

/** What an example comes to, in the words of its page. */
const conclusionOf = ({ document, subject, year, input }: Situation, language: Language): string => {
  const options = { document, subject, year } as unknown as EvaluateOptions;
  const [title = '', ...lines] = explainResult(evaluate(unchecked(input), options), language, 'markdown').split('\n');
  const conclusion = lines.find((line) => line.startsWith('## ')) ?? '';
  return [title.replace(/^# /u, ''), conclusion.replace(/^## (?:\S+?[、.]\s*)?(?:结论：|Conclusion: )?/u, '')]
    .map((line) => line.replace(/\\(.)/gu, '$1'))
    .join('<br>');
};

const words = {
  zh: {
    name: '惠企',
    text: '惠企政策，测算到条',
    tagline: '输入企业数据，测算奖补金额，逐条列明依据。不填的当作未知，从不当作没有。',
    play: '打开演练场',
    starts: { developers: '写程序', modelers: '做政策研究', ci: '在持续集成里校核' },
    documents: '政策文件',
    open: '在演练场里打开',
    playTitle: '演练场',
    compareTitle: '两种情形比较',
    embedTitle: '演练场（嵌入）',
    offline: '首次打开之后可离线使用；所填内容只在本机和链接里。',
  },
  en: {
    name: 'huiqi',
    text: 'Enterprise policies, worked out clause by clause',
    tagline:
      'Enter facts; get the amount and the clause behind each item. What is left blank is unknown, never “none”.',
    play: 'Open the playground',
    starts: { developers: 'For developers', modelers: 'For modelers', ci: 'In CI' },
    documents: 'Policy documents',
    open: 'Open in the playground',
    playTitle: 'Playground',
    compareTitle: 'Two situations side by side',
    embedTitle: 'Playground (embedded)',
    offline: 'Works offline after the first visit; what you fill in stays on this machine and in the link.',
  },
} as const;

const homePage = async (language: Language): Promise<string> => {
  const say = words[language];
  const root = rootOf(language);
  const features = await Promise.all(
    situations.map(async (situation) => ({
      title: corpus.find(({ id }) => id === situation.document)?.document.shortTitle[language] ?? '',
      details: conclusionOf(situation, language),
      link: await playLink(situation, language),
      linkText: say.open,
    })),
  );
  const matter = {
    layout: 'home',
    hero: {
      name: say.name,
      text: say.text,
      tagline: say.tagline,
      actions: [
        { theme: 'brand', text: say.play, link: `${root}play` },
        { theme: 'alt', text: say.documents, link: `${root}documents/` },
        ...(['developers', 'modelers', 'ci'] as const).map((whom) => ({
          theme: 'alt',
          text: say.starts[whom],
          link: `${root}${whom}`,
        })),
      ],
    },
    features,
  };
  return `---\n${JSON.stringify(matter)}\n---\n`;
};

type Shape = 'page' | 'comparison' | 'frame';

const playPage = (language: Language, title: string, shape: Shape): string =>
  [
    '---',
    `title: ${JSON.stringify(title)}`,
    `layout: ${shape === 'frame' ? 'false' : 'page'}`,
    'search: false',
    'sidebar: false',
    '---',
    '',
    '<script setup>',
    "import Playground from '@play/Playground.vue'",
    ...(shape === 'comparison' ? [] : [`import written from '@pages/first-answer.${language}.json'`]),
    '</script>',
    '',
    `<Playground language="${language}"${{ page: ' :written', comparison: ' comparing', frame: ' :written embedded' }[shape]} />`,
    '',
  ].join('\n');

export const homePages = async (language: Language): Promise<ReadonlyMap<string, string>> =>
  new Map([
    ['index.md', await homePage(language)],
    ['play.md', playPage(language, words[language].playTitle, 'page')],
    ['play/compare.md', playPage(language, words[language].compareTitle, 'comparison')],
    ['embed.md', playPage(language, words[language].embedTitle, 'frame')],
  ]);

/** What the playground offers before a document is loaded. */
export const catalogue = {
  version,
  /** Versions whose site can be opened. */
  sites,
  siteBase,
  examples: situations,
  documents: corpus.map((entry) => ({
    id: entry.id,
    title: entry.document.shortTitle,
    city: entry.document.city,
    year: shownYear(entry),
    subjects: [
      ...new Set([...entry.rules.flatMap(subjectsOf), ...(entry.document.targets.length === 0 ? [] : ['city'])]),
    ],
  })),
};
