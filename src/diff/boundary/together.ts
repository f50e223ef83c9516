import { isPlainObject } from '../../edge/index.js';
import type { Bilingual } from '../../issue/index.js';
import type { WrittenEntry } from './draft.js';
import { named, severalMet } from './named.js';

const joined = (one: unknown, other: unknown): unknown => {
  if (Array.isArray(one) && Array.isArray(other)) {
    const [own, more] = [one as readonly unknown[], other as readonly unknown[]];
    const known = new Set(own.map((each) => JSON.stringify(each)));
    return [...own, ...more.filter((each) => !known.has(JSON.stringify(each)))];
  }
  if (isPlainObject(one) && isPlainObject(other))
    return Object.fromEntries(
      [...new Set([...Object.keys(one), ...Object.keys(other)])].map((key) => [key, joined(one[key], other[key])]),
    );
  // Of two figures of one year the one that tells more counts: nought is what nobody spoke of.
  const isIdle = one === undefined || one === false || one === '0元';
  return isIdle ? (other ?? one) : one;
};

/** One enterprise that is what two were: what both tell of is as the first has it. */
export const together = (one: WrittenEntry, other: WrittenEntry): WrittenEntry => joined(one, other) as WrittenEntry;

/**
 * One that is what the first and the last base of a rule are, and one that is what all are: where rows are told by what an
 * enterprise has, and not by how large a figure is, it meets several of them.
 */
export const metAtOnce = <Base extends { readonly input: WrittenEntry; readonly name: Bilingual }>(
  bases: readonly Base[],
): readonly Base[] => {
  const [first, ...rest] = bases;
  const last = rest.at(-1);
  if (first === undefined || last === undefined) return [];
  const inputs = [together(first.input, last.input), bases.map(({ input }) => input).reduce(together)];
  return inputs.map((input) => ({ ...named(first, severalMet), input }));
};
