import type { Cold } from './cold.js';
import type { Speed } from './turns.js';

/** Everything that was measured. */
export interface Report {
  readonly date: string;
  readonly machine: string;
  readonly node: string;
  readonly speeds: ReadonlyMap<string, Speed>;
  readonly missing: readonly string[];
  readonly allocated: ReadonlyMap<string, number>;
  readonly growth: readonly { readonly family: string; readonly speeds: ReadonlyMap<string, Speed> }[];
  readonly scenarios: ReadonlyMap<string, Speed>;
  readonly costs: ReadonlyMap<string, string>;
  readonly cold: Cold | undefined;
}

const figure = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(2)));

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const middle = (speeds: ReadonlyMap<string, Speed>, name: string): number => speeds.get(name)?.middle ?? NaN;

/** How many times the first takes what the second takes. */
const ratio = (speeds: ReadonlyMap<string, Speed>, slow: string, fast: string): string =>
  figure(middle(speeds, slow) / middle(speeds, fast));

/** The ratios that count, one a line, as READMEs quote them. */
const headlines = ({ speeds }: Pick<Report, 'speeds'>): readonly string[] => [
  `\`totals\` take ${ratio(speeds, 'totals', 'hand-written totals')} × hand-written ifs`,
  `a full result takes ${ratio(speeds, 'full result of the same awards', 'hand-written full result')} × hand-written code that fills the same object`,
  `json-rules-engine, which gives no reasons, takes ${ratio(speeds, 'json-rules-engine', 'full result')} × a full result with all that hangs on other readings, and ${ratio(speeds, 'json-rules-engine', 'totals')} × \`totals\``,
];

const speedTable = ({ speeds, allocated }: Report): readonly string[] => [
  row('call', 'µs of CPU', 'least–most', 'a second', 'KiB allocated'),
  '|---|---|---|---|---|',
  ...[...speeds].map(([name, { middle: own, least, most }]) => {
    const bytes = allocated.get(name);
    const kib = bytes === undefined ? '' : figure(bytes / 1024);
    return row(name, figure(own), `${figure(least)}–${figure(most)}`, figure(1e6 / own), kib);
  }),
];

const growthTable = ({ growth }: Report): readonly string[] => [
  row('what is many', 'how many', 'µs of CPU', 'to the one before'),
  '|---|---|---|---|',
  ...growth.map(({ family, speeds }) => {
    const own = [...speeds].map(([count, speed]) => [count, speed.middle] as const);
    const steps = own.slice(1).map(([, each], index) => `×${figure(each / (own[index]?.[1] ?? NaN))}`);
    return row(
      family,
      own.map(([count]) => count).join(', '),
      own.map(([, each]) => figure(each)).join(', '),
      steps.join(', '),
    );
  }),
];

const scenarioTable = ({ scenarios, costs }: Report): readonly string[] => {
  const [first] = scenarios.values();
  return [
    row('call', 'ms of CPU', 'to `evaluate`', 'what it does'),
    '|---|---|---|---|',
    ...[...scenarios].map(([name, { middle: own }]) =>
      row(name, figure(own / 1000), `×${figure(own / (first?.middle ?? NaN))}`, costs.get(name) ?? ''),
    ),
  ];
};

const coldLines = (cold: Cold | undefined): readonly string[] =>
  cold === undefined
    ? ['Not measured: the package was not built.']
    : [
        row('the built package', 'it takes'),
        '|---|---|',
        row("`import 'huiqi'`, CPU", `${figure(cold.imported)} ms`),
        row('the first full result after it, CPU', `${figure(cold.firstResult)} ms`),
        row('`huiqi evaluate`, wall, to an empty Node', `${figure(cold.command)} ×`),
      ];

/** The page of all figures. */
export const page = (report: Report): string =>
  [
    '# Benchmarks',
    '',
    `Written by \`npm run bench -- --date ${report.date}\` on ${report.machine}, Node ${report.node}. Ratios are what counts: figures move with the machine.`,
    '',
    'Each contender runs in a warmed process of its own, in turns, in batches of equal CPU time; no collection is forced. What is compared comes to the same results, or nothing is printed. Figures are medians of rounds.',
    '',
    ...headlines(report).map((line) => `- ${line}`),
    '',
    '## The Taizhou document: 14 awards, 6 libraries and services, 14 other options of readings',
    '',
    ...speedTable(report),
    '',
    'json-logic-engine, zen-engine and DuckDB know no enterprises: they are given flat rows of facts worked out beforehand, and return a sum. DuckDB runs on one thread, over all rows at once. json-rules-engine and “the same awards” are without readings.',
    ...(report.missing.length === 0 ? [] : ['', `Not installed, and so left out: ${report.missing.join(', ')}.`]),
    '',
    '## Growth',
    '',
    ...growthTable(report),
    '',
    '## Whole calls',
    '',
    ...scenarioTable(report),
    '',
    '## Cold',
    '',
    ...coldLines(report.cold),
    '',
  ].join('\n');
