import { stepsOf, pathTo } from '../../issue/index.js';
import { comparisonsIn, type FactCall } from '../../condition/index.js';
import { facts } from '../../fact/index.js';
import { itemSourceOf, paidByOf } from '../../kinds/index.js';
import { capReads, type Document, type Rule } from '../../rule/index.js';
import { boundConditionsOf } from './breakpoints.js';

const callsOf = (rule: Rule, document: Document): readonly (readonly [call: FactCall, rule: Rule])[] => {
  const compared = comparisonsIn(boundConditionsOf(rule, document)).flatMap(({ fact }) =>
    fact.name === 'margin' ? [fact] : [],
  );
  const paid = paidByOf(rule).flatMap(({ how, reads }) => (how === undefined ? [] : reads));
  return [...compared, ...paid, ...capReads(document, rule.slug)].map((call) => [call, rule] as const);
};

const fieldsOf = (document: Document): ReadonlySet<string> =>
  new Set(
    document.rules
      .flatMap((rule) => callsOf(rule, document))
      .flatMap(([{ name, params }, rule]) =>
        facts[name].reads(params, {
          items: itemSourceOf(rule),
          vocabulary: document.vocabulary,
        }),
      ),
  );

const known = new WeakMap<Document, ReadonlySet<string>>();

/**
 * Whether a figure goes into an expression of a document, which then may come to as much as it has values: no few
 * answers stand for all.
 */
export const isReckonedWith = (path: string, document: Document): boolean => {
  const fields = known.get(document) ?? fieldsOf(document);
  known.set(document, fields);
  const steps = stepsOf(path).filter((step) => !/^\d+$/u.test(step));
  return steps.some((_, index) => fields.has(pathTo(...steps.slice(0, index + 1))));
};
