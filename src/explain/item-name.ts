import { type Language, stepsOf } from '../issue/index.js';
import { entryCounted } from '../subject/index.js';

/** An item as a page calls it: by its name, and where it has none, and its path stands for one, by its position. */
export const itemName = (of: string, language: Language): string =>
  stepsOf(of).length === 2 ? (entryCounted(of)?.[language] ?? of) : of;

/** The same as the details of a title: nothing where it is of no item. */
export const itemDetails = (of: string | undefined, language: Language): readonly string[] =>
  of === undefined ? [] : [itemName(of, language)];
