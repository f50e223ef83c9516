import type { Folded } from '../../explain/brief/fold.js';
import { entry, note, type PageEntry } from '../../explain/page.js';
import { words } from '../../explain/words/index.js';
import { type Bilingual, type ByLanguage, type Language, punctuation } from '../../issue/index.js';

interface MisfitWords {
  readonly line: (title: string, because: string) => string;
  /** What documents have in common that do not apply: which they are, or only how many. */
  readonly together: (titles: readonly string[], because: string) => string;
  readonly counted: (documents: readonly (readonly [because: string, count: number])[]) => string;
}

const told: ByLanguage<MisfitWords> = {
  zh: {
    line: (title, because) => `${title}：${because}。`,
    together: (titles, because) => `${because}：${titles.join(punctuation.zh.listed)}。`,
    counted: (documents) =>
      `${documents.map(([because, count]) => `${because}（${String(count)}份）`).join('；')}。文件名称见 --detail。`,
  },
  en: {
    line: (title, because) => `${title}: ${because}.`,
    together: (titles, because) => `${titles.join('; ')}: ${because}.`,
    counted: (documents) =>
      `${documents.map(([because, count]) => `${because} (${String(count)})`).join('; ')}. By name: see --detail.`,
  },
};

/** A document that says nothing of a subject, or whose place is taken, and why. */
interface DocumentApart {
  readonly title: Bilingual;
  readonly because: Bilingual;
}

const each = (
  { title, because }: DocumentApart,
  language: Language,
): { readonly title: string; readonly because: string } => ({
  title: words[language].named(title[language]),
  because: because[language].replace(/[。.]$/u, ''),
});

/** Documents with what is said of each, a line each. */
export const misfitLines = (misfits: readonly DocumentApart[], language: Language): readonly PageEntry[] =>
  misfits.map((misfit) => {
    const { title, because } = each(misfit, language);
    return entry([told[language].line(title, because)]);
  });

/** Documents that do not apply, those of one reason together; `folded` leaves their names to the whole trace. */
export const misfitsTogether = (
  misfits: readonly DocumentApart[],
  language: Language,
  folded: Folded,
): readonly PageEntry[] => {
  const all = misfits.map((misfit) => each(misfit, language));
  const reasons = [...new Set(all.map(({ because }) => because))].map((because) => ({
    because,
    titles: all.filter((other) => other.because === because).map(({ title }) => title),
  }));
  return folded.has('others') && all.length > 1
    ? [note([told[language].counted(reasons.map(({ because, titles }) => [because, titles.length]))])]
    : reasons.map(({ because, titles }) => note([told[language].together(titles, because)]));
};
