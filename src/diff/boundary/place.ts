import { isOneOf } from '../../edge/index.js';
import type { LimitTerms, Share } from '../../kinds/index.js';
import {
  areaIn,
  compareRational,
  formatMoney,
  formatRational,
  type Money,
  plus,
  rational,
  type Rational,
  times,
} from '../../quantity/index.js';
import { fieldsOf, type PlaceField, placeFields, type PlaceKind, placeKinds } from '../../subject/index.js';
import type { WrittenEntry } from './draft.js';
import type { Supposed } from './ways.js';

const isField = (kind: PlaceKind, name: string): name is PlaceField => isOneOf(fieldsOf[kind], name);

// 亩 to eight decimals write every area without loss.
const areaText = (value: Rational): string => `${formatRational(areaIn(value, '亩'), 8)}亩`;

/** The value of a field as an input writes it: areas in their smallest unit, money in 分. */
const shown = (field: PlaceField, value: Rational): unknown => {
  switch (placeFields[field].kind) {
    case 'area':
      return areaText(value);
    case 'money':
      return formatMoney(Number(value.over / value.under) as Money);
    case 'integer':
      return Number(value.over / value.under);
    case 'ratio':
      return formatRational(value, 6);
    case 'flag':
      return compareRational(value, rational(0)) > 0;
    case 'choice':
      return undefined;
  }
};

/** A place of which the facts of a rule are as supposed; nothing where the kind of place is another. */
export const placeWith = (kind: PlaceKind, supposed: Supposed, city: string): WrittenEntry | undefined => {
  const input: Record<string, unknown> = { city };
  for (const { fact, value } of supposed.values()) {
    if (fact.name === 'city') input['city'] = value;
    else if (fact.name === 'district') input['district'] = value;
    else if (fact.name === 'placeKind') {
      const isPark = kind === 'park' && !isOneOf(placeKinds, value);
      if (isPark) input['kind'] = value;
      else if (value !== kind) return undefined;
    } else if (isField(kind, fact.name))
      input[fact.name] = typeof value === 'string' ? value : shown(fact.name, rational(value));
  }
  return input;
};

/** The whole that shares are tried on: large enough for every step below to fit. */
const wholes: Readonly<Partial<Record<string, number>>> = { area: 9e13, integer: 10_000, money: 1e11, ratio: 1 };

/** The least step of a field’s figure that an input can tell. */
const steps: Readonly<Partial<Record<string, Rational>>> = {
  area: rational(9_000_000),
  integer: rational(1),
  money: rational(1),
  ratio: rational(1, 1000),
};

const wholeNumber = ({ over, under }: Rational): Rational => rational(over / under);

const measuredBy = (field: PlaceField, value: Rational): readonly Rational[] => {
  const { kind } = placeFields[field];
  const step = steps[kind] ?? rational(1);
  const at = kind === 'ratio' ? value : wholeNumber(value);
  return [at, plus(at, step), plus(at, times(step, rational(-1)))].filter(
    (each) => compareRational(each, rational(0)) >= 0,
  );
};

/** A share at an end, of what is told of the whole, or else of one that is large enough. */
const shareAt = (
  share: Share,
  end: Rational,
  input: WrittenEntry,
  told: Rational | undefined,
): readonly WrittenEntry[] => {
  const whole = told ?? rational(wholes[placeFields[share.of].kind] ?? 1);
  const wholeText = shown(share.of, whole);
  return measuredBy(share.share, times(end, whole)).map((value) => ({
    ...input,
    [share.of]: wholeText,
    [share.share]: shown(share.share, value),
  }));
};

/** What is supposed of a field; nothing where that is nought, of which there is no share. */
const supposedOf = (field: PlaceField, supposed: Supposed): Rational | undefined => {
  const told = [...supposed.values()].find(({ fact }) => fact.name === field)?.value;
  return typeof told === 'number' && told > 0 ? rational(told) : undefined;
};

/** A place with what a limit measures at each of its ends, a step above and a step below, and not told. */
export const atEnds = (
  { measured, ends: all }: LimitTerms,
  input: WrittenEntry,
  supposed: Supposed,
): readonly WrittenEntry[] => {
  const ends = all.flatMap(({ most, least, about }) => [most, least, about].flatMap((end) => end ?? []));
  if ('share' in measured) {
    const bare = Object.fromEntries(Object.entries(input).filter(([key]) => key !== measured.of));
    const whole = supposedOf(measured.of, supposed);
    return [...ends.flatMap(({ value }) => shareAt(measured, value, bare, whole)), bare];
  }
  const { field, orElse } = measured;
  const instead =
    orElse === undefined || input[orElse.of] !== undefined
      ? []
      : ends.flatMap(({ value }) => shareAt(orElse, value, input, undefined));
  return [
    ...ends.flatMap(({ value }) => measuredBy(field, value).map((each) => ({ ...input, [field]: shown(field, each) }))),
    ...instead,
    input,
  ];
};
