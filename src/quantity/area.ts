import {
  dividedBy,
  formatRational,
  minus,
  parseRational,
  rational,
  type Rational,
  type Rounding,
  times,
} from './rational.js';
import { type QuantityRead, read, refuse } from './result.js';
import { plainText } from './text.js';

declare const area: unique symbol;

/**
 * An exact area: a safe whole number of 1/30000 平方米. In this unit 1 亩 (2000/3 平方米) is whole, as
 * are 平方米 to four decimals and 亩 to seven, so that areas in mixed units add and compare exactly.
 */
export type Area = number & { readonly [area]: true };

export type AreaFault = 'not-an-area' | 'area-unit-missing' | 'area-too-fine' | 'area-too-large';

const unitSizes = { 平方公里: 3e10, 公顷: 3e8, 亩: 2e7, 平方米: 3e4 } as const;

export type AreaUnit = keyof typeof unitSizes;

/** Units in which an area may be written, the largest first. */
export const areaUnits = Object.keys(unitSizes) as readonly AreaUnit[];

/** 300,000 平方公里, the largest area: the last round figure below 2^53. */
export const largestArea = 9e15 as Area;

const written = /^(?<figure>[\d., ]+)(?<unit>平方公里|平方千米|公顷|亩|平方米|㎡|m²)$/u;
const otherNames: Readonly<Record<string, AreaUnit>> = { 平方千米: '平方公里', '㎡': '平方米', 'm²': '平方米' };

/**
 * Reads an area written with its unit: `"60亩"`, `"50000平方米"`, `"1.5公顷"`, `"530平方公里"`.
 *
 * @returns the area, or a fault: no unit, finer than 1/30000 平方米, larger than 300,000 平方公里, or not an area.
 * @example
 * parseArea('1.5亩') // { ok: true, value: 30000000 }
 * parseArea('60') // { ok: false, reason: 'area-unit-missing' }
 */
export const parseArea = (text: string): QuantityRead<Area, AreaFault> => {
  if (typeof (text as unknown) !== 'string') return refuse('not-an-area');
  const plain = plainText(text);
  const groups = written.exec(plain)?.groups;
  const figure = parseRational(groups?.['figure'] ?? plain);
  if (groups === undefined) return refuse(figure.ok ? 'area-unit-missing' : 'not-an-area');
  if (!figure.ok) return refuse('not-an-area');
  const named = groups['unit'] as string;
  const { over, under } = times(figure.value, rational(unitSizes[otherNames[named] ?? (named as AreaUnit)]));
  if (over > BigInt(largestArea) * under) return refuse('area-too-large');
  return under === 1n ? read(Number(over) as Area) : refuse('area-too-fine');
};

/** The area in a unit, exact. */
export const areaIn = (value: Rational, unit: AreaUnit): Rational => dividedBy(value, rational(unitSizes[unit]));

/** Decimals that an area prints in. */
export const areaDecimals = 2;

/**
 * Prints an area in a unit, to at most two decimals. Where more would be needed it is shortened
 * towards less: what is printed as room is never more than there is.
 *
 * @example
 * formatArea(parseArea('1亩').value, '平方米') // '666.66平方米'
 */
export const formatArea = (value: Area | Rational, unit: AreaUnit, rounding: Rounding = 'down'): string =>
  `${formatRational(areaIn(typeof value === 'number' ? rational(value) : value, unit), areaDecimals, rounding)}${unit}`;

const decimalsIn = (value: Area, unit: AreaUnit): number => {
  const [, part = ''] = formatRational(areaIn(rational(value), unit), areaDecimals + 1).split('.');
  return part.length;
};

/**
 * Prints an area in 亩 or 平方米, whichever says it more plainly: 800平方米 rather than 1.2亩. Where both do, in 亩.
 *
 * @example
 * plainArea(parseArea('800平方米').value) // '800平方米'
 * plainArea(parseArea('50亩').value) // '50亩'
 */
export const plainArea = (value: Area): string =>
  formatArea(value, decimalsIn(value, '平方米') < decimalsIn(value, '亩') ? '平方米' : '亩');

/** What is left of a share of one area after another: negative where it is exceeded. */
export const roomLeft = (whole: Area, share: Rational, part: Area): Rational =>
  minus(times(rational(whole), share), rational(part));
