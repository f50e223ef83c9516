/**
 * The pages under `docs/` as pages of the site: the guides, which stay one file each, are taken apart by their headings,
 * and links among files become links among pages.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fromRoot, type Language, rootOf } from './corpus.js';
import { page, slugOf } from './markdown.js';
import { pageWords } from './words.js';

const guides = { zh: 'docs/guide.zh.md', en: 'docs/guide.md' } as const satisfies Record<Language, string>;

const read = (path: string): string => readFileSync(fromRoot(path), 'utf8');

/** Written in both languages on one page, or in English alone. */
const others = {
  'docs/rule-format.md': { to: 'rule-format', isBilingual: false },
  'docs/add-a-policy.md': { to: 'add-a-policy', isBilingual: false },
  'docs/check.md': { to: 'check', isBilingual: false },
  'docs/glossary.md': { to: 'glossary', isBilingual: true },
  'docs/coverage.md': { to: 'coverage', isBilingual: true },
  'CHANGELOG.md': { to: 'changes', isBilingual: false },
  'CONTRIBUTING.md': { to: 'contributing', isBilingual: false },
  'ARCHITECTURE.md': { to: 'architecture', isBilingual: false },
  'SECURITY.md': { to: 'security', isBilingual: false },
} as const satisfies Record<string, { readonly to: string; readonly isBilingual: boolean }>;

const decisions = readdirSync(fromRoot('docs/decisions'))
  .filter((file) => file.endsWith('.md'))
  .sort();

interface Part {
  readonly slug: string;
  readonly title: string;
  readonly lines: readonly string[];
}

/** A page taken apart before each heading of the second level; what stands before the first is its introduction. */
const partsOf = (text: string): { readonly intro: readonly string[]; readonly parts: readonly Part[] } => {
  const intro: string[] = [];
  const parts: (Part & { readonly lines: string[] })[] = [];
  let isCode = false;
  for (const line of text.split('\n').slice(1)) {
    if (line.startsWith('```')) isCode = !isCode;
    if (!isCode && line.startsWith('## ')) parts.push({ slug: slugOf(line.slice(3)), title: line.slice(3), lines: [] });
    else (parts.at(-1)?.lines ?? intro).push(line);
  }
  return { intro, parts };
};

const taken = { zh: partsOf(read(guides.zh)), en: partsOf(read(guides.en)) } as const;
if (taken.zh.parts.length !== taken.en.parts.length) throw new Error('The guides differ in their parts.');

/** The page of each part: named in both languages as the English one is, so that a switch of language finds it. */
const slugs: readonly string[] = taken.en.parts.map(({ slug }) => slug);

const headingsIn = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => (/^#{2,6} /u.test(line) ? [slugOf(line.replace(/^#+ /u, ''))] : []));

/** Where each anchor of a guide is now. */
const anchorsOf = (language: Language): ReadonlyMap<string, string> =>
  new Map(
    taken[language].parts.flatMap(({ slug, lines }, index) => {
      const at = `${rootOf(language)}guide/${slugs[index] ?? ''}`;
      return [[slug, at], ...headingsIn(lines).map((inner) => [inner, `${at}#${inner}`] as const)] as const;
    }),
  );
const anchors = { zh: anchorsOf('zh'), en: anchorsOf('en') } as const;

const guideLink = (language: Language, anchor: string): string => {
  if (anchor === '') return `${rootOf(language)}guide/`;
  const found = anchors[language].get(anchor);
  if (found === undefined) throw new Error(`${guides[language]} has no heading #${anchor}`);
  return found;
};

/** Where a link leads that stands in a file of the project; the root for what has no page. */
const linked = (from: string, href: string, language: Language): string => {
  if (/^[a-z]+:/u.test(href)) return href;
  const [path = '', anchor = ''] = href.split('#');
  const target = path === '' ? from : posix.normalize(posix.join(posix.dirname(from), path));
  if (target === guides.zh) return guideLink('zh', decodeURIComponent(anchor));
  if (target === guides.en) return guideLink('en', anchor);
  const hash = anchor === '' ? '' : `#${anchor}`;
  if (target === from) return hash;
  const decision = /^docs\/decisions\/(.*?)(?:\.md)?$/u.exec(target)?.[1];
  if (decision !== undefined) return `/en/decisions/${decision}${hash}`;
  const other = Object.entries(others).find(([file]) => file === target)?.[1];
  if (other !== undefined) return `${rootOf(other.isBilingual ? language : 'en')}${other.to}${hash}`;
  return rootOf(language);
};

/** The same lines with their links led to pages of the site; code stays as it is. */
const relinked = (lines: readonly string[], from: string, language: Language): readonly string[] => {
  let isCode = false;
  return lines.map((line) => {
    if (line.startsWith('```')) isCode = !isCode;
    return isCode
      ? line
      : line.replace(/\]\((?<href>[^)\s]+)\)/gu, (_, href: string) => `](${linked(from, href, language)})`);
  });
};

