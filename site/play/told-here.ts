/**
 * What the library tells, as the page shows it: without the title and the notice, which stand on the page already, and with the
 * names of the page’s own parts where the library names commands.
 */
import type { Bilingual, Language } from '../../src/issue/index.js';
import { type Block, blocksOf } from './markdown.js';

const parts = {
  zh: { evaluate: '“测算结果”', sensitivity: '“条文理解”', detail: '“逐条理由”' },
  en: { evaluate: '“Result”', sensitivity: '“Interpretations”', detail: '“Reasons in full”' },
} as const;

type Command = keyof (typeof parts)['zh'];

const command = /(?<lead>见 ?|[Ss]ee )`?(?<name>evaluate|sensitivity|(?:\\?-){2}detail)\b`?/gu;

/** A text of the library in the words of the page. */
export const inWordsOfPage = (text: string, language: Language): string =>
  text.replace(command, (_, lead: string, name: string) => {
    const part = parts[language][name.replace(/^[\\-]+/u, '') as Command];
    return `${language === 'zh' ? lead.trim() : lead}${part}`;
  });

const textOf = (block: Block): string => ('line' in block ? block.line.map(({ text }) => text).join('') : '');

export const blocksHere = (markdown: string, language: Language): readonly Block[] =>
  blocksOf(inWordsOfPage(markdown, language));

/** The same below its title and the notice of what force its document has. */
export const bodyHere = (markdown: string, language: Language, { [language]: notice }: Bilingual): readonly Block[] =>
  blocksHere(markdown, language)
    .slice(1)
    .filter((block) => !textOf(block).endsWith(notice));
