import { type Bilingual, type Language, punctuation } from '../issue/index.js';
import {
  type Block,
  answer,
  headed,
  heading,
  type PageLine,
  list,
  type Page,
  type PageEntry,
  paragraph,
} from './page.js';
import { words } from './words/index.js';

/** A part of a page, under a numbered heading that says what it comes to. */
export interface PagePart {
  readonly label: string;
  readonly entries?: readonly PageEntry[];
  /** Blocks of their own, after the entries. */
  readonly blocks?: Page;
  /** Its heading says it all. */
  readonly alone?: true;
  /** An entry that is its only one stands behind its heading. */
  readonly joins?: true;
}

/** Whether a part has something to say. */
export const saysAnything = ({ entries = [], blocks = [], alone }: PagePart): boolean =>
  alone === true || entries.length + blocks.length > 0;

/**
 * The blocks of parts that have something to say, numbered on; the first, which says what all comes to, always does.
 *
 * @param within the number of the part that they are parts of.
 */
export const numbered = (parts: readonly PagePart[], language: Language, within?: number): Page => {
  const { brief: say } = words[language];
  return parts
    .filter((part, index) => index === 0 || saysAnything(part))
    .flatMap(({ label, entries = [], blocks = [], joins }, index): readonly Block[] => {
      const at = (text: string): string =>
        within === undefined ? say.numbered(index + 1, text) : say.numberedWithin(within, index + 1, text);
      const [only, ...more] = entries;
      if (joins === true && only !== undefined && more.length + only.parts.length === 0)
        return [headed([`${at(label)}${punctuation[language].colon}`, ...only.line])];
      return [heading(at(label)), ...(entries.length === 0 ? [] : [list(entries)]), ...blocks];
    });
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
