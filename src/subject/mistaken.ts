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
    zh: `这是${owners.map((each) => named[each].zh).join('、')}文件的栏目；文件如属此类，请用 huiqi evaluate 加 --subject ${call.zh}。`,
    en: `It is a field of a file about ${owners.map((each) => aboutOne(each).en).join(' or ')}: if this is one, call huiqi evaluate with --subject ${call.en}. `,
  };
};

/** The kinds of subjects that have every field of an input: none of what is no record. */
export const kindsOf = (input: unknown): readonly SubjectKind[] => {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return [];
  const names = Object.keys(input);
  return subjectKinds.filter((each) => {
    const known = namesOf(each);
    return names.every((name) => known.has(name));
  });
};

const named: Readonly<Record<SubjectKind, Bilingual>> = {
  enterprise: { zh: '企业', en: 'enterprise' },
  ...placeKindNames,
};

/** What a file is about, as a sentence says it. */
const aboutOne = (kind: SubjectKind): Bilingual => {
  const { zh, en } = named[kind];
  return { zh, en: `${/^[aeiou]/u.test(en) ? 'an' : 'a'} ${en}` };
};

/** A file of a subject where another thing is asked for: one problem, and not every field of it. */
export const subjectFor = (own: Bilingual, option: string, input: unknown): Issue | undefined => {
  const [other] = kindsOf(input);
  return other === undefined || Object.keys(input as object).length < fewest
    ? undefined
    : issue('subject-mistaken', { option }, undefined, { own, other: aboutOne(other), kind: other });
};

/**
 * An input of another kind than it is read as: what is wrong with it is one thing, and not every field of it. It has to
 * have several fields that only the other kind has, and none that only its own has.
 */
export const mistakenFor = (kind: SubjectKind, input: unknown): Issue | undefined => {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return undefined;
  const own = namesOf(kind);
  const strange = Object.keys(input).filter((name) => !own.has(name));
  if (strange.length < fewest) return undefined;
  const other = kindsOf(input).find((each) => each !== kind);
  return other === undefined
    ? undefined
    : issue('subject-mistaken', { path: '' }, undefined, {
        own: aboutOne(kind),
        other: aboutOne(other),
        kind: other,
      });
};
