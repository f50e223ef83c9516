import { type AwardOutcome, type Engine, reasoning, type Result, type RowReason } from '../../engine/index.js';
import type { AwardRule } from '../../rule/index.js';
import { checkEnterprise, type Enterprise, exchanged } from '../../subject/index.js';
import { at } from '../input.js';
import { changed } from './change-input.js';
import type { Planned } from './input-change.js';
import type { GainOf } from './gain.js';
import type { SuggestionContext } from './context.js';

/** What the search starts from: the input as written and what is decided of it as it stands. */
export interface Present extends SuggestionContext {
  readonly engine: Engine;
  readonly subject: Enterprise;
  readonly result: Result;
  readonly gain: GainOf;
  /** The same with nothing said of the day as of which it is told. */
  readonly stillOpen: () => Present;
}

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
  return list === undefined ? parsed.subject : exchanged(subject, { [list]: parsed.subject[list] });
};

/** What is decided once changes are made; nothing where they contradict what was told. */
export const make = (present: Present, changes: readonly Planned[]): Result | undefined => {
  const subject = changedSubject(present, changes);
  return subject === undefined ? undefined : present.engine.evaluate(subject, { year: present.year });
};

export const outcomesOf = ({ awards }: Result, { id }: AwardRule): readonly AwardOutcome[] =>
  awards.filter(({ rule }) => rule === id);

export const dueIn = (outcomes: readonly AwardOutcome[]): AwardOutcome | undefined =>
  outcomes.find(({ truth }) => truth === 'yes');

export const rowsOf = (outcomes: readonly AwardOutcome[]): readonly RowReason[] =>
  outcomes.flatMap((outcome) => outcome[reasoning]().items.flatMap(({ rows }) => rows));
