/** JSON that was typed: its value, or what is wrong with it and where, in the words of the page, not of the browser. */
import { scanJson } from '../../src/cli/json.js';
import { describeIssue, type Language } from '../../src/index.js';

export type Typed =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: string; readonly at: number };

/** How many characters stand before a line and a column, counted from 1. */
const offsetOf = (text: string, line: number, column: number): number => {
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/u);
  const before = lines.slice(0, line - 1).join('').length;
  const within = Array.from(lines[line - 1] ?? '').slice(0, column - 1);
  return before + within.join('').length;
};

export const readTyped = (text: string, language: Language): Typed => {
  const scanned = scanJson(new TextEncoder().encode(text));
  if (!scanned.read) {
    const { line, column } = scanned.at ?? { line: 1, column: 1 };
    return { ok: false, problem: scanned.why[language], at: offsetOf(text, line, column) };
  }
  const [twice] = scanned.repeated;
  return twice === undefined
    ? { ok: true, value: scanned.value }
    : { ok: false, problem: describeIssue(twice, language), at: 0 };
};
