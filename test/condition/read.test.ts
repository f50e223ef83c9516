import { describe, expect, it, test } from 'vitest';
import {
  bindCondition,
  type BoundCondition,
  compileProgram,
  conditionKey,
  createQuestions,
  type FactCall,
  type OperatorName,
  operatorNames,
  type ParseContext,
  parseCondition,
  type ParsedCondition,
  parseFactCall,
  parseReckoning,
} from '../../src/condition/index.js';
import type { BoundFact, Frame } from '../../src/fact/index.js';
import type { Issue } from '../../src/issue/index.js';
import { shipped } from '../../src/subject/index.js';
import { type Truth, truthOf, type TruthCode } from '../../src/truth/truth.js';

/** Conditions by themselves, read as a rule with a small table has them. */

const context: ParseContext = {
  file: 'rule.json',
  pointer: '/conditions',
  columns: { threshold: 'money', level: 'text', title: 'text' },
  parameters: {},
  rows: [{ threshold: 1, level: 'national', title: 'dcmm' }],
  vocabulary: shipped,
  subjects: ['enterprise'],
  items: true,
  rules: new Set(['other']),
  self: 'own',
};

const city = { name: 'city', fact: 'city', operator: 'equal', value: '台州市' };
const maker = { name: 'maker', fact: 'isManufacturer', operator: 'equal', value: true };
const sales = { name: 'sales', fact: 'revenue', params: { measure: 'revenue' }, operator: 'equal', value: '1元' };

const sharing = (byName: Readonly<Record<string, unknown>>): ParseContext => ({
  ...context,
  shared: {
    file: 'conditions.json',
    byName: Object.fromEntries(
      Object.entries(byName).map(([name, when], at) => [name, { when, clauses: [`000-00${String(at + 1)}`] }]),
    ),
  },
});

type Parsed = { readonly ok: true } | { readonly ok: false; readonly issues: readonly Issue[] };

