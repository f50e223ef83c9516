/** The pages that people wrote, as pages of the site: the guides, which stay one file each, a page a part. */
import { readdirSync } from 'node:fs';
import { fromRoot, type Language } from './corpus.js';
import { page } from './markdown.js';
import { decisions, guideLink, guideOf, guides, read, relinked, titleOf, written, type Written } from './sources.js';
import { halfOf, inOneLanguage } from './one-language.js';
import { pageWords } from './words.js';

type NamedPage = readonly [path: string, text: string];

/** Lines whose headings stand a step higher: a part of a guide is a page now. */
const raised = (lines: readonly string[]): readonly string[] => {
  let isCode = false;
  return lines.map((line) => {
    if (line.startsWith('```')) isCode = !isCode;
    return isCode ? line : line.replace(/^##(?=#+ )/u, '#');
  });
};

const guidePages = (language: Language): readonly NamedPage[] => {
  const say = pageWords[language];
  const { intro, parts } = guideOf(language);
  const uses = (lines: readonly string[]): boolean =>
    lines.some((line) => /\b(?:enterprise|site|city)\.json\b|\((?:enterprise|site|city)[,)]/u.test(line));
  return [
    ['guide/index.md', page(say.guide, relinked(intro, guides[language], language))],
    ...parts.map(({ slug, title, lines }): NamedPage => [
      `guide/${slug}.md`,
      page(title, [
        ...(uses(lines) ? [say.files(guideLink(language, '')), ''] : []),
        ...raised(relinked(lines, guides[language], language)),
      ]),
    ]),
  ];
};

/** A page that is in English alone has one in Chinese that says so, for those who switch. */
const onlyEnglish = (title: string, to: string): NamedPage => [
  `${to}.md`,
  page(title, [pageWords.zh.onlyEnglish(`/en/${to.replace(/index$/u, '')}`)], {
    search: false,
    prev: false,
    next: false,
  }),
];

const pageOf = ({ to, ...paths }: Written, language: Language): NamedPage => {
  const path = paths[language];
  if (path === undefined) return onlyEnglish(titleOf(paths.en ?? ''), to);
  const lines = relinked(read(path).split('\n').slice(1), path, language);
  if (paths.zh !== paths.en) return [`${to}.md`, page(titleOf(path), lines)];
  return [`${to}.md`, page(halfOf(titleOf(path), language), inOneLanguage(lines, language))];
};

const decisionIndex = (): NamedPage => [
  'decisions/index.md',
  page(
    'Decisions',
    decisions.map((path) => `- [${titleOf(path)}](/en/${path.replace(/^docs\/|\.md$/gu, '')})`),
  ),
];

/** The API reference is written of the entries by a tool of its own; this is what those find who switch to Chinese there. */
const apiNotices = (): readonly NamedPage[] =>
  readdirSync(fromRoot('src'))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
    .map((name) => onlyEnglish(name, `api/${name === 'index' ? 'index-1' : name}`));

export const writtenPages = (language: Language): ReadonlyMap<string, string> =>
  new Map([
    ...guidePages(language),
    ...written.map((each) => pageOf(each, language)),
    ...(language === 'en'
      ? [decisionIndex()]
      : [onlyEnglish('Decisions', 'decisions/index'), onlyEnglish('API reference', 'api/index'), ...apiNotices()]),
  ]);

/** The inputs that the guide uses, by the names of their files. */
export const exampleInputs: ReadonlyMap<string, unknown> = new Map(
  [
    ...guideOf('en')
      .intro.join('\n')
      .matchAll(/```json (?<file>\S+)\n(?<json>[\s\S]*?)\n```/gu),
  ].map(({ groups = {} }) => [groups['file'] ?? '', JSON.parse(groups['json'] ?? '') as unknown] as const),
);
