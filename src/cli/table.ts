import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import { createInterface } from 'node:readline';
import type { Line } from '../simulate.js';

/** How a table was read: told in the report, for whoever wonders at its characters. */
export type Encoding = 'utf-8' | 'gb18030';

/** A table as it is on disk: its head, its lines one by one, and what tells that it is the same table. */
export interface Table {
  readonly header: readonly string[];
  readonly lines: AsyncIterable<Line>;
  readonly encoding: Encoding;
  readonly digest: string;
  readonly bytes: number;
  /** How many of its bytes were read so far. */
  readonly position: () => number;
}

interface Looked {
  readonly digest: string;
  readonly bytes: number;
  readonly encoding: Encoding;
}

/** Goes through a file once: its digest, and whether it is UTF-8 from end to end. */
const look = async (path: string): Promise<Looked> => {
  const hash = createHash('sha256');
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let [bytes, isUtf8] = [0, true];
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    bytes += chunk.length;
    isUtf8 &&= decodes(decoder, chunk, true);
  }
  isUtf8 &&= decodes(decoder, new Uint8Array(), false);
  return { digest: `sha256:${hash.digest('hex')}`, bytes, encoding: isUtf8 ? 'utf-8' : 'gb18030' };
};

const decodes = (decoder: InstanceType<typeof TextDecoder>, chunk: Uint8Array, stream: boolean): boolean => {
  try {
    decoder.decode(chunk, { stream });
    return true;
  } catch {
    return false;
  }
};

interface Opened {
  readonly text: AsyncIterable<string>;
  readonly position: () => number;
}

const decoded = (path: string, encoding: Encoding): Opened => {
  let read = 0;
  const text = async function* (): AsyncIterable<string> {
    const decoder = new TextDecoder(encoding);
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      read += chunk.length;
      yield decoder.decode(chunk, { stream: true });
    }
    yield decoder.decode();
  };
  return { text: text(), position: () => read };
};

interface Rows {
  readonly rows: AsyncIterable<Line>;
}

const csvRows = async (text: AsyncIterable<string>): Promise<Rows> => {
  const [{ parse }, { Readable }] = await Promise.all([import('csv-parse'), import('node:stream')]);
  const parser = Readable.from(text).pipe(
    parse({ bom: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, info: true }),
  );
  return {
    rows: (async function* (): AsyncIterable<Line> {
      for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>)
        yield { row: info.lines, cells: record };
    })(),
  };
};

const textOf = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
};

/** Records as a table: the keys of the first are its head. */
const jsonRows = (text: AsyncIterable<string>): Rows => ({
  rows: (async function* (): AsyncIterable<Line> {
    const { Readable } = await import('node:stream');
    let head: readonly string[] | undefined;
    let row = 0;
    for await (const line of createInterface({ input: Readable.from(text), crlfDelay: Infinity })) {
      row += 1;
      if (line.trim() === '') continue;
      const record = JSON.parse(line.replace(/^\uFEFF/u, '')) as Readonly<Record<string, unknown>>;
      if (head === undefined) {
        head = Object.keys(record);
        yield { row: 0, cells: head };
      }
      const known = head;
      const others = Object.keys(record).filter((key) => !known.includes(key));
      yield { row, cells: [...known, ...others].map((key) => textOf(record[key])) };
    }
  })(),
});

/**
 * Opens a table: CSV, or JSON Lines of flat records. It is UTF-8 where every byte of it is, and GB18030 else.
 *
 * @throws the error of the system, or of the parser, where it cannot be read.
 */
export const openTable = async (path: string): Promise<Table> => {
  const looked = await look(path);
  const { text, position } = decoded(path, looked.encoding);
  const { rows } = ['.jsonl', '.ndjson'].includes(extname(path).toLowerCase()) ? jsonRows(text) : await csvRows(text);
  const iterator = rows[Symbol.asyncIterator]();
  const first = await iterator.next();
  return {
    ...looked,
    header: first.done === true ? [] : first.value.cells,
    lines: { [Symbol.asyncIterator]: () => iterator },
    position,
  };
};
