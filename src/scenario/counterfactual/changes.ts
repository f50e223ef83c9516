import { isOneOf } from '../../edge/index.js';
import { beside, type InputPath, lastStep } from '../../issue/index.js';
import { type Day, dayAfter, firstDayOf, formatDay, lastDayOf, type Money, noEnd } from '../../quantity/index.js';
import { kinds } from '../../subject/index.js';
import { at } from '../input.js';
import { asOfIn, type SuggestionContext } from './context.js';
import type { InputChange, Planned, PlannedFigure, WrittenValue } from './input-change.js';

/** What a change adds to a list, but for its day. */
export type NewEntry = Extract<InputChange, { kind: 'add' }>['entry'];

/**
 * A day of the year inside the plan for a recognition or an approval still to come: the last, or the first that is not
 * past; where all are, none.
 */
const dayIn = (context: SuggestionContext): Day | undefined => {
  const { year, period } = context;
  const last = Math.min(lastDayOf(year), period.through) as Day;
  const asOf = asOfIn(context);
  if (asOf === undefined) return Math.max(firstDayOf(year), last) as Day;
  const first = Math.max(firstDayOf(year), period.from, dayAfter(asOf)) as Day;
  return first <= last ? first : undefined;
};

/** An entry of a title or a project that comes in the year; nothing where no day is left for it. */
export const added = (
  context: SuggestionContext,
  path: 'titles' | 'projects',
  entry: NewEntry,
): Extract<InputChange, { kind: 'add' }> | undefined => {
  const day = dayIn(context);
  return day === undefined ? undefined : { kind: 'add', path, entry: { ...entry, on: formatDay(day) } };
};

/**
 * For a change that adds to a list that was not told through the beginning of the year, and is not taken as none: the
 * path that would tell it.
 */
export const untoldOf = ({ kind, path }: Planned, context: SuggestionContext): string | undefined => {
  if (kind !== 'add') return undefined;
  if (!Array.isArray(at(context.input, path))) return isOneOf(context.assumeNone, path) ? undefined : path;
  return (asOfIn(context) ?? noEnd) < firstDayOf(context.year) ? 'asOf' : undefined;
};

const writtenAt = (input: unknown, path: string): WrittenValue => {
  const value = at(input, path);
  return typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number' ? value : undefined;
};

/** A value that is set where the input has another, or none. */
export const setting = (
  input: unknown,
  path: InputPath,
  { to, toFen }: Pick<PlannedFigure, 'to' | 'toFen'>,
): Planned => {
  const from = writtenAt(input, path);
  return {
    kind: 'set',
    path,
    ...(from === undefined ? {} : { from }),
    to,
    ...(toFen === undefined ? {} : { toFen }),
  };
};

/** The money that was told of a figure: nothing where none was. */
export const moneyIn: (written: WrittenValue) => Money | undefined = kinds.money.parse;

/** A part that rises above what is told of its whole takes its whole along, unless it stood above it already. */
const wholesOf = (
  change: PlannedFigure,
  { input, vocabulary: { wholes, looseParts } }: SuggestionContext,
): readonly Planned[] =>
  [...wholes, ...looseParts].flatMap(([part, whole]) => {
    if (lastStep(change.path) !== part.name) return [];
    const path = beside(change.path, whole.name);
    const [now, was] = [writtenAt(input, path), change.from].map(moneyIn);
    return now === undefined || (was ?? 0) > now || now >= (change.toFen ?? 0) ? [] : [setting(input, path, change)];
  });

/** A change with what it takes along: a part its whole, and what comes after the day as of which all is told that day. */
export const whole = (change: Planned, context: SuggestionContext): readonly Planned[] => {
  if (change.kind === 'set') return [change, ...wholesOf(change, context)];
  return asOfIn(context) === undefined
    ? [change]
    : [setting(context.input, 'asOf', { to: String(change.entry['on']) }), change];
};
