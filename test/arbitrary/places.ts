/**
 * Places by chance. A complete one has every field told, in exact whole numbers, with no part larger
 * than its whole; it is written down once, in units of its own. A sparse one is a complete one with
 * fields forgotten, so that the two never contradict each other.
 */
import * as fc from 'fast-check';
import type { Field } from '../../src/subject/field.js';
import {
  fieldsOf,
  parts,
  type PlaceField,
  placeFields,
  type PlaceKind,
  placeKinds,
} from '../../src/subject/place-fields.js';

/** A fraction of two areas in their smallest unit. */
export interface Quotient {
  readonly over: bigint;
  readonly under: bigint;
}

/** Areas in 1/30000 平方米, money in 分 and counts are whole; a plot ratio is a fraction. */
export type Exact = boolean | string | bigint | Quotient;
export type Values = Readonly<Partial<Record<PlaceField, Exact>>>;

export interface DrawnPlace {
  readonly kind: PlaceKind;
  readonly city: string;
  readonly values: Values;
}

/** What a user would write. */
export type PlaceInput = Readonly<Record<string, unknown>> & { readonly city: string };

export const 亩 = 20_000_000n;
export const 平方公里 = 30_000_000_000n;
export const 亿元 = 10_000_000_000n;
export const 万元 = 1_000_000n;

const decimal = (digits: bigint, places: number): string => {
  const padded = String(digits).padStart(places + 1, '0');
  const cut = padded.length - places;
  return `${padded.slice(0, cut)}.${padded.slice(cut)}`.replace(/\.?0+$/u, '');
};

/** How the smallest unit of area is written in each unit: 亩 always end, the others where it divides by three. */
const areaForms = {
  亩: { times: 5n, over: 1n, places: 8 },
  平方米: { times: 1n, over: 3n, places: 4 },
  公顷: { times: 1n, over: 3n, places: 8 },
  平方公里: { times: 1n, over: 3n, places: 10 },
} as const;

export type Unit = keyof typeof areaForms;
export const units = Object.keys(areaForms) as readonly Unit[];

/** An area in a unit, or in 亩 where the unit would need decimals without end. */
export const areaText = (area: bigint, unit: Unit): string => {
  const { times, over, places } = areaForms[unit];
  return area % over === 0n ? `${decimal((area * times) / over, places)}${unit}` : areaText(area, '亩');
};

/** The units that write an area without loss. */
export const unitsFor = (area: bigint): readonly Unit[] => units.filter((unit) => area % areaForms[unit].over === 0n);

const moneyText = (fen: bigint): string => `${decimal(fen, 2)}元`;

/** A value as it is written; an area in the unit chosen for its field. */
const writtenValue = (field: PlaceField, value: Exact, unit: Unit = '亩'): unknown => {
  if (typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'object') return `${String(value.over)}/${String(value.under)}`;
  const { kind: type } = placeFields[field];
  return type === 'area' ? areaText(value, unit) : type === 'money' ? moneyText(value) : Number(value);
};

export type UnitChoices = Readonly<Partial<Record<PlaceField, Unit>>>;

const entriesOf = (values: Values): readonly (readonly [PlaceField, Exact])[] =>
  Object.entries(values) as [PlaceField, Exact][];

export const written = ({ city, values }: DrawnPlace, chosen: UnitChoices = {}): PlaceInput => ({
  city,
  ...Object.fromEntries(entriesOf(values).map(([field, value]) => [field, writtenValue(field, value, chosen[field])])),
});

const near = (...boundaries: readonly bigint[]): fc.Arbitrary<bigint> =>
  fc
    .tuple(fc.constantFrom(...boundaries), fc.constantFrom(-1n, 0n, 1n))
    .map(([boundary, off]) => (boundary + off < 0n ? 0n : boundary + off));

const often = (a: fc.Arbitrary<bigint>, b: fc.Arbitrary<bigint>): fc.Arbitrary<bigint> =>
  fc.oneof({ weight: 2, arbitrary: a }, { weight: 1, arbitrary: b });

// Never none: land of no area has no plot ratio, whatever stands on it.
const area = often(
  near(20n * 亩, 50n * 亩, 100n * 亩, 500n * 亩, 530n * 平方公里),
  fc.bigInt({ min: 1n, max: 1000n * 平方公里 }),
);
const money = often(near(5000n * 万元, 4n * 亿元, 50n * 亿元), fc.bigInt({ min: 0n, max: 100n * 亿元 }));
// As many as may be written: among few, one third and 33.33 % are the same.
const count = often(
  fc.bigInt({ min: 0n, max: 7n }),
  often(fc.bigInt({ min: 0n, max: 1000n }), fc.bigInt({ min: 0n, max: 1_000_000_000n })),
);

/** The shares that the documents set: parts are drawn at, just below and just above them. */
const shares: readonly (readonly [over: bigint, under: bigint])[] = [
  [15n, 100n],
  [30n, 100n],
  [32n, 100n],
  [35n, 100n],
  [1n, 3n],
  [1n, 2n],
  [7n, 10n],
  [8n, 10n],
  [1n, 1n],
];

const between = (value: bigint, most: bigint): bigint => (value < 0n ? 0n : value > most ? most : value);

