import { describe, expect, test } from 'vitest';
import { documents } from '../../src/documents/index.js';
import { HuiqiError, type Issue } from '../../src/issue/index.js';
import { type DocumentFiles, loadDocument, type LoadOptions } from '../../src/rule/index.js';

const files = documents['taizhou-matrix-2025'];

type Json = Record<string, unknown>;

/** A copy of the document with one file's JSON put right or wrong at one place; `undefined` removes the key. */
const corrupt = (file: string, pointer: string, to: unknown): DocumentFiles => {
  const copy = structuredClone(files) as unknown as { rules: Json } & Json;
  const steps = pointer.split('/').slice(1);
  const holder =
    file === 'document' || file === 'clauses' || file === 'readings' || file === 'groups' ? copy : copy.rules;
  if (steps.length === 0) holder[file] = to;
  else {
    const last = steps.at(-1) ?? '';
    const parent = steps.slice(0, -1).reduce<unknown>((value, step) => (value as Json)[step], holder[file]) as Json;
    if (to === undefined) Reflect.deleteProperty(parent, last);
    else parent[last] = to;
  }
  return copy as unknown as DocumentFiles;
};

const problems = (from: DocumentFiles, options?: LoadOptions): readonly Issue[] => {
  try {
    loadDocument(from, options);
    return [];
  } catch (error) {
    if (error instanceof HuiqiError) return error.issues;
    throw error;
  }
};

const at = ({ place }: Issue): string =>
  'file' in place ? `${place.file}#${place.pointer}` : 'option' in place ? place.option : place.path;

const inFolder = (file: string): string => (file === 'document.json' ? file : `rules/taizhou-matrix-2025/${file}.json`);

type Fault = readonly [sentence: string, file: string, pointer: string, to: unknown, code: string, where: string];

const recognised = {
  name: 'recognised',
  fact: 'titleInYear',
  params: { title: 'champion-enterprise', events: ['new'] },
  operator: 'equal',
  value: true,
};

