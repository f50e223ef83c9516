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
};

const something: Bilingual = { zh: '别的值', en: 'another value' };
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
          : wanted(`形如 ${found.pattern} 的文字`, `a text of the form ${found.pattern}`))
      );
    case 'unrecognized_keys':
      return wanted(`没有 ${listed(found.keys)} 的对象`, `an object without ${listed(found.keys)}`);
    case 'invalid_union': {
      const each = [
        ...new Map(
          found.errors.flatMap((branch) => branch.slice(0, 1).map(shapeWords)).map((words) => [words.en, words]),
        ).values(),
      ];
      return each.length === 0
        ? something
        : wanted(each.map(({ zh }) => zh).join('，或'), each.map(({ en }) => en).join(', or '));
    }
    case 'invalid_key':
    case 'invalid_element':
      return found.issues[0] === undefined ? something : shapeWords(found.issues[0]);
    case 'custom':
      return (found.params as { readonly wanted?: Bilingual } | undefined)?.wanted ?? something;
  }
};
