/**
 * What json-rules-engine does in odd corners, pinned by name: the reasons why conditions are parsed
 * strictly and why the export hands it what it does. If one of these fails after an upgrade, the
 * trap is gone or has changed, and the export is to be looked at again.
 */
import { Decimal } from 'decimal.js';
import { Engine, Rule, type RuleProperties } from 'json-rules-engine';
import { describe, expect, it } from 'vitest';

type Conditions = RuleProperties['conditions'];

const holds = async (
  conditions: unknown,
  facts: Record<string, unknown>,
  allowUndefinedFacts = false,
): Promise<boolean> => {
  const engine = new Engine([{ conditions: conditions as Conditions, event: { type: 'held' } }], {
    allowUndefinedFacts,
  });
  return (await engine.run(facts)).events.length === 1;
};

const compare = (operator: string, value: unknown): unknown => ({ all: [{ fact: 'seen', operator, value }] });

describe('json-rules-engine, in silence,', () => {
  it('compares two Decimals as text', async () => {
    expect(await holds(compare('greaterThan', new Decimal(10)), { seen: new Decimal(9) })).toBe(true);
    expect(await holds(compare('equal', new Decimal(10)), { seen: new Decimal(10) })).toBe(false);
  });

  it('compares two texts of digits as text', async () => {
    expect(await holds(compare('greaterThan', '10'), { seen: '9' })).toBe(true);
  });

  it.each(['all', 'any'])('matches an empty %s', async (kind) => {
    expect(await holds({ [kind]: [] }, {})).toBe(true);
  });

  it.each([
    ['notEqual', compare('notEqual', 1)],
    ['notIn', compare('notIn', [1])],
    ['not', { not: { fact: 'seen', operator: 'equal', value: 1 } }],
  ])('fires %s on a fact that is missing, where missing facts are allowed', async (_, conditions) => {
    expect(await holds(conditions, {}, true)).toBe(true);
  });

  it('lets any win over an all beside it', async () => {
    expect(
      await holds(
        { all: [{ fact: 'seen', operator: 'equal', value: 1 }], any: [{ fact: 'seen', operator: 'equal', value: 2 }] },
        { seen: 2 },
      ),
    ).toBe(true);
  });

  it('takes an unknown operator until it runs', async () => {
    const engine = new Engine([{ conditions: compare('greaterThen', 1) as Conditions, event: { type: 'held' } }]);
    await expect(engine.run({ seen: 2 })).rejects.toThrow('Unknown operator');
  });

  it('drops an unknown key of a comparison, all but its name', () => {
    const leaf = { name: 'n', fact: 'seen', operator: 'equal', value: 1, clause: '004-004' };
    const { conditions } = JSON.parse(new Rule({ conditions: { all: [leaf] }, event: { type: 'held' } }).toJSON()) as {
      conditions: { all: unknown[] };
    };
    expect(conditions.all).toEqual([{ name: 'n', fact: 'seen', operator: 'equal', value: 1 }]);
  });

  it('looks for a part of a text where in is given no list', async () => {
    expect(await holds(compare('in', '台州市宁波市'), { seen: '宁波' })).toBe(true);
  });

  it('tells true from 1', async () => {
    expect(await holds(compare('equal', true), { seen: 1 })).toBe(false);
  });

  it('skips the rules of a run that begins while another of the same engine ends', async () => {
    const engine = new Engine([{ conditions: compare('equal', 1) as Conditions, event: { type: 'held' } }]);
    const after = async (ticks: number): Promise<number> => {
      for (let tick = 0; tick < ticks; tick += 1) await Promise.resolve();
      const { events, failureEvents } = await engine.run({ seen: 1 });
      return events.length + failureEvents.length;
    };
    const decided = await Promise.all(Array.from({ length: 60 }, (_, ticks) => after(ticks)));
    expect(Math.min(...decided)).toBe(0);
  });
});
