import {
  factNames,
  facts,
  type FactKind,
  type FactTerm,
  type FactType,
  isFactName,
  type ReckonedTerm,
  type WrittenFactName,
} from '../fact/index.js';
import {
  type Bilingual,
  type Details,
  didYouMean,
  issue,
  type Issue,
  type EvaluationCode,
  type Language,
} from '../issue/index.js';
import { parseArea, parseMoney } from '../quantity/index.js';
import { isReckonedType, type Reckoning } from '../reckon/index.js';
import type { SubjectKind, Vocabulary } from '../subject/index.js';
import { canonicalJson } from './canonical.js';
import type { Comparison, Condition, FactCall, Operand, Row, Value, ParamsByRow } from './condition.js';
import { oneOfWords, paramWords } from './param-words.js';
import { paramColumns, paramsInRow } from './row-params.js';
import { reckonedComparison, type ReckonedContext, reckoningAt } from './reckoned.js';
import { isOperatorName, type OperatorName, operatorNames, operators } from './operators.js';

/** What a condition may refer to, and where in which file it stands. */
export interface ParseContext {
  readonly file: string;
  readonly pointer: string;
  /** The columns of the rule's table and the fact type each can be compared with. */
  readonly columns: Readonly<Record<string, 'money' | 'area' | 'integer' | 'text'>>;
  /** Its rows: what params that refer to columns come to. */
  readonly rows: readonly Row[];
  /** The amounts that the rule names. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** What the rule may be about: facts of other subjects are unknown to it. */
  readonly subjects: readonly SubjectKind[];
  /** Whether the rule goes through items: only then may it use facts about one. */
  readonly items: boolean;
  /** The words of the document. */
  readonly vocabulary: Vocabulary;
  /** Slugs of the rules of the same document. */
  readonly rules: ReadonlySet<string>;
  /** The slug of the rule itself, which it cannot refer to. */
  readonly self?: string;
}

export type ParsedCondition =
  | { readonly ok: true; readonly condition: Condition }
  | { readonly ok: false; readonly issues: readonly [Issue, ...Issue[]] };

type RawCondition = Readonly<Record<string, unknown>>;

// The parts of a walk that every step needs: what was found wrong so far, and the names used.
interface Walk {
  readonly context: ParseContext;
  readonly issues: Issue[];
  readonly names: Set<string>;
}

const isRecord = (value: unknown): value is RawCondition =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const shapes = ['all', 'any', 'not', 'condition', 'fact'] as const;
type ConditionShape = (typeof shapes)[number];

const keysOf: Readonly<Record<ConditionShape, readonly string[]>> = {
  all: ['all', 'name', 'note'],
  any: ['any', 'name', 'note'],
  not: ['not', 'name', 'note'],
  condition: ['condition', 'name', 'note'],
  fact: ['fact', 'params', 'operator', 'value', 'name', 'note'],
};

const complain = (walk: Walk, code: EvaluationCode, pointer: string, found: unknown, details?: Details): undefined => {
  walk.issues.push(
    issue(code, { file: walk.context.file, pointer: `${walk.context.pointer}${pointer}` }, found, details),
  );
  return undefined;
};

const namePattern = /^[a-z][a-z0-9-]*$/u;

const nameOf = (walk: Walk, raw: RawCondition, pointer: string, required: boolean): string | undefined => {
  const name = raw['name'];
  if (name === undefined && !required) return undefined;
  if (typeof name !== 'string' || !namePattern.test(name) || name in Object.prototype || walk.names.has(name)) {
    return complain(walk, 'condition-name', `${pointer}/name`, name);
  }
  walk.names.add(name);
  return name;
};

const isUsable = ({ scope, places = [] }: FactKind, { subjects, items }: ParseContext): boolean => {
  switch (scope) {
    case 'any':
      return true;
    case 'enterprise':
      return subjects.includes('enterprise');
    case 'item':
      return items;
    case 'place':
      return places.some((kind) => subjects.includes(kind));
  }
};

/** @param written the params as the file has them, where those of a row stand in their place. */
const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

const aNote: Bilingual = { zh: '说明文字，或中英两种', en: 'a remark, or one in zh and in en' };

