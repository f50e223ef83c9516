import {
  canonicalJson,
  type Comparison,
  type Condition,
  type FactCall,
  mapSome,
  parseCondition,
  type ParseContext,
  parseFactCall,
  parseReckoning,
  type SharedConditions,
} from '../condition/index.js';
import { frozen } from '../edge/index.js';
import { facts } from '../fact/index.js';
import { type Bilingual, issue, type Issue } from '../issue/index.js';
import { kindOf, type Rule, type RuleBase, type RuleFile, ruleSchema } from '../kinds/index.js';
import type { ReadContext } from '../kinds/kind.js';
import { isDated as changesByDay } from '../kinds/dated.js';
import { rowIssues } from '../kinds/rows.js';
import { shapeIssues } from '../kinds/shape.js';
import { noTable, readTable, type Table } from '../kinds/table.js';
import type { SubjectKind, Vocabulary } from '../subject/index.js';

/** A named condition that every rule of a document starts with. */
export interface ScopeCondition {
  readonly name: string;
  readonly condition: Condition;
}

/** What a rule is read against: its document's scope, clauses and sibling rules. */
export interface RuleContext {
  readonly document: string;
  readonly period: { readonly from: string; readonly through: string | null };
  readonly scope: readonly ScopeCondition[];
  readonly scopeCites: Readonly<Record<string, readonly string[]>>;
  readonly clauses: Pick<ReadonlySet<string>, 'has'>;
  readonly shared: SharedConditions;
  /** Slugs of the rules that this one may refer to: those about the same subject, and not about items. */
  readonly referable: ReadonlySet<string>;
  /** A reading or a reform has rewritten it: it may then cite for conditions that are gone. */
  readonly rewritten: boolean;
  readonly vocabulary: Vocabulary;
}

export type LoadedRule =
  { readonly ok: true; readonly rule: Rule } | { readonly ok: false; readonly issues: readonly Issue[] };

const namesIn = (condition: Condition): readonly string[] => {
  const own = condition.name === undefined ? [] : [condition.name];
  switch (condition.kind) {
    case 'all':
    case 'any':
      return [...own, ...condition.conditions.flatMap(namesIn)];
    case 'not':
      return [...own, ...namesIn(condition.condition)];
    case 'reference':
    case 'comparison':
      return own;
  }
};

/** The document's scope and the rule's own conditions; the rule's replace the scope's of the same name. */
const inScope = (own: Condition, scope: readonly ScopeCondition[]): Pick<RuleBase, 'condition' | 'scope' | 'own'> => {
  const names = namesIn(own);
  const kept = scope.filter(({ name }) => !names.includes(name)).map(({ condition }) => condition);
  const [first, ...rest] = kept;
  const conditions: [Condition, ...Condition[]] = first === undefined ? [own] : [first, ...rest, own];
  return { condition: { kind: 'all', name: undefined, conditions }, scope: kept, own };
};

/** A rule's own period, as a condition beside the scope's. */
const effectiveCondition = ({ effective }: RuleFile): readonly ScopeCondition[] => {
  if (effective === undefined) return [];
  const name = 'in-effect';
  const params = { from: effective.from, ...(effective.through === undefined ? {} : { through: effective.through }) };
  const condition: Condition = {
    kind: 'comparison',
    name,
    fact: { name: 'inPeriod', params, id: `inPeriod${canonicalJson(params)}` },
    operator: 'equal',
    operand: { kind: 'values', values: [1] },
  };
  return [{ name, condition }];
};

const earlier = (a: string | undefined, b: string | undefined): string | undefined =>
  [a, b].filter((each) => each !== undefined).sort()[0];
const later = (a: string | undefined, b: string | undefined): string | undefined =>
  [a, b]
    .filter((each) => each !== undefined)
    .sort()
    .at(-1);

const isDated = ({ fact }: Comparison): boolean => facts[fact.name].dated === true;

/** A condition on what came in a year, held to some days of it. */
const datedWithin = (comparison: Comparison, { from, through }: NonNullable<RuleFile['effective']>): Comparison => {
  const own = comparison.fact.params as { readonly from?: string; readonly through?: string };
  const [first, last] = [later(own.from, from), earlier(own.through, through)];
  const params = { ...own, from: first, ...(last === undefined ? {} : { through: last }) };
  const { name } = comparison.fact;
  const byRow = comparison.paramsByRow;
  const written =
    byRow === undefined ? {} : { paramsByRow: { ...byRow, params: { ...(byRow.params as object), ...params } } };
  return { ...comparison, fact: { name, params, id: `${name}${canonicalJson(params)}` }, ...written };
};

