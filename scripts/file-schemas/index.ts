/** The JSON Schema of every kind of rule file: what the loader takes, with what each key is, for editors. */
import * as z from 'zod/mini';
import { ruleTableSchema, targetTableSchema } from '../../src/cases/schema.js';
import { ruleSchema } from '../../src/kinds/index.js';
import { extendingSchema } from '../../src/rule/extend.js';
import { listParts } from '../../src/rule/parts.js';
import { documentSchema } from '../../src/rule/schema.js';
import { vocabularyOf, withWords } from '../../src/subject/vocabulary.js';
import { type WordFile, wordFileSchema } from '../../src/subject/word-file.js';
import { condition, conditionDefinitions, type Json } from './conditions.js';
import { descriptions, examples } from './descriptions.js';

/** Keys that hold a condition, and those that hold several. */
const oneCondition: readonly string[] = ['conditions', 'paidBefore', 'holds', 'when'];
const conditions = 'scope';

/** Every kind of file, by the name of its schema. */
const kinds: Readonly<Record<string, { readonly title: string; readonly schema: z.ZodMiniType }>> = {
  document: { title: 'document.json', schema: documentSchema },
  ...Object.fromEntries(
    Object.entries(listParts).map(([name, { schema }]) => [name, { title: `${name}.json`, schema }]),
  ),
  vocabulary: { title: 'vocabulary.json', schema: wordFileSchema },
  rule: { title: '规则 A rule', schema: z.union([ruleSchema, extendingSchema]) },
  cases: { title: '*.cases.json', schema: ruleTableSchema },
  'target-cases': { title: '*.targets.json', schema: targetTableSchema },
};

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a schema is that of anything written as an object: what conditions are to the loader before they are parsed. */
const isAnyObject = (schema: unknown): boolean =>
  isJson(schema) && schema['type'] === 'object' && isJson(schema['additionalProperties']) && !('properties' in schema);

const described = (key: string, schema: Json): Json => {
  const description = descriptions[key];
  return {
    ...(description === undefined ? {} : { description }),
    ...(Object.hasOwn(examples, key) ? { examples: [examples[key]] } : {}),
    ...schema,
  };
};

const withConditions = (key: string, schema: Json): Json => {
  if (oneCondition.includes(key) && isAnyObject(schema)) return { ...condition };
  const isList = key === conditions && schema['type'] === 'array' && isAnyObject(schema['items']);
  return isList ? { ...schema, items: { ...condition } } : (told(schema) as Json);
};

/** A schema with what its keys are, and with conditions where they stand. */
const told = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(told);
  if (!isJson(schema)) return schema;
  const { properties, ...rest } = schema;
  const others = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, told(value)]));
  if (!isJson(properties)) return others;
  const own = Object.entries(properties).map(([key, value]) => [
    key,
    described(key, withConditions(key, value as Json)),
  ]);
  return { ...others, properties: Object.fromEntries(own) as Json };
};

/** Conditions are described once, where rules are: the others refer to that file. */
const conditionsStandIn = 'rule';
const elsewhere = (schema: Json): Json =>
  JSON.parse(
    JSON.stringify(schema).replaceAll(`"${condition.$ref}"`, `"${conditionsStandIn}.schema.json${condition.$ref}"`),
  ) as Json;

/** The schema of each kind of file, by its name. */
export const fileSchemas = (shared: WordFile, own: WordFile): ReadonlyMap<string, Json> => {
  const definitions = conditionDefinitions(vocabularyOf(withWords(shared, own)));
  return new Map(
    Object.entries(kinds).map(([name, { title, schema }]) => {
      const { $schema, ...plain } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
      const whole = told(plain) as Json;
      if (name === conditionsStandIn)
        return [name, { $schema, title, ...whole, $defs: { ...(whole['$defs'] as Json | undefined), ...definitions } }];
      return [name, elsewhere({ $schema, title, ...whole })];
    }),
  );
};
