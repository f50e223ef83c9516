/** Which fields of an input a rule reads, under whatever reading: all that an app that asks for this rule has to give. */
import type { Ground } from '../src/condition/index.js';
import { facts } from '../src/fact/index.js';
import type { Share } from '../src/kinds/index.js';
import { groundRow, groundWith, loadDocument } from '../src/rule/index.js';
import type { AwardRule, Document, DocumentFiles, LimitRule, Rule } from '../src/rule/index.js';

const readBy = (condition: Ground, items: AwardRule['items']): readonly string[] => {
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

const fieldsOfShare = (share: Share | undefined): readonly string[] =>
  share === undefined ? [] : [share.share, share.of];

const measuredIn = ({ terms, permission }: LimitRule, { rules }: Document): readonly string[] => {
  const measured = terms?.measured;
  return [
    ...(measured === undefined
      ? []
      : 'share' in measured
        ? fieldsOfShare(measured)
        : [measured.field, ...fieldsOfShare(measured.orElse)]),
    ...(permission?.holds === undefined ? [] : readBy(groundWith(rules, permission.holds), undefined)),
  ];
};

/** What an award looks at beside its conditions: the items it goes through, and the money received for its matter. */
const paidIn = (rule: AwardRule, { rules }: Document): readonly string[] => [
  ...(rule.items === undefined ? [] : [rule.items.list]),
  ...rule.payment.reads.flatMap(({ name, params }) => facts[name].reads(params, { items: rule.items })),
  ...(rule.paidBefore === undefined
    ? []
    : rule.rows.flatMap((_, row) =>
        readBy(groundRow(rules, rule.paidBefore as NonNullable<typeof rule.paidBefore>, row, rule), rule.items),
      )),
  'received',
  'asOf',
];

const readIn = (rule: Rule, document: Document): readonly string[] => {
  const items = rule.kind === 'award' ? rule.items : undefined;
  return [
    ...rule.rows.flatMap((_, row) => readBy(groundRow(document.rules, rule.condition, row, rule), items)),
    ...(rule.kind === 'award' ? paidIn(rule, document) : []),
    ...(rule.kind === 'limit' ? measuredIn(rule, document) : []),
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
