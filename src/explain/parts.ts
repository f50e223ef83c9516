import type { Bilingual, Language } from '../issue/index.js';
import { type Block, answer, heading, type PageLine, list, type Page, type PageEntry, paragraph } from './page.js';
import { words } from './words/index.js';

/** A part of a page, under a numbered heading that says what it comes to. */
export interface PagePart {
  readonly label: string;
  readonly entries?: readonly PageEntry[];
  /** Blocks of their own, after the entries. */
  readonly blocks?: Page;
  /** Its heading says it all. */
  readonly alone?: true;
}

/**
 * The blocks of parts that have something to say, numbered on; the first, which says what all comes to, always does.
 *
 * @param within the number of the part that they are parts of.
 */
export const numbered = (parts: readonly PagePart[], language: Language, within?: number): Page => {
  const { brief: say } = words[language];
  return parts
    .filter(
      ({ entries = [], blocks = [], alone }, index) =>
        index === 0 || alone === true || entries.length + blocks.length > 0,
    )
    .flatMap(({ label, entries = [], blocks = [] }, index): readonly Block[] => [
      heading(within === undefined ? say.numbered(index + 1, label) : say.numberedWithin(within, index + 1, label)),
      ...(entries.length === 0 ? [] : [list(entries)]),
      ...blocks,
    ]);
};

/** What a page is made of whose conclusion comes first. */
export interface Parted {
  readonly title: PageLine;
  /** How what it rests on stands in law. */
  readonly standing: readonly Bilingual[];
  /** What it was asked under, beyond what documents say. */
  readonly setting: Page;
  readonly parts: readonly PagePart[];
  /** The documents it rests on, as they are cited. */
  readonly sources: readonly string[];
}

/** A page whose conclusion comes first: what it is, how its documents stand, its parts, its sources. */
export const partedPage = ({ title, standing, setting, parts, sources }: Parted, language: Language): Page => {
  const { brief: say } = words[language];
  return [
    answer(...title),
    ...standing.map((note) => paragraph(say.standing(note[language]))),
    ...setting,
    ...numbered(parts, language),
    ...sources.map((source) => paragraph(say.basis(source))),
  ];
};
