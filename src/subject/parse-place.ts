import { copyOf, frozen, oneOf, take } from '../edge/index.js';
import { issue, type Issue, type Notice } from '../issue/index.js';
import type { CityInput, InputOf, SiteInput } from './inputs.js';
import { type FieldValue, kinds } from './kinds.js';
import { oversize } from './limits.js';
import { mistakenFor } from './mistaken.js';
import { normaliseObservations, observationIssues } from './observations.js';
import { notData, type Parsed } from './parse-enterprise.js';
import { marked } from './parsed.js';
import type { Place } from './place.js';
import { fieldsOf, parts, placeFields, type PlaceField, type PlaceKind, placeKinds } from './place-fields.js';
import { withTitles } from './path-title.js';
import { placesRead } from './place-names.js';
import { plainInput } from './reader.js';
import { readIssues } from './read-issues.js';
import { schemas } from './schemas.js';
import { districtIssues, districtRemarks } from './where.js';

type PlaceInput = Readonly<Record<string, unknown>> &
  Pick<SiteInput, 'city' | 'name' | 'district'> &
  Pick<CityInput, 'observations'>;

const valuesIn = (kind: PlaceKind, written: PlaceInput): Place['values'] =>
  Object.fromEntries(
    fieldsOf[kind].flatMap((name): readonly (readonly [PlaceField, FieldValue])[] => {
      const value = kinds[placeFields[name].kind].parse(written[name]);
      return value === undefined ? [] : [[name, value]];
    }),
  );

const partIssues = (written: PlaceInput, values: Place['values']): readonly Issue[] =>
  parts.flatMap(([part, whole]) => {
    const [a, b] = [values[part], values[whole]];
    if (typeof a !== 'number' || typeof b !== 'number' || a <= b) return [];
    return [
      issue('part-exceeds-whole', { path: part }, written[part], {
        other: placeFields[whole].title,
        otherValue: { zh: `${whole}：${String(written[whole])}`, en: `${whole}: ${String(written[whole])}` },
      }),
    ];
  });

const failed = (issues: readonly Issue[]): Extract<Parsed<never>, { ok: false }> | undefined => {
  const [first, ...rest] = withTitles(issues);
  return first === undefined ? undefined : { ok: false, issues: [first, ...rest] };
};

/**
 * Checks a site, a park, a district or a city as its user wrote it and makes it ready for
 * evaluation. Areas carry 亩 or 平方米, money its unit; what is left out is unknown. Every problem
 * comes back at once, each with its path, and none is thrown. The subject is frozen throughout.
 *
 * @throws HuiqiError where the kind is none.
 * @example
 * parsePlace('site', { city: '宁波市', area: '100亩', ancillaryArea: 15 }) // { ok: false, issues: [{ code: 'area-bare-number' }] }
 */
export const parsePlace = <Kind extends PlaceKind>(kind: Kind, input: unknown): Parsed<Place, InputOf<Kind>> => {
  const parsed = checkPlace(take(oneOf(placeKinds), kind, 'kind') as Kind, input);
  if (parsed.ok) frozen(parsed.subject);
  return parsed;
};

/** The same where the kind was checked. */
export const checkPlace = <Kind extends PlaceKind>(kind: Kind, input: unknown): Parsed<Place, InputOf<Kind>> => {
  const plain = plainInput(kind, input);
  return plain === undefined ? bySchema(kind, input) : made(kind, plain);
};

/** What is not plainly such a place: often it is none, and the schema says why. */
const bySchema = <Kind extends PlaceKind>(kind: Kind, given: unknown): Parsed<Place, InputOf<Kind>> => {
  const copied = copyOf(given);
  if (!copied.ok) return notData(copied);
  const large = oversize(copied.value);
  if (large !== undefined) return failed([large]) as Parsed<never, never>;
  const { input, notices } = placesRead(copied.value);
  const mistaken = mistakenFor(kind, input);
  if (mistaken !== undefined) return failed([mistaken]) as Parsed<never, never>;
  const parsed = schemas[kind].safeParse(input);
  const misread = failed(readIssues(parsed, input));
  if (misread !== undefined || !parsed.success) return misread as Parsed<never, never>;
  return made(kind, parsed.data, notices);
};

/** The place that a well-formed input tells of, unless it contradicts itself. */
const made = <Kind extends PlaceKind>(
  kind: Kind,
  input: InputOf<Kind>,
  onPlaces: readonly Notice[] = [],
): Parsed<Place, InputOf<Kind>> => {
  const written = input as unknown as PlaceInput;
  const values = valuesIn(kind, written);
  const { observations } = written;
  const notices = [...onPlaces, ...districtRemarks(written)];
  return (
    failed([
      ...districtIssues(written),
      ...partIssues(written, values),
      ...(observations === undefined ? [] : observationIssues(observations)),
    ]) ?? {
      ok: true,
      input,
      subject: marked<Place>({
        kind,
        name: written.name,
        city: written.city,
        district: written.district,
        values,
        observations: observations === undefined ? undefined : normaliseObservations(observations),
        notices,
      }),
      notices,
    }
  );
};
