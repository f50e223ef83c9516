import type * as z from 'zod';
import { copyOf, oneOf, take } from '../edge/index.js';
import { issue, type Issue } from '../issue/index.js';
import { parseArea, parseMoney, parseRational } from '../quantity/index.js';
import { city } from './enterprise-schema.js';
import { area, choice, fields, flag, integer, money, ratio, text } from './fields.js';
import { normaliseObservations, observationIssues, observationsSchema } from './observations.js';
import { notData, type Parsed } from './parse-enterprise.js';
import { checked } from './parsed.js';
import type { Place, PlaceValue } from './place.js';
import {
  fieldsOf,
  parts,
  placeFields,
  type PlaceField,
  type PlaceFieldKind,
  type PlaceKind,
  placeKinds,
} from './place-fields.js';
import { readIssues } from './read-issues.js';
import { districtIssues, districtRemarks } from './where.js';

const largestCount = 1_000_000_000;

const schemaOf = ({ type, words }: PlaceFieldKind): z.ZodType => {
  switch (type) {
    case 'flag':
      return flag;
    case 'area':
      return area;
    case 'money':
      return money;
    case 'count':
      return integer(0, largestCount);
    case 'ratio':
      return ratio;
    case 'choice':
      return choice(words ?? ['']);
  }
};

const placeSchema = (kind: PlaceKind): z.ZodType => {
  const own: Record<string, z.ZodType> = Object.fromEntries(
    fieldsOf[kind].map((name) => [name, schemaOf(placeFields[name]).optional()]),
  );
  return fields({
    name: text.optional(),
    source: text.optional(),
    note: text.optional(),
    city,
    ...(kind === 'city' ? { observations: observationsSchema.optional() } : { district: text.optional() }),
    ...own,
  });
};

/** The schemas of the places, as their users write them. Everything but `city` may be left out. */
export const placeSchemas: Readonly<Record<PlaceKind, z.ZodType>> = Object.fromEntries(
  placeKinds.map((kind) => [kind, placeSchema(kind)]),
) as Record<PlaceKind, z.ZodType>;

type Written = Readonly<Record<string, unknown>>;

// What the schema let through can be read: a fault here would be one of the library.
const must = <Value>(
  read: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly reason: string },
): Value => {
  if (!read.ok) throw new TypeError(read.reason);
  return read.value;
};

const valueOf = (written: unknown, { type }: PlaceFieldKind): PlaceValue => {
  switch (type) {
    case 'area':
      return must(parseArea(written as string));
    case 'money':
      return must(parseMoney(written as string));
    case 'ratio':
      return must(parseRational(String(written)));
    case 'flag':
    case 'count':
    case 'choice':
      return written as boolean | number | string;
  }
};

const partIssues = (written: Written, values: Place['values']): readonly Issue[] =>
  parts.flatMap(([part, whole]) => {
    const [a, b] = [values[part], values[whole]];
    if (typeof a !== 'number' || typeof b !== 'number' || a <= b) return [];
    return [
      issue('part-exceeds-whole', { path: part }, written[part], { other: whole, otherValue: String(written[whole]) }),
    ];
  });

const failed = (issues: readonly Issue[]): Parsed<Place> | undefined => {
  const [first, ...rest] = issues;
  return first === undefined ? undefined : { ok: false, issues: [first, ...rest] };
};

/**
 * Checks a site, a park, a district or a city as its user wrote it and makes it ready for
 * evaluation. Areas carry 亩 or 平方米, money its unit; what is left out is unknown. Every problem
 * comes back at once, each with its path, and none is thrown.
 *
 * @throws HuiqiError where the kind is none.
 * @example
 * parsePlace('site', { city: '宁波市', area: '100亩', ancillaryArea: 15 }) // { ok: false, issues: [{ code: 'area-bare-number' }] }
 */
export const parsePlace = (kind: PlaceKind, input: unknown): Parsed<Place> => {
  const about = take(oneOf(placeKinds), kind, 'kind');
  const copied = copyOf(input);
  return copied.ok ? checkPlace(about, copied.value) : notData(copied);
};

/** The same for an input that is a copy of ours. */
export const checkPlace = (kind: PlaceKind, input: unknown): Parsed<Place> => {
  const parsed = placeSchemas[kind].safeParse(input);
  const misread = failed(readIssues(parsed, input));
  if (misread !== undefined || !parsed.success) return misread as Parsed<Place>;
  const written = parsed.data as Written & {
    readonly city: string;
    readonly name?: string;
    readonly district?: string;
    readonly observations?: z.output<typeof observationsSchema>;
  };
  const values = Object.fromEntries(
    fieldsOf[kind].flatMap((name): readonly (readonly [PlaceField, PlaceValue])[] =>
      written[name] === undefined ? [] : [[name, valueOf(written[name], placeFields[name])]],
    ),
  );
  const observations = written.observations;
  const notices = districtRemarks(written);
  return (
    failed([
      ...districtIssues(written),
      ...partIssues(written, values),
      ...(observations === undefined ? [] : observationIssues(observations)),
    ]) ?? {
      ok: true,
      subject: {
        [checked]: true,
        kind,
        name: written.name,
        city: written.city,
        district: written.district,
        values,
        observations: observations === undefined ? undefined : normaliseObservations(observations),
        notices,
      },
      notices,
    }
  );
};
