import { canonicalJson, type Condition, parseCondition } from '../condition/index.js';
import { frozen } from '../edge/index.js';
import { issue, type Issue } from '../issue/index.js';
import type { SubjectKind } from '../subject/index.js';
import { awardIssues } from './award.js';
import type { AwardRule, ItemSource, LimitRule, Payment, Rule, TierRule } from './document.js';
import { type LimitTerms, readLimit } from './limit.js';
import { readPayment, readRowLabels, readRowRanks } from './payment.js';
import { rowIssues } from './rows.js';
import { type AwardFile, type RuleFile, ruleSchema, type TierFile } from './schema.js';
import { shapeIssues } from './shape.js';
import { noTable, readTable, type Table } from './table.js';

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
  /** Slugs of the rules that this one may refer to: those about the same subject, and not about items. */
  readonly referable: ReadonlySet<string>;
  /** A reading or a reform has rewritten it: it may then cite for conditions that are gone. */
  readonly rewritten: boolean;
}

export type LoadedRule =
  { readonly ok: true; readonly rule: Rule } | { readonly ok: false; readonly issues: readonly Issue[] };

interface ReadCondition {
  readonly condition?: Condition;
  readonly issues: readonly Issue[];
}

const itemSource = ({ each }: AwardFile): ItemSource | undefined => {
  if (each === undefined) return undefined;
  return 'title' in each
    ? { list: 'titles', title: each.title, by: each.by }
    : { list: 'projects', project: each.project, by: each.by };
};

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
const inScope = (own: Condition, scope: readonly ScopeCondition[]): Condition => {
  const names = namesIn(own);
  const kept = scope.filter(({ name }) => !names.includes(name)).map(({ condition }) => condition);
  const [first, ...rest] = kept;
  return { kind: 'all', name: undefined, conditions: first === undefined ? [own] : [first, ...rest, own] };
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

const dayInYear = { from: '01-01', through: '12-31' } as const;

const wholeYear = {
  from: {
    zh: '某年的 1 月 1 日，或文件自己的开始日',
    en: 'the first of January of a year, or the day that the document itself begins',
  },
  through: {
    zh: '某年的 12 月 31 日，或文件自己的结束日',
    en: 'the last of December of a year, or the day that the document itself ends',
  },
} as const;

/** A rule's own period runs forward, and takes whole years: a rule is decided by the year. */
const effectiveIssues = ({ effective }: RuleFile, { period }: RuleContext, file: string): readonly Issue[] => {
  if (effective === undefined) return [];
  const { from, through } = effective;
  return [
    ...(['from', 'through'] as const).flatMap((end) => {
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

/** The alternatives of a library: the parts of its outermost `any`. */
export const alternativesOf = (condition: Condition): readonly Condition[] =>
  condition.kind === 'any' ? condition.conditions : [condition];

/** Ranked libraries answer criterion by criterion: each alternative is named and has its words. */
const criteriaIssues = ({ outcome, criteria = {} }: TierFile, condition: Condition, file: string): readonly Issue[] => {
  const names = alternativesOf(condition).map(({ name }) => name ?? '');
  const unsaid = outcome.class === undefined ? [] : names.filter((name) => !Object.hasOwn(criteria, name));
  const strangers = Object.keys(criteria).filter((name) => !names.includes(name));
  return [
    ...unsaid.map((name) =>
      issue('value-misfit', { file, pointer: '/criteria' }, name, {
        detail: { zh: `criteria 中对 ${name} 的说明`, en: `words for ${name} among the criteria` },
      }),
    ),
    ...strangers.map((name) =>
      issue('value-misfit', { file, pointer: `/criteria/${name}` }, name, {
        detail: {
          zh: `并列条件之一的名称：${names.join('、')}`,
          en: `the name of an alternative: ${names.join(', ')}`,
        },
      }),
    ),
  ];
};

const tableOf = (
  parameters: RuleFile['parameters'],
  file: string,
): { readonly table: Table; readonly issues: readonly Issue[] } => {
  const tables = Object.entries(parameters ?? {}).flatMap(([name, parameter]) =>
    typeof parameter === 'object' ? [[name, parameter] as const] : [],
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
  const parse = (conditions: unknown, pointer: string): ReadCondition => {
    const result = parseCondition(conditions, {
      file,
      pointer,
      columns: table.columns,
      subjects,
      items: rule.kind === 'award' && rule.each !== undefined,
      rules: context.referable,
      self: slug,
    });
    return result.ok ? { condition: result.condition, issues: [] } : { issues: result.issues };
  };
  const own = parse(rule.conditions, '/conditions');
  const limit = rule.kind === 'limit' ? readLimit(rule, table, file) : undefined;
  const holds =
    rule.kind === 'limit' && 'says' in rule.outcome && rule.outcome.holds !== undefined
      ? parse(rule.outcome.holds, '/outcome/holds')
      : undefined;
  const award = rule.kind === 'award' ? rule : undefined;
  const paidBefore =
    award?.outcome.paidBefore === undefined ? undefined : parse(award.outcome.paidBefore, '/outcome/paidBefore');
  const payment = award === undefined ? undefined : readPayment(award, table, file);
  const names = [
    ...[own.condition, paidBefore?.condition, holds?.condition].flatMap((condition) =>
      condition === undefined ? [] : namesIn(condition),
    ),
    ...context.scope.map(({ name }) => name),
  ];
  const id = `${context.document}/${slug}`;
  const issues: readonly Issue[] = [
    ...(rule.id === id
      ? []
      : [issue('value-misfit', { file, pointer: '/id' }, rule.id, { detail: { zh: id, en: id } })]),
    ...tableIssues,
    ...own.issues,
    ...(paidBefore?.issues ?? []),
    ...(holds?.issues ?? []),
    ...(Array.isArray(limit) ? (limit as readonly Issue[]) : []),
    ...(own.condition === undefined || rule.kind !== 'tier' ? [] : criteriaIssues(rule, own.condition, file)),
    ...(Array.isArray(payment) ? (payment as readonly Issue[]) : []),
    ...(award === undefined ? [] : awardIssues(award, table, paidBefore?.condition, file)),
    ...(own.condition === undefined || tableIssues.length > 0 ? [] : rowIssues(table, own.condition, file)),
    ...effectiveIssues(rule, context, file),
    ...(own.condition === undefined ? [] : citationIssues(rule, names, context, file)),
  ];
  if (issues.length > 0 || own.condition === undefined) return { ok: false, issues };
  const cites: Readonly<Record<string, readonly string[]>> = { ...context.scopeCites, ...rule.cites };
  const base = {
    slug,
    id,
    subjects,
    title: rule.title,
    note: rule.note,
    clauses: rule.clauses,
    citesOf: (name: string | undefined) => (name === undefined ? [] : frozen(cites[name] ?? rule.clauses.slice(0, 1))),
    condition: inScope(own.condition, [...context.scope, ...effectiveCondition(rule)]),
    rows: table.rows,
  };
  switch (rule.kind) {
    case 'award': {
      const loaded: AwardRule = {
        ...base,
        kind: 'award',
        items: itemSource(rule),
        together: rule.entries === 'together',
        payment: payment as Payment,
        rowLabels: readRowLabels(rule, table),
        rowRanks: readRowRanks(rule, table),
        severalRows: rule.outcome.severalRows,
        paidBefore: paidBefore?.condition,
        repeats: rule.outcome.repeats,
        matter: rule.outcome.matter ?? slug,
      };
      return { ok: true, rule: loaded };
    }
    case 'tier': {
      const { library, force, class: ranked } = rule.outcome;
      const loaded: TierRule = { ...base, kind: 'tier', library, force, class: ranked, criteria: rule.criteria ?? {} };
      return { ok: true, rule: loaded };
    }
    case 'entitlement':
      return { ok: true, rule: { ...base, kind: 'entitlement', ...rule.outcome } };
    case 'limit': {
      const says = 'says' in rule.outcome ? rule.outcome.says : undefined;
      const loaded: LimitRule = {
        ...base,
        kind: 'limit',
        terms: limit as LimitTerms | undefined,
        permission: says === undefined ? undefined : { holds: holds?.condition, says },
        force: rule.outcome.force,
      };
      return { ok: true, rule: loaded };
    }
  }
};
