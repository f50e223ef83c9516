/**
 * Speed of the whole path: a normalised enterprise goes in, what is payable comes out. Contenders
 * take turns in one process, round by round, so that a machine that speeds up or slows down does so
 * for all; what counts is the ratio within a round. Nothing here is asserted but that all agree.
 */
import { documents } from '../../src/documents/index.js';
import { createDocumentEngine } from '../../src/engine/index.js';
import { toJsonRulesEngine } from '../../src/json-rules-engine.js';
import type { Enterprise } from '../../src/subject/index.js';
import { benchGrowth } from './growth.js';
import { handWritten } from './hand-written.js';
import { median } from './median.js';
import { population } from './population.js';
import { benchScenarios } from './scenarios.js';

const year = 2026;
const rounds = 15;
const warmUps = 3;
const files = documents['taizhou-matrix-2025'];
const engine = createDocumentEngine(files);
// Totals decide the awards alone, so its peer is given no other rules.
const awardFiles = Object.fromEntries(
  Object.entries(files.rules).filter(([, rule]) => (rule as { kind?: unknown }).kind === 'award'),
);
// Their readings would have nothing to change in rules that are not there.
const peer = toJsonRulesEngine({ ...files, rules: awardFiles, readings: [] });
const enterprises = population(10_000);

interface Contender {
  readonly name: string;
  /** How many evaluations one round takes: enough to be measured, few enough to take turns. */
  readonly size: number;
  readonly run: (enterprises: readonly Enterprise[]) => number | Promise<number>;
}

const contenders: readonly Contender[] = [
  {
    name: 'huiqi totals',
    size: 10_000,
    run: (all) => all.reduce((sum, each) => sum + engine.totals(each, { year }).low, 0),
  },
  {
    name: 'hand-written TypeScript',
    size: 10_000,
    run: (all) => all.reduce((sum, each) => sum + handWritten(each, year), 0),
  },
  {
    name: 'json-rules-engine',
    size: 20,
    run: async (all) => {
      let sum = 0;
      for (const each of all) for (const { amount } of (await peer.evaluate(each, { year })).awards) sum += amount;
      return sum;
    },
  },
  {
    name: 'huiqi full result',
    size: 100,
    run: (all) => all.reduce((sum, each) => sum + engine.evaluate(each, { year }).awards.length, 0),
  },
];

const checkAgreement = async (): Promise<void> => {
  for (const each of enterprises) {
    const { low, high } = engine.totals(each, { year });
    if (low !== high || low !== handWritten(each, year)) throw new Error('huiqi and the hand-written rules disagree');
  }
  // json-rules-engine knows no receipts: only enterprises without any can be compared.
  for (const each of enterprises.filter(({ received }) => received?.length === 0).slice(0, 200)) {
    const { awards } = await peer.evaluate(each, { year });
    if (awards.reduce((sum, { amount }) => sum + amount, 0) !== engine.totals(each, { year }).low)
      throw new Error('huiqi and json-rules-engine disagree');
  }
};

const perSecond = async ({ size, run }: Contender, round: number): Promise<number> => {
  const start = (round * size) % (enterprises.length - size + 1);
  const chosen = enterprises.slice(start, start + size);
  globalThis.gc?.();
  const before = performance.now();
  await run(chosen);
  return (size / (performance.now() - before)) * 1000;
};

await checkAgreement();
const speeds: number[][] = contenders.map(() => []);
for (let round = 0; round < warmUps + rounds; round += 1) {
  for (const [index, contender] of contenders.entries()) {
    const speed = await perSecond(contender, round);
    if (round >= warmUps) speeds[index]?.push(speed);
  }
}

const figure = (value: number): string => Math.round(value).toLocaleString('en');
const ratios = (index: number): readonly number[] =>
  (speeds[0] ?? []).map((speed, round) => speed / (speeds[index]?.[round] ?? speed));

console.log(
  `${String(Object.keys(awardFiles).length)} award rules, ${figure(enterprises.length)} enterprises, ${String(rounds)} rounds, Node ${process.version}`,
);
console.log('evaluations per second, whole path: normalised enterprise → facts → rules → non-duplication → totals\n');
for (const [index, { name }] of contenders.entries()) {
  const own = speeds[index] ?? [];
  const held = ratios(index);
  const ratio =
    index === 0
      ? ''
      : `huiqi totals / this: ${median(held).toPrecision(3)} (${Math.min(...held).toPrecision(3)}–${Math.max(...held).toPrecision(3)})`;
  console.log(
    `${name.padEnd(26)} ${figure(median(own)).padStart(10)}  (${figure(Math.min(...own))}–${figure(Math.max(...own))})  ${ratio}`,
  );
}

benchScenarios();
benchGrowth();
