import type { Issue } from './issue.js';
import type { Notice } from './notice.js';

const textsOf = (value: unknown, keys: readonly string[]): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  const fields: Readonly<Record<string, unknown>> = { ...value };
  return keys.every((key) => typeof fields[key] === 'string');
};

const isBilingual = (value: unknown): boolean => textsOf(value, ['zh', 'en']);

const places = [['path'], ['option'], ['file', 'pointer']] as const;

/** A field that may be missing; many who write JSON write `null` of one that is. */
const isLeftOut = (value: unknown): value is null | undefined => value === undefined || value === null;

/** What has a code, a place and these texts in both languages, as it comes back from JSON; nothing of it is a caller’s code. */
const told =
  <Told extends object>(texts: readonly (keyof Told & string)[]) =>
  (value: unknown): Told | undefined => {
    if (typeof value !== 'object' || value === null) return undefined;
    const { title, found, tells, ...rest }: Readonly<Record<string, unknown>> = { ...value };
    const fits =
      textsOf(rest, ['code']) &&
      places.some((keys) => textsOf(rest['place'], keys)) &&
      texts.every((text) => isBilingual(rest[text])) &&
      [title, tells].every((text) => isLeftOut(text) || isBilingual(text)) &&
      (isLeftOut(found) || typeof found === 'string');
    if (!fits) return undefined;
    if ([title, found, tells].every((each) => each !== null)) return value as Told;
    const kept = Object.entries({ title, found, tells }).filter(([, each]) => !isLeftOut(each));
    return { ...rest, ...Object.fromEntries(kept) } as Told;
  };

/** A problem that somebody hands back; `undefined` where it is none. */
export const issueFrom = /* @__PURE__ */ told<Issue>(['wanted', 'next']);

/** A notice that somebody hands back; `undefined` where it is none. */
export const noticeFrom = /* @__PURE__ */ told<Notice>(['says', 'next']);

/** What stands where a problem was to stand. */
export const problemWanted = {
  zh: '一个问题，如 HuiqiError 的 issues 之一',
  en: 'a problem, such as one of the issues of a HuiqiError',
} as const;
