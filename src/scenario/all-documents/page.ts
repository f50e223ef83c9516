import { flag, optional, type Readers, takeOptions } from '../../edge/index.js';
import type { Result } from '../../engine/index.js';
import { fittingScreen, type Folded, unfolded } from '../../explain/brief/fold.js';
import { remarkLines } from '../../explain/brief/remark-lines.js';
import { briefParts, type BriefResult, sourceOf } from '../../explain/brief/result.js';
import { totalText } from '../../explain/amount.js';
import { explaining } from '../../explain/explaining.js';
import { allResultsShape } from '../../explain/shapes.js';
import type { Format } from '../../explain/formats.js';
import { outcomesIn, reformsTold } from '../../explain/header.js';
import { answer, note, type Page, paragraph } from '../../explain/page.js';
import { numbered, type PagePart, saysAnything } from '../../explain/parts.js';
import { resultPage } from '../../explain/result.js';
import { screen } from '../../explain/width.js';
import { words } from '../../explain/words/index.js';
import type { Language } from '../../issue/index.js';
import type { AllResults, Together } from './evaluate-all.js';
import { misfitLines, misfitsTogether } from './misfits.js';

/** What is said of all documents together, in one language. */
interface AcrossWords {
  readonly title: (subject: string | undefined, year: number) => string;
  /** How many documents apply among how many, and what they come to where one pays money. */
  readonly comesTo: (documents: number, among: number, amount: string | undefined) => string;
  /** That only documents that are held were looked at: of others nothing is said. */
  readonly onlyHeld: string;
  /** Drafts, with the sum that they write where they write of money. */
  readonly drafts: (documents: number, amount: string | undefined) => string;
  /** A draft that alone applies, with what it comes to. */
  readonly onlyDraft: (comesTo: string) => string;
  readonly superseded: string;
  readonly notFitting: string;
}

const zh: AcrossWords = {
  title: (subject, year) => `${subject === undefined ? '' : `${subject}：`}各份文件测算结果（${String(year)}年度）`,
  onlyHeld: '只核对了所列的这些文件；没有收录的文件不在其内，不等于当地没有政策。',
  comesTo: (documents, among, amount) =>
    `${documents === 0 ? `所核对的${String(among)}份文件中，没有适用的现行文件` : `适用文件${String(documents)}份`}${amount === undefined ? '' : `，奖补合计${amount}`}`,
  drafts: (documents, amount) =>
    `另有征求意见稿${String(documents)}份，不具效力${amount === undefined ? '' : `；按草案测算合计${amount}，不计入现行文件的合计`}。`,
  onlyDraft: (comesTo) => `另有征求意见稿1份（不具效力）：${comesTo}。`,
  superseded: '已有新文件替代的文件',
  notFitting: '不适用的文件',
};

const en: AcrossWords = {
  title: (subject, year) =>
    `${subject === undefined ? 'Estimate' : `${subject}: estimate`} under every document, programme year ${String(year)}`,
  onlyHeld: 'Only the documents listed were looked at; others, and what they grant, are not among them.',
  comesTo: (documents, among, amount) =>
    `${documents === 0 ? `of ${String(among)} documents looked at, none in force applies` : `${String(documents)} ${documents === 1 ? 'document applies' : 'documents apply'}`}${amount === undefined ? '' : `, estimated support ${amount}`}`,
  drafts: (documents, amount) =>
    `${String(documents)} consultation ${documents === 1 ? 'draft' : 'drafts'} without legal effect ${documents === 1 ? 'is' : 'are'} estimated apart${amount === undefined ? '' : `: ${amount}, not counted with documents in force`}.`,
  onlyDraft: (comesTo) => `1 consultation draft, without legal effect: ${comesTo}.`,
  superseded: 'Documents replaced',
  notFitting: 'Documents that do not apply',
};

export const acrossWords = { zh, en } as const satisfies Record<Language, AcrossWords>;

/** Whether documents pay money at all. */
export const paysMoney = ({ results }: Pick<Together, 'results'>): boolean =>
  results.some(({ awards }) => awards.length > 0);

/** How a document stands and what was changed of it, below the number of its part. */
const standingBlocks = (result: Result, language: Language): Page => [
  paragraph(words[language].brief.standing(result.statusNote[language])),
  ...reformsTold(result.reforms ?? [], language, outcomesIn(result)),
];

