import { ofWhole } from '../../edge/index.js';
import type { Amount, AwardOutcome } from '../../engine/index.js';
import { titleOf } from '../../explain/awards.js';
import { mustExplain } from '../../explain/explaining.js';
import { timelineShape } from '../../explain/shapes.js';
import { widthOf } from '../../explain/width.js';
import { words } from '../../explain/words/index.js';
import type { Language } from '../../issue/index.js';
import { intervalOf } from '../interval.js';
import type { Timeline, TimelineYear } from './timeline.js';
import { sceneFor, spanOf } from './page.js';
import { timelineWords, type TimelineWords } from './words.js';

/** A chart as Vega-Lite reads it: plain JSON, so that drawing it can stay an option. */
export type ChartSpec = Readonly<Record<string, unknown>>;

type Status = keyof TimelineWords['chart']['statuses'];

const statusOf = ({ truth, payable }: AwardOutcome): Status => {
  const { low, high } = intervalOf(payable);
  if (high === 0) return 'displaced';
  if (truth !== 'yes') return 'possible';
  return low === high ? 'certain' : 'open';
};

interface BarLook {
  readonly fill: string;
  readonly ink: string;
}

// Dark and light: told apart by those who see few colours, and in print.
const looks: Readonly<Record<Status, BarLook>> = {
  certain: { fill: '#2f6f9f', ink: '#ffffff' },
  open: { fill: '#7fb0d3', ink: '#0f2a3d' },
  possible: { fill: '#c9dfee', ink: '#1b3a52' },
  displaced: { fill: '#d5d5d5', ink: '#444444' },
};
const statuses = Object.keys(looks) as readonly Status[];

const faint = '#dddddd';
const ink = '#222222';
const fonts =
  'Noto Sans CJK SC, Noto Sans SC, Source Han Sans SC, PingFang SC, Microsoft YaHei, WenQuanYi Zen Hei, SimHei, sans-serif';

const cellFont = 12;
/** How wide half a Chinese character, or a figure, is at most. */
const pixels = (text: string): number => Math.ceil(widthOf(text) * cellFont * 0.56);

const amountLabel = ({ lowFen, highFen }: Amount, each: boolean, language: Language): string => {
  const [{ chart }, { money }] = [timelineWords[language], words[language]];
  if (highFen === null) return chart.from(money(lowFen), lowFen === 0);
  if (lowFen === highFen) return money(highFen);
  const most = lowFen === 0 ? `≤ ${money(highFen)}` : `${money(lowFen)}–${money(highFen)}`;
  return each ? chart.each(most) : most;
};

interface ChartCell {
  readonly award: string;
  readonly year: string;
  readonly status: string;
  readonly label: string;
  readonly ink: string;
}

const cellsOf = ({ year, awards }: TimelineYear, language: Language, told: TimelineWords): readonly ChartCell[] =>
  awards.map((outcome) => ({
    award: titleOf(outcome, sceneFor(outcome, language)),
    year: String(year),
    status: told.chart.statuses[statusOf(outcome)],
    label: amountLabel(outcome.payable, outcome.each === true, language),
    ink: looks[statusOf(outcome)].ink,
  }));

interface YearColumn {
  readonly year: string;
  /** In the unit of the axis. */
  readonly low: number;
  readonly high: number;
  readonly label: string;
}

const columnOf = ({ year, cumulative }: TimelineYear, language: Language): YearColumn => {
  const { fenInUnit } = timelineWords[language].chart;
  const { low, high } = intervalOf(cumulative);
  return {
    year: String(year),
    low: low / fenInUnit,
    high: (high === Infinity ? low : high) / fenInUnit,
    label: amountLabel(cumulative, false, language),
  };
};

/** The first titles in the order in which they fall due. */
const inOrder = (cells: readonly ChartCell[]): readonly string[] => [...new Set(cells.map(({ award }) => award))];

const yearAxis = { title: null, labelAngle: 0, domain: false, ticks: false, labelPadding: 8, labelFontSize: 13 };

