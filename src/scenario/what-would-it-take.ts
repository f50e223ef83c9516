import { type Condition, type Trace, type Value } from '../condition/index.js';
import { type Amount, amountOf, type AwardOutcome, type Engine, type Missing, reasoning, type Result, type Totals } from '../engine/index.js';
import type { Bilingual } from '../issue/index.js';
import { formatMoney, parseMoney, type Period } from '../quantity/index.js';
import type { AwardRule, ItemSource } from '../rule/index.js';
import { type Enterprise, parseEnterprise, type ParseOptions } from '../subject/index.js';
import { because } from './because.js';
import { changeInput, type InputChange, valueAt } from './change-input.js';
import { addProject, addTitle, type Ground, type Leaf, mend } from './repair.js';
import { type Step, stepOf } from './step.js';

interface Told {
  readonly rule: string;
  readonly title: Bilingual;
  readonly clauses: readonly string[];
}

/** The least that would make an award due, and what it would then pay. */
export interface Way extends Told {
  readonly possible: 'yes';
  readonly changes: readonly Step[];
  /** What is payable of this award once the changes are made. */
  readonly pays: Amount;
  /** How much the total rises, after non-duplication: its lower and its upper bound. */
  readonly gain: Amount;
  /** The total once the changes are made. */
  readonly total: Amount;
}

/** What stands in the way. */
export interface Obstacle {
  readonly why: Bilingual;
  readonly clauses: readonly string[];
}

/** Why nothing that can still be changed makes an award due, or what must be known first. */
export interface NoWay extends Told {
  readonly possible: 'no' | 'unknown';
  readonly because: readonly Obstacle[];
  readonly missing: readonly Missing[];
}

/** What it would take to have every award that is not due. */
export interface Taking {
  readonly document: string;
  readonly year: number;
  readonly readings: Readonly<Record<string, string>>;
  /** The total as things stand. */
  readonly total: Amount;
  /** Those with the largest gain first, then those that must be asked about, then those that cannot be had. */
  readonly awards: readonly (Way | NoWay)[];
}

/** What the search starts from: the input as written and what is decided of it as it stands. */
interface Present extends Ground {
  readonly engine: Engine;
  readonly options: ParseOptions;
  readonly result: Result;
  readonly totals: Totals;
}

const outcomesOf = ({ awards }: Result, { id }: AwardRule): readonly AwardOutcome[] => awards.filter(({ rule }) => rule === id);

const told = ({ id, title, clauses }: AwardRule): Told => ({ rule: id, title, clauses });

interface Attempt {
  readonly changes: readonly InputChange[];
  readonly subject: Enterprise;
  readonly outcomes: readonly AwardOutcome[];
}

/** Makes the changes and decides again; nothing where they contradict what was told. */
const attempt = ({ engine, input, year, options }: Present, rule: AwardRule, changes: readonly InputChange[]): Attempt | undefined => {
  const parsed = parseEnterprise(changeInput(input, changes), options);
  return parsed.ok ? { changes, subject: parsed.subject, outcomes: outcomesOf(engine.evaluate(parsed.subject, year), rule) } : undefined;
};

const newlyDue = ({ outcomes }: Attempt): AwardOutcome | undefined => outcomes.find(({ truth }) => truth === 'yes');

const wayOf = (present: Present, rule: AwardRule, made: Attempt, due: AwardOutcome): Way => {
  const after = present.engine.totals(made.subject, present.year);
  const rises = [after.low - present.totals.low, Number.isFinite(after.high) ? after.high - present.totals.high : 0].sort((a, b) => a - b) as [number, number];
  return { ...told(rule), possible: 'yes', changes: made.changes.map(stepOf), pays: due.payable, gain: amountOf(...rises), total: amountOf(after.low, after.high) };
};

// How far a change reaches: figures by how much money, everything else alike.
const reachOf = (changes: readonly InputChange[]): number =>
  changes.reduce((sum, change) => {
    const parsed = change.kind === 'set' && typeof change.to === 'string' ? parseMoney(change.to) : undefined;
    return sum + (parsed?.ok === true ? parsed.value : 0);
  }, 0);

const easierFirst = (a: readonly InputChange[], b: readonly InputChange[]): number => a.length - b.length || reachOf(a) - reachOf(b);

const named = new Set(['itemGrade', 'itemLevel']);
const fieldOf: Readonly<Record<string, string>> = { itemGrade: 'grade', itemLevel: 'level' };

/** What a row asks of an item itself: its grade, its level. */
const askedOfItem = (condition: Condition, row: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> => {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return Object.assign({}, ...condition.conditions.map((each) => askedOfItem(each, row))) as Readonly<Record<string, Value>>;
    case 'not':
    case 'reference':
      return {};
    case 'comparison': {
      const { fact, operand } = condition;
      const value = operand.kind === 'row' ? row[operand.column] : operand.values[0];
      return named.has(fact.name) && value !== undefined ? { [fieldOf[fact.name] as string]: value } : {};
    }
  }
};

const freshName = (input: unknown, list: string, field: string, year: number): string => {
  const listed = valueAt(input, list);
  const taken = Array.isArray(listed) ? listed.map((entry: Readonly<Record<string, unknown>>) => entry[field]) : [];
  const name = (count: number): string => `${String(year)}-${String(count)}`;
  let count = 1;
  while (taken.includes(name(count))) count += 1;
  return name(count);
};

