import { isPlainObject, type PlainObject } from '../edge/index.js';
import type { Bilingual } from '../issue/index.js';
import { figureIn, isPriceLike, perUnits, rateIn } from './literals.js';
import { mostParts, type ReckoningOperator, operatorNames, operators } from './operators.js';
import type { Rate, RateColumn, ReckonedType, Reckoning } from './reckoning.js';
import { rowPrefix } from './row-prefix.js';

/** What a reader of expressions knows of the rule that they stand in. */
export interface ReckoningContext<Term> {
  /** Reads a fact, `{"fact": …}`; what is wrong with it is told. */
  readonly factAt: (
    raw: PlainObject,
    pointer: string,
  ) => { readonly term: Term; readonly type: ReckonedType } | undefined;
  /** A column of the rule’s table. */
  readonly columnOf: (name: string) => { readonly term: Term; readonly type: ReckonedType } | undefined;
  /** A column that holds a share for each row, or a price of so much area, with what it is a price of. */
  readonly rateColumnOf: (name: string) => { readonly of: ReckonedType | undefined } | undefined;
  /** A parameter that changes from a day on. */
  readonly datedAt: (
    stretches: readonly unknown[],
    pointer: string,
  ) => { readonly term: Term; readonly type: ReckonedType } | undefined;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly complain: (pointer: string, found: unknown, wanted: Bilingual) => undefined;
  /** The same of a parameter, where it is written. */
  readonly complainOf: (parameter: string, found: unknown, wanted: Bilingual) => undefined;
}

/** A walk through one expression, with how many parts it has come to. */
interface ReckoningWalk<Term> extends ReckoningContext<Term> {
  count: number;
}

/** Where a walk is. */
interface ReadingPlace {
  readonly pointer: string;
  readonly depth: number;
}

const deepest = 8;

const parameterPrefix = 'parameter.';

const wanted = {
  alike: {
    zh: '同一类的各项：都是金额、都是面积、都是比率，或都是个数',
    en: 'parts of one type: all money, all areas, all shares or all counts',
  },
  fixed: { zh: '大于零的数、参数或表中的列', en: 'a figure above zero, a parameter or a column of the table' },
  column: {
    zh: '本规则表中的金额、面积、比率或个数列',
    en: 'a column of money, areas, shares or counts of this rule’s table',
  },
  size: {
    zh: `至多${String(mostParts)}项、${String(deepest)}层的算式；其中一部分改为直接填报的指标，或拆成几条规则`,
    en: `an expression of at most ${String(mostParts)} parts, ${String(deepest)} deep: let a part be a measure that is told, or make several rules of it`,
  },
  term: {
    zh: '带单位的金额、面积或比率，整数、参数、表中的列、事实或算式',
    en: 'money, an area or a share with its unit, a whole number, a parameter, a column, a fact or an expression',
  },
  figure: {
    zh: '带单位的金额、面积或比率，如 "300万元"、"50亩"、"3%"，或整数',
    en: 'money, an area or a share with its unit, such as "300万元", "50亩" or "3%", or a whole number',
  },
  operator: { zh: `一个算符：${operatorNames.join('、')}`, en: `one operator of: ${operatorNames.join(', ')}` },
  counts: {
    zh: '相乘的各项至多一项是金额或面积，其余是个数或比率',
    en: 'factors of which at most one is money or an area, and the others counts or shares',
  },
  price: {
    zh: '与所计之数相配的单价：元/平方米乘面积，元/个、元/吨等乘个数',
    en: 'a price that fits what it is of: 元/平方米 of an area, 元/个 or 元/吨 of a count',
  },
  perUnit: {
    zh: `每多少的单位为下列之一：${perUnits.join('、')}；个数的单位前可加百、千、万、百万、千万、亿`,
    en: `a price for one of: ${perUnits.join(', ')}; before a unit of counting 百, 千, 万, 百万, 千万 or 亿 may stand`,
  },
} as const satisfies Record<string, Bilingual>;

/** What `parameter.<name>` stands for; anything else is itself. */
const meant = (raw: unknown, parameters: Readonly<Record<string, unknown>>): unknown => {
  if (typeof raw !== 'string' || !raw.startsWith(parameterPrefix)) return raw;
  const name = raw.slice(parameterPrefix.length);
  return Object.hasOwn(parameters, name) ? parameters[name] : undefined;
};

const columnIn = (raw: unknown): string | undefined =>
  typeof raw === 'string' && raw.startsWith(rowPrefix) ? raw.slice(rowPrefix.length) : undefined;

