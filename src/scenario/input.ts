type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** What stands in an input at a path such as `years.2025.revenue`. */
export const at = (input: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((inner, step) => (isObject(inner) && Object.hasOwn(inner, step) ? inner[step] : undefined), input);

const placed = (value: unknown, [step, ...rest]: readonly string[], answer: unknown): unknown => {
  if (step === undefined) return answer;
  const inner = placed(isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined, rest, answer);
  if (Array.isArray(value)) return value.map((each: unknown, index) => (String(index) === step ? inner : each));
  return { ...(isObject(value) ? value : {}), [step]: inner };
};

/** The input with an answer at a path; the objects on the way are made where they are not there yet. */
export const put = (input: unknown, path: string, answer: unknown): unknown => placed(input, path.split('.'), answer);

/** The entries of a list of the input; none where it was not told. */
export const entriesOf = (input: unknown, list: string): readonly Fields[] => {
  const entries = at(input, list);
  return Array.isArray(entries) ? entries.filter(isObject) : [];
};
