import { type AwardOutcome, reasonsOf } from '../../engine/index.js';
import { amountText, totalText } from '../../explain/amount.js';
import { titleOf } from '../../explain/awards.js';
import { displacedBy } from '../../explain/displaced.js';
import { explaining } from '../../explain/explaining.js';
import type { Format } from '../../explain/formats.js';
import { headerOf } from '../../explain/header.js';
import {
  answer,
  blocksOf,
  entry,
  type PageEntry,
  type Line,
  marked,
  type Page,
  paragraph,
  table,
} from '../../explain/page.js';
import { type Scene, sceneOf } from '../../explain/scene.js';
import { missingEntries, noticeBlocks } from '../../explain/sections.js';
import { type Words, words } from '../../explain/words/index.js';
import type { Language } from '../../issue/index.js';
import { hullOf, intervalOf, printed } from '../interval.js';
import { refusalOf } from './never-due.js';
import type { Timeline, TimelineYear } from './timeline.js';
import { timelineWords, type TimelineWords } from './words.js';

const spanText = (first: number, last: number, { through }: Words): string =>
  first === last ? String(first) : through(String(first), String(last));

/** Years as a reader says them: `2025—2027、2029`. */
const yearsText = (years: readonly number[], { listing }: TimelineWords, say: Words): string => {
  const runs: [first: number, last: number][] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run?.[1] === year - 1) run[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([first, last]) => spanText(first, last, say)).join(listing);
};

export const sceneFor = (outcome: AwardOutcome, language: Language): Scene => sceneOf(reasonsOf(outcome), language);

const payableText = ({ payable, displacedBy: by }: AwardOutcome, scene: Scene): string => {
  const { say } = scene;
  const amount = amountText(payable, say);
  return by === undefined || intervalOf(payable).high > 0
    ? amount
    : say.sentence([amount, say.displacedShortly(displacedBy(by, scene))]);
};

const rowsOf = (
  { year, awards, paid, cumulative }: TimelineYear,
  language: Language,
  told: TimelineWords,
): readonly (readonly Line[])[] => {
  const say: Words = words[language];
  const due = awards
    .filter(({ truth }) => truth === 'yes')
    .map((outcome) => {
      const scene = sceneFor(outcome, language);
      return [titleOf(outcome, scene), payableText(outcome, scene)] as const;
    });
  const shown = due.length === 0 ? [[told.nothing, ''] as const] : due;
  return shown.map(([title, payable], index) =>
    [
      ...(index === 0
        ? [String(year), title, payable, amountText(paid, say), amountText(cumulative, say)]
        : ['', title, payable, '', '']),
    ].map((cell) => [cell]),
  );
};

/** Awards that may fall due, each once with its years. */
const possibleIn = ({ years }: Timeline, language: Language, told: TimelineWords): readonly PageEntry[] => {
  const all = years.flatMap(({ year, awards }) =>
    awards
      .filter(({ truth }) => truth === 'unknown')
      .map((outcome) => ({ year, outcome, title: titleOf(outcome, sceneFor(outcome, language)) })),
  );
  return [...new Set(all.map(({ title }) => title))].map((title) => {
    const own = all.filter((each) => each.title === title);
    const { highFen } = printed(own.map(({ outcome }) => intervalOf(outcome.payable)).reduce(hullOf));
    const atMost = own.some(({ outcome }) => outcome.each === true) ? told.atMostEach : told.atMost;
    return marked('unknown', [
      told.mayFallDue(
        title,
        yearsText(
          own.map(({ year }) => year),
          told,
          words[language],
        ),
        highFen === null ? words[language].noUpperBound : atMost(words[language].money(highFen)),
      ),
    ]);
  });
};

/** Awards that never fall due, those refused by one condition together. */
const neverIn = ({ never }: Timeline, language: Language): readonly PageEntry[] => {
  const say: Words = words[language];
  const refusals = never.map((each) => ({ title: each.title[language], line: refusalOf(each, language) }));
  const keys = [...new Set(refusals.map(({ line }) => JSON.stringify(line)))];
  return keys.flatMap((key) => {
    const own = refusals.filter(({ line }) => JSON.stringify(line) === key);
    const [first, ...more] = own;
    if (first === undefined) return [];
    return more.length === 0
      ? [marked('no', [first.title, say.dash, ...first.line])]
      : [
          marked(
            'no',
            first.line,
            own.map(({ title }) => entry([title])),
          ),
        ];
  });
};

export const spanOf = (
  { subject, from, through }: Timeline,
  language: Language,
): { readonly subject: string | undefined; readonly years: string } => ({
  subject,
  years: spanText(from, through, words[language]),
});

const timelinePage = (timeline: Timeline, language: Language): Page => {
  const [say, told] = [words[language], timelineWords[language]];
  const { years, never, total, loose, missing, notices } = timeline;
  const [first] = [...years.flatMap(({ awards }) => awards), ...never];
  return [
    answer(told.total(spanOf(timeline, language), totalText(total, say))),
    ...headerOf(timeline, first === undefined ? undefined : reasonsOf(first), language),
    table(
      told.heads,
      years.flatMap((year) => rowsOf(year, language, told)),
    ),
    ...(loose === undefined ? [] : [paragraph(told.loose(loose))]),
    ...blocksOf({ label: told.possible, entries: possibleIn(timeline, language, told) }),
    ...blocksOf({
      label: told.never(never[0]?.year ?? timeline.through, timeline.asOf === undefined),
      entries: neverIn(timeline, language),
    }),
    ...blocksOf({ label: told.missing, entries: missingEntries(missing, say, language) }),
    ...noticeBlocks(notices, language),
  ];
};

/**
 * Explains a timeline: what is payable in all, then a table of the years with the awards that fall
 * due, what may fall due and cannot be decided yet, what never does and why, and what is missing.
 *
 * @param course as `timeline` returned it, or a copy of what was asked for with `reasons: true`.
 * @throws HuiqiError with code `outcome-without-trace` for a copy without them.
 * @example
 * const course = timeline({ city: '台州市', industry: 'I6510', name: '甲公司', titles: [{ title: 'little-giant', on: '2026-07-01' }], projects: [], received: [] },
 *   { document: 'taizhou-matrix-2025', from: 2026, through: 2027 })
 * explainTimeline(course, 'zh').split('\n')[0] // '甲公司，2026–2027年度奖补累计100万元。'
 */
export const explainTimeline = (course: Timeline, language: Language, format: Format = 'text'): string =>
  explaining('timeline', course, language, format, timelinePage);