const faults: readonly Fault[] = [
  // document.json
  ['a document without an id', 'document', '/id', undefined, 'data-shape', 'document.json#/id'],
  ['a status that is none', 'document', '/status', 'draft', 'data-shape', 'document.json#/status'],
  ['a document with a key too many', 'document', '/author', 'x', 'data-shape', 'document.json#'],
  ['a period without an end', 'document', '/period/through', undefined, 'data-shape', 'document.json#/period/through'],
  [
    'a period with a day that is none',
    'document',
    '/period/from',
    '2025-02-30',
    'data-shape',
    'document.json#/period/from',
  ],
  ['a scope that is empty', 'document', '/scope', [], 'data-shape', 'document.json#/scope'],
  [
    'a district that the scope does not hold to',
    'document',
    '/district',
    '玉环市',
    'value-misfit',
    'rules/taizhou-matrix-2025/document.json#/scope',
  ],
  [
    'a scope for a district of a document for the city',
    'document',
    '/scope/2',
    { name: 'in-district', fact: 'district', operator: 'equal', value: '玉环市' },
    'value-misfit',
    'rules/taizhou-matrix-2025/document.json#/district',
  ],
  // readings.json
  ['readings that are no list', 'readings', '', {}, 'data-shape', `${inFolder('readings')}#`],
  [
    'a reading with one option',
    'readings',
    '/0/options',
    [{ id: 'exclusive', title: { zh: '一', en: 'a' }, changes: [] }],
    'data-shape',
    `${inFolder('readings')}#/0/options`,
  ],
  ['a reading without a reason', 'readings', '/0/why', undefined, 'data-shape', `${inFolder('readings')}#/0/why`],
  ['two readings of one id', 'readings', '/1/id', 'breakthrough', 'id-duplicate', `${inFolder('readings')}#/1/id`],
  [
    'a change to a rule and a group at once',
    'readings',
    '/0/options/1/changes/0/group',
    'outside-policies',
    'data-shape',
    `${inFolder('readings')}#/0/options/1/changes/0`,
  ],
  // clauses.json
  ['clauses that are no list', 'clauses', '', 'none', 'data-shape', `${inFolder('clauses')}#`],
  ['a clause without its place', 'clauses', '/0/place', '', 'data-shape', `${inFolder('clauses')}#/0/place`],
  ['two clauses of one id', 'clauses', '/1/id', '004-001', 'id-duplicate', `${inFolder('clauses')}#/1/id`],
  // groups.json
  ['a group of a kind that is none', 'groups', '/0/kind', 'conflict', 'data-shape', `${inFolder('groups')}#/0/kind`],
  ['a choice of none', 'groups', '/2/atMost', 0, 'data-shape', `${inFolder('groups')}#/2/atMost`],
  [
    'a group of a rule that is none',
    'groups',
    '/2/members',
    ['champion-entreprise', 'champion-product'],
    'condition-reference',
    `${inFolder('groups')}#/2/members`,
  ],
  ['two groups of one id', 'groups', '/1/id', 'outside-policies', 'id-duplicate', `${inFolder('groups')}#/1/id`],
  // one rule file
  ['a rule of no kind', 'dcmm', '/kind', undefined, 'data-shape', `${inFolder('dcmm')}#/kind`],
  ['a rule in another folder', 'dcmm', '/id', 'ningbo/dcmm', 'value-misfit', `${inFolder('dcmm')}#/id`],
  ['a rule with a key too many', 'dcmm', '/priority', 1, 'data-shape', `${inFolder('dcmm')}#`],
  ['a rule without a clause', 'dcmm', '/clauses', [], 'data-shape', `${inFolder('dcmm')}#/clauses`],
  ['a clause that is none', 'dcmm', '/clauses/1', '004-999', 'clause-unknown', `${inFolder('dcmm')}#/clauses/1`],
  [
    'a citation of a condition that is none',
    'dcmm',
    '/cites/graded',
    ['004-087'],
    'value-misfit',
    `${inFolder('dcmm')}#/cites/graded`,
  ],
  [
    'a citation of a clause that is none',
    'dcmm',
    '/cites/grade/0',
    '004-998',
    'clause-unknown',
    `${inFolder('dcmm')}#/cites/grade/0`,
  ],
  [
    'a row with a cell too many',
    'dcmm',
    '/parameters/grades/rows/0',
    [2, 10, 3],
    'value-misfit',
    `${inFolder('dcmm')}#/parameters/grades/rows/0`,
  ],
  [
    'a cell that is no figure',
    'dcmm',
    '/parameters/grades/rows/1/1',
    '三十',
    'value-misfit',
    `${inFolder('dcmm')}#/parameters/grades/rows/1/1`,
  ],
  [
    'half a grade',
    'dcmm',
    '/parameters/grades/rows/1/0',
    2.5,
    'value-misfit',
    `${inFolder('dcmm')}#/parameters/grades/rows/1/0`,
  ],
  [
    'money finer than 分',
    'dcmm',
    '/parameters/grades/rows/1/1',
    0.0000001,
    'value-misfit',
    `${inFolder('dcmm')}#/parameters/grades/rows/1/1`,
  ],
  [
    'two tables',
    'dcmm',
    '/parameters/more',
    { amount: '万元', rows: [[1]] },
    'value-misfit',
    `${inFolder('dcmm')}#/parameters/more`,
  ],
  [
    'a payment from a column that is none',
    'dcmm',
    '/outcome/pays',
    'row.sum',
    'value-misfit',
    `${inFolder('dcmm')}#/outcome/pays`,
  ],
  [
    'a payment from a column that is no money',
    'dcmm',
    '/outcome/pays',
    'row.grade',
    'value-misfit',
    `${inFolder('dcmm')}#/outcome/pays`,
  ],
  [
    'a payment from a parameter that is none',
    'scale-up',
    '/outcome/pays',
    'parameter.sum',
    'value-misfit',
    `${inFolder('scale-up')}#/outcome/pays`,
  ],
  [
    'a parameter without a unit',
    'scale-up',
    '/parameters/amount',
    '6',
    'value-misfit',
    `${inFolder('scale-up')}#/outcome/pays`,
  ],
  [
    'a cap that is none',
    'digital-project',
    '/outcome/pays/approvedUpTo',
    'parameter.top',
    'value-misfit',
    `${inFolder('digital-project')}#/outcome/pays/approvedUpTo`,
  ],
  [
    'repetition in words that are none',
    'scale-up',
    '/outcome/repeats',
    'always',
    'data-shape',
    `${inFolder('scale-up')}#/outcome/repeats`,
  ],
  // conditions: every trap of json-rules-engine
  ['no conditions', 'scale-up', '/conditions', undefined, 'data-shape', `${inFolder('scale-up')}#/conditions`],
  [
    'an empty all',
    'scale-up',
    '/conditions',
    { all: [] },
    'condition-empty',
    `${inFolder('scale-up')}#/conditions/all`,
  ],
  [
    'all and any in one node',
    'scale-up',
    '/conditions/any',
    [{}],
    'condition-shape',
    `${inFolder('scale-up')}#/conditions`,
  ],
  [
    'a condition without a name',
    'champion-enterprise',
    '/conditions/all/0/all/0/name',
    undefined,
    'condition-name',
    `${inFolder('champion-enterprise')}#/conditions/all/0/all/0/name`,
  ],
  [
    'a name used twice',
    'champion-enterprise',
    '/conditions/all/0/all/1/name',
    'recognised',
    'condition-name',
    `${inFolder('champion-enterprise')}#/conditions/all/0/all/1/name`,
  ],
  [
    'a fact that is none',
    'champion-enterprise',
    '/conditions/all/0/all/0/fact',
    'titelInYear',
    'fact-unknown',
    `${inFolder('champion-enterprise')}#/conditions/all/0/all/0/fact`,
  ],
  [
    'a fact about an item where there are none',
    'champion-enterprise',
    '/conditions/all/0/all/0',
    { ...recognised, fact: 'itemInYear', params: {} },
    'fact-unknown',
    `${inFolder('champion-enterprise')}#/conditions/all/0/all/0/fact`,
  ],
  [
    'a parameter that the fact does not take',
    'champion-enterprise',
    '/conditions/all/0/all/0/params/year',
    2025,
    'fact-parameter',
    `${inFolder('champion-enterprise')}#/conditions/all/0/all/0/params`,
  ],
  [
    'a title that is none',
    'champion-enterprise',
    '/conditions/all/0/all/0/params/title',
    'champion',
    'fact-parameter',
    `${inFolder('champion-enterprise')}#/conditions/all/0/all/0/params`,
  ],
  [
    'an operator that is none',
    'champion-enterprise',
    '/conditions/all/0/all/0/operator',
    'equals',
    'operator-unknown',
    `${inFolder('champion-enterprise')}#/conditions/all/0/all/0/operator`,
  ],
  [
    'an operator that does not fit',
    'champion-enterprise',
    '/conditions/all/0/all/0/operator',
    'greaterThan',
    'operator-misfit',
    `${inFolder('champion-enterprise')}#/conditions/all/0/all/0/operator`,
  ],
  [
    'a value of another type',
    'champion-enterprise',
    '/conditions/all/0/all/0/value',
    'true',
    'value-misfit',
    `${inFolder('champion-enterprise')}#/conditions/all/0/all/0/value`,
  ],
  [
    'money as a number',
    'revenue-milestone',
    '/conditions/all/1/value',
    1000,
    'value-misfit',
    `${inFolder('revenue-milestone')}#/conditions/all/1/value`,
  ],
  [
    'a column that is none',
    'revenue-milestone',
    '/conditions/all/1/value',
    { fact: 'row.thresholds' },
    'value-misfit',
    `${inFolder('revenue-milestone')}#/conditions/all/1/value`,
  ],
  [
    'a key that would be dropped',
    'champion-enterprise',
    '/conditions/all/0/all/0/path',
    '$.x',
    'condition-key',
    `${inFolder('champion-enterprise')}#/conditions/all/0/all/0/path`,
  ],
  [
    'a reference to no rule',
    'champion-enterprise',
    '/conditions/all/0',
    { condition: 'little-gaint' },
    'condition-reference',
    `${inFolder('champion-enterprise')}#/conditions/all/0/condition`,
  ],
  [
    'a reference to itself',
    'little-giant',
    '/conditions',
    { all: [{ condition: 'little-giant' }] },
    'condition-reference',
    `${inFolder('little-giant')}#/conditions/all/0/condition`,
  ],
];

