/**
 * What the library tells as Markdown, taken apart so that a page can show it as elements: only what the library writes,
 * and no markup comes through.
 */

export interface Piece {
  readonly kind: 'text' | 'strong' | 'code';
  readonly text: string;
}

export type Pieces = readonly Piece[];

export interface Entry {
  readonly mark: string | undefined;
  readonly line: Pieces;
  readonly parts: readonly Entry[];
}

export type Block =
  | { readonly kind: 'title' | 'heading' | 'paragraph'; readonly line: Pieces }
  | { readonly kind: 'list'; readonly entries: readonly Entry[] }
  | { readonly kind: 'table'; readonly head: readonly Pieces[]; readonly rows: readonly (readonly Pieces[])[] };

const token = /\\(?<escaped>.)|\*\*(?<strong>(?:\\.|[^\\*])+)\*\*|`(?<code>[^`]*)`|(?<text>[^\\*`]+|[*`\\])/gsu;

const unescaped = (text: string): string => text.replace(/\\(.)/gsu, '$1');

export const piecesOf = (line: string): Pieces => {
  const pieces: Piece[] = [];
  const add = (piece: Piece): void => {
    const last = pieces.at(-1);
    if (last?.kind === 'text' && piece.kind === 'text')
      pieces.splice(-1, 1, { kind: 'text', text: last.text + piece.text });
    else pieces.push(piece);
  };
  for (const { groups = {} } of line.matchAll(token)) {
    const { escaped, strong, code, text } = groups;
    if (strong !== undefined) add({ kind: 'strong', text: unescaped(strong) });
    else if (code !== undefined) add({ kind: 'code', text: code });
    else add({ kind: 'text', text: escaped ?? text ?? '' });
  }
  return pieces;
};

const item = /^(?<indent> *)- (?:(?<mark>[✓✗？－○]) )?(?<line>.*)$/u;

interface Growing extends Entry {
  readonly parts: Growing[];
}

const listOf = (lines: readonly string[]): Block => {
  const entries: Growing[] = [];
  const open: Growing[] = [];
  for (const each of lines) {
    const { indent = '', mark, line = '' } = item.exec(each)?.groups ?? {};
    const entry: Growing = { mark, line: piecesOf(line), parts: [] };
    const depth = Math.min(indent.length / 2, open.length);
    open.length = depth;
    (open.at(-1)?.parts ?? entries).push(entry);
    open.push(entry);
  }
  return { kind: 'list', entries };
};

const cellsOf = (line: string): readonly Pieces[] =>
  line
    .replace(/^\| | \|$/gu, '')
    .split(/(?<!\\) \| /u)
    .map(piecesOf);

const blockOf = (lines: readonly string[]): Block => {
  const [first = '', ...more] = lines;
  if (item.test(first)) return listOf(lines);
  if (first.startsWith('| ')) return { kind: 'table', head: cellsOf(first), rows: more.slice(1).map(cellsOf) };
  const [, marks = '', text = ''] = /^(#{0,2}) ?([\s\S]*)$/u.exec(lines.join(' ')) ?? [];
  const kind = ({ '': 'paragraph', '#': 'title', '##': 'heading' } as const)[marks] ?? 'paragraph';
  return { kind, line: piecesOf(text) };
};

export const blocksOf = (markdown: string): readonly Block[] =>
  markdown
    .split(/\n{2,}/u)
    .map((part) => part.split('\n').filter((line) => line !== ''))
    .filter((lines) => lines.length > 0)
    .map(blockOf);
