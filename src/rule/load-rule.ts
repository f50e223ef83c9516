import { type Condition, parseCondition } from '../condition/index.js';
import { issue, type Issue } from '../issue/index.js';
import type { Money } from '../quantity/index.js';
import type { AwardRule, ItemSource, Payment, Rule } from './document.js';
import { type AwardFile, type RuleFile, ruleSchema } from './schema.js';
import { noTable, readAmount, readTable, type Table } from './table.js';
import { shapeIssues } from './shape.js';

/** What a rule is read against: its document's scope, clauses and sibling rules. */
export interface RuleContext {
  readonly document: string;
  readonly scope: readonly Readonly<Record<string, unknown>>[];
  readonly scopeCites: Readonly<Record<string, readonly string[]>>;
  readonly clauses: ReadonlySet<string>;
  readonly slugs: readonly string[];
}

interface ReadCondition {
  readonly condition?: Condition;
  readonly issues: readonly Issue[];
}

export type LoadedRule = { readonly ok: true; readonly rule: Rule } | { readonly ok: false; readonly issues: readonly Issue[] };

const itemSource = ({ each }: AwardFile): ItemSource | undefined => {
  if (each === undefined) return undefined;
  return 'title' in each ? { list: 'titles', title: each.title, by: each.by } : { list: 'projects', project: each.project, by: each.by };
};

const namesIn = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value !== 'object' || value === null) return [];
  const { name, ...rest } = value as Record<string, unknown>;
  return [...(typeof name === 'string' ? [name] : []), ...Object.values(rest).flatMap(namesIn)];
};

/** The document's scope and the rule's own conditions; the rule's replace the scope's of the same name. */
const inScope = (conditions: unknown, scope: RuleContext['scope']): unknown => {
  const own = namesIn(conditions);
  return { all: [...scope.filter(({ name }) => typeof name !== 'string' || !own.includes(name)), conditions] };
};

const missingPart = (file: string, pointer: string, found: unknown, zh: string, en: string): Issue => issue('value-misfit', { file, pointer }, found, { detail: { zh, en } });

const paymentOf = ({ outcome, parameters = {} }: AwardFile, table: Table, file: string): Payment | Issue => {
  const named = (reference: string): Money | undefined => readAmount(parameters[reference.slice('parameter.'.length)]);
  const { pays } = outcome;
  if (typeof pays === 'object') {
    const upTo = named(pays.approvedUpTo);
    return upTo === undefined
      ? missingPart(file, '/outcome/pays/approvedUpTo', pays.approvedUpTo, 'parameters 中的一个金额', 'an amount among the parameters')
      : { kind: 'approved', upTo };
  }
  const column = pays.slice('row.'.length);
  if (pays.startsWith('row.')) {
    return table.columns[column] === 'money'
      ? { kind: 'rows', amounts: table.rows.map((row) => row[column] as Money) }
      : missingPart(file, '/outcome/pays', pays, '表中以钱计的一列', 'a money column of the table');
  }
  const amount = named(pays);
  return amount === undefined
    ? missingPart(file, '/outcome/pays', pays, 'parameters 中的一个金额', 'an amount among the parameters')
    : { kind: 'rows', amounts: table.rows.map(() => amount) };
};

const tableOf = (parameters: RuleFile['parameters'], file: string): { readonly table: Table; readonly issues: readonly Issue[] } => {
  const tables = Object.entries(parameters ?? {}).filter((entry): entry is [string, Exclude<(typeof entry)[1], string>] => typeof entry[1] === 'object');
  const [first, second] = tables;
  if (first === undefined) return { table: noTable, issues: [] };
  const read = readTable(first[1] as never, file, `/parameters/${first[0]}`);
  return second === undefined
    ? read
    : { table: read.table, issues: [...read.issues, missingPart(file, `/parameters/${second[0]}`, undefined, '至多一张表', 'at most one table')] };
};

/** Reads one rule file against its document. Every problem comes back at once, located. */
export const loadRule = (slug: string, raw: unknown, context: RuleContext): LoadedRule => {
  const file = `rules/${context.document}/${slug}.json`;
  const parsed = ruleSchema.safeParse(raw);
  if (!parsed.success) return { ok: false, issues: shapeIssues(parsed.error, raw, file) };
  const rule = parsed.data;
  const { table, issues: tableIssues } = tableOf(rule.parameters, file);
  const parse = (conditions: unknown, pointer: string): ReadCondition => {
    const result = parseCondition(conditions, {
      file,
      pointer,
      columns: table.columns,
      items: rule.kind === 'award' && rule.each !== undefined,
      rules: context.slugs.filter((other) => other !== slug),
    });
    return result.ok ? { condition: result.condition, issues: [] } : { issues: result.issues };
  };
  // The scope is parsed on its own first, so that pointers into the rule's own conditions are right.
  const own = parse(rule.conditions, '/conditions');
  const scoped: ReadCondition = own.condition === undefined ? { issues: [] } : parse(inScope(rule.conditions, context.scope), '/conditions');
  const paidBefore = rule.kind === 'award' && rule.outcome.paidBefore !== undefined ? parse(rule.outcome.paidBefore, '/outcome/paidBefore') : undefined;
  const payment = rule.kind === 'award' ? paymentOf(rule, table, file) : undefined;
  const names = [...namesIn(rule.conditions), ...namesIn(context.scope)];
  const issues: readonly Issue[] = [
    ...(rule.id === `${context.document}/${slug}` ? [] : [missingPart(file, '/id', rule.id, `${context.document}/${slug}`, `${context.document}/${slug}`)]),
    ...tableIssues,
    ...own.issues,
    ...scoped.issues,
    ...(paidBefore?.issues ?? []),
    ...(payment !== undefined && 'code' in payment ? [payment] : []),
    ...rule.clauses.flatMap((clause, index) => (context.clauses.has(clause) ? [] : [issue('clause-unknown', { file, pointer: `/clauses/${String(index)}` }, clause)])),
    ...Object.entries(rule.cites ?? {}).flatMap(([name, clauses]) => [
      ...(names.includes(name) ? [] : [missingPart(file, `/cites/${name}`, name, '条件名称', 'the name of a condition')]),
      ...clauses.flatMap((clause) => (context.clauses.has(clause) ? [] : [issue('clause-unknown', { file, pointer: `/cites/${name}` }, clause)])),
    ]),
  ];
  if (issues.length > 0 || scoped.condition === undefined) return { ok: false, issues };
  const cites: Readonly<Record<string, readonly string[]>> = { ...context.scopeCites, ...rule.cites };
  const base = {
    slug,
    id: rule.id,
    title: rule.title,
    note: rule.note,
    clauses: rule.clauses,
    citesOf: (name: string | undefined) => (name === undefined ? [] : (cites[name] ?? rule.clauses.slice(0, 1))),
    condition: scoped.condition,
    rows: table.rows,
  };
  switch (rule.kind) {
    case 'award': {
      const award: AwardRule = {
        ...base,
        kind: 'award',
        items: itemSource(rule),
        together: rule.entries === 'together',
        payment: payment as Payment,
        severalRows: rule.outcome.severalRows,
        paidBefore: paidBefore?.condition,
        repeats: rule.outcome.repeats,
        matter: rule.outcome.matter ?? slug,
      };
      return { ok: true, rule: award };
    }
    case 'tier':
      return { ok: true, rule: { ...base, kind: 'tier', ...rule.outcome } };
    case 'entitlement':
      return { ok: true, rule: { ...base, kind: 'entitlement', ...rule.outcome } };
  }
};