/** A remark for who reads the rule: nothing is decided by it. */
const checkNote = (walk: Walk, note: unknown, pointer: string): void => {
  const isBoth = isRecord(note) && Object.keys(note).sort().join() === 'en,zh' && Object.values(note).every(isText);
  if (note !== undefined && !isText(note) && !isBoth) complain(walk, 'value-misfit', pointer, note, { detail: aNote });
};

const factCall = (walk: Walk, raw: RawCondition, pointer: string, written = raw['params']): FactTerm | undefined => {
  const name = raw['fact'];
  const usable = factNames.filter((each) => isUsable(facts[each], walk.context));
  if (typeof name !== 'string' || !isFactName(name) || !usable.includes(name)) {
    return complain(walk, 'fact-unknown', `${pointer}/fact`, name, {
      known: usable.join(', '),
      suggestion: didYouMean(String(name), usable),
    });
  }
  const params = facts[name]
    .params(walk.context.vocabulary)
    .safeParse(raw['params'] === undefined ? {} : raw['params']);
  if (!params.success) {
    const said = params.error.issues.map((found) => ({
      path: found.path.map(String).join('.'),
      words: paramWords(found, raw['params'], written),
    }));
    const join = (language: Language): string =>
      said.map(({ path, words }) => (path === '' ? words[language] : `${path}: ${words[language]}`)).join('; ');
    const detail = { zh: join('zh'), en: join('en') };
    return complain(walk, 'fact-parameter', `${pointer}/params`, written, { detail });
  }
  return { name, params: params.data, id: `${name}${canonicalJson(params.data)}` };
};

/** A call of a fact whose params refer to columns: what it is in each row has to be good; the first stands for it. */
const factByRow = (walk: Walk, raw: RawCondition, pointer: string): FactTerm | undefined => {
  const { columns, rows } = walk.context;
  const unknown = paramColumns(raw['params']).find((column) => !Object.hasOwn(columns, column));
  if (unknown !== undefined)
    return complain(walk, 'value-misfit', `${pointer}/params`, raw['params'], {
      detail: { zh: '本规则表中的列', en: 'a column of this rule’s table' },
    });
  const before = walk.issues.length;
  const calls: (FactTerm | undefined)[] = [];
  for (const row of rows) {
    calls.push(factCall(walk, { ...raw, params: paramsInRow(raw['params'], row) }, pointer, raw['params']));
    // A row that is wrong is told, and not every row after it.
    if (walk.issues.length > before) return undefined;
  }
  return calls[0];
};

const operatorOf = (
  walk: Walk,
  raw: RawCondition,
  pointer: string,
  type: FactType | undefined,
): OperatorName | undefined => {
  const name = raw['operator'];
  if (typeof name !== 'string' || !isOperatorName(name)) {
    return complain(walk, 'operator-unknown', `${pointer}/operator`, name, {
      known: operatorNames.join(', '),
      suggestion: didYouMean(String(name), operatorNames),
    });
  }
  if (type === undefined) return name;
  const fits = (each: OperatorName): boolean => (operators[each].fits as readonly string[]).includes(type);
  return fits(name)
    ? name
    : complain(walk, 'operator-misfit', `${pointer}/operator`, name, { known: operatorNames.filter(fits).join(', ') });
};

const wantedValue = {
  flag: { zh: 'true 或 false', en: 'true or false' },
  money: { zh: '不小于零、带单位的金额，如 "50亿元"', en: 'money of zero or more with its unit, such as "50亿元"' },
  area: { zh: '带单位的面积，如 "50亩"', en: 'an area with its unit, such as "50亩"' },
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
    case 'area': {
      const parsed = typeof raw === 'string' ? parseArea(raw) : undefined;
      return parsed?.ok === true ? parsed.value : undefined;
    }
  }
};

