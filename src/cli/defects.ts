import { documentIds, documents } from '../documents/index.js';
import { type Format, printPage } from '../explain/formats.js';
import { placeText } from '../explain/place.js';
import { screen } from '../explain/width.js';
import { words } from '../explain/words/index.js';
import { answer, clause, type PageEntry, entry, list, type Page, paragraph } from '../explain/page.js';
import { type Bilingual, type ByLanguage, type Language, punctuation } from '../issue/index.js';
import { type DefectFile, defectsSchema, oraclesSchema } from '../rule/ledger-schema.js';
import { type Document, type DocumentFiles, loadDocument } from '../rule/index.js';
import { fileIn, parseFile } from '../rule/read-file.js';
import type { KnownDefect } from '../targets/index.js';
import { defectKinds, defectWords } from './words.js';

/** A defect as `huiqi list defects` tells it: with the sum or ratio that shows it. */
interface ListedDefect extends Omit<DefectFile, 'oracle'> {
  readonly oracle?: { readonly id: string; readonly title: Bilingual };
}

export interface DefectList {
  readonly id: string;
  readonly title: Bilingual;
  readonly defects: readonly ListedDefect[];
}

/** The defects of a document's files, whose title is known from loading them. */
export const defectsOf = (files: DocumentFiles, id: string, title: Bilingual): DefectList => {
  const defects = parseFile(defectsSchema, files.defects ?? [], fileIn(id, 'defects'));
  const oracles = parseFile(oraclesSchema, files.oracles ?? [], fileIn(id, 'oracles'));
  return {
    id,
    title,
    defects: defects.map(({ oracle: named, ...defect }) => {
      const oracle = oracles.find((each) => each.id === named);
      return oracle === undefined ? defect : { ...defect, oracle: { id: oracle.id, title: oracle.title } };
    }),
  };
};

/** Where clauses stand, as pages of their document cite them. */
type Citing = (clause: string) => { readonly document: Document; readonly place: string } | undefined;

/** Of some documents, and of the library’s own that these name: a defect may lie between two. */
const citingIn = (among: readonly Document[]): Citing => {
  const all = new Map(
    [...documentIds.map((id) => loadDocument(documents[id])), ...among].flatMap((document) =>
      [...document.clauses].map(([id, { place }]) => [id, { document, place }] as const),
    ),
  );
  return (clause) => all.get(clause);
};

/** Between a document and a place in it. */
const apart: ByLanguage<string> = { zh: '', en: ' ' };

/** Its places, those of one document together; a line of our copy of a text is no place in it. */
const placesOf = (
  { clauses, place }: Pick<ListedDefect, 'clauses' | 'place'>,
  own: string,
  citing: Citing,
  language: Language,
): readonly string[] => {
  const byDocument = new Map<string, string[]>();
  for (const id of clauses) {
    const { document, place: at = id } = citing(id) ?? {};
    const name = document === undefined || document.id === own ? '' : document.shortTitle[language];
    byDocument.set(name, [...(byDocument.get(name) ?? []), placeText(at, language)]);
  }
  const { listed } = punctuation[language];
  const cited = [...byDocument].map(
    ([name, places]) => `${name}${name === '' ? '' : apart[language]}${[...new Set(places)].join(listed)}`,
  );
  const beside = place?.split('、').filter((each) => !/^L\d+(?:–\d+)?$/u.test(each)) ?? [];
  return [...cited, ...(beside.length === 0 ? [] : [placeText(beside.join('、'), language)])];
};

const defectEntry = (
  { kind, title, clauses, place, found, taken, oracle }: ListedDefect,
  own: string,
  citing: Citing,
  language: Language,
): PageEntry => {
  const where = placesOf({ clauses, ...(place === undefined ? {} : { place }) }, own, citing, language);
  return entry(
    [
      defectWords.kind(title[language], defectKinds[kind][language])[language],
      clause(where.join(punctuation[language].semicolon)),
    ],
    [
      entry([`${defectWords.found[language]}${found[language]}`]),
      entry([`${defectWords.taken[language]}${taken[language]}`]),
      ...(oracle === undefined
        ? []
        : [
            entry([
              `${defectWords.oracle(oracle.title[language])[language]}${punctuation[language].bracketed(oracle.id)}`,
            ]),
          ]),
    ],
  );
};

const pageOf = ({ id, title, defects }: DefectList, citing: Citing, language: Language): Page => [
  answer(`${words[language].named(title[language])}${words[language].brackets[0]}${id}${words[language].brackets[1]}`),
  defects.length === 0
    ? paragraph(defectWords.none[language])
    : list(defects.map((each) => defectEntry(each, id, citing, language))),
];

/** What is known to be wrong in each document, and what is taken instead; the documents are those that are listed. */
export const defectsText = (
  lists: readonly DefectList[],
  among: readonly Document[],
  language: Language,
  format: Format,
): string => {
  const citing = citingIn(among);
  return lists.map((each) => printPage(pageOf(each, citing, language), format, screen)).join('\n\n');
};

/** What is known to be wrong in each of some documents, by its id. */
export const defectsIn = (among: readonly DocumentFiles[]): ((document: string) => readonly KnownDefect[]) => {
  const lists = among.map((files) => {
    const { id, title } = loadDocument(files);
    return defectsOf(files, id, title);
  });
  return (document) => lists.flatMap(({ id, defects }) => (id === document ? defects : []));
};
