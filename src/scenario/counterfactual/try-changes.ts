import { missingIn } from '../../condition/index.js';
import { type AwardOutcome, type Missing, reasoning, type Result } from '../../engine/index.js';
import { missingFrom } from '../../engine/missing.js';
import type { AwardRule, ItemSource } from '../../rule/index.js';
import { intervalOf, printed } from '../interval.js';
import { lastStep, type InputPath, pathTo, stepsOf } from '../../issue/index.js';
import { at } from '../input.js';
import type { ChangeOf, Planned, PlannedFigure } from './input-change.js';
import { byItem, itemKey } from './gain.js';
import { newItem } from './new-items.js';
import type { Displaced, Way } from './pathway.js';
import { dueIn, make, outcomesOf, type Present, rowsOf } from './present.js';
import { stepOf } from './step.js';
import { type Leaf, refusing } from './leaf.js';
import { moneyIn, untoldOf, whole } from './changes.js';
import { mend } from './suggest.js';
import { addedTo, isSureWhateverListed } from './untold.js';

/** A way to try: for one row of an award, what would have to change. */
interface TriedChanges {
  readonly changes: readonly Planned[];
  /** What the row pays: of ways equally small the one that pays least is tried first. */
  readonly amount: number;
  /** What it comes to, where that was found on the way. */
  readonly made?: Result | undefined;
  /** What else it takes: as large as it is so far, or larger. Left out where nothing does. */
  readonly complete?: () => TriedChanges;
}

/** What became of a row: it waits for facts, or it is refused for good. */
export type RowVerdict =
  | { readonly kind: 'unknown'; readonly missing: readonly string[]; readonly amount: number }
  | { readonly kind: 'no'; readonly leaves: readonly Leaf[] }
  | { readonly kind: 'fixed'; readonly change: Planned };

// How far the figures must rise; titles and approvals are not counted against each other.
const rise = (changes: readonly Planned[]): number =>
  changes.reduce(
    (sum, change) => sum + (change.kind === 'set' ? (change.toFen ?? 0) - (moneyIn(change.from) ?? 0) : 0),
    0,
  );

const smallerFirst = (a: TriedChanges, b: TriedChanges): number =>
  a.changes.length - b.changes.length || rise(a.changes) - rise(b.changes) || a.amount - b.amount;

/** Ways in their order; what else one takes is asked for where no other is smaller. */
function* smallestFirst(candidates: readonly TriedChanges[]): Generator<TriedChanges> {
  const left = [...candidates];
  for (;;) {
    const [next] = [...left].sort(smallerFirst);
    if (next === undefined) return;
    const place = left.indexOf(next);
    if (next.complete !== undefined) left[place] = next.complete();
    else {
      left.splice(place, 1);
      yield next;
    }
  }
}

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

