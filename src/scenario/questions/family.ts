import { type AnnualFigure, annualFigures, peakFields, type PeakMeasure } from '../../subject/index.js';
import { at } from '../input.js';

/** Which field of `before` sums a figure up, for the figures that have one. */
const sumUps: Readonly<Partial<Record<AnnualFigure, string>>> = { ...peakFields, aboveScale: 'everAboveScale' };

const figureOf = (field: string): string =>
  field === 'everAboveScale'
    ? 'aboveScale'
    : ((Object.keys(peakFields) as PeakMeasure[]).find((measure) => peakFields[measure] === field) ?? field);

const isOfAllYears = (path: string): boolean => path === 'foundedIn' || path === 'before.through';

// Asked for where the figure's sum-up is told and its years are not, or where the figure has no sum-up.
const figuresOfAllYears = (input: unknown): readonly string[] =>
  annualFigures.filter((figure) => {
    const field = sumUps[figure];
    return field === undefined || at(input, `before.${field}`) !== undefined;
  });

/** What a path speaks of: one figure of the history, a list whose entries are held against each other, or only itself. */
const familyOf = (path: string): string => {
  const [first = '', ...rest] = path.split('.');
  if (first === 'titles' || first === 'projects' || first === 'received') return first;
  return first === 'before' || first === 'years' ? figureOf(rest.at(-1) ?? '') : path;
};

const familiesIn = (missing: readonly string[], input: unknown): readonly string[] => [
  ...missing.filter((path) => !isOfAllYears(path)).map(familyOf),
  ...(missing.some(isOfAllYears) ? figuresOfAllYears(input) : []),
];

/** What tells paths apart for `touches`: two of one kin touch the same. */
export const kinOf = (path: string): string => (isOfAllYears(path) ? 'all years' : familyOf(path));

/**
 * Whether an answer at a path may matter to what lacks these paths. A year, a sum-up and the founding
 * tell of the same history, and the entries of a list are held against each other: where a rule lacks
 * one path of a family, another may settle it as well.
 */
export const touches = (path: string, missing: readonly string[], input: unknown): boolean => {
  const families = familiesIn(missing, input);
  return isOfAllYears(path)
    ? families.some((family) => (annualFigures as readonly string[]).includes(family))
    : families.includes(familyOf(path));
};
