import { askedOf, exampleOf } from '../src/subject/any-year.js';
import type { Field } from '../src/subject/field.js';
import type { InputFields } from '../src/subject/input-fields.js';
import { kinds } from '../src/subject/kinds.js';
import { type SubjectKind, subjectKinds } from '../src/subject/place-fields.js';
import { hiddenClass } from '../src/issue/hidden.js';
import { englishPlace } from '../src/subject/place-names.js';
import { zhejiangCities } from '../src/subject/zhejiang.js';
import { mostEntries } from '../src/subject/limits.js';
import { inputTree, type Node, type Tree } from './input-tree.js';

type Json = Readonly<Record<string, unknown>>;

// What the library reads the schema takes: digits and signs may be full-width, and blanks stand anywhere but inside a run of digits.
const blank = '\\s*';
const digit = '[0-9０-９]';
const spaced = (text: string): string => Array.from(text).join(blank);
const group = `${digit}{3}`;
const whole = `(?:${digit}{1,3}(?:${blank}[,，]${blank}${group})+|${digit}{1,3}(?:\\s+${group}){2,}|${digit}+)`;
const number = `${whole}(?:${blank}[.．]${blank}${digit}+)?`;
const dash = '[-－]';
const year = `(?![0０]{4})${digit}{4}`;
const month = '(?:[0０][1-9１-９]|[1１][0-2０-２])';
const date = '(?:[0０][1-9１-９]|[12１２][0-9０-９]|[3３][01０１])';
const day = `${year}${dash}${month}${dash}${date}`;

// A sum as English pages print it.
const scales = ['thousand', 'million', 'billion', 'trillion'].map(spaced).join('|');
const english = `${spaced('CNY')}${blank}${number}(?:${blank}(?:${scales}))?`;

const pattern = (text: string): Json => ({ type: 'string', pattern: `^${blank}${text}${blank}$` });
const inUnits = (units: readonly string[]): string => `(?:${units.map(spaced).join('|')})`;

// A text that shows: something in it, and nothing that nobody sees.
const shown = `^[^${hiddenClass}]*[^${hiddenClass}\\s][^${hiddenClass}]*$`;

const texts: Readonly<Record<NonNullable<Field['form']>, Json>> = {
  name: { type: 'string', pattern: shown },
  city: {
    type: 'string',
    pattern: `^(?:\\p{Script=Han}+(?:市|自治州|地区|盟)|${blank}(?:${zhejiangCities.map((name) => `${englishPlace(name) ?? name}(?:\\s+\\(${name}\\))?`).join('|')})${blank})$`,
  },
  industry: { type: 'string', pattern: `^[A-T]${digit}{2,4}$` },
  unit: { type: 'string' },
};

const valueSchema = ({ kind, form, least = 0, most = Number.MAX_SAFE_INTEGER, words = {} }: Field): Json => {
  switch (kind) {
    case 'flag':
      return { type: 'boolean' };
    case 'integer':
      return { type: 'integer', minimum: least, maximum: most };
    case 'choice':
      return { oneOf: Object.entries(words).map(([word, { zh, en }]) => ({ const: word, title: `${zh} ${en}` })) };
    case 'money':
      return pattern(
        `[+＋]?${blank}(?:${number}${blank}${inUnits(['万亿元', '千万元', '百万元', '亿元', '万元', '千元', '元'])}|${english})`,
      );
    case 'area':
      return pattern(`${number}${blank}${inUnits(['平方公里', '平方千米', '公顷', '亩', '平方米', '㎡', 'm²'])}`);
    case 'share':
      return pattern(`[+＋]?${blank}${number}${blank}[%％‰]`);
    case 'ratio':
      return {
        anyOf: [
          { type: 'number', minimum: 0 },
          pattern(
            `[+＋]?${blank}${number}(?:${blank}[/／](?=[^/／]*[1-9１-９])${blank}[+＋]?${blank}${number})?${blank}[%％]?`,
          ),
        ],
      };
    case 'figure':
      return { anyOf: [{ type: 'number' }, pattern(`[-+－＋]?${blank}${number}`)] };
    case 'day':
      return { type: 'string', pattern: `^${day}$` };
    case 'span':
      return { type: 'string', pattern: `^(?:${day}|${year}${dash}${month}|${year})$` };
    case 'text':
      return form === undefined ? texts.name : texts[form];
    case 'list':
      throw new Error('a list has entries');
  }
};

const wantedOf = ({ kind }: Field): Json[string] => (kind === 'list' ? undefined : kinds[kind].wanted);

/** What a field is called and asks, in both languages, and how it is written. */
const about = (field: Field): Json => {
  const { zh, en } = askedOf(field);
  const wanted = wantedOf(field) as { readonly zh: string; readonly en: string } | undefined;
  const written =
    wanted === undefined || ['choice', 'text'].includes(field.kind) ? ['', ''] : [`${wanted.zh}。`, ` (${wanted.en})`];
  return {
    title: `${field.title.zh} ${field.title.en}`,
    description: `${zh}${written[0] ?? ''} ${en}${written[1] ?? ''}`,
    examples: [exampleOf(field)],
  };
};

const objectOf = (tree: Tree): Json => {
  const required = [...tree].flatMap(([name, node]) =>
    node.kind === 'field' && node.field.required === true ? [name] : [],
  );
  return {
    type: 'object',
    properties: Object.fromEntries([...tree].map(([name, node]) => [name, nodeSchema(node)])),
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
  };
};

const nodeSchema = (node: Node): Json => {
  switch (node.kind) {
    case 'field':
      return { ...about(node.field), ...valueSchema(node.field) };
    case 'list':
      return { ...about(node.field), type: 'array', maxItems: mostEntries, items: objectOf(node.entry) };
    case 'years':
      return {
        type: 'object',
        patternProperties: { '^(?:1949|19[5-9]\\d|2\\d{3})$': objectOf(node.year) },
        additionalProperties: false,
      };
    case 'group':
      return objectOf(node.inner);
  }
};

const titles: Readonly<Record<SubjectKind, string>> = {
  enterprise: '企业 Enterprise',
  site: '地块 Site: an industrial project and its land',
  park: '园区 Park',
  district: '县（市、区） District',
  city: '设区市 City',
};

/** The JSON Schema of every input, by the kind of subject. */
export const inputSchemas = (fields: InputFields): ReadonlyMap<SubjectKind, Json> =>
  new Map(
    subjectKinds.map((kind) => [
      kind,
      {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        title: titles[kind],
        description:
          '不写即不详，空列表即没有。本表管写法；有没有这样的代码、地名和日期，数额是否超限，是否自相矛盾，由 huiqi 判断。 What is left out is unknown; an empty list is none. This schema holds how things are written; whether there is such a code, place or day, whether a figure can be that large or fine, and whether things contradict one another, huiqi says.',
        ...objectOf(inputTree(fields[kind])),
      },
    ]),
  );
