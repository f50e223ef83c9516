/** Which fields of an input a rule reads, under whatever reading: all that an app that asks for this rule has to give. */
import type { BoundCondition } from '../condition/index.js';
import { facts, type FactSetting } from '../fact/index.js';
import { kindOf, type Rule } from '../kinds/index.js';
import { bindRow } from './bind.js';
import type { Document, DocumentFiles } from './document.js';
import { loadPrepared, prepareDocument } from './load-document.js';
import type { PreparedDocument } from './prepared-document.js';

type About = Pick<FactSetting, 'items' | 'vocabulary'>;

const readBy = (condition: BoundCondition, about: About): readonly string[] => {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.conditions.flatMap((each) => readBy(each, about));
    case 'not':
      return readBy(condition.condition, about);
    case 'comparison':
      return facts[condition.fact.name].reads(condition.fact.params, about);
  }
};

const readIn = (rule: Rule, { rules, vocabulary }: Document): readonly string[] => {
  const about = { items: 'items' in rule ? rule.items : undefined, vocabulary };
  const kind = kindOf(rule);
  const conditions = [rule.condition, ...(kind.conditionsBeside?.(rule) ?? [])];
  return [
    ...rule.rows.flatMap((_, row) =>
      conditions.flatMap((condition) => readBy(bindRow(rules, condition, row, rule), about)),
    ),
    ...(kind.factsBeside?.(rule) ?? []).flatMap(({ name, params }) => facts[name].reads(params, about)),
    ...(kind.fieldsBeside?.(rule) ?? []),
  ];
};

/** The fields that a rule of a prepared document reads, as {@link fieldsRead} has them. */
export const fieldsReadIn = (slug: string, prepared: PreparedDocument): readonly string[] => {
  const settings = [
    {},
    ...prepared.readings.flatMap(({ id, options }) => options.slice(1).map((option) => ({ [id]: option.id }))),
  ];
  const read = settings.flatMap((readings) => {
    const document = loadPrepared(prepared, { readings });
    return document.rules.filter((rule) => rule.slug === slug).flatMap((rule) => readIn(rule, document));
  });
  return [...new Set(['city', ...read])].sort();
};

/** The fields that a rule reads under its default readings or any one option of another, in alphabetical order. */
export const fieldsRead = (slug: string, files: DocumentFiles): readonly string[] =>
  fieldsReadIn(slug, prepareDocument(files));
