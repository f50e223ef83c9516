import { missingIn } from '../../condition/index.js';
import {
  type AwardOutcome,
  type Engine,
  lookedAt,
  type Missing,
  reasoning,
  type Result,
  type RowReason,
} from '../../engine/index.js';
import { headingOf } from '../../engine/lists.js';
import { missingFrom } from '../../engine/missing.js';
import { distance } from '../../explain/value.js';
import { lastStep } from '../../issue/index.js';
import type { Period } from '../../quantity/index.js';
import { awardsIn, type AwardRule, type ItemSource } from '../../rule/index.js';
import { type ClosableList, type Enterprise, checkEnterprise } from '../../subject/index.js';
import { at } from '../input.js';
import { because, fixed, past } from './obstacle.js';
import { changed, type Planned } from './change-input.js';
import { byItem, type GainOf, gainOver, itemKey } from './gain.js';
import { intervalOf, printed } from '../interval.js';
import { newItem } from './new-items.js';
import { asOfIn, type SuggestionContext, type Leaf, mend, moneyIn, refusing, untoldOf, whole } from './suggest.js';
import { stepOf } from './step.js';
import type { Displaced, NoWay, Obstacle, Taking, Way } from './pathway.js';
import { addedTo, isSureWhateverListed } from './untold.js';

/** What the search starts from: the input as written and what is decided of it as it stands. */
interface Present extends SuggestionContext {
  readonly engine: Engine;
  readonly subject: Enterprise;
  readonly result: Result;
  readonly gain: GainOf;
  /** The same with nothing said of the day as of which it is told. */
  readonly stillOpen: () => Present;
}

/** A way to try: for one row of an award, what would have to change. */
interface TriedChanges {
  readonly changes: readonly Planned[];
  /** What the row pays: of ways equally small the one that pays least is tried first. */
  readonly amount: number;
}

/** What became of a row: it waits for facts, or it is refused for good. */
type RowVerdict =
  | { readonly kind: 'unknown'; readonly missing: readonly string[]; readonly amount: number }
  | { readonly kind: 'no'; readonly leaves: readonly Leaf[] }
  | { readonly kind: 'fixed'; readonly change: Planned };

// What bounds the days of entries that tell none.
const lifeIn = (input: unknown): object =>
  Object.fromEntries(
    ['foundedIn', 'asOf'].flatMap((field) => (at(input, field) === undefined ? [] : [[field, at(input, field)]])),
  );

/** The subject with changes made. An entry added leaves all but its list as it was. */
const changedSubject = (
  { input, subject, assumeNone, vocabulary }: Present,
  changes: readonly Planned[],
): Enterprise | undefined => {
  const [first] = changes;
  const list =
    first?.kind === 'add' && changes.every(({ kind, path }) => kind === 'add' && path === first.path)
      ? first.path
      : undefined;
  const told = changed(
    list === undefined ? input : { ...lifeIn(input), city: subject.city, [list]: at(input, list) ?? [] },
    changes,
  );
  const parsed = checkEnterprise(told, { assumeNone, vocabulary });
  if (!parsed.ok) return undefined;
  return list === undefined ? parsed.subject : { ...subject, [list]: parsed.subject[list] };
};

/** What is decided once changes are made; nothing where they contradict what was told. */
const make = (present: Present, changes: readonly Planned[]): Result | undefined => {
  const subject = changedSubject(present, changes);
  return subject === undefined ? undefined : present.engine.evaluate(subject, { year: present.year });
};

const outcomesOf = ({ awards }: Result, { id }: AwardRule): readonly AwardOutcome[] =>
  awards.filter(({ rule }) => rule === id);

const dueIn = (outcomes: readonly AwardOutcome[]): AwardOutcome | undefined =>
  outcomes.find(({ truth }) => truth === 'yes');

const rowsOf = (outcomes: readonly AwardOutcome[]): readonly RowReason[] =>
  outcomes.flatMap((outcome) => outcome[reasoning]().items.flatMap(({ rows }) => rows));

