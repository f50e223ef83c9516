import type { Result } from '../engine/index.js';
import type { TargetOutcome, Verdict } from '../targets/index.js';
import type { PageWords } from './words/index.js';

/** What tells a target from others: a document that prints one in several places has one target. */
export const targetKey = ({
  document,
  indicator,
  figure,
  year,
  wanted,
  verdict,
  scope,
  supersededBy,
  reformedBy,
}: Result['targets'][number]): string =>
  JSON.stringify([document, indicator, figure, year, wanted, verdict, scope, supersededBy, reformedBy]);

/** How many targets came to each verdict, each counted once however often it is printed. */
export const verdictsOf = (targets: Result['targets']): Readonly<Record<Verdict, number>> => {
  const count = (verdict: Verdict): number =>
    new Set(targets.filter((each) => each.verdict === verdict).map(targetKey)).size;
  return {
    met: count('met'),
    'not-met': count('not-met'),
    undecidable: count('undecidable'),
    unknown: count('unknown'),
  };
};

export type SectionName = keyof PageWords['targets']['sections'];

const notMet = {
  must: 'missed',
  'in-principle': 'excepted',
  aspirational: 'striven',
} as const satisfies Record<TargetOutcome['force'], SectionName>;

/** Under which heading a target is told. */
export const sectionOf = ({ verdict: found, force, observed, supersededBy }: TargetOutcome): SectionName => {
  if (observed?.reported === true) return 'reported';
  if (observed !== undefined && supersededBy !== undefined) return 'displaced';
  if (found === 'met') return 'reached';
  if (found === 'not-met') return notMet[force];
  if (observed === undefined) return 'untold';
  return found === 'undecidable' ? 'vague' : 'under-way';
};

/** How many there are of all verdicts. */
export const sum = (counts: Readonly<Record<Verdict, number>> | undefined): number =>
  Object.values(counts ?? {}).reduce((all, each) => all + each, 0);

/** What became of the targets that values were reported of, and that are followed: what a page lists, and counts. */
export const targetsComeTo = (targets: readonly TargetOutcome[], say: PageWords): string => {
  const counted = targets.filter((each) => !['displaced', 'reported', 'untold'].includes(sectionOf(each)));
  return counted.length === 0 ? say.targets.noneReported : say.targets.counts(verdictsOf(counted));
};
