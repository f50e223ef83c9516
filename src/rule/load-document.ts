import type { z } from 'zod';
import { type Condition, type Ground, groundCondition, parseCondition } from '../condition/index.js';
import { didYouMean, HuiqiError, issue, type Issue, throwIfAny } from '../issue/index.js';
import { type Day, noEnd, parseDay } from '../quantity/index.js';
import { applyChange } from './change.js';
import type { Document, DocumentFiles, Rule } from './document.js';
import { loadRule, type ScopeCondition } from './load-rule.js';
import { type Change, clausesSchema, documentSchema, type GroupFile, groupsSchema, type Reading, readingsSchema } from './schema.js';
import { shapeIssues } from './shape.js';
import { readAmount } from './table.js';
import { defectsSchema, oraclesSchema, targetsSchema } from './target-schema.js';

/** Which option is taken of each reading that is not left at its default. */
export type ReadingChoices = Readonly<Record<string, string>>;

export interface LoadOptions {
  readonly readings?: ReadingChoices;
  /** Changes beyond the readings, applied after them. */
  readonly reforms?: readonly Change[];
}

const parseFile = <Schema extends z.ZodType>(schema: Schema, raw: unknown, file: string): z.output<Schema> => {
  const parsed = schema.safeParse(raw);
  if (!parsed.success) throwIfAny(shapeIssues(parsed.error, raw, file));
  return parsed.data as z.output<Schema>;
};

/** The changes of the readings chosen, in the order of the readings: a later one may build on an earlier. */
const chosenChanges = (readings: readonly Reading[], choices: ReadingChoices): readonly Change[] =>
  readings.flatMap(({ id, options }) => options.find((option) => option.id === choices[id])?.changes ?? []);

const choiceIssues = (readings: readonly Reading[], choices: ReadingChoices): readonly Issue[] => {
  const ids = readings.map(({ id }) => id);
  return Object.entries(choices).flatMap(([id, option]) => {
    const place = { option: `reading ${id}` };
    const options = readings.find((each) => each.id === id)?.options.map((each) => each.id);
    if (options === undefined) return [issue('reading-unknown', place, id, { known: ids.join(', '), suggestion: didYouMean(id, ids) })];
    if (options.includes(option)) return [];
    return [issue('reading-option-unknown', place, option, { known: options.join(', '), suggestion: didYouMean(option, options) })];
  });
};

/** The files that a change may address. */
interface Changeable {
  readonly document: unknown;
  readonly rules: Readonly<Record<string, unknown>>;
  readonly groups: readonly unknown[];
  readonly targets: readonly unknown[];
}

const replacedAt = (list: readonly unknown[], id: string | undefined, value: unknown): readonly unknown[] =>
  list.map((each) => ((each as { id?: unknown }).id === id ? value : each));

/** What a change addresses, and the files with something else put in its place. */
const addressed = (files: Changeable, { rule, group, target }: Change): { readonly name: string; readonly found: unknown; readonly put: (value: unknown) => Changeable } => {
  const inList = (list: readonly unknown[], id: string): unknown => list.find((each) => (each as { id?: unknown }).id === id);
  if (rule !== undefined) return { name: rule, found: files.rules[rule], put: (value) => ({ ...files, rules: { ...files.rules, [rule]: value } }) };
  if (group !== undefined) return { name: 'groups', found: inList(files.groups, group), put: (value) => ({ ...files, groups: replacedAt(files.groups, group, value) }) };
  if (target !== undefined) return { name: 'targets', found: inList(files.targets, target), put: (value) => ({ ...files, targets: replacedAt(files.targets, target, value) }) };
  return { name: 'document', found: files.document, put: (value) => ({ ...files, document: value }) };
};

const applied = (document: string, files: Changeable, changes: readonly Change[]): { readonly files: Changeable; readonly issues: readonly Issue[] } => {
  const issues: Issue[] = [];
  let changed = files;
  for (const change of changes) {
    const { name, found, put } = addressed(changed, change);
    const result = applyChange(found, change, { file: `rules/${document}/${name}.json`, pointer: `/${change.part.replaceAll('.', '/')}` });
    if (result.ok) changed = put(result.value);
    else issues.push(result.issue);
  }
  return { files: changed, issues };
};