// How far the figures must rise; titles and approvals are not counted against each other.
const rise = (changes: readonly Planned[]): number =>
  changes.reduce(
    (sum, change) => sum + (change.kind === 'set' ? (change.toFen ?? 0) - (moneyIn(change.from) ?? 0) : 0),
    0,
  );

const smallerFirst = (a: TriedChanges, b: TriedChanges): number =>
  a.changes.length - b.changes.length || rise(a.changes) - rise(b.changes) || a.amount - b.amount;

const displacedIn = (before: Result, after: Result): readonly Displaced[] => {
  const then = byItem(after);
  return before.awards.flatMap((award) => {
    const later = then.get(itemKey(award));
    if (
      award.truth !== 'yes' ||
      later?.displacedBy === undefined ||
      intervalOf(later.payable).high >= intervalOf(award.payable).high
    )
      return [];
    return [{ rule: award.rule, title: award.title, ...(award.of === undefined ? {} : { of: award.of }) }];
  });
};

const told = (
  rule: AwardRule,
  [outcome]: readonly AwardOutcome[],
): Pick<Way, 'rule' | 'title' | 'clauses' | typeof reasoning> => ({
  rule: rule.id,
  title: rule.title,
  clauses: rule.clauses,
  [reasoning]: (outcome as AwardOutcome)[reasoning],
});

interface FoundPathway {
  readonly way: Way | undefined;
  readonly verdicts: readonly RowVerdict[];
}

const unknowns = (verdicts: readonly RowVerdict[]): readonly Extract<RowVerdict, { kind: 'unknown' }>[] =>
  verdicts.flatMap((verdict) => (verdict.kind === 'unknown' ? [verdict] : []));

const missingOf = (verdicts: readonly RowVerdict[], { vocabulary }: Present): readonly Missing[] => {
  const open = unknowns(verdicts);
  return missingFrom(
    open.flatMap(({ missing }) => missing),
    Math.max(0, ...open.map(({ amount }) => amount)),
    vocabulary,
  );
};

const everyOnce = (missing: readonly Missing[]): readonly Missing[] =>
  missing.filter(({ path }, index) => missing.findIndex((each) => each.path === path) === index);

const wayOf = (
  present: Present,
  rule: AwardRule,
  due: AwardOutcome,
  made: Result,
  changes: readonly Planned[],
  smaller: readonly RowVerdict[],
): Way => {
  const missing = everyOnce([...due.missing, ...missingOf(smaller, present)]);
  const isOpen = changes.some((change) => untoldOf(change, present) !== undefined);
  const { of, level } = due;
  return {
    ...told(rule, [due]),
    ...(of === undefined ? {} : { of }),
    ...(level === undefined ? {} : { level }),
    possible: 'yes',
    changes: changes.map((change) => stepOf(change, present.vocabulary)),
    pays: due.payable,
    // Written down, the entry would be all that the list holds.
    ...(isOpen
      ? addedTo(present.result.total, rule, due, outcomesOf(present.result, rule))
      : { gain: printed(present.gain(due, made)), total: made.total }),
    ...(due.displacedBy === undefined ? {} : { displacedBy: due.displacedBy }),
    displaces: displacedIn(present.result, made),
    missing,
  };
};

const verdictOn = (outcomes: readonly AwardOutcome[], amount: number): readonly RowVerdict[] =>
  rowsOf(outcomes).map(({ trace }) =>
    trace.truth === 'unknown'
      ? { kind: 'unknown', missing: missingIn(trace), amount }
      : { kind: 'no', leaves: refusing(trace) },
  );

