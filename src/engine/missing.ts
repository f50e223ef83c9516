import { frozen } from '../edge/index.js';
import { byCode } from '../quantity/index.js';
import { fieldAt, perVocabulary, questionFor, said, shipped, type Vocabulary } from '../subject/index.js';
import { worthOf } from './amount.js';
import type { Missing } from './result.js';

// Facts that are missing recur from enterprise to enterprise. Beyond so many all are forgotten.
const mostKept = 1000;
type NamedMissing = Pick<Missing, 'path' | 'asked' | 'called'>;
const keptFor = perVocabulary(() => new Map<string, NamedMissing>());

/** What a field is called that only the words of a document have: who tells of it has the others at hand. */
const calledIn = (path: string, vocabulary: Vocabulary): Pick<Missing, 'called'> => {
  const located = vocabulary === shipped || fieldAt(path) !== undefined ? undefined : fieldAt(path, vocabulary);
  if (located === undefined) return {};
  const { factTitle, title } = located.field;
  return { called: said(located.step === undefined ? title : (factTitle ?? title), located.step) };
};

const named = (path: string, vocabulary: Vocabulary): NamedMissing => {
  const kept = keptFor(vocabulary);
  const known = kept.get(path);
  if (known !== undefined) return known;
  const made = frozen({ path, asked: questionFor(path, vocabulary), ...calledIn(path, vocabulary) });
  if (kept.size >= mostKept) kept.clear();
  kept.set(path, made);
  return made;
};

const missing = (path: string, worth: number, vocabulary: Vocabulary): Missing => {
  const known = named(path, vocabulary);
  const hanging = worthOf(worth);
  // Named key by key: an object that two are copied into takes many times as long to make.
  return hanging.unbounded === true
    ? { ...known, worthUpTo: null, worthUpToFen: null, unbounded: true }
    : { ...known, worthUpTo: hanging.worthUpTo, worthUpToFen: hanging.worthUpToFen };
};

/** Nothing is missing, or hangs on anything. */
export const nothing: readonly never[] = Object.freeze([]);

/** The facts one outcome lacks: whatever money is open hangs on all of them. */
export const missingFrom = (
  paths: readonly string[],
  worth: number,
  vocabulary: Vocabulary = shipped,
): readonly Missing[] =>
  paths.length === 0 ? nothing : [...new Set(paths)].sort().map((path) => missing(path, worth, vocabulary));

/** The paths one award lacks, and how much they leave open in all. */
export interface OpenAward {
  readonly paths: readonly string[];
  readonly worth: number;
}

/** All facts that money hangs on: what each could decide over all awards, most first. */
export const missingInAll = (awards: readonly OpenAward[], vocabulary: Vocabulary = shipped): readonly Missing[] => {
  if (awards.length === 0) return nothing;
  const worth = new Map<string, number>();
  for (const award of awards)
    for (const path of new Set(award.paths)) worth.set(path, (worth.get(path) ?? 0) + award.worth);
  return [...worth]
    .filter(([, amount]) => amount > 0)
    .sort(([a, amountA], [b, amountB]) => (amountA === amountB ? byCode(a, b) : amountB - amountA))
    .map(([path, amount]) => missing(path, amount, vocabulary));
};

/** The same facts of a total that comes to less than its awards do apart: no fact can turn more of it than is open. */
export const worthAtMost = (all: readonly Missing[], open: number): readonly Missing[] =>
  all.map((each) => {
    if ((each.worthUpToFen ?? Infinity) <= open) return each;
    const { path, asked, called } = each;
    return { path, asked, ...(called === undefined ? {} : { called }), ...worthOf(open) };
  });

/** What several outcomes lack, each fact once. */
export const everyOnce = (all: readonly Missing[]): readonly Missing[] => [
  ...new Map(all.map((each) => [each.path, each])).values(),
];
