import { frozenOnUse } from './frozen.js';

/**
 * An object from the texts of its parts in JSON, each parsed and frozen when it is first asked for: who imports large data
 * without using it pays nothing. Data of ours, of the type that its maker says.
 *
 * @example
 * const { low } = parsedOnUse<{ readonly low: number }>({ low: '6' });
 * low // 6
 */
export const parsedOnUse = <Parts extends object>(texts: { readonly [Name in keyof Parts]?: string }): Parts => {
  const parsed = new Map<string, unknown>();
  const parse = (name: string, text: string): unknown => {
    const known: unknown = parsed.get(name) ?? JSON.parse(text);
    parsed.set(name, known);
    return known;
  };
  const parts = Object.entries<string>(texts as Readonly<Record<string, string>>).map(
    ([name, text]) => [name, { enumerable: true, get: () => parse(name, text) }] as const,
  );
  return frozenOnUse(Object.defineProperties({}, Object.fromEntries(parts)) as Parts);
};
