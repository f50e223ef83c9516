/** What a page of the playground begins with, and which situations it can show. */
import catalogue from '../../../pages/catalogue.json';
import type { Shared, Situation } from '../../../play/link.js';

// JSON has wide types; what it holds was written from this type.
export const examples = catalogue.examples as unknown as readonly Situation[];

export const starting = (): Situation => examples[0] as Situation;

/** What a comparison starts with: one example under another option of a reading that it hangs on. */
export const startingApart = (): Shared => ({
  situation: { ...starting(), readings: { 'outside-already-received': 'difference' } },
  beside: starting(),
});

/** A link may name what there is not. */
export const isKnown = ({ document, subject }: Situation): boolean =>
  catalogue.documents.some((each) => each.id === document && each.subjects.includes(subject));
