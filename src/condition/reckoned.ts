import { isPlainObject, type PlainObject } from '../edge/index.js';
import { facts, type FactTerm, type FigureFrom, inForceOf, marginOf, type ReckonedTerm } from '../fact/index.js';
import type { Bilingual } from '../issue/index.js';
import { figureIn, isReckonedType, type ReckonedType, type Reckoning, readReckoning } from '../reckon/index.js';
import { canonicalJson } from './canonical.js';
import type { Comparison } from './condition.js';
import type { OperatorName } from './operators.js';

/** What the expressions of a rule are read with. */
export interface ReckonedContext {
  readonly columns: Readonly<Record<string, string>>;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly factAt: (raw: PlainObject, pointer: string) => FactTerm | undefined;
  readonly complain: (pointer: string, found: unknown, wanted: Bilingual) => undefined;
  readonly complainOf: (parameter: string, found: unknown, wanted: Bilingual) => undefined;
}

const figures: Bilingual = { zh: '金额、面积、比率或个数的事实', en: 'a fact of money, an area, a share or a count' };

const dated: Bilingual = {
  zh: '同一类的数（金额、面积、比率，或整数），第一项不写 from，其后各项自更晚一年的1月1日起，按年变化',
  en: 'figures of one type (money, areas, shares or whole numbers): the first without from, each later one from the first of January of a later year, by the year',
};

const firstOfYear = /^(\d{4})-01-01$/u;

/** A figure that a dated parameter is from a year on. */
const figureFrom = (stretch: unknown): (FigureFrom & { readonly type: ReckonedType }) | undefined => {
  if (!isPlainObject(stretch) || stretch['by'] === 'event') return undefined;
  const { from, amount } = stretch;
  const figure = figureIn(typeof amount === 'string' && /^\d+$/u.test(amount) ? Number(amount) : amount);
  const year = typeof from === 'string' ? firstOfYear.exec(from)?.[1] : undefined;
  if (figure?.kind !== 'figure' || (from !== undefined && year === undefined)) return undefined;
  return { year: year === undefined ? undefined : Number(year), value: figure.value, type: figure.type };
};

/** The same of all its stretches: a term that each year has another value of. */
const datedTerm = (
  stretches: readonly unknown[],
): { readonly term: FactTerm; readonly type: ReckonedType } | undefined => {
  const read = stretches.map(figureFrom).filter((each) => each !== undefined);
  const [first] = read;
  const isInOrder = read.every(
    ({ year, type }, at) =>
      type === first?.type && (at === 0 ? year === undefined : year !== undefined && year > (read[at - 1]?.year ?? 0)),
  );
  if (first === undefined || read.length < stretches.length || !isInOrder) return undefined;
  const [name, params] = [inForceOf[first.type], { figures: read.map(({ year, value }) => ({ year, value })) }];
  return { term: { name, params, id: `${name}${canonicalJson(params)}` }, type: first.type };
};

const factKeys: readonly string[] = ['fact', 'params'];

/** Reads an expression over the facts and columns of a rule. */
export const reckoningAt = (
  raw: unknown,
  pointer: string,
  { columns, parameters, factAt, complain, complainOf }: ReckonedContext,
): Reckoning<ReckonedTerm> | undefined =>
  readReckoning<ReckonedTerm>(raw, pointer, {
    parameters,
    complain,
    complainOf,
    columnOf: (column) => {
      const type = Object.hasOwn(columns, column) ? columns[column] : undefined;
      return type === undefined || !isReckonedType(type) ? undefined : { term: { column }, type };
    },
    datedAt: (stretches, at) => datedTerm(stretches) ?? complain(at, stretches, dated),
    rateColumnOf: (column) => {
      const type = Object.hasOwn(columns, column) ? columns[column] : undefined;
      if (type === 'share') return { of: undefined };
      return type === 'areaPrice' ? { of: 'area' } : undefined;
    },
    factAt: (call, at) => {
      const stray = Object.keys(call).find((key) => !factKeys.includes(key));
      if (stray !== undefined)
        return complain(`${at}/${stray}`, call[stray], {
          zh: '只有 fact 和 params',
          en: 'fact and params and nothing else',
        });
      const term = factAt(call, at);
      if (term === undefined) return undefined;
      const { type } = facts[term.name];
      return isReckonedType(type) ? { term, type } : complain(`${at}/fact`, term.name, figures);
    },
  });

const alike: Bilingual = {
  zh: '与所比之数同类：金额、面积、比率或个数',
  en: 'the type of what it is compared with: money, an area, a share or a count',
};

/** Two expressions held against one another; where the one asked for is a figure, a fact by itself is held against that. */
const comparisonOf = (
  name: string,
  operator: OperatorName,
  left: Reckoning<ReckonedTerm>,
  right: Reckoning<ReckonedTerm>,
): Comparison => {
  if (left.kind === 'term' && 'id' in left.term && right.kind === 'figure')
    return { kind: 'comparison', name, fact: left.term, operator, operand: { kind: 'values', values: [right.value] } };
  const sides = { left, right };
  return { kind: 'comparison', name, fact: marginOf(sides), operator, operand: { kind: 'reckoned', sides } };
};

/** The same of what a rule writes; what is wrong with it is told. */
export const reckonedComparison = (
  name: string,
  operator: OperatorName,
  left: Reckoning<ReckonedTerm>,
  written: { readonly value: unknown; readonly pointer: string },
  context: ReckonedContext,
): Comparison | undefined => {
  const right = reckoningAt(written.value, written.pointer, context);
  if (right === undefined) return undefined;
  return left.type === right.type
    ? comparisonOf(name, operator, left, right)
    : context.complain(written.pointer, written.value, alike);
};
