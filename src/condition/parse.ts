import { isPlainObject, nameIn } from '../edge/index.js';
import type { ReckonedTerm } from '../fact/index.js';
import { type Bilingual, didYouMean, issue, type Issue } from '../issue/index.js';
import type { Reckoning } from '../reckon/index.js';
import type { Condition, FactCall } from './condition.js';
import { comparison, contextOf } from './parse-comparison.js';
import { factCall } from './parse-fact.js';
import { reckoningAt } from './reckoned.js';
import { complain, nameOf, type ParseContext, type RawCondition, type Walk, walkIn } from './walk.js';

export type ParsedCondition =
  | {
      readonly ok: true;
      readonly condition: Condition;
      /** What the conditions in it that rules share stand on, by their names. */
      readonly cites: Readonly<Record<string, readonly string[]>>;
      /** What is remarked on its comparisons, by their names. */
      readonly notes: Readonly<Record<string, Bilingual>>;
    }
  | { readonly ok: false; readonly issues: readonly [Issue, ...Issue[]] };

const shapes = ['all', 'any', 'not', 'condition', 'fact'] as const;
type ConditionShape = (typeof shapes)[number];

const keysOf: Readonly<Record<ConditionShape, readonly string[]>> = {
  all: ['all', 'name', 'note'],
  any: ['any', 'name', 'note'],
  not: ['not', 'name', 'note'],
  condition: ['condition', 'name', 'note'],
  fact: ['fact', 'params', 'operator', 'value', 'name', 'note'],
};

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

const aNote: Bilingual = { zh: '说明文字，或中英两种', en: 'a remark, or one in zh and in en' };

/** A remark for who reads the rule, or a page of reasons: nothing is decided by it. */
const readNote = (walk: Walk, { note, name }: RawCondition, pointer: string): void => {
  const isBoth =
    isPlainObject(note) && Object.keys(note).sort().join() === 'en,zh' && Object.values(note).every(isText);
  if (note === undefined) return;
  if (!isText(note) && !isBoth) complain(walk, 'value-misfit', pointer, note, { detail: aNote });
  else if (typeof name === 'string')
    walk.notes.set(name, isText(note) ? { zh: note, en: note } : (note as unknown as Bilingual));
};

const several = (walk: Walk, raw: RawCondition, kind: 'all' | 'any', pointer: string): Condition | undefined => {
  const name = nameOf(walk, raw, pointer, false);
  const listed = raw[kind];
  if (!Array.isArray(listed) || listed.length === 0)
    return complain(walk, 'condition-empty', `${pointer}/${kind}`, listed);
  const parsed = listed.map((each, index) => condition(walk, each, `${pointer}/${kind}/${String(index)}`));
  const [first, ...rest] = parsed.filter((each) => each !== undefined);
  return first === undefined ? undefined : { kind, name, conditions: [first, ...rest] };
};

// A name within a name within a name: beyond it nobody knows what a rule asks.
const deepestShared = 8;

/** A condition that rules share stands in each as if it were written there; a name of it is one name, however often. */
const sharedCondition = (walk: Walk, shared: string, when: unknown, pointer: string): Condition | undefined => {
  if (walk.within.length >= deepestShared)
    return complain(walk, 'reference-too-deep', `${pointer}/condition`, shared, { most: String(deepestShared) });
  const file = walk.context.shared?.file ?? walk.context.file;
  const inside: Walk = {
    context: { ...walk.context, file, pointer: `/conditions/${shared}/when` },
    issues: walk.issues,
    names: new Map(),
    notes: walk.notes,
    within: [...walk.within, shared],
  };
  const read = condition(inside, when, '');
  for (const [name, from] of inside.names) {
    if (walk.names.has(name) && walk.names.get(name) !== from)
      complain(walk, 'condition-name', `${pointer}/condition`, name);
    walk.names.set(name, from);
  }
  return read;
};

const reference = (walk: Walk, raw: RawCondition, pointer: string): Condition | undefined => {
  const name = nameOf(walk, raw, pointer, false);
  const rule = raw['condition'];
  const { rules, self, shared } = walk.context;
  const ofDocument = shared?.byName ?? {};
  if (typeof rule === 'string' && rule !== self && rules.has(rule)) return { kind: 'reference', name, rule };
  if (typeof rule === 'string' && Object.hasOwn(ofDocument, rule) && !walk.within.includes(rule)) {
    const read = sharedCondition(walk, rule, ofDocument[rule]?.when, pointer);
    return read === undefined || name === undefined ? read : { kind: 'all', name, conditions: [read] };
  }
  const known = [...rules, ...Object.keys(ofDocument)].filter((each) => each !== self && !walk.within.includes(each));
  return complain(walk, 'condition-reference', `${pointer}/condition`, rule, {
    known: known.join(', '),
    suggestion: didYouMean(nameIn(rule), known),
  });
};

