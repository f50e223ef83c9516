import {
  type BoundComparison,
  type BoundCondition,
  canonicalJson,
  comparisonsIn,
  conditionKey,
  type FactCall,
} from '../../condition/index.js';
import { type FactName, facts } from '../../fact/index.js';
import type { Bilingual } from '../../issue/index.js';
import { kindOf } from '../../kinds/index.js';
import { type Area, formatMoney, formatShare, type Money, plainArea, type ShareValue } from '../../quantity/index.js';
import { bindRow, type Document, isAward, type Rule, wordsTogether } from '../../rule/index.js';
import type { Vocabulary } from '../../subject/index.js';
import { type PaidFigures, paidFiguresOf, type ToTell } from './paid-figures.js';
import {
  type FactsLookedAt,
  heldAgainst,
  lookedAtBy,
  type Supposed,
  valuesAbout,
  type WayTaken,
  waysToHold,
} from './ways.js';

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
  /** Under which it holds and most is paid. */
  readonly isMost?: true;
  /** Under which something that it hangs on is not told. */
  readonly isOpen?: true;
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

const inBoth = (text: string): Bilingual => ({ zh: text, en: text });

const tenThousandYuan = 1_000_000;
const oneYuan = 100;

/** Money a hair beside a round sum, by that sum: nobody counts ten places. */
const moneyText = (fen: number): Bilingual => {
  const round = Math.round(fen / tenThousandYuan) * tenThousandYuan;
  const [sum, beside] = [round, Math.abs(fen - round)].map((each) => formatMoney(each as Money));
  if (round === 0 || fen === round || Math.abs(fen - round) >= oneYuan) return inBoth(formatMoney(fen as Money));
  const [more, plus] = fen > round ? ['多', 'plus'] : ['少', 'less'];
  return { zh: `比${sum ?? ''}${more}${beside ?? ''}`, en: `${sum ?? ''} ${plus} ${beside ?? ''}` };
};

const flags: readonly Bilingual[] = [
  { zh: '否', en: 'no' },
  { zh: '是', en: 'yes' },
];

const shown = (type: string, value: unknown): Bilingual => {
  if (type === 'money') return moneyText(Number(value));
  if (type === 'share') return inBoth(formatShare(Number(value) as ShareValue));
  if (type === 'area') return inBoth(plainArea(Number(value) as Area));
  return (type === 'flag' ? flags[Number(value)] : undefined) ?? inBoth(String(value));
};

const said = (rule: Rule, what: Bilingual): Bilingual => ({
  zh: `${rule.title.zh}：${what.zh}`,
  en: `${rule.title.en}: ${what.en}`,
});

const wholly: Bilingual = { zh: '各项条件均符合', en: 'all conditions met' };

/** Facts as a name tells them: what each is, or that it is not told. */
const written = (told: PaidFigures, year: number, vocabulary: Vocabulary): Bilingual => {
  const each = told.map(({ fact, value }): Bilingual => {
    const { type, title } = facts[fact.name];
    const { zh, en } = title(fact.params, year, vocabulary);
    if (value === undefined) return { zh: `${zh}未填`, en: `${en} not provided` };
    const told = shown(type, value);
    return { zh: `${zh}：${told.zh}`, en: `${en}: ${told.en}` };
  });
  return { zh: each.map(({ zh }) => zh).join('、'), en: each.map(({ en }) => en).join(', ') };
};

/** What the year alone tells: no input can say otherwise. */
const ofTime: readonly FactName[] = ['inPlan', 'inPeriod'];

/** What is supposed, with other facts, or other values of the same; one without a value is no longer told. */
const toldAs = (supposed: Supposed, others: PaidFigures): Supposed => {
  const told = new Map(supposed);
  for (const { fact, value } of others)
    if (value === undefined) told.delete(fact.id);
    else told.set(fact.id, { fact, value });
  return told;
};

/** Whether something is supposed of a fact already, or of what is held against others by it: that makes up what it has to be. */
const isSpokenOf = ({ id }: FactCall, supposed: Supposed): boolean =>
  supposed.has(id) || [...supposed.values()].some(({ fact }) => heldAgainst(fact).includes(id));

const itemsOf = (rule: Rule): string => (isAward(rule) ? JSON.stringify(rule.items) : '');

/** What an enterprise or a place is made by: rules of either side and under any reading often suppose the same. */
const keyOfSupposed = ({ rule, supposed }: Supposition): string =>
  [itemsOf(rule), ...[...supposed].map(([id, { value }]) => `${id}=${String(value)}`).sort()].join('\n');

