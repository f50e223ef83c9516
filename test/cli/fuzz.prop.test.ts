import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { cli, evaluateArguments } from './terminal.js';

const valid = {
  name: '甲公司',
  city: '台州市',
  industry: 'C3852',
  size: 'small',
  foundedIn: 2009,
  before: { through: 2023, revenueInTaizhouPeak: '8.4亿元', everAboveScale: true },
  years: { 2024: { revenueInTaizhou: '9.1亿元', aboveScale: true }, 2026: { revenueInTaizhou: '50.1亿元' } },
  titles: [
    { title: 'little-giant', on: '2026-07-01' },
    { title: 'dcmm', grade: 3, on: '2026-05-05' },
  ],
  projects: [{ kind: 'digital', name: '一号', approved: '260万元', on: '2026-08-01' }],
  received: [
    { policy: '台政办发〔2023〕12号', matter: 'little-giant', amount: '100万元', on: '2026-11-02', status: 'received' },
  ],
  judgements: { industryHead: false },
};

type Path = readonly (string | number)[];

const pathsIn = (value: unknown): readonly Path[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [[key], ...pathsIn(inner).map((rest) => [key, ...rest])])
    : [];

const replaced = (value: unknown, [key, ...rest]: Path, to: unknown): unknown => {
  if (key === undefined) return to;
  const copy: unknown = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) };
  (copy as Record<string | number, unknown>)[key] = replaced(
    (value as Record<string | number, unknown>)[key],
    rest,
    to,
  );
  return copy;
};

const mutation = fc.tuple(
  fc.constantFrom<Path>([], ...pathsIn(valid)),
  fc.oneof(
    fc.jsonValue(),
    fc.constantFrom<unknown>(
      '９．６ 亿元',
      '9亿',
      '1e3万元',
      '2026-02-30',
      -0,
      1e21,
      '',
      ' ',
      '__proto__',
      null,
      [],
      {},
    ),
    fc.string({ unit: 'binary' }),
  ),
);

const isClean = (err: string): boolean => !/\n\s+at |TypeError|RangeError|SyntaxError|undefined|\[object /u.test(err);

describe('whatever the input', () => {
  test.prop([fc.array(mutation, { minLength: 1, maxLength: 3 }), fc.constantFrom('text', 'json')], { numRuns: 80 })(
    'a changed enterprise is evaluated or refused with located problems',
    async (mutations, format) => {
      const changed = mutations.reduce<unknown>((value, [path, to]) => {
        try {
          return replaced(value, path, to);
        } catch {
          return value; // An earlier change has taken the place away.
        }
      }, valid);
      const { code, out, err } = await cli([...evaluateArguments, '--format', format], JSON.stringify(changed));
      expect(code === 0 ? err : out).toBe('');
      expect([0, 2]).toContain(code);
      expect(code === 2 && err === '').toBe(false);
      expect(isClean(format === 'json' ? '' : err.replaceAll(/填的是.*?，应填/gu, ''))).toBe(true);
    },
  );

  test.prop([fc.nat(400), fc.string({ unit: 'binary', maxLength: 3 }), fc.nat(3)], { numRuns: 80 })(
    'changed text is JSON or is refused with its place',
    async (at, put, cut) => {
      const text = JSON.stringify(valid, undefined, 1);
      const { code } = await cli(evaluateArguments, text.slice(0, at) + put + text.slice(at + cut));
      expect([0, 2]).toContain(code);
    },
  );

  test.prop([fc.json()], { numRuns: 300 })(
    'text is refused as JSON only where the platform refuses it too',
    async (text) => {
      expect((await cli(['evaluate', '-'], text)).err).not.toContain('input-not-json');
    },
  );

  test.prop([fc.string({ maxLength: 12 })], { numRuns: 300 })(
    'text that the platform refuses is refused',
    async (text) => {
      const isJson = ((): boolean => {
        try {
          JSON.parse(text);
          return true;
        } catch {
          return false;
        }
      })();
      expect((await cli(['evaluate', '-'], text)).err.includes('input-not-json')).toBe(!isJson);
    },
  );

  const word = fc.oneof(
    fc.constantFrom(
      'evaluate',
      'list',
      '-',
      '--document',
      'taizhou-matrix-2025',
      '--year',
      '2026',
      '--reading',
      'tier-jump=each',
      '--lang',
      'en',
      '--format',
      'json',
      '--assume-none',
      'titles',
      '--as-if-in-force',
      '2013..2021',
      '--',
      '--help',
      '-h',
    ),
    fc.string({ maxLength: 6 }),
  );
  test.prop([fc.array(word, { maxLength: 10 })], { numRuns: 300 })('any arguments end with 0 or 2', async (argv) => {
    expect([0, 2]).toContain((await cli(argv, '{"city":"台州市"}')).code);
  });
});
