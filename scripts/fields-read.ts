/** Which fields of an input a rule reads, under whatever reading: all that an app that asks for this rule has to give. */
import type { BoundCondition } from '../src/condition/index.js';
import { facts } from '../src/fact/index.js';
import { kindOf } from '../src/kinds/index.js';
import { bindRow, loadDocument } from '../src/rule/index.js';
import type { Document, DocumentFiles, ItemSource, Rule } from '../src/rule/index.js';

const readBy = (condition: BoundCondition, items: ItemSource | undefined): readonly string[] => {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.conditions.flatMap((each) => readBy(each, items));
    case 'not':
      return readBy(condition.condition, items);
    case 'comparison':
      return facts[condition.fact.name].reads(condition.fact.params, { items });
  }
};

const readIn = (rule: Rule, { rules }: Document): readonly string[] => {
  const items = 'items' in rule ? rule.items : undefined;
  const kind = kindOf(rule);
  const conditions = [rule.condition, ...(kind.conditionsBeside?.(rule) ?? [])];
  return [
    ...rule.rows.flatMap((_, row) =>
      conditions.flatMap((condition) => readBy(bindRow(rules, condition, row, rule), items)),
    ),
    ...(kind.factsBeside?.(rule) ?? []).flatMap(({ name, params }) => facts[name].reads(params, { items })),
    ...(kind.fieldsBeside?.(rule) ?? []),
  ];
};

/** The fields that a rule reads under its default readings or any one option of another, in alphabetical order. */
export const fieldsRead = (slug: string, files: DocumentFiles): readonly string[] => {
  const { readings } = loadDocument(files);
  const settings = [
    {},
    ...readings.flatMap(({ id, options }) => options.slice(1).map((option) => ({ [id]: option.id }))),
  ];
  const read = settings.flatMap((setting) => {
    const document = loadDocument(files, { readings: setting });
    return document.rules.filter((rule) => rule.slug === slug).flatMap((rule) => readIn(rule, document));
  });
  return [...new Set(['city', ...read])].sort();
};
