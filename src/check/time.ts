import { isPlainObject, type PlainObject } from '../edge/index.js';
import { didYouMean } from '../issue/index.js';
import type { Clause } from '../rule/index.js';
import type { RuleFile } from '../kinds/written.js';
import { type Finding, finding, type FindingPath } from './finding.js';
import type { DocumentFile, DocumentFolder, FolderCheck } from './folder.js';

// Days are ISO texts, which compare as they stand.
const endless = '9999-12-31';

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(text);

export const dayAfter = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
};

/** The days at which a clause lets a period begin, or end: a day, or the first and last of years. */
const daysOf = ({ value, unit }: Clause, end: 'from' | 'through'): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (unit !== '年') return [];
  const years = [value].flat().filter((each) => typeof each === 'number');
  if (years.length === 0) return [];
  return [end === 'from' ? `${String(Math.min(...years))}-01-01` : `${String(Math.max(...years))}-12-31`];
};

const backwards = (from: string, through: string | null | undefined, file: string, key: string): readonly Finding[] =>
  typeof through === 'string' && through < from ? [finding('period-backwards', file, [key, 'through'], through)] : [];

/** Clauses that a period rests on: its own, or else those of the condition of its scope that asks for it. */
const periodClauses = ({ periodCites, scope, scopeCites }: DocumentFile): readonly string[] =>
  periodCites ?? scope.flatMap((each) => (each['fact'] === 'inPlan' ? (scopeCites[String(each['name'])] ?? []) : []));

/** The year that most of what a document aims at is for. */
const yearAimedAt = ({ targets }: DocumentFolder): number | undefined => {
  const aims = new Map<number, number>();
  for (const { kind, year } of targets.entries.flatMap(({ value: { figures } }) => figures))
    if (kind === 'target') aims.set(year, (aims.get(year) ?? 0) + 1);
  return [...aims].sort(([, a], [, b]) => b - a)[0]?.[0];
};

/** An end that no clause gives: what the document aims at lies within it. */
const aimedAt = (folder: DocumentFolder, { through }: DocumentFile['period']): readonly Finding[] => {
  const year = yearAimedAt(folder);
  return through === null || year === undefined || year <= Number(through.slice(0, 4))
    ? []
    : [finding('period-short', folder.fileOf('document'), ['period', 'through'], through, { year: String(year) })];
};

const cited = (folder: DocumentFolder, document: DocumentFile): readonly Finding[] => {
  const { period } = document;
  const periodCites = periodClauses(document);
  const clauses = folder.clauses.entries.flatMap(({ value }) => (periodCites.includes(value.id) ? [value] : []));
  return (['from', 'through'] as const).flatMap((end) => {
    const day = period[end];
    const days = clauses.flatMap((clause) => daysOf(clause, end));
    if (days.length === 0) return end === 'from' ? [] : aimedAt(folder, period);
    if (day === null || days.includes(day)) return [];
    return [
      finding('period-differs', folder.fileOf('document'), ['period', end], day, {
        expected: days.join(', '),
        clauses: periodCites.join(', '),
      }),
    ];
  });
};

/** A document's period runs forward, and is that of the clauses it cites. */
export const checkPeriod: FolderCheck = (folder) => {
  const { document } = folder;
  if (document === undefined) return [];
  const { from, through } = document.period;
  const turned = backwards(from, through, folder.fileOf('document'), 'period');
  return turned.length > 0 ? turned : cited(folder, document);
};

const outside = (
  { effective }: RuleFile,
  { from, through }: DocumentFile['period'],
  file: string,
): readonly Finding[] => {
  if (effective === undefined) return [];
  const period = `${from}..${through ?? ''}`;
  return (['from', 'through'] as const).flatMap((end) => {
    const day = effective[end];
    return day === undefined || (from <= day && day <= (through ?? endless))
      ? []
      : [finding('effective-outside', file, ['effective', end], day, { period })];
  });
};

interface BeginsAt {
  readonly path: FindingPath;
  readonly day: string;
}

/** Where a step of an amount, or of how it is reckoned, begins after a day. */
const beginningAfter = (value: unknown, through: string, path: FindingPath): readonly BeginsAt[] => {
  if (isPlainObject(value))
    return Object.entries(value).flatMap(([key, inner]) => beginningAfter(inner, through, [...path, key]));
  if (!Array.isArray(value)) return [];
  return value.flatMap((each: unknown, at): readonly BeginsAt[] => {
    const day = isPlainObject(each) ? each['from'] : undefined;
    const own = typeof day === 'string' && isDay(day) && day > through ? [{ path: [...path, at, 'from'], day }] : [];
    return [...own, ...beginningAfter(each, through, [...path, at])];
  });
};

/** Steps that come to hold when the document no longer does: nothing is ever decided by them. */
const stepsAfter = (rule: RuleFile, period: DocumentFile['period'] | undefined, file: string): readonly Finding[] => {
  if (typeof period?.through !== 'string') return [];
  const { from, through } = period;
  return ['parameters', 'outcome'].flatMap((key) =>
    beginningAfter((rule as unknown as PlainObject)[key], through, [key]).map(({ path, day }) =>
      finding('effective-outside', file, path, day, { period: `${from}..${through}` }),
    ),
  );
};

/** A rule's own period runs forward and lies within its document's. */
export const checkEffective: FolderCheck = ({ document, rules }) =>
  rules.flatMap(({ rule, file }) => [
    ...(rule.effective === undefined ? [] : backwards(rule.effective.from, rule.effective.through, file, 'effective')),
    ...(document === undefined ? [] : outside(rule, document.period, file)),
    ...stepsAfter(rule, document?.period, file),
  ]);

/** A rule that succeeds another begins the day after that one ends. */
export const checkSuccession: FolderCheck = ({ rules, slugs, document }) => {
  const bySlug = new Map(rules.map((entry) => [entry.slug, entry.rule]));
  const successors = new Set<string>();
  return rules.flatMap(({ rule, file, slug }): readonly Finding[] => {
    const { succeeds } = rule;
    if (succeeds === undefined) return [];
    const others = slugs.filter((each) => each !== slug);
    if (!others.includes(succeeds))
      return [
        finding('rule-unknown', file, ['succeeds'], succeeds, {
          known: others.join(', '),
          suggestion: didYouMean(succeeds, others),
        }),
      ];
    const before = bySlug.get(succeeds);
    if (before === undefined) return [];
    const end = before.effective?.through;
    const from = rule.effective?.from ?? document?.period.from ?? '';
    const path = rule.effective === undefined ? ['succeeds'] : ['effective', 'from'];
    const rivals = successors.has(succeeds);
    successors.add(succeeds);
    // Two rules in the place of one are in effect together.
    if (end === undefined || rivals || from <= end)
      return [
        finding('effective-overlap', file, path, from, {
          other: succeeds,
          expected: end === undefined ? '' : { zh: `，即${dayAfter(end)}`, en: `, ${dayAfter(end)}` },
        }),
      ];
    return from === dayAfter(end)
      ? []
      : [finding('effective-gap', file, path, from, { other: succeeds, expected: dayAfter(end) })];
  });
};