const guidePages = (language: Language): readonly (readonly [string, string])[] => {
  const say = pageWords[language];
  const { intro, parts } = taken[language];
  const uses = (lines: readonly string[]): boolean =>
    lines.some((line) => /\b(?:enterprise|site|city)\.json\b|\((?:enterprise|site|city)[,)]/u.test(line));
  return [
    ['guide/index.md', page(say.guide, relinked(intro, guides[language], language))],
    ...parts.map(({ title, lines }, index): readonly [string, string] => [
      `guide/${slugs[index] ?? ''}.md`,
      page(title, [
        ...(uses(lines) ? [say.files(guideLink(language, '')), ''] : []),
        ...relinked(lines, guides[language], language),
      ]),
    ]),
  ];
};

const copied = (path: string, language: Language): string => {
  const [first = '', ...lines] = read(path).split('\n');
  return page(first.replace(/^# /u, ''), relinked(lines, path, language));
};

/** The API reference is written of the entries by a tool of its own; this is what those find who switch to Chinese there. */
const apiNotices = (): readonly (readonly [string, string])[] =>
  readdirSync(fromRoot('src'))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
    .map((name) => onlyEnglish(name, `api/${name === 'index' ? 'index-1' : name}`));

/** A page that is in English alone has one in Chinese that says so, for those who switch. */
const onlyEnglish = (title: string, to: string): readonly [string, string] => [
  `${to}.md`,
  page(title, [pageWords.zh.onlyEnglish(`/en/${to.replace(/index$/u, '')}`)], { search: false }),
];

const pagesOf = (path: string, to: string, isBilingual: boolean, language: Language): readonly [string, string] => {
  if (language === 'en' || isBilingual) return [`${to}.md`, copied(path, language)];
  return onlyEnglish((read(path).split('\n')[0] ?? '').replace(/^# /u, ''), to);
};

const decisionIndex = (): string =>
  page(
    'Decisions',
    decisions.map((file) => {
      const title = (read(`docs/decisions/${file}`).split('\n')[0] ?? '').replace(/^# /u, '');
      return `- [${title}](/en/decisions/${file.replace(/\.md$/u, '')})`;
    }),
  );

export const writtenPages = (language: Language): ReadonlyMap<string, string> =>
  new Map([
    ...guidePages(language),
    ...Object.entries(others).map(([path, { to, isBilingual }]) => pagesOf(path, to, isBilingual, language)),
    ...decisions.map((file) =>
      pagesOf(`docs/decisions/${file}`, `decisions/${file.replace(/\.md$/u, '')}`, false, language),
    ),
    ...(language === 'en'
      ? [['decisions/index.md', decisionIndex()] as const]
      : [onlyEnglish('Decisions', 'decisions/index'), onlyEnglish('API reference', 'api/index'), ...apiNotices()]),
  ]);

/** The inputs that the guide uses, by the names of their files. */
export const exampleInputs: ReadonlyMap<string, unknown> = new Map(
  [...taken.en.intro.join('\n').matchAll(/```json (?<file>\S+)\n(?<json>[\s\S]*?)\n```/gu)].map(
    ({ groups = {} }) => [groups['file'] ?? '', JSON.parse(groups['json'] ?? '') as unknown] as const,
  ),
);

/** The parts of the guide in their order, for the menu at its side. */
export const guideMenu = (language: Language): readonly { readonly text: string; readonly link: string }[] =>
  taken[language].parts.map(({ title }, index) => ({
    text: title,
    link: `${rootOf(language)}guide/${slugs[index] ?? ''}`,
  }));
