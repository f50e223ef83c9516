import { parseCondition } from '../condition/index.js';
import type { PlainObject } from '../edge/index.js';
import { HuiqiError, issue, type Issue, throwIfAny } from '../issue/index.js';
import { type Day, noEnd, parseDay } from '../quantity/index.js';
import type { Changeable } from './changed-files.js';
import {
  cityIssues,
  districtIssues,
  duplicates,
  groupIssues,
  placeNameIssues,
  supersessionIssues,
} from './consistency.js';
import { onceEach, sharedIssues } from './shared-conditions.js';
import { awardsIn, issuesAmong, type Rule } from '../kinds/index.js';
import type { AmendsFile, Document } from './document.js';
import { readCaps } from './group-caps.js';
import { loadRule, type LoadedRule } from './load-rule.js';
import { keepRule, keyRewritten, type LoadedRules } from './loaded-rules.js';
import { type ScopeCondition } from './rule-context.js';
import { namesOfMatters, ownNames, receiptTerms } from './matters.js';
import { withOwnMoney } from './own-money.js';
import { fileIn, parseFile } from './read-file.js';
import type { ReceiptTerms } from './receipt-terms.js';
import type { Vocabulary } from '../subject/index.js';
import { referenceIssues } from './references.js';
import { reservedIssues } from '../kinds/reserved.js';
import {
  type ClauseCitation,
  type DocumentFile,
  documentSchema,
  type GroupFile,
  groupsSchema,
  type Reading,
} from './schema.js';
import { type IndicatorFile, targetsSchema } from './target-schema.js';

/** A document file as it was read, with the conditions that all its rules start with. */
export interface Header {
  readonly raw: unknown;
  readonly document: DocumentFile;
  readonly scope: readonly ScopeCondition[];
  /** Every name by which a receipt may cite the document. */
  readonly ownNames: ReadonlySet<string>;
}

/**
 * A document's files read as far as readings and reforms leave them alone: done once, however many
 * settings are then loaded from it.
 */
export interface PreparedDocument {
  readonly id: string;
  readonly files: Changeable;
  readonly vocabulary: Vocabulary;
  readonly header: Header;
  readonly readings: readonly Reading[];
  readonly clauses: ReadonlyMap<string, ClauseCitation>;
  readonly loaded: LoadedRules;
  readonly amends: AmendsFile | undefined;
}

const readScope = (scope: readonly unknown[], file: string, vocabulary: Vocabulary): readonly ScopeCondition[] => {
  const parsed = scope.map((raw, index) =>
    parseCondition(raw, {
      file,
      pointer: `/scope/${String(index)}`,
      columns: {},
      parameters: {},
      rows: [{}],
      subjects: ['enterprise'],
      items: false,
      vocabulary,
      rules: new Set(),
    }),
  );
  throwIfAny(
    parsed.flatMap((each, index) => {
      if (!each.ok) return each.issues;
      return each.condition.name === undefined
        ? [issue('condition-name', { file, pointer: `/scope/${String(index)}/name` }, undefined)]
        : [];
    }),
  );
  return parsed.flatMap((each) =>
    each.ok && each.condition.name !== undefined
      ? [{ name: each.condition.name, condition: each.condition, note: each.notes[each.condition.name] }]
      : [],
  );
};

const periodIssues = ({ period: { from, through } }: DocumentFile, file: string): readonly Issue[] =>
  through !== null && through < from ? [issue('period-backwards', { file, pointer: '/period/through' }, through)] : [];

export const readHeader = (id: string, raw: unknown, vocabulary: Vocabulary): Header => {
  const file = fileIn(id, 'document');
  throwIfAny(reservedIssues(raw, file));
  const document = parseFile(documentSchema, raw, file);
  throwIfAny(periodIssues(document, file));
  return { raw, document, scope: readScope(document.scope, file, vocabulary), ownNames: ownNames(document) };
};

const isAboutItems = (rule: unknown): boolean => typeof rule === 'object' && rule !== null && 'each' in rule;

const subjectIn = (raw: unknown): string => JSON.stringify((raw as { subject?: unknown } | null)?.subject ?? null);

