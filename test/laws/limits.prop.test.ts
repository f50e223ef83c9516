/**
 * The limits of the two Ningbo documents against arithmetic of their own: each clause written once
 * more in whole numbers, from the text, with no fraction, no unit and none of the library's code.
 */
import { test } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { describe, expect } from 'vitest';
import { documents } from '../../src/documents/index.js';
import { createDocumentEngine, type Engine, type LimitOutcome } from '../../src/engine/index.js';
import { fieldsOf, parsePlace, type PlaceField, type PlaceKind } from '../../src/subject/index.js';
import {
  anyPlace,
  areaText,
  completePlace,
  completePlaceOf,
  type DrawnPlace,
  type Exact,
  forgetting,
  forgottenPlace,
  type PlaceInput,
  programmeYear,
  type Quotient,
  type Unit,
  unitChoices,
  type Values,
  written,
  亩,
  亿元,
  万元,
  平方公里,
} from '../arbitrary/places.js';
import { patience, runs } from './support.js';

type Id = 'ningbo-renewal-2021' | 'ningbo-plan-2021';
type Choices = Readonly<Record<string, string>>;

/** Every setting of the readings that bear on limits. */
const settings: Readonly<Record<Id, readonly Choices[]>> = {
  'ningbo-renewal-2021': ['outside-only', 'both'].flatMap((fifty) =>
    ['within', 'not-within'].flatMap((five) =>
      ['total', 'each'].map((quota) => ({ 'fifty-mu': fifty, 'five-years-end': five, 'excellent-quota': quota })),
    ),
  ),
  'ningbo-plan-2021': ['floor', 'exact'].map((quota) => ({ 'industry-quota': quota })),
};

const setting: fc.Arbitrary<readonly [Id, Choices]> = fc
  .constantFrom<Id>('ningbo-renewal-2021', 'ningbo-plan-2021')
  .chain((id) => fc.tuple(fc.constant(id), fc.constantFrom(...settings[id])));

const engines = new Map<string, Engine>();

const engineOf = (id: Id, choices: Choices): Engine => {
  const key = `${id} ${JSON.stringify(choices)}`;
  const known = engines.get(key);
  if (known !== undefined) return known;
  const engine = createDocumentEngine(documents[id], { readings: choices });
  engines.set(key, engine);
  return engine;
};

const limitsOfInput = (
  id: Id,
  kind: PlaceKind,
  input: PlaceInput,
  year: number,
  choices: Choices = {},
): readonly LimitOutcome[] => {
  const parsed = parsePlace(kind, input);
  if (!parsed.ok) throw new Error(JSON.stringify([input, parsed.issues]));
  const engine = engineOf(id, choices);
  // What a document does not speak of has no limits there, and asking for them is refused.
  if (!engine.document.rules.some(({ subjects }) => subjects.includes(kind))) return [];
  return engine.evaluate(parsed.subject, { year }).limits;
};

const limitsOf = (id: Id, place: DrawnPlace, year: number, choices: Choices = {}): readonly LimitOutcome[] =>
  limitsOfInput(id, place.kind, written(place), year, choices);

const byRule = (limits: readonly LimitOutcome[]): ReadonlyMap<string, LimitOutcome> =>
  new Map(limits.map((each) => [each.rule, each]));

/** What a place comes to by the text: one verdict, both parts of it. */
type Verdict = 'does not apply' | 'kept' | 'broken' | 'applies, cannot be decided';

const verdictOf = ({ applies, holds }: Pick<LimitOutcome, 'applies' | 'holds'>): Verdict | 'cannot tell' => {
  if (applies === 'no' && holds === 'unknown') return 'does not apply';
  if (applies === 'yes') return holds === 'yes' ? 'kept' : holds === 'no' ? 'broken' : 'applies, cannot be decided';
  return 'cannot tell';
};

const number = (values: Values, field: PlaceField): bigint => values[field] as bigint;
const is = (values: Values, field: PlaceField, wanted: Exact): boolean => values[field] === wanted;
const isRated = (values: Values): boolean => is(values, 'rating', 'A') || is(values, 'rating', 'B');