describe('a document as it is committed', () => {
  test('loads, under every option of every reading, with its rules in the order of its clauses', () => {
    const { rules, readings } = loadDocument(files);
    expect(rules).toHaveLength(Object.keys(files.rules).length);
    expect(rules.map(({ clauses }) => clauses[0])).toEqual(rules.map(({ clauses }) => clauses[0]).sort());
    for (const { id, options } of readings)
      for (const option of options) expect(problems(files, { readings: { [id]: option.id } })).toEqual([]);
  });

  test('is not changed by loading it', () => {
    const before = JSON.stringify(files);
    loadDocument(files, { readings: { breakthrough: 'inclusive', 'tier-jump': 'each' } });
    expect(JSON.stringify(files)).toBe(before);
  });
});

describe('a document is refused for', () => {
  test.each(faults)('%s', (_, file, pointer, to, code, where) => {
    expect(problems(corrupt(file, pointer, to)).map((issue) => `${issue.code} ${at(issue)}`)).toContain(
      `${code} ${where}`,
    );
  });

  test.each(faults)('%s, and for nothing that follows from it', (_, file, pointer, to) => {
    expect(problems(corrupt(file, pointer, to)).length).toBeLessThanOrEqual(3);
  });

  test('two rules that refer to each other, each told', () => {
    const circular = (slug: string, other: string): Json => ({
      ...(files.rules[slug] as Json),
      cites: {},
      conditions: { all: [{ condition: other }] },
    });
    const both = {
      ...files,
      rules: {
        ...files.rules,
        'little-giant': circular('little-giant', 'hidden-champion'),
        'hidden-champion': circular('hidden-champion', 'little-giant'),
      },
    };
    expect(
      problems(both)
        .map((issue) => `${issue.code} ${at(issue)}`)
        .sort(),
    ).toEqual([
      `condition-reference ${inFolder('hidden-champion')}#/conditions`,
      `condition-reference ${inFolder('little-giant')}#/conditions`,
    ]);
  });

  test('every rule that is wrong, at once', () => {
    const one = corrupt('dcmm', '/clauses/0', '004-999');
    const two = {
      ...one,
      rules: { ...one.rules, 'scale-up': { ...(one.rules['scale-up'] as Json), clauses: ['004-998'] } },
    };
    expect(problems(two).map(at)).toEqual(
      expect.arrayContaining([`${inFolder('dcmm')}#/clauses/0`, `${inFolder('scale-up')}#/clauses/0`]),
    );
  });

  test('a misspelt fact, with the one that was meant', () => {
    const [first] = problems(corrupt('champion-enterprise', '/conditions/all/0/all/0/fact', 'titelInYear'));
    expect(first?.next.en).toContain('Did you mean “titleInYear”?');
  });
});

