/** A schema, and the one of zod that is made of it, say the same of whatever they are asked. */
import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { folders } from '../../src/documents/folders.js';
import { copyOf } from '../../src/edge/index.js';
import { ruleSchema } from '../../src/kinds/index.js';
import { listNames, listParts } from '../../src/rule/parts.js';
import { documentSchema } from '../../src/rule/schema.js';
import { asZod } from '../../src/schema/as-zod.js';
import type { Schema, ShapeFinding } from '../../src/schema/index.js';
import { schemas } from '../../src/subject/index.js';
import { sharedWords } from '../../src/subject/shipped-words.js';
import { wordFileSchema } from '../../src/subject/word-file.js';
import { runs } from '../laws/support.js';
import { anyInput } from '../subject/damaged.js';

interface Told {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** What is told apart of a finding. Of one that a schema has no words for, zod has English ones. */
const told = (found: Told, { message }: Told): unknown => {
  const within = found as Partial<Record<'expected' | 'values' | 'keys' | 'minimum' | 'maximum' | 'pattern', unknown>>;
  const { expected, values, keys, minimum, maximum, pattern } = within;
  return [
    found.code,
    found.path,
    message === '' ? '' : found.message,
    expected,
    values,
    keys,
    minimum,
    maximum,
    pattern,
  ];
};

/** A day that the calendar lacks is one to both; only zod shows by which pattern. */
const shown = (found: readonly Told[], ours: readonly ShapeFinding[]): unknown =>
  found.map((each, index) =>
    told(
      'format' in each && each.format === 'date' ? ({ ...each, pattern: undefined } as Told) : each,
      ours[index] ?? each,
    ),
  );

/** Of a whole number that is too large to be held exactly zod says so, and again that it is beyond the bound. */
const saidOnce = (found: readonly Told[]): readonly Told[] =>
  found.filter(
    ({ code, path }, index) =>
      !code.startsWith('too_') ||
      found.findIndex((each) => each.code === code && each.path.join(' ') === path.join(' ')) === index,
  );

const alike = (schema: Schema, value: unknown): void => {
  const [own, zods] = [schema.safeParse(value), asZod(schema).safeParse(value)];
  expect(own.success).toBe(zods.success);
  if (own.success) {
    expect(own.data).toStrictEqual(zods.data);
    expect(JSON.stringify(own.data)).toBe(JSON.stringify(zods.data));
    return;
  }
  const issues = own.error.issues;
  expect(shown(issues, issues)).toStrictEqual(shown(saidOnce((zods.error?.issues ?? []) as readonly Told[]), issues));
};

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Every file of the documents, and the words that all share, each with its schema. */
const written: readonly { readonly schema: Schema; readonly file: unknown }[] = [
  { schema: wordFileSchema, file: sharedWords },
  ...Object.values(folders).flatMap((folder) => [
    { schema: documentSchema, file: folder.document },
    ...listNames.map((name) => ({ schema: listParts[name].schema, file: folder[name] ?? [] })),
    ...Object.values(folder.rules).map((file) => ({ schema: ruleSchema, file })),
  ]),
];

const other = fc.constantFrom<unknown>(
  null,
  undefined,
  '',
  'a',
  '004-069',
  '2026-02-30',
  0,
  -1,
  1.5,
  2,
  1e300,
  NaN,
  true,
  [],
  ['a'],
  ['a', 'b'],
  {},
  { zh: '' },
  { kind: 'award' },
);

/** The value with one place in it changed, or one key more. */
const changed = (value: unknown, steps: readonly number[], to: unknown): unknown => {
  const [step = 0, ...rest] = steps;
  if (!isObject(value) || steps.length === 0) return to;
  const keys = Object.keys(value);
  const key = keys[step % (keys.length + 1)];
  if (Array.isArray(value))
    return value.map((each: unknown, index) => (String(index) === key ? changed(each, rest, to) : each));
  return key === undefined ? { ...value, another: to } : { ...value, [key]: changed(value[key], rest, to) };
};

describe('a schema and the one of zod that is made of it', () => {
  test.prop([fc.constantFrom(...written), fc.array(fc.nat(40), { maxLength: 6 }), other], runs(1000))(
    'take the same files, read alike, and find the same wrong with others',
    ({ schema, file }, steps, to) => {
      alike(schema, changed(file, steps, to));
    },
  );

  test.prop([anyInput], runs(300))('take the same inputs, and say the same of others', ({ kind, input }) => {
    const copied = copyOf(input);
    if (copied.ok) alike(schemas[kind], copied.value);
  });
});