/** 001-072 … 001-074 and 001-078. */
const mayHaveMore = (values: Values, choices: Choices): boolean => {
  const isLarge = number(values, 'area') >= 50n * 亩;
  const group = is(values, 'insideControlLine', true)
    ? choices['fifty-mu'] !== 'both' || isLarge
    : isRated(values) && isLarge;
  return is(values, 'safe', true) && is(values, 'lawfullyApproved', true) && is(values, 'stage', 'existing') && group;
};

interface Clause {
  readonly kinds: readonly PlaceKind[];
  readonly applies: (values: Values, choices: Choices, kind: PlaceKind) => boolean;
  /** `undefined`: the text has no figure to decide by. */
  readonly holds: ((values: Values, choices: Choices, kind: PlaceKind) => boolean) | undefined;
  /** The fields that bear on whether it applies. */
  readonly asks: readonly PlaceField[];
}

const always = (): boolean => true;
const isNew = (values: Values): boolean => is(values, 'stage', 'new');

const site = (applies: Clause['applies'], asks: readonly PlaceField[], holds: Clause['holds']): Clause => ({
  kinds: ['site'],
  applies,
  asks,
  holds,
});
const city = (holds: Clause['holds']): Clause => ({ kinds: ['city'], applies: always, asks: [], holds });

const leading = (values: Values, kind: PlaceKind): string => (kind === 'district' ? kind : (values.kind as string));

const clauses: Readonly<Record<Id, Readonly<Record<string, Clause>>>> = {
  'ningbo-renewal-2021': {
    'ancillary-land-share': site(
      mayHaveMore,
      ['safe', 'lawfullyApproved', 'stage', 'insideControlLine', 'rating', 'area'],
      (of) => 100n * number(of, 'ancillaryArea') <= 15n * number(of, 'area'),
    ),
    'ancillary-floor-share': site(
      mayHaveMore,
      ['safe', 'lawfullyApproved', 'stage', 'insideControlLine', 'rating', 'area'],
      (of) => 100n * number(of, 'ancillaryFloorArea') <= 30n * number(of, 'floorArea'),
    ),
    'plot-ratio': site(
      isNew,
      ['stage'],
      ({ plotRatio }) => (plotRatio as Quotient).over >= 2n * (plotRatio as Quotient).under,
    ),
    'works-on-replanned-land': site(
      (of, choices) =>
        is(of, 'plannedUseChanged', true) &&
        number(of, 'yearsBeforeImplementation') >= (choices['five-years-end'] === 'not-within' ? 5n : 6n),
      ['plannedUseChanged', 'yearsBeforeImplementation'],
      isRated,
    ),
    'standard-land-share': city((of) => of.standardLand === of.newIndustrialLand),
    'manufacturing-projects-share': city(
      (of) => 3n * number(of, 'attractedManufacturing') >= number(of, 'attractedProjects'),
    ),
    'landing-rate': city((of) => 2n * number(of, 'majorProjectsLanded') >= number(of, 'majorProjects')),
    'excellent-district-land': {
      kinds: ['district'],
      applies: (of) => is(of, 'assessedExcellent', true),
      asks: ['assessedExcellent'],
      holds: (of, choices) =>
        number(of, choices['excellent-quota'] === 'each' ? 'incentiveLand' : 'incentiveLandOfAll') === 500n * 亩,
    },
  },
  'ningbo-plan-2021': {
    'no-separate-land': site(
      (of) => number(of, 'plantInvestment') <= 5000n * 万元 || number(of, 'area') < 20n * 亩,
      ['plantInvestment', 'area'],
      (of) => is(of, 'separateLand', false),
    ),
    'industry-control-values': site(isNew, ['stage'], undefined),
    'small-enterprise-share': {
      kinds: ['park'],
      applies: (of) => is(of, 'kind', 'small-enterprise-park'),
      asks: ['kind'],
      holds: (of) => 10n * number(of, 'smallEnterprises') >= 7n * number(of, 'enterprises'),
    },
    'leading-industries': {
      kinds: ['district', 'park'],
      applies: (of, _, kind) => leading(of, kind) !== 'small-enterprise-park',
      asks: ['kind'],
      holds: (of, _, kind) => {
        const many = number(of, 'leadingIndustries');
        return leading(of, kind) === 'district'
          ? many <= 3n
          : leading(of, kind) === 'development-zone'
            ? many <= 2n
            : many === 1n;
      },
    },
    'industrial-land-share': city(undefined),
    'industrial-land-floor': city((of) => number(of, 'industrialLand') >= 530n * 平方公里),
    'industrial-quota-share': city((of, choices) => {
      const [part, floor] = [100n * number(of, 'newLandForIndustry'), 35n * number(of, 'newLandQuota')];
      return choices['industry-quota'] === 'exact' ? part === floor : part >= floor;
    }),
    'clean-production-share': city(
      (of) => 10n * number(of, 'cleanProduction') >= 8n * number(of, 'auditedEnterprises'),
    ),
    'guarantee-company-capital': city((of) => number(of, 'guaranteeCapital') === 50n * 亿元),
    'loan-risk-pool': city((of) => number(of, 'loanRiskPool') <= 4n * 亿元),
  },
};

