import { toWrite } from '../check/index.js';
import type { PlainObject } from '../edge/index.js';
import type { DocumentFiles } from '../rule/index.js';
import { candidatesIn } from './candidates.js';

const bothToWrite = { zh: toWrite, en: toWrite } as const;

const prefixesIn = ({ clauses }: DocumentFiles): readonly number[] =>
  Array.isArray(clauses)
    ? clauses.flatMap((clause: unknown) => {
        const { id } = (clause ?? {}) as { readonly id?: unknown };
        return typeof id === 'string' && /^\d{3}-/u.test(id) ? [Number(id.slice(0, 3))] : [];
      })
    : [];

const numbered = (number: number): string => String(number).padStart(3, '0');

/** The first number that tells the clauses of a new document from those of all others. */
export const newPrefix = (others: readonly DocumentFiles[]): string =>
  numbered(Math.max(0, ...others.flatMap(prefixesIn)) + 1);

const sinceWhen = /(?:自|从).*\d.*(?:起|至|施行|实施|执行)/u;

/** What a new document begins with. */
export interface NewDocument {
  readonly id: string;
  readonly prefix: string;
  /** The city it is for, or the province, where it is known. */
  readonly city?: string;
  /** The cities of a province. */
  readonly cities?: readonly string[];
  /** The district, county or county-level city whose own it is. */
  readonly district?: string;
  /** Its text, for candidate clauses. */
  readonly text?: string;
}

/** The files of a new document, by their names: what stands in its text, and marks where its author has to write. */
export const newDocument = ({
  id,
  prefix,
  city = toWrite,
  cities = [],
  district,
  text = '',
}: NewDocument): PlainObject => {
  const clause = (at: number): string => `${prefix}-${numbered(at)}`;
  const found = candidatesIn(text);
  // The sentence that says from when it holds is the clause of its period, and no other.
  const period = found.find(({ anchor }) => sinceWhen.test(anchor));
  const { place = toWrite, anchor = toWrite } = period ?? {};
  const [first, ...candidates] = [
    { place, kind: 'effective-date', summary: bothToWrite, anchor, rules: [`${id}/document`] },
    ...found.filter((each) => each !== period),
  ].map((each, at) => ({ id: clause(at + 1), ...each }));
  const scope = [
    cities.length === 0
      ? { name: 'in-city', fact: 'city', operator: 'equal', value: city }
      : { name: 'in-province', fact: 'city', operator: 'in', value: cities },
    ...(district === undefined ? [] : [{ name: 'in-district', fact: 'district', operator: 'equal', value: district }]),
    { name: 'in-plan', fact: 'inPlan', operator: 'equal', value: true },
  ];
  return {
    document: {
      $schema: '../document.schema.json',
      id,
      title: bothToWrite,
      shortTitle: bothToWrite,
      status: 'undated',
      statusNote: bothToWrite,
      city,
      ...(cities.length === 0 ? {} : { cities }),
      ...(district === undefined ? {} : { district }),
      period: { from: toWrite, through: null },
      policyNames: [toWrite],
      scope,
      scopeCites: Object.fromEntries(scope.map(({ name }) => [name, [clause(1)]])),
    },
    clauses: [first, ...candidates],
    readings: [],
    groups: [],
    targets: [],
    oracles: [],
    defects: [],
  };
};
