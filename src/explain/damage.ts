import { isContainer, isPlainObject, type PlainObject } from '../edge/index.js';
import type { Bilingual } from '../issue/index.js';
import { moneyText } from '../kinds/index.js';

/** What may stand at a place, by example: `shapes.ts` says how it is read. */
export type ToldShape =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly ToldShape[]
  | (() => ToldShape)
  | { readonly [key: string]: ToldShape };

/** Something else stands somewhere than should. */
export interface Damage {
  readonly place: string;
  readonly found: unknown;
  readonly wanted: Bilingual;
}

const both = (zh: string, en = zh): Bilingual => ({ zh, en });

const wantedBy = (shape: ToldShape): Bilingual => {
  if (shape === '') return both('文字', 'a text');
  if (typeof shape === 'number') return both('数字', 'a number');
  if (Array.isArray(shape)) return both('列表', 'a list');
  return typeof shape === 'object' && shape !== null ? both('对象', 'an object') : both(String(shape));
};

const fitsLeaf = (shape: ToldShape, value: unknown): boolean => {
  if (shape === '' || shape === false) return typeof value === typeof shape;
  if (shape === 0) return Number.isFinite(value);
  if (shape === 1) return Number.isSafeInteger(value) && Number(value) >= 0;
  if (typeof shape === 'string') return typeof value === 'string' && shape.split('|').includes(value);
  return shape === undefined ? value !== undefined : value === shape;
};

export type DamageFound = Damage | undefined;

/** The first of several at which something is found. */
export const firstOf = <Each>(all: readonly Each[], find: (each: Each, index: number) => DamageFound): DamageFound => {
  for (const [index, each] of all.entries()) {
    const found = find(each, index);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** Something stands where what goes with it says otherwise. */
export const unlike = (place: string, found: unknown, wanted: string): Damage => ({
  place,
  found,
  wanted: both(wanted),
});

/** A sum stands twice, as text and in 分: neither changes by itself. */
const sumDamage = (value: PlainObject, key: string, place: string): DamageFound => {
  const [text, fen] = [value[key], value[`${key}Fen`]];
  return typeof text === 'string' && typeof fen === 'number' && text.replace('+', '') !== moneyText(fen)
    ? unlike(`${place}.${key}`, text, moneyText(fen))
    : undefined;
};

/** Bounds stand in their order. */
const orderDamage = (value: PlainObject, key: string, place: string): DamageFound => {
  const [low, high] = [value[`low${key}`], value[`high${key}`]];
  return typeof low === 'number' && typeof high === 'number' && high < low
    ? unlike(`${place}.low${key}`, low, `≤ ${String(high)}`)
    : undefined;
};

/** Of what fits none of several shapes, what is wrong with it as the one that it means to be. */
const variantDamage = (shapes: readonly ToldShape[], value: unknown, place: string): DamageFound => {
  const found: Damage[] = [];
  for (const shape of shapes) {
    const damage = damageIn(shape, value, place);
    if (damage === undefined) return undefined;
    found.push(damage);
  }
  return found.find((each) => each.place !== place && each.place !== `${place}.kind`) ?? found[0];
};

const keyDamage = (name: string, shape: ToldShape, value: PlainObject, place: string): DamageFound => {
  if (name === '*') return firstOf(Object.keys(value), (key) => damageIn(shape, value[key], `${place}.${key}`));
  const key = name.replace('?', '');
  return key !== name && value[key] === undefined ? undefined : damageIn(shape, value[key], `${place}.${key}`);
};

/** The first place in a value where something else stands than its shape says. */
export const damageIn = (shape: ToldShape, value: unknown, place: string): DamageFound => {
  if (typeof shape === 'function') return damageIn(shape(), value, place);
  const misfit = { place, found: isContainer(value) ? undefined : value, wanted: wantedBy(shape) };
  if (Array.isArray(shape)) {
    const [each, least = 0] = shape as readonly ToldShape[];
    return Array.isArray(value) && value.length >= Number(least)
      ? firstOf(value as readonly unknown[], (one, index) => damageIn(each, one, `${place}.${String(index)}`))
      : misfit;
  }
  if (typeof shape !== 'object' || shape === null) return fitsLeaf(shape, value) ? undefined : misfit;
  const { '|': variants, ...keys } = shape as {
    readonly '|'?: readonly ToldShape[];
    readonly [key: string]: ToldShape;
  };
  const names = Object.keys(keys);
  if (names.length > 0 && !isPlainObject(value)) return misfit;
  const object = value as PlainObject;
  return (
    firstOf(names, (name) => keyDamage(name, keys[name], object, place)) ??
    (variants === undefined ? undefined : variantDamage(variants, value, place)) ??
    firstOf(isPlainObject(value) ? Object.keys(value) : [], (key) => sumDamage(object, key, place)) ??
    // By how much two bounds differ is not in any order; of those one may be missing.
    firstOf(isPlainObject(value) && keys['high?'] === undefined ? ['', 'Fen'] : [], (key) =>
      orderDamage(object, key, place),
    )
  );
};
