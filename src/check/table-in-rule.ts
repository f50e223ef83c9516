import type { RuleFile } from '../kinds/written.js';

/** A table as a rule writes it: its columns with their units, in order, and its rows. */
export interface TableInRule {
  readonly name: string;
  readonly columns: readonly (readonly [name: string, unit: string])[];
  readonly rows: readonly (readonly unknown[])[];
}

export const tablesOf = ({ parameters = {} }: RuleFile): readonly TableInRule[] =>
  Object.entries(parameters).flatMap(([name, table]) => {
    if (typeof table === 'string' || Array.isArray(table)) return [];
    const columns = Object.entries(table).flatMap(([key, unit]) =>
      typeof unit === 'string' ? [[key, unit] as const] : [],
    );
    return [{ name, columns, rows: table.rows }];
  });
