import { finding } from './finding.js';
import type { FolderCheck } from './folder.js';

const shape = /^(?<prefix>\d{3})-(?<number>\d{3})$/u;

/** The three digits that all clauses of a document begin with. */
export const prefixOf = (id: string): string => id.slice(0, 3);

const numberOf = (id: string): number => Number(shape.exec(id)?.groups?.['number']);

const idOf = (prefix: string, number: number): string => `${prefix}-${String(number).padStart(3, '0')}`;

/** `004-012`, or `004-012…004-014` for a run. */
const span = (prefix: string, from: number, through: number): string =>
  from === through ? idOf(prefix, from) : `${idOf(prefix, from)}…${idOf(prefix, through)}`;

/** Clauses stand in the order of their numbers, from 1 on, and none is left out. */
export const checkNumbering: FolderCheck = ({ clauses: { ids, file } }) => {
  const listed = ids.filter(({ value }) => shape.test(value));
  const [first] = listed;
  if (first === undefined) return [];
  const prefix = prefixOf(first.value);
  const disordered = listed.flatMap(({ index, value }, at) => {
    const before = listed[at - 1];
    if (before === undefined || (prefixOf(value) === prefix && value >= before.value)) return [];
    return [finding('clause-order', file, [index, 'id'], value)];
  });
  const present = [
    ...new Map(
      listed
        .filter(({ value }) => prefixOf(value) === prefix)
        .map(({ index, value }) => [numberOf(value), index] as const),
    ),
  ].sort(([a], [b]) => a - b);
  const holes = present.flatMap(([number, index], at) => {
    const before = present[at - 1]?.[0] ?? 0;
    return number === before + 1
      ? []
      : [
          finding('clause-gap', file, [index, 'id'], idOf(prefix, number), {
            missing: span(prefix, before + 1, number - 1),
          }),
        ];
  });
  return [...disordered, ...holes];
};