/** Tries ways from the smallest to the largest until one makes the award due. */
const firstDue = (
  present: Present,
  rule: AwardRule,
  candidates: readonly TriedChanges[],
  blocked: readonly RowVerdict[],
): FoundPathway => {
  const verdicts = [...blocked];
  for (const { changes, amount } of [...candidates].sort(smallerFirst)) {
    const made = make(present, changes);
    const [first] = changes;
    if (made === undefined) {
      if (first !== undefined) verdicts.push({ kind: 'fixed', change: first });
      continue;
    }
    const outcomes = outcomesOf(made, rule);
    const due = dueIn(outcomes);
    const untold = changes.flatMap((change) => untoldOf(change, present) ?? []);
    if (due === undefined) verdicts.push(...verdictOn(outcomes, amount));
    else if (untold.length > 0 && !isSureWhateverListed(rule, due, present.engine.document))
      verdicts.push({ kind: 'unknown', missing: untold, amount });
    else
      return {
        way: wayOf(
          present,
          rule,
          due,
          made,
          changes,
          verdicts.filter((each) => each.kind === 'unknown' && each.amount <= amount),
        ),
        verdicts,
      };
  }
  return { way: undefined, verdicts };
};

const viaConditions = (present: Present, rule: AwardRule, outcomes: readonly AwardOutcome[]): FoundPathway => {
  const rows = rowsOf(outcomes).map(({ trace, amount }) => ({ mended: mend(trace, present), amount }));
  const candidates = rows.flatMap(({ mended, amount }) =>
    mended.kind === 'changes' ? [{ changes: mended.changes, amount }] : [],
  );
  const blocked = rows.flatMap(({ mended, amount }): readonly RowVerdict[] => {
    if (mended.kind === 'changes') return [];
    return [
      mended.kind === 'no'
        ? { kind: 'no', leaves: mended.leaves }
        : { kind: 'unknown', missing: mended.leaves.flatMap(({ missing }) => missing), amount },
    ];
  });
  return firstDue(present, rule, candidates, blocked);
};

const viaItems = (
  present: Present,
  rule: AwardRule,
  source: ItemSource,
  outcomes: readonly AwardOutcome[],
): FoundPathway => {
  const candidates = rule.rows.flatMap((_, row): readonly TriedChanges[] => {
    const entry = newItem(rule, source, row, present);
    const amount = rule.payment.most(row);
    return entry === undefined ? [] : [{ changes: whole(entry, present), amount }];
  });
  const most = Math.max(...rule.rows.map((_, row) => rule.payment.most(row)));
  return firstDue(present, rule, candidates, candidates.length === 0 ? verdictOn(outcomes, most) : []);
};

const shortOf = (leaves: readonly Leaf[], { year, vocabulary }: Present): number =>
  leaves.reduce((sum, leaf) => sum + distance(lookedAt(leaf, year, vocabulary)), 0);

const leafKey = ({ comparison: { fact, operator, values } }: Leaf): string =>
  JSON.stringify([fact.id, operator, values]);

const obstacles = (present: Present, rule: AwardRule, verdicts: readonly RowVerdict[]): readonly Obstacle[] => {
  // What the enterprise itself has told of a figure stands in the way of its row before anything else.
  const [told] = verdicts.flatMap((verdict) => (verdict.kind === 'fixed' ? [verdict.change] : []));
  if (told !== undefined) return [{ why: fixed(told, present), clauses: rule.clauses }];
  const [nearest = []] = verdicts
    .flatMap((verdict) => (verdict.kind === 'no' && verdict.leaves.length > 0 ? [verdict.leaves] : []))
    .sort((a, b) => a.length - b.length || shortOf(a, present) - shortOf(b, present));
  return [...new Map(nearest.map((leaf) => [leafKey(leaf), leaf])).values()].map((leaf) => ({
    why: because(leaf, present),
    clauses: rule.citesOf(leaf.comparison.name),
  }));
};

/** The same, where a day as of which all is told may be all that stands in the way: without it something could still be done. */
const obstaclesOf = (present: Present, rule: AwardRule, verdicts: readonly RowVerdict[]): readonly Obstacle[] => {
  const asOf = asOfIn(present);
  if (asOf === undefined) return obstacles(present, rule, verdicts);
  const still = decide(present.stillOpen(), rule);
  return still.possible === 'no' ? still.because : [{ why: past(asOf, present), clauses: rule.clauses }];
};

