import { test } from '@fast-check/vitest';
import { describe, expect, test as example } from 'vitest';
import { copyOf } from '../../src/edge/index.js';
import { plainInput } from '../../src/subject/reader.js';
import { readIssues } from '../../src/subject/read-issues.js';
import { mostEntries } from '../../src/subject/limits.js';
import { checkEnterprise, parseEnterprise, schemas, type SubjectKind } from '../../src/subject/index.js';
import { runs } from '../laws/support.js';
import { anyInput } from './damaged.js';

/** An input as its schema takes it; nothing where it does not. */
const bySchema = (kind: SubjectKind, input: unknown): unknown => {
  const copied = copyOf(input);
  if (!copied.ok) return undefined;
  const parsed = schemas[kind].safeParse(copied.value);
  return parsed.success && readIssues(parsed, copied.value).length === 0 ? parsed.data : undefined;
};

describe('an input that is read without its schema', () => {
  test.prop([anyInput], runs(3000))('is what the schema takes, copied alike', ({ kind, input }) => {
    const read = plainInput(kind, input);
    if (read === undefined) return;
    const taken = bySchema(kind, input);
    expect(read).toStrictEqual(taken);
    expect(JSON.stringify(read)).toBe(JSON.stringify(taken));
    expect(read).not.toBe(input);
  });

  test.prop([anyInput], runs(3000))('is every one that the schema made', ({ kind, input }) => {
    const taken = bySchema(kind, input);
    if (taken !== undefined) expect(plainInput(kind, taken)).toStrictEqual(taken);
  });

  test.prop([anyInput], runs(1000))(
    'is the same enterprise where its years are read for their figures alone',
    ({ input }) => {
      const [whole, alone] = [parseEnterprise(input), checkEnterprise(input)];
      if (whole.ok && alone.ok) expect(alone.subject).toStrictEqual(whole.subject);
      else expect(alone).toStrictEqual(whole);
    },
  );

  example('is none whose reading fails, and none that is longer than a list may be', () => {
    const throwing = {
      get city(): string {
        throw new Error('mine');
      },
    };
    expect(plainInput('enterprise', throwing)).toBeUndefined();
    const { proxy, revoke } = Proxy.revocable({ city: '台州市' }, {});
    revoke();
    expect(plainInput('enterprise', proxy)).toBeUndefined();
    const titles = Array.from({ length: mostEntries + 1 }, () => ({ title: 'little-giant' }));
    expect(plainInput('enterprise', { city: '台州市', titles })).toBeUndefined();
    expect(plainInput('enterprise', { city: '台州市', titles: titles.slice(1) })).toBeDefined();
  });

  example('shares nothing with what the caller holds', () => {
    const input = { city: '台州市', years: { 2025: { revenue: '1亿元' } }, titles: [{ title: 'little-giant' }] };
    const read = plainInput('enterprise', input);
    input.years[2025].revenue = '2亿元';
    input.titles.push({ title: 'dcmm' });
    expect(read).toStrictEqual({
      city: '台州市',
      years: { 2025: { revenue: '1亿元' } },
      titles: [{ title: 'little-giant' }],
    });
  });
});
