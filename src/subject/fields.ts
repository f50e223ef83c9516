import * as z from 'zod';
import { didYouMean, type Details, type IssueCode } from '../issue/index.js';
import { noMoney, parseDay, parseMoney } from '../quantity/index.js';

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

export const day = z
  .string({ error: unlessAbsent('day-wanted') })
  .refine((written) => parseDay(written).ok, { error: say('day-wanted') })
  .meta({ description: 'A calendar day, such as "2026-07-01".' });
