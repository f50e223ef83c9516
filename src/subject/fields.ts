import * as z from 'zod';
import { didYouMean, type Details, type IssueCode } from '../issue/index.js';
import { noMoney, parseArea, parseMoney, parseRational, parseSpan } from '../quantity/index.js';

/**
 * zod speaks English or a global locale; this library speaks two languages per call. So every
 * zod message here is one of our codes with its details, as JSON, and `readIssues` translates.
 */
export const say = (code: IssueCode, details: Details = {}): string => JSON.stringify({ code, details });

type Found = { readonly input?: unknown; readonly code?: string };

const unlessAbsent =
  (code: IssueCode, details?: Details) =>
  ({ input }: Found): string =>
    input === undefined ? say('field-required') : say(code, details);

/** An object that takes these fields and no others. */
export const fields = <Shape extends z.core.$ZodLooseShape>(shape: Shape): z.ZodObject<Shape, z.core.$strict> =>
  z.strictObject(shape, {
    error: (found) =>
      found.code === 'unrecognized_keys'
        ? say('field-unknown', { known: Object.keys(shape).join(', ') })
        : unlessAbsent('object-wanted')(found),
  });

export const list = <Item extends z.core.SomeType>(item: Item): z.ZodArray<Item> =>
  z.array(item, { error: unlessAbsent('list-wanted') });

export const choice = <const Words extends readonly [string, ...string[]]>(words: Words): z.ZodEnum<z.core.util.ToEnum<Words[number]>> =>
  z.enum(words, {
    error: ({ input }) =>
      input === undefined
        ? say('field-required')
        : say('choice-wanted', {
            known: words.join(', '),
            suggestion: typeof input === 'string' ? didYouMean(input, words) : '',
          }),
  });

export const text = z
  .string({ error: unlessAbsent('text-wanted') })
  .refine((value) => value.trim() !== '', { error: say('text-wanted') });

export const flag = z.boolean({ error: unlessAbsent('flag-wanted') });

export const integer = (least: number, most: number): z.ZodInt => {
  const error = unlessAbsent('integer-wanted', { least: String(least), most: String(most) });
  return z.int({ error }).min(least, { error }).max(most, { error });
};

/** Money as text with its unit, zero or more. Bare numbers are refused: their unit is a guess. */
export const money = z
  .string({ error: ({ input }) => (typeof input === 'number' ? say('money-bare-number') : unlessAbsent('money-not-money')({ input })) })
  .superRefine((written, context) => {
    const parsed = parseMoney(written);
    if (!parsed.ok) {
      const code = parsed.reason === 'unit-missing' ? 'money-unit-missing' : parsed.reason === 'not-money' ? 'money-not-money' : parsed.reason === 'too-large' ? 'money-too-large' : 'money-finer-than-fen';
      context.addIssue({ code: 'custom', message: say(code) });
    } else if (parsed.value < noMoney) {
      context.addIssue({ code: 'custom', message: say('money-negative') });
    }
  })
  .meta({ description: 'Money with its unit, such as "9.6亿元", "1800万元" or "50000元".' });

/** When something happened: a day, or the month or the year it fell in where the day is not known. */
export const span = z
  .string({ error: unlessAbsent('day-wanted') })
  .refine((written) => parseSpan(written).ok, { error: say('day-wanted') })
  .meta({ description: 'A calendar day, "2026-07-01", or the month or year it fell in, "2026-07" or "2026".' });

const areaCodes = { 'area-unit-missing': 'area-unit-missing', 'not-an-area': 'area-not-area', 'area-too-fine': 'area-too-fine', 'area-too-large': 'area-too-large' } as const;

/** An area as text with its unit, zero or more. Bare numbers are refused: 亩 and 平方米 are 667-fold apart. */
export const area = z
  .string({ error: ({ input }) => (typeof input === 'number' ? say('area-bare-number') : unlessAbsent('area-not-area')({ input })) })
  .superRefine((written, context) => {
    const parsed = parseArea(written);
    if (!parsed.ok) context.addIssue({ code: 'custom', message: say(areaCodes[parsed.reason]) });
  })
  .meta({ description: 'An area with its unit, such as "60亩", "50000平方米" or "1.5平方公里".' });

/** A plain ratio of zero or more, such as a plot ratio: a decimal as text or as a JSON number. */
export const ratio = z
  .union([z.string(), z.number()], { error: unlessAbsent('ratio-wanted') })
  .refine((written) => {
    const parsed = parseRational(String(written));
    return parsed.ok && parsed.value.over >= 0n;
  }, { error: say('ratio-wanted') })
  .meta({ description: 'A ratio, such as "2.0" or 2.05.' });
