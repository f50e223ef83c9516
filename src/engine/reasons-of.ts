import type { BoundComparison, DecidedComparison as Leaf, Condition, SeenValue, Trace } from '../condition/index.js';
import { type FactType, type SeenSides, facts } from '../fact/index.js';
import { type Bilingual, HuiqiError, issue } from '../issue/index.js';
import { citesOf, type InForce, isRankedLibrary, kindOf, notesOf } from '../kinds/index.js';
import type { Reading, Rule } from '../rule/index.js';
import { shipped, type Vocabulary, wordTitle } from '../subject/index.js';
import type {
  CitedClause,
  ComparisonReason,
  ConditionReason,
  DepartmentReasons,
  SeenComparison,
  SeenFigure,
  SeenText,
  ReadingReasons,
  Reasons,
  RowReasons,
  RuleReasons,
} from './reasons.js';
import { listsOf, outcomesIn } from './lists.js';
import { reformsOn } from './reformed.js';
import { type Outcome, type Reasoning, reasoning, type Result } from './result.js';

const bound = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** What was seen of a fact, beside what it is held against: texts by texts, figures by figures. */
const seenOf = (
  type: FactType,
  [value, ...others]: BoundComparison['values'],
  seen: SeenValue,
): Pick<SeenText, 'type' | 'values' | 'seen'> | Pick<SeenFigure, 'type' | 'values' | 'seen'> => {
  if (type === 'text') {
    const known = seen.kind === 'text' && seen.text !== undefined ? { text: seen.text } : {};
    return { type, values: [String(value), ...others.map(String)], seen: { kind: 'text', ...known } };
  }
  const [low, high] = seen.kind === 'number' ? [bound(seen.low), bound(seen.high)] : [null, null];
  return { type, values: [Number(value), ...others.map(Number)], seen: { kind: 'number', low, high } };
};

const only = <Name extends 'denied' | 'unit'>(
  name: Name,
  text: Bilingual | undefined,
): Partial<Record<Name, Bilingual>> => (text === undefined ? {} : ({ [name]: text } as Record<Name, Bilingual>));

/** What words are called that only the document has. */
const calledIn = (words: readonly unknown[], vocabulary: Vocabulary): Pick<SeenComparison, 'called'> => {
  if (vocabulary === shipped) return {};
  const called = words.flatMap((word) => {
    const title = typeof word === 'string' && wordTitle(word) === undefined ? wordTitle(word, vocabulary) : undefined;
    return title === undefined ? [] : [[String(word), title] as const];
  });
  return called.length === 0 ? {} : { called: Object.fromEntries(called) };
};

const expression: Bilingual = { zh: '算式', en: 'the figure reckoned' };

/** Two expressions beside one another: the first is what is looked at. */
const lookedAtBoth = ({ operator }: BoundComparison, compared: SeenSides): SeenComparison => {
  const { left, right } = compared;
  const { title, unit } = left.how.kind === 'term' ? left.how.term : { title: expression };
  return {
    title,
    type: left.how.type,
    ...(unit === undefined ? {} : { unit }),
    operator,
    values: [right.low ?? 0],
    seen: { kind: 'number', low: left.low, high: left.high },
    compared,
  };
};

/** What a comparison looks at, as it was seen. */
export const lookedAt = (
  { comparison, seen, sides, assumed }: Pick<Leaf, 'comparison' | 'seen' | 'sides' | 'assumed'>,
  year: number,
  vocabulary: Vocabulary,
): SeenComparison => {
  if (sides !== undefined) return lookedAtBoth(comparison, sides);
  const {
    fact: { name, params },
    operator,
    values,
  } = comparison;
  const { type, scope, title, denied, unit } = facts[name];
  return {
    title: title(params, year, vocabulary),
    ...only('denied', denied?.(params, year, vocabulary)),
    ...only('unit', unit(params, vocabulary)),
    ...calledIn([...(seen.kind === 'text' ? [seen.text] : []), ...values], vocabulary),
    ...(scope === 'place' ? { counts: true } : {}),
    operator,
    ...seenOf(type, values, seen),
    ...(assumed === undefined ? {} : { assumed }),
  };
};

