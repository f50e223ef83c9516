import { documents } from '../../src/documents/index.js';
import { createDocumentEngine } from '../../src/engine/index.js';
import { assessTargets } from '../../src/assess-targets.js';
import { solve } from '../../src/resolve/index.js';
import { parseEnterprise } from '../../src/subject/index.js';

const year = 2026;
const sizes = [10, 100, 1000] as const;
const files = documents['taizhou-matrix-2025'];
const engine = createDocumentEngine(files, { alternatives: false });

const list = <Entry>(count: number, entry: (index: number) => Entry): Entry[] =>
  Array.from({ length: count }, (_, index) => entry(index));

const nothingEarned = { mainRevenue: '0元', revenueInTaizhou: '0元', aboveScale: false };
const base = {
  city: '台州市',
  industry: 'C3852',
  foundedIn: 2025,
  years: { 2025: nothingEarned, 2026: nothingEarned },
  titles: [],
  projects: [],
  received: [],
};
const on = '2026-05-01';

const decided = (input: unknown): void => {
  const parsed = parseEnterprise(input);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues[0]));
  engine.evaluate(parsed.subject, { year });
};

/** What may be many, and a call that takes so many of it. */
const many: Readonly<Record<string, (count: number) => void>> = {
  'titles, one of each name': (count) => {
    decided({
      ...base,
      titles: list(count, (index) => ({ title: 'demonstration', level: 'national', of: `示范${String(index)}`, on })),
    });
  },
  products: (count) => {
    decided({
      ...base,
      titles: list(count, (index) => ({
        title: 'champion-product',
        level: 'national',
        product: `产品${String(index)}`,
        on,
      })),
    });
  },
  projects: (count) => {
    decided({
      ...base,
      projects: list(count, (index) => ({ kind: 'digital', name: `项目${String(index)}`, approved: '10万元', on })),
    });
  },
  receipts: (count) => {
    decided({
      ...base,
      titles: [{ title: 'little-giant', level: 'national', on }],
      received: list(count, (index) => ({ policy: `政策${String(index)}`, matter: 'little-giant', amount: '1元', on })),
    });
  },
  'receipts, one for each title': (count) => {
    decided({
      ...base,
      titles: list(count, (index) => ({ title: 'demonstration', level: 'national', of: `示范${String(index)}`, on })),
      received: list(count, (index) => ({
        policy: `政策${String(index)}`,
        matter: 'demonstration',
        of: `示范${String(index)}`,
        amount: '1元',
        on,
      })),
    });
  },
  observations: (count) => {
    assessTargets(
      {
        city: '台州市',
        observations: list(count, (index) => ({
          indicator: 'innovative-smes',
          year: 1950 + (index % 900),
          value: 1,
          unit: '家',
        })),
      },
      { document: 'taizhou-matrix-2025' },
    );
  },
  'half of the awards, choices alone': (count) => {
    solve({
      weights: list(count, (index) => 1_000_000 + ((index * 7919) % 1009)),
      choices: [{ atMost: count / 2, sets: list(count, (index) => [index]) }],
      caps: [],
    });
  },
  'a cap over a choice for each name': (count) => {
    solve({
      weights: list(count, (index) => 1_000_000 + ((index * 7919) % 1009)),
      choices: list(count / 2, (index) => ({ atMost: 1, sets: [[2 * index], [2 * index + 1]] })),
      caps: [{ cap: 200_000 * count, members: list(count, (index) => index) }],
    });
  },
  'two caps that overlap': (count) => {
    solve({
      weights: list(count, (index) => 1_000_000 + ((index * 7919) % 1009)),
      choices: [],
      caps: [0, Math.floor(count / 3)].map((from) => ({
        cap: 200_000 * count,
        members: list(Math.ceil((2 * count) / 3), (index) => from + index).filter((member) => member < count),
      })),
    });
  },
};

const fastest = (run: () => void, rounds: number): number =>
  Math.min(
    ...list(rounds, () => {
      const before = performance.now();
      run();
      return performance.now() - before;
    }),
  );

/** Prints how the time of a call grows with how many of a thing an input has: in proportion, a row reads ×10 ×10. */
export const benchGrowth = (): void => {
  console.log(
    `\nhow time grows with the number of items: milliseconds for ${sizes.join(', ')}, and each as a multiple of the one before\n`,
  );
  for (const [name, run] of Object.entries(many)) {
    for (let warm = 0; warm < 5; warm += 1) run(sizes[0]);
    const times = sizes.map((size) =>
      fastest(
        () => {
          run(size);
        },
        size === 1000 ? 2 : 5,
      ),
    );
    const ratios = times.slice(1).map((time, index) => `×${(time / (times[index] ?? time)).toPrecision(2)}`);
    console.log(
      `${name.padEnd(36)} ${times.map((time) => time.toFixed(2).padStart(9)).join('')}   ${ratios.join(' ')}`,
    );
  }
};
