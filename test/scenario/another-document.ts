import { documents } from '../../src/documents/index.js';
import { formatMoney, type Money, parseMoney } from '../../src/quantity/index.js';
import type { DocumentFiles } from '../../src/rule/index.js';

type Json = Readonly<Record<string, unknown>>;

const { 'taizhou-matrix-2025': taizhou } = documents;

const times = (factor: number, value: unknown): unknown => {
  if (typeof value === 'string') {
    const parsed = parseMoney(value);
    return parsed.ok ? formatMoney(Math.round(parsed.value * factor) as Money) : value;
  }
  const { rows, ...units } = value as Json & { readonly rows: readonly (readonly unknown[])[] };
  // The last column of every table is what it pays.
  return { ...units, rows: rows.map((row) => [...row.slice(0, -1), Math.round(Number(row.at(-1)) * factor)]) };
};

const another = (id: string, rule: Json, factor: number): Json => ({
  ...rule,
  id: String(rule['id']).replace(/^[^/]+/u, id),
  ...(rule['kind'] === 'award' && rule['parameters'] !== undefined
    ? {
        parameters: Object.fromEntries(
          Object.entries(rule['parameters'] as Json).map(([name, value]) => [name, times(factor, value)]),
        ),
      }
    : {}),
});

/** The first document as if it had been issued: what was only laid out for comment is held against no other. */
export const issued: DocumentFiles = { ...taizhou, document: { ...(taizhou.document as Json), status: 'issued' } };

/**
 * A second document of Taizhou, made of the first and issued: the same rules under another id and
 * policy name, the amounts of every other award multiplied by one factor and those between by another.
 */
export const anotherDocument = (id: string, even: number, odd: number, changes: Json = {}): DocumentFiles => ({
  ...taizhou,
  document: {
    ...(taizhou.document as Json),
    id,
    status: 'issued',
    policyNames: [`${id}方案`],
    shortTitle: { zh: `${id}方案`, en: `Plan ${id}` },
    ...changes,
  },
  rules: Object.fromEntries(
    Object.entries(taizhou.rules).map(([slug, rule], index) => [
      slug,
      another(id, rule as Json, index % 2 === 0 ? even : odd),
    ]),
  ),
});

/** Such a document for one district of the city. */
export const districtDocument = (
  id: string,
  district: string,
  even: number,
  odd: number,
  changes: Json = {},
): DocumentFiles => {
  const files = anotherDocument(id, even, odd, { ...changes, district });
  const document = files.document as Json & { readonly scope: readonly unknown[] };
  return {
    ...files,
    document: {
      ...document,
      scope: [...document.scope, { name: 'in-district', fact: 'district', operator: 'equal', value: district }],
    },
  };
};