const groupIssues = (groups: readonly GroupFile[], slugs: readonly string[], file: string): readonly Issue[] =>
  groups.flatMap((group, index) => {
    if (group.kind === 'receipts') return [];
    const strangers = group.members.filter((member) => !slugs.includes(member));
    return [
      ...strangers.map((member) => issue('condition-reference', { file, pointer: `/${String(index)}/members` }, member, { known: slugs.join(', '), suggestion: didYouMean(member, slugs) })),
      ...(group.kind === 'choice' && group.counts === 'rules' && group.atMost !== 1
        ? [issue('value-misfit', { file, pointer: `/${String(index)}/atMost` }, group.atMost, { detail: { zh: '按规则计数时只能是 1', en: '1, where rules are counted' } })]
        : []),
      ...(group.kind === 'cap' && readAmount(group.cap) === undefined
        ? [issue('value-misfit', { file, pointer: `/${String(index)}/cap` }, group.cap, { detail: { zh: '带单位的金额', en: 'money with its unit' } })]
        : []),
    ];
  });

const isAboutItems = (rule: unknown): boolean => typeof rule === 'object' && rule !== null && 'each' in rule;

const readScope = (scope: readonly unknown[], file: string): readonly ScopeCondition[] => {
  const parsed = scope.map((raw, index) => parseCondition(raw, { file, pointer: `/scope/${String(index)}`, columns: {}, subjects: ['enterprise'], items: false, rules: [] }));
  throwIfAny(
    parsed.flatMap((each, index) => {
      if (!each.ok) return each.issues;
      return each.condition.name === undefined ? [issue('condition-name', { file, pointer: `/scope/${String(index)}/name` }, undefined)] : [];
    }),
  );
  return parsed.flatMap((each) => (each.ok && each.condition.name !== undefined ? [{ name: each.condition.name, condition: each.condition }] : []));
};

const duplicates = (ids: readonly string[], file: string): readonly Issue[] =>
  ids.flatMap((id, index) => (ids.indexOf(id) === index ? [] : [issue('id-duplicate', { file, pointer: `/${String(index)}/id` }, id)]));

/**
 * Reads a document's files with readings and reforms applied, and checks everything that can be
 * wrong with them before any enterprise is looked at.
 *
 * @throws HuiqiError with every problem found, each with its file and JSON pointer.
 */
