import type { Bilingual } from '../issue/index.js';

/** What can be wrong with a value, under the codes that validation libraries have for it. */
export type Wrong =
  | { readonly code: 'invalid_type'; readonly expected: string }
  | { readonly code: 'invalid_value'; readonly values: readonly unknown[] }
  | { readonly code: 'too_small'; readonly origin: SizedAs; readonly minimum: number }
  | { readonly code: 'too_big'; readonly origin: SizedAs; readonly maximum: number }
  | { readonly code: 'invalid_format'; readonly format: 'date' | 'regex'; readonly pattern?: string }
  | { readonly code: 'unrecognized_keys'; readonly keys: readonly string[] }
  /** What is wrong with it in each way; of ways that a key tells apart, which words that key may be. */
  | { readonly code: 'invalid_union'; readonly errors: readonly ShapeFindings[]; readonly options?: readonly unknown[] }
  | { readonly code: 'invalid_key'; readonly issues: ShapeFindings }
  | { readonly code: 'custom'; readonly params?: { readonly wanted?: Bilingual } | undefined };

export type SizedAs = 'string' | 'array' | 'number';

/** One thing that is wrong with a value: where in it, and what the schema says of it. */
export type ShapeFinding = Wrong & {
  readonly path: PropertyKey[];
  readonly message: string;
  /** Whether the value is still of its type, so that what else may be wrong with it can be asked. */
  readonly goesOn: boolean;
};

export type ShapeFindings = readonly ShapeFinding[];

/** A value that a schema refuses, as its words are asked for. */
interface RefusedInput {
  readonly input: unknown;
  readonly code: Wrong['code'];
}

/** What a schema says of what it refuses. */
export type ErrorTold = string | ((refused: RefusedInput) => string);

/** Where a schema is given what it says. */
export interface ErrorOption {
  readonly error?: ErrorTold;
}

const saidOf = (told: ErrorTold | undefined, refused: RefusedInput): string =>
  typeof told === 'function' ? told(refused) : (told ?? '');

export const finding = (
  wrong: Wrong,
  input: unknown,
  told?: ErrorTold,
  { path = [], goesOn = false }: Partial<Pick<ShapeFinding, 'path' | 'goesOn'>> = {},
): ShapeFinding => ({ ...wrong, path, message: saidOf(told, { input, code: wrong.code }), goesOn });

/** Whether what was found from some place on leaves nothing more to ask. */
export const stops = (found: ShapeFindings, from: number): boolean => {
  for (let index = from; index < found.length; index += 1) if (found[index]?.goesOn === false) return true;
  return false;
};

/** Puts what was found in a part under the part’s key. */
export const putUnder = (found: ShapeFindings, from: number, key: PropertyKey): void => {
  for (let index = from; index < found.length; index += 1) found[index]?.path.unshift(key);
};