export const told = (
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

export const unknowns = (verdicts: readonly RowVerdict[]): readonly Extract<RowVerdict, { kind: 'unknown' }>[] =>
  verdicts.flatMap((verdict) => (verdict.kind === 'unknown' ? [verdict] : []));

export const missingOf = (verdicts: readonly RowVerdict[], { vocabulary }: Present): readonly Missing[] => {
  const open = unknowns(verdicts);
  return missingFrom(
    open.flatMap(({ missing }) => missing),
    Math.max(0, ...open.map(({ amount }) => amount)),
    vocabulary,
  );
};

export const everyOnce = (missing: readonly Missing[]): readonly Missing[] =>
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

/** A verdict with nothing asked of an entry that is not there: then the list is what is asked. */
const ofWhatIsThere = (verdict: RowVerdict, entries: readonly InputPath[]): RowVerdict => {
  if (verdict.kind !== 'unknown' || entries.length === 0) return verdict;
  const isThere = (path: string): boolean => !entries.some((entry) => path.startsWith(`${entry}.`));
  const there = verdict.missing.filter(isThere);
  const [entry = ''] = entries;
  return { ...verdict, missing: there.length > 0 || verdict.missing.length === 0 ? there : [stepsOf(entry)[0] ?? ''] };
};

/** Tries ways from the smallest to the largest until one makes the award due. */
const firstDue = (
  present: Present,
  rule: AwardRule,
  candidates: readonly TriedChanges[],
  blocked: readonly RowVerdict[],
  toCome: readonly InputPath[] = [],
): FoundPathway => {
  const verdicts = [...blocked];
  for (const { changes, amount, made = make(present, changes) } of smallestFirst(candidates)) {
    const [first] = changes;
    if (made === undefined) {
      if (first !== undefined) verdicts.push({ kind: 'fixed', change: first });
      continue;
    }
    const outcomes = outcomesOf(made, rule);
    const due = dueIn(outcomes);
    const untold = changes.flatMap((change) => untoldOf(change, present) ?? []);
    if (due === undefined) verdicts.push(...verdictOn(outcomes, amount).map((each) => ofWhatIsThere(each, toCome)));
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

export const viaConditions = (present: Present, rule: AwardRule, outcomes: readonly AwardOutcome[]): FoundPathway => {
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

/** What is there of items, condition by condition, and would pay if it rose or if the enterprise did what it lacks. */
const ofItemsThere = (present: Present, outcomes: readonly AwardOutcome[]): readonly TriedChanges[] =>
  outcomes.flatMap((outcome) =>
    outcome[reasoning]().items.flatMap(({ path, rows }) =>
      path === undefined
        ? []
        : rows.flatMap(({ trace, amount }): readonly TriedChanges[] => {
            const mended = mend(trace, { ...present, item: { path, isNew: false } });
            return mended.kind === 'changes' && mended.changes.length > 0 ? [{ changes: mended.changes, amount }] : [];
          }),
    ),
  );

/** The place that an entry takes at the end of its list. */
const placeOf = ({ path }: ChangeOf<'add'>, { input }: Present): InputPath => {
  const entries = at(input, path);
  return pathTo(path, Array.isArray(entries) ? entries.length : 0);
};

/** An entry to come with what else it takes for it to pay: what it must tell of itself, and what the enterprise lacks. */
const completed = (
  present: Present,
  rule: AwardRule,
  row: number,
  entry: ChangeOf<'add'>,
  amount: number,
): TriedChanges => {
  const changes = whole(entry, present);
  const made = make(present, changes);
  const alone = { changes, amount, made };
  const place = placeOf(entry, present);
  const there = (made === undefined ? [] : outcomesOf(made, rule)).flatMap((outcome) =>
    outcome[reasoning]().items.filter(({ path }) => path === place),
  );
  const trace = there[0]?.rows[row]?.trace;
  if (trace === undefined || trace.truth === 'yes') return alone;
  const mended = mend(trace, { ...present, item: { path: place, isNew: true } });
  if (mended.kind !== 'changes') return alone;
  const isOwn = (change: Planned): change is PlannedFigure =>
    change.kind === 'set' && change.path.startsWith(`${place}.`);
  const told = Object.fromEntries(mended.changes.filter(isOwn).map(({ path, to }) => [lastStep(path), to]));
  const others = mended.changes.filter((change) => !isOwn(change));
  const full: Planned = { ...entry, entry: { ...entry.entry, ...told } };
  const own = whole(full, present).filter(({ path }) => !others.some((other) => other.path === path));
  return { changes: [...others, ...own], amount };
};

export const viaItems = (
  present: Present,
  rule: AwardRule,
  source: ItemSource,
  outcomes: readonly AwardOutcome[],
): FoundPathway => {
  const fresh = rule.rows.flatMap((_, row) => {
    const entry = newItem(rule, source, row, present);
    return entry === undefined ? [] : [{ entry, row, amount: rule.payment.most(row) }];
  });
  const candidates = [
    ...ofItemsThere(present, outcomes),
    ...fresh.map(({ entry, row, amount }) => ({
      changes: whole(entry, present),
      amount,
      complete: () => completed(present, rule, row, entry, amount),
    })),
  ];
  const most = Math.max(...rule.rows.map((_, row) => rule.payment.most(row)));
  const toCome = [...new Set(fresh.map(({ entry }) => placeOf(entry, present)))];
  return firstDue(present, rule, candidates, candidates.length === 0 ? verdictOn(outcomes, most) : [], toCome);
};
