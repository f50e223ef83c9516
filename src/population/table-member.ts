import { buildHistory, type ClosableList, type Enterprise, exchanged, type History } from '../subject/index.js';
import { keptText } from './key.js';
import type { Mapping } from './mapped.js';
import type { PlainRow } from './plain-rows.js';
import type { Line } from './line.js';
import { type BesideRows, readRow, type TableRow } from './row.js';
import { oneEnterprise, type RowWeight, weightIn } from './weight.js';

/** One enterprise of a table, ready to be decided. */
export interface Member extends TableRow {
  readonly name: string;
  /** As the table tells it, nothing assumed. */
  readonly subject: Enterprise;
  /** The same if some of its lists were known to be whole. */
  readonly closing: (lists: readonly ClosableList[]) => Enterprise;
  /** Of a row of which nothing has to be remarked: its figures, and what it has in common with others. */
  readonly plain?: PlainRow;
}

const historyOf = ({ rest, figures, groups }: PlainRow): History => {
  const told: Record<string, History['told'][string]> = { ...rest.subject.history.told };
  for (const { name, years, peak } of groups) {
    const before = told[name];
    if (before === undefined) continue;
    const values = new Map<number, number>();
    for (const { year, at } of years) {
      const value = figures[at] as number;
      if (!Number.isNaN(value)) values.set(year, value);
    }
    const highest = peak < 0 ? NaN : (figures[peak] as number);
    told[name] = { ...before, values, peak: Number.isNaN(highest) ? undefined : highest };
  }
  return buildHistory(told as History['told']);
};

/** An enterprise that is made of a plain row only where somebody asks for it. */
export class PlainMember implements Member {
  readonly narrowings = [];
  readonly bad = [];
  #history: History | undefined;
  #subject: Enterprise | undefined;

  constructor(
    private readonly line: Line,
    readonly key: string,
    readonly plain: PlainRow,
    private readonly mapping: Mapping,
    private readonly beside: readonly BesideRows[],
  ) {}

  get row(): number {
    return this.line.row;
  }

  get name(): string {
    return this.plain.name ?? '';
  }

  get history(): History {
    return (this.#history ??= historyOf(this.plain));
  }

  get subject(): Enterprise {
    return (this.#subject ??= this.#with(this.plain.rest.subject));
  }

  get input(): unknown {
    return readRow(this.mapping, [this.line], this.beside).input;
  }

  get open(): TableRow['open'] {
    return this.plain.rest.row.open;
  }

  get doubtful(): TableRow['doubtful'] {
    return this.plain.rest.row.doubtful;
  }

  get labels(): TableRow['labels'] {
    return this.plain.rest.row.labels;
  }

  get weight(): RowWeight {
    const { weight } = this.mapping;
    return (weight < 0 ? undefined : weightIn(this.line.cells[weight] ?? '')) ?? oneEnterprise;
  }

  get stratum(): string {
    return this.plain.rest.row.stratum;
  }

  get said(): TableRow['said'] {
    return this.plain.rest.row.said;
  }

  get cells(): TableRow['cells'] {
    return this.plain.rest.row.cells;
  }

  readonly closing = (lists: readonly ClosableList[]): Enterprise => this.#with(this.plain.rest.closing(lists));

  #with(rest: Enterprise): Enterprise {
    const { name } = this.plain;
    return exchanged(rest, { name: name === undefined ? undefined : keptText(name), history: this.history });
  }
}
