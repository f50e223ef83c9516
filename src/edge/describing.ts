import { bad, data, good, isPlainObject, language as languageReader, type Reader, take } from './index.js';
import {
  describeIssue as issueText,
  describeNotice as noticeText,
  type Issue,
  issue,
  type Language,
  type Notice,
} from '../issue/index.js';

const hasTexts = (value: unknown, keys: readonly string[]): boolean =>
  isPlainObject(value) && keys.every((key) => typeof value[key] === 'string');

const isBilingual = (value: unknown): boolean => hasTexts(value, ['zh', 'en']);

const places = [['path'], ['option'], ['file', 'pointer']] as const;

/** A field that may be missing; many who write JSON write `null` of one that is. */
const isLeftOut = (value: unknown): value is null | undefined => value === undefined || value === null;

/** What has a code, a place and these texts in both languages; nothing of it is a caller’s code. */
const told =
  <Told extends object>(
    texts: readonly (keyof Told & string)[],
    wanted: { readonly zh: string; readonly en: string },
  ): Reader<Told> =>
  (given, option) => {
    const { value: fields } = data(given, option);
    if (!isPlainObject(fields)) return bad(issue('option-misfit', { option }, undefined, { wanted }));
    const { title, found, ...rest } = fields;
    const fits =
      hasTexts(rest, ['code']) &&
      places.some((keys) => hasTexts(rest['place'], keys)) &&
      texts.every((text) => isBilingual(rest[text])) &&
      (isLeftOut(title) || isBilingual(title)) &&
      (isLeftOut(found) || typeof found === 'string');
    return fits
      ? good({ ...rest, ...(isLeftOut(title) ? {} : { title }), ...(isLeftOut(found) ? {} : { found }) } as Told)
      : bad(issue('option-misfit', { option }, undefined, { wanted }));
  };

export const problem = told<Issue>(['wanted', 'next'], {
  zh: '一个问题，如 HuiqiError 的 issues 之一',
  en: 'a problem, such as one of the issues of a HuiqiError',
});
const remark = told<Notice>(['says', 'next'], {
  zh: '一条提示，如结果的 notices 之一',
  en: 'a notice, such as one of the notices of a result',
});

/**
 * A problem as one line for a person.
 *
 * @throws HuiqiError for what is no problem, and a language there is not.
 * @example
 * const parsed = parseEnterprise({ city: '台州市', size: '大型' })
 * parsed.ok ? '' : describeIssue(parsed.issues[0], 'en') // 'Size of the enterprise (size): got "大型"; expected one of: large, medium, small, micro. Did you mean “large”? Choose one of them. [choice-wanted]'
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
