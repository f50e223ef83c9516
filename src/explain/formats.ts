import type { Block, Line, Mark, Page, PageEntry, PageSpan } from './page.js';
import { folded, padded, widthOf } from './width.js';

/** How one format prints a page: everything that tells it from the others. */
interface Style {
  readonly block: (block: Block, columns: number) => string;
}

const marks = { yes: '✓', no: '✗', unknown: '？', bare: '－', open: '○' } as const satisfies Record<Mark, string>;

// A name in the input must not break a line in two and so forge one of ours.
const oneLine = (text: string): string => text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ');

const written = (line: Line, span: (span: PageSpan) => string): string => line.map(span).join('').trim();

const listed = (
  entries: readonly PageEntry[],
  indent: string,
  step: string,
  item: (entry: PageEntry, indent: string) => string,
): string =>
  entries
    .map((each) =>
      [
        item(each, indent),
        ...(each.parts.length === 0 ? [] : [listed(each.parts, `${indent}${step}`, step, item)]),
      ].join('\n'),
    )
    .join('\n');

const textSpan = (span: PageSpan): string => {
  if (typeof span === 'string') return oneLine(span);
  return span.kind === 'gap' ? span.text : oneLine(span.text);
};

const textLine = (line: Line): string => written(line, textSpan);

const lead = ({ mark, isNote }: PageEntry): string => {
  if (mark !== undefined) return `${marks[mark]} `;
  return isNote === true ? '' : '- ';
};

/** Columns under their heads, two spaces apart; a column in which nothing stands is left out. */
const aligned = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const used = head.flatMap((_, column) => (rows.some((row) => row[column] !== '') ? [column] : []));
  const widths = used.map((column) => Math.max(...[head, ...rows].map((row) => widthOf(row[column] ?? ''))));
  const line = (row: readonly string[]): string =>
    used.map((column, index) => padded(row[column] ?? '', widths[index] ?? 0)).join('  ');
  return [head, ...rows].map((row) => `  ${line(row)}`.trimEnd()).join('\n');
};

const text: Style = {
  block: (block, columns) => {
    switch (block.kind) {
      case 'answer':
      case 'heading':
      case 'paragraph':
        return folded(textLine(block.line), columns, '', '    ');
      case 'list':
        return listed(block.entries, '  ', '    ', (each, indent) =>
          folded(textLine(each.line), columns, `${indent}${lead(each)}`, `${indent}${' '.repeat(widthOf(lead(each)))}`),
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
    case 'gap':
      return ' ';
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
          ({ mark, line }, indent) => `${indent}- ${mark === undefined ? '' : `${marks[mark]} `}${markdownLine(line)}`,
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

/**
 * A page as one text, without a final line break.
 *
 * @param columns how wide a line of text may be; what is longer is folded. Markdown folds by itself.
 */
export const printPage = (page: Page, format: Format, columns = Infinity): string => {
  const { block } = styles[format];
  // What fits a screen has no line to spare.
  const between = format === 'text' && columns < Infinity ? () => '\n' : apart;
  return page
    .map((each, index) => `${index === 0 ? '' : between(page[index - 1], each, format)}${block(each, columns)}`)
    .join('');
};

// Text keeps a heading and its list together; Markdown needs the empty line.
const apart = (before: Block | undefined, after: Block, format: Format): string =>
  format === 'text' && (before?.kind === 'heading' || (after.kind === 'paragraph' && before?.kind !== 'list'))
    ? '\n'
    : '\n\n';
