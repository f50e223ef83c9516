import { type Bilingual, issue, type Issue, stepsOf } from '../issue/index.js';
import { inputFields } from './input-fields.js';
import { type SubjectKind, subjectKinds } from './place-fields.js';
import { placeKindNames } from './closed-lists.js';

/** The names that an input of a kind has at its top. */
const namesOf = (kind: SubjectKind): ReadonlySet<string> =>
  new Set(Object.keys(inputFields[kind]).map((path) => stepsOf(path)[0] ?? ''));

const fewest = 2;

/** Of a field that is none of an input's own, whose it is and how such an input is evaluated; nothing where no kind has it. */
export const ownerHint = (name: string): Bilingual | undefined => {
  const owners = subjectKinds.filter((each) => namesOf(each).has(name));
  if (owners.length === 0) return undefined;
  const call = { zh: owners.join('、'), en: owners.join(' or ') };
  return {
    zh: `这是${owners.map((each) => named[each].zh).join('、')}文件的栏目；文件如属此类，请用 --subject ${call.zh}。`,
    en: `It is a field of a file of kind ${owners.map((each) => `“${named[each].en}”`).join(' or ')}: if it is one, use --subject ${call.en}. `,
  };
};

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
