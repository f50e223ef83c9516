import { oneLine } from '../issue/index.js';
import { type Block, type PageLine, type Page, type PageEntry, type PageSpan, signs } from './page.js';
import { atMost, folded, padded, widestFigure, widestPiece, widthOf } from './width.js';

/** How one format prints a page: everything that tells it from the others. */
interface Style {
  readonly block: (block: Block, columns: number) => string;
}

/** Lines are filled anew, so that blanks in a row are one as well. */
const closed = (text: string): string => oneLine(text).replace(/\s+/gu, ' ');

const written = (line: PageLine, span: (span: PageSpan) => string): string => line.map(span).join('').trim();

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
  if (typeof span === 'string') return closed(span);
  return span.kind === 'gap' ? span.text : closed(span.text);
};

const textLine = (line: PageLine): string => written(line, textSpan);

const lead = ({ mark, isNote }: PageEntry): string => {
  if (mark !== undefined) return `${signs[mark]} `;
  return isNote === true ? '' : '- ';
};

const narrowest = 12;

/** Columns made as narrow as they must be, the widest first; none narrower than its floor while another is not at its own. */
const narrowed = (widths: readonly number[], floors: readonly number[], room: number): readonly number[] => {
  const fit = [...widths];
  while (fit.reduce((sum, width) => sum + width, 0) > room) {
    const wide = fit.filter((width, index) => width > (floors[index] ?? 0));
    if (wide.length === 0) break;
    const widest = Math.max(...wide);
    const at = fit.findIndex((width, index) => width === widest && width > (floors[index] ?? 0));
    fit[at] = widest - 1;
  }
  return fit;
};

/**
 * Columns so narrow that a line holds them all. A short column stays as it is, what stays together in a cell is cut
 * only where it must be, and a figure never: the line is longer then.
 */
const fitted = (
  widths: readonly number[],
  whole: readonly number[],
  figures: readonly number[],
  room: number,
): readonly number[] => {
  const least = widths.map((width, index) => Math.max(Math.min(width, narrowest), figures[index] ?? 0));
  const floors = least.map((width, index) => Math.max(width, whole[index] ?? 0));
  return narrowed(narrowed(widths, floors, room), least, room);
};

/** The columns in which something stands. */
const usedIn = (head: readonly string[], rows: readonly (readonly string[])[]): readonly number[] =>
  head.flatMap((_, column) => (rows.some((row) => row[column] !== '') ? [column] : []));

/** Columns under their heads, two spaces apart; a column in which nothing stands is left out, what is too long is folded. */
const aligned = (head: readonly string[], rows: readonly (readonly string[])[], columns: number): string => {
  const used = usedIn(head, rows);
  const natural = used.map((column) => Math.max(...[head, ...rows].map((row) => widthOf(row[column] ?? ''))));
  const whole = used.map((column) => Math.max(...[head, ...rows].map((row) => widestPiece(row[column] ?? ''))));
  const figures = used.map((column) => Math.max(...rows.map((row) => widestFigure(row[column] ?? ''))));
  const widths = fitted(natural, whole, figures, columns - used.length * 2);
  const linesOf = (row: readonly string[]): readonly string[] => {
    const cells = used.map((column, index) => folded(row[column] ?? '', widths[index] ?? 0, '', '').split('\n'));
    const height = Math.max(...cells.map((cell) => cell.length));
    return Array.from({ length: height }, (_, at) =>
      `  ${cells.map((cell, index) => padded(cell[at] ?? '', widths[index] ?? 0)).join('  ')}`.trimEnd(),
    );
  };
  return [head, ...rows].flatMap(linesOf).join('\n');
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
          columns,
        );
    }
  },
};

const escaped = (plain: string): string => plain.replace(/[\\`*_[\]<>|~#!&]/gu, '\\$&');

const markdownSpan = (span: PageSpan): string => {
  if (typeof span === 'string') return escaped(closed(span));
  switch (span.kind) {
    case 'verdict':
      return `**${escaped(span.text)}**`;
    case 'path':
      return `\`${closed(span.text).replaceAll('`', '’')}\``;
    case 'clause':
      return span.text;
    case 'gap':
      return span.text.replace(/ +/gu, ' ');
  }
};

const markdownLine = (line: PageLine): string => written(line, markdownSpan);

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
          ({ mark, line }, indent) => `${indent}- ${mark === undefined ? '' : `${signs[mark]} `}${markdownLine(line)}`,
        );
      case 'table': {
        const rows = block.rows.map((row) => row.map(markdownLine));
        const used = usedIn(block.head, rows);
        return [block.head.map(escaped), block.head.map(() => '---'), ...rows]
          .map((row) => `| ${used.map((column) => row[column] ?? '').join(' | ')} |`)
          .join('\n');
      }
    }
  },
};

const styles = { text, markdown } as const satisfies Record<string, Style>;

/** Formats an explanation can be printed in. */
export type Format = keyof typeof styles;

/** Every format, as a list that can be gone through. */
export const formats = /* @__PURE__ */ Object.freeze(Object.keys(styles) as readonly Format[]);

/**
 * A page as one text, without a final line break.
 *
 * @param columns how wide a line of text may be, or less in a terminal that has fewer; what is longer is folded. Markdown
 *   folds by itself.
 */
export const printPage = (page: Page, format: Format, columns = Infinity): string => {
  const { block } = styles[format];
  const room = atMost(columns);
  // What fits a screen has no line to spare.
  const between = format === 'text' && columns < Infinity ? () => '\n' : apart;
  return page
    .map((each, index) => `${index === 0 ? '' : between(page[index - 1], each, format)}${block(each, room)}`)
    .join('');
};

// Text keeps a heading and its list together; Markdown needs the empty line.
const apart = (before: Block | undefined, after: Block, format: Format): string =>
  format === 'text' && (before?.kind === 'heading' || (after.kind === 'paragraph' && before?.kind !== 'list'))
    ? '\n'
    : '\n\n';
