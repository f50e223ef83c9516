import { describe, expect, it } from 'vitest';
import { documents } from '../../src/documents/index.js';
import { HuiqiError, type Issue, type IssueCode } from '../../src/issue/index.js';
import { type DocumentFiles, loadDocument } from '../../src/rule/index.js';

const taizhou = documents['taizhou-matrix-2025'];
const file = 'rules/taizhou-matrix-2025/probe.json';

/** A rule about the enterprise with these conditions and a table that has a column of each type. */
const probe = (conditions: unknown): Record<string, unknown> => ({
  id: 'taizhou-matrix-2025/probe',
  kind: 'award',
  subject: 'enterprise',
  title: { zh: '试', en: 'Probe' },
  clauses: ['004-049'],
  parameters: { table: { threshold: '亿元', grade: '级', level: 'text', rows: [[1, 2, 'national']] } },
  conditions,
  outcome: { pays: 'row.threshold', repeats: 'once' },
});

const issuesIn = (load: () => unknown): readonly Issue[] => {
  try {
    load();
    return [];
  } catch (error) {
    if (error instanceof HuiqiError) return error.issues;
    throw error;
  }
};

const issuesOf = (rules: DocumentFiles['rules']): readonly Issue[] =>
  issuesIn(() => loadDocument({ ...taizhou, rules: { ...taizhou.rules, ...rules } }));

