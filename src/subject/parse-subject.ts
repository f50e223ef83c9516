import { type Parsed, parseEnterprise, type ParseOptions } from './parse-enterprise.js';
import { parsePlace } from './parse-place.js';
import type { Subject } from './place.js';
import type { SubjectKind } from './place-fields.js';

/** Checks an input as the kind of subject its user says it is. */
export const parseSubject = (kind: SubjectKind, input: unknown, options: ParseOptions = {}): Parsed<Subject> =>
  kind === 'enterprise' ? parseEnterprise(input, options) : parsePlace(kind, input);
