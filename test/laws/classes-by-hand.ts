/** The libraries of 绍政办发〔2021〕25号 三 and of 宁波“四上” 三（一）1 as a person reads them, for enterprises of which everything is told. */
import type { RankedDocumentId } from '../../src/documents/index.js';
import { parseMoney } from '../../src/quantity/index.js';
import type { EnterpriseInput, TitleName } from '../../src/subject/index.js';
import { type Choices, type Setting, 亿 } from '../arbitrary/classes.js';

/** A class, and whether one of its alternatives is met; `unknown` where a judgement is asked that nobody made. */
type Line = readonly [tier: string, criterion: string, met: boolean | 'unknown'];

export const fenOf = (text: string): number => {
  const parsed = parseMoney(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.reason}`);
  return parsed.value;
};

const figure = ({ years, foundedIn }: EnterpriseInput, year: number, measure: 'revenue' | 'marketValue'): number => {
  const written = years?.[String(year)]?.[measure];
  if (written === undefined && (foundedIn === undefined || year >= foundedIn))
    throw new Error(`${measure} of ${String(year)} is not told`);
  return written === undefined ? 0 : fenOf(written);
};

const either = (...parts: readonly Line[2][]): Line[2] =>
  parts.includes(true) ? true : parts.includes('unknown') ? 'unknown' : false;

/** Titles that by custom run three years. */
const termed: readonly TitleName[] = ['champion-enterprise', 'champion-product', 'little-giant', 'high-tech', 'dcmm'];

const both = (...parts: readonly Line[2][]): Line[2] =>
  parts.includes(false) ? false : parts.includes('unknown') ? 'unknown' : true;

// GB/T 4754: the divisions of section C drawn here are 13 to 43.
const manufactures = ({ industry }: EnterpriseInput): boolean => industry?.startsWith('C') ?? false;

/** What is supposed of what a person cannot know: whether a title past its term is still held, whether it keeps growing. */
type Supposed = Readonly<Record<string, boolean>>;

const shaoxing = (
  input: EnterpriseInput,
  year: number,
  readings: Choices,
  supposed: Supposed = {},
): readonly Line[] => {
  const standing = (title: TitleName, on = ''): Line[2] => {
    if (on > `${String(year)}-12-31`) return false;
    const isOver =
      termed.includes(title) && `${String(Number(on.slice(0, 4)) + 3)}${on.slice(4)}` < `${String(year)}-12-31`;
    return isOver && readings['title-term'] === 'lapses' ? (supposed[title] ?? 'unknown') : true;
  };
  const held = (...names: readonly TitleName[]): Line[2] =>
    either(...(input.titles ?? []).flatMap(({ title, on }) => (names.includes(title) ? [standing(title, on)] : [])));
  const {
    qualityAdvantage,
    keepsGrowing,
    industryHead = false,
    qualityListed = false,
    scaleAndGrowthPotential = false,
  } = input.judgements ?? {};
  const revenue = figure(input, year - 1, 'revenue');
  const grows =
    keepsGrowing ??
    (readings['growth'] === 'judged'
      ? (supposed['growth'] ?? 'unknown')
      : revenue > figure(input, year - 2, 'revenue'));
  const value = figure(input, readings['valuation'] === 'programme-year' ? year : year - 1, 'marketValue');
  const within = revenue <= 5 * 亿;
  const withinOrFree = within || readings['title-revenue'] === 'first-only';
  const candidates: readonly TitleName[] =
    readings['high-tech-cultivation'] === 'recognised-too'
      ? ['high-tech-candidate', 'high-tech']
      : ['high-tech-candidate'];
  return [
    ['sprint', 'chain-leader', held('chain-leader')],
    ['sprint', 'industry-head', both(revenue > 100 * 亿, grows, industryHead)],
    ['sprint', 'eagle', held('eagle')],
    ['sprint', 'champion-above', both(held('champion-enterprise', 'champion-product'), revenue > 5 * 亿)],
    ['sprint', 'little-giant-above', both(held('little-giant'), revenue > 5 * 亿)],
    ['sprint', 'hidden-champion-above', both(held('hidden-champion'), revenue > 5 * 亿)],
    ['sprint', 'innovation-leader', held('innovation-leader')],
    ['sprint', 'absolute-quality-advantage', qualityAdvantage === 'absolute'],
    ['sprint', 'listed-over-10-billion', both(held('listed'), value > 100 * 亿, qualityListed)],
    ['accelerate', 'champion-within', both(held('champion-enterprise', 'champion-product'), within)],
    ['accelerate', 'little-giant-within', both(held('little-giant'), withinOrFree)],
    ['accelerate', 'hidden-champion-within', both(held('hidden-champion'), withinOrFree)],
    ['accelerate', 'champion-candidate', held('champion-candidate')],
    ['accelerate', 'fangshui-yangyu', held('fangshui-yangyu')],
    ['accelerate', 'innovation-leader-candidate', held('innovation-leader-candidate')],
    ['accelerate', 'strong-quality-advantage', qualityAdvantage === 'strong'],
    ['accelerate', 'listing-filed', held('listing-filed')],
    ['start', 'scale-and-potential', scaleAndGrowthPotential],
    ['start', 'high-tech-candidate', held(...candidates)],
    ['start', 'some-quality-advantage', qualityAdvantage === 'some'],
    ['start', 'listing-reserve', held('listing-reserve')],
  ];
};

const everySupposed: readonly Supposed[] = [...termed, 'growth'].reduce<readonly Supposed[]>(
  (all, name) => all.flatMap((each) => [true, false].map((held) => ({ ...each, [name]: held }))),
  [{}],
);

const bands = {
  'band-100-billion': 1000,
  'band-50-billion': 500,
  'band-10-billion': 100,
  'band-5-billion': 50,
} as const;

const ningbo = (input: EnterpriseInput, year: number, readings: Choices): readonly Line[] => {
  const revenue = figure(input, readings['revenue-year'] === 'programme-year' ? year : year - 1, 'revenue');
  return Object.entries(bands).map(([band, floor]): Line => [
    band,
    'revenue-reaches',
    manufactures(input) && revenue >= floor * 亿,
  ]);
};

const inForce = (document: RankedDocumentId, year: number): boolean =>
  year >= 2021 && (document === 'shaoxing-growth-2021' || year <= 2025);

export interface ByHand {
  readonly answer: string;
  readonly possible: readonly string[];
  /** Criteria met, as `class criterion`. */
  readonly matches: readonly string[];
}

/** What a person with the clause and a complete input would answer. */
export const classedByHand = (input: EnterpriseInput, year: number, { document, readings }: Setting): ByHand => {
  const outside =
    !inForce(document, year) || (readings['manufacturers'] === 'manufacturers-only' && !manufactures(input));
  if (outside) return { answer: 'none', possible: ['none'], matches: [] };
  const lines = document === 'shaoxing-growth-2021' ? shaoxing(input, year, readings) : ningbo(input, year, readings);
  const order = [...new Set(lines.map(([tier]) => tier)), 'none'];
  // One title opens lines of several libraries: whether it is held is one thing for all of them.
  const reached = new Set(
    (document === 'shaoxing-growth-2021' ? everySupposed : [{}]).map((supposed) => {
      const settled = document === 'shaoxing-growth-2021' ? shaoxing(input, year, readings, supposed) : lines;
      return settled.find(([, , met]) => met === true)?.[0] ?? 'none';
    }),
  );
  const possible = order.filter((tier) => reached.has(tier));
  return {
    answer: possible.length === 1 ? (possible[0] ?? 'none') : 'unknown',
    possible,
    matches: lines.flatMap(([tier, criterion, met]) => (met === true ? [`${tier} ${criterion}`] : [])),
  };
};
