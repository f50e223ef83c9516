import { type InputPath, lastStep, stepsOf } from '../issue/index.js';
import { enterpriseFields } from './enterprise-fields.js';
import type { Field } from './field.js';
import type { ValueKind } from './kinds.js';

type EnterpriseTable = typeof enterpriseFields;
type OwnName<Path> = Path extends `years.*.${infer Name}`
  ? Name
  : Path extends `judgements.${infer Name}`
    ? Name
    : Path;

/** The names of the fields of an enterprise that are facts by themselves. */
export type PlainFact = {
  [Path in keyof EnterpriseTable]: EnterpriseTable[Path] extends { readonly fact: true } ? OwnName<Path> : never;
}[keyof EnterpriseTable];

/** A field that is one value, told once: neither of a year nor of a list. */
export interface PlainField {
  readonly path: InputPath;
  readonly name: string;
  readonly kind: 'flag' | 'money' | 'integer' | 'choice';
  readonly field: Field;
}

const plain: readonly (ValueKind | 'list')[] = ['flag', 'money', 'integer', 'choice'];

/** The plain fields that facts read: those that say so, and what is left to be judged. */
export const plainFields: readonly PlainField[] = Object.entries<Field>(enterpriseFields).flatMap(([path, field]) =>
  !path.includes('*') && plain.includes(field.kind) && (field.fact === true || stepsOf(path)[0] === 'judgements')
    ? [{ path, name: lastStep(path), kind: field.kind as PlainField['kind'], field }]
    : [],
);
