/** A condition as one line: for whoever draws the rows of reasons without the pages of the library. */
import { describe, expect, test } from 'vitest';
import { type ConditionReason, evaluate, HuiqiError, reasonsOf, type Reasons } from '../../src/index.js';
import { enterprise } from '../../src/examples.js';
import { clausePlace, conditionText } from '../../src/explain.js';
import { unchecked } from '../../src/subject/index.js';

const partsOf = (condition: ConditionReason): readonly ConditionReason[] => [
  condition,
  ...('parts' in condition ? condition.parts.flatMap(partsOf) : []),
];
const conditionsOf = ({ items }: Reasons): readonly ConditionReason[] =>
  items.flatMap(({ rows }) => rows.flatMap(({ scope, own }) => [...scope, own].flatMap(partsOf)));

const cases = [
  evaluate(enterprise, { document: 'taizhou-matrix-2025', year: 2026 }).awards,
  evaluate(unchecked({ city: '绍兴市', industry: 'C3852' }), { document: 'shaoxing-growth-2021', year: 2022 }).services,
  evaluate(unchecked({ city: '宁波市', stage: 'existing' }), {
    document: 'ningbo-renewal-2021',
    subject: 'site',
    year: 2022,
  }).limits,
]
  .flat()
  .map(reasonsOf);

describe('a condition as one line', () => {
  test('is said of every condition of every kind, whole and without a verdict at its end', () => {
    const all = cases.flatMap((reasons) => conditionsOf(reasons).map((condition) => ({ condition, reasons })));
    expect(new Set(all.map(({ condition }) => condition.kind))).toEqual(
      new Set(['all', 'any', 'comparison', 'reference']),
    );
    const lines = all.flatMap(({ condition, reasons }) => [
      conditionText(condition, reasons, 'zh'),
      conditionText(condition, reasons, 'en'),
    ]);
    expect(lines.filter((line) => /undefined|[{}]|[：:，,。.\s]$/u.test(line) || line === '')).toEqual([]);
  });

  test('says what was seen, or what a group asks of its parts', () => {
    const [first] = cases;
    const [city, all] = first === undefined ? [] : conditionsOf(first);
    const said = [city, all].map((each) => each && first && conditionText(each, first, 'zh'));
    expect(said).toEqual(['所在设区市为台州市', '以下各项须全部符合']);
  });

  test('is refused of what is none, with the place', () => {
    const broken = { kind: 'comparison', truth: 'yes' } as unknown as ConditionReason;
    expect(() => conditionText(broken, cases[0] as Reasons, 'zh')).toThrow(HuiqiError);
  });
});

test.each([
  ['二（四）3', '二（四）3', 'Part 2(4)3'],
  ['标题', '标题', 'title'],
])('a clause at %s stands at %s, in English at %s', (place, zh, en) => {
  expect([clausePlace(place, 'zh'), clausePlace(place, 'en')]).toEqual([zh, en]);
});
