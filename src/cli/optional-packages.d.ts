/** What is used of packages that only those install who want them: the command line compiles without them. */

declare module 'read-excel-file/node' {
  export type Cell = string | number | boolean | Date | null;
  /** Every sheet of a workbook, row by row. */
  const readExcelFile: (
    input: string,
  ) => Promise<{ readonly sheet: string; readonly data: readonly (readonly Cell[])[] }[]>;
  export default readExcelFile;
}

declare module 'hyparquet' {
  export interface ParquetFile {
    readonly byteLength: number;
  }
  export interface ParquetMetadata {
    readonly num_rows: bigint;
    readonly row_groups: readonly {
      readonly num_rows: bigint;
      readonly columns: readonly { readonly meta_data?: { readonly codec: string } }[];
    }[];
  }
  export interface ParquetColumn {
    readonly element: {
      readonly name: string;
      readonly type?: string;
      readonly converted_type?: string;
      readonly logical_type?: { readonly type: string };
      readonly scale?: number;
    };
  }
  export type ParquetData = ArrayLike<unknown>;
  interface ReadChunk {
    readonly columnName: string;
    readonly columnData: ParquetData;
    readonly rowStart: number;
  }
  export const asyncBufferFromFile: (path: string) => Promise<ParquetFile>;
  export const parquetMetadataAsync: (file: ParquetFile) => Promise<ParquetMetadata>;
  export const parquetSchema: (metadata: ParquetMetadata) => { readonly children: readonly ParquetColumn[] };
  export const parquetRead: (options: {
    readonly file: ParquetFile;
    readonly metadata: ParquetMetadata;
    readonly compressors: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>>;
    readonly rowStart: number;
    readonly rowEnd: number;
    readonly onChunk: (chunk: ReadChunk) => void;
  }) => Promise<void>;
}

declare module 'write-excel-file/node' {
  interface CellObject {
    readonly value?: string | number | Date;
    readonly type?: unknown;
    readonly format?: string;
    readonly fontWeight?: 'bold';
    readonly rowSpan?: number;
  }
  interface SheetOptions {
    readonly sheet?: string;
    readonly stickyRowsCount?: number;
    readonly columns?: readonly { readonly width?: number }[];
  }
  export type Cell = CellObject | null;
  export type SheetRow = readonly Cell[];
  type SheetRows = readonly SheetRow[];
  export interface WorkbookSheet extends SheetOptions {
    readonly data: SheetRows;
  }
  interface WrittenWorkbook {
    readonly toBuffer: () => Promise<Buffer>;
  }
  /** Makes a workbook of one sheet, or of several. */
  const writeExcelFile: {
    (rows: SheetRows, options?: SheetOptions): WrittenWorkbook;
    (sheets: readonly WorkbookSheet[]): WrittenWorkbook;
  };
  export default writeExcelFile;
}
