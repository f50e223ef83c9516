/** A text in both languages the library speaks. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

export type Language = keyof Bilingual;

export const languages = ['zh', 'en'] as const satisfies readonly Language[];
