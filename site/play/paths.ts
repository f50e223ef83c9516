/** Values of an input by their paths, in copies: what is shown is never changed in place. */

type Inside = Readonly<Record<string, unknown>>;

const isInside = (value: unknown): value is Inside => typeof value === 'object' && value !== null;

/** An entry of a list by its fields; of what is none, no field. */
export const entryIn = (value: unknown): Inside => (isInside(value) && !Array.isArray(value) ? value : {});

export const stepsOf = (path: string): readonly string[] => (path === '' ? [] : path.split('.'));

export const valueAt = (input: unknown, path: string): unknown =>
  stepsOf(path).reduce<unknown>(
    (inside, step) => (isInside(inside) && Object.hasOwn(inside, step) ? inside[step] : undefined),
    input,
  );

const isPosition = (step: string | undefined): boolean => step !== undefined && /^\d{1,3}$/u.test(step);

/** Years are keys of an object, positions those of a list: a year has four digits. */
const emptyFor = (step: string | undefined): unknown => (isPosition(step) ? [] : {});

const withStep = (inside: unknown, [step, ...rest]: readonly string[], value: unknown): unknown => {
  if (step === undefined) return value;
  const there: unknown = isInside(inside) ? inside : emptyFor(step);
  const before = isInside(there) && Object.hasOwn(there, step) ? there[step] : undefined;
  const after = withStep(before ?? (rest.length === 0 ? undefined : emptyFor(rest[0])), rest, value);
  if (Array.isArray(there)) {
    const entries: unknown[] = [...(there as readonly unknown[])];
    if (after === undefined) entries.splice(Number(step), 1);
    else entries[Math.min(Number(step), entries.length)] = after;
    return entries;
  }
  const { [step]: _, ...others } = there as Inside;
  return after === undefined || isBare(after, rest) ? others : { ...(there as Inside), [step]: after };
};

/** An object from which the last field was taken says nothing, and goes; a list that is empty says “none”, and stays. */
const isBare = (value: unknown, rest: readonly string[]): boolean =>
  rest.length > 0 && isInside(value) && !Array.isArray(value) && Object.keys(value).length === 0;

/** A copy with a value at a path; without a value, with nothing there. */
export const withValue = (input: unknown, path: string, value: unknown): unknown =>
  withStep(input, stepsOf(path), value);
