import { applied, type Change, changedFiles, type PreparedDocument, type ReadingChoices } from '../rule/index.js';
import { outcomeOf } from './changes.js';
import { nameOf, valueOf } from './named.js';
import { type Operation, type OperationKeys, type OperationName, operations } from './operation.js';

/** One operation of a reform as a reader would tell it, with the changes of rule data that it comes to. */
export interface OperationTold {
  /** What it is about, by its stable name. */
  readonly about: string;
  readonly does: 'changes' | 'adds' | 'removes';
  /** What stood there and what shall, where both are written in a word; of a row that is new, its values. */
  readonly from?: string;
  readonly to?: string;
  readonly changes: readonly Change[];
}

const nowhere = { file: '', pointer: '' };

const doing: Readonly<Record<OperationName, OperationTold['does']>> = {
  set: 'changes',
  'move-period': 'changes',
  'add-row': 'adds',
  'add-condition': 'adds',
  'add-rule': 'adds',
  'add-group': 'adds',
  'remove-row': 'removes',
  'remove-condition': 'removes',
  abolish: 'removes',
};

const worded = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;

const valuesOf = (
  operation: Operation,
  before: Parameters<typeof valueOf>[1],
  after: Parameters<typeof valueOf>[1],
): Pick<OperationTold, 'from' | 'to'> => {
  if (operation.does === 'add-row')
    return {
      to: Object.values(operation.row ?? {})
        .map(String)
        .join(' / '),
    };
  const [from, to] = [worded(valueOf(operation, before)), worded(valueOf(operation, after))];
  return doing[operation.does] !== 'changes' || from === undefined || to === undefined ? {} : { from, to };
};

/** What each of some reforms does in a year, on what those before it left; of one that does not fit, what does. */
export const toldOfEach = (
  reforms: readonly (readonly OperationKeys[])[],
  prepared: PreparedDocument,
  { year = Infinity, readings = {} }: { readonly year?: number | undefined; readonly readings?: ReadingChoices },
): readonly (readonly OperationTold[])[] => {
  let files = changedFiles(prepared, { readings });
  return reforms.map((each) =>
    (operations(each, '').value ?? [])
      .filter(({ from }) => from === undefined || from <= year)
      .map((operation): OperationTold => {
        const { changes } = outcomeOf(operation, '', files);
        const before = files;
        files = applied(before, changes, () => nowhere).files;
        return {
          about: nameOf(operation),
          does: doing[operation.does],
          ...valuesOf(operation, before, files),
          changes,
        };
      }),
  );
};
