import * as s from '../schema/index.js';
import { type Bilingual, type Details, type LibraryCode } from '../issue/index.js';
import {
  type AreaFault,
  guessDay,
  type MoneyFault,
  noMoney,
  parseArea,
  parseDay,
  parseMoney,
  parseShare,
  parseSpan,
} from '../quantity/index.js';
import {
  areaHint,
  dayHint,
  figureHint,
  flagHint,
  integerHint,
  isBlank,
  wholeDayHint,
  moneyHint,
  shareHint,
} from './hints.js';
import { kinds } from './kinds.js';
import { didYouMeanWord, type Phrases } from './meanings.js';

/**
 * A schema says one thing of what it refuses; this library speaks two languages per call. So what is said here is one
 * of our codes with its details, as JSON, and `readIssues` translates.
 */
export const say = (code: LibraryCode, details: Details = {}): string => JSON.stringify({ code, details });

type RefusedValue = { readonly input?: unknown; readonly code?: string };

const unlessAbsent =
  (code: LibraryCode, hint?: (found: unknown) => Bilingual, details?: Details) =>
  ({ input }: RefusedValue): string =>
    input === undefined
      ? say('field-required')
      : say(code, { ...details, ...(hint === undefined ? {} : { suggestion: hint(input) }) });

// A number that is none, or a whole one of any size, has no unit either.
const isNumber = (input: unknown): boolean => typeof input === 'number' || typeof input === 'bigint';

/** An object that takes these fields and no others. */
export const fields = (shape: s.KeySchemas): s.Schema =>
  s.strictObject(shape, {
    error: (found) =>
      found.code === 'unrecognized_keys'
        ? say('field-unknown', { known: Object.keys(shape).join(', ') })
        : unlessAbsent('object-wanted')(found),
  });

export const list = (item: s.Schema): s.Schema => s.array(item, { error: unlessAbsent('list-wanted') });

export const choice = (words: readonly string[], said: Phrases): s.Schema =>
  s.oneOf(words, {
    error: ({ input }) =>
      input === undefined
        ? say('field-required')
        : say('choice-wanted', {
            known: words.join(', '),
            suggestion: typeof input === 'string' ? didYouMeanWord(input, words, said) : '',
          }),
  });

export const text = s
  .string({ error: unlessAbsent('text-wanted') })
  .check(s.refine((value) => value.trim() !== '', { error: say('text-wanted'), abort: true }));

/** What a thing is called, to tell it from another: a text that says there is no name is none. */
export const name = text.check(s.refine((value) => !isBlank(value), { error: say('name-wanted') }));

export const flag = s.boolean({ error: unlessAbsent('flag-wanted', flagHint) });

export const integer = (least: number, most: number): s.Schema => {
  const error = unlessAbsent('integer-wanted', integerHint(least, most), { least: String(least), most: String(most) });
  return s.int({ error }).check(s.minimum(least, { error }), s.maximum(most, { error }));
};

const moneyCodes = {
  'unit-missing': 'money-unit-missing',
  'not-money': 'money-not-money',
  'too-large': 'money-too-large',
  'finer-than-fen': 'money-finer-than-fen',
} as const satisfies Record<MoneyFault, LibraryCode>;

/** Money as text with its unit, zero or more. Bare numbers are refused: their unit is a guess. */
export const money = s
  .string({
    error: ({ input }) =>
      isNumber(input) ? say('money-bare-number') : unlessAbsent('money-not-money', moneyHint)({ input }),
  })
  .check(
    s.superRefine((written, refuse) => {
      const parsed = parseMoney(written);
      if (!parsed.ok) refuse({ message: say(moneyCodes[parsed.reason], { suggestion: moneyHint(written) }) });
      else if (parsed.value < noMoney) refuse({ message: say('money-negative') });
    }),
  );

/** What is wrong with a text that is no day: it may be written otherwise, or the calendar may lack it. */
const dayFault = (written: unknown, code: 'day-wanted' | 'whole-day-wanted', hint = dayHint): string => {
  const guess = typeof written === 'string' ? guessDay(written) : undefined;
  return guess === undefined || guess.exists
    ? say(code, { suggestion: hint(written) })
    : say('day-not-on-calendar', { day: guess.written });
};

/** When something happened: a day, or the month or the year it fell in where the day is not known. */
export const span = s
  .string({ error: unlessAbsent('day-wanted', dayHint) })
  .check(s.refine((written) => parseSpan(written).ok, { error: ({ input }) => dayFault(input, 'day-wanted') }));

export const day = s.string({ error: unlessAbsent('whole-day-wanted', wholeDayHint) }).check(
  s.refine((written) => parseDay(written).ok, {
    error: ({ input }) => dayFault(input, 'whole-day-wanted', wholeDayHint),
  }),
);

const areaCodes = {
  'area-unit-missing': 'area-unit-missing',
  'not-an-area': 'area-not-area',
  'area-too-fine': 'area-too-fine',
  'area-too-large': 'area-too-large',
} as const satisfies Record<AreaFault, LibraryCode>;

/** An area as text with its unit, zero or more. Bare numbers are refused: 亩 and 平方米 are 667-fold apart. */
export const area = s
  .string({
    error: ({ input }) =>
      isNumber(input) ? say('area-bare-number') : unlessAbsent('area-not-area', areaHint)({ input }),
  })
  .check(
    s.superRefine((written, refuse) => {
      const parsed = parseArea(written);
      if (!parsed.ok) refuse({ message: say(areaCodes[parsed.reason], { suggestion: areaHint(written) }) });
    }),
  );

/** A share of zero or more with its sign: 0.125 may be meant as 12.5% or as 0.125%. */
export const share = s
  .string({ error: unlessAbsent('share-wanted', shareHint) })
  .check(s.refine((written) => parseShare(written).ok, { error: unlessAbsent('share-wanted', shareHint) }));

/** A plain ratio of zero or more, such as a plot ratio: a decimal as text or as a JSON number. */
export const ratio = s.union([s.string(), s.number()], { error: unlessAbsent('ratio-wanted', figureHint) }).check(
  s.refine((written) => kinds.ratio.parse(written) !== undefined, {
    error: ({ input }) => say('ratio-wanted', { suggestion: figureHint(input) }),
  }),
);

/** An exact figure: nothing is rounded. */
export const figure = s
  .union([s.string(), s.number()], {
    error: ({ input }) =>
      input === undefined ? say('field-required') : say('figure-wanted', { suggestion: figureHint(input) }),
  })
  .check(
    s.refine((written) => kinds.figure.parse(written) !== undefined, {
      error: ({ input }) => say('figure-wanted', { suggestion: figureHint(input) }),
    }),
  );

/** What a figure counts: empty for a plain index. */
export const unit = s.string({ error: ({ input }) => say(input === undefined ? 'unit-required' : 'text-wanted') });
