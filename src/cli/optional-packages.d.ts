/** What is used of packages that only those install who want them: the command line compiles without them. */

declare module 'read-excel-file/node' {
  type Cell = string | number | boolean | Date | null;
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
  type Rows = readonly (readonly (CellObject | null)[])[];
  interface Written {
    readonly toBuffer: () => Promise<Buffer>;
  }
  /** Makes a workbook of one sheet, or of several. */
  const writeExcelFile: {
    (rows: Rows, options?: SheetOptions): Written;
    (sheets: readonly (SheetOptions & { readonly data: Rows })[]): Written;
  };
  export default writeExcelFile;
}
