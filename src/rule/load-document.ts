import type { z } from 'zod';
import { parseCondition } from '../condition/index.js';
import { didYouMean, HuiqiError, issue, type Issue, throwIfAny } from '../issue/index.js';
import { type Day, noEnd, parseDay } from '../quantity/index.js';
import { applyChange } from './change.js';
import { districtIssues, duplicates, groupIssues, loops, rankIssues, supersessionIssues } from './consistency.js';
import type { Document, DocumentFiles, Rule } from './document.js';
import { loadRule, type LoadedRule, type ScopeCondition } from './load-rule.js';
import { type Change, type Clause, clausesSchema, documentSchema, groupsSchema, type Reading, readingsSchema } from './schema.js';
import { shapeIssues } from './shape.js';
import { type DefectFile, defectsSchema, type IndicatorFile, type OracleFile, oraclesSchema, targetsSchema } from './target-schema.js';

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

/**
 * A document's files read as far as readings and reforms leave them alone: done once, however many
 * settings are then loaded from it.
 */
export interface PreparedDocument {
  readonly id: string;
  readonly files: Changeable;
  readonly readings: readonly Reading[];
  readonly clauses: ReadonlyMap<string, Clause>;
  readonly oracles: readonly OracleFile[];
  readonly defects: readonly DefectFile[];
  /** Rules as they were read under the document's own scope, by their raw files. */
  readonly loaded: Map<unknown, LoadedRule>;
}

const fileIn = (document: string, name: string): string => `rules/${document}/${name}.json`;

/**
 * Reads what no reading changes and checks its shape.
 *
 * @throws HuiqiError with every problem found, each with its file and JSON pointer.
 */
export const prepareDocument = (files: DocumentFiles): PreparedDocument => {
  const { id } = parseFile(documentSchema, files.document, 'document.json');
  const readings = parseFile(readingsSchema, files.readings, fileIn(id, 'readings'));
  const clauses = parseFile(clausesSchema, files.clauses, fileIn(id, 'clauses'));
  const oracles = parseFile(oraclesSchema, files.oracles ?? [], fileIn(id, 'oracles'));
  const defects = parseFile(defectsSchema, files.defects ?? [], fileIn(id, 'defects'));
  const groups = parseFile(groupsSchema, files.groups, fileIn(id, 'groups'));
  const targets = parseFile(targetsSchema, files.targets ?? [], fileIn(id, 'targets'));
  throwIfAny(
    Object.entries({ clauses, readings, oracles, defects }).flatMap(([name, list]) => duplicates(list.map((each: { readonly id: string }) => each.id), fileIn(id, name))),
  );
  return {
    id,
    files: { document: files.document, rules: files.rules, groups, targets },
    readings,
    clauses: new Map(clauses.map((clause) => [clause.id, clause])),
    oracles,
    defects,
    loaded: new Map(),
  };
};

const subjectIn = (raw: unknown): string => JSON.stringify((raw as { subject?: unknown } | null)?.subject ?? null);

/** Every rule of a setting; a rule that no change touches is read once for all settings. */
const loadRules = ({ id, files, clauses, loaded }: PreparedDocument, { document, rules }: Changeable, scope: readonly ScopeCondition[], scopeCites: ScopeCites): readonly LoadedRule[] => {
  const referable = Object.entries(rules).filter(([, raw]) => !isAboutItems(raw));
  return Object.entries(rules).map(([slug, raw]) => {
    const known = document === files.document ? loaded.get(raw) : undefined;
    if (known !== undefined) return known;
    const siblings = referable.flatMap(([other, about]) => (subjectIn(about) === subjectIn(raw) ? [other] : []));
    const read = loadRule(slug, raw, { document: id, scope, scopeCites, clauses, referable: siblings, rewritten: raw !== files.rules[slug] });
    if (document === files.document) loaded.set(raw, read);
    return read;
  });
};

type ScopeCites = Readonly<Record<string, readonly string[]>>;

/** Loads a prepared document under a setting. */
export const loadPrepared = (prepared: PreparedDocument, { readings: choices = {}, reforms = [] }: LoadOptions = {}): Document => {
  const { id, files, readings, clauses, oracles, defects } = prepared;
  throwIfAny(choiceIssues(readings, choices));
  const changed = applied(id, files, [...chosenChanges(readings, choices), ...reforms]);
  throwIfAny(changed.issues);
  const document = parseFile(documentSchema, changed.files.document, fileIn(id, 'document'));
  const groups = parseFile(groupsSchema, changed.files.groups, fileIn(id, 'groups'));
  const targets = changed.files.targets === files.targets ? (files.targets as readonly IndicatorFile[]) : parseFile(targetsSchema, changed.files.targets, fileIn(id, 'targets'));
  const scope = readScope(document.scope, fileIn(id, 'document'));
  const loaded = loadRules(prepared, changed.files, scope, document.scopeCites);
  throwIfAny([
    ...loaded.flatMap((each) => (each.ok ? [] : each.issues)),
    ...groupIssues(groups, Object.keys(files.rules), fileIn(id, 'groups')),
    ...duplicates(groups.map((group) => group.id), fileIn(id, 'groups')),
    ...duplicates(targets.map((target) => target.id), fileIn(id, 'targets')),
  ]);
  const rules = loaded.flatMap((each) => (each.ok ? [each.rule] : [])).sort(byClause);
  throwIfAny([...districtIssues(document, scope, fileIn(id, 'document')), ...supersessionIssues(document, fileIn(id, 'document')), ...loops(rules, (slug) => fileIn(id, slug)), ...rankIssues(rules, (slug) => fileIn(id, slug))]);
  const day = (text: string, pointer = '/period'): Day => {
    const parsed = parseDay(text);
    if (!parsed.ok) throw new HuiqiError([issue('day-wanted', { file: fileIn(id, 'document'), pointer }, text)]);
    return parsed.value;
  };
  return {
    id,
    title: document.title,
    shortTitle: document.shortTitle,
    status: document.status,
    statusNote: document.statusNote,
    city: document.city,
    district: document.district,
    period: { from: day(document.period.from), through: document.period.through === null ? noEnd : day(document.period.through) },
    policyNames: [id, ...document.policyNames],
    rules,
    groups,
    readings,
    clauses,
    targets,
    oracles,
    defects,
    rank: document.rank ?? undefined,
    rankWhy: document.rankWhy,
    supersedes: (document.supersedes ?? []).map((each) => ({ document: each.document, from: day(each.from, '/supersedes') })),
  };
};

/**
 * Reads a document's files with readings and reforms applied, and checks everything that can be
 * wrong with them before any subject is looked at.
 *
 * @throws HuiqiError with every problem found, each with its file and JSON pointer.
 */
export const loadDocument = (files: DocumentFiles, options: LoadOptions = {}): Document => loadPrepared(prepareDocument(files), options);

/** Rules stand in the order of the document: by their first clause. */
const byClause = (a: Rule, b: Rule): number => {
  const place = ({ clauses, slug }: Rule): string => `${clauses[0] ?? ''} ${slug}`;
  return place(a) < place(b) ? -1 : 1;
};
