import type { Truth } from '../truth/truth.js';
import type { Block, PageEntry, Line, Page, PageSpan } from './page.js';
import { padded, widthOf } from './width.js';

/** How one format prints a page: everything that tells it from the others. */
interface Style {
  readonly block: (block: Block) => string;
}

const marks = { yes: '✓', no: '✗', unknown: '?' } as const satisfies Record<Truth, string>;

// A name in the input must not break a line in two and so forge one of ours.
const oneLine = (text: string): string => text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ');

const written = (line: Line, span: (span: PageSpan) => string): string => line.map(span).join('').trim();

const listed = (
  entries: readonly PageEntry[],
  indent: string,
  step: string,
  item: (entry: PageEntry) => string,
): string =>
  entries
    .map((each) =>
      [
        `${indent}${item(each)}`,
        ...(each.parts.length === 0 ? [] : [listed(each.parts, `${indent}${step}`, step, item)]),
      ].join('\n'),
    )
    .join('\n');

const textLine = (line: Line): string => written(line, (span) => oneLine(typeof span === 'string' ? span : span.text));

/** Columns under their heads, two spaces apart; a column in which nothing stands is left out. */
const aligned = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const used = head.flatMap((_, column) => (rows.some((row) => row[column] !== '') ? [column] : []));
  const widths = used.map((column) => Math.max(...[head, ...rows].map((row) => widthOf(row[column] ?? ''))));
  const line = (row: readonly string[]): string =>
    used.map((column, index) => padded(row[column] ?? '', widths[index] ?? 0)).join('  ');
  return [head, ...rows].map((row) => `  ${line(row)}`.trimEnd()).join('\n');
};

const text: Style = {
  block: (block) => {
    switch (block.kind) {
      case 'answer':
      case 'heading':
      case 'paragraph':
        return textLine(block.line);
      case 'list':
        return listed(
          block.entries,
          '  ',
          '    ',
          ({ mark, line }) => `${mark === undefined ? '-' : marks[mark]} ${textLine(line)}`,
        );
      case 'table':
        return aligned(
          block.head,
          block.rows.map((row) => row.map(textLine)),
        );
    }
  },
};

const escaped = (plain: string): string => plain.replace(/[\\`*_[\]<>|~#!&]/gu, '\\$&');

const markdownSpan = (span: PageSpan): string => {
  if (typeof span === 'string') return escaped(oneLine(span));
  switch (span.kind) {
    case 'verdict':
      return `**${escaped(span.text)}**`;
    case 'path':
      return `\`${oneLine(span.text).replaceAll('`', '’')}\``;
    case 'clause':
      return span.text;
  }
};

const markdownLine = (line: Line): string => written(line, markdownSpan);

const markdown: Style = {
  block: (block) => {
    switch (block.kind) {
      case 'answer':
        return `# ${markdownLine(block.line)}`;
      case 'heading':
        return `## ${markdownLine(block.line)}`;
      case 'paragraph':
        return markdownLine(block.line);
      case 'list':
        return listed(
          block.entries,
          '',
          '  ',
          ({ mark, line }) => `- ${mark === undefined ? '' : `${marks[mark]} `}${markdownLine(line)}`,
        );
      case 'table':
        return [block.head.map(escaped), block.head.map(() => '---'), ...block.rows.map((row) => row.map(markdownLine))]
          .map((row) => `| ${row.join(' | ')} |`)
          .join('\n');
    }
  },
};

const styles = { text, markdown } as const satisfies Record<string, Style>;

/** Formats an explanation can be printed in. */
export type Format = keyof typeof styles;

export const formats = Object.keys(styles) as readonly Format[];

/** A page as one text, without a final line break. */
export const printPage = (page: Page, format: Format): string => {
  const { block } = styles[format];
  return page.map((each, index) => `${index === 0 ? '' : gap(page[index - 1], each, format)}${block(each)}`).join('');
};

// Text keeps a heading and its list together; Markdown needs the empty line.
const gap = (before: Block | undefined, after: Block, format: Format): string =>
  format === 'text' && (before?.kind === 'heading' || (after.kind === 'paragraph' && before?.kind !== 'list'))
    ? '\n'
    : '\n\n';
