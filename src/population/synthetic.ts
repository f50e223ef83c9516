import { type ByLanguage, type Language, stepsOf } from '../issue/index.js';
import { levelNames, type TitleKind, type Vocabulary } from '../subject/index.js';
import type { Template, TemplateColumn } from './template.js';

/** How a synthetic table is made. */
export interface Synthesis {
  readonly vocabulary: Vocabulary;
  readonly seed: number;
  readonly size: number;
  /** Which part of the cells is not known. */
  readonly missing: number;
  /** Which part of the enterprises stands on a threshold, or a step above or below it. */
  readonly onThreshold: number;
  /** In 万元. */
  readonly thresholds: readonly number[];
  /** What money may have been received for. */
  readonly matters: readonly string[];
  readonly from: number;
  readonly through: number;
  /** What its cells are written in. */
  readonly language: Language;
}

interface MadeUp {
  readonly key: (seed: number, count: number) => string;
  readonly name: (count: number) => string;
  readonly project: (count: number) => string;
  readonly product: (count: number) => string;
  readonly policy: (count: number) => string;
  readonly yes: string;
  readonly no: string;
  readonly unknown: string;
}

const madeUp: ByLanguage<MadeUp> = {
  zh: {
    key: (seed, count) => `合成${String(seed)}-${String(count)}`,
    name: (count) => `合成企业${String(count)}`,
    project: (count) => `合成项目${String(count)}`,
    product: (count) => `合成产品${String(count)}`,
    policy: (count) => `合成政策${String(count)}`,
    yes: '是',
    no: '否',
    unknown: '未知',
  },
  en: {
    key: (seed, count) => `synthetic ${String(seed)}-${String(count)}`,
    name: (count) => `Synthetic enterprise ${String(count)}`,
    project: (count) => `Synthetic project ${String(count)}`,
    product: (count) => `Synthetic product ${String(count)}`,
    policy: (count) => `Synthetic policy ${String(count)}`,
    yes: 'yes',
    no: 'no',
    unknown: 'unknown',
  },
};

type Chance = () => number;

/** Numbers between 0 and 1 from a seed: the same everywhere. */
const chanceOf = (seed: number): Chance => {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const normal = (chance: Chance): number => Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());

const oneOf = <Of>(list: readonly Of[], chance: Chance): Of | undefined => list[Math.floor(chance() * list.length)];

const industries = ['C3852', 'C3443', 'C2929', 'C2780', 'C3670', 'C3311', 'I6510', 'F5179'];

/** The smallest step that a figure of a table takes here, in 万元. */
const step = 0.01;
const written = (amount: number): string => String(Math.max(0, Math.round(amount / step)) / (1 / step));

interface SyntheticEnterprise {
  readonly foundedIn: number | undefined;
  /** In 万元, by year. */
  readonly revenue: ReadonlyMap<number, number>;
  readonly peak: number;
  /** What part of its revenue is in the city, and what of that is from its main business and taxed. */
  readonly shares: Readonly<Record<string, number>>;
}

const enterpriseOf = ({ onThreshold, thresholds, from, through }: Synthesis, chance: Chance): SyntheticEnterprise => {
  const threshold = chance() < onThreshold ? oneOf(thresholds, chance) : undefined;
  const turn = from + Math.floor(chance() * (through - from + 1));
  let now = threshold ?? 10 ** Math.min(7.5, Math.max(1.5, 3.8 + 0.65 * normal(chance)));
  const peak = now * (0.7 + 0.6 * chance());
  const founded = chance() < 0.1 ? from - 1 + Math.floor(chance() * (through - from + 1)) : undefined;
  const revenue = new Map<number, number>();
  for (let year = from - 1; year <= through; year += 1) {
    now *= 10 ** (0.03 + 0.1 * normal(chance));
    const on = threshold !== undefined && year === turn ? threshold + (oneOf([-1, 0, 1], chance) ?? 0) * step : now;
    if (founded === undefined || year >= founded) revenue.set(year, on);
  }
  const part = (): number => (threshold !== undefined || chance() < 0.6 ? 1 : 0.3 + 0.7 * chance());
  const main = part();
  return {
    foundedIn: founded,
    revenue,
    peak,
    shares: {
      revenue: 1,
      revenueInTaizhou: part(),
      mainRevenue: main,
      taxableMainRevenue: main * part(),
      marketValue: 2,
    },
  };
};

const sizeOf = (revenue: number): number => [40_000, 2000, 300].filter((most) => revenue < most).length;

const money = (column: TemplateColumn, { revenue, peak, shares, foundedIn }: SyntheticEnterprise): string => {
  const [first = '', second = '', figure = ''] = stepsOf(column.path);
  if (first === 'before') {
    const share = shares[second.replace(/Peak$/u, '')] ?? 1;
    return foundedIn === undefined ? written(peak * share) : '';
  }
  const own = revenue.get(Number(second));
  return own === undefined ? '' : written(own * (shares[figure] ?? 0.05));
};

