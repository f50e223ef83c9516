/** The conditions of rules as JSON Schema: every fact with its params, its operators and what it is held against. */
import * as z from 'zod/mini';
import { operatorNames, operators } from '../../src/condition/index.js';
import { writtenFacts as facts } from '../../src/fact/index.js';
import type { Vocabulary } from '../../src/subject/index.js';

export type Json = Readonly<Record<string, unknown>>;

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

const definition = (name: string): Json => ({ $ref: `#/$defs/${name}` });

export const condition = { $ref: '#/$defs/condition' } as const;
const name = definition('name');
const note = definition('note');

const plain = {
  name: {
    type: 'string',
    pattern: '^[a-z][a-z0-9-]*$',
    description: '条件的名称，同一规则内不重复。 The name of the condition, which no other of the rule has.',
  },
  note: {
    description: '给读规则的人看的说明，不影响判断。 A remark for who reads the rule: nothing is decided by it.',
    anyOf: [
      { type: 'string', minLength: 1 },
      {
        type: 'object',
        properties: {
          zh: { type: 'string', description: '中文。 In Chinese.' },
          en: { type: 'string', description: '英文。 In English.' },
        },
        required: ['zh', 'en'],
        additionalProperties: false,
      },
    ],
  },
  column: {
    type: 'object',
    properties: { fact: { type: 'string', pattern: String.raw`^row\.\w+$` } },
    required: ['fact'],
    additionalProperties: false,
    examples: [{ fact: 'row.threshold' }],
  },
  expression: { type: 'object', description: '算式或另一事实。 An expression, or another fact.' },
  flag: { type: 'boolean' },
  money: { type: 'string', examples: ['50亿元', 'parameter.threshold'] },
  area: { type: 'string', examples: ['50亩', 'parameter.threshold'] },
  share: { type: 'string', examples: ['3%', 'parameter.threshold'] },
  integer: { type: ['integer', 'string'], examples: [3, 'parameter.count'] },
  text: { type: 'string' },
} as const;

/** Lists of words that several facts take, each written once. */
type Lists = Map<string, { readonly name: string; readonly schema: Json }>;

const listNamed = (key: string, schema: Json, lists: Lists): Json => {
  const text = JSON.stringify(schema['enum']);
  const known = lists.get(text) ?? { name: `${key}-${String(lists.size + 1)}`, schema };
  lists.set(text, known);
  return definition(known.name);
};

/** A list of words, any of which may stand in a column. */
const byRows = (schema: Json): Json =>
  isJson(schema['items'])
    ? { type: 'array', minItems: 1, items: { anyOf: [schema['items'], definition('column')] } }
    : schema;

/** The params that a fact takes by a row too, or in words of the document’s own: completed, and not held against a list. */
const openParams = (params: Json, lists: Lists): Json => {
  if (!isJson(params['properties'])) return params;
  const properties = Object.entries(params['properties']).map(([key, schema]) => {
    // No shared word is of this sort: it is one of the document’s own.
    if (isJson(schema) && 'not' in schema) return [key, { anyOf: [{ type: 'string' }, definition('column')] }];
    const isList = isJson(schema) && 'enum' in schema;
    const own = isList ? listNamed(key, schema, lists) : byRows(schema as Json);
    return [key, { anyOf: [own, definition('column'), ...(isList ? [{ type: 'string' }] : [])] }];
  });
  return { ...params, properties: Object.fromEntries(properties) as Json };
};

/** What a comparison with a fact may look like. */
const comparison = (
  fact: string,
  kind: (typeof facts)[keyof typeof facts],
  vocabulary: Vocabulary,
  lists: Lists,
): Json => {
  const fitting = operatorNames.filter((each) => (operators[each].fits as readonly string[]).includes(kind.type));
  const { $schema: _, ...params } = z.toJSONSchema(kind.params(vocabulary), { io: 'input', unrepresentable: 'any' });
  const needsParams = ((params.required ?? []) as readonly unknown[]).length > 0;
  const literal = definition(kind.type);
  return {
    type: 'object',
    properties: {
      name,
      fact: { const: fact },
      params: openParams(params, lists),
      operator: listNamed('operator', { enum: fitting }, lists),
      note,
      value: { anyOf: [literal, { type: 'array', items: literal, minItems: 1 }, definition('expression')] },
    },
    required: ['name', 'fact', ...(needsParams ? ['params'] : []), 'operator', 'value'],
    additionalProperties: false,
  };
};

const group = (key: 'all' | 'any'): Json => ({
  type: 'object',
  properties: { [key]: { type: 'array', minItems: 1, items: condition }, name, note },
  required: [key],
  additionalProperties: false,
});

/** `$defs` of a schema with conditions in it. */
export const conditionDefinitions = (vocabulary: Vocabulary): Json => {
  const lists: Lists = new Map();
  const comparisons = Object.entries(facts).map(([fact, kind]) => comparison(fact, kind, vocabulary, lists));
  const whole = {
    description:
      '条件：all、any、not、引用一条规则，或一次比较。 A condition: all, any, not, a reference to a rule, or a comparison.',
    examples: [{ name: 'manufacturer', fact: 'isManufacturer', operator: 'equal', value: true }],
    anyOf: [
      group('all'),
      group('any'),
      { type: 'object', properties: { not: condition, name, note }, required: ['not'], additionalProperties: false },
      {
        type: 'object',
        properties: { condition: { type: 'string', pattern: '^[a-z0-9-]+$' }, name, note },
        required: ['condition'],
        additionalProperties: false,
      },
      ...comparisons,
      {
        type: 'object',
        properties: {
          name,
          note,
          fact: definition('expression'),
          operator: listNamed('operator', { enum: operatorNames }, lists),
          value: {},
        },
        required: ['name', 'fact', 'operator', 'value'],
        additionalProperties: false,
      },
    ],
  };
  return {
    condition: whole,
    ...plain,
    ...Object.fromEntries([...lists.values()].map((each) => [each.name, each.schema])),
  };
};
