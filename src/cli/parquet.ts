import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type * as Hyparquet from 'hyparquet';
import type { ParquetColumn, ParquetData, ParquetMetadata } from 'hyparquet';
import { type Bilingual, HuiqiError } from '../issue/index.js';
import { issue } from '../issue/checking.js';
import { isMissing } from './missing-package.js';
import type { TableLines } from './csv-lines.js';
import { digits, shownNumber } from './shown-number.js';

/** A Parquet file as a table: its head, and its rows, a group of them in memory at a time. */
interface ParquetTable {
  readonly header: readonly string[];
  readonly rows: number;
  readonly lines: () => AsyncIterable<TableLines>;
}

const load = async (): Promise<typeof Hyparquet> => {
  try {
    return await import('hyparquet');
  } catch (error) {
    if (!isMissing(error)) throw error;
    throw new HuiqiError([
      issue('packages-missing', { option: 'population.file' }, undefined, { packages: 'hyparquet' }),
    ]);
  }
};

/** What Node can take apart beside what the reader can. */
const compressors = {
  GZIP: (bytes: Uint8Array): Uint8Array => gunzipSync(bytes),
  BROTLI: (bytes: Uint8Array): Uint8Array => brotliDecompressSync(bytes),
};

const readable = new Set(['UNCOMPRESSED', 'SNAPPY', ...Object.keys(compressors)]);

const compressedWith = (codec: string): Bilingual => ({
  zh: `以 ${codec} 压缩的 Parquet 文件`,
  en: `a Parquet file compressed with ${codec}`,
});

/** Of which compression a file is that nothing here takes apart. */
const unreadIn = ({ row_groups: groups }: ParquetMetadata): string | undefined =>
  groups
    .flatMap(({ columns }) => columns.map(({ meta_data: own }) => own?.codec ?? 'UNCOMPRESSED'))
    .find((codec) => !readable.has(codec));

/** A number of half the usual size has half its digits: the fewest that tell it from all others. */
const singleText = (cell: number): string => {
  let kept = 6;
  while (kept < 9 && Math.fround(Number(cell.toPrecision(kept))) !== cell) kept += 1;
  return shownNumber(cell, kept);
};

const midnight = 86_400_000;

/** A day as it is written; a moment within one as a moment, which is no day: where it was taken, another may have begun. */
const dateText = (cell: Date): string =>
  cell.getTime() % midnight === 0 ? cell.toISOString().slice(0, 10) : cell.toISOString();

/** A decimal to its last digit: the reader hands it over as a number, which has no more than so many. */
const decimalText = (cell: number, { name, scale = 0 }: ParquetColumn['element']): string => {
  const text = cell.toFixed(scale);
  if (Math.abs(cell) >= 10 ** digits || text.replace(/^-?0*\.?0*|\./gu, '').length > digits)
    throw new Error(`${name}: ${text}: a decimal of more than ${String(digits)} digits`);
  return text.includes('.') ? text.replace(/\.?0+$/u, '') : text;
};

type CellText = (cell: unknown) => string;

/** Cells of a column as they would stand in a table of text; what is null is blank. */
const textIn = ({ element }: ParquetColumn): CellText => {
  const numberText = element.type === 'FLOAT' ? singleText : shownNumber;
  const isDecimal = element.converted_type === 'DECIMAL' || element.logical_type?.type === 'DECIMAL';
  return (cell) => {
    if (cell === null || cell === undefined) return '';
    if (typeof cell === 'number') {
      if (!Number.isFinite(cell)) return String(cell);
      return isDecimal ? decimalText(cell, element) : numberText(cell);
    }
    if (cell instanceof Date) return dateText(cell);
    if (typeof cell === 'string') return cell;
    if (typeof cell === 'bigint' || typeof cell === 'boolean') return String(cell);
    return JSON.stringify(cell, (_, part: unknown) => (typeof part === 'bigint' ? String(part) : part));
  };
};

/** Of a group of rows so many are in memory at a time: what is read of it again for the next is less than what would be held. */
const mostRows = 122_880;

/** So many lines are handed on together. */
const someLines = 1024;

/** What was read of a column of a group of rows, part by part, and where the last cell was found. */
class ColumnParts {
  readonly #parts: { readonly from: number; readonly data: ParquetData }[] = [];
  #at = 0;

  add(from: number, data: ParquetData): void {
    this.#parts.push({ from, data });
    this.#parts.sort((a, b) => a.from - b.from);
  }

  /** Rows are asked for one after another. */
  cell(row: number): unknown {
    while (this.#at + 1 < this.#parts.length && (this.#parts[this.#at + 1]?.from ?? 0) <= row) this.#at += 1;
    const part = this.#parts[this.#at];
    return part?.data[row - part.from];
  }
}

/**
 * Opens a Parquet file. Figures, days and texts come out as CSV would have them: nothing is rounded that a table of text
 * would not have rounded.
 *
 * @throws HuiqiError where the reader is not installed or cannot take the file apart; its own error where it is no Parquet.
 */
export const openParquet = async (path: string): Promise<ParquetTable> => {
  const { asyncBufferFromFile, parquetMetadataAsync, parquetRead, parquetSchema } = await load();
  const file = await asyncBufferFromFile(path);
  const metadata = await parquetMetadataAsync(file);
  const unread = unreadIn(metadata);
  if (unread !== undefined)
    throw new HuiqiError([
      issue('table-kind-unread', { option: 'population.file' }, path, { kind: compressedWith(unread) }),
    ]);
  const columns = parquetSchema(metadata).children;
  const names = columns.map(({ element: { name } }) => name);
  const texts = columns.map(textIn);

  const part = async (rowStart: number, rowEnd: number): Promise<readonly ColumnParts[]> => {
    const parts = new Map(names.map((name) => [name, new ColumnParts()]));
    await parquetRead({
      file,
      metadata,
      compressors,
      rowStart,
      rowEnd,
      onChunk: ({ columnName, columnData, rowStart: from }) => parts.get(columnName)?.add(from, columnData),
    });
    return [...parts.values()];
  };

  return {
    header: names,
    rows: Number(metadata.num_rows),
    lines: async function* () {
      let from = 0;
      for (const { num_rows: count } of metadata.row_groups) {
        const end = from + Number(count);
        for (; from < end; from = Math.min(end, from + mostRows)) {
          const last = Math.min(end, from + mostRows);
          const cells = await part(from, last);
          for (let begin = from; begin < last; begin += someLines)
            yield Array.from({ length: Math.min(someLines, last - begin) }, (_, at) => ({
              // As a sheet counts: the head is row 1.
              row: begin + at + 2,
              cells: cells.map((parts, column) => (texts[column] as CellText)(parts.cell(begin + at))),
            }));
        }
      }
    },
  };
};
