import { canonicalJson } from '../condition/index.js';
import { isPlainObject } from '../edge/index.js';
import { type Bilingual, fewNear, issue, type Issue } from '../issue/index.js';
import { isReserved } from '../kinds/reserved.js';
import { parseArea, parseMoney } from '../quantity/index.js';
import type { Change } from './schema.js';

type PathStep = readonly (string | number)[];

const entriesOf = (value: unknown): readonly (readonly [string | number, unknown])[] => {
  if (Array.isArray(value)) return value.map((each: unknown, index) => [index, each] as const);
  return isPlainObject(value) ? Object.entries(value) : [];
};

/** Where what is called so stands in a value. */
export const stepsToName = (value: unknown, name: string): PathStep | undefined => {
  if (isPlainObject(value) && (value['name'] === name || value['clause'] === name)) return [];
  for (const [key, inner] of entriesOf(value)) {
    const steps = stepsToName(inner, name);
    if (steps !== undefined) return [key, ...steps];
  }
  return undefined;
};

const stepOf = (value: unknown, segment: string): PathStep | undefined => {
  if (isPlainObject(value) && Object.hasOwn(value, segment)) return [segment];
  if (Array.isArray(value) && /^\d+$/u.test(segment) && Number(segment) < value.length) return [Number(segment)];
  return stepsToName(value, segment);
};

/** A key that is not there yet, or the place after the last of a list. */
const newStep = (value: unknown, segment: string): PathStep | undefined => {
  if (isPlainObject(value)) return [segment];
  return Array.isArray(value) && segment === String(value.length) ? [value.length] : undefined;
};

const at = (value: unknown, steps: PathStep): unknown =>
  steps.reduce<unknown>((inner, step) => (inner as Record<string | number, unknown>)[step], value);

/** A value with something else at a place of it. */
export const replacedAt = (value: unknown, [step, ...rest]: PathStep, to: unknown): unknown => {
  if (step === undefined) return to;
  if (Array.isArray(value) && step === value.length) return [...(value as unknown[]), replacedAt(undefined, rest, to)];
  if (Array.isArray(value))
    return value.map((each: unknown, index) => (index === step ? replacedAt(each, rest, to) : each));
  return { ...(value as object), [step]: replacedAt(at(value, [step]), rest, to) };
};

/** The part of a change to all that it addresses: a rule that is new, or one that goes. */
export const whole = '.';

/**
 * Where a part stands in a rule's JSON: a dotted path whose segments are keys, indices or, inside
 * conditions, the names of conditions (`conditions.breaks.operator`) and, inside the figures of an
 * indicator, their clauses (`figures.001-047.relation`). A key that is not there yet may end the
 * path: the change then adds it.
 */
const stepsTo = (value: unknown, part: string): PathStep | undefined => {
  if (part === whole) return [];
  const segments = part.split('.');
  if (segments.some(isReserved)) return undefined;
  let steps: PathStep = [];
  for (const [index, segment] of segments.entries()) {
    const here = at(value, steps);
    const step = stepOf(here, segment) ?? (index === segments.length - 1 ? newStep(here, segment) : undefined);
    if (step === undefined) return undefined;
    steps = [...steps, ...step];
  }
  return steps;
};

const namesIn = (value: unknown): readonly string[] =>
  entriesOf(value).flatMap(([key, inner]) => [
    String(key),
    ...(isPlainObject(inner) && typeof inner['name'] === 'string' ? [inner['name']] : []),
  ]);

/** Which step of a part leads nowhere, and what there is in its place; nothing where all of them lead on. */
const lostAt = (value: unknown, part: string): Bilingual | string => {
  const segments = part.split('.');
  const until = segments.findIndex(
    (_, index) => partOf(value, segments.slice(0, index + 1).join('.'))?.now === undefined,
  );
  const lost = segments[until];
  if (part === whole || lost === undefined) return '';
  const before = segments.slice(0, until).join('.');
  const found = namesIn(until === 0 ? value : partOf(value, before)?.now);
  const known = fewNear(lost, found).join(', ');
  return {
    zh: `（${before === '' ? '规则' : before} 下没有 ${lost}，有：${known}）`,
    en: ` (there is no ${lost} in ${before === '' ? 'the rule' : before}, which has: ${known})`,
  };
};

/** What stands at a part, if the part leads anywhere; `undefined` at a key that is not there yet. */
export const partOf = (value: unknown, part: string): { readonly now: unknown } | undefined => {
  const steps = stepsTo(value, part);
  return steps === undefined ? undefined : { now: at(value, steps) };
};

/** A sum or an area is the same in whichever unit it is written. */
const inOneUnit = (text: string): unknown => {
  const [sum, area] = [parseMoney(text), parseArea(text)];
  if (sum.ok) return ['money', sum.value];
  return area.ok ? ['area', area.value] : text;
};

/** The same whatever decides nothing: a condition asks for one of a list in whichever order the list has it. */
const asDecided = (value: unknown): unknown => {
  if (typeof value === 'string') return inOneUnit(value);
  if (Array.isArray(value)) return value.map(asDecided);
  if (!isPlainObject(value)) return value;
  const inner = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, asDecided(each)]));
  const { operator, value: list } = value;
  return (operator === 'in' || operator === 'notIn') && Array.isArray(list)
    ? { ...inner, value: list.map(canonicalJson).sort() }
    : inner;
};

/** Whether a change quotes what stands there. Most do so word for word: units are looked at where one does not. */
const isQuoted = (now: unknown, from: unknown): boolean => {
  const [here, quoted] = [now ?? null, from ?? null];
  return (
    canonicalJson(here) === canonicalJson(quoted) || canonicalJson(asDecided(here)) === canonicalJson(asDecided(quoted))
  );
};

export type ChangeMade = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly issue: Issue };

/** Applies one change to rule data and returns new data; the old is not touched. */
export const applyChange = (
  value: unknown,
  { part, from, to }: Change,
  place: { readonly file: string; readonly pointer: string },
): ChangeMade => {
  const steps = stepsTo(value, part);
  const now = steps === undefined ? undefined : at(value, steps);
  if (steps !== undefined && isQuoted(now, from)) {
    return { ok: true, value: replacedAt(value, steps, to) };
  }
  return {
    ok: false,
    issue: issue('change-misses', place, now ?? null, {
      expected: JSON.stringify(from ?? null),
      lost: now === undefined ? lostAt(value, part) : '',
    }),
  };
};