/** What is wrong, each with its code and place. */
const issuesIn = (parsed: Parsed): readonly string[] =>
  parsed.ok
    ? []
    : parsed.issues.map(({ code, place }) => `${code} ${'file' in place ? `${place.file}#${place.pointer}` : '?'}`);

const read = (raw: unknown, own = context): Extract<ParsedCondition, { ok: true }> => {
  const parsed = parseCondition(raw, own);
  if (!parsed.ok) throw new Error(issuesIn(parsed).join('\n'));
  return parsed;
};

const boundTo = (raw: unknown, row = {}, own = context): BoundCondition =>
  bindCondition(read(raw, own).condition, row, () => {
    throw new Error('no rule is referred to');
  });

const deep = (levels: number): unknown =>
  Array.from({ length: levels }).reduce<unknown>((inner) => ({ not: inner }), city);

/** Names of which each is the next. */
const chain = (length: number): ParseContext =>
  sharing(
    Object.fromEntries(
      Array.from({ length }, (_, at) => [
        `c${String(at + 1)}`,
        at + 1 === length ? city : { condition: `c${String(at + 2)}` },
      ]),
    ),
  );

describe('what is refused, and where', () => {
  const refused: readonly (readonly [what: string, raw: unknown, wanted: string, own?: ParseContext])[] = [
    ['a remark with one language that says nothing', { ...city, note: { zh: '注', en: ' ' } }, 'value-misfit #/note'],
    [
      'an expression about a fact that is no figure',
      { ...maker, value: { sum: ['1元', '1元'] } },
      'value-misfit #/value',
    ],
    [
      'a fact whose params are wrong, against an expression',
      { ...sales, params: { measure: 'profit' }, value: { sum: ['1元', '1元'] } },
      'fact-parameter #/params',
    ],
    [
      'params of a column that the table lacks',
      { ...maker, fact: 'holdsTitle', params: { title: { fact: 'row.none' } } },
      'value-misfit #/params',
    ],
    ['a value from a fact that is no text', { ...maker, value: { fact: 5 } }, 'value-misfit #/value'],
    ['a column under another prefix', { ...city, value: { fact: 'col.level' } }, 'value-misfit #/value'],
    ['a column beside something', { ...city, value: { fact: 'row.level', of: 1 } }, 'value-misfit #/value'],
    ['deeper by one than it may be', deep(128), `condition-too-deep #${'/not'.repeat(128)}`],
    [
      'names within names, one more than eight',
      { condition: 'c1' },
      'reference-too-deep conditions.json#/conditions/c8/when/condition',
      chain(9),
    ],
    [
      'what is wrong inside a shared condition',
      { condition: 'c1' },
      'fact-unknown conditions.json#/conditions/c1/when/fact',
      sharing({ c1: { ...city, fact: 'ctiy' } }),
    ],
    [
      'a name in two shared conditions',
      { all: [{ condition: 'c1' }, { condition: 'c2' }] },
      'condition-name rule.json#/conditions/all/1/condition',
      sharing({ c1: city, c2: { ...maker, name: 'city' } }),
    ],
    [
      'a shared condition that refers to itself',
      { condition: 'c1' },
      'condition-reference conditions.json#/conditions/c1/when/condition',
      sharing({ c1: { condition: 'c1' } }),
    ],
  ];

  const rows = refused.map(([what, raw, wanted, own = context]) => [what, raw, wanted, own] as const);

  it.each(rows)('%s', (_, raw, wanted, own) => {
    expect(issuesIn(parseCondition(raw, own))).toEqual([wanted.replace(' #', ' rule.json#/conditions')]);
  });

  it.each([
    ['a fact', (raw: unknown) => parseFactCall(raw, context)],
    ['an expression', (raw: unknown) => parseReckoning(raw, context)],
  ])('%s that is none', (_, parse) => {
    for (const raw of [undefined, null, 'much', ['city'], { fact: 'ctiy' }]) {
      const parsed = parse(raw);
      expect(parsed.ok).toBe(false);
      expect(issuesIn(parsed).length).toBeGreaterThan(0);
      expect(issuesIn(parsed).every((each) => each.includes(' rule.json#/conditions'))).toBe(true);
    }
  });
});

describe('what is read', () => {
  test('a remark goes by the name of what it is on', () => {
    const note = { zh: '注', en: 'a note' };
    expect(
      read({
        all: [
          { ...city, note: '注' },
          { ...maker, note },
        ],
        note: 'of nothing',
      }).notes,
    ).toEqual({
      city: { zh: '注', en: '注' },
      maker: note,
    });
  });

  test('what stands in a condition that rules share stands on its clauses', () => {
    const { cites } = read({ all: [{ condition: 'c1' }, maker] }, sharing({ c1: city }));
    expect(cites).toEqual({ city: ['000-001'] });
    expect(read(city).cites).toEqual({});
  });

  test('a condition that rules share may be called otherwise where it is referred to', () => {
    const own = sharing({ c1: city });
    expect(read({ condition: 'c1' }, own).condition).toMatchObject({ kind: 'comparison', name: 'city' });
    expect(read({ condition: 'c1', name: 'here' }, own).condition).toMatchObject({
      kind: 'all',
      name: 'here',
      conditions: [{ kind: 'comparison', name: 'city' }],
    });
    expect(read({ condition: 'other', name: 'there' }, own).condition).toEqual({
      kind: 'reference',
      name: 'there',
      rule: 'other',
    });
  });

  test('as deep as it may be', () => {
    expect(read(deep(127)).condition.kind).toBe('not');
    expect(read({ condition: 'c1' }, chain(8)).condition.kind).toBe('comparison');
  });

  test('a fact and an expression by themselves', () => {
    expect(parseFactCall({ fact: 'city' }, context)).toMatchObject({ ok: true, fact: { name: 'city' } });
    expect(
      parseReckoning({ sum: ['1元', { fact: 'revenue', params: { measure: 'revenue' } }] }, context),
    ).toMatchObject({
      ok: true,
      reckoning: { type: 'money' },
    });
  });
});

describe('a figure that changes by the year', () => {
  const later = { from: '2026-01-01', amount: '20' };
  it.each<readonly [string, readonly unknown[], boolean]>([
    ['counts as texts of digits', [{ amount: '10' }, later], true],
    ['counts as numbers', [{ amount: 10 }, { ...later, amount: 20 }], true],
    ['a first one from a day inside a year', [{ from: '2025-07-01', amount: '10' }, later], false],
    ['a day in a list', [{ amount: '10' }, { ...later, from: ['2026-01-01'] }], false],
    ['one that goes by the event', [{ amount: '10' }, { ...later, by: 'event' }], false],
    ['no figure at all', [], false],
  ])('%s', (_, most, isTaken) => {
    const parsed = parseReckoning('parameter.most', { ...context, parameters: { most } });
    expect(parsed.ok && parsed.reckoning.type).toBe(isTaken && 'integer');
  });
});

describe('what is said of params', () => {
  it.each([
    [{ title: 'little-giant', levels: 'national' }, /^levels: a list, as in \[…\]$/u],
    [{ title: 5 }, /^title: one of: "champion-enterprise", /u],
    [{ title: { fact: 'row.level' } }, /^title: one of: champion-enterprise, /u],
  ])('%j', (params, wanted) => {
    const parsed = parseCondition({ ...maker, fact: 'holdsTitle', params }, context);
    expect(parsed.ok ? '' : parsed.issues[0].wanted.en).toMatch(wanted);
  });
});

describe('a condition bound to a row', () => {
  test('has the value of its column', () => {
    const raw = { ...sales, value: { fact: 'row.threshold' } };
    expect(boundTo(raw, { threshold: 7 })).toMatchObject({ values: [7] });
    expect(() => boundTo(raw, {})).toThrow('no column threshold in the row');
  });

  test('has a key that no name and no order of its parts changes', () => {
    const other = { ...maker, name: 'other', value: false };
    const keyOf = (kind: string, ...parts: readonly unknown[]): string => conditionKey(boundTo({ [kind]: parts }));
    expect(keyOf('all', city, maker)).toBe(keyOf('all', { ...maker, name: 'b' }, { ...city, name: 'a' }));
    expect(keyOf('all', city, maker, other)).toBe(keyOf('all', other, city, maker));
    expect(keyOf('all', city, maker)).not.toBe(keyOf('any', city, maker));
    expect(keyOf('all', city, maker)).not.toBe(keyOf('all', city, other));
  });
});

/** A fact that is known as it says, and asks for one thing. */
const factOf = (told: Told): BoundFact => ({
  load: (_, slots, slot) => {
    if ('text' in told) slots.text[slot] = told.text;
    else [slots.low[slot], slots.high[slot]] = told.between;
  },
  missing: () => ['asked'],
});
type Told = { readonly between: readonly [number, number] } | { readonly text: string | undefined };

const frame = { year: 2026, item: undefined } as unknown as Frame;
const short: Readonly<Record<Truth, string>> = { yes: 'y', no: 'n', unknown: '?' };

/** What is decided where the only fact is so. */
const decided = (raw: unknown, told: Told): string => {
  const program = compileProgram([{ condition: boundTo(raw), output: 0 }], () => factOf(told));
  return short[program.run(frame) === 0 ? 'no' : truthOf(program.verdicts[0] as TruthCode)];
};

test('what each operator decides of a text: of the one, of another, of one that is not told', () => {
  const told = (operator: OperatorName, value: unknown): string =>
    ['台州市', '宁波市', undefined].map((text) => decided({ ...city, operator, value }, { text })).join(' ');
  expect(told('equal', '台州市')).toBe('y n ?');
  expect(told('notEqual', '台州市')).toBe('n y ?');
  expect(told('in', ['台州市', '温州市'])).toBe('y n ?');
  expect(told('notIn', ['台州市', '温州市'])).toBe('n y ?');
});

test('what is denied and settled asks for nothing, and what is open for what it looks at', () => {
  const asked = (raw: unknown, text?: string): readonly string[] => {
    const bind = ({ name }: FactCall): BoundFact => factOf(name === 'city' ? { text } : { between: [0, 1] });
    const questions = createQuestions([boundTo(raw)], bind);
    const found = new Set<string>();
    questions.begin();
    questions.ask(0, frame, found);
    return [...found];
  };
  expect(asked({ all: [{ not: city }, maker] }, '台州市')).toEqual([]);
  expect(asked({ all: [{ not: city }, maker] }, '宁波市')).toEqual(['asked']);
  expect(asked(city)).toEqual(['asked']);
});

describe('what each operator decides of a figure of 3 to 5, or 4', () => {
  // Held against 2 to 6: what is known to be 4, then what lies between 3 and 5.
  it.each<readonly [OperatorName, string, string]>([
    ['equal', 'n n y n n', 'n ? ? ? n'],
    ['notEqual', 'y y n y y', 'y ? ? ? y'],
    ['lessThan', 'n n n y y', 'n n ? ? y'],
    ['lessThanInclusive', 'n n y y y', 'n ? ? y y'],
    ['greaterThan', 'y y n n n', 'y ? ? n n'],
    ['greaterThanInclusive', 'y y y n n', 'y y ? ? n'],
    ['in', 'n n y n n', 'n ? ? ? n'],
    ['notIn', 'y y n y y', 'y ? ? ? y'],
  ])('%s', (operator, exact, between) => {
    const isList = operator === 'in' || operator === 'notIn';
    const valueOf = (value: number): unknown => (isList ? [`${String(value)}元`, '9元'] : `${String(value)}元`);
    const told = (low: number, high: number): string =>
      [2, 3, 4, 5, 6]
        .map((value) => decided({ ...sales, operator, value: valueOf(value) }, { between: [low * 100, high * 100] }))
        .join(' ');
    expect(told(4, 4)).toBe(exact);
    expect(told(3, 5)).toBe(between);
  });

  test('all of them', () => {
    expect(operatorNames).toHaveLength(8);
  });
});