const column = <Term>(
  walk: ReckoningWalk<Term>,
  name: string,
  { pointer }: ReadingPlace,
  found: unknown,
): Reckoning<Term> | undefined => {
  const known = walk.columnOf(name);
  return known === undefined ? walk.complain(pointer, found, wanted.column) : { kind: 'term', ...known };
};

const plain = <Term>(walk: ReckoningWalk<Term>, raw: unknown, at: ReadingPlace): Reckoning<Term> | undefined => {
  const name = columnIn(raw);
  if (name !== undefined) return column(walk, name, at, raw);
  const stands = meant(raw, walk.parameters);
  if (Array.isArray(stands)) {
    const dated = walk.datedAt(stands, at.pointer);
    return dated === undefined ? undefined : { kind: 'term', ...dated };
  }
  const known = figureIn(stands);
  if (known !== undefined) return known;
  // What is wrong is what the parameter says, wherever it is used.
  return typeof raw === 'string' && typeof stands === 'string' && raw !== stands
    ? walk.complainOf(raw.slice(parameterPrefix.length), stands, wanted.figure)
    : walk.complain(at.pointer, raw, isPriceLike(raw) ? wanted.perUnit : wanted.term);
};

const fact = <Term>(walk: ReckoningWalk<Term>, raw: PlainObject, at: ReadingPlace): Reckoning<Term> | undefined => {
  const name = columnIn(raw['fact']);
  if (name !== undefined && Object.keys(raw).length === 1) return column(walk, name, at, raw);
  const known = walk.factAt(raw, at.pointer);
  return known === undefined ? undefined : { kind: 'term', ...known };
};

const inside = ({ pointer, depth }: ReadingPlace, ...steps: readonly (string | number)[]): ReadingPlace => ({
  pointer: [pointer, ...steps].join('/'),
  depth: depth + 1,
});

const read = <Term>(walk: ReckoningWalk<Term>, raw: unknown, at: ReadingPlace): Reckoning<Term> | undefined => {
  walk.count += 1;
  if (at.depth > deepest || walk.count > mostParts) return walk.complain(at.pointer, undefined, wanted.size);
  if (!isPlainObject(raw)) return plain(walk, raw, at);
  if (Object.hasOwn(raw, 'fact')) return fact(walk, raw, at);
  const [name, ...others] = operatorNames.filter((each) => Object.hasOwn(raw, each));
  if (name === undefined || others.length > 0) return walk.complain(at.pointer, raw, wanted.operator);
  const known: readonly string[] = [name, ...operators[name].keys];
  const stray = Object.keys(raw).find((key) => !known.includes(key));
  if (stray !== undefined)
    return walk.complain(`${at.pointer}/${stray}`, raw[stray], {
      zh: `只有 ${known.join('、')}`,
      en: `${known.join(', ')} and nothing else`,
    });
  return operated(walk, name, raw, at);
};

const operated = <Term>(
  walk: ReckoningWalk<Term>,
  name: ReckoningOperator,
  raw: PlainObject,
  at: ReadingPlace,
): Reckoning<Term> | undefined => {
  if (name === 'steps') return steps(walk, raw, at);
  if (name === 'round') return round(walk, raw, at);
  const written: unknown = raw[name];
  const { least, most } = operators[name];
  const { pointer } = inside(at, name);
  if (!Array.isArray(written) || written.length < least || written.length > most)
    return walk.complain(pointer, written, operators[name].wanted);
  const list: readonly unknown[] = written;
  if (name === 'times') return times(walk, list, at);
  const parts = list.map((each, index) => read(walk, each, inside(at, name, index)));
  const told = parts.filter((each) => each !== undefined);
  const [first] = told;
  if (first === undefined || told.length < parts.length) return undefined;
  return told.every(({ type }) => type === first.type)
    ? { kind: name, type: first.type, parts: told }
    : walk.complain(pointer, written, wanted.alike);
};

/** A factor: a share or a price, as it is written or in a column of the table. */
interface Factor {
  readonly rate: Rate | RateColumn;
  readonly of: ReckonedType | undefined;
}

const columnNamed = (raw: unknown): string | undefined =>
  columnIn(isPlainObject(raw) && Object.keys(raw).length === 1 ? raw['fact'] : raw);

const factorIn = <Term>({ rateColumnOf, parameters }: ReckoningWalk<Term>, raw: unknown): Factor | undefined => {
  const name = columnNamed(raw);
  if (name === undefined) return rateIn(meant(raw, parameters));
  const known = rateColumnOf(name);
  return known === undefined ? undefined : { rate: { column: name }, of: known.of };
};

