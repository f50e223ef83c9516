import { askedOf, exampleOf } from '../src/subject/any-year.js';
import { kinds } from '../src/subject/kinds.js';
import type { Field } from '../src/subject/field.js';
import { shipped, type Vocabulary } from '../src/subject/vocabulary.js';
import type { InputFields } from '../src/subject/input-fields.js';
import { inputTree, type Node, type Tree } from './input-tree.js';

const header = '// Written by `npm run generate` from the tables of fields. Do not edit.\n';
const width = 116;

/** So many whole numbers are written out: what is more may be any number. */
const few = 10;

const wholeType = (least: number, most: number): string =>
  most - least < few
    ? Array.from({ length: most - least + 1 }, (_, index) => String(least + index)).join(' | ')
    : 'number';

const typeOf = ({ kind, words = {}, least = 0, most = Infinity }: Field): string => {
  switch (kind) {
    case 'flag':
      return 'boolean';
    case 'integer':
      return wholeType(least, most);
    case 'ratio':
    case 'figure':
      return 'string | number';
    case 'choice':
      return Object.keys(words)
        .map((word) => `'${word}'`)
        .join(' | ');
    case 'money':
    case 'area':
    case 'share':
    case 'day':
    case 'span':
    case 'text':
      return 'string';
    case 'list':
      throw new Error('a list has entries');
  }
};

const wanted = ({ kind }: Field): string =>
  ['money', 'area', 'share', 'day', 'span', 'ratio', 'figure'].includes(kind)
    ? ` ${kinds[kind as 'money'].wanted.en}.`
    : '';

/** A docstring: what the field is called and what it asks, in both languages, its form and an example. */
const docOf = (field: Field): string => {
  const { zh, en } = askedOf(field);
  const lines = [
    `${field.title.zh}：${zh}`,
    `${en}${wanted(field).replace(/^ (.)/u, (_, first: string) => ` ${first.toUpperCase()}`)}`,
    `Example: \`${JSON.stringify(exampleOf(field))}\`.`,
  ];
  return `  /**\n${lines.map((line) => `   * ${line}\n`).join('')}   */\n`;
};

// Names of the objects inside an input, by the path that leads to them.
const names: Readonly<Record<string, readonly [name: string, says: string]>> = {
  before: [
    'SumUpInput',
    'All years up to and including `through`, summed up: so that “first time” can be told without listing each.',
  ],
  years: ['AnnualInput', 'The figures of one year: a whole year, never a half or a quarter.'],
  titles: ['TitleInput', 'One event of a title: recognised, renewed, or moved in holding it.'],
  projects: ['ProjectInput', 'One approved project.'],
  received: ['ReceiptInput', 'One payment received, or to be had, under a policy.'],
  judgements: ['JudgementsInput', 'What a document leaves to a person to judge: given, never derived.'],
  observations: ['ObservationInput', 'One observed figure of an indicator.'],
};

const nameOf = (key: string): readonly [name: string, says: string] => {
  const found = names[key];
  if (found === undefined) throw new Error(`what lies under ${key} has no name: give it one in scripts/input-types.ts`);
  return found;
};

const optional = (name: string, type: string): string => {
  const short = `  readonly ${name}?: ${type} | undefined;`;
  return short.length <= width || !type.includes("' | '")
    ? `${short}\n`
    : `  readonly ${name}?:\n${type
        .split(' | ')
        .concat('undefined')
        .map((word) => `    | ${word}`)
        .join('\n')};\n`;
};

const required = (name: string, type: string): string =>
  optional(name, type)
    .replace('?:', ':')
    .replace(/(?: \| undefined;|\n {4}\| undefined;)\n$/u, ';\n');

const lineOf = (name: string, node: Node): string => {
  switch (node.kind) {
    case 'field':
      return docOf(node.field) + (node.field.required === true ? required : optional)(name, typeOf(node.field));
    case 'list':
      return docOf(node.field) + optional(name, `readonly ${nameOf(name)[0]}[]`);
    case 'years':
      return `  /** ${nameOf(name)[1]} */\n${optional(name, `Readonly<Record<string, ${nameOf(name)[0]}>>`)}`;
    case 'group':
      return `  /** ${nameOf(name)[1]} */\n${optional(name, nameOf(name)[0])}`;
  }
};

/** What the fields of an object may be together. */
const alsoIs: Readonly<Record<string, string>> = { TitleInput: ' & TitleAtLevel' };

const union = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(' | ');

/** Titles by the levels that they are given at. */
const titlesByLevel = ({ titles }: Vocabulary): string => {
  const byLevels = new Map<string, string[]>();
  for (const [title, { levels }] of Object.entries(titles)) {
    const own = byLevels.get(union(levels)) ?? [];
    byLevels.set(union(levels), [...own, title]);
  }
  const cases = [...byLevels].map(
    ([levels, named]) =>
      `  | {\n      readonly title: ${union(named)};\n      readonly level?: ${levels === '' ? '' : `${levels} | `}undefined;\n    }`,
  );
  return `\n/** At which levels each title is given, if at any. */\ntype TitleAtLevel =\n${cases.join('\n')};\n`;
};

const declared = (name: string, says: string, tree: Tree): string =>
  `\n/** ${says} */\nexport type ${name} = {\n${[...tree].map(([key, node]) => lineOf(key, node)).join('')}}${alsoIs[name] ?? ''};\n`;

const innerTree = (node: Node): Tree | undefined => {
  switch (node.kind) {
    case 'field':
      return undefined;
    case 'list':
      return node.entry;
    case 'years':
      return node.year;
    case 'group':
      return node.inner;
  }
};

const inner = (tree: Tree): string =>
  [...tree]
    .flatMap(([key, node]) => {
      const inside = innerTree(node);
      return inside === undefined ? [] : [declared(...nameOf(key), inside)];
    })
    .join('');

const inputs = {
  enterprise: [
    'EnterpriseInput',
    'An enterprise as its user writes it. Everything but `city` may be left out: what is absent is unknown, and an empty list is known to be none.',
  ],
  site: ['SiteInput', 'An industrial project and its land as its user writes it. What is absent is unknown.'],
  park: ['ParkInput', 'A park as its user writes it. What is absent is unknown.'],
  district: [
    'DistrictInput',
    'A district, county or county-level city as its user writes it. What is absent is unknown.',
  ],
  city: ['CityInput', 'A prefecture-level city as its user writes it. What is absent is unknown.'],
} as const satisfies Readonly<Record<keyof InputFields, readonly [name: string, says: string]>>;

/** The types of all inputs, each field with its docstring. */
export const inputTypes = (fields: InputFields): string => {
  const all = Object.entries(inputs).map(([kind, [name, says]]) => ({
    kind,
    name,
    says,
    tree: inputTree(fields[kind as keyof typeof inputs]),
  }));
  return [
    header,
    titlesByLevel(shipped),
    ...all.flatMap(({ name, says, tree }) => [inner(tree), declared(name, says, tree)]),
    '\n/** The input of each kind of subject. */\nexport type Inputs = {\n',
    ...all.map(({ kind, name }) => `  readonly ${kind}: ${name};\n`),
    '};\n\n/** The input of one kind of subject. */\nexport type InputOf<Kind extends keyof Inputs> = Inputs[Kind];\n',
  ].join('');
};
