import { issue, type Issue } from '../issue/index.js';
import type { Document } from '../rule/index.js';
import type { Subject } from '../subject/index.js';

const kindOfDistrict = /[市区县旗]$/u;

/** A document’s own district without what it is: nobody would be met by its rules, and told nothing. */
export const shortNameIssues = ({ cities, district: known }: Document, subject: Subject): readonly Issue[] => {
  const { district } = subject;
  return known !== undefined && cities.includes(subject.city) && district?.trim() === known.replace(kindOfDistrict, '')
    ? [issue('district-wanted', { path: 'district' }, district, { known })]
    : [];
};