/** The rules that a rule about each kind of subject may refer to: those about the same, and not about items. */
const referableIn = (rules: Changeable['rules']): ReadonlyMap<string, ReadonlySet<string>> => {
  const bySubject = new Map<string, Set<string>>();
  for (const [slug, raw] of Object.entries(rules)) {
    const subject = subjectIn(raw);
    const known = bySubject.get(subject) ?? new Set();
    bySubject.set(subject, known);
    if (!isAboutItems(raw)) known.add(slug);
  }
  return bySubject;
};

/** Whether a document's file, as a change leaves it, says of all its rules what it said before. */
const saysTheSameOfRules = (a: unknown, b: unknown): boolean => {
  const [one, other] = [a, b] as readonly Readonly<Record<string, unknown>>[];
  // A change leaves what it does not touch as it is, and not only alike.
  return ['scope', 'scopeCites', 'period'].every((key) => one?.[key] === other?.[key]);
};

/** Whether a change of the conditions that rules share may be one of this rule. */
const refersToAny = (rule: unknown): boolean => JSON.stringify(rule).includes('"condition":');

/**
 * Every rule of a setting, by slug. Rules that are written alike are read once for all settings and are one rule:
 * that tells what a reading changes, and what it leaves alone.
 */
const loadRules = (
  { id, files, header, clauses, loaded, vocabulary, amends }: PreparedDocument,
  { raw: document, document: { scopeCites, period, conditions = {} }, scope }: Header,
  rules: Changeable['rules'],
): ReadonlyMap<string, LoadedRule> => {
  const referable = referableIn(rules);
  const saysTheSame = saysTheSameOfRules(document, header.raw);
  const sharesTheSame = (document as PlainObject)['conditions'] === (header.raw as PlainObject)['conditions'];
  const shared = { file: fileIn(id, 'document'), byName: conditions };
  return new Map(
    Object.entries(rules).map(([slug, raw]) => {
      const rewritten = raw !== files.rules[slug];
      const isOwn = saysTheSame && (sharesTheSame || !refersToAny(raw));
      const key = rewritten ? keyRewritten(slug, raw) : slug;
      const known = isOwn ? loaded.get(key) : undefined;
      if (known !== undefined) return [slug, known];
      const context = {
        document: id,
        period,
        scope: isOwn ? header.scope : scope,
        scopeCites,
        clauses,
        shared,
        referable: referable.get(subjectIn(raw)) ?? new Set<string>(),
        rewritten,
        vocabulary,
        amendedFrom: amends?.from,
      };
      const read = loadRule(slug, raw, context);
      if (isOwn) keepRule(loaded, key, read);
      return [slug, read];
    }),
  );
};

/** Indicators as changes leave them: those that none touches are as they were read. */
const readTargets = ({ id, files }: PreparedDocument, targets: Changeable['targets']): readonly IndicatorFile[] =>
  targets === files.targets
    ? ((files.targets ?? []) as readonly IndicatorFile[])
    : parseFile(targetsSchema, targets, fileIn(id, 'targets'));

/** Groups as changes leave them: those that none touches are the very same in every setting. */
const readGroups = ({ id, files }: PreparedDocument, groups: readonly unknown[]): readonly GroupFile[] => {
  const known = new Set(files.groups);
  const touched = groups.filter((each) => !known.has(each));
  if (touched.length === 0) return groups as readonly GroupFile[];
  const read = groupsSchema.safeParse(touched);
  // What is wrong is told of the whole list, in which each has its place.
  const changed = [...(read.success ? read.data : parseFile(groupsSchema, groups, fileIn(id, 'groups')))];
  return groups.map((each) => (known.has(each) ? (each as GroupFile) : (changed.shift() as GroupFile)));
};

const amendsOf = ({ amends }: PreparedDocument): Document['amends'] => {
  if (amends === undefined) return undefined;
  const { former: _, ...told } = amends;
  return told;
};

