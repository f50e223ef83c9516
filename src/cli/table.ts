import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import { createInterface } from 'node:readline';
import { type Bilingual, HuiqiError } from '../issue/index.js';
import { issue } from '../issue/checking.js';
import type { CellRemark } from '../population/index.js';
import { isPlainObject } from '../edge/index.js';
import { BrokenTable, brokenIssue, rowNotUtf8 } from './broken-table.js';
import { csvLines, type TableLines } from './csv-lines.js';
import { reasonFor } from './read.js';

/** How a table was read: told in the report, for whoever wonders at its characters. */
export type Encoding = 'utf-8' | 'gb18030' | Binary;

/** What a table is where it is no text. */
type Binary = 'xlsx' | 'parquet';

/** A table as it is on disk: its head, its lines one by one, and what tells that it is the same table. */
export interface InputTable {
  readonly header: readonly string[];
  /** As many together as were read together. */
  readonly lines: AsyncIterable<TableLines>;
  readonly encoding: Encoding;
  readonly digest: string;
  readonly bytes: number;
  /** How many of its bytes were read so far. */
  readonly position: () => number;
  /** What is remarked on the file itself. */
  readonly remarks: readonly CellRemark[];
}

interface ReadTableFile {
  readonly digest: string;
  readonly bytes: number;
  readonly encoding: Encoding;
  /** What its first bytes say that it is, where it is no text. */
  readonly kind: FileKind | undefined;
}

type FileKind = Binary | 'xls' | 'utf-16';

