/**
 * The files of the project that people wrote, as pages of the site: where each goes, in which languages, and where
 * links among them lead.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fromRoot, type Language, rootOf } from './corpus.js';
import { slugOf } from './markdown.js';

export const read = (path: string): string => readFileSync(fromRoot(path), 'utf8');

/** The first heading of a file. */
export const titleOf = (path: string): string => (read(path).split('\n')[0] ?? '').replace(/^# /u, '');

export const guides = { zh: 'docs/guide.zh.md', en: 'docs/guide.md' } as const satisfies Record<Language, string>;

/** A page in each language that it was written in; one that is in both at once stands under both. */
export type Written = Readonly<{ to: string } & Partial<Record<Language, string>>>;

const inBoth: readonly string[] = ['docs/glossary.md'];

/** Codes of problems have a page of the site’s own, in each language. */
const codes = 'docs/codes.md';

const markdownIn = (folder: string): readonly string[] =>
  readdirSync(fromRoot(folder))
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => posix.join(folder, file));

const docs = [...markdownIn('docs'), ...markdownIn('docs/recipes')].filter(
  (path) => path !== guides.zh && path !== guides.en && path !== codes,
);

const writtenAs = (path: string): Written => {
  const to = path.slice('docs/'.length, -'.md'.length);
  const chinese = path.replace(/\.md$/u, '.zh.md');
  if (docs.includes(chinese)) return { to, zh: chinese, en: path };
  return inBoth.includes(path) ? { to, zh: path, en: path } : { to, en: path };
};

export const decisions = markdownIn('docs/decisions');

export const written: readonly Written[] = [
  ...docs.filter((path) => !path.endsWith('.zh.md')).map(writtenAs),
  ...decisions.map((path) => ({ to: `decisions/${posix.basename(path, '.md')}`, en: path })),
  { to: 'changes', en: 'CHANGELOG.md' },
  { to: 'contributing', en: 'CONTRIBUTING.md' },
  { to: 'architecture', en: 'ARCHITECTURE.md' },
  { to: 'security', en: 'SECURITY.md' },
];

export interface Part {
  readonly slug: string;
  readonly title: string;
  readonly lines: readonly string[];
}

interface Taken {
  readonly intro: readonly string[];
  readonly parts: readonly Part[];
}

/** A guide taken apart before each heading of the second level; what stands before the first is its introduction. */
const partsOf = (text: string): Taken => {
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

const apart = { zh: partsOf(read(guides.zh)), en: partsOf(read(guides.en)) } as const;
if (apart.zh.parts.length !== apart.en.parts.length) throw new Error('The guides differ in their parts.');

/** The parts of a guide; the page of each is named as the English one is, so that a switch of language finds it. */
export const guideOf = (language: Language): Taken => ({
  intro: apart[language].intro,
  parts: apart[language].parts.map((part, index) => ({ ...part, slug: apart.en.parts[index]?.slug ?? part.slug })),
});

/** Where each anchor of a guide is now. */
const anchorsOf = (language: Language): ReadonlyMap<string, string> =>
  new Map(
    guideOf(language).parts.flatMap(({ slug, title, lines }) => {
      const at = `${rootOf(language)}guide/${slug}`;
      const inner = lines.flatMap((line) => (/^#{3,6} /u.test(line) ? [slugOf(line.replace(/^#+ /u, ''))] : []));
      return [[slugOf(title), at] as const, ...inner.map((anchor) => [anchor, `${at}#${anchor}`] as const)];
    }),
  );
const anchors = { zh: anchorsOf('zh'), en: anchorsOf('en') } as const;

export const guideLink = (language: Language, anchor: string): string => {
  if (anchor === '') return `${rootOf(language)}guide/`;
  const found = anchors[language].get(anchor);
  if (found === undefined) throw new Error(`${guides[language]} has no heading #${anchor}`);
  return found;
};

/** Where a link leads that stands in a file of the project; what is no page, such as a folder of rules, leads to the first page. */
const linked = (from: string, href: string, language: Language): string => {
  if (/^[a-z]+:/u.test(href)) return href;
  const [path = '', anchor = ''] = href.split('#');
  const target = path === '' ? from : posix.normalize(posix.join(posix.dirname(from), path)).replace(/\/$/u, '');
  if (target === guides.zh) return guideLink('zh', decodeURIComponent(anchor));
  if (target === guides.en) return guideLink('en', anchor);
  const hash = anchor === '' ? '' : `#${anchor}`;
  if (target === from) return hash;
  if (target === 'docs/decisions') return '/en/decisions/';
  if (target === codes) return `${rootOf(language)}problems${hash}`;
  const found = written.find(({ zh, en }) => zh === target || en === target);
  if (found === undefined && target.startsWith('docs/')) throw new Error(`${from} links ${href}, which is no page`);
  if (found === undefined) return rootOf(language);
  const own = found.zh === target ? 'zh' : 'en';
  return `${rootOf(found.zh === found.en ? language : own)}${found.to}${hash}`;
};

/** The same lines with their links led to pages of the site; code stays as it is, and pictures stand at the root of the site. */
export const relinked = (lines: readonly string[], from: string, language: Language): readonly string[] => {
  let isCode = false;
  return lines.map((line) => {
    if (line.startsWith('```')) isCode = !isCode;
    return isCode
      ? line
      : line.replace(
          /(?<!!\[[^\]]*)\]\((?<href>[^)\s]+)\)/gu,
          (_, href: string) => `](${linked(from, href, language)})`,
        );
  });
};
