import type { Bilingual } from '../issue/index.js';
import { byCode } from '../quantity/index.js';
import { questionFor } from '../subject/index.js';
import { worthOf } from './amount.js';
import type { Missing } from './result.js';

// Facts that are missing recur from enterprise to enterprise. Beyond so many all are forgotten.
const mostKept = 1000;
const kept = new Map<string, Bilingual>();

const askedFor = (path: string): Bilingual => {
  const known = kept.get(path);
  if (known !== undefined) return known;
  const asked = Object.freeze(questionFor(path));
  if (kept.size >= mostKept) kept.clear();
  kept.set(path, asked);
  return asked;
};

const missing = (path: string, worth: number): Missing => ({ path, asked: askedFor(path), ...worthOf(worth) });

/** Nothing is missing, or hangs on anything. */
export const nothing: readonly never[] = Object.freeze([]);

/** The facts one outcome lacks: whatever money is open hangs on all of them. */
export const missingFrom = (paths: readonly string[], worth: number): readonly Missing[] =>
  paths.length === 0 ? nothing : [...new Set(paths)].sort().map((path) => missing(path, worth));

/** The paths one award lacks, and how much they leave open in all. */
export interface Open {
  readonly paths: readonly string[];
  readonly worth: number;
}

/** All facts that money hangs on: what each could decide over all awards, most first. */
export const missingInAll = (awards: readonly Open[]): readonly Missing[] => {
  if (awards.length === 0) return nothing;
  const worth = new Map<string, number>();
  for (const award of awards)
    for (const path of new Set(award.paths)) worth.set(path, (worth.get(path) ?? 0) + award.worth);
  return [...worth]
    .filter(([, amount]) => amount > 0)
    .sort(([a, amountA], [b, amountB]) => (amountA === amountB ? byCode(a, b) : amountB - amountA))
    .map(([path, amount]) => missing(path, amount));
};

/** What several outcomes lack, each fact once. */
export const everyOnce = (all: readonly Missing[]): readonly Missing[] => [
  ...new Map(all.map((each) => [each.path, each])).values(),
];