/** What is multiplied: one part, or counts of things and shares beside it. */
const product = <Term>(
  walk: ReckoningWalk<Term>,
  list: readonly unknown[],
  places: readonly number[],
  at: ReadingPlace,
): Reckoning<Term> | undefined => {
  const found = places.map((index) => read(walk, list[index], inside(at, 'times', index)));
  const parts = found.filter((each) => each !== undefined);
  const [first] = parts;
  if (first === undefined || parts.length < places.length) return undefined;
  if (parts.length === 1) return first;
  const types = parts.map((each) => each.type);
  const [whole, ...others] = types.filter((each) => each === 'money' || each === 'area');
  const type = whole ?? (types.includes('share') ? 'share' : 'integer');
  return others.length === 0
    ? { kind: 'product', type, parts }
    : walk.complain(inside(at, 'times').pointer, list, wanted.counts);
};

const times = <Term>(
  walk: ReckoningWalk<Term>,
  list: readonly unknown[],
  at: ReadingPlace,
): Reckoning<Term> | undefined => {
  const { pointer } = inside(at, 'times');
  const factors = list.map((each) => factorIn(walk, each));
  const places = [...factors.entries()].flatMap(([index, factor]) => (factor === undefined ? [index] : []));
  if (places.length === 0) return walk.complain(pointer, list, operators.times.wanted);
  // A share that is written out is a factor here, and nothing that others are multiplied with.
  const nought = places.find((index) => figureIn(meant(list[index], walk.parameters))?.type === 'share');
  if (nought !== undefined) return walk.complain(`${pointer}/${String(nought)}`, list[nought], wanted.fixed);
  const of = product(walk, list, places, at);
  if (of === undefined) return undefined;
  const told = factors.filter((each) => each !== undefined);
  const prices = told.filter((each) => each.of !== undefined);
  if (prices.length > 1 || prices.some((each) => each.of !== of.type))
    return walk.complain(pointer, list, wanted.price);
  if (told.length === 0) return of;
  return { kind: 'times', type: prices.length === 0 ? of.type : 'money', rates: told.map(({ rate }) => rate), of };
};

/** A figure that is fixed once the row is, above zero. */
const fixed = <Term>(walk: ReckoningWalk<Term>, raw: unknown, at: ReadingPlace): Reckoning<Term> | undefined => {
  if (isPlainObject(raw)) return walk.complain(at.pointer, raw, wanted.fixed);
  const found = read(walk, raw, at);
  if (found === undefined || found.kind === 'term') return found;
  return found.kind === 'figure' && found.value > 0 ? found : walk.complain(at.pointer, raw, wanted.fixed);
};

const steps = <Term>(walk: ReckoningWalk<Term>, raw: PlainObject, at: ReadingPlace): Reckoning<Term> | undefined => {
  // A step may be a share of a figure, as each percentage point of growth is one of the year before.
  const size = (isPlainObject(raw['steps']) ? read : fixed)(walk, raw['steps'], inside(at, 'steps'));
  const each = fixed(walk, raw['each'], inside(at, 'each'));
  const of = read(walk, raw['of'], inside(at, 'of'));
  if (size === undefined || each === undefined || of === undefined) return undefined;
  return size.type === of.type
    ? { kind: 'steps', type: each.type, size, each, of }
    : walk.complain(inside(at, 'steps').pointer, raw['steps'], wanted.alike);
};

const round = <Term>(walk: ReckoningWalk<Term>, raw: PlainObject, at: ReadingPlace): Reckoning<Term> | undefined => {
  const how = raw['round'];
  const to = figureIn(meant(raw['to'], walk.parameters));
  const of = read(walk, raw['of'], inside(at, 'of'));
  if (how !== 'down' && how !== 'up' && how !== 'nearest')
    return walk.complain(inside(at, 'round').pointer, how, operators.round.wanted);
  const { pointer } = inside(at, 'to');
  if (to?.kind !== 'figure' || to.value === 0) return walk.complain(pointer, raw['to'], wanted.fixed);
  if (of === undefined) return undefined;
  return to.type === of.type
    ? { kind: 'round', type: of.type, how, to: to.value, of }
    : walk.complain(pointer, raw['to'], wanted.alike);
};

/** Reads an expression from JSON, strictly; what is wrong is told where it is. */
export const readReckoning = <Term>(
  raw: unknown,
  pointer: string,
  context: ReckoningContext<Term>,
): Reckoning<Term> | undefined => read({ ...context, count: 0 }, raw, { pointer, depth: 0 });
