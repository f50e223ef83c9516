import type { SheetRow, WorkbookSheet } from 'write-excel-file/node';
import type WriteWorkbook from 'write-excel-file/node';
import { HuiqiError } from '../issue/index.js';
import { issue } from '../issue/checking.js';
import { isMissing } from './missing-package.js';

/** Loads what writes workbooks, which is installed only by those who want it. */
export const loadWorkbooks = async (option: string): Promise<typeof WriteWorkbook> => {
  try {
    return (await import('write-excel-file/node')).default;
  } catch (error) {
    if (!isMissing(error)) throw error;
    throw new HuiqiError([issue('packages-missing', { option }, 'xlsx', { packages: 'write-excel-file' })]);
  }
};

/** A sheet whose first row is bold and stays in sight. */
export const sheetOf = (name: string, head: readonly string[], rows: readonly SheetRow[]): WorkbookSheet => ({
  sheet: name,
  data: [head.map((value) => ({ value, type: String, fontWeight: 'bold' as const })), ...rows],
  stickyRowsCount: 1,
  columns: head.map((value) => ({ width: Math.max(12, value.length * 2) })),
});
