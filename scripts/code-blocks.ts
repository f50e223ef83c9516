/** The code that our pages show, as their tests and the check of the package run it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Block {
  readonly page: string;
  readonly language: string;
  /** What the rest of the fence line says: which sort of JSON, or which file. */
  readonly tag: string;
  readonly text: string;
}

export const fence = /^```(?<language>\w+)(?: (?<tag>\S+))?\n(?<text>[\s\S]*?)^```$/gmu;

/** Every page, from the root of the project; reports of the public face are declarations, held by `npm run check:api`. */
export const pagesOf = (root: string): readonly string[] =>
  [
    ...readdirSync(root),
    ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).map((path) => `docs/${path}`),
  ].filter((path) => path.endsWith('.md') && !path.endsWith('.api.md'));

export const blocksOf = (page: string, root = '.'): readonly Block[] =>
  [...readFileSync(join(root, page), 'utf8').matchAll(fence)].map(({ groups = {} }) => ({
    page,
    language: groups['language'] ?? '',
    tag: groups['tag'] ?? '',
    text: groups['text'] ?? '',
  }));

/** A line, and what the comment behind it says that it comes to. */
const example = /^(?<indent>\s*)(?!import\b|const\b|\/\/)(?<code>\S.*?);[^\S\n]+\/\/ (?<expected>.+)$/gmu;

/** Code that hands to `check` what each line comes to, and what its comment says. */
export const withChecks = (text: string): string =>
  text.replaceAll(example, '$<indent>check(($<code>), ($<expected>));');