/** What is open of certificates that are there and whose grade is not told: one of them may be all it takes. */
const ungraded = ({ items }: AwardRule, outcomes: readonly AwardOutcome[]): readonly Missing[] => {
  if (items?.by !== 'grade') return [];
  const isOfGrade = ({ path }: Missing): boolean => lastStep(path) === 'grade';
  return outcomes.flatMap(({ truth, missing }) => (truth === 'unknown' && missing.some(isOfGrade) ? missing : []));
};

const decide = (present: Present, rule: AwardRule): Way | NoWay => {
  const outcomes = outcomesOf(present.result, rule);
  const asked = everyOnce(ungraded(rule, outcomes));
  if (asked.length > 0) return { ...told(rule, outcomes), possible: 'unknown', because: [], missing: asked };
  const { way, verdicts } =
    rule.items === undefined ? viaConditions(present, rule, outcomes) : viaItems(present, rule, rule.items, outcomes);
  if (way !== undefined) return way;
  // What is in doubt as it stands may turn out to be due, though no change could be made that is not in the way of something told.
  const open = outcomes.filter(({ truth }) => truth === 'unknown');
  if (unknowns(verdicts).length === 0 && open.length === 0)
    return { ...told(rule, outcomes), possible: 'no', because: obstaclesOf(present, rule, verdicts), missing: [] };
  const missing = everyOnce([...missingOf(verdicts, present), ...open.flatMap((outcome) => outcome.missing)]);
  return { ...told(rule, outcomes), possible: 'unknown', because: [], missing };
};

const rank = { yes: 0, unknown: 1, no: 2 } as const;

const mostFirst = (a: Way | NoWay, b: Way | NoWay): number => {
  if (a.possible !== 'yes' || b.possible !== 'yes') return rank[a.possible] - rank[b.possible];
  const [one, other] = [intervalOf(a.gain), intervalOf(b.gain)];
  return other.high - one.high || other.low - one.low;
};

/** What to search in: the engine of a setting and the period it decides in, the input and the awards asked about. */
export interface PathwaySearch {
  readonly engine: Engine;
  readonly period: Period;
  readonly input: unknown;
  readonly subject: Enterprise;
  readonly year: number;
  readonly assumeNone: readonly ClosableList[];
  /** Slugs of the rules asked about; all awards where left out. */
  readonly slugs: readonly string[] | undefined;
}

const without = (input: unknown, field: string): unknown =>
  Object.fromEntries(Object.entries(input as object).filter(([each]) => each !== field));

const once = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
};

/** What it would take to have each award that is not due in a programme year. */
export const take = ({ engine, period, input, subject, year, assumeNone, slugs }: PathwaySearch): Taking => {
  const { vocabulary } = engine.document;
  const presentIn = (told: unknown, about: Enterprise): Present => {
    const decided = engine.evaluate(about, { year });
    const stillOpen = once((): Present => {
      const open = without(told, 'asOf');
      const parsed = checkEnterprise(open, { assumeNone, vocabulary });
      return parsed.ok ? presentIn(open, parsed.subject) : present;
    });
    return {
      engine,
      input: told,
      subject: about,
      year,
      period,
      assumeNone,
      vocabulary,
      result: decided,
      gain: gainOver(decided, engine.document),
      stillOpen,
    };
  };
  const present = presentIn(input, subject);
  const { result } = present;
  const rules = awardsIn(engine.document).filter(({ slug }) => slugs === undefined || slugs.includes(slug));
  const isDue = (rule: AwardRule): boolean => dueIn(outcomesOf(result, rule)) !== undefined;
  return {
    kind: 'what-would-it-take',
    ...headingOf(result),
    total: result.total,
    due: rules.filter(isDue).map(({ id }) => id),
    awards: rules
      .filter((rule) => !isDue(rule))
      .map((rule) => decide(present, rule))
      .sort(mostFirst),
  };
};