const inScope = ({ city: name }: DrawnPlace, year: number): boolean =>
  name === '宁波市' && year >= 2021 && year <= 2025;

const expected = ({ applies, holds }: Clause, place: DrawnPlace, year: number, choices: Choices): Verdict => {
  const { values, kind } = place;
  if (!inScope(place, year) || !applies(values, choices, kind)) return 'does not apply';
  if (holds === undefined) return 'applies, cannot be decided';
  return holds(values, choices, kind) ? 'kept' : 'broken';
};

const clausesFor = (id: Id, kind: PlaceKind): readonly (readonly [rule: string, clause: Clause])[] =>
  Object.entries(clauses[id]).flatMap(([slug, clause]) =>
    clause.kinds.includes(kind) ? [[`${id}/${slug}`, clause] as const] : [],
  );

describe('a complete place', () => {
  test.prop(
    [completePlace.chain((place) => fc.tuple(fc.constant(place), unitChoices(place))), programmeYear, setting],
    runs(1000),
  )(
    'is decided as whole numbers decide it, whatever units it is written in',
    ([place, units], year, [id, choices]) => {
      const found = limitsOfInput(id, place.kind, written(place, units), year, choices);
      const wanted = clausesFor(id, place.kind).map(([rule, clause]) => [rule, expected(clause, place, year, choices)]);
      expect(Object.fromEntries(found.map((each) => [each.rule, verdictOf(each)]))).toEqual(Object.fromEntries(wanted));
    },
    patience,
  );

  test.prop([completePlace, programmeYear, setting], runs(300))(
    'has nothing missing',
    (place, year, [id, choices]) => {
      expect(limitsOf(id, place, year, choices).flatMap(({ missing }) => missing)).toEqual([]);
    },
    patience,
  );
});

describe('how a place is written', () => {
  test.prop(
    [
      anyPlace.chain((place) => fc.tuple(fc.constant(place), unitChoices(place), unitChoices(place))),
      programmeYear,
      setting,
    ],
    runs(400),
  )(
    'in other units changes no byte',
    ([place, one, other], year, [id, choices]) => {
      const said = (units: typeof one): string =>
        JSON.stringify(limitsOfInput(id, place.kind, written(place, units), year, choices));
      expect(said(one)).toBe(said(other));
    },
    patience,
  );

  test.prop(
    [
      anyPlace.chain((place) =>
        fc.tuple(
          fc.constant(place),
          fc.shuffledSubarray(Object.keys(written(place)), { minLength: Object.keys(written(place)).length }),
        ),
      ),
      programmeYear,
      setting,
    ],
    runs(400),
  )(
    'in another order of fields changes no byte',
    ([place, order], year, [id, choices]) => {
      const input = written(place);
      const turned = Object.fromEntries(order.map((field) => [field, input[field]])) as PlaceInput;
      expect(JSON.stringify(limitsOfInput(id, place.kind, turned, year, choices))).toBe(
        JSON.stringify(limitsOfInput(id, place.kind, input, year, choices)),
      );
    },
    patience,
  );
});

