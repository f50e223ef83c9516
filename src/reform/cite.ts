import { isPlainObject, type PlainObject } from '../edge/index.js';
import { type Change, type Changeable, whole } from '../rule/index.js';
import { conditionNames } from './locate.js';

/** What an amendment touches cites it: the clauses of an operation go to what the operation changed. */

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as readonly unknown[]) : []);

const together = (before: unknown, clauses: readonly string[]): readonly unknown[] => [
  ...new Set([...listOf(before), ...clauses]),
];

/** The named conditions of a rule that differ from what they were, or are new. */
const touchedNames = (before: unknown, after: unknown): readonly string[] => {
  const [was, is] = [before, after].map((rule) => (isPlainObject(rule) ? rule['conditions'] : undefined));
  const named = (value: unknown, name: string): unknown => {
    if (isPlainObject(value) && value['name'] === name) return value;
    const inner = Array.isArray(value)
      ? (value as readonly unknown[])
      : Object.values(isPlainObject(value) ? value : {});
    for (const each of inner) {
      const found = named(each, name);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return conditionNames(is).filter((name) => JSON.stringify(named(was, name)) !== JSON.stringify(named(is, name)));
};

const citingRule = (rule: PlainObject, before: unknown, clauses: readonly string[]): PlainObject => {
  const own = isPlainObject(rule['cites']) ? rule['cites'] : {};
  const names = touchedNames(before, rule);
  // A condition that cites nothing of its own stands on the first clause of its rule.
  const standsOn = (name: string): unknown =>
    own[name] ?? (before === undefined ? [] : listOf(rule['clauses']).slice(0, 1));
  return {
    ...rule,
    clauses: together(rule['clauses'], clauses),
    ...(names.length === 0
      ? {}
      : { cites: { ...own, ...Object.fromEntries(names.map((name) => [name, together(standsOn(name), clauses)])) } }),
  };
};

const citingDocument = (document: PlainObject, part: string, clauses: readonly string[]): PlainObject => {
  const [head, name = ''] = part.split('.');
  const conditions = document['conditions'];
  const shared = head === 'conditions' && isPlainObject(conditions) ? conditions[name] : undefined;
  if (isPlainObject(shared) && isPlainObject(conditions))
    return {
      ...document,
      conditions: { ...conditions, [name]: { ...shared, clauses: together(shared['clauses'], clauses) } },
    };
  if (head === 'period') return { ...document, periodCites: together(document['periodCites'], clauses) };
  return document;
};

const citingEntry = (
  entries: readonly unknown[],
  id: string | undefined,
  clauses: readonly string[],
): readonly unknown[] =>
  entries.map((each) =>
    isPlainObject(each) && each['id'] === id ? { ...each, clauses: together(each['clauses'], clauses) } : each,
  );

/** Files after changes, with the clauses of the changes at all that they touched. */
export const citing = (
  after: Changeable,
  before: Changeable,
  changes: readonly Change[],
  clauses: readonly string[],
): Changeable =>
  changes.reduce<Changeable>((files, { rule, group, document, part, to }) => {
    if (part === whole && to === null) return files;
    if (rule !== undefined) {
      const found = files.rules[rule];
      return isPlainObject(found)
        ? { ...files, rules: { ...files.rules, [rule]: citingRule(found, before.rules[rule], clauses) } }
        : files;
    }
    if (group !== undefined) return { ...files, groups: citingEntry(files.groups, group, clauses) };
    return document === true && isPlainObject(files.document)
      ? { ...files, document: citingDocument(files.document, part, clauses) }
      : files;
  }, after);
