/** What was filled in, as short lines in the words of the form: for paper, where a form of empty boxes says nothing. */
import type { Bilingual, Language } from '../../src/issue/index.js';
import type { FormField } from '../../src/form.js';
import { valueAt } from './paths.js';

export interface ToldLine {
  readonly title: string;
  readonly value: string;
}

const { zh, en } = {
  zh: { colon: '：', stop: '；', none: '确知没有', yes: '是', no: '否' },
  en: { colon: ': ', stop: '; ', none: 'none', yes: 'yes', no: 'no' },
};

const textOf = ({ answer }: FormField, value: unknown, language: Language): string => {
  const say = { zh, en }[language];
  if (typeof value === 'boolean') return value ? say.yes : say.no;
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value);
  const choices: readonly { readonly value: string; readonly title: Bilingual }[] =
    answer.kind === 'choice' ? answer.choices : [];
  return choices.find((each) => each.value === text)?.title[language] ?? text;
};

/** The fields below a year or an entry, in one line. */
const inOneLine = (input: unknown, at: string, fields: readonly FormField[], language: Language): string => {
  const say = { zh, en }[language];
  return fields
    .flatMap((field) => {
      const value = valueAt(input, `${at}.${field.path.split('.').slice(2).join('.')}`);
      return value === undefined ? [] : [`${field.title[language]}${say.colon}${textOf(field, value, language)}`];
    })
    .join(say.stop);
};

const linesOf = (input: unknown, field: FormField, fields: readonly FormField[], language: Language) => {
  const say = { zh, en }[language];
  const [value, title] = [valueAt(input, field.path), field.title[language]];
  if (value === undefined) return [];
  if (!Array.isArray(value)) return [{ title, value: textOf(field, value, language) }];
  if (value.length === 0) return [{ title, value: say.none }];
  const own = fields.filter(({ path }) => path.startsWith(`${field.path}.*.`));
  return value.map((_, index) => ({
    title: `${title} ${String(index + 1)}`,
    value: inOneLine(input, `${field.path}.${String(index)}`, own, language),
  }));
};

export const toldFields = (input: unknown, fields: readonly FormField[], language: Language): readonly ToldLine[] => {
  const yearly = fields.filter(({ path }) => path.startsWith('years.*.'));
  const years = Object.keys(valueAt(input, 'years') ?? {}).sort();
  return [
    ...fields
      .filter(({ path, answer }) => !path.includes('*') && answer.kind !== 'list')
      .flatMap((field) => linesOf(input, field, fields, language)),
    ...years.map((year) => ({ title: year, value: inOneLine(input, `years.${year}`, yearly, language) })),
    ...fields
      .filter(({ answer }) => answer.kind === 'list')
      .flatMap((field) => linesOf(input, field, fields, language)),
  ];
};
