/** The JSON Schema of every kind of rule file: what the loader takes, with what each key is, for editors. */
import * as z from 'zod/mini';
import { ruleTableSchema, targetTableSchema } from '../../src/cases/schema.js';
import { ruleSchema } from '../../src/kinds/written.js';
import { amendingSchema, amendmentsSchema } from '../../src/rule/amendment.js';
import { operationForm } from '../../src/reform/operation.js';
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
  amendment: { title: 'document.json of an amendment', schema: amendingSchema },
  amendments: { title: 'amendments.json', schema: amendmentsSchema },
  vocabulary: { title: 'vocabulary.json', schema: wordFileSchema },
  rule: { title: '规则 A rule', schema: z.union([ruleSchema, extendingSchema]) },
  cases: { title: '*.cases.json', schema: ruleTableSchema },
  'target-cases': { title: '*.targets.json', schema: targetTableSchema },
};

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a schema is that of anything written as an object: what conditions are to the loader before they are parsed. */
const isAnyObject = (schema: unknown): boolean => {
  if (!isJson(schema) || schema['type'] !== 'object' || 'properties' in schema) return false;
  // What is said of the values is said of conditions by their names, and not of one condition.
  const values = schema['additionalProperties'];
  return isJson(values) && Object.keys(values).length === 0;
};

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

/** Entries of `amendments.json`: an operation, without a day of its own, beside what every entry has. */
const withOperations = (schema: Json): Json => {
  const { properties, required } = schema['items'] as {
    readonly properties: Json;
    readonly required: readonly string[];
  };
  const forms = (operationForm as { readonly anyOf: readonly Json[] }).anyOf.map((form) => {
    const { from: _, ...own } = form['properties'] as Json;
    return {
      ...form,
      properties: { ...own, ...properties },
      required: [...(form['required'] as readonly string[]), ...required],
    };
  });
  return { ...schema, items: { anyOf: forms } };
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
      const own = plain as Json;
      const whole = told(name === 'amendments' ? withOperations(own) : own) as Json;
      if (name === conditionsStandIn)
        return [name, { $schema, title, ...whole, $defs: { ...(whole['$defs'] as Json | undefined), ...definitions } }];
      return [name, elsewhere({ $schema, title, ...whole })];
    }),
  );
};
