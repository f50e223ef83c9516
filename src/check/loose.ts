import { writtenComparisonsIn } from '../condition/index.js';
import { type FactTerm, factsOnly, inRow } from '../fact/index.js';
import { kindOf, paidByOf, type Rule } from '../kinds/index.js';
import { compiled, difference } from '../reckon/index.js';
import type { Document } from '../rule/index.js';
import { type Finding, finding, type FindingPath } from './finding.js';

const idOf = ({ id }: FactTerm): string => id;

const looseConditions = (rule: Rule): readonly string[] =>
  [rule.condition, ...(kindOf(rule).conditionsBeside?.(rule) ?? [])]
    .flatMap(writtenComparisonsIn)
    .flatMap(({ name, operand }) => {
      if (operand.kind !== 'reckoned') return [];
      const { left, right } = operand.sides;
      const isLoose = rule.rows.some(
        (row) => difference(factsOnly(inRow(left, row)), factsOnly(inRow(right, row)), idOf).isLoose,
      );
      return isLoose ? [name] : [];
    });

const isLoosePayment = (rule: Rule): boolean =>
  rule.rows.some((_, row) => {
    const ways = paidByOf(rule).flatMap(({ how }) => how?.(row) ?? []);
    return ways.some((how) => compiled(how, idOf).isLoose);
  });

/** Expressions that a term both raises and lowers: where it is not known, their bounds are wider than what can be. */
export const looseIn = ({ rules }: Document, fileOf: (slug: string) => string): readonly Finding[] =>
  rules.flatMap((rule) => {
    const found = (path: FindingPath, name: unknown): Finding => finding('bounds-loose', fileOf(rule.slug), path, name);
    return [
      ...looseConditions(rule).map((name) => found(['conditions'], name)),
      ...(isLoosePayment(rule) ? [found(['outcome', 'pays'], undefined)] : []),
    ];
  });