describe('a limit', () => {
  test.prop([anyPlace, programmeYear, setting], runs(400))(
    'that does not apply is neither kept nor broken, measures nothing and asks for nothing',
    (place, year, [id, choices]) => {
      for (const { rule, applies, holds, actual, headroom, missing } of limitsOf(id, place, year, choices)) {
        if (applies === 'no')
          expect({ rule, holds, actual, headroom, missing }).toEqual({
            rule,
            holds: 'unknown',
            actual: undefined,
            headroom: undefined,
            missing: [],
          });
        else if (applies === 'unknown')
          expect({ rule, holds, asks: missing.length > 0 }).toEqual({ rule, holds: 'unknown', asks: true });
      }
    },
    patience,
  );

  test.prop([forgottenPlace, programmeYear, setting], runs(600))(
    'once settled stays settled, whatever more is told',
    ({ complete, sparse, sparser }, year, [id, choices]) => {
      const chain = [sparser, sparse, complete].map((place) => limitsOf(id, place, year, choices));
      for (const [less = [], more = []] of [
        [chain[0], chain[1]],
        [chain[1], chain[2]],
      ] as const) {
        const later = byRule(more);
        for (const { rule, applies, holds } of less) {
          if (applies !== 'unknown') expect({ rule, applies: later.get(rule)?.applies }).toEqual({ rule, applies });
          if (holds !== 'unknown') expect({ rule, holds: later.get(rule)?.holds }).toEqual({ rule, holds });
        }
      }
    },
    patience,
  );

  test.prop([forgottenPlace, programmeYear, setting], runs(600))(
    'is settled once what it misses is told, and never misses what was told',
    ({ complete, sparse }, year, [id, choices]) => {
      const settled = new Map(
        clausesFor(id, complete.kind).map(([rule, clause]) => [rule, expected(clause, complete, year, choices)]),
      );
      for (const { rule, missing } of limitsOf(id, sparse, year, choices)) {
        const asked = missing.map(({ path }) => path as PlaceField);
        expect({ rule, known: asked.filter((field) => field in sparse.values) }).toEqual({ rule, known: [] });
        const answered: DrawnPlace = {
          ...sparse,
          values: { ...sparse.values, ...Object.fromEntries(asked.map((field) => [field, complete.values[field]])) },
        };
        const outcome = byRule(limitsOf(id, answered, year, choices)).get(rule) as LimitOutcome;
        expect({ rule, missing: outcome.missing, verdict: verdictOf(outcome) }).toEqual({
          rule,
          missing: [],
          verdict: settled.get(rule),
        });
      }
    },
    patience,
  );

  test.prop([anyPlace, programmeYear, setting], runs(400))(
    'that telling more could not decide asks for nothing of what it would measure',
    (place, year, [id, choices]) => {
      const outcomes = byRule(limitsOf(id, place, year, choices));
      for (const [rule, { holds, asks }] of clausesFor(id, place.kind)) {
        const asked = outcomes.get(rule)?.missing.map(({ path }) => path) ?? [];
        if (holds === undefined)
          expect({ rule, asked: asked.filter((path) => !(asks as readonly string[]).includes(path)) }).toEqual({
            rule,
            asked: [],
          });
      }
    },
    patience,
  );
});

const candidates: Readonly<Partial<Record<PlaceField, readonly Exact[]>>> = {
  stage: ['existing', 'new'],
  rating: ['A', 'B', 'C', 'D'],
  kind: ['small-enterprise-park', 'development-zone', 'featured-platform'],
  area: [亩, 50n * 亩 - 1n, 50n * 亩, 10_000n * 亩],
  plantInvestment: [0n, 5000n * 万元, 5000n * 万元 + 1n],
  yearsBeforeImplementation: [0n, 4n, 5n, 6n],
};

/** Every way to fill in what was not told, of the fields that bear on whether a limit applies. */
const completionsOf = ({ kind, values }: DrawnPlace, fields: readonly PlaceField[]): readonly Values[] =>
  fields.reduce<readonly Values[]>(
    (filled, field) =>
      field in values || !fieldsOf[kind].includes(field)
        ? filled
        : filled.flatMap((each) => (candidates[field] ?? [true, false]).map((value) => ({ ...each, [field]: value }))),
    [values],
  );

