import { type CheckedSubject, checkEnterprise, type ParseOptions } from './parse-enterprise.js';
import { checkPlace } from './parse-place.js';
import type { Subject } from './place.js';
import type { SubjectKind } from './place-fields.js';

/** Checks an input as the kind of subject its user says it is. */
export const checkSubject = (kind: SubjectKind, input: unknown, options: ParseOptions = {}): CheckedSubject<Subject> =>
  kind === 'enterprise' ? checkEnterprise(input, options) : checkPlace(kind, input);
