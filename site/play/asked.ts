/** A question beside its field: of a list whether there are any, and without the names that only files know. */
import type { Bilingual, Language } from '../../src/issue/index.js';
import { fieldAt } from '../../src/subject/index.js';

const isOfFiles = (path: string, kind: string): boolean => kind === 'list' || path === 'before.through';

export const askedText = (path: string, asked: Bilingual, language: Language): string => {
  const field = fieldAt(path)?.field;
  const atHand = field !== undefined && isOfFiles(path, field.kind) ? field.atHand : undefined;
  return (atHand ?? asked)[language];
};
