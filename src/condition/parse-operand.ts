import { isPlainObject, nameIn } from '../edge/index.js';
import { facts, type FactType } from '../fact/index.js';
import { type Bilingual, didYouMean, didYouMeanThis } from '../issue/index.js';
import { parseArea, parseMoney, parseShare } from '../quantity/index.js';
import { rowPrefix } from '../reckon/index.js';
import type { Vocabulary } from '../subject/index.js';
import type { FactCall, Operand, Value } from './condition.js';
import { isOperatorName, type OperatorName, operatorNames, operators } from './operators.js';
import { oneOfWords } from './param-words.js';
import { complain, type RawCondition, type Walk } from './walk.js';

/** Operators as other languages write them. */
const bySign: Readonly<Record<string, OperatorName>> = {
  '=': 'equal',
  '==': 'equal',
  '===': 'equal',
  '!=': 'notEqual',
  '<>': 'notEqual',
  '≠': 'notEqual',
  '<': 'lessThan',
  '<=': 'lessThanInclusive',
  '≤': 'lessThanInclusive',
  '>': 'greaterThan',
  '>=': 'greaterThanInclusive',
  '≥': 'greaterThanInclusive',
};

const suggested = (name: unknown): Bilingual => {
  const written = nameIn(name).trim();
  const meant = Object.hasOwn(bySign, written) ? bySign[written] : undefined;
  return meant === undefined ? didYouMean(nameIn(name), operatorNames) : didYouMeanThis(meant);
};

export const operatorOf = (
  walk: Walk,
  raw: RawCondition,
  pointer: string,
  type: FactType | undefined,
): OperatorName | undefined => {
  const name = raw['operator'];
  if (typeof name !== 'string' || !isOperatorName(name)) {
    return complain(walk, 'operator-unknown', `${pointer}/operator`, name, {
      known: operatorNames.join(', '),
      suggestion: suggested(name),
    });
  }
  if (type === undefined) return name;
  const fits = (each: OperatorName): boolean => (operators[each].fits as readonly string[]).includes(type);
  return fits(name)
    ? name
    : complain(walk, 'operator-misfit', `${pointer}/operator`, name, { known: operatorNames.filter(fits).join(', ') });
};

export const wantedValue = {
  flag: { zh: 'true 或 false', en: 'true or false' },
  money: { zh: '不小于零、带单位的金额，如 "50亿元"', en: 'money of zero or more with its unit, such as "50亿元"' },
  area: { zh: '带单位的面积，如 "50亩"', en: 'an area with its unit, such as "50亩"' },
  share: { zh: '带百分号的比率，如 "3%"', en: 'a share with its sign, such as "3%"' },
  integer: { zh: '整数', en: 'a whole number' },
  text: { zh: '文字', en: 'a text' },
} as const;

/** A literal in its fact's own form; `undefined` when it is not of the fact's type. */
const literal = (raw: unknown, type: keyof typeof wantedValue): Value | undefined => {
  switch (type) {
    case 'flag':
      return typeof raw === 'boolean' ? Number(raw) : undefined;
    case 'integer':
      return Number.isSafeInteger(raw) ? (raw as number) : undefined;
    case 'text':
      return typeof raw === 'string' ? raw : undefined;
    case 'money': {
      const parsed = typeof raw === 'string' ? parseMoney(raw) : undefined;
      return parsed?.ok === true && parsed.value >= 0 ? parsed.value : undefined;
    }
    case 'share': {
      const parsed = typeof raw === 'string' ? parseShare(raw) : undefined;
      return parsed?.ok === true ? parsed.value : undefined;
    }
    case 'area': {
      const parsed = typeof raw === 'string' ? parseArea(raw) : undefined;
      return parsed?.ok === true ? parsed.value : undefined;
    }
  }
};

/** A value that its fact never has: a condition that waits for it would never hold, or always. */
export const impossibleIn = (
  written: readonly unknown[],
  { name, params }: Pick<FactCall, 'name' | 'params'>,
  vocabulary: Vocabulary,
): { readonly found: unknown; readonly wanted: Bilingual } | undefined => {
  const { within, words: wordsOf } = facts[name];
  const words = wordsOf(params, vocabulary);
  if (words !== undefined) {
    const found = written.find((each) => !(words as readonly unknown[]).includes(each));
    return found === undefined ? undefined : { found, wanted: oneOfWords(words, found) };
  }
  if (within === undefined) return undefined;
  const [least, most] = within;
  const found = written.find((each) => typeof each === 'number' && (each < least || each > most));
  return found === undefined
    ? undefined
    : {
        found,
        wanted: {
          zh: `${String(least)}至${String(most)}的整数`,
          en: `a whole number from ${String(least)} to ${String(most)}`,
        },
      };
};

export const operandOf = (
  walk: Walk,
  raw: RawCondition,
  pointer: string,
  call: FactCall,
  operator: OperatorName,
): Operand | undefined => {
  const { type } = facts[call.name];
  const value = raw['value'];
  const at = `${pointer}/value`;
  const wanted = { detail: wantedValue[type] };
  if (isPlainObject(value)) {
    const column =
      typeof value['fact'] === 'string' && value['fact'].startsWith(rowPrefix)
        ? value['fact'].slice(rowPrefix.length)
        : undefined;
    const columns = Object.entries(walk.context.columns).flatMap(([name, unit]) => (unit === type ? [name] : []));
    if (column !== undefined && Object.keys(value).length === 1 && columns.includes(column))
      return { kind: 'row', column };
    return complain(walk, 'value-misfit', at, value, {
      detail: {
        zh: `本规则表中类型为 ${type} 的列，如 {"fact": "row.${columns[0] ?? '…'}"}`,
        en: `a column of this rule’s table of type ${type}, as in {"fact": "row.${columns[0] ?? '…'}"}`,
      },
    });
  }
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  const written = operators[operator].takes === 'list' ? list : [value];
  const [first, ...rest] = written.map((each) => literal(each, type));
  if (first === undefined || rest.includes(undefined)) return complain(walk, 'value-misfit', at, value, wanted);
  const impossible = impossibleIn(written, call, walk.context.vocabulary);
  if (impossible !== undefined)
    return complain(walk, 'value-misfit', at, impossible.found, { detail: impossible.wanted });
  return { kind: 'values', values: [first, ...(rest as readonly Value[])] };
};