/** A value that its fact never has: a condition that waits for it would never hold, or always. */
const impossibleIn = (
  written: readonly unknown[],
  words: readonly string[] | undefined,
  { within }: FactKind,
): { readonly found: unknown; readonly wanted: Bilingual } | undefined => {
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

const rowPrefix = 'row.';

const operandOf = (
  walk: Walk,
  raw: RawCondition,
  pointer: string,
  { name: fact, params }: FactCall,
  operator: OperatorName,
): Operand | undefined => {
  const { type } = facts[fact];
  const value = raw['value'];
  const at = `${pointer}/value`;
  const wanted = { detail: wantedValue[type] };
  if (isRecord(value)) {
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
  const impossible = impossibleIn(written, facts[fact].words(params, walk.context.vocabulary), facts[fact]);
  if (impossible !== undefined)
    return complain(walk, 'value-misfit', at, impossible.found, { detail: impossible.wanted });
  return { kind: 'values', values: [first, ...(rest as readonly Value[])] };
};

const contextOf = (walk: Walk): ReckonedContext => ({
  columns: walk.context.columns,
  parameters: walk.context.parameters,
  factAt: (raw, pointer) => factCall(walk, raw, pointer),
  complain: (pointer, found, wanted) => complain(walk, 'value-misfit', pointer, found, { detail: wanted }),
});

const isColumn = (value: unknown): boolean =>
  isRecord(value) && typeof value['fact'] === 'string' && value['fact'].startsWith(rowPrefix);

/** Whether a value is more than one written out: an expression, another fact, a named amount. */
const isReckoned = (value: unknown): boolean =>
  (isRecord(value) && !isColumn(value)) || (typeof value === 'string' && value.startsWith('parameter.'));

/** What a comparison looks at where that is an expression, or is held against one. */
const leftOf = (walk: Walk, raw: RawCondition, pointer: string): Reckoning<ReckonedTerm> | undefined => {
  if (isRecord(raw['fact'])) return reckoningAt(raw['fact'], `${pointer}/fact`, contextOf(walk));
  const fact = factCall(walk, raw, pointer);
  if (fact === undefined) return undefined;
  const { type } = facts[fact.name];
  return isReckonedType(type) ? { kind: 'term', type, term: fact } : undefined;
};

const ofExpressions = (walk: Walk, raw: RawCondition, pointer: string): Comparison | undefined => {
  const name = nameOf(walk, raw, pointer, true);
  const left = leftOf(walk, raw, pointer);
  if (isRecord(raw['fact']) && raw['params'] !== undefined)
    complain(walk, 'condition-key', `${pointer}/params`, raw['params'], { known: 'fact, operator, value, name' });
  const operator = operatorOf(walk, raw, pointer, left?.type);
  if (name === undefined || left === undefined || operator === undefined) return undefined;
  const [at, value] = [`${pointer}/value`, raw['value']];
  return operators[operator].takes === 'list'
    ? complain(walk, 'value-misfit', at, value, { detail: wantedValue[left.type] })
    : reckonedComparison(name, operator, left, { value, pointer: at }, contextOf(walk));
};

const isOfFigures = ({ fact }: RawCondition): boolean =>
  isRecord(fact) || (typeof fact === 'string' && isFactName(fact) && isReckonedType(facts[fact].type));

const paramsByRow = (name: WrittenFactName, params: unknown, { vocabulary }: ParseContext): ParamsByRow => {
  const schema = facts[name].params(vocabulary);
  return { name, params, read: (written) => schema.parse(written) };
};

const comparison = (walk: Walk, raw: RawCondition, pointer: string): Comparison | undefined => {
  if (isRecord(raw['fact']) || (isOfFigures(raw) && isReckoned(raw['value']))) return ofExpressions(walk, raw, pointer);
  const name = nameOf(walk, raw, pointer, true);
  const byRow = paramColumns(raw['params']).length > 0;
  const fact = byRow ? factByRow(walk, raw, pointer) : factCall(walk, raw, pointer);
  const operator = operatorOf(walk, raw, pointer, fact === undefined ? undefined : facts[fact.name].type);
  const operand =
    fact === undefined || operator === undefined ? undefined : operandOf(walk, raw, pointer, fact, operator);
  return name === undefined || fact === undefined || operator === undefined || operand === undefined
    ? undefined
    : {
        kind: 'comparison',
        name,
        fact,
        operator,
        operand,
        ...(byRow ? { paramsByRow: paramsByRow(fact.name, raw['params'], walk.context) } : {}),
      };
};

const several = (walk: Walk, raw: RawCondition, kind: 'all' | 'any', pointer: string): Condition | undefined => {
  const name = nameOf(walk, raw, pointer, false);
  const listed = raw[kind];
  if (!Array.isArray(listed) || listed.length === 0)
    return complain(walk, 'condition-empty', `${pointer}/${kind}`, listed);
  const parsed = listed.map((each, index) => condition(walk, each, `${pointer}/${kind}/${String(index)}`));
  const [first, ...rest] = parsed.filter((each) => each !== undefined);
  return first === undefined ? undefined : { kind, name, conditions: [first, ...rest] };
};

const reference = (walk: Walk, raw: RawCondition, pointer: string): Condition | undefined => {
  const name = nameOf(walk, raw, pointer, false);
  const rule = raw['condition'];
  const { rules, self } = walk.context;
  if (typeof rule === 'string' && rule !== self && rules.has(rule)) return { kind: 'reference', name, rule };
  const known = [...rules].filter((each) => each !== self);
  return complain(walk, 'condition-reference', `${pointer}/condition`, rule, {
    known: known.join(', '),
    suggestion: didYouMean(String(rule), known),
  });
};

// Deeper than any clause: beyond it the file is broken, and recursion would end in a stack error.
const deepest = 64;

const condition = (walk: Walk, raw: unknown, pointer: string): Condition | undefined => {
  if (pointer.split('/').length > 2 * deepest)
    return complain(walk, 'condition-too-deep', pointer, undefined, { most: String(deepest) });
  const present = isRecord(raw) ? shapes.filter((each) => Object.hasOwn(raw, each)) : [];
  const [shape] = present;
  if (!isRecord(raw) || shape === undefined || present.length > 1)
    return complain(walk, 'condition-shape', pointer, raw);
  const known = keysOf[shape];
  for (const key of Object.keys(raw)) {
    if (!known.includes(key))
      complain(walk, 'condition-key', `${pointer}/${key}`, raw[key], {
        known: known.join(', '),
        suggestion: didYouMean(key, known),
      });
  }
  checkNote(walk, raw['note'], `${pointer}/note`);
  switch (shape) {
    case 'all':
    case 'any':
      return several(walk, raw, shape, pointer);
    case 'not': {
      const name = nameOf(walk, raw, pointer, false);
      const inner = condition(walk, raw['not'], `${pointer}/not`);
      return inner === undefined ? undefined : { kind: 'not', name, condition: inner };
    }
    case 'condition':
      return reference(walk, raw, pointer);
    case 'fact':
      return comparison(walk, raw, pointer);
  }
};

/**
 * Parses json-rules-engine's condition JSON into the closed union, strictly: whatever that engine
 * would take in silence (an empty `all`, two shapes in one node, an unknown key, operator or fact,
 * a value of another type) is a located issue here. All issues come back at once.
 */
export const parseCondition = (raw: unknown, context: ParseContext): ParsedCondition => {
  const walk: Walk = { context, issues: [], names: new Set() };
  const parsed = condition(walk, raw, '');
  const [first, ...rest] = walk.issues;
  if (parsed !== undefined && first === undefined) return { ok: true, condition: parsed };
  return {
    ok: false,
    issues: [first ?? issue('condition-shape', { file: context.file, pointer: context.pointer }, raw), ...rest],
  };
};

export type ParsedFact =
  | { readonly ok: true; readonly fact: FactCall }
  | { readonly ok: false; readonly issues: readonly [Issue, ...Issue[]] };

/** Parses a call of a fact that stands by itself, as strictly: `{"fact": …, "params": …}`. */
export const parseFactCall = (raw: unknown, context: ParseContext): ParsedFact => {
  const walk: Walk = { context, issues: [], names: new Set() };
  const fact = isRecord(raw) ? factCall(walk, raw, '') : undefined;
  const [first, ...rest] = walk.issues;
  if (fact !== undefined && first === undefined) return { ok: true, fact };
  return {
    ok: false,
    issues: [first ?? issue('condition-shape', { file: context.file, pointer: context.pointer }, raw), ...rest],
  };
};

export type ParsedReckoning =
  | { readonly ok: true; readonly reckoning: Reckoning<ReckonedTerm> }
  | { readonly ok: false; readonly issues: readonly [Issue, ...Issue[]] };

/** Parses an expression that stands by itself, as strictly. */
export const parseReckoning = (raw: unknown, context: ParseContext): ParsedReckoning => {
  const walk: Walk = { context, issues: [], names: new Set() };
  const reckoning = reckoningAt(raw, '', contextOf(walk));
  const [first, ...rest] = walk.issues;
  if (reckoning !== undefined && first === undefined) return { ok: true, reckoning };
  return {
    ok: false,
    issues: [first ?? issue('condition-shape', { file: context.file, pointer: context.pointer }, raw), ...rest],
  };
};
