import { askedOf } from '../src/subject/any-year.js';
import type { Field } from '../src/subject/field.js';
import { inputFields } from '../src/subject/input-fields.js';
import { kinds } from '../src/subject/kinds.js';
import { type SubjectKind, subjectKinds } from '../src/subject/place-fields.js';
import { exampleOf, inputTree, type Node, type Tree } from './input-tree.js';

type Json = Readonly<Record<string, unknown>>;

// Digits, dots, commas and dashes may be full-width, and blanks may stand between groups: what the library reads the schema takes.
const digit = '[0-9０-９]';
const number = `${digit}[0-9０-９,，.． ]*`;
const dash = '[-－]';
const day = `${digit}{4}${dash}${digit}{2}${dash}${digit}{2}`;

const pattern = (text: string): Json => ({ type: 'string', pattern: `^\\s*${text}\\s*$` });

const texts: Readonly<Record<NonNullable<Field['form']>, Json>> = {
  name: { type: 'string', pattern: '\\S' },
  city: { type: 'string', pattern: '^\\p{Script=Han}+(?:市|自治州|地区|盟)$' },
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
      return pattern(`[+＋]?${number}(?:万亿|千万|百万|亿|万|千)?元`);
    case 'area':
      return pattern(`${number}(?:平方公里|平方千米|公顷|亩|平方米|㎡|m²)`);
    case 'ratio':
      return { anyOf: [{ type: 'number', minimum: 0 }, pattern(`[+＋]?${number}(?:[/／]${number})?[%％]?`)] };
    case 'figure':
      return { anyOf: [{ type: 'number' }, pattern(`[-+－＋]?${number}`)] };
    case 'day':
      return pattern(day);
    case 'span':
      return pattern(`${digit}{4}(?:${dash}${digit}{2}(?:${dash}${digit}{2})?)?`);
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
      return { ...about(node.field), type: 'array', items: objectOf(node.entry) };
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
export const inputSchemas = (): ReadonlyMap<SubjectKind, Json> =>
  new Map(
    subjectKinds.map((kind) => [
      kind,
      {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        title: titles[kind],
        description:
          '不写即不详，空列表即没有。本表管写法，是否自相矛盾由 huiqi 判断。 What is left out is unknown; an empty list is none. This schema holds how things are written; huiqi also holds whether they contradict one another.',
        ...objectOf(inputTree(inputFields[kind])),
      },
    ]),
  );