/** The awards of the texts that an amendment took the place of, as receipts name them. */
const formerTerms = (
  { clauses, vocabulary, amends }: PreparedDocument,
  { document: { scopeCites, period, conditions = {} }, scope }: Header,
): readonly ReceiptTerms[] =>
  (amends?.former ?? []).map(({ document, rules }) => {
    const referable = referableIn(rules);
    const shared = { file: fileIn(document, 'document'), byName: conditions };
    const loaded = Object.entries(rules).map(([slug, raw]) =>
      loadRule(slug, raw, {
        document,
        period,
        scope,
        scopeCites,
        clauses,
        shared,
        referable: referable.get(subjectIn(raw)) ?? new Set<string>(),
        rewritten: true,
        vocabulary,
        amendedFrom: undefined,
      }),
    );
    return receiptTerms(awardsIn({ rules: loaded.flatMap((each) => (each.ok ? [each.rule] : [])) }));
  });

/**
 * Loads a setting of a document: what the changes of its readings and reforms have left.
 *
 * @throws HuiqiError with every problem found, each with its file and JSON pointer.
 */
export const loadSetting = (prepared: PreparedDocument, changed: Changeable): Document => {
  const { id, header: own, readings, clauses, vocabulary } = prepared;
  const header = changed.document === own.raw ? own : readHeader(id, changed.document, vocabulary);
  const { document } = header;
  const groups = readGroups(prepared, changed.groups);
  const targets = readTargets(prepared, changed.targets);
  const { caps, issues: capIssues } = readCaps(groups, { file: fileIn(id, 'groups'), vocabulary });
  const loaded = loadRules(prepared, header, changed.rules);
  const bySlug = new Map([...loaded].map(([slug, read]) => [slug, read.ok ? read.rule : undefined]));
  throwIfAny([
    ...onceEach([...loaded.values()].flatMap((each) => (each.ok ? [] : each.issues))),
    ...sharedIssues(document, bySlug, clauses, fileIn(id, 'document')),
    ...groupIssues(groups, bySlug, fileIn(id, 'groups'), id),
    ...capIssues,
    ...duplicates(
      groups.map((group) => group.id),
      fileIn(id, 'groups'),
    ),
    ...duplicates(
      targets.map((target) => target.id),
      fileIn(id, 'targets'),
    ),
  ]);
  const rules = [...bySlug.values()].filter((rule) => rule !== undefined).sort(byClause);
  throwIfAny([
    ...placeNameIssues(document, fileIn(id, 'document')),
    ...cityIssues(document, header.scope, fileIn(id, 'document')),
    ...districtIssues(document, header.scope, fileIn(id, 'document')),
    ...supersessionIssues(document, fileIn(id, 'document')),
    ...referenceIssues(rules, (slug) => fileIn(id, slug)),
    ...issuesAmong(rules, (slug) => fileIn(id, slug)),
  ]);
  const day = (text: string, pointer = '/period'): Day => {
    const parsed = parseDay(text);
    if (!parsed.ok) throw new HuiqiError([issue('day-wanted', { file: fileIn(id, 'document'), pointer }, text)]);
    return parsed.value;
  };
  return {
    id,
    title: document.title,
    shortTitle: document.shortTitle,
    number: document.number,
    issuer: document.issuer,
    status: document.status,
    statusNote: document.statusNote,
    city: document.city,
    district: document.district,
    period: {
      from: day(document.period.from),
      through: document.period.through === null ? noEnd : day(document.period.through),
    },
    policyNames: [id, ...document.policyNames],
    ownNames: header.ownNames,
    titleTerm: document.titleTerm,
    vocabulary,
    rules,
    matters: namesOfMatters(rules),
    readings,
    groups: withOwnMoney(groups, awardsIn({ rules })),
    caps,
    targets,
    setsTargets: changed.targets === null || targets.length > 0,
    clauses,
    departments: document.departments ?? [],
    rank: document.rank ?? undefined,
    rankWhy: document.rankWhy,
    supersedes: (document.supersedes ?? []).map((each) => ({
      document: each.document,
      from: day(each.from, '/supersedes'),
    })),
    amends: amendsOf(prepared),
    formerTerms: formerTerms(prepared, header),
  };
};

/** Rules stand in the order of the document: by their first clause. */
const byClause = (a: Rule, b: Rule): number => {
  const place = ({ clauses, slug }: Rule): string => `${clauses[0] ?? ''} ${slug}`;
  return place(a) < place(b) ? -1 : 1;
};
