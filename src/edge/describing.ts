import { bad, data, good, language as languageReader, type Reader, take } from './index.js';
import {
  type Bilingual,
  describeIssue as issueText,
  describeNotice as noticeText,
  type Issue,
  issue,
  issueFrom,
  type Language,
  type Notice,
  noticeFrom,
  problemWanted,
} from '../issue/index.js';

/** What is handed back of what the library said: as data, whole enough to be told. */
const told =
  <Told>(from: (value: unknown) => Told | undefined, wanted: Bilingual): Reader<Told> =>
  (given, option) => {
    const known = from(data(given, option).value);
    return known === undefined ? bad(issue('option-misfit', { option }, undefined, { wanted })) : good(known);
  };

export const problem = told(issueFrom, problemWanted);
const remark = told(noticeFrom, {
  zh: '一条提示，如结果的 notices 之一',
  en: 'a notice, such as one of the notices of a result',
});

/**
 * A problem as one line for a person.
 *
 * @throws HuiqiError for what is no problem, and a language there is not.
 * @example
 * const parsed = parseEnterprise({ city: '台州市', size: '大型' })
 * parsed.ok ? '' : describeIssue(parsed.issues[0], 'en') // 'Size of the enterprise (size): got “大型”; expected one of: large, medium, small, micro. Did you mean “large”? Choose one of them. [choice-wanted]'
 */
export const describeIssue = (problemTold: Issue, language: Language): string =>
  issueText(take(problem, problemTold, 'issue'), take(languageReader, language, 'language'));

/**
 * A notice as one line for a person.
 *
 * @throws HuiqiError for what is no notice, and a language there is not.
 * @example
 * const received = { policy: '台政发〔2024〕7号', matter: 'little-giant', on: '2026-07-01' }
 * const parsed = parseEnterprise({ city: '台州市', received: [received, received] })
 * parsed.ok && parsed.notices.map((notice) => describeNotice(notice, 'en')).join() // 'received.1: says the same as received.0; both are counted. Remove one if it was paid once. [receipt-listed-twice]'
 */
export const describeNotice = (remarkTold: Notice, language: Language): string =>
  noticeText(take(remark, remarkTold, 'notice'), take(languageReader, language, 'language'));
