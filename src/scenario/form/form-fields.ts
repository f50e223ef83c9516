import { type RuleId, ruleIds } from '../../documents/ids.js';
import { ruleFields } from '../../documents/rule-fields.js';
import { frozen, madeOnUse, oneOf, take } from '../../edge/index.js';
import type { Bilingual, InputPath } from '../../issue/index.js';
import { askedOf, exampleOf, ofAnyYear } from '../../subject/any-year.js';
import {
  any,
  type ExampleValue,
  type Field,
  inputFields,
  kinds,
  type SubjectKind,
  subjectKinds,
} from '../../subject/index.js';
import { type Answer, answerOf } from '../questions/answer.js';

/** One field of an input, as a form shows it or a sheet heads a column with it. */
export interface FormField {
  /** Where its value stands in the input; `*` stands for a year, or for a position in a list. */
  readonly path: InputPath;
  readonly title: Bilingual;
  /** The question it answers. */
  readonly asked: Bilingual;
  /** What kind of answer it takes, in the form that the input takes it. */
  readonly answer: Answer;
  /** How such an answer is written. */
  readonly wanted?: Bilingual;
  /** An input cannot do without it. */
  readonly required: boolean;
  /** A value of the right form: an example, not a guess. */
  readonly example: ExampleValue;
  /** Of a list, the fields of one entry; `*` in their paths stands for its position. */
  readonly entry?: readonly FormField[];
}

const formField = (path: InputPath, field: Field, entries: readonly FormField[]): FormField => {
  return {
    path,
    title: ofAnyYear(field.title),
    asked: askedOf(field),
    answer: answerOf(path, field),
    ...(field.kind === 'list'
      ? { entry: entries.filter((each) => each.path.startsWith(`${path}.${any}.`)) }
      : { wanted: kinds[field.kind].wanted }),
    required: field.required === true,
    example: exampleOf(field),
  };
};

const fieldsOf = (kind: SubjectKind): readonly FormField[] => {
  const plain = Object.entries(inputFields[kind]).map(([path, field]) => ({ path, field }));
  const entries = plain.flatMap(({ path, field }) => (field.kind === 'list' ? [] : [formField(path, field, [])]));
  return plain.map(({ path, field }) => entries.find((each) => each.path === path) ?? formField(path, field, entries));
};

const all: Readonly<Record<SubjectKind, readonly FormField[]>> = /* @__PURE__ */ madeOnUse(subjectKinds, (kind) =>
  frozen(fieldsOf(kind)),
);

/** A field of whatever kind of input; of two kinds that have one, the later’s. */
const fieldAt = (path: InputPath): readonly FormField[] =>
  subjectKinds.flatMap((kind) => all[kind].filter((field) => field.path === path)).slice(-1);

const isKind = (about: SubjectKind | RuleId): about is SubjectKind => Object.hasOwn(all, about);

/**
 * The fields of an input, in the order of a form: all of a kind of input, or those that one rule
 * reads, under whatever reading. Their paths are the head of a sheet that `fromCells` reads.
 *
 * @param about a kind of input, or a rule by its id.
 * @throws HuiqiError for what is neither.
 * @example
 * formFields('ningbo-renewal-2021/ancillary-land-share').map(({ path }) => path).slice(0, 3) // ['ancillaryArea', 'area', 'city']
 * formFields('taizhou-matrix-2025/dcmm').find(({ path }) => path === 'titles')?.entry?.[0]?.title.en // 'title'
 * formFields('enterprise').find(({ path }) => path === 'size')?.answer // { kind: 'choice', choices: [{ value: 'large' }, {}, {}, {}] }
 */
export const formFields = (about: SubjectKind | RuleId): readonly FormField[] => {
  const asked = take(oneOf([...subjectKinds, ...ruleIds]), about, 'about');
  return isKind(asked) ? all[asked] : ruleFields[asked].flatMap(fieldAt);
};