/** A part of a whole, mostly about one of the shares. */
const partOf = (whole: bigint): fc.Arbitrary<bigint> =>
  often(
    fc
      .tuple(fc.constantFrom(...shares), fc.constantFrom(-1n, 0n, 1n))
      .map(([[over, under], off]) => between((whole * over) / under + off, whole)),
    fc.bigInt({ min: 0n, max: whole }),
  );

const wholeOf = (field: PlaceField): PlaceField | undefined => parts.find(([part]) => part === field)?.[1];

/** Floors mostly at, just below and just above twice the land. */
const floorsOn = (land: bigint): fc.Arbitrary<bigint> => often(near(2n * land), fc.bigInt({ min: 0n, max: 4n * land }));

const valueOf = (field: PlaceField, told: Values): fc.Arbitrary<Exact> => {
  const { kind: type } = placeFields[field];
  const { words = {} }: Field = placeFields[field];
  const whole = wholeOf(field);
  if (whole !== undefined && told[whole] !== undefined) return partOf(told[whole] as bigint);
  if (field === 'floorArea') return floorsOn(told.area as bigint);
  // The ratio told and the one worked out are the same, or one of the two would be wrong.
  if (field === 'plotRatio') return fc.constant({ over: told.floorArea as bigint, under: told.area as bigint });
  switch (type) {
    case 'flag':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...Object.keys(words));
    case 'area':
      return area;
    case 'money':
      return money;
    case 'integer':
    case 'ratio':
      return count;
  }
};

/** Wholes before their parts, land before floors, both before the ratio. */
const drawingOrder = (kind: PlaceKind): readonly PlaceField[] => {
  const fields = fieldsOf[kind];
  const late = (field: PlaceField): number =>
    field === 'plotRatio' ? 3 : wholeOf(field) !== undefined ? 2 : field === 'floorArea' ? 1 : 0;
  return [...fields].sort((a, b) => late(a) - late(b));
};

const valuesOf = (kind: PlaceKind): fc.Arbitrary<Values> =>
  drawingOrder(kind).reduce<fc.Arbitrary<Values>>(
    (drawn, field) => drawn.chain((told) => valueOf(field, told).map((value) => ({ ...told, [field]: value }))),
    fc.constant({}),
  );

// A site that fails a precondition says nothing of what follows: most fulfil them.
const mostly = fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.boolean() });

const eased = (place: DrawnPlace): fc.Arbitrary<DrawnPlace> =>
  place.kind === 'site'
    ? fc
        .tuple(mostly, mostly)
        .map(([safe, lawfullyApproved]) => ({ ...place, values: { ...place.values, safe, lawfullyApproved } }))
    : fc.constant(place);

const city = fc.oneof(
  { weight: 15, arbitrary: fc.constant('宁波市') },
  { weight: 1, arbitrary: fc.constantFrom('台州市', '绍兴市') },
);

export const completePlaceOf = (kind: PlaceKind): fc.Arbitrary<DrawnPlace> =>
  fc.tuple(city, valuesOf(kind)).chain(([of, values]) => eased({ kind, city: of, values }));

/** Every field told. */
export const completePlace: fc.Arbitrary<DrawnPlace> = fc.constantFrom(...placeKinds).chain(completePlaceOf);

/** The place without some of its fields. */
export const forgetting = ({ values, ...place }: DrawnPlace, fields: readonly PlaceField[]): DrawnPlace => ({
  ...place,
  values: Object.fromEntries(entriesOf(values).filter(([field]) => !fields.includes(field))),
});

const someOf = (fields: readonly PlaceField[]): fc.Arbitrary<readonly PlaceField[]> =>
  fc.oneof(
    { weight: 2, arbitrary: fc.subarray([...fields], { maxLength: Math.min(3, fields.length) }) },
    { weight: 1, arbitrary: fc.subarray([...fields]) },
  );

/** One place in full, with fields forgotten, and with yet more forgotten. */
export interface Forgotten {
  readonly complete: DrawnPlace;
  readonly sparse: DrawnPlace;
  readonly sparser: DrawnPlace;
}

export const forgottenPlace: fc.Arbitrary<Forgotten> = completePlace.chain((complete) =>
  fc.tuple(someOf(fieldsOf[complete.kind]), someOf(fieldsOf[complete.kind])).map(([some, more]) => ({
    complete,
    sparse: forgetting(complete, some),
    sparser: forgetting(complete, [...some, ...more]),
  })),
);

export const anyPlace: fc.Arbitrary<DrawnPlace> = fc.oneof(
  completePlace,
  forgottenPlace.map(({ sparse }) => sparse),
);

/** A unit for each area of a place, any that writes it without loss. */
export const unitChoices = ({ values }: DrawnPlace): fc.Arbitrary<UnitChoices> =>
  fc.record(
    Object.fromEntries(
      entriesOf(values).flatMap(([field, value]) =>
        placeFields[field].kind === 'area' ? [[field, fc.constantFrom(...unitsFor(value as bigint))] as const] : [],
      ),
    ),
  );

/** The plan's years, the year before them and the year after. */
export const programmeYear = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 2021, max: 2025 }) },
  { weight: 1, arbitrary: fc.constantFrom(2020, 2026) },
);
