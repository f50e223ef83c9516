import { type Amount, type AwardOutcome, reasonsOf } from '../../engine/index.js';
import { amountText } from '../../explain/amount.js';
import { markOf, titleOf } from '../../explain/awards.js';
import { entryNames, missingLines } from '../../explain/brief/missing-lines.js';
import { unfolded } from '../../explain/brief/fold.js';
import { sourceOf } from '../../explain/brief/result.js';
import { explaining } from '../../explain/explaining.js';
import type { Format } from '../../explain/formats.js';
import { settingTold } from '../../explain/header.js';
import { note, type Page, type PageLine, signs, table } from '../../explain/page.js';
import { partedPage } from '../../explain/parts.js';
import { noticeEntries } from '../../explain/sections.js';
import { sceneOf } from '../../explain/scene.js';
import { allTimelineShape } from '../../explain/shapes.js';
import { screen } from '../../explain/width.js';
import { words } from '../../explain/words/index.js';
import type { Language } from '../../issue/index.js';
import { intervalOf } from '../interval.js';
import { timelineWords } from '../timeline/words.js';
import { acrossWords, paysMoney } from './page.js';
import { misfitLines, misfitsTogether } from './misfits.js';
import type { AllTimeline, TogetherSoFar } from './through-years.js';

/** What is said of several documents through several years, beside what a timeline says. */
interface ThroughWords {
  readonly title: (subject: string | undefined, years: string) => string;
  readonly total: (years: string, amount: string) => string;
  /** No document in force fits any year. */
  readonly none: (years: string) => string;
  /** Documents in force fit, and none of them has an award: there is no sum. */
  readonly withoutAwards: (years: string, documents: readonly string[]) => string;
  readonly drafts: string;
  readonly draftTotal: (amount: string) => string;
  readonly notExact: string;
  readonly heads: readonly string[];
  /** How many awards of a document hang on what is missing. */
  readonly open: (count: number, isOnly: boolean) => string;
  readonly replaced: string;
  readonly notFitting: string;
}

const zh: ThroughWords = {
  title: (subject, years) => `${subject === undefined ? '' : `${subject}：`}各份文件逐年测算结果（${years}年度）`,
  total: (years, amount) => `${years}年度现行文件奖补累计${amount}`,
  none: (years) => `${years}年度没有适用的现行文件`,
  withoutAwards: (years, documents) =>
    `${years}年度适用的现行文件${String(documents.length)}份，其中没有奖励条款，不测算金额：${documents.join('；')}`,
  drafts: '征求意见稿逐年测算（不具效力）',
  draftTotal: (amount) => `征求意见稿另行测算，累计${amount}，不计入现行文件的累计。`,
  notExact: '因信息未填，累计的上下限为各年度上下限之和，实际未必能同时达到。',
  heads: ['年度', '文件', '奖励', '测算奖补', '当年合计', '累计'],
  open: (count, isOnly) => `${isOnly ? '' : '另有'}${String(count)}项待定`,
  replaced: '已有新文件替代的文件',
  notFitting: '各年度均不适用的文件',
};

const en: ThroughWords = {
  title: (subject, years) =>
    `${subject === undefined ? 'Estimate' : `${subject}: estimate`} under every document year by year, programme years ${years}`,
  total: (years, amount) => `estimated support ${amount} over ${years} under documents in force`,
  none: (years) => `no document in force applies in ${years}`,
  withoutAwards: (years, documents) =>
    `${documents.length === 1 ? 'the document' : `the ${String(documents.length)} documents`} in force in ${years} ${documents.length === 1 ? 'provides' : 'provide'} no awards, and no amount is estimated: ${documents.join('; ')}`,
  drafts: 'Consultation drafts year by year (without legal effect)',
  draftTotal: (amount) => `Consultation drafts are estimated apart: ${amount}, not counted with documents in force.`,
  notExact:
    'Because information is missing, the cumulative bounds add up those of the years and may not both be attainable.',
  heads: ['Year', 'Document', 'Award', 'Estimated support', 'In the year', 'So far'],
  open: (count) => `${String(count)} open`,
  replaced: 'Documents replaced',
  notFitting: 'Documents that apply in no year',
};

const throughWords = { zh, en } as const satisfies Record<Language, ThroughWords>;

const sumText = (amount: Amount, language: Language): string => {
  const say = words[language];
  return amount.highFen === null
    ? timelineWords[language].chart.from(say.money(amount.lowFen), amount.lowFen === 0)
    : amountText(amount, say);
};

/** An award that falls due, or whose place is taken by another. */
const awardRow = (award: AwardOutcome, language: Language): readonly [title: string, payable: string] => {
  const scene = sceneOf(reasonsOf(award), language);
  const isDisplaced = award.displacedBy !== undefined && intervalOf(award.payable).high === 0;
  const amount = amountText(award.payable, words[language]);
  return [
    `${signs[markOf(award)]} ${titleOf(award, scene)}`,
    isDisplaced ? words[language].sentence([amount, timelineWords[language].displaced]) : amount,
  ];
};

