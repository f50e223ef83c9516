import { type Format, printPage } from '../explain/formats.js';
import { placeText } from '../explain/place.js';
import { screen } from '../explain/width.js';
import { words } from '../explain/words/index.js';
import { answer, clause, type PageEntry, entry, list, type Page, paragraph } from '../explain/page.js';
import { type Bilingual, type Language, punctuation } from '../issue/index.js';
import { type DefectFile, defectsSchema, oraclesSchema } from '../rule/ledger-schema.js';
import { type DocumentFiles, loadDocument } from '../rule/index.js';
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

const defectEntry = (
  { kind, title, clauses, place, found, taken, oracle }: ListedDefect,
  language: Language,
): PageEntry => {
  const places = place === undefined ? [] : [placeText(place, language)];
  const where = [...clauses, ...places].join(punctuation[language].listed);
  return entry(
    [defectWords.kind(title[language], defectKinds[kind][language])[language], clause(where)],
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

const pageOf = ({ id, title, defects }: DefectList, language: Language): Page => [
  answer(`${words[language].named(title[language])}${words[language].brackets[0]}${id}${words[language].brackets[1]}`),
  defects.length === 0
    ? paragraph(defectWords.none[language])
    : list(defects.map((each) => defectEntry(each, language))),
];

/** What is known to be wrong in each document, and what is taken instead. */
export const defectsText = (lists: readonly DefectList[], language: Language, format: Format): string =>
  lists.map((each) => printPage(pageOf(each, language), format, screen)).join('\n\n');

/** What is known to be wrong in each of some documents, by its id. */
export const defectsIn = (among: readonly DocumentFiles[]): ((document: string) => readonly KnownDefect[]) => {
  const lists = among.map((files) => {
    const { id, title } = loadDocument(files);
    return defectsOf(files, id, title);
  });
  return (document) => lists.flatMap(({ id, defects }) => (id === document ? defects : []));
};
