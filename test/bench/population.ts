import { type Enterprise, parseEnterprise } from '../../src/subject/index.js';

/** Mulberry32: a small seeded generator, so that every run measures the same enterprises. */
const seeded = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const industries = ['C1951', 'C2929', 'C3311', 'C3444', 'C3852', 'C3911', 'C3982', 'I6513', 'F5189'];
const titles = [
  'champion-enterprise',
  'little-giant',
  'hidden-champion',
  'sme-service-platform',
  'manufacturing-500',
  'private-manufacturing-500',
];

/**
 * Complete enterprises as written, every fact told: a few years of growing revenue, now and then a
 * title, a project or money received elsewhere; one in ten of another city.
 */
export const writtenPopulation = (size: number, seed = 20_251): readonly unknown[] => {
  const random = seeded(seed);
  const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)] as Value;
  const day = (): string =>
    `${String(2024 + Math.floor(random() * 4))}-0${String(1 + Math.floor(random() * 9))}-1${String(Math.floor(random() * 9))}`;
  const sometimes = <Value>(chance: number, value: () => Value): readonly Value[] =>
    random() < chance ? [value()] : [];
  const enterprise = (): unknown => {
    const start = 10 ** (random() * 5 - 2);
    const grows = 0.9 + random() * 0.8;
    const revenue = (year: number): string => `${(start * grows ** (year - 2022)).toFixed(4)}亿元`;
    const years = Object.fromEntries(
      [2022, 2023, 2024, 2025, 2026].map((year) => [
        year,
        {
          revenue: revenue(year),
          revenueInTaizhou: revenue(year),
          mainRevenue: revenue(year),
          taxableMainRevenue: revenue(year),
          aboveScale: random() < 0.7,
        },
      ]),
    );
    return {
      city: random() < 0.1 ? '宁波市' : '台州市',
      industry: pick(industries),
      size: pick(['large', 'medium', 'small', 'micro']),
      foundedIn: 2022,
      years,
      titles: [
        ...titles.flatMap((title) => sometimes(0.1, () => ({ title, on: day() }))),
        ...sometimes(0.1, () => ({ title: 'champion-product', product: 'A', on: day() })),
        ...sometimes(0.1, () => ({ title: 'dcmm', grade: 1 + Math.floor(random() * 5), on: day() })),
        ...sometimes(0.1, () => ({
          title: 'demonstration',
          level: pick(['national', 'provincial']),
          of: '工业互联网平台',
          on: day(),
        })),
      ],
      projects: sometimes(0.15, () => ({
        kind: pick(['digital', '5g']),
        name: 'P',
        approved: `${String(Math.floor(random() * 500))}万元`,
        on: day(),
      })),
      received: sometimes(0.05, () => ({
        policy: '台政办发〔2023〕12号',
        matter: pick(titles),
        amount: '50万元',
        on: day(),
      })),
    };
  };
  return Array.from({ length: size }, enterprise);
};

/** The same, read and normalised. */
export const population = (size: number): readonly Enterprise[] =>
  writtenPopulation(size).map((input) => {
    const parsed = parseEnterprise(input);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues[0]));
    return parsed.subject;
  });
