import { isAward, itemSourceOf, kindOf } from '../../kinds/index.js';
import type { RuleProperties } from 'json-rules-engine';
import type { Condition, FactCall } from '../../condition/index.js';
import { type Document, bindRow, type ItemSource, type Rule } from '../../rule/index.js';
import { exportRuleCondition } from './conditions.js';
import { factCallsIn } from './facts.js';

/** One row of one rule for json-rules-engine, with what is needed to read its firing. */
export interface ExportedRule {
  /** `<rule id>#<row>`, or `<rule id>#<row>/paid-before` for what an earlier year paid. */
  readonly name: string;
  readonly rule: Rule;
  readonly row: number;
  /** Whether it tells what was paid before (reading `tier-jump=difference`), instead of what is due. */
  readonly before: boolean;
  /** What its facts must be about: the enterprise, or one item of a list. */
  readonly about: string;
  readonly calls: readonly FactCall[];
  /** Plain JSON, as json-rules-engine takes it; the event carries the amount in 分. */
  readonly properties: RuleProperties;
}

/** What facts are about: `enterprise`, or a list, whose items these are and how they are told apart. */
export const aboutOf = (source: ItemSource | undefined): string =>
  source === undefined
    ? 'enterprise'
    : `${source.list}:${source.list === 'titles' ? source.title : source.project}:${source.by}`;

const exportRow = (
  rules: readonly Rule[],
  rule: Rule,
  row: number,
  condition: Condition,
  before: boolean,
): ExportedRule => {
  const boundCondition = bindRow(rules, condition, row, rule);
  const name = `${rule.id}#${String(row)}${before ? '/paid-before' : ''}`;
  const about = aboutOf(itemSourceOf(rule));
  return {
    name,
    rule,
    row,
    before,
    about,
    calls: [...factCallsIn(boundCondition), ...(kindOf(rule).factsBeside?.(rule) ?? [])],
    properties: {
      name,
      conditions: exportRuleCondition(boundCondition, about),
      event: {
        type: before ? `${rule.id}/paid-before` : rule.id,
        params: { kind: rule.kind, row, ...(isAward(rule) ? rule.payment.event(row) : {}) },
      },
    },
  };
};

/** Every rule of a document, row by row, in the document's order. */
export const exportRules = ({ rules }: Document): readonly ExportedRule[] =>
  rules.flatMap((rule) =>
    rule.rows.flatMap((_, row) => [
      exportRow(rules, rule, row, rule.condition, false),
      ...(isAward(rule) && rule.paidBefore !== undefined ? [exportRow(rules, rule, row, rule.paidBefore, true)] : []),
    ]),
  );
