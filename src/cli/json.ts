import { frozen, keeping } from '../edge/index.js';
import type { Bilingual, Issue } from '../issue/index.js';
import { issue } from '../issue/checking.js';
import { JsonFault, walkJson } from './walk-json.js';

/** What was read, where the text is JSON at all, and what is wrong with it. */
export type ParsedJson =
  | { readonly read: true; readonly value: unknown; readonly issues: readonly Issue[] }
  | { readonly read: false; readonly issues: readonly Issue[] };

/** A line and a column, counted from 1 as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Text that is JSON with, perhaps, keys written twice; or why and where it is not. */
export type Scanned =
  | { readonly read: true; readonly text: string; readonly value: unknown; readonly repeated: readonly Issue[] }
  | { readonly read: false; readonly why: Bilingual; readonly at?: Position; readonly text?: string };

export const positionIn = (text: string, at: number): Position => {
  const before = text.slice(0, at).split(/\r\n|\n|\r/u);
  return { line: before.length, column: Array.from(before.at(-1) ?? '').length + 1 };
};

const located = ({ line, column }: Position, why: Bilingual): Bilingual => ({
  zh: `第${line}行第${column}列，${why.zh}。`,
  en: `line ${line}, column ${column}: ${why.en}.`,
});

const inUtf16: Bilingual = {
  zh: '文件是 UTF-16编码，请另存为 UTF-8。',
  en: 'the file is in UTF-16: save it as UTF-8.',
};
const inGbk: Bilingual = {
  zh: '文件不是 UTF-8编码（可能是 GBK），请另存为 UTF-8。',
  en: 'the file is not in UTF-8 (it may be GBK): save it as UTF-8.',
};

// Two bytes a character: the marks of their order, or a first character of which one byte is nothing.
const isWide = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) ||
  (first === 0xfe && second === 0xff) ||
  (first !== undefined && second !== undefined && (first === 0) !== (second === 0));

const scanText = (text: string): Scanned => {
  try {
    const repeated = walkJson(text);
    return { read: true, text, value: JSON.parse(text) as unknown, repeated };
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    const at = positionIn(text, error.at);
    return { read: false, why: located(at, error.why), at, text };
  }
};

const scanWith = (bytes: Uint8Array, scan: (text: string) => Scanned): Scanned => {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { read: false, why: isWide(bytes) ? inUtf16 : inGbk };
  }
  return isWide(bytes) ? { read: false, why: inUtf16 } : scan(text);
};

/** Scans bytes for JSON. A byte-order mark is let pass. */
export const scanJson = (bytes: Uint8Array): Scanned => scanWith(bytes, scanText);

/** Larger than any file of rules: what is kept of others could be of any size. */
const longestKept = 400_000;

const kept = keeping<Scanned>(500);

const frozenScan = (text: string): Scanned => {
  const scanned = scanText(text);
  return scanned.read ? { ...scanned, value: frozen(scanned.value) } : scanned;
};

/**
 * Scans bytes for JSON as `scanJson` does, for files of rules, which are read again and again: by who corrects one of
 * many, and of both sides that are compared. Of a text that was scanned lately it gives the very same, frozen.
 */
export const scanAgain = (bytes: Uint8Array): Scanned =>
  scanWith(bytes, (text) => (text.length > longestKept ? frozenScan(text) : kept(text, () => frozenScan(text))));

/** Reads bytes as JSON; every problem is located. */
export const readJson = (bytes: Uint8Array): ParsedJson => {
  const scanned = scanJson(bytes);
  return scanned.read
    ? { read: true, value: scanned.value, issues: scanned.repeated }
    : { read: false, issues: [issue('input-not-json', { path: '' }, undefined, { detail: scanned.why })] };
};
