/** What a page of the playground begins with, and which situations it can show. */
import catalogue from '../../../pages/catalogue.json';
import type { Shared, Situation } from '../../../play/link.js';
import type { PlayWords } from './words.js';

// JSON has wide types; what it holds was written from this type.
export const examples = catalogue.examples as unknown as readonly Situation[];

export const starting = (): Situation => examples[0] as Situation;

/** What a comparison starts with: one example under another option of a reading that it hangs on. */
export const startingApart = (): Shared => ({
  situation: { ...starting(), readings: { 'outside-already-received': 'difference' } },
  beside: starting(),
});

/** A link may name what there is not: a document, or one that has nothing on its subject. */
export const lacking = (
  { document, subject }: Situation,
  say: PlayWords,
  language: 'zh' | 'en',
): string | undefined => {
  const found = catalogue.documents.find(({ id }) => id === document);
  if (found === undefined) return say.noDocument(document);
  if (found.subjects.includes(subject)) return undefined;
  const subjects: Readonly<Record<string, string>> = say.subjects;
  return say.notAbout(found.title[language], subjects[subject] ?? subject);
};
