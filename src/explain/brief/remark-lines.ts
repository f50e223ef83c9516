import type { Language, Notice } from '../../issue/index.js';
import { pathName, withoutPaths } from '../missing-names.js';
import { note, type PageEntry } from '../page.js';
import { noticeEntries } from '../sections.js';
import { withFigures } from '../units.js';
import { remarkMatters } from '../words/remark-matters.js';
import type { PageWords } from '../words/index.js';
import type { Folded } from './fold.js';

// Whence a custom is known, and the like, stand in brackets.
const asides = /（[^（）]*）| \([^()]*\)/gu;

/** What is remarked by matter, each with how often; what has no matter by the name of its place. */
const countedBy = (
  notices: readonly Notice[],
  say: PageWords,
  language: Language,
): readonly (readonly [string, number])[] => {
  const counts = new Map<string, number>();
  for (const { code, place } of notices) {
    const matter = remarkMatters[language][code] ?? pathName(place.path, say, language);
    counts.set(matter, (counts.get(matter) ?? 0) + 1);
  }
  return [...counts];
};

/** Remarks on the input: in whole, without what to do about them, or counted by what they are about. */
export const remarkLines = (
  notices: readonly Notice[],
  folded: Folded,
  say: PageWords,
  language: Language,
): readonly PageEntry[] => {
  if (!folded.has('advice') || notices.length === 0) return noticeEntries(notices, say, language);
  if (folded.has('remarks')) return [note([say.brief.remarked(countedBy(notices, say, language))])];
  const names = notices.map(({ place: { path } }) => pathName(path, say, language));
  return notices.map(({ says }, index) =>
    note([
      say.opening(names[index] ?? ''),
      say.colon,
      withFigures(withoutPaths(says[language], say, language), language).replaceAll(asides, ''),
      say.stop,
    ]),
  );
};
