import {
  type Condition,
  type FactCall,
  parseCondition,
  type ParseContext,
  parseFactCall,
  parseReckoning,
} from '../condition/index.js';
import { type Bilingual, issue, type Issue } from '../issue/index.js';
import { isDated as changesByDay } from '../kinds/dated.js';
import type { Rule, RuleBase } from '../kinds/index.js';
import type { ReadContext } from '../kinds/kind-file.js';
import { rowIssues } from '../kinds/rows.js';
import { rowWordIssues } from '../kinds/row-words.js';
import { shapeIssues } from '../kinds/shape.js';
import { noTable, readTable, type Table } from '../kinds/table.js';
import { kindFileOf, type RuleFile, ruleSchema } from '../kinds/written.js';
import type { SubjectKind } from '../subject/index.js';
import { citationIssues } from './citations.js';
import { inFull } from './in-full.js';
import type { RuleContext, ScopeCondition } from './rule-context.js';
import { effectiveIssues, withinPeriods } from './rule-period.js';

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
const inScope = ({
  own,
  scope,
}: {
  readonly own: Condition;
  readonly scope: readonly ScopeCondition[];
}): Pick<RuleBase, 'condition' | 'scope' | 'own'> => {
  const names = namesIn(own);
  const kept = scope.filter(({ name }) => !names.includes(name)).map(({ condition }) => condition);
  const [first, ...rest] = kept;
  const conditions: [Condition, ...Condition[]] = first === undefined ? [own] : [first, ...rest, own];
  return { condition: { kind: 'all', name: undefined, conditions }, scope: kept, own };
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

/** Reads one rule file against its document. Every problem comes back at once, located. */
export const loadRule = (slug: string, raw: unknown, context: RuleContext): LoadedRule => {
  const file = `rules/${context.document}/${slug}.json`;
  const parsed = context.isChecked
    ? ({ success: true, data: inFull(ruleSchema, raw) } as const)
    : ruleSchema.safeParse(raw);
  if (!parsed.success) return { ok: false, issues: shapeIssues(parsed.error, raw, file) };
  const rule = parsed.data;
  const subjects: readonly SubjectKind[] = [rule.subject].flat();
  const { table, issues: tableIssues } = tableOf(rule.parameters, file);
  const read: Condition[] = [];
  const unread: Issue[] = [];
  const sharedCites: Record<string, readonly string[]> = {};
  const notes: Record<string, Bilingual> = Object.fromEntries(
    context.scope.flatMap(({ name, note }) => (note === undefined ? [] : [[name, note]])),
  );
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
    isChecked: context.isChecked,
  });
  const conditionAt = (conditions: unknown, pointer: string): Condition | undefined => {
    const result = parseCondition(conditions, contextAt(pointer));
    if (result.ok) {
      read.push(result.condition);
      Object.assign(sharedCites, result.cites);
      Object.assign(notes, result.notes);
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
  const own = kindFileOf(rule).load(rule, {
    file,
    slug,
    table,
    condition,
    vocabulary: context.vocabulary,
    conditionAt,
    factAt,
    reckoningAt,
  });
  const id = `${context.document}/${slug}`;
  const misfitIssues = (): readonly Issue[] => [
    ...(condition === undefined || tableIssues.length > 0
      ? []
      : [...rowIssues(table, condition, file), ...rowWordIssues(table, condition, context.vocabulary, file)]),
    ...effectiveIssues(rule, condition, context, file),
    ...(condition === undefined
      ? []
      : citationIssues(rule, [...read.flatMap(namesIn), ...context.scope.map(({ name }) => name)], context, file)),
  ];
  const issues: readonly Issue[] = [
    ...(rule.id === id
      ? []
      : [issue('value-misfit', { file, pointer: '/id' }, rule.id, { detail: { zh: id, en: id } })]),
    ...tableIssues,
    ...unread,
    ...(own.issues ?? []),
    ...(context.isChecked ? [] : misfitIssues()),
  ];
  if (issues.length > 0 || condition === undefined || own.issues !== undefined) return { ok: false, issues };
  const base: RuleBase = {
    slug,
    id,
    subjects,
    title: rule.title,
    note: rule.note,
    clauses: rule.clauses,
    cites: { ...context.scopeCites, ...sharedCites, ...rule.cites },
    notes,
    ...inScope(withinPeriods(condition, rule, context)),
    rows: table.rows,
  };
  // Base and own part of one kind, which the types of all kinds together cannot say.
  return { ok: true, rule: { ...base, ...own.value } as Rule };
};