// Where one or two fields are left out, what the others say is most likely to decide all the same.
const nearlyComplete = fc
  .constantFrom<PlaceKind>('site', 'site', 'park', 'district')
  .chain(completePlaceOf)
  .chain((place) =>
    fc.subarray([...fieldsOf[place.kind]], { minLength: 1, maxLength: 2 }).map((fields) => forgetting(place, fields)),
  );

const sparsePlace = fc.oneof(
  nearlyComplete,
  forgottenPlace.map(({ sparser }) => sparser),
);

describe('whether a limit applies', () => {
  test.prop([sparsePlace, programmeYear, setting], runs(3000))(
    'is unknown only where it hangs on what was not told',
    (place, year, [id, choices]) => {
      const outcomes = byRule(limitsOf(id, place, year, choices));
      for (const [rule, { applies, asks }] of clausesFor(id, place.kind)) {
        const possible = new Set(
          completionsOf(place, asks).map((values) => inScope(place, year) && applies(values, choices, place.kind)),
        );
        expect({ rule, applies: outcomes.get(rule)?.applies }).toEqual({
          rule,
          applies: possible.size > 1 ? 'unknown' : possible.has(true) ? 'yes' : 'no',
        });
      }
    },
    patience,
  );
});

describe('what a limit depends on', () => {
  test.prop([anyPlace, programmeYear, setting], runs(400))(
    'is exactly the readings of which another option changes it',
    (place, year, [id, choices]) => {
      // The room is told exactly: two figures may print alike and differ.
      const face = ({ applies, holds, limit, actual, headroom, room }: LimitOutcome): string =>
        JSON.stringify([applies, holds, limit, actual, headroom, room]);
      const faces = (chosen: Choices): ReadonlyMap<string, string> =>
        new Map(limitsOf(id, place, year, chosen).map((each) => [each.rule, face(each)]));
      const own = faces(choices);
      const others = Object.keys(choices).map((reading) => {
        const changed = settings[id].filter(
          (each) =>
            each[reading] !== choices[reading] &&
            Object.keys(choices).every((other) => other === reading || each[other] === choices[other]),
        );
        return [reading, changed.map(faces)] as const;
      });
      const wanted = [...own].map(([rule, mine]) => [
        rule,
        others.flatMap(([reading, there]) => (there.some((each) => each.get(rule) !== mine) ? [reading] : [])),
      ]);
      const listed = limitsOf(id, place, year, choices).map(({ rule, dependsOn }) => [rule, dependsOn]);
      expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(wanted));
    },
    patience,
  );
});

/** A share of the text: its two fields, its figure as a fraction, and what makes it apply. */
interface SetShare {
  readonly id: Id;
  readonly slug: string;
  readonly kind: PlaceKind;
  readonly part: PlaceField;
  readonly whole: PlaceField;
  readonly end: 'most' | 'least';
  readonly over: bigint;
  readonly under: bigint;
  readonly units: readonly string[];
  readonly given: Readonly<Record<string, unknown>>;
}

const kept = { stage: 'existing', insideControlLine: true, safe: true, lawfullyApproved: true };

