/** Pieces of Markdown as VitePress takes it. */

/** Text as it is: neither markup nor a template of Vue. */
export const plain = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_[\]|~]/gu, '\\$&')
    .replaceAll('{', '&#123;');

export const code = (text: string): string => `\`${text.replaceAll('|', '\\|')}\``;

export const link = (text: string, href: string): string => `[${text}](${href})`;

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] =>
  rows.length === 0 ? [] : [row(head), row(head.map(() => '---')), ...rows.map(row), ''];

const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replace(/\s+/gu, ' ')).join(' | ')} |`;

export interface Item {
  readonly text: string;
  readonly parts?: readonly Item[];
}

export const list = (items: readonly Item[], indent = ''): readonly string[] => [
  ...items.flatMap(({ text, parts = [] }) => [`${indent}- ${text}`, ...list(parts, `${indent}  `)]),
  ...(indent === '' && items.length > 0 ? [''] : []),
];

/** A part of a page under a heading; nothing where nothing stands in it. */
export const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`## ${title}`, '', ...lines, ''];

const quoted = (text: string): string => JSON.stringify(text);

export const page = (title: string, lines: readonly string[], matter: Readonly<Record<string, unknown>> = {}): string =>
  [
    '---',
    `title: ${quoted(title)}`,
    ...Object.entries(matter).map(([key, value]) => `${key}: ${JSON.stringify(value)}`),
    '---',
    '',
    `# ${plain(title)}`,
    '',
    ...lines,
    '',
  ].join('\n');

/** An anchor as GitHub makes it of a heading: the docs are read there too. */
export const slugOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/<[^>]*>|[^\p{L}\p{N}\p{M}_\- ]/gu, '')
    .trim()
    .replaceAll(' ', '-');
