import { type Amount, type AwardOutcome, reasonsOf } from '../../engine/index.js';
import { amountText, isSettled } from '../../explain/amount.js';
import { markOf, titleOf } from '../../explain/awards.js';
import { refusalText } from '../../explain/brief/award-lines.js';
import { interpretedIn } from '../../explain/brief/conclusion.js';
import { entryNames, missingLines } from '../../explain/brief/missing-lines.js';
import { unfolded } from '../../explain/brief/fold.js';
import { movesMoney } from '../../explain/brief/reading-lines.js';
import { printedAt } from '../../explain/brief/places.js';
import { displacedBy } from '../../explain/displaced.js';
import { explaining } from '../../explain/explaining.js';
import { timelineShape } from '../../explain/shapes.js';
import type { Format } from '../../explain/formats.js';
import { citedAs, settingTold } from '../../explain/header.js';
import { missingName } from '../../explain/missing-names.js';
import { type PageLine, marked, note, type Page, type PageEntry, signs, table } from '../../explain/page.js';
import { partedPage } from '../../explain/parts.js';
import { paidOutTexts } from '../../explain/payments.js';
import { type Scene, sceneOf } from '../../explain/scene.js';
import { noticeEntries } from '../../explain/sections.js';
import { screen } from '../../explain/width.js';
import { type PageWords, words } from '../../explain/words/index.js';
import type { Language } from '../../issue/index.js';
import { hullOf, intervalOf, printed } from '../interval.js';
import { unfitParts, unfitText } from '../unfit.js';
import type { Timeline, TimelineYear } from './timeline.js';
import { timelineWords, type TimelineWords } from './words.js';

const spanText = (first: number, last: number, { through }: PageWords): string =>
  first === last ? String(first) : through(String(first), String(last));

/** Years as a reader says them: `2025—2027、2029`. */
const yearsText = (years: readonly number[], { listing }: TimelineWords, say: PageWords): string => {
  const runs: [first: number, last: number][] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run?.[1] === year - 1) run[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([first, last]) => spanText(first, last, say)).join(listing);
};

export const sceneFor = (outcome: AwardOutcome, language: Language): Scene => sceneOf(reasonsOf(outcome), language);

const payableText = ({ payable, displacedBy: certificate }: AwardOutcome, scene: Scene): string => {
  const { say, language } = scene;
  const amount = amountText(payable, say);
  if (certificate === undefined || intervalOf(payable).high > 0) return amount;
  const isCapped = certificate.by.kind === 'cap';
  return say.sentence([amount, isCapped ? displacedBy(certificate, scene) : timelineWords[language].displaced]);
};

/** A sum in a cell: what has no upper limit is said in few words. */
const sumText = (amount: Amount, told: TimelineWords, say: PageWords): string =>
  amount.highFen === null ? told.chart.from(say.money(amount.lowFen), amount.lowFen === 0) : amountText(amount, say);

const rowsOf = (
  { year, awards, paid, cumulative, outsidePlan }: TimelineYear,
  language: Language,
  told: TimelineWords,
): readonly (readonly PageLine[])[] => {
  const say: PageWords = words[language];
  const due = awards
    .filter(({ truth }) => truth === 'yes')
    .map((outcome) => {
      const scene = sceneFor(outcome, language);
      return [`${signs[markOf(outcome)]} ${titleOf(outcome, scene)}`, payableText(outcome, scene)] as const;
    });
  const open = awards.filter(({ truth }) => truth === 'unknown').length;
  // Nothing is not the sum of a year that the plan does not speak of.
  if (outsidePlan === true)
    return [
      [String(year), told.outside, told.nothing, told.nothing, sumText(cumulative, told, say)].map((cell) => [cell]),
    ];
  const shown = [
    ...due,
    ...(open === 0 ? [] : [[`${signs.unknown} ${told.open(open, due.length === 0)}`, ''] as const]),
  ];
  return (shown.length === 0 ? [[told.nothing, ''] as const] : shown).map(([title, payable], index) =>
    [
      ...(index === 0
        ? [String(year), title, payable, sumText(paid, told, say), sumText(cumulative, told, say)]
        : ['', title, payable, '', '']),
    ].map((cell) => [cell]),
  );
};

/** Awards that may fall due, each once with its years. */
const possibleIn = ({ years }: Timeline, language: Language, told: TimelineWords): readonly PageEntry[] => {
  const all = years.flatMap(({ year, awards }) =>
    awards
      .filter(({ truth }) => truth === 'unknown')
      .map((outcome) => {
        const scene = sceneFor(outcome, language);
        return { year, outcome, scene, title: titleOf(outcome, scene) };
      }),
  );
  const titles = [...new Map(all.map((each) => [each.title, each])).values()];
  const isSeveral = titles.some(({ title }) => all.filter((each) => each.title === title).length > 1);
  const entries = titles.map(({ title, scene }) => {
    const own = all.filter((each) => each.title === title);
    const { highFen } = printed(own.map(({ outcome }) => intervalOf(outcome.payable)).reduce(hullOf));
    const isEach = own.some(({ outcome }) => outcome.each === true);
    const atMost = (amount: string): string => (isEach ? told.atMostEach(amount) : told.atMost(amount, own.length > 1));
    const say = words[language];
    return marked('unknown', [
      title,
      ...printedAt(scene),
      told.mayFallDue(
        yearsText(
          own.map(({ year }) => year),
          told,
          say,
        ),
        highFen === null ? say.noUpperBound : atMost(say.money(highFen)),
      ),
    ]);
  });
  return isSeveral ? [...entries, note([told.sumsAbove])] : entries;
};