const setShares: readonly SetShare[] = [
  {
    id: 'ningbo-renewal-2021',
    slug: 'ancillary-land-share',
    kind: 'site',
    part: 'ancillaryArea',
    whole: 'area',
    end: 'most',
    over: 15n,
    under: 100n,
    units: ['亩', '平方米'],
    given: kept,
  },
  {
    id: 'ningbo-renewal-2021',
    slug: 'ancillary-floor-share',
    kind: 'site',
    part: 'ancillaryFloorArea',
    whole: 'floorArea',
    end: 'most',
    over: 30n,
    under: 100n,
    units: ['亩', '平方米'],
    given: { ...kept, area: '100亩' },
  },
  {
    id: 'ningbo-renewal-2021',
    slug: 'standard-land-share',
    kind: 'city',
    part: 'standardLand',
    whole: 'newIndustrialLand',
    end: 'least',
    over: 1n,
    under: 1n,
    units: ['亩'],
    given: {},
  },
  {
    id: 'ningbo-renewal-2021',
    slug: 'manufacturing-projects-share',
    kind: 'city',
    part: 'attractedManufacturing',
    whole: 'attractedProjects',
    end: 'least',
    over: 1n,
    under: 3n,
    units: ['个'],
    given: {},
  },
  {
    id: 'ningbo-renewal-2021',
    slug: 'landing-rate',
    kind: 'city',
    part: 'majorProjectsLanded',
    whole: 'majorProjects',
    end: 'least',
    over: 1n,
    under: 2n,
    units: ['个'],
    given: {},
  },
  {
    id: 'ningbo-plan-2021',
    slug: 'small-enterprise-share',
    kind: 'park',
    part: 'smallEnterprises',
    whole: 'enterprises',
    end: 'least',
    over: 7n,
    under: 10n,
    units: ['家'],
    given: { kind: 'small-enterprise-park' },
  },
  {
    id: 'ningbo-plan-2021',
    slug: 'industrial-quota-share',
    kind: 'city',
    part: 'newLandForIndustry',
    whole: 'newLandQuota',
    end: 'least',
    over: 35n,
    under: 100n,
    units: ['亩'],
    given: {},
  },
  {
    id: 'ningbo-plan-2021',
    slug: 'clean-production-share',
    kind: 'city',
    part: 'cleanProduction',
    whole: 'auditedEnterprises',
    end: 'least',
    over: 8n,
    under: 10n,
    units: ['家'],
    given: {},
  },
];

const isArea = ({ units }: SetShare): boolean => units.includes('亩');

interface Drawn {
  readonly share: SetShare;
  readonly part: bigint;
  readonly whole: bigint;
}

/** Quantities of a share: a part of a whole in 1/30000 平方米, or of a count. */
const drawnShare: fc.Arbitrary<Drawn> = fc.constantFrom(...setShares).chain((share) =>
  completePlaceOf(share.kind).map(({ values }) => ({
    share,
    part: values[share.part] as bigint,
    whole: values[share.whole] as bigint,
  })),
);

const decided = ({ share, part, whole }: Drawn, unit: Unit = '亩'): LimitOutcome => {
  const text = (value: bigint): unknown => (isArea(share) ? areaText(value, unit) : Number(value));
  const input = { city: '宁波市', ...share.given, [share.part]: text(part), [share.whole]: text(whole) };
  return byRule(limitsOfInput(share.id, share.kind, input, 2023)).get(`${share.id}/${share.slug}`) as LimitOutcome;
};

const floored = (over: bigint, under: bigint): bigint => (over >= 0n ? over / under : -((-over + under - 1n) / under));

/** The room a share leaves, times `under`: exact in the smallest unit. */
const roomOf = ({ share: { end, over, under }, part, whole }: Drawn): bigint =>
  end === 'most' ? over * whole - under * part : under * part - over * whole;

/** The part, moved towards the limit by so much. */
const nearer = ({ share, part, whole }: Drawn, by: bigint): Drawn => ({
  share,
  whole,
  part: share.end === 'most' ? part + by : part - by,
});

const exists = ({ part, whole }: Drawn): boolean => part >= 0n && part <= whole;

/** A number of hundredths as it is printed. */
const hundredths = (value: bigint): string => {
  const [whole, rest] = [(value < 0n ? -value : value) / 100n, (value < 0n ? -value : value) % 100n];
  return `${value < 0n ? '-' : ''}${String(whole)}${rest === 0n ? '' : `.${String(rest).padStart(2, '0').replace(/0$/u, '')}`}`;
};

const sizes: Readonly<Record<string, bigint>> = { 亩, 平方米: 30_000n };