const partsOf = (trace: Trace): readonly Trace[] => (trace.kind === 'comparison' ? [] : trace.parts);

/** The rows of a rule that a trace stands for: a rule over a table is any of its rows. */
const rowsReferred = (rule: Rule, trace: Trace): readonly Trace[] => (rule.rows.length > 1 ? partsOf(trace) : [trace]);

const inner = (condition: Condition): readonly Condition[] => {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.conditions;
    case 'not':
      return [condition.condition];
    case 'reference':
    case 'comparison':
      return [];
  }
};

const readingOf = ({ id, title, options }: Reading): ReadingReasons => ({
  id,
  title,
  options: options.map(({ id: option, title: called }) => ({ id: option, title: called })),
});

/** The reasons of an outcome as data, from what the engine keeps of it. */
const treeOf = (kept: Reasoning): Reasons => {
  const { document, rule, subject, year, readings, reforms, alternatives, items, holds, received } = kept;
  const places = new Map<string, string>();
  const placed = (ids: readonly string[]): readonly CitedClause[] =>
    ids.flatMap((id) => {
      const place = document.clauses.get(id)?.place;
      if (place === undefined) return [];
      places.set(id, place);
      return [{ id, place }];
    });
  const departmentsOf = ({ clauses }: Rule): readonly DepartmentReasons[] =>
    document.departments.flatMap(({ lead, supporting = [], clauses: charged }) => {
      const own = clauses.filter((id) => charged.includes(id));
      return own.length === 0 ? [] : [{ lead, supporting, clauses: placed(own) }];
    });
  const referred: Record<string, Reasons['referred'][string]> = {};

  const named = (one: Rule): RuleReasons => ({
    rule: one.id,
    kind: one.kind,
    title: one.title,
    ...(one.note === undefined ? {} : { note: one.note }),
    clauses: placed(one.clauses),
    departments: departmentsOf(one),
    reformedBy: reformsOn(reforms, { rule: one.slug }),
    ...kindOf(one).traits?.(one),
  });

  const leaf = (trace: Extract<Trace, { kind: 'comparison' }>, owner: Rule): ComparisonReason => {
    const { comparison, truth, missing } = trace;
    const note = notesOf(owner, comparison.name);
    return {
      kind: 'comparison',
      name: comparison.name,
      truth,
      fact: comparison.fact.id,
      ...lookedAt(trace, year, document.vocabulary),
      missing,
      clauses: placed(citesOf(owner, comparison.name)),
      ...(note === undefined ? {} : { note }),
      reformedBy: reformsOn(reforms, { rule: owner.slug }),
    };
  };

  /** Goes through a trace beside the condition that it is of; each rule referred to is gone through once. */
  const reasonOf = (trace: Trace, condition: Condition | undefined, owner: Rule): ConditionReason => {
    const other =
      condition?.kind === 'reference' ? document.rules.find(({ slug }) => slug === condition.rule) : undefined;
    if (other !== undefined) {
      refer(other, trace);
      return { kind: 'reference', rule: other.id, truth: trace.truth };
    }
    if (trace.kind === 'comparison') return leaf(trace, owner);
    const conditions = condition === undefined ? [] : inner(condition);
    return {
      kind: trace.kind,
      ...(trace.name === undefined ? {} : { name: trace.name }),
      truth: trace.truth,
      parts: trace.parts.map((part, index) => reasonOf(part, conditions[index], owner)),
    };
  };

  const rowOf = (trace: Trace, owner: Rule): RowReasons => {
    const parts = partsOf(trace);
    const scope = parts.slice(0, owner.scope.length);
    const own = parts[owner.scope.length] ?? trace;
    return {
      truth: trace.truth,
      scope: scope.map((part, index) => reasonOf(part, owner.scope[index], owner)),
      own: reasonOf(own, owner.own, owner),
    };
  };

  const refer = (other: Rule, trace: Trace): void => {
    if (Object.hasOwn(referred, other.id)) return;
    // Before its rows: a rule further in may refer to it again.
    referred[other.id] = { rule: named(other), rows: [] };
    referred[other.id] = { rule: named(other), rows: rowsReferred(other, trace).map((row) => rowOf(row, other)) };
  };

  /** What is in force of an amount that changes from a day on. */
  const inForceOf = (now: InForce | undefined, row: number): Pick<RowReasons, 'amountFen' | 'since'> => {
    if (now === undefined) return {};
    const { from, payment, clauses } = now;
    const most = payment.most(row);
    const amount = payment.how !== undefined || most === Infinity ? {} : { amountFen: most };
    return { ...amount, ...(from === undefined ? {} : { since: { from, ...amount, clauses: placed(clauses) } }) };
  };

  const told = items.map(({ of, rows }) => ({
    ...(of === undefined ? {} : { of }),
    rows: rows.map(({ trace, row, reckoned, inForce }) => ({
      ...rowOf(trace, rule),
      ...kindOf(rule).rowTraits?.(rule, row),
      ...inForceOf(inForce, row),
      ...(reckoned === undefined ? {} : { reckoned }),
    })),
  }));
  for (const { clauses } of document.groups) placed(clauses);
  const isTold = ({ id }: Reading): boolean =>
    Object.hasOwn(readings, id) || alternatives.some(({ reading }) => reading === id);
  return {
    document: {
      id: document.id,
      title: document.title,
      shortTitle: document.shortTitle,
      ...(document.number === undefined ? {} : { number: document.number }),
      ...(document.issuer === undefined ? {} : { issuer: document.issuer }),
      status: document.status,
      statusNote: document.statusNote,
    },
    ...(subject === undefined ? {} : { subject }),
    year,
    rule: named(rule),
    items: told,
    ...(holds === undefined ? {} : { holds: reasonOf(holds, undefined, rule) }),
    referred,
    chosen: readings,
    alternatives,
    ...(received.length === 0 ? {} : { received }),
    // A class among libraries may hang on a reading that turns none of them by itself.
    readings: document.readings.filter((each) => isRankedLibrary(rule) || isTold(each)).map(readingOf),
    reforms,
    places: Object.fromEntries(places),
  };
};

