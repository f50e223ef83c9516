import type { Result } from '../../engine/index.js';
import type { Language } from '../../issue/index.js';
import { titleOf } from '../awards.js';
import { refusingOf } from '../conditions.js';
import { pathName, withoutPaths } from '../missing-names.js';
import { note, type PageEntry } from '../page.js';
import type { PageWords } from '../words/index.js';
import type { ToldAward } from './award-lines.js';

// Remarks on figures that a slip of the unit, or of whose figure it is, makes wrong by far.
const slips: readonly string[] = ['figure-unit', 'figure-tenfold', 'part-above-whole'];

/** What a figure measures: `revenue` of `years.2026.revenue` and of `before.revenuePeak`. */
const measureOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1).replace(/Peak$/u, '');

/** Whether an award is refused by a figure of such a measure: a slip in one ends it, and nothing else would tell. */
const isRefusedBy = ({ outcome, scene }: ToldAward, measures: ReadonlySet<string>): boolean => {
  const refusing = outcome.truth === 'no' ? refusingOf(scene) : undefined;
  return refusing?.kind === 'comparison' && (refusing.fact.match(/\w+/gu) ?? []).some((word) => measures.has(word));
};

/** Money for a name that nothing has, and that is nearly the name of something: it is taken off nothing, and may be meant to be. */
export const receiptsDoubted = (
  { notices }: Pick<Result, 'notices'>,
  say: PageWords,
  language: Language,
): readonly PageEntry[] => {
  const loose = new Set(
    notices.filter(({ code }) => code === 'receipt-names-nothing').map(({ place: { path } }) => path),
  );
  return notices
    .filter(({ code, place: { path } }) => code === 'names-nearly-equal' && loose.has(path))
    .map(({ says }) => note([say.brief.receiptDoubted(withoutPaths(says[language], say, language))]));
};

/** Figures that look wrong by far: the sum rests on them, and nobody should read on before they are checked. */
export const figuresDoubted = (
  { notices }: Pick<Result, 'notices'>,
  awards: readonly ToldAward[],
  say: PageWords,
  language: Language,
): readonly PageEntry[] => {
  const paths = notices.filter(({ code }) => slips.includes(code)).map(({ place: { path } }) => path);
  if (paths.length === 0) return [];
  const measures = new Set(paths.map(measureOf));
  const refused = awards.filter((award) => isRefusedBy(award, measures));
  return [
    note([
      say.brief.figuresDoubted(
        [...new Set(paths.map((path) => pathName(path, say, language)))],
        refused.map(({ outcome, scene }) => titleOf(outcome, scene)),
      ),
    ]),
  ];
};
