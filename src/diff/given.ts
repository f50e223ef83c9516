/** What callers hand to the functions of a change of rules, beside the rules: results of one another, and what was approved. */
import { listOf, objectOf, oneOf, type Reader, type ResultKeys, returned, text } from '../edge/index.js';
import type { RulesDiff } from './diff.js';
import { type ShiftClass, shiftClasses } from './shift.js';
import type { Expectation, Judged } from './verdict.js';

const diffKeys = {
  huiqi: 'text',
  documents: 'list',
  edits: 'list',
  corpora: 'object',
  counts: 'object',
  groups: 'list',
  masked: 'list',
  apart: 'list',
  lapsed: 'list',
  check: 'list',
  refused: 'list',
} as const satisfies ResultKeys;

export const rulesDiff: Reader<RulesDiff> = returned('diffRules', diffKeys);

export const judgedDiff: Reader<Judged> = returned('judged', {
  ...diffKeys,
  expectedButAbsent: 'list',
  passes: 'flag',
});

export const classes: Reader<readonly ShiftClass[]> = listOf(oneOf(shiftClasses));

/** What was approved, as it stands in its file. */
export const expectation: Reader<Expectation> = objectOf<Expectation>({
  format: oneOf(['huiqi-expect/1'] as const),
  effects: listOf(objectOf<Expectation['effects'][number]>({ fingerprint: text, says: text })),
});
