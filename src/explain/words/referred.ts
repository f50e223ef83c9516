import type { Language } from '../../issue/index.js';
import { kindNames, kinds } from '../../kinds/index.js';
import type { PageWords } from './words.js';

/** What the conditions of another rule are called, by its kind and its title. */
export const referredIn = (language: Language, quoted: (title: string) => string): PageWords['referred'] =>
  Object.fromEntries(
    kindNames.map((kind) => [kind, (title: string) => kinds[kind].conditionsCalled[language](quoted(title))]),
  ) as PageWords['referred'];
