import type { Truth } from '../truth/truth.js';

/** A piece of a line. Plain text may come from the input; the other kinds say what they are. */
export type PageSpan = string | { readonly kind: 'verdict' | 'path' | 'clause' | 'gap'; readonly text: string };

export type PageLine = readonly PageSpan[];

/** What stands before a line: its verdict; of what meets its conditions also that it pays nothing further, or how much is open. */
export type Mark = Truth | 'bare' | 'open';

/** The signs of marks, the same in every format. */
export const signs = { yes: '✓', no: '✗', unknown: '？', bare: '－', open: '○' } as const satisfies Record<
  Mark,
  string
>;

/** A line of a list, marked with its verdict where it has one, and what stands below it. */
export interface PageEntry {
  readonly mark?: Mark;
  /** It says more of the line above, and is no item by itself. */
  readonly isNote?: true;
  readonly line: PageLine;
  readonly parts: readonly PageEntry[];
}

/** What an explanation is made of. Formats differ only in how they print these. */
export type Block =
  | { readonly kind: 'answer' | 'heading' | 'paragraph'; readonly line: PageLine }
  | { readonly kind: 'list'; readonly entries: readonly PageEntry[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly PageLine[])[] };

export type Page = readonly Block[];

/** A part of an explanation under a heading of its own. */
export interface Section {
  readonly label: string;
  readonly entries: readonly PageEntry[];
}

export const verdict = (text: string): PageSpan => ({ kind: 'verdict', text });
export const path = (text: string): PageSpan => ({ kind: 'path', text });
export const clause = (text: string): PageSpan => ({ kind: 'clause', text });

/** Between what stands side by side on a line. */
export const gap = (text: string): PageSpan => ({ kind: 'gap', text });

export const note = (line: PageLine): PageEntry => ({ isNote: true, line, parts: [] });
export const entry = (line: PageLine, parts: readonly PageEntry[] = []): PageEntry => ({ line, parts });
export const marked = (mark: Mark, line: PageLine, parts: readonly PageEntry[] = []): PageEntry => ({
  mark,
  line,
  parts,
});

export const answer = (...line: PageLine): Block => ({ kind: 'answer', line });
export const headed = (line: PageLine): Block => ({ kind: 'heading', line });
export const heading = (text: string): Block => headed([text]);
export const paragraph = (...line: PageLine): Block => ({ kind: 'paragraph', line });
export const list = (entries: readonly PageEntry[]): Block => ({ kind: 'list', entries });
export const table = (head: readonly string[], rows: readonly (readonly PageLine[])[]): Block => ({
  kind: 'table',
  head,
  rows,
});

/** A section as blocks; nothing where it has no entries. */
export const blocksOf = ({ label, entries }: Section): Page =>
  entries.length === 0 ? [] : [heading(label), list(entries)];
