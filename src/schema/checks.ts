import type { Bilingual } from '../issue/index.js';
import { type ErrorOption, type ShapeFinding, finding, type SizedAs, type ErrorTold, type Wrong } from './finding.js';

/** More that is asked of a value which is of its type. */
export interface Check<in Value> {
  readonly look: (value: Value, found: ShapeFinding[]) => void;
  /** What is asked, as another validation library is told of it. */
  readonly asks: AskedByCheck;
  /** It is asked of whatever has a length, even where its parts are wrong. */
  readonly isOfLength?: true;
}

type AskedByCheck = { readonly told?: ErrorTold | undefined } & (
  | { readonly type: 'minLength' | 'minimum' | 'maximum'; readonly bound: number }
  | { readonly type: 'regex'; readonly pattern: RegExp }
  | { readonly type: 'refine' }
);

const wordsOf = (words: ErrorTold | ErrorOption | undefined): ErrorTold | undefined =>
  typeof words === 'object' ? words.error : words;

const bounded = <Value>(
  asks: AskedByCheck,
  isGood: (value: Value) => boolean,
  wrongOf: (value: Value) => Wrong,
): Check<Value> => ({
  asks,
  look: (value, found) => {
    if (!isGood(value)) found.push(finding(wrongOf(value), value, asks.told, { goesOn: true }));
  },
});

const measured = (value: unknown): SizedAs => (Array.isArray(value) ? 'array' : 'string');

export const minLength = (minimum: number): Check<{ readonly length: number }> => ({
  ...bounded(
    { type: 'minLength', bound: minimum },
    // Of what has no length another thing is wrong.
    (value: { readonly length?: number } | null | undefined) => (value?.length ?? minimum) >= minimum,
    (value) => ({ code: 'too_small', origin: measured(value), minimum }),
  ),
  isOfLength: true,
});

export const minimum = (bound: number, words?: ErrorOption): Check<number> =>
  bounded(
    { type: 'minimum', bound, told: wordsOf(words) },
    (value: number) => value >= bound,
    () => ({ code: 'too_small', origin: 'number', minimum: bound }),
  );

export const maximum = (bound: number, words?: ErrorOption): Check<number> =>
  bounded(
    { type: 'maximum', bound, told: wordsOf(words) },
    (value: number) => value <= bound,
    () => ({ code: 'too_big', origin: 'number', maximum: bound }),
  );

export const regex = (pattern: RegExp, words?: ErrorTold | ErrorOption): Check<string> =>
  bounded(
    { type: 'regex', pattern, told: wordsOf(words) },
    (value: string) => pattern.test(value),
    () => ({ code: 'invalid_format', format: 'regex', pattern: String(pattern) }),
  );

interface Refinement extends ErrorOption {
  /** Whether nothing more is asked where it does not hold. */
  readonly abort?: boolean;
  readonly params?: { readonly wanted: Bilingual };
}

export const refine = <Value>(holds: (value: Value) => boolean, words: string | Refinement = {}): Check<Value> => {
  const { error, abort = false, params } = typeof words === 'string' ? { error: words } : words;
  return {
    asks: { type: 'refine', told: error },
    look: (value, found) => {
      if (!holds(value)) found.push(finding({ code: 'custom', params }, value, error, { goesOn: !abort }));
    },
  };
};

/** What a check says of its own: in words, or what is wanted, at a key of the value or of all of it. */
interface SaidByCheck {
  readonly message?: string;
  readonly path?: readonly PropertyKey[];
  readonly params?: { readonly wanted: Bilingual };
}

export type Refuse = (said: SaidByCheck) => void;

/** A check that says itself what is wrong, however much it is. */
export const superRefine = <Value>(ask: (value: Value, refuse: Refuse) => void): Check<Value> => ({
  asks: { type: 'refine' },
  look: (value, found) => {
    ask(value, ({ message = '', path = [], params }) => {
      found.push(finding({ code: 'custom', params }, value, message, { path: [...path], goesOn: true }));
    });
  },
});
