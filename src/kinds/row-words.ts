import { writtenComparisonsIn, type Condition, impossibleIn } from '../condition/index.js';
import { issue, type Issue } from '../issue/index.js';
import type { Vocabulary } from '../subject/index.js';
import type { Table } from './table.js';

/** Cells that the fact which they are compared with never has: no subject would ever come to such a row. */
export const rowWordIssues = (
  { columns, printed, pointer }: Table,
  condition: Condition,
  vocabulary: Vocabulary,
  file: string,
): readonly Issue[] =>
  writtenComparisonsIn(condition).flatMap(({ fact, operand, paramsByRow }): readonly Issue[] => {
    // By its params the fact may be another in each row.
    if (operand.kind !== 'row' || paramsByRow !== undefined) return [];
    const column = Object.keys(columns).indexOf(operand.column);
    return printed.flatMap((row, index) => {
      const impossible = impossibleIn([row[column]], fact, vocabulary);
      const place = { file, pointer: `${pointer}/rows/${String(index)}/${String(column)}` };
      return impossible === undefined
        ? []
        : [issue('value-misfit', place, impossible.found, { detail: impossible.wanted })];
    });
  });
