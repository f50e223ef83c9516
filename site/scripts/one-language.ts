/** What a file says in both languages at once, as a page in one of them. */
import type { Language } from './corpus.js';

const pair = /^(?<en>[^\p{Script=Han}]*\S) (?<zh>\p{Script=Han}.*)$/u;

/** “Coverage 条款覆盖” as either; a text that is no such pair stays as it is. */
export const halfOf = (text: string, language: Language): string =>
  pair.exec(text.trim())?.groups?.[language] ?? text.trim();

const isProse = (block: string): boolean => !/^(?:#|\||```|<|- )/u.test(block) && block !== '';
const isHan = (block: string): boolean => (block.match(/\p{Script=Han}/gu)?.length ?? 0) > block.length / 5;

const headOf = (line: string, language: Language): string =>
  line
    .split('|')
    .map((cell) => (cell.trim() === '' ? cell : ` ${halfOf(cell, language)} `))
    .join('|');

const blockIn = (block: string, language: Language): string => {
  const heading = /^(?<marks>#+) (?<text>.*)$/u.exec(block)?.groups;
  if (heading !== undefined) return `${heading['marks'] ?? ''} ${halfOf(heading['text'] ?? '', language)}`;
  const [head = '', ...rows] = block.split('\n');
  return rows[0]?.startsWith('|') === true ? [headOf(head, language), ...rows].join('\n') : block;
};

/** A paragraph in English that one in Chinese follows says the same. */
export const inOneLanguage = (lines: readonly string[], language: Language): readonly string[] => {
  const blocks = lines.join('\n').split(/\n{2,}/u);
  const isSaid = (at: number): boolean => {
    const [one = '', next = ''] = blocks.slice(at, at + 2);
    return isProse(one) && isProse(next) && !isHan(one) && isHan(next);
  };
  return blocks
    .filter((_, at) => !isSaid(language === 'zh' ? at : at - 1))
    .map((block) => blockIn(block, language))
    .join('\n\n')
    .split('\n');
};
