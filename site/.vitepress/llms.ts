/** The site as language models read it: `llms.txt` in each language lists the pages, and each stands beside its HTML as Markdown. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

type Language = 'zh' | 'en';

interface Source {
  /** Its file below the folder of pages. */
  readonly path: string;
  readonly title: string;
  readonly markdown: string;
}

const words = {
  zh: {
    summary:
      '浙江惠企政策的规则数据和测算库：按政策原文判断企业是否符合、能得多少、理由和依据；资料不足时给出区间和应补的问题。',
    unsaid: '金额按各文件条文测算，不作申报、兑现依据；各文件的效力见其页面。',
    sections: { guide: '指南', documents: '政策文件', readings: '条文理解', '': '参考' },
    other: '英文页面',
  },
  en: {
    summary:
      'Enterprise policies of Zhejiang as rule data, with a library that says from the text whether an enterprise qualifies, for how much, and why; where information is missing it gives bounds and what to ask.',
    unsaid: 'Amounts follow the text of each document and are no basis for a claim; its page says what force it has.',
    sections: { guide: 'Guide', documents: 'Documents', readings: 'Interpretations', '': 'Reference' },
    other: 'Pages in Chinese',
  },
} as const satisfies Record<Language, object>;

/** A page that says of itself that it is not to be found says nothing of its own: it leads to the other language, or is an application. */
const sourceOf = (folder: string, path: string): Source | undefined => {
  const [, head = '', markdown = ''] = /^---\n(.*?)\n---\n(.*)$/su.exec(readFileSync(join(folder, path), 'utf8')) ?? [];
  const [, title] = /^title: (".*")$/mu.exec(head) ?? [];
  if (title === undefined || /^(?:search: false|layout: )/mu.test(head)) return undefined;
  return { path, title: String(JSON.parse(title)), markdown: `${markdown.trim()}\n` };
};

const sourcesIn = (folder: string, language: Language): readonly Source[] => {
  const root = language === 'zh' ? folder : join(folder, language);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md') && !/^(?:en|api)\//u.test(path))
    .sort()
    .flatMap((path) => sourceOf(folder, language === 'zh' ? path : `${language}/${path}`) ?? []);
};

const listOf = (sources: readonly Source[], language: Language, base: string): string => {
  const { summary, unsaid, sections, other } = words[language];
  const below = (path: string): string => (language === 'zh' ? path : path.replace(/^en\//u, ''));
  const roomOf = ({ path }: Source): string =>
    Object.keys(sections).find((room) => room !== '' && below(path).startsWith(`${room}/`)) ?? '';
  const elsewhere = language === 'zh' ? 'en/llms.txt' : 'llms.txt';
  return [
    '# 惠企 huiqi',
    `> ${summary}`,
    unsaid,
    ...Object.entries(sections).map(([room, title]) =>
      [
        `## ${title}\n`,
        ...sources.filter((each) => roomOf(each) === room).map((each) => `- [${each.title}](${base}${each.path})`),
        ...(room === '' ? [`- [${other}](${base}${elsewhere})`] : []),
      ].join('\n'),
    ),
    '',
  ].join('\n\n');
};

/** Writes both lists and every page that they name. */
export const writeLlms = (pages: string, outDir: string, base: string): void => {
  for (const language of ['zh', 'en'] as const) {
    const sources = sourcesIn(pages, language);
    const write = (path: string, text: string): void => {
      mkdirSync(dirname(join(outDir, path)), { recursive: true });
      writeFileSync(join(outDir, path), text);
    };
    for (const { path, markdown } of sources) write(path, markdown.replaceAll('](/', `](${base}`));
    write(language === 'zh' ? 'llms.txt' : 'en/llms.txt', listOf(sources, language, base));
  }
};
