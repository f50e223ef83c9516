import { readFile } from 'node:fs/promises';
import type { Cell } from 'read-excel-file/node';
import { HuiqiError } from '../issue/index.js';
import { notice } from '../issue/wider.js';
import { issue } from '../issue/checking.js';
import type { CellRemark } from '../population/index.js';
import type { Line } from '../simulate.js';
import { type ShownOtherwise, shownOtherwiseIn } from './number-formats.js';
import { isMissing } from './missing-package.js';
import { shownNumber } from './shown-number.js';
import { mergedIn, placeOf, sheetIn, unreadIn } from './sheet-xml.js';

const readerPackage = 'read-excel-file';

/** What a sheet has beside its rows. */
export interface SheetWithRemarks {
  readonly rows: readonly Line[];
  readonly remarks: readonly CellRemark[];
}

/** A cell as it would stand in a table of text. */
const textOf = (cell: Cell): string => {
  if (cell === null) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'number' ? shownNumber(cell) : String(cell);
};

const loadReader = async (): Promise<
  (path: string) => Promise<readonly { sheet: string; data: readonly (readonly Cell[])[] }[]>
> => {
  try {
    return (await import('read-excel-file/node')).default;
  } catch (error) {
    if (!isMissing(error)) throw error;
    throw new HuiqiError([
      issue('packages-missing', { option: 'population.file' }, undefined, { packages: readerPackage }),
    ]);
  }
};

const mergedRemark = (ref: string, rows: readonly Line[], header: readonly string[]): CellRemark => {
  const { row, at } = placeOf(ref);
  const cell = rows.find((each) => each.row === row)?.cells[at] ?? '';
  return {
    row,
    column: header[at] ?? '',
    cell,
    notice: notice('cells-merged', 'population.file', cell, { cells: ref }),
  };
};

const otherwiseRemark = ({ row, at, format, count }: ShownOtherwise, rows: readonly Line[]): CellRemark => {
  const cell = rows.find((each) => each.row === row)?.cells[at] ?? '';
  const told = notice('cells-shown-otherwise', 'population.file', cell, { format, count: String(count) });
  return { row, column: rows[0]?.cells[at] ?? '', cell, notice: told };
};

/**
 * Reads a sheet of a workbook: the first, or the one of a name. Days are written out, numbers as they are shown; merged cells
 * and further sheets are remarked.
 *
 * @throws HuiqiError where the reader is not installed or the sheet is not there; the error of the reader where it is no workbook.
 */
export const readSheet = async (path: string, named: string | undefined): Promise<SheetWithRemarks> => {
  const read = await loadReader();
  const [sheets, zip] = await Promise.all([read(path), readFile(path)]);
  const names = sheets.map(({ sheet }) => sheet);
  const index = named === undefined ? 0 : names.indexOf(named);
  const found = sheets[index];
  if (found === undefined)
    throw new HuiqiError([issue('sheet-missing', { option: 'population.sheet' }, named, { known: names.join('、') })]);
  const written = sheetIn(zip, index);
  const unread = unreadIn(written);
  const rows = found.data.flatMap((cells, at): readonly Line[] => {
    const own = unread.get(at + 1);
    const line = { row: at + 1, cells: cells.map((cell, column) => own?.get(column) ?? textOf(cell)) };
    return line.cells.every((cell) => cell === '') ? [] : [line];
  });
  const others = sheets.filter((each, at) => at !== index && each.data.length > 0).map(({ sheet }) => sheet);
  return {
    rows,
    remarks: [
      ...(named === undefined && others.length > 0
        ? [
            {
              row: 1,
              column: '',
              cell: '',
              notice: notice('sheets-unread', 'population.sheet', undefined, {
                sheet: found.sheet,
                others: others.join('、'),
              }),
            },
          ]
        : []),
      ...shownOtherwiseIn(zip, written).map((seen) => otherwiseRemark(seen, rows)),
      ...mergedIn(written).map((ref) => mergedRemark(ref, rows, rows[0]?.cells ?? [])),
    ],
  };
};
