import { frozen, isContainer, remembered } from '../edge/index.js';
import { type InputPath, stepsOf } from '../issue/index.js';
import { parseSpan } from '../quantity/index.js';
import { valueAt } from '../subject/index.js';

export { valueAt as at } from '../subject/index.js';

/** An object of an input, whatever it holds. */
export type PlainFields = Readonly<Record<string, unknown>>;

const placed = (value: unknown, [step, ...rest]: readonly string[], answer: unknown): unknown => {
  if (step === undefined) return answer;
  const inner = placed(isContainer(value) && Object.hasOwn(value, step) ? value[step] : undefined, rest, answer);
  if (Array.isArray(value)) return value.map((each: unknown, index) => (String(index) === step ? inner : each));
  return { ...(isContainer(value) ? value : {}), [step]: inner };
};

/** The input with an answer at a path; the objects on the way are made where they are not there yet. */
export const put = (input: unknown, path: InputPath, answer: unknown): unknown => placed(input, stepsOf(path), answer);

/** The entries of a list of the input; none where it was not told. */
export const entriesOf = (input: unknown, list: InputPath): readonly PlainFields[] => {
  const entries = valueAt(input, list);
  return Array.isArray(entries) ? entries.filter(isContainer) : [];
};

const mostSpans = 2_000;

/** What a text tells as a day, a month or a year: the same few are read again for every answer that is tried. */
export const spanIn = remembered(mostSpans, (text) => frozen(parseSpan(text)));