/** What stands in a cell that is told. */
const cellOf = (
  column: TemplateColumn,
  index: number,
  own: SyntheticEnterprise,
  { seed, language }: Synthesis,
  chance: Chance,
): string => {
  const { path, kind, words } = column;
  const say = madeUp[language];
  const yesNo = (is: boolean): string => (is ? say.yes : say.no);
  const last = Math.max(...own.revenue.keys());
  const revenue = own.revenue.get(last) ?? 0;
  const [first = '', second = ''] = stepsOf(path);
  if (path === '') return say.key(seed, index + 1);
  if (path === 'name') return say.name(index + 1);
  if (path === 'district') return '';
  if (path === 'industry') return oneOf(industries, chance) ?? '';
  if (path === 'size') return words[sizeOf(revenue)] ?? '';
  if (path === 'foundedIn') return own.foundedIn === undefined ? '' : String(own.foundedIn);
  if (first === 'years' && !own.revenue.has(Number(second))) return '';
  if (kind === 'money') return money(column, own);
  if (path === 'before.everAboveScale') return own.foundedIn === undefined ? yesNo(own.peak >= 2000) : '';
  if (kind === 'flag')
    return yesNo(first === 'years' ? (own.revenue.get(Number(second)) ?? 0) >= 2000 : chance() < 0.3);
  if (kind === 'choice') return oneOf(words, chance) ?? '';
  return kind === 'integer' ? String(Math.round(revenue / 50)) : '';
};

/** How many enterprises in a hundred have one more entry in a list. */
const entryChances: Readonly<Record<string, number>> = { titles: 0.2, projects: 0.08, received: 0.06 };

const titleCalled = (word: string, { vocabulary: { titles }, language }: Synthesis): TitleKind | undefined =>
  Object.values(titles).find(({ title }) => title[language] === word);

const highestGrade = 5;

/** What a title has beside its name and its day: a level, a grade, a product, a subject, or none of them. */
const titleCell = (
  field: string,
  count: number,
  kind: TitleKind | undefined,
  language: Language,
  chance: Chance,
): string => {
  const drawn = chance();
  switch (field) {
    case 'level': {
      const level = kind?.levels[Math.floor(drawn * kind.levels.length)];
      return level === undefined ? '' : levelNames[level][language];
    }
    case 'grade':
      return kind?.by === 'grade' ? String(1 + Math.floor(drawn * highestGrade)) : '';
    case 'product':
      return kind?.by === 'product' ? madeUp[language].product(count) : '';
    default:
      return kind?.by === 'of' ? madeUp[language].project(count) : '';
  }
};

const entryCell = (
  { path, kind, words }: TemplateColumn,
  { revenue }: SyntheticEnterprise,
  synthesis: Synthesis,
  title: string,
  chance: Chance,
): string => {
  const { matters, language } = synthesis;
  const [list = '', at = '', field = ''] = stepsOf(path);
  const count = Number(at) + 1;
  if (list === 'titles' && !['title', 'on'].includes(field))
    return titleCell(field, count, titleCalled(title, synthesis), language, chance);
  if (list === 'received' && field === 'policy') return madeUp[language].policy(count);
  // What a matter is of is told by the matters that are made up here.
  if (list === 'received' && field === 'of') return '';
  const years = [...revenue.keys()];
  if (kind === 'span') return String(oneOf(years.slice(-2), chance) ?? '');
  if (kind === 'money') return written(10 ** (1 + chance()));
  if (kind === 'choice') return oneOf(words, chance) ?? '';
  if (path.endsWith('.matter')) return oneOf(matters, chance) ?? '';
  // Two entries of one name would be one thing told twice.
  return madeUp[language].project(count);
};

/**
 * Rows of a synthetic table: enterprises by chance, from a seed, some of them on thresholds, some of their cells not known.
 * Nobody’s figures: who looks for what rules do finds what may happen, and not what does.
 */
export const syntheticRows = function* (template: Template, synthesis: Synthesis): Iterable<readonly string[]> {
  const chance = chanceOf(synthesis.seed);
  for (let index = 0; index < synthesis.size; index += 1) {
    const own = enterpriseOf(synthesis, chance);
    const there = new Map<string, boolean>();
    const titles = new Map<string, string>();
    yield template.columns.map((column) => {
      const [list = '', at = ''] = stepsOf(column.path);
      const isMissing = chance() < synthesis.missing;
      const inList = entryChances[list];
      if (inList === undefined) {
        const cell = cellOf(column, index, own, synthesis, chance);
        return isMissing && !['', 'name'].includes(column.path) ? '' : cell;
      }
      const entry = `${list}.${at}`;
      const isThere = there.get(entry) ?? chance() < inList;
      there.set(entry, isThere);
      if (!isThere) return '';
      // Of an entry that is there a cell that says nothing is not known; which it is of is always told.
      const cell = entryCell(column, own, synthesis, titles.get(entry) ?? '', chance);
      if (column.path.endsWith('.title')) titles.set(entry, cell);
      return isMissing && cell !== '' && column.kind !== 'choice' && column.kind !== 'text'
        ? madeUp[synthesis.language].unknown
        : cell;
    });
  }
};