export const loadDocument = (files: DocumentFiles, { readings: choices = {}, reforms = [] }: LoadOptions = {}): Document => {
  const { id } = parseFile(documentSchema, files.document, 'document.json');
  const fileOf = (name: string): string => `rules/${id}/${name}.json`;
  const readings = parseFile(readingsSchema, files.readings, fileOf('readings'));
  const clauses = parseFile(clausesSchema, files.clauses, fileOf('clauses'));
  const oracles = parseFile(oraclesSchema, files.oracles ?? [], fileOf('oracles'));
  const defects = parseFile(defectsSchema, files.defects ?? [], fileOf('defects'));
  parseFile(groupsSchema, files.groups, fileOf('groups'));
  const figures = parseFile(targetsSchema, files.targets ?? [], fileOf('targets'));
  throwIfAny([
    ...choiceIssues(readings, choices),
    ...[{ clauses }, { readings }, { oracles }, { defects }].flatMap((each) =>
      Object.entries(each).flatMap(([name, list]) => duplicates((list as readonly { readonly id: string }[]).map((one) => one.id), fileOf(name))),
    ),
  ]);
  const changed = applied(
    id,
    { document: files.document, rules: files.rules, groups: files.groups as readonly unknown[], targets: figures },
    [...chosenChanges(readings, choices), ...reforms],
  );
  throwIfAny(changed.issues);
  const document = parseFile(documentSchema, changed.files.document, fileOf('document'));
  const groups = parseFile(groupsSchema, changed.files.groups, fileOf('groups'));
  const targets = parseFile(targetsSchema, changed.files.targets, fileOf('targets'));
  const slugs = Object.keys(files.rules);
  const subjectOf = (raw: unknown): string => JSON.stringify((raw as { subject?: unknown } | null)?.subject ?? null);
  const referableFrom = (from: unknown): readonly string[] =>
    Object.entries(changed.files.rules).flatMap(([slug, raw]) => (isAboutItems(raw) || subjectOf(raw) !== subjectOf(from) ? [] : [slug]));
  const scope = readScope(document.scope, fileOf('document'));
  const clauseIds = new Set(clauses.map(({ id }) => id));
  const loaded = Object.entries(changed.files.rules).map(([slug, raw]) =>
    loadRule(slug, raw, { document: id, scope, scopeCites: document.scopeCites, clauses: clauseIds, referable: referableFrom(raw) }),
  );
  throwIfAny([
    ...loaded.flatMap((each) => (each.ok ? [] : each.issues)),
    ...groupIssues(groups, slugs, fileOf('groups')),
    ...duplicates(groups.map((group) => group.id), fileOf('groups')),
    ...duplicates(targets.map((target) => target.id), fileOf('targets')),
  ]);
  const rules = loaded.flatMap((each) => (each.ok ? [each.rule] : [])).sort(byClause);
  throwIfAny(loops(rules, fileOf));
  const day = (text: string): Day => {
    const parsed = parseDay(text);
    if (!parsed.ok) throw new HuiqiError([issue('day-wanted', { file: fileOf('document'), pointer: '/period' }, text)]);
    return parsed.value;
  };
  return {
    id,
    title: document.title,
    shortTitle: document.shortTitle,
    status: document.status,
    statusNote: document.statusNote,
    city: document.city,
    period: { from: day(document.period.from), through: document.period.through === null ? noEnd : day(document.period.through) },
    policyNames: [id, ...document.policyNames],
    rules,
    groups,
    readings,
    clauses: new Map(clauses.map((clause) => [clause.id, clause])),
    targets,
    oracles,
    defects,
    rank: document.rank ?? undefined,
    rankWhy: document.rankWhy,
  };
};

/** Rules stand in the order of the document: by their first clause. */
const byClause = (a: Rule, b: Rule): number => {
  const place = ({ clauses, slug }: Rule): string => `${clauses[0] ?? ''} ${slug}`;
  return place(a) < place(b) ? -1 : 1;
};

const referencesIn = (condition: Condition): readonly string[] => {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.conditions.flatMap(referencesIn);
    case 'not':
      return referencesIn(condition.condition);
    case 'reference':
      return [condition.rule];
    case 'comparison':
      return [];
  }
};

const loops = (rules: readonly Rule[], fileOf: (slug: string) => string): readonly Issue[] => {
  const bySlug = new Map(rules.map((rule) => [rule.slug, rule]));
  const reaches = (from: string, to: string, seen: readonly string[]): boolean =>
    referencesIn((bySlug.get(from) as Rule).condition).some((next) => next === to || (!seen.includes(next) && reaches(next, to, [...seen, next])));
  return rules.flatMap(({ slug }) =>
    reaches(slug, slug, []) ? [issue('condition-reference', { file: fileOf(slug), pointer: '/conditions' }, slug, { known: '' })] : [],
  );
};

/** A condition without rows, with references to other rules followed. */
export const groundWith = (rules: readonly Rule[], condition: Condition): Ground =>
  groundCondition(condition, {}, (slug) => groundRule(rules, rules.find((each) => each.slug === slug) as Rule));

/** A rule's conditions for one of its rows, with references to other rules followed. */
export const groundRow = (rules: readonly Rule[], condition: Condition, rowIndex: number, rule: Rule): Ground =>
  groundCondition(condition, rule.rows[rowIndex] ?? {}, (slug) => groundRule(rules, rules.find((each) => each.slug === slug) as Rule));

/** A rule's conditions as a whole: it holds where any of its rows does. */
export const groundRule = (rules: readonly Rule[], rule: Rule): Ground => {
  const [first, ...rest] = rule.rows.map((_, index) => groundRow(rules, rule.condition, index, rule)) as [Ground, ...Ground[]];
  return rest.length === 0 ? first : { kind: 'any', name: undefined, conditions: [first, ...rest] };
};
