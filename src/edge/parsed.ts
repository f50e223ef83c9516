import { frozenOnUse } from './frozen.js';
import { madeOnUse } from './made.js';

/**
 * An object from the texts of its parts in JSON, each parsed and frozen when it is first asked for: who imports large data
 * without using it pays nothing. Data of ours, of the type that its maker says.
 *
 * @example
 * const { low } = parsedOnUse<{ readonly low: number }>({ low: '6' });
 * low // 6
 */
export const parsedOnUse = <Parts extends object>(texts: { readonly [Name in keyof Parts]?: string }): Parts => {
  const written = texts as Readonly<Record<string, string>>;
  return frozenOnUse(madeOnUse(Object.keys(written), (name): unknown => JSON.parse(written[name] ?? '')) as Parts);
};

/**
 * The same object with parts that stand elsewhere, from their texts: what it has already is not parsed again.
 *
 * @example
 * withParsed(parsedOnUse<{ readonly low: number; readonly high: number }>({ low: '6', high: 'null' }), { high: '9' }).high // 9
 */
export const withParsed = <Parts extends object>(
  parts: Parts,
  texts: { readonly [Name in keyof Parts]?: string },
): Parts => {
  const added = parsedOnUse<Parts>(texts) as Readonly<Record<string, unknown>>;
  const made = madeOnUse(Object.keys(parts), (name): unknown =>
    name in added ? added[name] : (parts as Readonly<Record<string, unknown>>)[name],
  );
  return frozenOnUse(made as Parts);
};
