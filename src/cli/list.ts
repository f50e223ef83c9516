import { documentIds, documents } from '../documents/index.js';
import { createDocumentEngine } from '../engine/index.js';
import { type Format, formats } from '../explain/index.js';
import { type Language, languages } from '../issue/index.js';
import type { Document } from '../rule/index.js';
import { catalogueOf, catalogueText } from './catalogue.js';
import { defectsOf, defectsText } from './defects.js';
import { exit, type Io } from './io.js';
import type { Manner } from './manner.js';
import { andThen, choiceOf, single } from './options.js';
import type { Given } from './program.js';
import { refuse } from './report.js';

interface Listing {
  readonly formats: readonly (Format | 'json')[];
  readonly json: (documents: readonly Document[]) => unknown;
  readonly text: (documents: readonly Document[], language: Language, format: Format) => string;
}

/** What can be listed. */
const listings = {
  documents: {
    formats: ['text', 'json'],
    json: (all) => ({ documents: all.map(catalogueOf) }),
    text: (all, language) => all.map((each) => catalogueText(catalogueOf(each), language)).join('\n\n'),
  },
  defects: {
    formats: [...formats, 'json'],
    json: (all) => ({ documents: all.map(defectsOf) }),
    text: (all, language, format) => defectsText(all.map(defectsOf), language, format),
  },
} as const satisfies Record<string, Listing>;

const names = Object.keys(listings) as readonly (keyof typeof listings)[];

/** `huiqi list`: every document with its standing, rules and readings; `huiqi list defects`: what is known to be wrong in each. */
export const listCommand = (what: string, given: Given, manner: Manner, io: Io): number => {
  const name = choiceOf('WHAT', what, names);
  const listing = andThen(name, (chosen) => ({ value: listings[chosen], issues: [] }));
  const language = andThen(single('--lang', given.lang, 'zh'), (word) => choiceOf('--lang', word, languages));
  const format = andThen(single('--format', given.format, 'text'), (word) =>
    choiceOf('--format', word, listing.value?.formats ?? [...formats, 'json' as const]),
  );
  const issues = [...name.issues, ...language.issues, ...format.issues];
  if (issues.length > 0 || language.value === undefined || listing.value === undefined || format.value === undefined)
    return refuse(issues, manner, io);
  const all = documentIds.map((id) => createDocumentEngine(documents[id]).document);
  io.out(
    `${format.value === 'json' ? JSON.stringify(listing.value.json(all), undefined, 2) : listing.value.text(all, language.value, format.value)}\n`,
  );
  return exit.done;
};
