import { flag, optional, type Readers, takeOptions } from '../../edge/index.js';
import type { Result } from '../../engine/index.js';
import { briefParts, sourceOf } from '../../explain/brief/result.js';
import { totalText } from '../../explain/amount.js';
import { explaining } from '../../explain/explaining.js';
import type { Format } from '../../explain/formats.js';
import { answer, blocksOf, entry, heading, type Page, paragraph } from '../../explain/page.js';
import { resultPage } from '../../explain/result.js';
import { noticeBlocks } from '../../explain/sections.js';
import { screen } from '../../explain/width.js';
import { words } from '../../explain/words/index.js';
import type { Language } from '../../issue/index.js';
import type { AllResults, Together } from './evaluate-all.js';

/** What is said of all documents together, in one language. */
interface AcrossWords {
  readonly total: (subject: string | undefined, year: number, documents: number, amount: string) => string;
  readonly noMoney: (subject: string | undefined, year: number, documents: number) => string;
  /** Drafts, with the sum that they write where they write of money. */
  readonly drafts: (documents: number, amount: string | undefined) => string;
  readonly draftsHeading: string;
  readonly superseded: string;
  readonly notFitting: string;
  readonly line: (title: string, because: string) => string;
}

const zh: AcrossWords = {
  total: (subject, year, documents, amount) =>
    `${subject === undefined ? '' : `${subject}，`}${String(year)}年度，${documents === 0 ? '没有适用的现行文件' : `适用文件${String(documents)}份`}，奖补合计${amount}。`,
  noMoney: (subject, year, documents) =>
    `${subject === undefined ? '' : `${subject}，`}${String(year)}年度，${documents === 0 ? '没有适用的现行文件' : `适用文件${String(documents)}份`}。`,
  drafts: (documents, amount) =>
    `另有征求意见稿${String(documents)}份，不具效力${amount === undefined ? '' : `；按草案测算合计${amount}，不计入以上合计`}。`,
  draftsHeading: '征求意见稿',
  superseded: '已有新文件替代的文件',
  notFitting: '不适用的文件',
  line: (title, because) => `${title}：${because}。`,
};

const en: AcrossWords = {
  total: (subject, year, documents, amount) =>
    `${subject === undefined ? 'Programme year' : `${subject}, programme year`} ${String(year)}, ${documents === 0 ? 'no document in force applies' : `under ${String(documents)} ${documents === 1 ? 'document' : 'documents'}`}, estimated support ${amount}.`,
  noMoney: (subject, year, documents) =>
    `${subject === undefined ? 'Programme year' : `${subject}, programme year`} ${String(year)}: ${documents === 0 ? 'no document in force applies' : `${String(documents)} ${documents === 1 ? 'document applies' : 'documents apply'}`}.`,
  drafts: (documents, amount) =>
    `${String(documents)} consultation ${documents === 1 ? 'draft stands' : 'drafts stand'} apart, without legal effect${amount === undefined ? '' : `: estimated by ${documents === 1 ? 'it' : 'them'}, ${amount}, in no sum above`}.`,
  draftsHeading: 'Consultation drafts',
  superseded: 'Documents replaced',
  notFitting: 'Documents that do not apply',
  line: (title, because) => `${title}: ${because}. `,
};

const acrossWords = { zh, en } as const satisfies Record<Language, AcrossWords>;

const paysMoney = ({ results }: Together): boolean => results.some(({ awards }) => awards.length > 0);

const comesTo = (all: AllResults, language: Language): string => {
  const { subject, year, results, drafts, total } = all;
  const [say, told] = [words[language], acrossWords[language]];
  return paysMoney(all) || paysMoney(drafts)
    ? told.total(subject, year, results.length, totalText(total, say))
    : told.noMoney(subject, year, results.length);
};

/** What is said of one document among others: its name, and what its own page says below its title. */
const documentPage = (result: Result, language: Language, isFull: boolean): Page => {
  const own = { ...result, notices: [] };
  if (isFull) return resultPage(own, language);
  const { brief } = words[language];
  const title = sourceOf(own, language);
  return [
    ...(title === undefined ? [] : [heading(title)]),
    paragraph(brief.standing(result.statusNote[language])),
    ...briefParts(own, language),
  ];
};

const acrossPage =
  (isFull: boolean) =>
  (all: AllResults, language: Language): Page => {
    const { results, superseded, drafts, notFitting } = all;
    const [say, told] = [words[language], acrossWords[language]];
    const line = ({
      title,
      because,
    }: AllResults['notFitting'][number] | AllResults['superseded'][number]): ReturnType<typeof entry> =>
      entry([told.line(say.named(title[language]), because[language].replace(/[。.]$/u, ''))]);
    return [
      answer(comesTo(all, language)),
      ...(drafts.results.length === 0
        ? []
        : [
            paragraph(told.drafts(drafts.results.length, paysMoney(drafts) ? totalText(drafts.total, say) : undefined)),
          ]),
      ...results.flatMap((result) => documentPage(result, language, isFull)),
      ...blocksOf({ label: told.superseded, entries: superseded.map(line) }),
      ...(drafts.results.length === 0 ? [] : [heading(told.draftsHeading)]),
      ...drafts.results.flatMap((result) => documentPage(result, language, isFull)),
      ...blocksOf({ label: told.notFitting, entries: notFitting.map(line) }),
      ...noticeBlocks(all.notices, language),
    ];
  };

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
 * explainAll(all, 'en').split('\n')[0] // '甲公司, programme year 2026, no document in force applies, estimated support CNY 0.'
 */
export const explainAll = (
  all: AllResults,
  language: Language,
  format: Format = 'text',
  options: ExplainAllOptions = {},
): string => {
  const { detail = false } = takeOptions(options, readers);
  return explaining('all', all, language, format, acrossPage(detail), detail ? Infinity : screen);
};
