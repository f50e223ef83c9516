import { type BoundComparison, type BoundCondition, canonicalJson, operators } from '../condition/index.js';
import { type FactName, facts } from '../fact/index.js';
import { isAward, kindOf, type LimitTerms, paymentKey } from '../kinds/index.js';
import { rationalOf } from '../quantity/index.js';
import { awardsIn, bindRow, type Document, type IndicatorFile, referencesIn, type Rule } from '../rule/index.js';
import { dimensionOf, inAnyUnit } from '../targets/index.js';

/**
 * What a rule decides, as one text: equal texts decide alike. Names, words, the clauses cited, units, the order of parts
 * and what is only bracketed otherwise leave no trace in it.
 */

const opposite = {
  equal: 'notEqual',
  notEqual: 'equal',
  in: 'notIn',
  notIn: 'in',
  lessThan: 'greaterThanInclusive',
  greaterThanInclusive: 'lessThan',
  lessThanInclusive: 'greaterThan',
  greaterThan: 'lessThanInclusive',
} as const;

const isFlag = (name: FactName): boolean => facts[name].type === 'flag';

/** A comparison by the values that satisfy it: `> 9` of whole numbers is `>= 10`, and not true is false. */
const comparisonForm = ({ fact, operator, values }: BoundComparison, isDenied: boolean): string => {
  const asked = operators[isDenied ? opposite[operator] : operator];
  const numbers = values.filter((value) => typeof value === 'number');
  if (numbers.length < values.length) return canonicalJson([fact.id, asked.negative, [...values].sort()]);
  if (isFlag(fact.name)) {
    const held = [0, 1].filter((value) => (numbers as readonly number[]).includes(value) !== asked.negative);
    return canonicalJson([fact.id, held]);
  }
  const ranges = numbers
    .map((value) => asked.range(value))
    .map(({ min, max }) => [String(min), String(max)].join('..'));
  return canonicalJson([fact.id, asked.negative, ranges.sort()]);
};

const joined = (kind: 'all' | 'any', parts: readonly string[]): string => {
  // What stands in brackets of its own kind stands as well without them.
  const mark = `${kind}[`;
  const flat = parts.flatMap((part): readonly string[] =>
    part.startsWith(mark) ? (JSON.parse(part.slice(kind.length)) as string[]) : [part],
  );
  const distinct = [...new Set(flat)].sort();
  return distinct.length === 1 ? (distinct[0] ?? '') : `${kind}${JSON.stringify(distinct)}`;
};

/** A condition with its denials brought down to its comparisons. */
const conditionForm = (condition: BoundCondition, isDenied = false): string => {
  switch (condition.kind) {
    case 'comparison':
      return comparisonForm(condition, isDenied);
    case 'not':
      return conditionForm(condition.condition, !isDenied);
    case 'all':
    case 'any': {
      const kind = (condition.kind === 'all') === isDenied ? 'any' : 'all';
      return joined(
        kind,
        condition.conditions.map((each) => conditionForm(each, isDenied)),
      );
    }
  }
};

/** What of a rule is words, or is told row by row. */
const apart: ReadonlySet<string> = new Set([
  'cites',
  'clauses',
  'condition',
  'criteria',
  'grants',
  'id',
  'library',
  'note',
  'notes',
  'own',
  'paidBefore',
  'payment',
  'permission',
  'rowLabels',
  'rowRanks',
  'rows',
  'scope',
  'terms',
  'title',
]);

/** Data as they are, with what JSON cannot hold as text. What is made of them says nothing of itself: it is told apart, or here. */
const plain = (value: unknown): unknown => {
  if (typeof value === 'function')
    throw new TypeError('a part of a rule that is a function leaves no trace in its form');
  if (typeof value === 'bigint') return String(value);
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Set) return [...value].map(plain).sort();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
};

const without = (value: object, left: ReadonlySet<string>): object =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !left.has(key)));

/** What a limit measures, and the ends that it is held against: 530平方公里 is 53000公顷, and in which units room is told decides nothing. */
const termsOf = (rule: Rule): Pick<LimitTerms, 'measured' | 'ends'> | undefined =>
  'terms' in rule && rule.terms !== undefined
    ? { measured: rule.terms.measured, ends: rule.terms.ends.map(withoutTexts) }
    : undefined;

const withoutTexts = (ends: LimitTerms['ends'][number]): LimitTerms['ends'][number] =>
  Object.fromEntries(
    Object.entries(ends).map(([name, end]) => [name, end === undefined ? undefined : { ...end, text: '' }]),
  ) as unknown as LimitTerms['ends'][number];

/** What a row of a rule is beside its conditions, of the lists that a rule has row by row; ends stand with what is measured. */
const rowOf = (rule: Rule, row: number): unknown => {
  const beside = rule as Partial<Record<'rowLabels' | 'rowRanks', readonly unknown[]>>;
  const traits = without(kindOf(rule).rowTraits?.(rule, row) ?? {}, new Set(['ends']));
  const pays = isAward(rule) ? paymentKey(rule.payment, row) : null;
  return [traits, pays, beside.rowLabels?.[row] ?? null, beside.rowRanks?.[row] ?? null];
};

const known = new WeakMap<Document, ReadonlyMap<string, string>>();