const options: readonly (readonly [sentence: string, options: LoadOptions, code: string, where: string])[] = [
  ['a reading that is none', { readings: { breakthru: 'inclusive' } }, 'reading-unknown', 'reading breakthru'],
  [
    'an option that is none',
    { readings: { breakthrough: 'inclusiv' } },
    'reading-option-unknown',
    'reading breakthrough',
  ],
  [
    'a reform of a part that is not there',
    { reforms: [{ rule: 'dcmm', part: 'outcome.repeat', from: 'once', to: 'each' }] },
    'change-misses',
    `${inFolder('dcmm')}#/outcome/repeat`,
  ],
  [
    'a reform of a rule that is not there',
    { reforms: [{ rule: 'dccm', part: 'outcome.repeats', from: 'once-per-row', to: 'once' }] },
    'change-misses',
    `${inFolder('dccm')}#/outcome/repeats`,
  ],
  [
    'a reform of a group that is not there',
    { reforms: [{ group: 'outside', part: 'active', from: true, to: false }] },
    'change-misses',
    `${inFolder('groups')}#/active`,
  ],
  [
    'a reform of what has changed since',
    { reforms: [{ rule: 'scale-up', part: 'parameters.amount', from: '5万元', to: '8万元' }] },
    'change-misses',
    `${inFolder('scale-up')}#/parameters/amount`,
  ],
  [
    'a reform that breaks its rule',
    { reforms: [{ rule: 'scale-up', part: 'parameters.amount', from: '6万元', to: '6' }] },
    'value-misfit',
    `${inFolder('scale-up')}#/outcome/pays`,
  ],
  [
    'a reform that breaks its group',
    { reforms: [{ group: 'champion-both', part: 'atMost', from: 1, to: 0 }] },
    'data-shape',
    `${inFolder('groups')}#/2/atMost`,
  ],
];

describe('a call is refused for', () => {
  test.each(options)('%s', (_, given, code, where) => {
    expect(problems(files, given).map((issue) => `${issue.code} ${at(issue)}`)).toEqual([`${code} ${where}`]);
  });
});