describe('the room under a share', () => {
  test.prop([drawnShare, fc.constantFrom<Unit>('亩', '平方米', '公顷', '平方公里')], runs(600))(
    'used up exactly keeps the limit, and the smallest step beyond breaks it',
    (drawn, unit) => {
      const room = floored(roomOf(drawn), drawn.share.under);
      expect(decided(drawn, unit).holds).toBe(room >= 0n ? 'yes' : 'no');
      const [used, beyond] = [nearer(drawn, room), nearer(drawn, room + 1n)];
      expect({
        used: decided(used, unit).holds,
        zero: decided(used, unit).headroom?.every((each) => /^0\D/u.test(each)),
      }).toEqual({ used: 'yes', zero: true });
      if (exists(beyond)) expect(decided(beyond, unit).holds).toBe('no');
    },
    patience,
  );

  test.prop([drawnShare], runs(600))(
    'is printed in each unit, shortened towards less',
    (drawn) => {
      const { share } = drawn;
      const room = roomOf(drawn);
      const wanted = share.units.map((unit) => {
        const size = sizes[unit];
        return size === undefined
          ? `${String(floored(room, share.under))}${unit}`
          : `${hundredths(floored(100n * room, share.under * size))}${unit}`;
      });
      expect(decided(drawn).headroom).toEqual(wanted);
    },
    patience,
  );

  test.prop([drawnShare], runs(600))(
    'is told as data too: on which side, how far without a sign, and exactly',
    (drawn) => {
      const { headroom, room: told, holds } = decided(drawn);
      const room = roomOf(drawn);
      if (told === undefined) throw new Error('no room');
      const isMissed = told.side === 'over' || told.side === 'short';
      expect({ isMissed, isOn: told.side === 'on' }).toEqual({ isMissed: holds === 'no', isOn: room === 0n });
      expect(headroom).toEqual(told.figures.map((figure) => `${isMissed ? '-' : ''}${figure}`));
      const [over, under] = [BigInt(told.left.over), BigInt(told.left.under)];
      const size = sizes[told.left.unit] ?? 1n;
      expect(over * size * drawn.share.under).toBe(room * under);
    },
    patience,
  );

  test.prop([drawnShare, fc.bigInt({ min: 0n, max: 10n ** 16n })], runs(400))(
    'only shrinks as the part moves towards the limit: what is broken stays broken',
    (drawn, by) => {
      const moved = nearer(drawn, by % (drawn.whole + 1n));
      if (exists(moved) && decided(drawn).holds === 'no') expect(decided(moved).holds).toBe('no');
      if (exists(moved) && decided(moved).holds === 'yes') expect(decided(drawn).holds).toBe('yes');
    },
    patience,
  );
});

/** A figure of the text that is not a share. */
interface SetFigure {
  readonly slug: string;
  readonly field: PlaceField;
  readonly figure: bigint;
  readonly holdsBelow: boolean;
  readonly holdsAbove: boolean;
  readonly text: (value: bigint) => string;
}

const figures: readonly SetFigure[] = [
  {
    slug: 'industrial-land-floor',
    field: 'industrialLand',
    figure: 530n * 平方公里,
    holdsBelow: false,
    holdsAbove: true,
    text: (value) => areaText(value, '平方公里'),
  },
  {
    slug: 'guarantee-company-capital',
    field: 'guaranteeCapital',
    figure: 50n * 亿元,
    holdsBelow: false,
    holdsAbove: false,
    text: (value) => `${hundredths(value)}元`,
  },
  {
    slug: 'loan-risk-pool',
    field: 'loanRiskPool',
    figure: 4n * 亿元,
    holdsBelow: true,
    holdsAbove: false,
    text: (value) => `${hundredths(value)}元`,
  },
];

test.prop([fc.constantFrom(...figures), fc.bigInt({ min: 1n, max: 10n ** 10n })], runs(300))(
  'a figure is kept exactly as it is set, and decides each side of it',
  ({ slug, field, figure, holdsBelow, holdsAbove, text }, off) => {
    const holds = (value: bigint): string | undefined =>
      byRule(limitsOfInput('ningbo-plan-2021', 'city', { city: '宁波市', [field]: text(value) }, 2023)).get(
        `ningbo-plan-2021/${slug}`,
      )?.holds;
    const said = (truth: boolean): string => (truth ? 'yes' : 'no');
    expect([figure - off, figure - 1n, figure, figure + 1n, figure + off].map(holds)).toEqual(
      [holdsBelow, holdsBelow, true, holdsAbove, holdsAbove].map(said),
    );
  },
  patience,
);
