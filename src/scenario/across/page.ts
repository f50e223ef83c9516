import { totalText } from '../../explain/amount.js';
import { type Format, printPage } from '../../explain/formats.js';
import { answer, blocksOf, entry, type Page } from '../../explain/page.js';
import { resultPage } from '../../explain/result.js';
import { words } from '../../explain/words/index.js';
import type { Language } from '../../issue/index.js';
import type { AllResults } from './across.js';

/** What is said of all documents together, in one language. */
interface AcrossWords {
  readonly total: (subject: string | undefined, year: number, documents: number, amount: string) => string;
  readonly noMoney: (subject: string | undefined, year: number, documents: number) => string;
  readonly notFitting: string;
  readonly line: (title: string, because: string) => string;
}

const zh: AcrossWords = {
  total: (subject, year, documents, amount) => `${subject === undefined ? '' : `${subject}，`}${String(year)} 年度，适用文件 ${String(documents)} 份，合计应付：${amount}。`,
  noMoney: (subject, year, documents) => `${subject === undefined ? '' : `${subject}，`}${String(year)} 年度，适用文件 ${String(documents)} 份。`,
  notFitting: '不适用的文件',
  line: (title, because) => `《${title}》：${because}。`,
};

const en: AcrossWords = {
  total: (subject, year, documents, amount) =>
    `${subject === undefined ? 'Programme year' : `${subject}, programme year`} ${String(year)}, under ${String(documents)} ${documents === 1 ? 'document' : 'documents'}, payable in all: ${amount}.`,
  noMoney: (subject, year, documents) =>
    `${subject === undefined ? 'Programme year' : `${subject}, programme year`} ${String(year)}: ${String(documents)} ${documents === 1 ? 'document applies' : 'documents apply'}.`,
  notFitting: 'Documents that do not apply',
  line: (title, because) => `${title}: ${because}. `,
};

const acrossWords = { zh, en } as const satisfies Record<Language, AcrossWords>;

const acrossPage = ({ subject, year, results, notFitting, total }: AllResults, language: Language): Page => {
  const [say, told] = [words[language], acrossWords[language]];
  const paysMoney = results.some(({ awards }) => awards.length > 0);
  return [
    answer(paysMoney ? told.total(subject, year, results.length, totalText(total, say)) : told.noMoney(subject, year, results.length)),
    ...results.flatMap((result) => resultPage(result, language)),
    ...blocksOf({ label: told.notFitting, entries: notFitting.map(({ title, because }) => entry([told.line(title[language], because[language])])) }),
  ];
};

/**
 * Explains what all documents say of one subject: the grand total, then each document that fits as
 * an explanation of its own, then those that do not fit and why.
 *
 * @param all as `evaluateAll` returned it; a copy read back from JSON has lost its reasoning.
 * @throws HuiqiError with code `outcome-without-trace` for such a copy.
 * @example
 * const all = evaluateAll({ city: '台州市', industry: 'I6510', name: '甲公司', titles: [{ title: 'little-giant', on: '2026-07-01' }], projects: [], received: [] }, 2026)
 * explainAll(all, 'en').split('\n')[0] // '甲公司, programme year 2026, under 1 document, payable in all: 100万元.'
 */
export const explainAll = (all: AllResults, language: Language, format: Format = 'text'): string => printPage(acrossPage(all, language), format);