/** A new item for each row of a rule that pays each: a product, a certificate, a project. */
const newItems = (present: Present, rule: AwardRule, source: ItemSource): readonly InputChange[] => {
  const { input, year } = present;
  return rule.rows.flatMap((row): readonly InputChange[] => {
    const asked = askedOfItem(rule.condition, row);
    const name = source.by === 'grade' ? {} : { [source.by]: freshName(input, source.list, source.by, year) };
    const entry =
      source.list === 'titles'
        ? addTitle(present, { title: source.title, ...name, ...asked })
        : addProject(present, { kind: source.project, ...name, ...(rule.payment.kind === 'approved' ? { approved: formatMoney(rule.payment.upTo) } : {}) });
    return entry === undefined ? [] : [entry];
  });
};

const obstacle = (rule: AwardRule, ground: Ground) => (leaf: Leaf): Obstacle => ({ why: because(leaf, ground), clauses: rule.citesOf(leaf.comparison.name) });

const refusing = (trace: Trace): readonly Leaf[] => {
  if (trace.kind !== 'comparison') return trace.parts.filter(({ truth }) => truth !== 'yes').flatMap(refusing);
  return trace.truth === 'yes' ? [] : [trace];
};

const unknown = (rule: AwardRule, outcomes: readonly AwardOutcome[]): NoWay => ({
  ...told(rule),
  possible: 'unknown',
  because: [],
  missing: [...new Map(outcomes.flatMap(({ missing }) => missing).map((each) => [each.path, each])).values()],
});

const cannot = (present: Present, rule: AwardRule, leaves: readonly Leaf[]): NoWay => {
  const distinct = [...new Map(leaves.map((leaf) => [`${leaf.comparison.fact.id} ${leaf.comparison.operator} ${String(leaf.comparison.values)}`, leaf])).values()];
  return { ...told(rule), possible: 'no', because: distinct.map(obstacle(rule, present)), missing: [] };
};

const firstDue = (present: Present, rule: AwardRule, candidates: readonly (readonly InputChange[])[]): { readonly way: Way | undefined; readonly made: readonly Attempt[] } => {
  const made: Attempt[] = [];
  for (const changes of [...candidates].sort(easierFirst)) {
    const one = attempt(present, rule, changes);
    if (one === undefined) continue;
    const due = newlyDue(one);
    if (due !== undefined) return { way: wayOf(present, rule, one, due), made };
    made.push(one);
  }
  return { way: undefined, made };
};

const viaItems = (present: Present, rule: AwardRule, source: ItemSource, outcomes: readonly AwardOutcome[]): Way | NoWay => {
  if (outcomes.some(({ truth, missing }) => truth === 'unknown' && missing.some(({ path }) => path === source.list))) return unknown(rule, outcomes);
  const { way, made } = firstDue(present, rule, newItems(present, rule, source).map((change) => [change]));
  if (way !== undefined) return way;
  const after = made.flatMap((each) => each.outcomes);
  if (after.some(({ truth }) => truth === 'unknown')) return unknown(rule, after);
  const [closest] = made.flatMap((each) => each.outcomes.flatMap((outcome) => outcome[reasoning]().rows.map(({ trace }) => refusing(trace)))).sort((a, b) => a.length - b.length);
  return cannot(present, rule, closest ?? []);
};

const viaConditions = (present: Present, rule: AwardRule, outcomes: readonly AwardOutcome[]): Way | NoWay => {
  const mended = outcomes.flatMap((outcome) => outcome[reasoning]().rows.map(({ trace }) => mend(trace, present)));
  const { way, made } = firstDue(present, rule, mended.flatMap((each) => (each.ok ? [each.changes] : [])));
  if (way !== undefined) return way;
  const blocked = mended.flatMap((each) => (each.ok ? [] : [each.blocked])).sort((a, b) => a.length - b.length);
  const settled = blocked.filter((leaves) => leaves.some(({ truth }) => truth === 'no'));
  if (settled.length < blocked.length || made.length > 0) return unknown(rule, made[0]?.outcomes ?? outcomes);
  return cannot(present, rule, (settled[0] ?? []).filter(({ truth }) => truth === 'no'));
};

const rank = { yes: 0, unknown: 1, no: 2 } as const;

const gainOf = (one: Way | NoWay): number => {
  const parsed = one.possible === 'yes' ? parseMoney(one.gain.low) : undefined;
  return parsed?.ok === true ? parsed.value : 0;
};

/** What to search in: the engine of a setting and the period it decides in, the input and the awards asked about. */
export interface Search {
  readonly engine: Engine;
  readonly period: Period;
  readonly input: unknown;
  readonly subject: Enterprise;
  readonly year: number;
  readonly options: ParseOptions;
  /** Slugs of the rules asked about; all awards where left out. */
  readonly slugs: readonly string[] | undefined;
}

/** What it would take to have each award that is not due in a programme year. */
export const take = ({ engine, period, input, subject, year, options, slugs }: Search): Taking => {
  const result = engine.evaluate(subject, year);
  const present: Present = { engine, input, year, period, options, result, totals: engine.totals(subject, year) };
  const awards = engine.document.rules
    .filter((rule): rule is AwardRule => rule.kind === 'award' && (slugs === undefined || slugs.includes(rule.slug)))
    .flatMap((rule): readonly (Way | NoWay)[] => {
      const outcomes = outcomesOf(result, rule);
      if (newlyDue({ changes: [], subject, outcomes }) !== undefined) return [];
      return [rule.items === undefined ? viaConditions(present, rule, outcomes) : viaItems(present, rule, rule.items, outcomes)];
    });
  return {
    document: result.document,
    year,
    readings: result.readings,
    total: result.total,
    awards: [...awards].sort((a, b) => rank[a.possible] - rank[b.possible] || gainOf(b) - gainOf(a)),
  };
};
