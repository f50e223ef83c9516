import * as z from 'zod/mini';
import { madeOnUse } from '../edge/index.js';
import { didYouMeanThis, stepsOf } from '../issue/index.js';
import { type Field, yearKeyPattern } from './field.js';
import { yearHint } from './hints.js';
import { divisionsOf, guessIndustry, readIndustry } from './industries.js';
import { any, type Fields, fieldsBy } from './input-fields.js';
import type { EnterpriseInput, InputOf } from './inputs.js';
import { type SubjectKind, subjectKinds } from './place-fields.js';
import {
  area,
  choice,
  day,
  fields,
  figure,
  flag,
  integer,
  list,
  money,
  name,
  ratio,
  say,
  share,
  span,
  text,
  unit,
} from './value-schemas.js';
import { perVocabulary, shipped, type Vocabulary } from './vocabulary.js';
import { cityMeant, isCity } from './where.js';

// "台州" and "温岭市" would be other cities, and every answer a silent no: only the full name of a city is taken.
const city = text.check(
  z.refine(isCity, {
    error: ({ input }) => {
      const told = cityMeant(String(input));
      if (told?.district !== undefined) return say('city-and-district', { city: told.city, district: told.district });
      return say('city-full-name', {
        known: '台州市',
        suggestion: told === undefined ? '' : didYouMeanThis(told.city),
      });
    },
  }),
);

const industry = text.check(
  z.refine((code) => readIndustry(code) !== undefined, {
    error: ({ input }) => {
      const code = guessIndustry(String(input));
      const letter = String(input).slice(0, 1);
      const divisions = divisionsOf(letter);
      const suggestion = code === undefined ? '' : didYouMeanThis(code);
      return /^[A-T]\d{2,4}$/u.test(String(input)) && divisions !== undefined
        ? say('industry-division', { letter, divisions, suggestion })
        : say('industry-wanted', { suggestion });
    },
  }),
);

const yearKey = z.string().check(
  z.regex(yearKeyPattern, {
    error: ({ input }) => say('year-key-wanted', { suggestion: yearHint(input) }),
  }),
);

const texts = { name, city, industry, unit } as const;

const valueSchema = (
  { kind, form, least = 0, most = Number.MAX_SAFE_INTEGER, words = {} }: Field,
  said: Vocabulary['said'],
): z.ZodMiniType => {
  switch (kind) {
    case 'text':
      return form === undefined ? text : texts[form];
    case 'choice':
      return choice(Object.keys(words) as [string, ...string[]], said);
    case 'integer':
      return integer(least, most);
    case 'list':
      return list(z.unknown());
    case 'flag':
      return flag;
    case 'money':
      return money;
    case 'area':
      return area;
    case 'ratio':
      return ratio;
    case 'share':
      return share;
    case 'figure':
      return figure;
    case 'day':
      return day;
    case 'span':
      return span;
  }
};

type FieldLines = readonly (readonly [steps: readonly string[], field: Field])[];

/** What stands under one name: a value, a list of entries, years, or an object. */
const under = (lines: FieldLines, said: Vocabulary['said']): z.ZodMiniType => {
  const own = lines.find(([steps]) => steps.length === 0)?.[1];
  const inner = lines.filter(([steps]) => steps.length > 0);
  if (inner.length === 0 && own !== undefined)
    return own.required === true ? valueSchema(own, said) : z.optional(valueSchema(own, said));
  const entry = objectOf(
    inner.map(([[first, ...rest], field]) => [first === any ? rest : [first ?? '', ...rest], field]),
    said,
  );
  if (own !== undefined) return z.optional(list(entry));
  return inner.some(([[first]]) => first === any) ? z.optional(years(entry)) : z.optional(entry);
};

const years = (year: z.ZodMiniType): z.ZodMiniType =>
  z.record(yearKey, year, {
    error: ({ input }) => (input === undefined ? say('field-required') : say('object-wanted')),
  });

const objectOf = (lines: FieldLines, said: Vocabulary['said']): z.ZodMiniType => {
  const names = [...new Set(lines.map(([[first = '']]) => first))];
  return fields(
    Object.fromEntries(
      names.map((each) => [
        each,
        under(
          lines.flatMap(([[first, ...rest], field]) => (first === each ? [[rest, field] as const] : [])),
          said,
        ),
      ]),
    ),
  );
};

const schemaOf = (table: Fields, { said }: Vocabulary): z.ZodMiniType =>
  objectOf(
    Object.entries(table).map(([path, field]) => [stepsOf(path), field]),
    said,
  );

/**
 * The schemas of all inputs, as their users write them. Everything but `city` may be left out: what is absent is
 * unknown, and an empty list is known to be none.
 */
export const schemasBy = perVocabulary(
  (vocabulary) =>
    madeOnUse(subjectKinds, (kind) => schemaOf(fieldsBy(vocabulary)[kind], vocabulary)) as unknown as {
      readonly [Kind in SubjectKind]: z.ZodMiniType<InputOf<Kind>, InputOf<Kind>>;
    },
);

/** The same by the words that ship with the library. */
export const schemas = schemasBy(shipped);

export const enterpriseSchema: z.ZodMiniType<EnterpriseInput, EnterpriseInput> = /* @__PURE__ */ z.lazy(
  () => schemas.enterprise,
);
