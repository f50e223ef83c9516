import { type Format, printPage } from '../explain/formats.js';
import { placeText } from '../explain/place.js';
import { answer, clause, type PageEntry, entry, list, type Page, paragraph } from '../explain/page.js';
import { folders } from '../documents/folders.js';
import type { DocumentId } from '../documents/ids.js';
import type { Bilingual, Language } from '../issue/index.js';
import { type DefectFile, defectsSchema, oraclesSchema } from '../rule/ledger-schema.js';
import { fileIn, parseFile } from '../rule/read-file.js';
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

/** The defects of one of the library's own documents, whose title is known from loading it. */
export const defectsOf = (id: DocumentId, title: Bilingual): DefectList => {
  const defects = parseFile(defectsSchema, folders[id].defects, fileIn(id, 'defects'));
  const oracles = parseFile(oraclesSchema, folders[id].oracles, fileIn(id, 'oracles'));
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
  const where = [...clauses, ...places].join(language === 'zh' ? '、' : ', ');
  return entry(
    [defectWords.kind(title[language], defectKinds[kind][language])[language], clause(where)],
    [
      entry([`${defectWords.found[language]}${found[language]}`]),
      entry([`${defectWords.taken[language]}${taken[language]}`]),
      ...(oracle === undefined
        ? []
        : [
            entry([
              `${defectWords.oracle[language]}${language === 'zh' ? `${oracle.title.zh}（${oracle.id}）` : `${oracle.title.en} (${oracle.id})`}`,
            ]),
          ]),
    ],
  );
};

const pageOf = ({ id, title, defects }: DefectList, language: Language): Page => [
  answer(`${title[language]} (${id})`),
  defects.length === 0
    ? paragraph(defectWords.none[language])
    : list(defects.map((each) => defectEntry(each, language))),
];

/** What is known to be wrong in each document, and what is taken instead. */
export const defectsText = (lists: readonly DefectList[], language: Language, format: Format): string =>
  lists.map((each) => printPage(pageOf(each, language), format)).join('\n\n');
