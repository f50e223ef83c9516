import type { Dialect } from './dialect.js';
import { inQuery } from './layers.js';

/** So many conditions fit into one whole number. */
const perNumber = 62;

/** How many enterprises are alike in all that the rules ask: what they are paid is worked out once for all of them. */
export const alikeColumn = 'enterprises_alike';

const chunksOf = <Value>(values: readonly Value[], size: number): readonly (readonly Value[])[] =>
  Array.from({ length: Math.ceil(values.length / size) }, (_, at) => values.slice(at * size, (at + 1) * size));

const powerOf = (at: number): string => String(2n ** BigInt(at));

/**
 * Counts enterprises that are alike: their conditions are packed into whole numbers, a bit for each, and read out of them
 * again by what is left of a division, which every database does alike with numbers that are not below zero.
 *
 * @param conditions names of columns of the query.
 */
export const alikeIn = (
  query: string,
  conditions: readonly string[],
  groups: readonly string[],
  { integer, fence, countsAlike }: Dialect,
): string => {
  if (!countsAlike) {
    const columns = [...groups, `CAST(1 AS ${integer}) AS ${alikeColumn}`, ...conditions];
    return `SELECT ${columns.join(',\n  ')}\nFROM ${inQuery(query, fence)}`;
  }
  const packs = chunksOf(conditions, perNumber);
  const packed = packs.map((own, pack) => {
    const bits = own.map((name, at) => `CASE WHEN ${name} THEN CAST(${powerOf(at)} AS ${integer}) ELSE 0 END`);
    return `${bits.join(' + ')} AS pack_${String(pack)}`;
  });
  const packNames = packs.map((_, pack) => `pack_${String(pack)}`);
  const bits = packs.flatMap((own, pack) =>
    own.map((name, at) => `pack_${String(pack)} % ${powerOf(at + 1)} >= ${powerOf(at)} AS ${name}`),
  );
  const packing = `SELECT ${[...groups, ...packed].join(',\n  ')}\nFROM ${inQuery(query, fence)}`;
  const keys = [...groups, ...packNames].join(', ');
  const counted = `SELECT ${keys}, CAST(COUNT(*) AS ${integer}) AS ${alikeColumn}\nFROM ${inQuery(packing, fence)}\nGROUP BY ${keys}`;
  return `SELECT ${[...groups, alikeColumn, ...bits].join(',\n  ')}\nFROM ${inQuery(counted, fence)}`;
};
