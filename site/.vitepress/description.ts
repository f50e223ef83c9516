/** What a page says of itself to whoever is shown its address: the first sentence or so of its own. */
import { existsSync, readFileSync } from 'node:fs';

const longest = 150;

const plain = (markdown: string): string =>
  markdown
    .replace(/!?\[(?<text>[^\]]*)\]\([^)]*\)/gu, '$<text>')
    .replace(/<[^>]*>|[*`_]|\\(?=\W)/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&#123;', '{')
    .replaceAll('&amp;', '&')
    .replace(/\s+/gu, ' ')
    .trim();

const isText = (block: string): boolean => block !== '' && !/^(?:#|\||```|<|-{3}|:::|\{)/u.test(block);

/** The first text of a page below its title: a paragraph, or the first entries of a list; nothing of a page that has none. */
export const descriptionOf = (file: string): string | undefined => {
  if (!existsSync(file)) return undefined;
  const body = readFileSync(file, 'utf8').replace(/^---\n[\s\S]*?\n---\n/u, '');
  const block = body
    .split(/\n{2,}/u)
    .map((each) => each.trim())
    .find(isText);
  if (block === undefined) return undefined;
  const text = plain(block.replace(/^(?:- |> |\d+\. )/gmu, ''));
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
};
