import type { InputOf } from './inputs.js';
import type { SubjectKind } from './place-fields.js';

/** The paths of what stands in a value: a year or a position in a list is a number. */
type PathsIn<Value> = Value extends readonly (infer Each)[]
  ? NumberedPaths<Each>
  : Value extends object
    ? string extends keyof Value
      ? NumberedPaths<Value[keyof Value]>
      : { [Key in keyof Value & string]: Key | PathsUnder<Key, NonNullable<Value[Key]>> }[keyof Value & string]
    : never;
type PathsUnder<Key extends string, Value> = `${Key}.${PathsIn<Value>}`;
type NumberedPaths<Value> = `${number}` | PathsUnder<`${number}`, NonNullable<Value>>;

type Paths = { readonly [Kind in SubjectKind]: PathsIn<InputOf<Kind>> };

/** Where something stands in an input: `city`, `years.2026.revenue`, `titles.0.on`. */
export type FieldPath<Kind extends SubjectKind = SubjectKind> = Paths[Kind];
