/**
 * What test files import in the place of their runner, when they are asked whether they tell a change: it lists their
 * tests instead of running them. What has to wait for something is left out by whoever asks.
 */
import { chai, customMatchers, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';
import * as fc from 'fast-check';

/** A test, by its name: it throws where something is wrong. */
export interface Law {
  readonly name: string;
  readonly run: () => unknown;
}

/** The tests of the files loaded so far. */
export const laws: Law[] = [];

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

export const expect: unknown = chai.expect;
// What the runner itself adds to what can be expected.
(chai.expect as unknown as { extend: (to: unknown, matchers: unknown) => void }).extend(expect, customMatchers);

type Body = (...values: readonly unknown[]) => unknown;

/** A test may be told how long it may take before its body or after it. */
const bodyOf = (parts: readonly unknown[]): Body => parts.find((part) => typeof part === 'function') as Body;

const listed = (name: unknown, ...parts: readonly unknown[]): void => {
  laws.push({ name: String(name), run: () => bodyOf(parts)() });
};

const valuesOf = (row: unknown): readonly unknown[] => (Array.isArray(row) ? (row as readonly unknown[]) : [row]);

const listedForEach =
  (rows: readonly unknown[]) =>
  (name: unknown, ...parts: readonly unknown[]): void =>
    rows.forEach((row, at) => {
      laws.push({ name: `${String(name)} [${String(at)}]`, run: () => bodyOf(parts)(...valuesOf(row)) });
    });

/** A law is asked about each change: what it is tried on is as few as every day. */
const mostRuns = 16;

type Arbitraries = Readonly<Record<string, fc.Arbitrary<unknown>>> | readonly fc.Arbitrary<unknown>[];

const listedForAll =
  (arbitraries: Arbitraries, parameters: fc.Parameters<unknown> = {}) =>
  (name: unknown, ...parts: readonly unknown[]): void => {
    const values: fc.Arbitrary<readonly unknown[]> = Array.isArray(arbitraries)
      ? fc.tuple(...(arbitraries as readonly fc.Arbitrary<unknown>[]))
      : fc.record(arbitraries as Readonly<Record<string, fc.Arbitrary<unknown>>>).map((each) => [each]);
    const body = bodyOf(parts);
    const run = (): void =>
      fc.assert(
        fc.property(values, (each) => {
          body(...each);
        }),
        {
          ...parameters,
          numRuns: Math.min(parameters.numRuns ?? mostRuns, mostRuns),
          endOnFailure: true,
        } as fc.Parameters<[readonly unknown[]]>,
      );
    laws.push({ name: String(name), run });
  };

const grouped = (_: unknown, ...parts: readonly unknown[]): unknown => bodyOf(parts)();

const each = { each: listedForEach, prop: listedForAll };

const left = Object.assign(() => undefined, { each: () => () => undefined, prop: () => () => undefined });

export const test = Object.assign(listed, {
  ...each,
  skip: left,
  runIf: (isAsked: boolean) => (isAsked ? Object.assign(listed, each) : left),
  skipIf: (isLeft: boolean) => (isLeft ? left : Object.assign(listed, each)),
});
/** @alias as test files have it. */
export const it = test;
export const describe = Object.assign(grouped, {
  each:
    (rows: readonly unknown[]) =>
    (_: unknown, ...parts: readonly unknown[]): void =>
      rows.forEach((row) => bodyOf(parts)(...valuesOf(row))),
});
export { fc };
