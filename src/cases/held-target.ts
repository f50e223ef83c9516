import type { TargetOutcome } from '../targets/index.js';
import type { HeldParts } from './held.js';
import type { TargetExpected } from './schema.js';

const truths = { met: 'yes', 'not-met': 'no', undecidable: 'unknown', unknown: 'unknown' } as const;

const isNought = (text: string): boolean => /^0(?![.\d])/u.test(text);

/** The way that a rate goes is what its text shows. */
const directed = (needed: TargetExpected['needed']): TargetOutcome['needed'] => {
  if (needed === undefined) return undefined;
  const { perYear, growth } = needed;
  const goes = /^≈?[<-]/u.test(perYear) ? 'down' : 'up';
  return { perYear, ...(growth === undefined ? {} : { growth }), direction: isNought(perYear) ? 'none' : goes };
};

/** Of a reason a part is expected: where it is there, that part is what was seen. */
const reasonSeen = (found: TargetOutcome | undefined, part: string | undefined): string | undefined => {
  const told = found?.reason?.zh;
  return part !== undefined && told?.includes(part) === true ? part : told;
};

/** What became of one figure held against what was expected; what is left out is expected to be absent, and force to be `must`. */
export const heldTarget = (found: TargetOutcome | undefined, clause: string, expected: TargetExpected): HeldParts => {
  const { verdict, force = 'must', gap, needed, path, missing = [], dependsOn = [], wanted, reason } = expected;
  const isMet = found?.verdict === 'met' && isNought(found.gap ?? '');
  return {
    about: clause,
    lines: [
      { key: 'verdict', expected: verdict, got: found?.verdict },
      { key: 'truth', expected: truths[verdict], got: found?.truth },
      { key: 'force', expected: force, got: found?.force },
      { key: 'gap', expected: gap, got: isMet ? undefined : found?.gap },
      { key: 'needed', expected: directed(needed), got: found?.needed },
      { key: 'path', expected: path, got: found?.path },
      {
        key: 'missing',
        expected: missing,
        got: found?.missing.map(({ indicator, year }) => `${indicator} ${String(year)}`),
      },
      { key: 'dependsOn', expected: dependsOn, got: found?.dependsOn },
      ...(wanted === undefined ? [] : [{ key: 'wanted', expected: wanted, got: found?.wanted.value }]),
      ...(reason === undefined ? [] : [{ key: 'reason', expected: reason, got: reasonSeen(found, reason) }]),
    ],
  };
};