/** What all documents come to: of one alone, its own page says it, and nothing else does. */
const conclusionPart = (all: AllResults, language: Language, only: BriefResult | undefined): PagePart => {
  const { results, superseded, drafts, notFitting, total } = all;
  const [say, told] = [words[language], acrossWords[language]];
  const sum = only !== undefined || !paysMoney(all) ? undefined : totalText(total, say);
  const draftSum = paysMoney(drafts) ? totalText(drafts.total, say) : undefined;
  const among = new Set([...results, ...drafts.results, ...superseded, ...notFitting].map(({ document }) => document))
    .size;
  const own = only === undefined || results.length === 0 ? [] : [only.heading];
  const apart = only === undefined ? told.drafts(drafts.results.length, draftSum) : told.onlyDraft(only.heading);
  return {
    label: say.brief.conclusion([told.comesTo(results.length, among, sum), ...own].join(say.colon)),
    entries: [
      ...(results.length === 0 ? [note([told.onlyHeld])] : []),
      ...(drafts.results.length === 0 ? [] : [note([apart])]),
      ...(only?.parts[0]?.entries ?? []),
      ...(only === undefined && total.loose === true
        ? [note([all.missing.length === 0 ? say.brief.looseForNothing : say.brief.looseTotal])]
        : []),
    ],
  };
};

/** The page: of each document everything, or what is not `folded`. */
const acrossBlocks = (all: AllResults, language: Language, folded: Folded | undefined): Page => {
  const { subject, year, results, superseded, drafts, notFitting } = all;
  const [say, told] = [words[language], acrossWords[language]];
  const evaluated = [...results, ...drafts.results].map((result) => ({
    result,
    brief: folded === undefined ? undefined : briefParts({ ...result, notices: [] }, language, folded),
  }));
  const only = evaluated.length === 1 ? evaluated[0]?.brief : undefined;
  const documents = evaluated.map(
    // The conclusion is the first part.
    ({ result, brief }, index): PagePart => ({
      label: say.brief.cited(sourceOf(result, language) ?? result.document),
      blocks:
        brief === undefined
          ? resultPage({ ...result, notices: [] }, language)
          : [
              ...standingBlocks(result, language),
              ...numbered(
                only === undefined ? brief.parts : brief.parts.slice(1).filter(saysAnything),
                language,
                index + 2,
              ),
            ],
    }),
  );
  return [
    answer(told.title(subject, year)),
    ...numbered(
      [
        conclusionPart(all, language, only),
        ...documents,
        {
          label: told.superseded,
          entries: misfitLines(superseded, language),
        },
        {
          label: told.notFitting,
          joins: true,
          entries:
            folded === undefined ? misfitLines(notFitting, language) : misfitsTogether(notFitting, language, folded),
        },
        {
          label: folded?.has('advice') === true ? say.brief.remarksFolded : say.brief.remarks,
          joins: true,
          entries: remarkLines(all.notices, folded ?? unfolded, say, language),
        },
      ],
      language,
    ),
  ];
};

const acrossPage =
  (isFull: boolean) =>
  (all: AllResults, language: Language): Page =>
    isFull ? acrossBlocks(all, language, undefined) : fittingScreen(0, (folded) => acrossBlocks(all, language, folded));

/** How much is told of each document. */
export interface ExplainAllOptions {
  /** Every condition of every outcome. */
  readonly detail?: boolean;
}

const readers: Readers<ExplainAllOptions> = { detail: optional(flag) };

/**
 * Explains what all documents say of one subject: the grand total, then each document that fits as
 * an explanation of its own, consultation drafts under a heading of theirs with their own sum, then
 * those whose place was taken and those that do not fit, and why.
 *
 * @param all as `evaluateAll` returned it, or a copy of what was asked for with `reasons: true`.
 * @throws HuiqiError with code `outcome-without-trace` for a copy without them.
 * @example
 * const all = evaluateAll({ city: '台州市', industry: 'I6510', name: '甲公司', titles: [{ title: 'little-giant', on: '2026-07-01' }], projects: [], received: [] }, { year: 2026 })
 * explainAll(all, 'en').split('\n')[1] // '1. Conclusion: of 5 documents looked at, none in force applies'
 */
export const explainAll = (
  all: AllResults,
  language: Language,
  format: Format = 'text',
  options: ExplainAllOptions = {},
): string => {
  const { detail = false } = takeOptions(options, readers);
  return explaining(
    { option: 'all', maker: 'evaluateAll', shape: allResultsShape },
    all,
    language,
    format,
    acrossPage(detail),
    detail ? Infinity : screen,
  );
};
