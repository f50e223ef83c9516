import { describe, expect, test } from 'vitest';
import { documentIds } from '../../src/documents/ids.js';
import { evaluate } from '../../src/index.js';
import { changesOf, type Revised, rulesOf, withFigure, withText } from '../../site/play/rules.js';

const start = { document: 'taizhou-matrix-2025', year: 2026, readings: {}, reforms: [] };
const ruleOf = (name: string, setting = start) => {
  const found = rulesOf(setting, 'en').find(({ rule }) => rule === name);
  if (found === undefined) throw new Error(`no rule ${name}`);
  return found;
};
const figureOf = (rule: string, name: string, setting = start) => {
  const found = ruleOf(rule, setting).figures.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no figure ${name}`);
  return found;
};
const taken = (revised: Revised) => {
  if (!revised.ok) throw new Error(revised.problems.join());
  return { ...start, reforms: [...revised.reforms] as never[] };
};
const typed = (rule: string, name: string, text: string, setting = start) =>
  withFigure(setting, rule, figureOf(rule, name, setting), text, 'en');

describe('figures of rules', () => {
  test('are named as reforms name them, and written as a person writes them', () => {
    expect(ruleOf('scale-up').figures.map(({ name, now }) => [name, now])).toContainEqual(['amount', 'CNY 60,000']);
    expect(ruleOf('revenue-milestone').figures.map(({ name, now }) => [name, now])).toContainEqual([
      'milestones[10亿元].amount',
      'CNY 300,000',
    ]);
  });

  test.each(documentIds)('are shown of every rule of %s', (document) => {
    const rules = rulesOf({ ...start, document }, 'zh');
    expect(rules.every(({ title, text }) => title !== '' && text.length > 100)).toBe(true);
    expect(rules.flatMap(({ figures }) => figures)).not.toEqual([]);
  });

  test.each(documentIds)(
    'are called by words a reader knows, each otherwise than the others of its rule, in %s',
    (document) => {
      for (const { figures } of rulesOf({ ...start, document }, 'zh')) {
        const labels = figures.map(({ label }) => label);
        expect(new Set(labels).size).toBe(labels.length);
        expect(labels.filter((label) => !/[\u4e00-\u9fff]/u.test(label))).toEqual([]);
      }
    },
  );

  test('stand in the order of the document', () => {
    const [first, second] = rulesOf(start, 'zh').map(
      ({ text }) => (JSON.parse(text) as { clauses: string[] }).clauses[0],
    );
    expect(String(first) <= String(second)).toBe(true);
  });

  test('are set in the unit that is typed, and put back by what stood there', () => {
    const changed = taken(typed('revenue-milestone', 'milestones[10亿元].amount', '400000元'));
    expect(changed.reforms).toEqual([
      { rule: 'revenue-milestone', part: 'parameters.milestones.rows.0.1', from: 30, to: 40 },
    ]);
    expect(changesOf(changed, 'en')).toEqual([
      {
        text: 'Award for annual revenue first exceeding a milestone: CNY 1 billion · amount',
        from: 'CNY 300,000',
        to: 'CNY 400,000',
      },
    ]);
    const again = taken(typed('revenue-milestone', 'milestones[10亿元].amount', '45万元', changed));
    expect(again.reforms).toEqual([expect.objectContaining({ from: 30, to: 45 })]);
    expect(taken(typed('revenue-milestone', 'milestones[10亿元].amount', '30万元', again)).reforms).toEqual([]);
  });

  test('of money have their unit, and are no change where another way of writing says the same', () => {
    const asked = (text: string) => typed('revenue-milestone', 'milestones[10亿元].amount', text);
    expect(asked('30').ok).toBe(false);
    expect(['30万元', 'CNY 300,000', '300000元'].map((text) => taken(asked(text)).reforms)).toEqual([[], [], []]);
  });

  test('of a key of a row are found again by their place', () => {
    const moved = taken(typed('revenue-milestone', 'milestones[10亿元].threshold', '8亿元'));
    expect(figureOf('revenue-milestone', 'milestones[8亿元].threshold', moved)).toMatchObject({
      was: 'CNY 1 billion',
      label: 'CNY 1 billion · threshold',
    });
    expect(changesOf(moved, 'zh')[0]?.to).toBe('8亿元');
  });

  test('are refused where they do not fit, with what is wanted', () => {
    expect(typed('scale-up', 'amount', 'a lot')).toEqual({
      ok: false,
      problems: [expect.stringContaining('money with its unit')],
    });
  });
});

describe('another version of rules', () => {
  const file = (change: (rule: Record<string, unknown>) => unknown, setting = start): string =>
    JSON.stringify(change(JSON.parse(ruleOf('scale-up', setting).text) as Record<string, unknown>));

  test('is the file of a rule, edited: what was edited is what is changed', () => {
    const edited = file((rule) => ({ ...rule, parameters: { amount: '8万元' } }));
    expect(taken(withText(start, edited, 'en')).reforms).toEqual([
      { rule: 'scale-up', part: 'parameters.amount', from: '6万元', to: '8万元' },
    ]);
    expect(
      taken(
        withText(
          start,
          file((rule) => rule),
          'en',
        ),
      ).reforms,
    ).toEqual([]);
  });

  test('goes on top of what was changed before', () => {
    const first = taken(typed('scale-up', 'amount', '8万元'));
    const edited = file(
      (rule) => ({ ...rule, outcome: { pays: 'parameter.amount', repeats: 'once-per-year' } }),
      first,
    );
    const { reforms } = taken(withText(first, edited, 'en'));
    expect(reforms).toEqual([
      { rule: 'scale-up', part: 'parameters.amount', from: '6万元', to: '8万元' },
      { rule: 'scale-up', part: 'outcome.repeats', from: 'once', to: 'once-per-year' },
    ]);
  });

  test('may leave out a condition', () => {
    const edited = file((rule) => {
      const { all } = rule['conditions'] as { readonly all: readonly { readonly name: string }[] };
      return { ...rule, conditions: { all: all.filter(({ name }) => name !== 'still-in') }, cites: undefined };
    });
    const { reforms } = taken(withText(start, edited, 'en'));
    expect(reforms).toHaveLength(1);
  });

  test('is a reform by stable names, a list of its operations, or changes', () => {
    const operations = [{ set: 'scale-up.amount', to: '8万元' }];
    const changes = [{ rule: 'scale-up', part: 'parameters.amount', from: '6万元', to: '8万元' }];
    for (const given of [operations, { changes: operations }, { changes }, changes])
      expect(taken(withText(start, JSON.stringify(given), 'en')).reforms).toEqual(changes);
    const named = { id: 'x', title: 'x', changes: operations };
    expect(taken(withText(start, JSON.stringify(named), 'en')).reforms).toEqual([{ ...changes[0], reform: 'x' }]);
  });

  test('pays by it', () => {
    const { reforms } = taken(
      withText(start, '[{ "set": "revenue-milestone.milestones[10亿元].amount", "to": "50万元" }]', 'en'),
    );
    const input = {
      city: '台州市',
      industry: 'C3852',
      before: { through: 2025, revenueInTaizhouPeak: '8亿元' },
      years: { 2026: { revenueInTaizhou: '11亿元' } },
      received: [],
    };
    const total = (changes: readonly unknown[]) =>
      evaluate(input as never, { document: 'taizhou-matrix-2025', year: 2026, reforms: changes as never }).total.low;
    expect([total([]), total(reforms)]).toEqual(['30万元', '50万元']);
  });

  test.each([
    ['no JSON', '{', 'line 1, column 2'],
    ['something else', '42', ''],
    ['a rule that does not load', '{"id": "taizhou-matrix-2025/scale-up"}', ''],
    ['a name that leads nowhere', '[{ "set": "scale-up.amont", "to": "8万元" }]', 'amount'],
    [
      'a change that misses',
      '[{ "rule": "scale-up", "part": "parameters.amount", "from": "7万元", "to": "8万元" }]',
      '',
    ],
    ['changes of another shape', '[{ "part": 3 }]', ''],
  ])('is refused as %s, and says why', (_, text, said) => {
    const found = withText(start, text, 'en');
    expect(found.ok ? found : found.problems.join()).toContain(said);
    expect(found.ok).toBe(false);
  });
});
