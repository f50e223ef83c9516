import { entriesOf, put } from '../input.js';

/** What stood at a path before: nothing where it was not told. */
export type Written = string | boolean | undefined;

/** A change to an input as its user writes it: a figure set, or an entry added to a list. */
export type InputChange =
  | {
      readonly kind: 'set';
      readonly path: string;
      /** What stands there now; left out where nothing does. */
      readonly from?: string | boolean;
      readonly to: string | boolean;
    }
  | { readonly kind: 'add'; readonly path: 'titles' | 'projects'; readonly entry: Readonly<Record<string, string | number>> };

const made = (input: unknown, change: InputChange): unknown =>
  put(input, change.path, change.kind === 'set' ? change.to : [...entriesOf(input, change.path), change.entry]);

/**
 * The input with changes applied; the one given is not touched.
 *
 * @example
 * changeInput({ city: '台州市', titles: [] }, [{ kind: 'add', path: 'titles', entry: { title: 'little-giant', on: '2026-12-31' } }]).titles.length // 1
 */
export const changeInput = (input: unknown, changes: readonly InputChange[]): unknown => changes.reduce(made, input);
