/** What a case tells that its table’s plain case does not, in words: what the case is, for those who do not read its name. */
import { dayText } from '../../src/explain/day-text.js';
import { type FormField, formFields } from '../../src/form.js';
import type { SubjectKind } from '../../src/subject/index.js';
import { moneyText } from '../play/money.js';
import { parseMoney } from '../../src/quantity/index.js';
import type { CaseFile, Entry, Language } from './corpus.js';
import { pageWords } from './words.js';

type Answer = FormField['answer'];
type Fields = ReadonlyMap<string, FormField>;

const fieldsOf = (subject: string): Fields =>
  new Map(formFields(subject as SubjectKind).map((field) => [field.path, field] as const));

const anyOf = (path: string): string => path.replace(/\.\d+(?=\.|$)/gu, '.*');

const valueText = (value: unknown, answer: Answer | undefined, language: Language): string => {
  const say = pageWords[language];
  if (typeof value === 'boolean') return value ? say.told.yes : say.told.no;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (answer?.kind === 'choice')
    return answer.choices.find((choice) => choice.value === value)?.title[language] ?? text;
  if (answer?.kind === 'money') {
    const read = parseMoney(text);
    return read.ok ? moneyText(read.value, language) : text;
  }
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) ? dayText(text, language) : text;
};

/** What money was received for: a matter that is called by the slug of an award is shown by its title. */
const matterText = ({ id, rules }: Entry, matter: string, language: Language): string =>
  matter === 'other'
    ? pageWords[language].told.elsewhere
    : (rules.find((rule) => rule.id === `${id}/${matter}`)?.title[language] ?? matter);

/** An entry of a list: what it is about and its day as they are, all else by its name. */
const entryText = (
  of: Entry,
  list: string,
  entry: object,
  { fields, language }: { readonly fields: Fields; readonly language: Language },
): string => {
  const say = pageWords[language];
  return Object.entries(entry)
    .map(([key, value], index) => {
      if (key === 'matter') return matterText(of, String(value), language);
      const field = fields.get(`${list}.*.${key}`);
      const text = valueText(value, field?.answer, language);
      const isPlain = index === 0 || field?.answer.kind === 'choice' || field?.answer.kind === 'span';
      return isPlain || field === undefined ? text : `${field.title[language]} ${text}`;
    })
    .join(say.comma);
};

const toldAt = (
  of: Entry,
  [path, value]: readonly [path: string, value: unknown],
  names: { readonly fields: Fields; readonly language: Language },
): readonly string[] => {
  const { fields, language } = names;
  const say = pageWords[language];
  const field = fields.get(anyOf(path));
  const [, year] = /^years\.(\d{4})\./u.exec(path) ?? [];
  const parts: Readonly<Record<string, string>> = say.told.parts;
  const title = field?.title[language] ?? parts[path] ?? path;
  const named = (text: string): string =>
    `${year === undefined ? title : say.told.inYear(year, title)}${say.colon}${text}`;
  if (value === null) return [named(say.told.untold)];
  if (Array.isArray(value)) {
    if (value.length === 0) return [named(say.told.none)];
    const entries = value.map((entry: unknown) =>
      typeof entry === 'object' && entry !== null
        ? entryText(of, path, entry, names)
        : valueText(entry, field?.answer, language),
    );
    return [named(entries.join(say.told.and))];
  }
  if (typeof value === 'object')
    return Object.entries(value).flatMap(([key, part]) => toldAt(of, [`${path}.${key}`, part], names));
  return [named(valueText(value, field?.answer, language))];
};

/** The case in words of its input and setting; the plain case of a table is called so. */
export const toldText = (
  entry: Entry,
  { told, plainYear, situation: { subject, year, readings, assumeNone } }: CaseFile,
  language: Language,
): string => {
  const say = pageWords[language];
  const { document, id } = entry;
  const fields = fieldsOf(subject);
  const chosen = Object.entries(readings).map(([reading, option]) => {
    const found = document.readings.find((each) => each.id === reading);
    const title = found?.options.find((each) => each.id === option)?.title[language];
    if (found === undefined || title === undefined) throw new Error(`${id} has no reading ${reading}=${option}`);
    return `${found.title[language]}${say.colon}${title}`;
  });
  const lists = assumeNone.map((list) => `${fields.get(list)?.title[language] ?? list}${say.colon}${say.told.assumed}`);
  const all = [
    ...(year === plainYear ? [] : [say.told.year(year)]),
    ...Object.entries(told).flatMap((each) => toldAt(entry, each, { fields, language })),
    ...lists,
    ...chosen,
  ];
  return all.length === 0 ? say.plainCase : all.join(say.told.next);
};