const trees = new WeakMap<object, Reasons>();

/** What has reasons: written into it, or kept by the engine. */
export type Reasoned = Pick<Outcome, 'rule'> & { readonly reasons?: Reasons; readonly [reasoning]?: () => Reasoning };

/** Who calls from JavaScript may hand over anything. */
const told = (outcome: unknown): Partial<Reasoned> => {
  try {
    return { ...(outcome as Partial<Reasoned> | null | undefined) };
  } catch {
    // A getter of the caller's threw.
    return {};
  }
};

/**
 * The reasons of an outcome: those that were written into it, or those that the engine can still give.
 *
 * @throws HuiqiError with code `outcome-without-trace` for a copy that has neither.
 * @example
 * const { awards } = evaluate({ city: '宁波市' }, { document: 'taizhou-matrix-2025', year: 2026 })
 * reasonsOf(awards[3]).items[0].rows[0].scope[0].truth // 'no'
 */
export const reasonsOf = (outcome: Reasoned): Reasons => {
  const { rule, reasons, [reasoning]: kept } = told(outcome);
  if (reasons !== undefined) return reasons;
  if (typeof kept !== 'function') throw new HuiqiError([issue('outcome-without-trace', { option: 'outcome' }, rule)]);
  const known = trees.get(kept) ?? treeOf(kept());
  trees.set(kept, known);
  return known;
};

/** The same with its reasons written into it. */
export const withOwn = <Of extends Reasoned>(outcome: Of): Of => ({ ...outcome, reasons: reasonsOf(outcome) });

/** The same result with the reasons of every outcome written into it. */
export const withReasons = (result: Result): Result => ({
  ...result,
  ...listsOf(outcomesIn(result).map(withOwn)),
});