/** Suppositions about a rule: each way in which it holds, and each of its facts otherwise, one at a time; each once. */
export const suppositionsOf = (standings: readonly Standing[], year: number): readonly Supposition[] => {
  const known = new Set<string>();
  return allSuppositions(standings, year).filter((each) => {
    // What was paid is tried of each base by what its own rule pays.
    if (each.isBase) return true;
    const key = keyOfSupposed(each);
    return known.size < known.add(key).size;
  });
};

/** The figures at which some of these look and others do not. */
const exchangedIn = (standings: readonly Standing[], { facts: looked }: FactsLookedAt): FactsLookedAt['facts'] => {
  const each = standings.map((one) => new Set(comparisonsIn(conditionsOf(one)).map(({ fact }) => fact.id)));
  return looked.filter(
    ({ fact, values }) =>
      typeof values[0] === 'number' && facts[fact.name].type !== 'flag' && !each.every((one) => one.has(fact.id)),
  );
};

const allSuppositions = (standings: readonly Standing[], year: number): readonly Supposition[] => {
  const looked = lookedAtIn(standings);
  const vocabulary = vocabularyIn(standings);
  const conditions = new Map(
    standings.flatMap((standing) =>
      conditionsOf(standing).map(
        (condition) =>
          [`${conditionKey(condition)}\n${itemsOf(standing.rule)}`, { condition, rule: standing.rule }] as const,
      ),
    ),
  );
  const toTell = standings.flatMap((standing) => paidFiguresOf(standing.rule) ?? []);
  const figuresOf = (told: readonly (ToTell | undefined)[]): readonly PaidFigures[] => [
    ...new Map(told.flatMap((each) => (each?.others ?? []).map((one) => [canonicalJson(one), one] as const))).values(),
  ];
  const paidFigures = figuresOf(toTell);
  // Beside what the conditions ask of some figures, what is paid turns at others.
  const besideOf = (supposed: Supposed): readonly PaidFigures[] =>
    figuresOf(standings.map((standing) => paidFiguresOf(standing.rule, supposed)));
  const otherwise = (rule: Rule, { supposed, decisive }: WayTaken): readonly Supposition[] =>
    looked.facts
      .filter(({ fact }) => decisive.has(fact.id) && !ofTime.includes(fact.name))
      .flatMap(({ fact, values }) => {
        const asked = decisive.get(fact.id);
        const own = looked.comparisons.filter((each) => each.fact.id === fact.id);
        const near = asked === undefined ? values : valuesAbout(values, asked, own);
        return [...near.filter((value) => supposed.get(fact.id)?.value !== value), undefined].map((value) => ({
          rule,
          supposed: toldAs(supposed, [{ fact, ...(value === undefined ? {} : { value }) }]),
          name: said(rule, written([{ fact, ...(value === undefined ? {} : { value }) }], year, vocabulary)),
          isBase: false,
          ...(value === undefined ? { isOpen: true as const } : {}),
        }));
      });
  // Where one side looks at a figure that the other does not, what one asks is tried beside what the other does.
  const exchanged = exchangedIn(standings, looked);
  const beside = (rule: Rule, { supposed, decisive }: WayTaken): readonly Supposition[] =>
    exchanged
      .filter(({ fact }) => !decisive.has(fact.id))
      .flatMap(({ fact, values }) =>
        valuesAbout(
          values,
          [],
          looked.comparisons.filter((each) => each.fact.id === fact.id),
        )
          .filter((value) => supposed.get(fact.id)?.value !== value)
          .map((value) => ({
            rule,
            supposed: toldAs(supposed, [{ fact, value }]),
            name: said(rule, written([{ fact, value }], year, vocabulary)),
            isBase: false,
          })),
      );
  return [...conditions.values()].flatMap(({ condition, rule }) =>
    waysToHold(condition, looked, looked.comparisons).flatMap((way): readonly Supposition[] => {
      const usual = (toTell[0]?.usual ?? []).filter(({ fact }) => !isSpokenOf(fact, way.supposed));
      const supposed = toldAs(way.supposed, usual);
      const most = toTell[0]?.most ?? [];
      return [
        { rule, supposed, name: said(rule, wholly), isBase: true },
        ...(most.length === 0
          ? []
          : [
              {
                rule,
                supposed: toldAs(supposed, most),
                name: said(rule, written(most, year, vocabulary)),
                isBase: false,
                isMost: true as const,
              },
            ]),
        ...otherwise(rule, { ...way, supposed }),
        ...beside(rule, { ...way, supposed }),
        ...[...paidFigures, ...besideOf(way.supposed)].map((figures) => ({
          rule,
          supposed: toldAs(supposed, figures),
          name: said(rule, written(figures, year, vocabulary)),
          isBase: false,
        })),
      ];
    }),
  );
};
