import * as z from 'zod/mini';
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
 * zod speaks English or a global locale; this library speaks two languages per call. So every
 * zod message here is one of our codes with its details, as JSON, and `readIssues` translates.
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
export const fields = <Shape extends z.core.$ZodLooseShape>(shape: Shape): z.ZodMiniObject<Shape, z.core.$strict> =>
  z.strictObject(shape, {
    error: (found) =>
      found.code === 'unrecognized_keys'
        ? say('field-unknown', { known: Object.keys(shape).join(', ') })
        : unlessAbsent('object-wanted')(found),
  });

export const list = <Item extends z.core.SomeType>(item: Item): z.ZodMiniArray<Item> =>
  z.array(item, { error: unlessAbsent('list-wanted') });

export const choice = <const Words extends readonly [string, ...string[]]>(
  words: Words,
  said: Phrases,
): z.ZodMiniEnum<z.core.util.ToEnum<Words[number]>> =>
  z.enum(words, {
    error: ({ input }) =>
      input === undefined
        ? say('field-required')
        : say('choice-wanted', {
            known: words.join(', '),
            suggestion: typeof input === 'string' ? didYouMeanWord(input, words, said) : '',
          }),
  });

export const text = z
  .string({ error: unlessAbsent('text-wanted') })
  .check(z.refine((value) => value.trim() !== '', { error: say('text-wanted'), abort: true }));

/** What a thing is called, to tell it from another: a text that says there is no name is none. */
export const name = text.check(z.refine((value) => !isBlank(value), { error: say('name-wanted') }));

export const flag = z.boolean({ error: unlessAbsent('flag-wanted', flagHint) });

export const integer = (least: number, most: number): z.ZodMiniNumberFormat => {
  const error = unlessAbsent('integer-wanted', integerHint(least, most), { least: String(least), most: String(most) });
  return z.int({ error }).check(z.minimum(least, { error }), z.maximum(most, { error }));
};

const moneyCodes = {
  'unit-missing': 'money-unit-missing',
  'not-money': 'money-not-money',
  'too-large': 'money-too-large',
  'finer-than-fen': 'money-finer-than-fen',
} as const satisfies Record<MoneyFault, LibraryCode>;

/** Money as text with its unit, zero or more. Bare numbers are refused: their unit is a guess. */
export const money = z
  .string({
    error: ({ input }) =>
      isNumber(input) ? say('money-bare-number') : unlessAbsent('money-not-money', moneyHint)({ input }),
  })
  .check(
    z.superRefine((written, context) => {
      const parsed = parseMoney(written);
      if (!parsed.ok)
        context.addIssue({
          code: 'custom',
          message: say(moneyCodes[parsed.reason], { suggestion: moneyHint(written) }),
        });
      else if (parsed.value < noMoney) context.addIssue({ code: 'custom', message: say('money-negative') });
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
export const span = z
  .string({ error: unlessAbsent('day-wanted', dayHint) })
  .check(z.refine((written) => parseSpan(written).ok, { error: ({ input }) => dayFault(input, 'day-wanted') }));

export const day = z.string({ error: unlessAbsent('whole-day-wanted', wholeDayHint) }).check(
  z.refine((written) => parseDay(written).ok, {
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
export const area = z
  .string({
    error: ({ input }) =>
      isNumber(input) ? say('area-bare-number') : unlessAbsent('area-not-area', areaHint)({ input }),
  })
  .check(
    z.superRefine((written, context) => {
      const parsed = parseArea(written);
      if (!parsed.ok)
        context.addIssue({ code: 'custom', message: say(areaCodes[parsed.reason], { suggestion: areaHint(written) }) });
    }),
  );

/** A share of zero or more with its sign: 0.125 may be meant as 12.5% or as 0.125%. */
export const share = z
  .string({ error: unlessAbsent('share-wanted', shareHint) })
  .check(z.refine((written) => parseShare(written).ok, { error: unlessAbsent('share-wanted', shareHint) }));

/** A plain ratio of zero or more, such as a plot ratio: a decimal as text or as a JSON number. */
export const ratio = z.union([z.string(), z.number()], { error: unlessAbsent('ratio-wanted', figureHint) }).check(
  z.refine((written) => kinds.ratio.parse(written) !== undefined, {
    error: ({ input }) => say('ratio-wanted', { suggestion: figureHint(input) }),
  }),
);

/** An exact figure: nothing is rounded. */
export const figure = z
  .union([z.string(), z.number()], {
    error: ({ input }) =>
      input === undefined ? say('field-required') : say('figure-wanted', { suggestion: figureHint(input) }),
  })
  .check(
    z.refine((written) => kinds.figure.parse(written) !== undefined, {
      error: ({ input }) => say('figure-wanted', { suggestion: figureHint(input) }),
    }),
  );

/** What a figure counts: empty for a plain index. */
export const unit = z.string({ error: ({ input }) => say(input === undefined ? 'unit-required' : 'text-wanted') });
