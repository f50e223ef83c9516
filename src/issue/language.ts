/** A text in both languages the library speaks. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** A text as it is said in Chinese and in English. */
export const both = (zh: string, en: string): Bilingual => ({ zh, en });

export type Language = keyof Bilingual;

/** Every language, as a list that can be gone through. */
export const languages = /* @__PURE__ */ Object.freeze(['zh', 'en'] as const satisfies readonly Language[]);

/** The language of the documents: what is quoted from them is in it. */
export const writtenIn = 'zh' satisfies Language;

/** One value for each language. */
export type ByLanguage<Value> = Readonly<Record<Language, Value>>;

/** How a language puts things in a row, and sets them apart; a `full` stop is one that a sentence follows. */
export const punctuation = {
  zh: {
    listed: '、',
    comma: '，',
    semicolon: '；',
    colon: '：',
    stop: '。',
    full: '。',
    bracketed: (text: string) => `（${text}）`,
  },
  en: {
    listed: ', ',
    comma: ', ',
    semicolon: '; ',
    colon: ': ',
    stop: '.',
    full: '. ',
    bracketed: (text: string) => ` (${text})`,
  },
} as const satisfies ByLanguage<object>;

/** What a page on the web says that it is written in. */
export const languageTags: ByLanguage<string> = { zh: 'zh-CN', en: 'en' };
