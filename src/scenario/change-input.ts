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

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands at a path; `undefined` where nothing does. */
export const valueAt = (input: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (isFields(value) && Object.hasOwn(value, key) ? value[key] : undefined), input);

const replaced = (value: unknown, [key, ...rest]: readonly string[], to: (old: unknown) => unknown): unknown => {
  if (key === undefined) return to(value);
  const fields = isFields(value) ? value : {};
  return { ...fields, [key]: replaced(Object.hasOwn(fields, key) ? fields[key] : undefined, rest, to) };
};

const put = (input: unknown, change: InputChange): unknown =>
  replaced(input, change.path.split('.'), (old) => (change.kind === 'set' ? change.to : [...(Array.isArray(old) ? (old as readonly unknown[]) : []), change.entry]));

/**
 * The input with changes applied; the one given is not touched.
 *
 * @example
 * changeInput({ city: '台州市', titles: [] }, [{ kind: 'add', path: 'titles', entry: { title: 'little-giant', on: '2026-12-31' } }]).titles.length // 1
 */
export const changeInput = (input: unknown, changes: readonly InputChange[]): unknown => changes.reduce(put, input);