const gantt = (
  cells: readonly ChartCell[],
  years: readonly string[],
  width: number,
  { chart }: TimelineWords,
): ChartSpec => {
  const awards = inOrder(cells);
  const used = statuses.filter((status) => cells.some((cell) => cell.status === chart.statuses[status]));
  const x = {
    field: 'year',
    type: 'ordinal',
    scale: { domain: years, paddingInner: 0.06, paddingOuter: 0.03 },
    axis: { ...yearAxis, orient: 'top' },
  };
  const y = {
    field: 'award',
    type: 'ordinal',
    scale: { domain: awards.length === 0 ? [chart.noDue] : awards, paddingInner: 0.18, paddingOuter: 0.1 },
    axis: {
      title: null,
      labelLimit: 0,
      domain: false,
      ticks: false,
      grid: true,
      gridColor: faint,
      tickBand: 'extent',
      labelPadding: 10,
    },
  };
  const color = {
    field: 'status',
    type: 'nominal',
    scale: { domain: used.map((status) => chart.statuses[status]), range: used.map((status) => looks[status].fill) },
    legend: {
      title: null,
      orient: 'bottom',
      direction: 'horizontal',
      symbolType: 'square',
      symbolSize: 160,
      labelLimit: 0,
      offset: 12,
    },
  };
  return {
    width,
    height: { step: 30 },
    data: { values: cells },
    encoding: { x, y },
    layer: [
      { mark: { type: 'rect', cornerRadius: 3 }, encoding: used.length === 0 ? {} : { color } },
      {
        mark: { type: 'text', fontSize: cellFont },
        encoding: { text: { field: 'label', type: 'nominal' }, color: { field: 'ink', type: 'nominal', scale: null } },
      },
    ],
  };
};

const sums = (
  columns: readonly YearColumn[],
  years: readonly string[],
  width: number,
  { chart }: TimelineWords,
): ChartSpec => {
  const x = {
    field: 'year',
    type: 'ordinal',
    scale: { domain: years, paddingInner: 0.5, paddingOuter: 0.25 },
    axis: { ...yearAxis },
  };
  const most = Math.max(...columns.map(({ high }) => high));
  const y = (field: 'low' | 'high'): object => ({
    field,
    type: 'quantitative',
    // Room for the label above the highest column.
    scale: { domain: [0, Math.max(1, most) * 1.15], nice: false },
    axis: {
      title: chart.soFar,
      titlePadding: 12,
      grid: true,
      gridColor: faint,
      domain: false,
      ticks: false,
      ...(most === 0 ? { values: [0] } : { tickCount: 4 }),
      format: ',~r',
      labelPadding: 6,
    },
  });
  return {
    width,
    height: most === 0 ? 36 : 130,
    data: { values: columns },
    encoding: { x },
    layer: [
      { mark: { type: 'bar', color: looks.possible.fill }, encoding: { y: y('high') } },
      { mark: { type: 'bar', color: looks.certain.fill }, encoding: { y: y('low') } },
      {
        mark: { type: 'text', baseline: 'bottom', dy: -4, fontSize: cellFont, color: ink },
        encoding: { y: y('high'), text: { field: 'label', type: 'nominal' } },
      },
    ],
  };
};

const narrowest = 84;

/**
 * A timeline as a chart: awards down, years across, dark where money is certain and light where it
 * is possible; below it the sum so far. Plain Vega-Lite, drawn by whoever has it.
 *
 * @param course as `timeline` returned it, or a copy of what was asked for with `reasons: true`.
 * @throws HuiqiError with code `outcome-without-trace` for a copy without them.
 * @example
 * const course = timeline({ city: '台州市', titles: [{ title: 'little-giant', on: '2026-07-01' }], projects: [], received: [] },
 *   { document: 'taizhou-matrix-2025', from: 2026, through: 2027 })
 * timelineChart(course, 'en')['vconcat'] // [{}, {}]
 */
export const timelineChart = (course: Timeline, language: Language): ChartSpec => {
  mustExplain({ option: 'timeline', maker: 'timeline', shape: timelineShape }, course, language);
  return ofWhole('timeline', 'timeline', () => chartOf(course, language));
};

const chartOf = (course: Timeline, language: Language): ChartSpec => {
  const told = timelineWords[language];
  const cells = course.years.flatMap((year) => cellsOf(year, language, told));
  const columns = course.years.map((year) => columnOf(year, language));
  const years = columns.map(({ year }) => year);
  const width = years.length * Math.max(narrowest, ...[...cells, ...columns].map(({ label }) => pixels(label) + 18));
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description: told.chart.title(spanOf(course, language)),
    title: {
      text: told.chart.title(spanOf(course, language)),
      subtitle: [course.title[language], course.statusNote[language]],
    },
    background: '#ffffff',
    padding: 16,
    spacing: 26,
    vconcat: [gantt(cells, years, width, told), sums(columns, years, width, told)],
    config: {
      font: fonts,
      title: {
        font: fonts,
        subtitleFont: fonts,
        fontSize: 16,
        subtitleFontSize: 12,
        subtitleColor: '#555555',
        color: ink,
        anchor: 'start',
        offset: 18,
        subtitlePadding: 6,
      },
      axis: { labelFontSize: 12, titleFontSize: 12, titleFontWeight: 'normal', labelColor: ink, titleColor: '#555555' },
      legend: { labelFontSize: 12, labelColor: ink },
      view: { stroke: null },
      concat: { spacing: 26 },
    },
  };
};