/** What a rule asks, where its own period is one of days: what came has to have come within it. */
const byEvent = (condition: Condition, effective: NonNullable<RuleFile['effective']>): Condition => {
  const inner = (each: Condition): Condition => byEvent(each, effective);
  switch (condition.kind) {
    case 'all':
    case 'any':
      return { ...condition, conditions: mapSome(condition.conditions, inner) };
    case 'not':
      return { ...condition, condition: inner(condition.condition) };
    case 'reference':
      return condition;
    case 'comparison':
      return isDated(condition) ? datedWithin(condition, effective) : condition;
  }
};

const hasDated = (condition: Condition): boolean => {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.conditions.some(hasDated);
    case 'not':
      return hasDated(condition.condition);
    case 'reference':
      return false;
    case 'comparison':
      return isDated(condition);
  }
};

const anEvent: Bilingual = {
  zh: '与 by: event 同写的、问某日发生之事的条件（titleInYear 或 itemInYear）',
  en: 'a condition on what came on a day (titleInYear or itemInYear) beside by: event',
};

const dayInYear = { from: '01-01', through: '12-31' } as const;

const wholeYear = {
  from: {
    zh: '某年的1月1日，或文件自己的开始日',
    en: 'the first of January of a year, or the day that the document itself begins',
  },
  through: {
    zh: '某年的12月31日，或文件自己的结束日',
    en: 'the last of December of a year, or the day that the document itself ends',
  },
} as const;

/** A rule's own period runs forward, and takes whole years: a rule is decided by the year. */
const effectiveIssues = (
  { effective }: RuleFile,
  condition: Condition | undefined,
  { period }: RuleContext,
  file: string,
): readonly Issue[] => {
  if (effective === undefined) return [];
  const { by, from, through } = effective;
  const ends = by === 'year' ? (['from', 'through'] as const) : [];
  return [
    ...(by === 'event' && condition !== undefined && !hasDated(condition)
      ? [issue('effective-inside-year', { file, pointer: '/effective/by' }, by, { expected: anEvent })]
      : []),
    ...ends.flatMap((end) => {
      const day = effective[end];
      if (day === undefined || day === period[end] || day.endsWith(`-${dayInYear[end]}`)) return [];
      return [
        issue('effective-inside-year', { file, pointer: `/effective/${end}` }, day, { expected: wholeYear[end] }),
      ];
    }),
    ...(through !== undefined && through < from
      ? [issue('period-backwards', { file, pointer: '/effective/through' }, through)]
      : []),
  ];
};

const tableOf = (
  parameters: RuleFile['parameters'],
  file: string,
): { readonly table: Table; readonly issues: readonly Issue[] } => {
  const tables = Object.entries(parameters ?? {}).flatMap(([name, parameter]) =>
    typeof parameter === 'object' && !changesByDay(parameter) ? [[name, parameter] as const] : [],
  );
  const [first, second] = tables;
  if (first === undefined) return { table: noTable, issues: [] };
  const read = readTable(first[1], file, `/parameters/${first[0]}`);
  if (second === undefined) return read;
  const surplus = issue('value-misfit', { file, pointer: `/parameters/${second[0]}` }, second[0], {
    detail: { zh: '至多一张表', en: 'at most one table' },
  });
  return { table: read.table, issues: [...read.issues, surplus] };
};

const citationIssues = (
  rule: RuleFile,
  names: readonly string[],
  { clauses, rewritten }: RuleContext,
  file: string,
): readonly Issue[] => {
  const unknown = (cited: readonly string[], pointer: (index: number) => string): readonly Issue[] =>
    cited.flatMap((clause, index) =>
      clauses.has(clause) ? [] : [issue('clause-unknown', { file, pointer: pointer(index) }, clause)],
    );
  return [
    ...unknown(rule.clauses, (index) => `/clauses/${String(index)}`),
    ...Object.entries({ ...rule.parameters, '': 'pays' in rule.outcome ? rule.outcome.pays : undefined }).flatMap(
      ([name, written]) => {
        const pointer = name === '' ? '/outcome/pays' : `/parameters/${name}`;
        const stretches = changesByDay(written) ? (written as readonly { readonly clauses?: readonly string[] }[]) : [];
        return stretches.flatMap(({ clauses: cited = [] }, at) =>
          unknown(cited, (index) => `${pointer}/${String(at)}/clauses/${String(index)}`),
        );
      },
    ),
    ...Object.entries(rule.cites ?? {}).flatMap(([name, cited]) => [
      ...(rewritten || names.includes(name)
        ? []
        : [
            issue('value-misfit', { file, pointer: `/cites/${name}` }, name, {
              detail: { zh: '本规则中条件的名称', en: 'the name of a condition of this rule' },
            }),
          ]),
      ...unknown(cited, (index) => `/cites/${name}/${String(index)}`),
    ]),
  ];
};