const places = (issues: readonly Issue[]): readonly string[] =>
  issues.map(({ code, place }) => `${code} ${'file' in place ? `${place.file}#${place.pointer}` : '?'}`);

const city = { name: 'city', fact: 'city', operator: 'equal', value: '台州市' };
const maker = { name: 'maker', fact: 'isManufacturer', operator: 'equal', value: true };
const sales = {
  name: 'sales',
  fact: 'revenue',
  params: { measure: 'revenue' },
  operator: 'greaterThan',
  value: '10亿元',
};
const grade = { name: 'grade', fact: 'highestGradeBefore', params: { title: 'dcmm' }, operator: 'lessThan', value: 3 };

type Row = readonly [what: string, conditions: unknown, code: IssueCode, pointer: string];

const traps: readonly Row[] = [
  ['an empty all, which would match', { all: [] }, 'condition-empty', '/all'],
  ['an empty any, which would match', { any: [] }, 'condition-empty', '/any'],
  ['an empty any deep inside', { all: [city, { not: { any: [] } }] }, 'condition-empty', '/all/1/not/any'],
  ['an all that is no list', { all: city }, 'condition-empty', '/all'],
  ['all and any in one node, where any would win', { all: [city], any: [maker] }, 'condition-shape', ''],
  ['all and not in one node', { all: [city, { all: [maker], not: sales }] }, 'condition-shape', '/all/1'],
  ['a comparison beside an all', { all: [city], ...maker }, 'condition-shape', ''],
  ['a reference beside an any', { any: [city], condition: 'dcmm' }, 'condition-shape', ''],
  ['a not that is a list', { not: [city] }, 'condition-shape', '/not'],
  ['nothing that decides', { name: 'nothing' }, 'condition-shape', ''],
  ['null for a condition', { all: [null] }, 'condition-shape', '/all/0'],
  ['a text for a condition', { all: ['city'] }, 'condition-shape', '/all/0'],
  [
    'an operator misspelt, which would fail at run time only',
    { all: [{ ...sales, operator: 'greaterThen' }] },
    'operator-unknown',
    '/all/0/operator',
  ],
  ['an operator of SQL', { ...sales, operator: '>=' }, 'operator-unknown', '/operator'],
  ['an operator that objects inherit', { ...sales, operator: 'constructor' }, 'operator-unknown', '/operator'],
  ['an operator with a decorator', { ...city, operator: 'not:equal' }, 'operator-unknown', '/operator'],
  ['no operator', { name: 'city', fact: 'city', value: '台州市' }, 'operator-unknown', '/operator'],
  ['contains, which no fact of ours has lists for', { ...city, operator: 'contains' }, 'operator-unknown', '/operator'],
  ['a key that would be dropped', { ...city, because: '004-004' }, 'condition-key', '/because'],
  ['a path, which would pick from an object', { ...city, path: '$.name' }, 'condition-key', '/path'],
  ['a priority', { all: [{ ...city, priority: 3 }] }, 'condition-key', '/all/0/priority'],
  ['a key beside all', { all: [city], comment: 'x' }, 'condition-key', '/comment'],
  ['a remark that says nothing', { ...city, note: ' ' }, 'value-misfit', '/note'],
  ['a remark in one language of two', { all: [city], note: { zh: '注' } }, 'value-misfit', '/note'],
  ['a key beside not', { not: city, operator: 'equal' }, 'condition-key', '/operator'],
  [
    'a key that is a prototype',
    JSON.parse('{"all":[{"fact":"city","name":"city","operator":"equal","value":"台州市","__proto__":1}]}'),
    'condition-key',
    '/all/0/__proto__',
  ],
  ['money as text of digits, which would compare as text', { ...sales, value: '1000000000' }, 'value-misfit', '/value'],
  ['money as a bare number', { ...sales, value: 1e11 }, 'value-misfit', '/value'],
  ['money finer than 分', { ...sales, value: '0.001元' }, 'value-misfit', '/value'],
  ['money beyond 90 万亿元', { ...sales, value: '900001亿元' }, 'value-misfit', '/value'],
  ['money about so much', { ...sales, value: '约10亿元' }, 'value-misfit', '/value'],
  ['a grade as text of digits', { ...grade, value: '3' }, 'value-misfit', '/value'],
  ['a grade that is not whole', { ...grade, value: 2.5 }, 'value-misfit', '/value'],
  ['a grade that there is none of', { ...grade, value: 6 }, 'value-misfit', '/value'],
  ['a size that is none', { ...city, fact: 'size', value: 'tiny' }, 'value-misfit', '/value'],
  [
    'a size that is none among others',
    { ...city, fact: 'size', operator: 'in', value: ['small', 'smal'] },
    'value-misfit',
    '/value',
  ],
  ['a grade beyond whole numbers', { ...grade, value: 1e300 }, 'value-misfit', '/value'],
  ['a flag as a number', { ...maker, value: 1 }, 'value-misfit', '/value'],
  ['a flag as text', { ...maker, value: 'true' }, 'value-misfit', '/value'],
  ['a flag that is null', { ...maker, value: null }, 'value-misfit', '/value'],
  ['a text that is a number', { ...city, value: 331000 }, 'value-misfit', '/value'],
  ['no value', { name: 'city', fact: 'city', operator: 'notEqual' }, 'value-misfit', '/value'],
  [
    'in with a text, which would look for a part of it',
    { ...city, operator: 'in', value: '台州市宁波市' },
    'value-misfit',
    '/value',
  ],
  ['in with no values', { ...city, operator: 'in', value: [] }, 'value-misfit', '/value'],
  ['notIn with a value of another type', { ...grade, operator: 'notIn', value: [2, '3'] }, 'value-misfit', '/value'],
  ['equal with a list', { ...city, value: ['台州市'] }, 'value-misfit', '/value'],
  [
    'a value from a fact that is no figure',
    { ...sales, value: { fact: 'isManufacturer' } },
    'value-misfit',
    '/value/fact',
  ],
];

const last = { fact: 'revenue', params: { measure: 'mainRevenue', yearsAgo: 1 } };
const deep = (levels: number): unknown => (levels === 0 ? last : { round: 'down', to: '1元', of: deep(levels - 1) });

const expressions: readonly Row[] = [
  ['an operator that there is none of', { ...sales, value: { product: [last, last] } }, 'value-misfit', '/value'],
  ['two operators', { ...sales, value: { sum: [last, last], lesser: [last, last] } }, 'value-misfit', '/value'],
  ['a key beside an operator', { ...sales, value: { sum: [last, last], of: last } }, 'value-misfit', '/value/of'],
  ['a sum of one', { ...sales, value: { sum: [last] } }, 'value-misfit', '/value/sum'],
  [
    'a difference of three',
    { ...sales, value: { difference: [last, last, last] } },
    'value-misfit',
    '/value/difference',
  ],
  ['two figures multiplied', { ...sales, value: { times: [last, last] } }, 'value-misfit', '/value/times'],
  ['nothing but rates', { ...sales, value: { times: ['15%', '120%'] } }, 'value-misfit', '/value/times'],
  ['a rate of nought', { ...sales, value: { times: ['0%', last] } }, 'value-misfit', '/value/times/0'],
  ['a price of money', { ...sales, value: { times: ['10元/平方米', last] } }, 'value-misfit', '/value/times'],
  ['a step of nothing', { ...sales, value: { steps: '0元', each: '1元', of: last } }, 'value-misfit', '/value/steps'],
  [
    'a step reckoned in another type',
    { ...sales, value: { steps: { sum: ['1亩', '1亩'] }, each: '1元', of: last } },
    'value-misfit',
    '/value/steps',
  ],
  [
    'steps of another type',
    { ...sales, value: { steps: '1亩', each: '1元', of: last } },
    'value-misfit',
    '/value/steps',
  ],
  ['money and an area', { ...sales, value: { sum: [last, '1亩'] } }, 'value-misfit', '/value/sum'],
  ['an area for money', { ...sales, value: { sum: ['1亩', '1亩'] } }, 'value-misfit', '/value'],
  [
    'a rounding that there is none of',
    { ...sales, value: { round: 'off', to: '1元', of: last } },
    'value-misfit',
    '/value/round',
  ],
  ['a rounding to nothing', { ...sales, value: { round: 'down', to: '0元', of: last } }, 'value-misfit', '/value/to'],
  ['a parameter that is not there', { ...sales, value: 'parameter.most' }, 'value-misfit', '/value'],
  ['a column that is not there', { ...sales, value: { sum: [last, 'row.most'] } }, 'value-misfit', '/value/sum/1'],
  [
    'a fact misspelt inside',
    { ...sales, value: { sum: [last, { fact: 'revenu' }] } },
    'fact-unknown',
    '/value/sum/1/fact',
  ],
  [
    'a key beside a fact inside',
    { ...sales, value: { sum: [last, { ...last, name: 'b' }] } },
    'value-misfit',
    '/value/sum/1/name',
  ],
  ['an expression nine deep', { ...sales, value: deep(9) }, 'value-misfit', '/value/of/of/of/of/of/of/of/of/of'],
  [
    'more than forty parts',
    { ...sales, value: { sum: Array.from({ length: 40 }, () => last) } },
    'value-misfit',
    '/value/sum/39',
  ],
  ['params beside an expression', { ...sales, fact: { sum: [last, last] } }, 'condition-key', '/params'],
  ['an expression for a list', { ...sales, operator: 'in', value: { sum: [last, last] } }, 'value-misfit', '/value'],
  [
    'a comparison of expressions without a name',
    { all: [{ fact: { sum: [last, last] }, operator: 'greaterThan', value: '1元' }] },
    'condition-name',
    '/all/0/name',
  ],
];

const mistakes: readonly Row[] = [
  ['a fact misspelt', { any: [maker, { ...city, fact: 'ctiy' }] }, 'fact-unknown', '/any/1/fact'],
  ['a fact that objects inherit', { ...city, fact: 'toString' }, 'fact-unknown', '/fact'],
  ['a fact that is no text', { ...city, fact: ['city'] }, 'fact-unknown', '/fact'],
  [
    'a fact about an item where there are no items',
    { all: [{ ...maker, fact: 'itemInYear' }] },
    'fact-unknown',
    '/all/0/fact',
  ],
  ['the level of an item where there are no items', { ...city, fact: 'itemLevel' }, 'fact-unknown', '/fact'],
  ['a parameter left out', { ...sales, params: {} }, 'fact-parameter', '/params'],
  [
    'no parameters where one is needed',
    { name: 'sales', fact: 'revenue', operator: 'equal', value: '1元' },
    'fact-parameter',
    '/params',
  ],
  ['a parameter misspelt', { ...sales, params: { measure: 'revenue', yearAgo: 1 } }, 'fact-parameter', '/params'],
  ['a parameter where there are none', { ...city, params: { in: 'taizhou' } }, 'fact-parameter', '/params'],
  ['a measure that is not one', { ...sales, params: { measure: 'profit' } }, 'fact-parameter', '/params'],
  ['a title that is not one', { ...grade, params: { title: 'DCMM' } }, 'fact-parameter', '/params'],
  ['years ago in the future', { ...sales, params: { measure: 'revenue', yearsAgo: -1 } }, 'fact-parameter', '/params'],
  ['parameters as a list', { ...sales, params: ['revenue'] }, 'fact-parameter', '/params'],
  ['an order between texts', { ...city, operator: 'lessThan' }, 'operator-misfit', '/operator'],
  ['an order between flags', { ...maker, operator: 'greaterThanInclusive' }, 'operator-misfit', '/operator'],
  ['a column that the table lacks', { ...sales, value: { fact: 'row.limit' } }, 'value-misfit', '/value'],
  ['a column that objects inherit', { ...sales, value: { fact: 'row.constructor' } }, 'value-misfit', '/value'],
  ['a column of another type', { ...sales, value: { fact: 'row.grade' } }, 'value-misfit', '/value'],
  ['a text column for a grade', { ...grade, value: { fact: 'row.level' } }, 'value-misfit', '/value'],
  ['a column with parameters', { ...sales, value: { fact: 'row.threshold', params: {} } }, 'value-misfit', '/value'],
  [
    'a reference to nowhere',
    { all: [city, { condition: 'revenue-mile-stone' }] },
    'condition-reference',
    '/all/1/condition',
  ],
  ['a reference by full id', { condition: 'taizhou-matrix-2025/dcmm' }, 'condition-reference', '/condition'],
  ['a reference to itself', { condition: 'probe' }, 'condition-reference', '/condition'],
  [
    'a reference to a rule about items, of which there are none here',
    { condition: 'champion-product' },
    'condition-reference',
    '/condition',
  ],
  ['parameters that are null', { ...city, params: null }, 'fact-parameter', '/params'],
  [
    'a comparison without a name',
    { all: [{ fact: 'city', operator: 'equal', value: '台州市' }] },
    'condition-name',
    '/all/0/name',
  ],
  ['two conditions of one name', { all: [maker, { not: maker }] }, 'condition-name', '/all/1/not/name'],
  ['a group named like a comparison', { name: 'maker', all: [maker] }, 'condition-name', '/all/0/name'],
  ['a name with capitals', { ...maker, name: 'Maker' }, 'condition-name', '/name'],
  ['an empty name on a group', { name: '', all: [maker] }, 'condition-name', '/name'],
];

describe('an expression that cannot be reckoned is refused, with file and pointer', () => {
  it.each(expressions)('%s', (_, conditions, code, pointer) => {
    expect(places(issuesOf({ probe: probe(conditions) }))).toEqual([`${code} ${file}#/conditions${pointer}`]);
  });
});

describe('a threshold that changes is of one type and rises by years', () => {
  const [first, later] = [{ amount: '1亿元' }, { from: '2026-01-01', amount: '2亿元' }];
  const latest = { from: '2027-01-01', amount: '2亿元' };
  it.each([
    ['as it should be', [first, later, latest], true],
    ['an area among money', [first, { ...later, amount: '2亩' }], false],
    ['a change inside a year', [first, { ...later, from: '2026-07-01' }], false],
    ['a first one that begins', [{ ...first, from: '2025-01-01' }, later], false],
    ['a later one that does not', [first, { amount: '2亿元' }], false],
    ['years that fall', [first, latest, later], false],
    ['a year twice', [first, later, later], false],
    ['what is no figure', [first, { ...later, amount: 'much' }], false],
  ])('%s', (_, most, isTaken) => {
    const rule = { ...probe({ ...sales, value: 'parameter.most' }) };
    const parameters = { ...(rule['parameters'] as object), most };
    expect(issuesOf({ probe: { ...rule, parameters } }).length === 0).toBe(isTaken);
  });
});

describe('what json-rules-engine takes in silence is refused at load, with file and pointer', () => {
  it.each(traps)('%s', (_, conditions, code, pointer) => {
    expect(places(issuesOf({ probe: probe(conditions) }))).toEqual([`${code} ${file}#/conditions${pointer}`]);
  });
});

describe('a condition that means nothing is refused at load, with file and pointer', () => {
  it.each(mistakes)('%s', (_, conditions, code, pointer) => {
    expect(places(issuesOf({ probe: probe(conditions) }))).toEqual([`${code} ${file}#/conditions${pointer}`]);
  });

  it('params that are wrong in every row are told once', () => {
    const conditions = { ...maker, fact: 'holdsTitle', params: { title: { fact: 'row.level' } } };
    const parameters = {
      levels: {
        level: 'text',
        threshold: '亿元',
        rows: [
          ['dcm', 1],
          ['giant', 2],
        ],
      },
    };
    expect(places(issuesOf({ probe: { ...probe(conditions), parameters } }))).toEqual([
      `fact-parameter ${file}#/conditions/params`,
    ]);
  });

  it('a column is named as it may be written, and params that are no parameters have no path', () => {
    const wantedOf = (conditions: unknown): string | undefined => issuesOf({ probe: probe(conditions) })[0]?.wanted.en;
    expect(wantedOf({ ...sales, value: { fact: 'row.limit' } })).toContain('{"fact": "row.threshold"}');
    expect(wantedOf({ ...maker, value: { fact: 'row.limit' } })).toContain('{"fact": "row.…"}');
    expect(wantedOf({ ...sales, params: ['revenue'] })).not.toMatch(/^: /u);
  });

  it('all mistakes of a rule come at once', () => {
    const conditions = {
      all: [{ ...city, operator: 'is' }, { any: [] }, { ...maker, fact: 'isMaker' }, { ...sales, value: 5 }],
    };
    expect(places(issuesOf({ probe: probe(conditions) }))).toEqual([
      `operator-unknown ${file}#/conditions/all/0/operator`,
      `condition-empty ${file}#/conditions/all/1/any`,
      `fact-unknown ${file}#/conditions/all/2/fact`,
      `value-misfit ${file}#/conditions/all/3/value`,
    ]);
  });

  it('the conditions of what was paid before are held to the same', () => {
    const rule = {
      ...probe(maker),
      outcome: { pays: 'row.threshold', severalRows: 'difference', paidBefore: { all: [] }, repeats: 'once' },
    };
    expect(places(issuesOf({ probe: rule }))).toEqual([`condition-empty ${file}#/outcome/paidBefore/all`]);
  });

  it('nesting without end is an issue, not a stack error', () => {
    const deep = Array.from({ length: 50_000 }).reduce<unknown>((inner) => ({ not: inner }), city);
    expect(issuesOf({ probe: probe(deep) }).map(({ code }) => code)).toEqual(['condition-too-deep']);
  });

  it('a mistake in the scope of a document is told once, where it stands', () => {
    const scope = [{ ...city, fact: 'ctiy' }];
    const load = (): unknown =>
      loadDocument({ ...taizhou, document: { ...(taizhou.document as object), scope, scopeCites: {} } });
    expect(places(issuesIn(load))).toEqual(['fact-unknown rules/taizhou-matrix-2025/document.json#/scope/0/fact']);
  });

  it('a loop of references is found, each rule of it named', () => {
    const rules = {
      probe: probe({ any: [maker, { condition: 'other' }] }),
      other: { ...probe({ not: { condition: 'probe' } }), id: 'taizhou-matrix-2025/other' },
    };
    expect([...places(issuesOf(rules))].sort()).toEqual([
      'condition-reference rules/taizhou-matrix-2025/other.json#/conditions',
      'condition-reference rules/taizhou-matrix-2025/probe.json#/conditions',
    ]);
  });

  it('a misspelling is answered with the word that was meant', () => {
    const [found] = issuesOf({ probe: probe({ ...sales, operator: 'greaterThen' }) });
    expect(found?.next.en).toContain('greaterThan');
    const [sign] = issuesOf({ probe: probe({ ...sales, operator: '>=' }) });
    expect(sign?.next.en).toContain('greaterThanInclusive');
  });

  it('a rule that refers to itself is told the others', () => {
    const [found] = issuesOf({ probe: probe({ condition: 'probe' }) });
    const known = found?.wanted.en.split(': ').at(-1)?.split(', ') ?? [];
    expect(known).toContain('scale-up');
    expect(known).not.toContain('probe');
  });

  it.each([
    { params: { measure: 'revenu' }, of: sales, says: 'Did you mean “revenue”' },
    { params: { title: 'dcm' }, of: grade, says: 'Did you mean “dcmm”' },
    {
      params: { title: 'little-giant', levels: ['nationl'] },
      of: { ...maker, fact: 'holdsTitle' },
      says: 'levels.0: one of: national, provincial, municipal, county. Did you mean “national”',
    },
    {
      params: { title: 'little-giant', levels: { fact: 'row.level' } },
      of: { ...maker, fact: 'holdsTitle' },
      says: 'levels: a list: [{"fact":"row.level"}]',
    },
  ])('of a parameter $says is said', ({ params, of, says }) => {
    const level = { levels: { level: 'text', amount: '万元', rows: [['national', 1]] } };
    const [found] = issuesOf({ probe: { ...probe({ ...of, params }), parameters: level } });
    expect(found?.wanted.en).toContain(says);
  });
});

describe('what is well formed is taken', () => {
  it.each<readonly [string, unknown]>([
    [
      'a remark on any shape',
      { all: [{ not: { ...maker, note: '注' }, note: { zh: '注', en: 'a note' } }, city], note: '注' },
    ],
    [
      'every shape in one tree',
      {
        name: 'whole',
        any: [{ all: [city, sales] }, { not: { name: 'inner', any: [grade] } }, { condition: 'little-giant' }],
      },
    ],
    [
      'a column of the table',
      {
        all: [
          { ...sales, value: { fact: 'row.threshold' } },
          { ...grade, value: { fact: 'row.grade' } },
        ],
      },
    ],
    [
      'lists of every type',
      {
        all: [
          { ...city, operator: 'in', value: ['台州市', '宁波市'] },
          { ...maker, operator: 'notIn', value: [true] },
          { ...grade, operator: 'in', value: [1, 2] },
        ],
      },
    ],
    ['money in full-width digits', { ...sales, value: '１０ 亿元' }],
  ])('%s', (_, conditions) => {
    expect(issuesOf({ probe: probe(conditions) })).toEqual([]);
  });
});
