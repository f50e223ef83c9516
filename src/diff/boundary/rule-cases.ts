import { type BoundComparison, type BoundCondition, comparisonsIn, conditionKey } from '../../condition/index.js';
import { type FactName, facts } from '../../fact/index.js';
import type { Bilingual } from '../../issue/index.js';
import { kindOf } from '../../kinds/index.js';
import { formatMoney, type Money } from '../../quantity/index.js';
import { bindRow, type Document, isAward, type Rule, wordsTogether } from '../../rule/index.js';
import type { Vocabulary } from '../../subject/index.js';
import { type FactsLookedAt, lookedAtBy, type Supposed, valuesAbout, waysToHold } from './ways.js';

/** A rule as one document has it. */
export interface Standing {
  readonly document: Document;
  readonly rule: Rule;
}

/** What facts are supposed to be, and what is tried by it. */
export interface Supposition {
  readonly rule: Rule;
  readonly supposed: Supposed;
  readonly name: Bilingual;
  /** Under which the rule holds: the others differ from such a one in one fact. */
  readonly isBase: boolean;
}

const conditionsOf = ({ rule, document }: Standing): readonly BoundCondition[] => {
  const beside = kindOf(rule).conditionsBeside?.(rule) ?? [];
  return rule.rows.flatMap((_, row): readonly BoundCondition[] => {
    const own = bindRow(document.rules, rule.condition, row, rule);
    const [first, ...rest] = beside.map((each) => bindRow(document.rules, each, row, rule));
    if (first === undefined) return [own];
    // What is asked beside one row counts where another is met: what was paid for a lower tier, where a higher is reached.
    const further = rule.rows[row + 1] === undefined ? [] : [bindRow(document.rules, rule.condition, row + 1, rule)];
    return [
      own,
      ...[own, ...further].map((met): BoundCondition => ({
        kind: 'all',
        name: undefined,
        conditions: [met, first, ...rest],
      })),
    ];
  });
};

/** The words of both sides. */
const vocabularyIn = (standings: readonly Standing[]): Vocabulary =>
  wordsTogether(standings.map(({ document }) => document.vocabulary));

/** Everything that the rule looks at on either side, under any reading. */
export const lookedAtIn = (
  standings: readonly Standing[],
): FactsLookedAt & { readonly comparisons: readonly BoundComparison[] } => {
  const comparisons = comparisonsIn(standings.flatMap(conditionsOf));
  return { ...lookedAtBy(comparisons, vocabularyIn(standings)), comparisons };
};

const shown = (type: string, value: unknown): string => {
  if (type === 'money') return formatMoney(Number(value) as Money);
  return type === 'flag' ? (['✗', '✓'][Number(value)] ?? '') : String(value);
};

const said = (rule: Rule, what: Bilingual): Bilingual => ({
  zh: `${rule.title.zh}：${what.zh}`,
  en: `${rule.title.en}: ${what.en}`,
});

const wholly: Bilingual = { zh: '条件都具备', en: 'all conditions met' };

/** The figures that a rule pays by, at each turn that the payment takes, and about it. */
const figures = (rule: Rule): FactsLookedAt['facts'] => {
  const turns = isAward(rule) ? rule.payment.turns : [];
  const about = [...turns, 0].flatMap((turn) => [turn - 1, turn, turn + 1]).filter((value) => value >= 0);
  return (kindOf(rule).factsBeside?.(rule) ?? []).map((fact) => ({ fact, values: [...new Set(about)] }));
};

/** What the year alone tells: no input can say otherwise. */
const ofTime: readonly FactName[] = ['inPlan', 'inPeriod'];

/** Suppositions about a rule: each way in which it holds, and each of its facts otherwise, one at a time. */
export const suppositionsOf = (standings: readonly Standing[], year: number): readonly Supposition[] => {
  const looked = lookedAtIn(standings);
  const vocabulary = vocabularyIn(standings);
  const conditions = new Map(
    standings.flatMap((standing) =>
      conditionsOf(standing).map((condition) => [conditionKey(condition), { condition, rule: standing.rule }] as const),
    ),
  );
  return [...conditions.values()].flatMap(({ condition, rule }) =>
    waysToHold(condition, looked, looked.comparisons).flatMap(({ supposed, decisive }): readonly Supposition[] => [
      { rule, supposed, name: said(rule, wholly), isBase: true },
      ...[
        ...looked.facts.filter(({ fact }) => decisive.has(fact.id) && !ofTime.includes(fact.name)),
        ...figures(rule),
      ].flatMap(({ fact, values }) => {
        const { type, title } = facts[fact.name];
        const { zh, en } = title(fact.params, year, vocabulary);
        const asked = decisive.get(fact.id);
        const own = looked.comparisons.filter((each) => each.fact.id === fact.id);
        const near = asked === undefined ? values : valuesAbout(values, asked, own);
        const otherwise = near.filter((value) => supposed.get(fact.id)?.value !== value);
        const untold = new Map([...supposed].filter(([id]) => id !== fact.id));
        return [
          ...otherwise.map((value) => ({
            rule,
            supposed: new Map(supposed).set(fact.id, { fact, value }),
            name: said(rule, { zh: `${zh} ${shown(type, value)}`, en: `${en} ${shown(type, value)}` }),
            isBase: false,
          })),
          { rule, supposed: untold, name: said(rule, { zh: `${zh}未填`, en: `${en} not told` }), isBase: false },
        ];
      }),
    ]),
  );
};