const ruleForm = (rule: Rule, { rules }: Document): string => {
  const beside = kindOf(rule).conditionsBeside?.(rule) ?? [];
  const formIn = (condition: Rule['condition'], row: number): string =>
    conditionForm(bindRow(rules, condition, row, rule));
  return canonicalJson([
    plain(without(rule, apart)),
    plain(termsOf(rule) ?? null),
    rule.rows.map((_, row) => [formIn(rule.condition, row), beside.map((each) => formIn(each, row)), rowOf(rule, row)]),
  ]);
};

/** A rule and those that its conditions refer to, they themselves included, as a document has them. */
const readFor = (rule: Rule, bySlug: ReadonlyMap<string, Rule>): readonly Rule[] => {
  const read = new Set([rule]);
  // A set grows while it is gone through: what a rule refers to is looked through in its turn.
  for (const each of read)
    for (const slug of [each.condition, ...(kindOf(each).conditionsBeside?.(each) ?? [])].flatMap(referencesIn)) {
      const referred = bySlug.get(slug);
      if (referred !== undefined) read.add(referred);
    }
  return [...read];
};

const formsOf = new WeakMap<Rule, { readonly read: readonly Rule[]; readonly form: string }>();

/** Settings of a document share the rules that they leave alone: what such a rule decides is worked out once. */
const sharedForm = (rule: Rule, document: Document, bySlug: ReadonlyMap<string, Rule>): string => {
  const read = readFor(rule, bySlug);
  const before = formsOf.get(rule);
  if (before?.read.length === read.length && before.read.every((each, at) => each === read[at])) return before.form;
  const form = ruleForm(rule, document);
  formsOf.set(rule, { read, form });
  return form;
};

const formsIn = (document: Document): ReadonlyMap<string, string> => {
  const bySlug = new Map(document.rules.map((rule) => [rule.slug, rule]));
  return new Map(document.rules.map((rule) => [rule.slug, sharedForm(rule, document, bySlug)]));
};

/** What each rule of a document decides, by slug. */
export const ruleForms = (document: Document): ReadonlyMap<string, string> => {
  const found = known.get(document) ?? formsIn(document);
  known.set(document, found);
  return found;
};

const words: ReadonlySet<string> = new Set(['title', 'clauses']);

/** A group without its words, its members in one order. */
const groupForm = (group: Document['groups'][number]): unknown => ({
  ...without(group, words),
  ...('members' in group ? { members: [...group.members].sort() } : {}),
});

export const groupForms = ({ groups }: Document): ReadonlyMap<string, string> =>
  new Map(groups.map((group) => [group.id, canonicalJson(groupForm(group))]));

/** What a document is called, and why: words, of which nothing hangs. */
const documentWords: ReadonlySet<string> = new Set([
  'issuer',
  'number',
  'ownNames',
  'rankWhy',
  'shortTitle',
  'statusNote',
  'title',
]);

/** What of a document is told apart, or follows from its rules and titles. */
const documentApart: ReadonlySet<string> = new Set([
  'clauses',
  'groups',
  'matters',
  'readings',
  'rules',
  'setsTargets',
  'targets',
  'vocabulary',
]);

/** What results and pages repeat of a document, and nothing is decided by: how it stands, who is charged with its clauses. */
const standing: ReadonlySet<string> = new Set(['amends', 'departments', 'status']);

const headOf = (document: Document): object => without(document, new Set([...documentWords, ...documentApart]));

/** How money for awards of a text that was replaced is read: by what receipts name of them, and nothing else of the rules. */
const formerForm = ({ rules }: Document['formerTerms'][number]): readonly object[] =>
  awardsIn({ rules }).map(({ id, title, matter, repeats, rowLabels, items, instalments }) => ({
    id,
    title,
    matter,
    repeats,
    rowLabels,
    items,
    instalments,
  }));

/** What the document itself says to all its rules, and to money received. */
export const headForm = (document: Document): string => {
  const { policyNames, formerTerms, ...head } = without(headOf(document), standing) as Document;
  return canonicalJson(
    plain({ ...head, policyNames: [...policyNames].sort(), formerTerms: formerTerms.map(formerForm) }),
  );
};

/** How the document stands, and who is charged with what it says. */
export const standingForm = (document: Document): string =>
  canonicalJson(plain(Object.fromEntries(Object.entries(headOf(document)).filter(([key]) => standing.has(key)))));

type IndicatorFigure = IndicatorFile['figures'][number];

const classForm = ({ value, unit, relation }: NonNullable<IndicatorFigure['classOf']>): object => ({
  relation,
  from: [value].flat().map((each) => inAnyUnit(rationalOf(each), unit)),
});

/** A figure in whatever unit it is written: of its own, or of its indicator. */
const figureForm =
  (usual: string) =>
  ({ value, unit = usual, classOf, ...figure }: IndicatorFigure): object => ({
    ...figure,
    unit: dimensionOf(unit),
    value: value === undefined ? null : inAnyUnit(rationalOf(value), unit),
    classOf: classOf === undefined ? null : classForm(classOf),
  });

/** What each indicator sets: its figures, and how their clauses soften them. */
export const targetForms = ({ targets, clauses }: Document): ReadonlyMap<string, string> =>
  new Map(
    targets.map(({ unit, figures, ...target }) => [
      target.id,
      canonicalJson([
        without(target, words),
        dimensionOf(unit),
        figures.map(figureForm(unit)),
        figures.map(({ clause }) => [clauses.get(clause)?.force ?? null, clauses.get(clause)?.word ?? null]),
      ]),
    ]),
  );
