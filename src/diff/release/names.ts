import type { PlainObject } from '../../edge/index.js';
import type { Bilingual } from '../../issue/index.js';
import type { DocumentFiles, RuleFolders } from '../../rule/index.js';

const listOf = (value: unknown): readonly PlainObject[] =>
  Array.isArray(value) ? (value as readonly PlainObject[]) : [];

const idOf = ({ id }: PlainObject): string => String(id);

const classOf = (rule: unknown): readonly string[] => {
  const { outcome } = rule as { readonly outcome?: { readonly class?: { readonly answer?: unknown } } };
  const answer = outcome?.class?.answer;
  return typeof answer === 'string' ? [answer] : [];
};

const namesOf = (document: string, { rules, readings, targets }: DocumentFiles): readonly string[] => [
  document,
  ...Object.keys(rules).map((slug) => `${document}/${slug}`),
  ...Object.values(rules)
    .flatMap(classOf)
    .map((answer) => `${document} class ${answer}`),
  ...listOf(readings).flatMap((reading) =>
    listOf(reading['options']).map((option) => `${document} ${idOf(reading)}=${idOf(option)}`),
  ),
  ...listOf(targets).map((target) => `${document} target ${idOf(target)}`),
];

/** What callers name of rules: documents, rules, classes, options of readings, indicators. */
const namesIn = (folders: RuleFolders): ReadonlySet<string> =>
  new Set(Object.entries(folders).flatMap(([document, files]) => namesOf(document, files)));

/** Names that are no longer there, which a caller may use still, and names that are new. */
export interface Renamed {
  readonly gone: readonly string[];
  readonly come: readonly string[];
}

export const renamedBetween = (before: RuleFolders, after: RuleFolders): Renamed => {
  const [was, is] = [namesIn(before), namesIn(after)];
  return {
    gone: [...was].filter((name) => !is.has(name)).sort(),
    come: [...is].filter((name) => !was.has(name)).sort(),
  };
};

/** What a person calls what a version changes: documents by their short titles, options of readings by theirs, clauses by their places. */
export interface SaidNames {
  readonly title: (document: string) => Bilingual | undefined;
  /** Of `reading=option` of a document. */
  readonly option: (document: string, option: string) => Bilingual | undefined;
  readonly place: (document: string, clause: string) => string | undefined;
}

const listIn = (files: DocumentFiles | undefined, name: 'clauses' | 'readings'): readonly PlainObject[] =>
  listOf(files?.[name]);

/** The names of both sides; what both have is called as it is now. */
export const saidNames = (before: RuleFolders, after: RuleFolders): SaidNames => {
  const sides = [after, before];
  const first = <Found>(find: (folders: RuleFolders) => Found | undefined): Found | undefined =>
    sides.map(find).find((found) => found !== undefined);
  return {
    title: (document) =>
      first((folders) => (folders[document]?.document as { readonly shortTitle?: Bilingual } | undefined)?.shortTitle),
    option: (document, option) =>
      first((folders) =>
        listIn(folders[document], 'readings')
          .flatMap((reading) =>
            listOf(reading['options']).map((each) => [`${idOf(reading)}=${idOf(each)}`, each] as const),
          )
          .flatMap(([id, each]) => (id === option ? [each['title'] as Bilingual] : []))
          .at(0),
      ),
    place: (document, clause) =>
      first((folders) => {
        const found = listIn(folders[document], 'clauses').find((each) => idOf(each) === clause);
        return typeof found?.['place'] === 'string' ? found['place'] : undefined;
      }),
  };
};
