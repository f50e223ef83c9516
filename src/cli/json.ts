import { type Bilingual, type Issue, issue } from '../issue/index.js';
import { Fault, walkJson } from './walk-json.js';

/** What was read, where the text is JSON at all, and what is wrong with it. */
export type Json = { readonly read: true; readonly value: unknown; readonly issues: readonly Issue[] } | { readonly read: false; readonly issues: readonly Issue[] };

const located = (text: string, { at, why }: Fault): Bilingual => {
  const before = text.slice(0, at).split(/\r\n|\n|\r/u);
  const [line, column] = [String(before.length), String(Array.from(before.at(-1) ?? '').length + 1)];
  return { zh: `第 ${line} 行第 ${column} 列，${why.zh}。`, en: `line ${line}, column ${column}: ${why.en}.` };
};

const notJson = (detail: Bilingual): Json => ({ read: false, issues: [issue('input-not-json', { path: '' }, undefined, { detail })] });

/** Reads bytes as JSON; every problem is located. A byte-order mark is let pass. */
export const readJson = (bytes: Uint8Array): Json => {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return notJson({ zh: '文件不是 UTF-8 编码（可能是 GBK），请另存为 UTF-8。', en: 'the file is not in UTF-8 (it may be GBK): save it as UTF-8.' });
  }
  try {
    const issues = walkJson(text);
    return { read: true, value: JSON.parse(text) as unknown, issues };
  } catch (error) {
    if (error instanceof Fault) return notJson(located(text, error));
    throw error;
  }
};
