import * as z from 'zod/mini';
import { isPlainObject, nameIn, type PlainObject } from '../edge/index.js';
import { didYouMean, issue, type Issue } from '../issue/index.js';
import { common } from '../kinds/rule-schema.js';
import { shapeIssues } from '../kinds/shape.js';
import { slug } from '../kinds/words.js';
import type { DocumentFiles } from './document.js';
import { replacedAt, stepsToName } from './change.js';

/**
 * A rule that extends another says only what is its own: it is written out in full before anything else is done, and
 * from then on is a rule like all others.
 */

const part = z.record(z.string(), z.unknown());

/** What such a rule may write; whatever it leaves out is that of the rule it extends. */
export const extendingSchema = z.strictObject({
  ...common,
  extends: slug,
  kind: z.optional(z.string()),
  subject: z.optional(common.subject),
  conditions: z.optional(common.conditions),
  each: z.optional(part),
  entries: z.optional(z.string()),
  criteria: z.optional(part),
  outcome: z.optional(part),
});

type Extending = z.output<typeof extendingSchema>;

/** Whether a rule is not in full: it extends another. */
export const isExtending = (rule: unknown): rule is PlainObject =>
  isPlainObject(rule) && Object.hasOwn(rule, 'extends');

/** What a rule says of itself, and has from no other. */
const ownKeys: readonly string[] = ['$schema', 'id', 'title', 'clauses', 'note', 'looseBecause', 'succeeds'];

/** What is made of two key by key; all else is the one that is written. */
const mergedKeys: readonly string[] = ['parameters', 'cites', 'criteria', 'outcome'];

const partsOf = (condition: PlainObject): readonly unknown[] =>
  Array.isArray(condition['all']) && condition['name'] === undefined
    ? (condition['all'] as readonly unknown[])
    : [condition];

const nameOf = (condition: unknown): string | undefined =>
  isPlainObject(condition) && typeof condition['name'] === 'string' ? condition['name'] : undefined;

/** Conditions of the same name take the place of those extended; the others are asked beside them. */
const conditionsOf = (extended: unknown, own: PlainObject): unknown => {
  let whole = extended;
  const added = partsOf(own).filter((each) => {
    const name = nameOf(each);
    const steps = name === undefined ? undefined : stepsToName(extended, name);
    if (steps === undefined) return true;
    whole = replacedAt(whole, steps, each);
    return false;
  });
  if (added.length === 0) return whole;
  return { all: [...(isPlainObject(whole) ? partsOf(whole) : [whole]), ...added] };
};

const merged = (extended: PlainObject, { extends: _extends, ...own }: PlainObject): PlainObject => {
  const kept = Object.entries(extended).filter(([key]) => !ownKeys.includes(key));
  const whole: Record<string, unknown> = { ...Object.fromEntries(kept), ...own };
  for (const key of mergedKeys) {
    const [theirs, ours] = [extended[key], own[key]];
    if (isPlainObject(theirs) && isPlainObject(ours)) whole[key] = { ...theirs, ...ours };
  }
  if (isPlainObject(own['conditions'])) whole['conditions'] = conditionsOf(extended['conditions'], own['conditions']);
  return whole;
};

/** The rules that one extends, the next first; as far as they are there, and none of them twice. */
const extendedBy = (start: string, rules: PlainObject): readonly string[] => {
  const found: string[] = [];
  for (let next: unknown = rules[start]; isExtending(next);) {
    const name = nameIn(next['extends']);
    if (!Object.hasOwn(rules, name) || name === start || found.includes(name)) return [...found, name];
    found.push(name);
    next = rules[name];
  }
  return found;
};

const isWhole = (chain: readonly string[], start: string, rules: PlainObject): boolean =>
  chain.every((each, index) => Object.hasOwn(rules, each) && each !== start && chain.indexOf(each) === index);

/** A rule in full; one that cannot be is left as it is written, and told by `extendsIssues`. */
const inFullFrom = (start: string, rules: PlainObject): unknown => {
  const rule = rules[start];
  if (!isExtending(rule)) return rule;
  const chain = extendedBy(start, rules);
  const isReadable = [start, ...chain].every((each) => {
    const other = rules[each];
    return isExtending(other) ? extendingSchema.safeParse(other).success : isPlainObject(other);
  });
  if (!isReadable || !isWhole(chain, start, rules)) return rule;
  return [start, ...chain]
    .map((each) => rules[each] as PlainObject)
    .reduceRight((extended, own) => merged(extended, own));
};

/**
 * Rules written out in full: each that extends another has all of that one’s parts which are not its own.
 * Where none does, they are the very same.
 *
 * @example
 * const early = { id: 'd/early', kind: 'award', parameters: { amount: '30万元' }, outcome: { matter: 'scale' } };
 * const title = { zh: '以后入库', en: 'Entered later' };
 * const later = { extends: 'early', id: 'd/later', title, clauses: ['907-004'], parameters: { amount: '10万元' } };
 * rulesInFull({ early, later })['later'] // { kind: 'award', parameters: { amount: '10万元' }, outcome: { matter: 'scale' } }
 */
export const rulesInFull = (rules: PlainObject): PlainObject =>
  Object.values(rules).some(isExtending)
    ? Object.fromEntries(Object.keys(rules).map((each) => [each, inFullFrom(each, rules)]))
    : rules;

/** The files of a document, its rules in full. */
export const filesInFull = (files: DocumentFiles): DocumentFiles => {
  const rules = rulesInFull(files.rules);
  return rules === files.rules ? files : { ...files, rules };
};

const issuesOf = (name: string, rules: PlainObject, file: string): readonly Issue[] => {
  const rule = rules[name];
  if (!isExtending(rule)) return [];
  const parsed = extendingSchema.safeParse(rule);
  if (!parsed.success) return shapeIssues(parsed.error, rule, file);
  const chain = extendedBy(name, rules);
  // What is wrong with one further on is told there.
  const [next] = chain;
  if (next !== undefined && Object.hasOwn(rules, next) && !chain.includes(name)) return [];
  const others = Object.keys(rules).filter((each) => each !== name);
  return [
    issue('extends-misfit', { file, pointer: '/extends' }, (rule as unknown as Extending).extends, {
      known: others.join(', '),
      suggestion: didYouMean(nameIn(next), others),
    }),
  ];
};

/** Rules that extend one that is not there, or in the end themselves; and what is written in one in a form of none. */
export const extendsIssues = (rules: PlainObject, fileOf: (slug: string) => string): readonly Issue[] =>
  Object.keys(rules).flatMap((name) => issuesOf(name, rules, fileOf(name)));
