import { type InputPath, stepsOf } from '../../issue/index.js';
import { figureOf, summedUpThrough, type Vocabulary } from '../../subject/index.js';
import { at } from '../input.js';

const isOfAllYears = (path: InputPath): boolean => path === 'foundedIn' || path === summedUpThrough;

// Asked for where the figure's sum-up is told and its years are not, or where the figure has no sum-up.
const figuresOfAllYears = (input: unknown, { figures }: Vocabulary): readonly string[] =>
  [...figures.values()].flatMap(({ name, sumUp }) =>
    sumUp === undefined || at(input, sumUp) !== undefined ? [name] : [],
  );

/** What a path speaks of: one figure of the history, a list whose entries are held against each other, or only itself. */
const familyOf = (path: InputPath, vocabulary: Vocabulary): string => {
  const [first = ''] = stepsOf(path);
  if (first === 'titles' || first === 'projects' || first === 'received') return first;
  return figureOf(path, vocabulary)?.name ?? path;
};

const familiesIn = (missing: readonly string[], input: unknown, vocabulary: Vocabulary): readonly string[] => [
  ...missing.filter((path) => !isOfAllYears(path)).map((path) => familyOf(path, vocabulary)),
  ...(missing.some(isOfAllYears) ? figuresOfAllYears(input, vocabulary) : []),
];

/** What tells paths apart for `touches`: two of one kin touch the same. */
export const kinOf = (path: InputPath, vocabulary: Vocabulary): string =>
  isOfAllYears(path) ? 'all years' : familyOf(path, vocabulary);

/**
 * Whether an answer at a path may matter to what lacks these paths. A year, a sum-up and the founding
 * tell of the same history, and the entries of a list are held against each other: where a rule lacks
 * one path of a family, another may settle it as well.
 */
export const touches = (
  path: InputPath,
  missing: readonly string[],
  input: unknown,
  vocabulary: Vocabulary,
): boolean => {
  const families = familiesIn(missing, input, vocabulary);
  return isOfAllYears(path)
    ? families.some((family) => vocabulary.figures.has(family))
    : families.includes(familyOf(path, vocabulary));
};
