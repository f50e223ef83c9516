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
export { enterpriseSchema, type EnterpriseInput, firstYear, lastYear } from './enterprise-schema.js';
export * from './history.js';
export { readIndustry } from './industries.js';
export { keyOfName, nameKey } from './name-key.js';
export { differing, type Observation, shownObservation } from './observations.js';
export {
  assumptions,
  checkEnterprise,
  notData,
  type Parsed,
  parseEnterprise,
  type ParseOptions,
} from './parse-enterprise.js';
export { isChecked } from './parsed.js';
export { checkPlace, parsePlace } from './parse-place.js';
export { checkSubject } from './parse-subject.js';
export type { Place, PlaceValue, Subject } from './place.js';
export {
  fieldsOf,
  type PlaceField,
  type PlaceFieldKind,
  placeFields,
  type PlaceKind,
  placeKinds,
  type SubjectKind,
  subjectKinds,
} from './place-fields.js';
export { looseParts, wholes } from './parts.js';
export { levelNames, measureNames, questionFor } from './questions.js';
export { agree, mayBeOne, tellingLevel } from './same-item.js';
export * from './vocabulary.js';
export { didYouMeanWord } from './meanings.js';
export { yuan } from './yuan.js';
export { districtRemarks } from './where.js';
