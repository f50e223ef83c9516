/** What is used of packages that only those install who want them: the command line compiles without them. */

declare module 'read-excel-file/node' {
  export type Cell = string | number | boolean | Date | null;
  /** Every sheet of a workbook, row by row. */
  const readExcelFile: (
    input: string,
  ) => Promise<{ readonly sheet: string; readonly data: readonly (readonly Cell[])[] }[]>;
  export default readExcelFile;
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
