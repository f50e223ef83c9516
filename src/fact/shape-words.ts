import type * as z from 'zod/mini';
import type { Bilingual } from '../issue/index.js';

const kinds: Readonly<Record<string, Bilingual>> = {
  string: { zh: '文字', en: 'a text' },
  number: { zh: '数字', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  array: { zh: '列表，形如 […]', en: 'a list, as in […]' },
  tuple: { zh: '列表，形如 […]', en: 'a list, as in […]' },
  object: { zh: '对象，形如 {…}', en: 'an object, as in {…}' },
  record: { zh: '对象，形如 {…}', en: 'an object, as in {…}' },
  null: { zh: 'null', en: 'null' },
  nonoptional: { zh: '必填的值', en: 'a value, which may not be left out' },
};

const something: Bilingual = { zh: '别的值', en: 'another value' };
const aName: Bilingual = {
  zh: '小写字母、数字和连字符组成的名称',
  en: 'a name of lower-case letters, digits and hyphens',
};
const ofRule: Bilingual = {
  zh: '文件编号与规则名称，如 "taizhou-matrix-2025/dcmm"',
  en: 'a document and a rule of it, such as "taizhou-matrix-2025/dcmm"',
};

/** What texts of a form are: modelers read no regular expressions. A test asks for every form of rule data. */
const forms: Readonly<Record<string, Bilingual>> = {
  '^\\d{3}-\\d{3}$': { zh: '条款编号，如 "004-069"', en: 'the id of a clause, such as "004-069"' },
  '^(?:\\d{3}-\\d{3}|=-?\\d+(?:\\.\\d+)?)$': {
    zh: '条款编号，如 "004-069"，或数，如 "=1000"',
    en: 'the id of a clause, such as "004-069", or a figure, such as "=1000"',
  },
  '^[a-z0-9][a-z0-9-]*$': aName,
  '^[a-z0-9]+(?:-[a-z0-9]+)*$': aName,
  '^[a-z0-9-]+$': aName,
  '^[a-z0-9-]+\\/[a-z0-9-]+$': ofRule,
  '^[^/]+\\/[^/]+$': ofRule,
  '^(?:row|parameter)\\.\\w+$': {
    zh: '参数或表中的列，如 "parameter.amount"、"row.amount"',
    en: 'a parameter or a column, such as "parameter.amount" or "row.amount"',
  },
  '^parameter\\.\\w+$': { zh: '参数，如 "parameter.cap"', en: 'a parameter, such as "parameter.cap"' },
  '^[a-z][A-Za-z0-9]*$': {
    zh: '以小写字母开头、由字母和数字组成的名称，如 "taxPaid"',
    en: 'a name of letters and digits that begins with a small letter, such as "taxPaid"',
  },
};

const ofForm = (pattern: string): Bilingual | undefined => forms[pattern.replace(/^\/|\/[a-z]*$/gu, '')];

/** Ways in which a value may be written, each once, however unions lie within one another. */
const waysIn = (found: z.core.$ZodIssue): readonly Bilingual[] =>
  found.code === 'invalid_union' && found.errors.length > 0
    ? found.errors.flatMap((branch) => branch.slice(0, 1).flatMap(waysIn))
    : [shapeWords(found)];

/** The values of a key that tells the members of a union apart. */
const toldApartBy = (found: object): Bilingual => {
  const options: unknown = 'options' in found ? found.options : undefined;
  return Array.isArray(options) && options.length > 0
    ? wanted(`下列之一：${listed(options)}`, `one of: ${listed(options)}`)
    : something;
};
const wanted = (zh: string, en: string): Bilingual => ({ zh, en });

const listed = (values: readonly unknown[]): string => values.map((value) => JSON.stringify(value)).join(', ');

const counted = (origin: string, bound: string, zh: string, en: string): Bilingual => {
  switch (origin) {
    case 'string':
      return bound === '1' && zh === '至少'
        ? wanted('不为空的文字', 'a text that is not empty')
        : wanted(`${zh}${bound}个字符的文字`, `a text of ${en} ${bound} characters`);
    case 'array':
      return bound === '1' && zh === '至少'
        ? wanted('不为空的列表', 'a list that is not empty')
        : wanted(`${zh}${bound}项的列表`, `a list of ${en} ${bound} entries`);
    default:
      return wanted(`${zh}${bound}的数`, `a number of ${en} ${bound}`);
  }
};

const formats: Readonly<Record<string, Bilingual>> = {
  date: { zh: '日历上有的日期，如 "2026-07-01"', en: 'a day on the calendar, such as "2026-07-01"' },
};

/**
 * What one finding about the shape of rule data wants, in both languages: the validation library’s own
 * words are in one, and for programmers. A refinement says its words in its parameters.
 */
export const shapeWords = (found: z.core.$ZodIssue): Bilingual => {
  switch (found.code) {
    case 'invalid_type':
      return kinds[found.expected] ?? something;
    case 'invalid_value':
      return wanted(`下列之一：${listed(found.values)}`, `one of: ${listed(found.values)}`);
    case 'too_small':
      return counted(
        found.origin,
        String(found.minimum),
        found.inclusive === false ? '大于' : '至少',
        found.inclusive === false ? 'more than' : 'at least',
      );
    case 'too_big':
      return counted(
        found.origin,
        String(found.maximum),
        found.inclusive === false ? '小于' : '至多',
        found.inclusive === false ? 'less than' : 'at most',
      );
    case 'not_multiple_of':
      return wanted(`${String(found.divisor)}的倍数`, `a multiple of ${String(found.divisor)}`);
    case 'invalid_format':
      return (
        formats[found.format] ??
        (found.pattern === undefined
          ? something
          : (ofForm(found.pattern) ?? wanted(`形如 ${found.pattern} 的文字`, `a text of the form ${found.pattern}`)))
      );
    case 'unrecognized_keys':
      return wanted(`没有 ${listed(found.keys)} 的对象`, `an object without ${listed(found.keys)}`);
    case 'invalid_union': {
      if (found.errors.length === 0) return toldApartBy(found);
      const each = [...new Map(waysIn(found).map((words) => [words.en, words])).values()];
      return wanted(each.map(({ zh }) => zh).join('，或'), each.map(({ en }) => en).join(', or '));
    }
    case 'invalid_key':
    case 'invalid_element':
      return found.issues[0] === undefined ? something : shapeWords(found.issues[0]);
    case 'custom':
      return (found.params as { readonly wanted?: Bilingual } | undefined)?.wanted ?? something;
  }
};