/** Awards that are paid out over several years or by several, each with its payments. */
const paidIn = ({ years }: Timeline, language: Language): readonly PageEntry[] =>
  years.flatMap(({ awards }) =>
    awards
      .filter(({ truth, payments }) => truth === 'yes' && payments !== undefined)
      .map((outcome) => {
        const scene = sceneFor(outcome, language);
        const { say } = scene;
        return marked(
          markOf(outcome),
          [titleOf(outcome, scene), say.stop],
          paidOutTexts(outcome, language).map((text) => note([say.opening(text), say.stop])),
        );
      }),
  );

/** Awards that never fall due, those refused by one thing together. */
const neverIn = ({ never }: Timeline, language: Language, told: TimelineWords): readonly PageEntry[] => {
  const refused = new Map<string, PageLine[]>();
  for (const each of never) {
    const scene = sceneOf(reasonsOf(each), language);
    const why = refusalText(scene);
    refused.set(why, [...(refused.get(why) ?? []), [each.title[language], ...printedAt(scene)]]);
  }
  return [...refused].map(([why, titles]) =>
    marked('no', [
      words[language].opening(told.refused(why)),
      ...titles.flatMap((line, index) => [...(index === 0 ? [] : [told.also]), ...line]),
      words[language].stop,
    ]),
  );
};

export const spanOf = (
  { subject, from, through }: Timeline,
  language: Language,
): { readonly subject: string | undefined; readonly years: string } => ({
  subject,
  years: spanText(from, through, words[language]),
});

/** Awards whose money another interpretation changes in some year, each once. */
const movedIn = ({ years }: Timeline, language: Language): readonly string[] => [
  ...new Set(
    years.flatMap(({ awards }) =>
      awards.flatMap((outcome) =>
        outcome.truth !== 'no' && reasonsOf(outcome).alternatives.some((each) => movesMoney(outcome, each))
          ? [outcome.title[language]]
          : [],
      ),
    ),
  ),
];

const conclusionOf = (
  { years, total, loose, missing, asOf }: Timeline,
  moved: readonly string[],
  told: TimelineWords,
  language: Language,
): readonly PageEntry[] => {
  const say = words[language];
  const open = years.flatMap(({ awards }) => awards.filter(({ payable }) => !isSettled(payable)));
  const { brief } = say;
  return [
    ...(isSettled(total)
      ? []
      : [
          note([
            brief.open({
              low: say.money(total.lowFen),
              awards: new Set(open.map(({ rule, of = '' }) => `${rule} ${of}`)).size,
              more: total.highFen === null ? undefined : say.money(total.highFen - total.lowFen),
              facts: missing.length,
            }),
          ]),
          ...(total.highFen === null ? [] : [note([told.ceiling])]),
        ]),
    ...(asOf === undefined && years.some(({ awards }) => awards.length > 0) ? [note([told.closed])] : []),
    ...(moved.length === 0 ? [] : [note([told.moved(moved)])]),
    ...(loose === undefined
      ? []
      : [note([told.loose({ ...loose, paths: loose.paths.map((each) => missingName(each, say, language)) })])]),
  ];
};

const timelinePage = (timeline: Timeline, language: Language): Page => {
  const [say, told] = [words[language], timelineWords[language]];
  const { years, never, total, missing, notices, statusNote } = timeline;
  const [first] = [...years.flatMap(({ awards }) => awards), ...never];
  const reasons = first === undefined ? undefined : reasonsOf(first);
  const span = spanOf(timeline, language);
  const remarks = { label: say.brief.remarks, entries: noticeEntries(notices, say, language) };
  const unfit = unfitText([...years.flatMap(({ awards }) => awards), ...never], language);
  const moved = movedIn(timeline, language);
  const under = interpretedIn(timeline, moved.length > 0);
  const nameOf = entryNames(years.flatMap(({ awards }) => awards));
  return partedPage(
    {
      title: [told.title(span)],
      standing: [statusNote],
      setting: settingTold(timeline, reasons, language),
      parts:
        unfit !== undefined
          ? unfitParts(unfit, remarks, language)
          : [
              {
                label: say.brief.conclusion(
                  told.total(span.years, amountText(total, say), under && say.brief.interpreted[under]),
                ),
                entries: conclusionOf(timeline, moved, told, language),
              },
              {
                label: told.table,
                blocks: [
                  table(
                    told.heads,
                    years.flatMap((year) => rowsOf(year, language, told)),
                  ),
                ],
              },
              { label: told.payments, entries: paidIn(timeline, language) },
              { label: told.possible, entries: possibleIn(timeline, language, told) },
              {
                label: told.never(never.length, never[0]?.year ?? timeline.through),
                entries: neverIn(timeline, language, told),
              },
              { label: told.missing, entries: missingLines(missing, nameOf, unfolded, say, language) },
              remarks,
            ],
      sources: reasons === undefined ? [] : [citedAs(reasons.document, language)],
    },
    language,
  );
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
 * explainTimeline(course, 'zh').split('\n')[0] // '甲公司：逐年测算结果（2026—2027年度）'
 */
export const explainTimeline = (course: Timeline, language: Language, format: Format = 'text'): string =>
  explaining(
    { option: 'timeline', maker: 'timeline', shape: timelineShape },
    course,
    language,
    format,
    timelinePage,
    screen,
  );
