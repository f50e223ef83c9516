/**
 * What rules are about: enterprises, sites, parks, districts, cities. Takes what a user wrote, by the tables of fields;
 * gives a subject with everything exact and what is absent unknown, or every problem with its place. Knows no rule.
 */
export type {
  Enterprise,
  Industry,
  Item,
  ProjectItem,
  Receipt,
  TitleEntry,
  TitleItem,
  TitleRecord,
} from './enterprise.js';
export { figureNamed, figureOf } from './annual.js';
export { comeWithin, daysOpen } from './come-within.js';
export * from './closed-lists.js';
export { type ExampleValue, type Field, firstYear, isYearKey, lastYear } from './field.js';
export { type Figure, shownFigure, summedUpThrough, titleInYear, yearPath } from './figure.js';
export * from './history.js';
export {
  any,
  entryCounted,
  type EntryName,
  fieldAt,
  fieldsBy,
  inputFields,
  questionAtHand,
  questionFor,
  said,
} from './input-fields.js';
export type * from './inputs.js';
export { type FieldValue, fraction, kinds, numberIn, type NumberKind, type ValueKind } from './kinds.js';
export { readIndustry } from './industries.js';
export { withNames } from './read-issues.js';
export { keyOfName, listedByName, nameKey } from './name-key.js';
export { differing, type Observation, shownObservation } from './observations.js';
export {
  assumptions,
  type CheckedSubject,
  checkEnterprise,
  notData,
  type Parsed,
  parseEnterprise,
  type ParseOptions,
} from './parse-enterprise.js';
export type { FieldPath } from './field-path.js';
export { exchanged, isChecked } from './parsed.js';
export { kindsOf } from './mistaken.js';
export { pathTitle, placedBy, withTitles } from './path-title.js';
export { checkPlace, parsePlace } from './parse-place.js';
export { checkSubject } from './parse-subject.js';
export type { Place, Subject } from './place.js';
export {
  fieldsOf,
  type PlaceFact,
  type PlaceField,
  placeFields,
  type PlaceKind,
  placeKinds,
  type SubjectKind,
  subjectKinds,
} from './place-fields.js';
export { toldOfProjects } from './project-items.js';
export { agree, agreeInMoney, mayBeOne, tellingLevel } from './same-item.js';
export { enterpriseSchema, schemas } from './schemas.js';
export * from './shipped.js';
export { type TitleVerbs, titleVerbs, withTitle } from './title-verbs.js';
export type { TitleKind } from './titles.js';
export { bitOfTitle, titlesLacked } from './held-titles.js';
export { noneOf } from './title-records.js';
export { unchecked } from './unchecked.js';
export { valueAt } from './value-at.js';
export { type WordFile, wordFileSchema, wordSorts } from './word-file.js';
export { perVocabulary, type PlainField, shipped, type Vocabulary, vocabularyOf, withWords } from './vocabulary.js';
export { guessIndustry } from './industries.js';
export { didYouMeanWord, meantWord, sameWord, saysWord } from './meanings.js';
export { yuan } from './yuan.js';
export { cityNamed, englishPlace } from './place-names.js';
export { cityMeant, districtRemarks, isCity } from './where.js';
export { wordTitle } from './word-titles.js';
export { districtMeant } from './zhejiang.js';
