import type { Language } from '../../issue/index.js';
import { departmentText } from '../department-names.js';
import { note, type PageEntry } from '../page.js';
import { placesIn } from '../place.js';
import type { Scene } from '../scene.js';
import { words } from '../words/index.js';

/** What a document says of how to apply: who issued it, and plainly that it leaves the rest out. */
export const applyText = ([first]: readonly Scene[], language: Language): string => {
  const document = first?.reason.document;
  return words[language].brief.silent(document?.issuer?.[language], document?.status === 'consultation-draft');
};

/** The departments that the document charges with what the result is about, each charge once. */
export const departmentLines = (scenes: readonly Scene[], language: Language): readonly PageEntry[] => {
  const say = words[language].brief;
  const seen = new Set<string>();
  const named = (names: readonly string[]): readonly string[] =>
    names.map((name) => departmentText(name, language, seen));
  const charges = scenes.flatMap(({ reason }) =>
    reason.rule.departments.map(({ lead, supporting, clauses }) => ({
      lead,
      supporting,
      places: placesIn(clauses, language),
    })),
  );
  return [...new Map(charges.map((each) => [JSON.stringify(each), each])).values()].map(
    ({ lead, supporting, places }) => note([say.departments(named(lead), named(supporting), places)]),
  );
};
