import { readFileSync } from 'node:fs';
import { type TakeOptions, whatWouldItTake } from '../../src/what-would-it-take.js';

/**
 * What it would take costs about as much as a whole result for each award that is not due: every
 * way is tried by deciding anew what the document says once it is gone, which is what makes its
 * promise exact. A title or a project added leaves the rest of the input as it was read; a figure
 * changed has the history read again.
 */

interface Asked {
  readonly name: string;
  readonly input: unknown;
  readonly year: number;
  readonly options: TakeOptions;
}

const taizhou: TakeOptions = { document: 'taizhou-matrix-2025' };
const supor: unknown = JSON.parse(readFileSync(new URL('../../fixtures/enterprises/supor.json', import.meta.url), 'utf8'));
const maker = {
  city: '台州市', industry: 'C3990', before: { through: 2024, revenueInTaizhouPeak: '9亿元', mainRevenuePeak: '9亿元', everAboveScale: true },
  years: { 2025: { revenueInTaizhou: '9亿元', mainRevenue: '9亿元' }, 2026: { revenueInTaizhou: '9.6亿元', mainRevenue: '9.6亿元' } }, titles: [], projects: [], received: [],
};

const asked: readonly Asked[] = [
  { name: 'a known enterprise, every award', input: maker, year: 2026, options: taizhou },
  { name: 'the same, one award', input: maker, year: 2026, options: { ...taizhou, rule: 'revenue-milestone' } },
  { name: 'a real enterprise, lists none', input: supor, year: 2021, options: { ...taizhou, asIfInForce: '2013..2021', assumeNone: ['titles', 'projects', 'received'] } },
  { name: 'only the city known', input: { city: '台州市' }, year: 2026, options: taizhou },
];

const rounds = 50;
const warmUps = 20;

const milliseconds = ({ input, year, options }: Asked): number => {
  const before = performance.now();
  whatWouldItTake(input, year, options);
  return performance.now() - before;
};

const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Prints how long it takes to find what it would take. */
export const benchTaking = (): void => {
  console.log('\nwhat it would take, milliseconds a call\n');
  const times: number[][] = asked.map(() => []);
  for (let round = 0; round < warmUps + rounds; round += 1) {
    for (const [index, each] of asked.entries()) {
      const time = milliseconds(each);
      if (round >= warmUps) times[index]?.push(time);
    }
  }
  for (const [index, { name }] of asked.entries()) {
    const own = times[index] ?? [];
    console.log(`${name.padEnd(40)} ${middle(own).toFixed(1).padStart(8)}  (${Math.min(...own).toFixed(1)}–${Math.max(...own).toFixed(1)})`);
  }
};