/** A year: of each document that pays anything its awards, and how many are open. */
const rowsOf = (
  year: number,
  { results, total, cumulative }: TogetherSoFar,
  language: Language,
): readonly (readonly PageLine[])[] => {
  const told = timelineWords[language];
  const rows = results.flatMap((result) => {
    const due = result.awards.filter(({ truth }) => truth === 'yes').map((award) => awardRow(award, language));
    const open = result.awards.filter(({ truth }) => truth === 'unknown').length;
    const shown = [
      ...due,
      ...(open === 0 ? [] : [[`${signs.unknown} ${throughWords[language].open(open, due.length === 0)}`, ''] as const]),
    ];
    const [first] = result.awards;
    const name = first === undefined ? result.document : reasonsOf(first).document.shortTitle[language];
    return shown.map(([title, payable], at) => [at === 0 ? name : '', title, payable] as const);
  });
  return (rows.length === 0 ? [['', told.nothing, ''] as const] : rows).map((row, at) =>
    [
      at === 0 ? String(year) : '',
      ...row,
      ...(at === 0 ? [sumText(total, language), sumText(cumulative, language)] : ['', '']),
    ].map((cell) => [cell]),
  );
};

/** Each document once, with the last that is said of it. */
const once = <Of extends { readonly document: string }>(all: readonly Of[]): readonly Of[] => [
  ...new Map(all.map((each) => [each.document, each])).values(),
];

/** What each document was decided under that is not as it stands, once. */
const settingsTold = ({ years }: AllTimeline, language: Language): Page => {
  const results = years.flatMap(({ results: own, drafts }) => [...own, ...drafts.results]);
  const told = [...new Map(results.map((result) => [result.document, result])).values()].map((result) => {
    const [first] = result.awards;
    return settingTold(result, first === undefined ? undefined : reasonsOf(first), language);
  });
  // What was assumed is the same of all.
  return [...new Map(told.flat().map((block) => [JSON.stringify(block), block])).values()];
};

const throughPage = (course: AllTimeline, language: Language): Page => {
  const [say, told] = [words[language], throughWords[language]];
  const { subject, from, through, years, total, exact, missing, notices, drafts } = course;
  const span = from === through ? String(from) : say.through(String(from), String(through));
  const draftYears = years.filter((each) => each.drafts.results.length > 0);
  const fitting = new Set(
    years.flatMap((each) => [...each.results, ...each.drafts.results].map(({ document }) => document)),
  );
  const inForce = years.flatMap(({ results }) => results);
  const pays = paysMoney({ results: inForce });
  const fit = once(inForce).map((result) => say.brief.cited(sourceOf(result, language) ?? result.document));
  const withoutSum = fit.length === 0 ? told.none(span) : told.withoutAwards(span, fit);
  const concluded = pays ? told.total(span, amountText(total, say)) : withoutSum;
  const superseded = years.flatMap((each) => each.superseded);
  const replaced = new Set(superseded.map(({ document }) => document));
  const awards = years.flatMap(({ results }) => results.flatMap((result) => result.awards));
  return partedPage(
    {
      title: [told.title(subject, span)],
      standing: [],
      setting: settingsTold(course, language),
      parts: [
        {
          label: say.brief.conclusion(concluded),
          entries: [
            ...(pays ? [] : [note([acrossWords[language].onlyHeld])]),
            ...(draftYears.length === 0 ? [] : [note([told.draftTotal(amountText(drafts.total, say))])]),
            ...(exact ? [] : [note([told.notExact])]),
          ],
        },
        {
          label: timelineWords[language].table,
          blocks: pays
            ? [
                table(
                  [...told.heads],
                  years.flatMap((each) => rowsOf(each.year, each, language)),
                ),
              ]
            : [],
        },
        {
          label: told.drafts,
          blocks:
            draftYears.length === 0
              ? []
              : [
                  table(
                    [...told.heads],
                    years.flatMap((each) => rowsOf(each.year, each.drafts, language)),
                  ),
                ],
        },
        {
          label: timelineWords[language].missing,
          entries: missingLines(missing, entryNames(awards), unfolded, say, language),
        },
        { label: told.replaced, entries: misfitLines(once(superseded), language) },
        {
          label: told.notFitting,
          entries: misfitsTogether(
            once(
              years
                .flatMap((each) => each.notFitting)
                .filter(({ document }) => !fitting.has(document) && !replaced.has(document)),
            ),
            language,
            unfolded,
          ),
        },
        { label: say.brief.remarks, entries: noticeEntries(notices, say, language) },
      ],
      sources: [],
    },
    language,
  );
};

/**
 * Explains what all documents pay over several years: the sum, a table of the years with the awards of each document,
 * drafts in a table of theirs, what is missing, and the documents that do not fit.
 *
 * @param course as `timelineAll` returned it, or a copy of what was asked for with `reasons: true`.
 * @throws HuiqiError with code `outcome-without-trace` for a copy without them.
 * @example
 * const course = timelineAll({ city: '台州市', name: '甲公司', titles: [{ title: 'little-giant', on: '2026-07-01' }], projects: [], received: [] }, { from: 2026, through: 2027 })
 * explainTimelineAll(course, 'en').split('\n')[0] // '甲公司: estimate under every document year by year, programme years 2026–2027'
 */
export const explainTimelineAll = (course: AllTimeline, language: Language, format: Format = 'text'): string =>
  explaining(
    { option: 'timeline', maker: 'timelineAll', shape: allTimelineShape },
    course,
    language,
    format,
    throughPage,
    screen,
  );
