import { issue, type Issue, stepsOf } from '../issue/index.js';
import { inputFields } from './input-fields.js';
import { type SubjectKind, subjectKinds } from './place-fields.js';
import { placeKindNames } from './closed-lists.js';

/** The names that an input of a kind has at its top. */
const namesOf = (kind: SubjectKind): ReadonlySet<string> =>
  new Set(Object.keys(inputFields[kind]).map((path) => stepsOf(path)[0] ?? ''));

const fewest = 2;

const named = { enterprise: { zh: '企业', en: 'enterprise' }, ...placeKindNames };

/**
 * An input of another kind than it is read as: what is wrong with it is one thing, and not every field of it. It has to
 * have several fields that only the other kind has, and none that only its own has.
 */
export const mistakenFor = (kind: SubjectKind, input: unknown): Issue | undefined => {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return undefined;
  const names = Object.keys(input);
  const own = namesOf(kind);
  const strange = names.filter((name) => !own.has(name));
  if (strange.length < fewest) return undefined;
  const other = subjectKinds.find((each) => {
    const known = namesOf(each);
    return each !== kind && names.every((name) => known.has(name));
  });
  return other === undefined
    ? undefined
    : issue('subject-mistaken', { path: '' }, undefined, {
        own: named[kind],
        other: named[other],
        kind: other,
      });
};