/** Reads one rule file against its document. Every problem comes back at once, located. */
export const loadRule = (slug: string, raw: unknown, context: RuleContext): LoadedRule => {
  const file = `rules/${context.document}/${slug}.json`;
  const parsed = ruleSchema.safeParse(raw);
  if (!parsed.success) return { ok: false, issues: shapeIssues(parsed.error, raw, file) };
  const rule = parsed.data;
  const subjects: readonly SubjectKind[] = [rule.subject].flat();
  const { table, issues: tableIssues } = tableOf(rule.parameters, file);
  const read: Condition[] = [];
  const unread: Issue[] = [];
  const sharedCites: Record<string, readonly string[]> = {};
  const contextAt = (pointer: string): ParseContext => ({
    file,
    pointer,
    columns: table.columns,
    parameters: rule.parameters ?? {},
    rows: table.rows,
    subjects,
    items: 'each' in rule && rule.each !== undefined,
    vocabulary: context.vocabulary,
    rules: context.referable,
    shared: context.shared,
    self: slug,
  });
  const conditionAt = (conditions: unknown, pointer: string): Condition | undefined => {
    const result = parseCondition(conditions, contextAt(pointer));
    if (result.ok) {
      read.push(result.condition);
      Object.assign(sharedCites, result.cites);
    } else unread.push(...result.issues);
    return result.ok ? result.condition : undefined;
  };
  const factAt = (call: unknown, pointer: string): FactCall | undefined => {
    const result = parseFactCall(call, contextAt(pointer));
    if (!result.ok) unread.push(...result.issues);
    return result.ok ? result.fact : undefined;
  };
  const reckoningAt: ReadContext['reckoningAt'] = (raw, pointer) => {
    const result = parseReckoning(raw, contextAt(pointer));
    if (!result.ok) unread.push(...result.issues);
    return result.ok ? result.reckoning : undefined;
  };
  const condition = conditionAt(rule.conditions, '/conditions');
  const own = kindOf(rule).load(rule, {
    file,
    slug,
    table,
    condition,
    vocabulary: context.vocabulary,
    conditionAt,
    factAt,
    reckoningAt,
  });
  const names = [...read.flatMap(namesIn), ...context.scope.map(({ name }) => name)];
  const id = `${context.document}/${slug}`;
  const issues: readonly Issue[] = [
    ...(rule.id === id
      ? []
      : [issue('value-misfit', { file, pointer: '/id' }, rule.id, { detail: { zh: id, en: id } })]),
    ...tableIssues,
    ...unread,
    ...(own.issues ?? []),
    ...(condition === undefined || tableIssues.length > 0 ? [] : rowIssues(table, condition, file)),
    ...effectiveIssues(rule, condition, context, file),
    ...(condition === undefined ? [] : citationIssues(rule, names, context, file)),
  ];
  if (issues.length > 0 || condition === undefined || own.issues !== undefined) return { ok: false, issues };
  const cites: Readonly<Record<string, readonly string[]>> = { ...context.scopeCites, ...sharedCites, ...rule.cites };
  const base: RuleBase = {
    slug,
    id,
    subjects,
    title: rule.title,
    note: rule.note,
    clauses: rule.clauses,
    citesOf: (name) => (name === undefined ? [] : frozen(cites[name] ?? rule.clauses.slice(0, 1))),
    ...inScope(rule.effective?.by === 'event' ? byEvent(condition, rule.effective) : condition, [
      ...context.scope,
      ...effectiveCondition(rule),
    ]),
    rows: table.rows,
  };
  // Base and own part of one kind, which the types of all kinds together cannot say.
  return { ok: true, rule: { ...base, ...own.value } as Rule };
};
