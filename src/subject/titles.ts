import type { Bilingual } from '../issue/index.js';
import type { TitleLevel } from './closed-lists.js';
import { type TitleVerbs, titleVerbs } from './title-verbs.js';
import type { TitleWord } from './word-file.js';

/** How long a title customarily runs, and by whose custom: the documents themselves name no term. */
interface Term {
  readonly years: number;
  readonly source: Bilingual;
}

/** What is known of a title beside its name. */
export interface TitleKind {
  readonly title: Bilingual;
  /** The levels it is given at; none where it has no level. */
  readonly levels: readonly TitleLevel[];
  /** The level it has where none is written. */
  readonly level: TitleLevel | undefined;
  /** What tells several of them apart, where an enterprise may have several. */
  readonly by: 'product' | 'of' | 'grade' | undefined;
  readonly term: Term | undefined;
  readonly verbs: TitleVerbs;
  /** It comes in grades: each grade is a certificate of its own, whatever else it is called. */
  readonly isGraded: boolean;
  /** It comes at several levels: one of a name at another level is another title. */
  readonly isLevelled: boolean;
}

export const titleKind = ({ zh, en, levels, level, by, term, verbs = 'recognised' }: TitleWord): TitleKind => ({
  title: { zh, en },
  levels,
  level,
  by,
  term,
  verbs: titleVerbs[verbs],
  isGraded: by === 'grade',
  isLevelled: levels.length > 1,
});