// Deeper than any clause: beyond it the file is broken, and recursion would end in a stack error.
const deepest = 64;

const condition = (walk: Walk, raw: unknown, pointer: string): Condition | undefined => {
  if (pointer.split('/').length > 2 * deepest)
    return complain(walk, 'condition-too-deep', pointer, undefined, { most: String(deepest) });
  const present = isPlainObject(raw) ? shapes.filter((each) => Object.hasOwn(raw, each)) : [];
  const [shape] = present;
  if (!isPlainObject(raw) || shape === undefined || present.length > 1)
    return complain(walk, 'condition-shape', pointer, raw);
  const known = keysOf[shape];
  for (const key of Object.keys(raw)) {
    if (!known.includes(key))
      complain(walk, 'condition-key', `${pointer}/${key}`, raw[key], {
        known: known.join(', '),
        suggestion: didYouMean(key, known),
      });
  }
  readNote(walk, raw, `${pointer}/note`);
  switch (shape) {
    case 'all':
    case 'any':
      return several(walk, raw, shape, pointer);
    case 'not': {
      const name = nameOf(walk, raw, pointer, false);
      const inner = condition(walk, raw['not'], `${pointer}/not`);
      return inner === undefined ? undefined : { kind: 'not', name, condition: inner };
    }
    case 'condition':
      return reference(walk, raw, pointer);
    case 'fact':
      return comparison(walk, raw, pointer);
  }
};

/**
 * Parses json-rules-engine's condition JSON into the closed union, strictly: whatever that engine
 * would take in silence (an empty `all`, two shapes in one node, an unknown key, operator or fact,
 * a value of another type) is a located issue here. All issues come back at once.
 */
export const parseCondition = (raw: unknown, context: ParseContext): ParsedCondition => {
  const walk = walkIn(context);
  const parsed = condition(walk, raw, '');
  const [first, ...rest] = walk.issues;
  if (parsed !== undefined && first === undefined) {
    const byName = context.shared?.byName ?? {};
    const cites = [...walk.names].flatMap(([name, shared]) => {
      const clauses = shared === undefined ? undefined : byName[shared]?.clauses;
      return clauses === undefined ? [] : [[name, clauses] as const];
    });
    return { ok: true, condition: parsed, cites: Object.fromEntries(cites), notes: Object.fromEntries(walk.notes) };
  }
  return {
    ok: false,
    issues: [first ?? issue('condition-shape', { file: context.file, pointer: context.pointer }, raw), ...rest],
  };
};

export type ParsedFact =
  | { readonly ok: true; readonly fact: FactCall }
  | { readonly ok: false; readonly issues: readonly [Issue, ...Issue[]] };

/** Parses a call of a fact that stands by itself, as strictly: `{"fact": …, "params": …}`. */
export const parseFactCall = (raw: unknown, context: ParseContext): ParsedFact => {
  const walk = walkIn(context);
  const fact = isPlainObject(raw) ? factCall(walk, raw, '') : undefined;
  const [first, ...rest] = walk.issues;
  if (fact !== undefined && first === undefined) return { ok: true, fact };
  return {
    ok: false,
    issues: [first ?? issue('condition-shape', { file: context.file, pointer: context.pointer }, raw), ...rest],
  };
};

export type ParsedReckoning =
  | { readonly ok: true; readonly reckoning: Reckoning<ReckonedTerm> }
  | { readonly ok: false; readonly issues: readonly [Issue, ...Issue[]] };

/** Parses an expression that stands by itself, as strictly. */
export const parseReckoning = (raw: unknown, context: ParseContext): ParsedReckoning => {
  const walk = walkIn(context);
  const reckoning = reckoningAt(raw, '', contextOf(walk));
  const [first, ...rest] = walk.issues;
  if (reckoning !== undefined && first === undefined) return { ok: true, reckoning };
  return {
    ok: false,
    issues: [first ?? issue('condition-shape', { file: context.file, pointer: context.pointer }, raw), ...rest],
  };
};
