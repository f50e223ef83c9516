import { inFull } from './in-full.js';
import { placesOf } from './places.js';
import { HuiqiError, issue, throwIfAny } from '../issue/index.js';
import { type Day, noEnd, parseDay } from '../quantity/index.js';
import type { Changeable } from './changed-files.js';
import { awardsIn, type Rule } from '../kinds/index.js';
import type { Document } from './document.js';
import { readHeader } from './document-header.js';
import { readCaps } from './group-caps.js';
import { namesOfMatters } from './matters.js';
import { withOwnMoney } from './own-money.js';
import { asItStands, fileIn, parseFile } from './read-file.js';
import type { PreparedDocument } from './prepared-document.js';
import { partIssues, togetherIssues } from './setting-issues.js';
import { formerTerms, loadRules } from './setting-rules.js';
import { type GroupFile, groupsSchema } from './schema.js';
import { type IndicatorFile, targetsSchema } from './target-schema.js';

/** Indicators as changes leave them: those that none touches are as they were read. */
const readTargets = (
  { id, files, isChecked }: PreparedDocument,
  targets: Changeable['targets'],
): readonly IndicatorFile[] =>
  targets === files.targets
    ? ((files.targets ?? []) as readonly IndicatorFile[])
    : (isChecked ? asItStands : parseFile)(targetsSchema, targets, fileIn(id, 'targets'));

/** Groups as changes leave them: those that none touches are the very same in every setting. */
const readGroups = ({ id, files, isChecked }: PreparedDocument, groups: readonly unknown[]): readonly GroupFile[] => {
  const known = new Set(files.groups);
  const touched = groups.filter((each) => !known.has(each));
  if (touched.length === 0) return groups as readonly GroupFile[];
  const read = isChecked
    ? ({ success: true, data: inFull(groupsSchema, touched) } as const)
    : groupsSchema.safeParse(touched);
  // What is wrong is told of the whole list, in which each has its place.
  const changed = [...(read.success ? read.data : parseFile(groupsSchema, groups, fileIn(id, 'groups')))];
  return groups.map((each) => (known.has(each) ? (each as GroupFile) : (changed.shift() as GroupFile)));
};

const amendsOf = ({ amends }: PreparedDocument): Document['amends'] => {
  if (amends === undefined) return undefined;
  const { former: _, ...told } = amends;
  return told;
};

/**
 * Loads a setting of a document: what the changes of its readings and reforms have left.
 *
 * @throws HuiqiError with every problem found, each with its file and JSON pointer.
 */
export const loadSetting = (prepared: PreparedDocument, changed: Changeable): Document => {
  const { id, header: own, readings, clauses, vocabulary, isChecked } = prepared;
  const header = changed.document === own.raw ? own : readHeader(id, changed.document, vocabulary, isChecked);
  const { document } = header;
  const groups = readGroups(prepared, changed.groups);
  const targets = readTargets(prepared, changed.targets);
  const { caps, issues: capIssues } = readCaps(groups, { file: fileIn(id, 'groups'), vocabulary });
  const loaded = loadRules(prepared, header, changed.rules);
  const bySlug = new Map([...loaded].map(([slug, read]) => [slug, read.ok ? read.rule : undefined]));
  if (isChecked) throwIfAny([...loaded.values()].flatMap((each) => (each.ok ? [] : each.issues)));
  else throwIfAny(partIssues({ id, header, clauses, loaded, bySlug, groups, targets, capIssues }));
  const rules = [...bySlug.values()].filter((rule) => rule !== undefined).sort(byClause);
  if (!isChecked) throwIfAny(togetherIssues(id, header, rules));
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
    cities: placesOf(document),
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