/** What files of a kind begin with: workbooks are zip files, those of old, and those with a password, are compound files. */
const beginnings: readonly (readonly [FileKind, Buffer])[] = [
  ['xlsx', Buffer.from('504b0304', 'hex')],
  ['xls', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
  ['parquet', Buffer.from('PAR1')],
  ['utf-16', Buffer.from('fffe', 'hex')],
  ['utf-16', Buffer.from('feff', 'hex')],
];

const kindOf = (chunk: Buffer): FileKind | undefined =>
  beginnings.find(([, bytes]) => chunk.subarray(0, bytes.length).equals(bytes))?.[0];

const kinds: Readonly<Record<Exclude<FileKind, Binary>, Bilingual>> = {
  xls: { zh: '旧版 .xls 或加了密码的工作簿', en: 'an old workbook (.xls), or one with a password' },
  'utf-16': { zh: 'UTF-16 编码的文本', en: 'text in UTF-16' },
};

const isBinary = (kind: FileKind | undefined): kind is Binary => kind === 'xlsx' || kind === 'parquet';

/** Goes through a file once: its digest, and whether it is UTF-8 from end to end. */
const look = async (path: string): Promise<ReadTableFile> => {
  const hash = createHash('sha256');
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let [bytes, isUtf8, kind]: [number, boolean, FileKind | undefined] = [0, true, undefined];
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    if (bytes === 0) kind = kindOf(chunk);
    hash.update(chunk);
    bytes += chunk.length;
    isUtf8 &&= decodes(decoder, chunk, true);
  }
  isUtf8 &&= decodes(decoder, new Uint8Array(), false);
  const text = isUtf8 ? 'utf-8' : 'gb18030';
  return { digest: `sha256:${hash.digest('hex')}`, bytes, encoding: isBinary(kind) ? kind : text, kind };
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

const decoded = (path: string, encoding: Exclude<Encoding, Binary>): Opened => {
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

const textOf = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
};

/** Texts, which stay as they are, and numbers. */
const textsAndNumbers = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/giu;

const longNumber = /^-?\d{16,}$/u;

/** A line in which numbers of so many digits are texts: read as numbers, long codes would lose their last digits. */
const withLongNumbers = (line: string): string =>
  /\d{16}/u.test(line) ? line.replace(textsAndNumbers, (each) => (longNumber.test(each) ? `"${each}"` : each)) : line;

/** The record of a line; nothing where it is none: such a row is bad, and others go on. */
const recordIn = (line: string): Readonly<Record<string, unknown>> | undefined => {
  try {
    const record: unknown = JSON.parse(withLongNumbers(line));
    return isPlainObject(record) ? record : undefined;
  } catch {
    return undefined;
  }
};

/** The head is of so many records: whoever leaves out what is not known may have it only later. */
const headRecords = 1000;

/** Records as a table: the keys of the first of them are its head. */
const jsonLines = async function* (text: AsyncIterable<string>): AsyncIterable<TableLines> {
  const { Readable } = await import('node:stream');
  const first: {
    readonly row: number;
    readonly text: string;
    readonly record: Readonly<Record<string, unknown>> | undefined;
  }[] = [];
  let head: readonly string[] | undefined;
  let row = 0;
  const lineOf = (
    known: readonly string[],
    { row: at, text: own, record }: (typeof first)[number],
  ): TableLines[number] => {
    if (record === undefined) return { row: at, cells: [own], isNoRecord: true };
    const others = Object.keys(record).filter((key) => !known.includes(key));
    return { row: at, cells: [...known, ...others].map((key) => textOf(record[key])) };
  };
  const begun = (): TableLines => {
    const known = [...new Set(first.flatMap(({ record = {} }) => Object.keys(record)))];
    head = known;
    return [{ row: 0, cells: known }, ...first.map((each) => lineOf(known, each))];
  };
  for await (const line of createInterface({ input: Readable.from(text), crlfDelay: Infinity })) {
    row += 1;
    if (line.trim() === '') continue;
    const told = { row, text: line, record: recordIn(line.replace(/^\uFEFF/u, '')) };
    if (head !== undefined) {
      yield [lineOf(head, told)];
      continue;
    }
    first.push(told);
    if (first.length === headRecords) yield begun();
  }
  const [only] = first;
  // Text of another form has no line that is a record.
  if (only !== undefined && first.every(({ record }) => record === undefined))
    throw new BrokenTable(only.row, 'record');
  if (head === undefined && first.length > 0) yield begun();
};

/** The lines of a table; where its text is not well formed, the problem that says so. */
const readable = async function* (rows: AsyncIterable<TableLines>, path: string): AsyncIterable<TableLines> {
  try {
    yield* rows;
  } catch (error) {
    if (error instanceof BrokenTable) throw new HuiqiError([brokenIssue(error, path)]);
    throw new HuiqiError([issue('file-unreadable', { option: 'population.file' }, path, { detail: reasonFor(error) })]);
  }
};

/** A sheet of a workbook as a table: it is read whole, and gone through row by row. */
const sheetTable = async (path: string, looked: ReadTableFile, sheet: string | undefined): Promise<InputTable> => {
  const { readSheet } = await import('./xlsx.js');
  const { rows, remarks } = await readSheet(path, sheet);
  const [head, ...lines] = rows;
  let gone = 0;
  const each = async function* (): AsyncIterable<TableLines> {
    for (const line of lines) {
      gone += 1;
      yield await Promise.resolve([line]);
    }
  };
  return {
    ...looked,
    header: head?.cells ?? [],
    lines: each(),
    position: () => (looked.bytes * gone) / Math.max(1, lines.length),
    remarks,
  };
};

/** What ends the names of files of records. */
const recordKinds: readonly string[] = ['.jsonl', '.ndjson', '.json'];

/** A Parquet file as a table, of which a group of rows is in memory at a time. */
const parquetTable = async (path: string, looked: ReadTableFile): Promise<InputTable> => {
  const { openParquet } = await import('./parquet.js');
  const { header, rows, lines } = await openParquet(path);
  let gone = 0;
  const each = async function* (): AsyncIterable<TableLines> {
    for await (const some of readable(lines(), path)) {
      gone += some.length;
      yield some;
    }
  };
  return {
    ...looked,
    header,
    lines: each(),
    position: () => (looked.bytes * gone) / Math.max(1, rows),
    remarks: [],
  };
};

/** The first lines that there are. */
const firstLines = async (lines: AsyncIterator<TableLines>): Promise<TableLines> => {
  for (;;) {
    const next = await lines.next();
    if (next.done === true) return [];
    if (next.value.length > 0) return next.value;
  }
};

/**
 * Opens a table: a workbook (XLSX), Parquet, CSV, or JSON Lines of flat records. Text is UTF-8 where every byte of it is, and GB18030 else.
 *
 * @param sheet of a workbook the sheet to read; the first, where none is named.
 * @throws the error of the system, or of the parser, where it cannot be read; HuiqiError where it is of a kind that is not read.
 */
export const openTable = async (path: string, sheet?: string): Promise<InputTable> => {
  const looked = await look(path);
  const { kind, encoding } = looked;
  if (kind !== undefined && !isBinary(kind))
    throw new HuiqiError([issue('table-kind-unread', { option: 'population.file' }, path, { kind: kinds[kind] })]);
  if (encoding === 'xlsx') return sheetTable(path, looked, sheet);
  if (encoding === 'parquet') return parquetTable(path, looked);
  const broken = encoding === 'gb18030' ? await rowNotUtf8(path) : undefined;
  if (broken !== undefined) throw new HuiqiError([brokenIssue(new BrokenTable(broken, 'bytes'), path)]);
  const { text, position } = decoded(path, encoding);
  const read = recordKinds.includes(extname(path).toLowerCase()) ? jsonLines(text) : csvLines(text);
  const iterator = readable(read, path)[Symbol.asyncIterator]();
  const [head, ...first] = await firstLines(iterator);
  return {
    ...looked,
    header: head?.cells ?? [],
    lines: (async function* (): AsyncIterable<TableLines> {
      if (first.length > 0) yield first;
      yield* { [Symbol.asyncIterator]: () => iterator };
    })(),
    position,
    remarks: [],
  };
};
