import type { Line } from '../simulate.js';
import { BrokenTable } from './broken-table.js';

/** TableLines that were read together. */
export type TableLines = readonly Line[];

const quote = '"';
const mark = '\uFEFF';

/** What ends the lines of a text, by the first of them: where some end otherwise, or may, nothing. */
const endIn = (text: string): '\n' | '\r\n' | undefined => {
  const at = text.indexOf('\n');
  if (at < 0) return undefined;
  return text[at - 1] === '\r' ? '\r\n' : '\n';
};

/** How often one text stands in another. */
const timesIn = (text: string, part: string): number => {
  let times = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) times += 1;
  return times;
};

/** Whether all lines of a text end alike. */
const endsAlike = (text: string, end: '\n' | '\r\n'): boolean => {
  if (!text.includes('\r')) return end === '\n';
  const pairs = timesIn(text, '\r\n');
  return end === '\r\n' && pairs === timesIn(text, '\r') && pairs === timesIn(text, '\n');
};

const linesIn = (text: string, end: string, from: number): TableLines => {
  const lines: Line[] = [];
  let row = from;
  for (const line of text.split(end)) {
    if (line !== '') lines.push({ row, cells: line.split(',') });
    row += 1;
  }
  return lines;
};

/**
 * TableLines of CSV, as many as were read together. Text without quotes is cut at its commas, which is most of what
 * registers export; from the first line on that has a quote, or ends otherwise, `csv-parse` reads all there is.
 */
export const csvLines = async function* (chunks: AsyncIterable<string>): AsyncIterable<TableLines> {
  const iterator = chunks[Symbol.asyncIterator]();
  let [pending, row, isFirst]: [string, number, boolean] = ['', 1, true];
  let end: '\n' | '\r\n' | undefined;
  for (;;) {
    const next = await iterator.next();
    const isEnd = next.done === true;
    let text = pending + (isEnd ? '' : next.value);
    if (isFirst && text !== '') {
      text = text.startsWith(mark) ? text.slice(1) : text;
      isFirst = false;
    }
    end ??= endIn(text);
    // A return at the end of what was read may be half of what ends its line.
    const last = isEnd ? text.length : text.lastIndexOf('\n') + 1;
    const whole = text.slice(0, last);
    const isPlain = !whole.includes(quote) && (end === undefined ? !whole.includes('\r') : endsAlike(whole, end));
    if (!isPlain) {
      // What no line has ended with so far, the parser finds out as it would of the whole.
      yield* parsedLines(text, iterator, row - 1, row === 1 ? undefined : end);
      return;
    }
    pending = text.slice(last);
    if (whole !== '') yield linesIn(whole, end ?? '\n', row);
    row += timesIn(whole, '\n');
    if (isEnd) return;
  }
};

/** What is left of a text, and all that follows it, by a parser that knows quotes. */
const parsedLines = async function* (
  begun: string,
  rest: AsyncIterator<string>,
  before: number,
  end: string | undefined,
): AsyncIterable<TableLines> {
  const [{ parse }, { Readable }] = await Promise.all([import('csv-parse'), import('node:stream')]);
  const text = async function* (): AsyncIterable<string> {
    yield begun;
    yield* { [Symbol.asyncIterator]: () => rest };
  };
  const parser = Readable.from(text()).pipe(
    parse({
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      info: true,
      ...(end === undefined ? {} : { record_delimiter: end }),
    }),
  );
  // As a sheet counts them: a line break inside a cell begins no row, and a row without anything is one.
  type ParsedRow = {
    readonly record: string[];
    readonly info: { readonly records: number; readonly empty_lines: number };
  };
  let row = before;
  try {
    for await (const { record, info } of parser as AsyncIterable<ParsedRow>) {
      row = before + info.records + info.empty_lines;
      yield [{ row, cells: record }];
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'CSV_QUOTE_NOT_CLOSED')
      throw new BrokenTable(row + 1, 'quote');
    throw error;
  }
};
