import { didYouMean, issue, type Issue, notice, type Notice } from '../issue/index.js';
import type { Change } from '../rule/index.js';
import { inColumn, meansTheSame, printed } from './cell.js';
import { type Before, type Address, keyOf, locate, type Located, type RuleTable } from './locate.js';
import type { Operation } from './operation.js';

/** What an operation comes to: changes of rule data, or what stands in its way. */
export interface Outcome {
  readonly changes: readonly Change[];
  readonly issues: readonly Issue[];
  readonly notices: readonly Notice[];
}

const changed = (...changes: readonly Change[]): Outcome => ({ changes, issues: [], notices: [] });
const refused = (...issues: readonly Issue[]): Outcome => ({ changes: [], issues, notices: [] });

/** An operation with where it is written, and what it finds. */
interface Step {
  readonly operation: Operation;
  readonly option: string;
  readonly before: Before;
}

const at = ({ option }: Step, key: string): { readonly option: string } => ({ option: `${option}.${key}` });

/** What the name under a key leads to, if it leads to what the operation is about. */
const find = <Is extends Located['is']>(
  step: Step,
  key: 'set' | 'add-row' | 'remove-row' | 'add-condition' | 'remove-condition' | 'abolish',
  ...wanted: readonly Is[]
): { readonly found: Extract<Located, { is: Is }> } | { readonly refused: Outcome } => {
  const name = String(step.operation[key]);
  const location = locate(step.before, name);
  if ('found' in location && (wanted as readonly string[]).includes(location.found.is))
    return { found: location.found as Extract<Located, { is: Is }> };
  const known = 'known' in location ? location.known : [];
  return {
    refused: refused(
      issue('reform-part-unknown', at(step, key), name, {
        known: known.slice(0, 12).join(', '),
        suggestion: didYouMean(name, known),
      }),
    ),
  };
};

/** What stands there must be what the reform takes to stand there. */
const wasIssues = (step: Step, now: unknown, unit?: string): readonly Issue[] => {
  const { was } = step.operation;
  return was === undefined || meansTheSame(now, was, unit)
    ? []
    : [issue('change-misses', at(step, 'was'), printed(now, unit), { expected: printed(was, unit) })];
};

const nothing = (step: Step, key: string, found: unknown): Outcome =>
  refused(issue('reform-changes-nothing', at(step, key), found));

/** Whether amounts fall somewhere as the first column rises. */
const falls = ({ columns, rows }: RuleTable): boolean => {
  const amount = columns.findIndex(([name]) => name === 'amount');
  if (amount < 1) return false;
  const sorted = [...rows].sort((a, b) => Number(a[0]) - Number(b[0]));
  return sorted.some((row, index) => index > 0 && Number(row[amount]) < Number(sorted[index - 1]?.[amount]));
};

const rowsChange = (step: Step, place: Address, table: RuleTable, rows: RuleTable['rows'], key: string): Outcome => {
  const isNew = falls({ ...table, rows }) && !falls(table);
  return {
    ...changed({ ...place, part: table.part, from: table.rows, to: rows }),
    notices: isNew ? [notice('amount-falls', at(step, key).option, undefined)] : [],
  };
};

const set = (step: Step): Outcome => {
  const target = find(step, 'set', 'part', 'whole');
  if ('refused' in target) return target.refused;
  const { found } = target;
  if (found.is === 'whole')
    return refused(issue('reform-part-unknown', at(step, 'set'), step.operation.set, { known: '', suggestion: '' }));
  const { at: place, part, now, unit } = found;
  const to = inColumn(step.operation.to, unit);
  if (to === undefined)
    return refused(
      issue('option-misfit', at(step, 'to'), step.operation.to, {
        wanted: { zh: `以${String(unit)}计的金额`, en: `an amount in ${String(unit)}` },
      }),
    );
  const issues = wasIssues(step, now, unit);
  if (issues.length > 0) return refused(...issues);
  if (meansTheSame(now, to, unit)) return nothing(step, 'to', printed(now, unit));
  const change = changed({ ...place, part, from: now ?? null, to });
  const table = cellTable(step);
  return table === undefined ? change : { ...change, notices: tableNotices(step, table, part, to) };
};

/** The table that a cell belongs to. */
const cellTable = ({ operation: { set: name = '' }, before }: Step): RuleTable | undefined => {
  const [, table] = /^([^[]+)\[/u.exec(name) ?? [];
  const location = table === undefined ? undefined : locate(before, table);
  return location !== undefined && 'found' in location && location.found.is === 'table'
    ? location.found.table
    : undefined;
};

const tableNotices = (step: Step, table: RuleTable, part: string, to: unknown): readonly Notice[] => {
  const [column = 0, row = 0] = part.split('.').reverse().map(Number);
  const rows = table.rows.map((each, index) =>
    index === row ? each.map((cell, place) => (place === column ? to : cell)) : each,
  );
  return falls({ ...table, rows }) && !falls(table) ? [notice('amount-falls', at(step, 'set').option, undefined)] : [];
};

const addRow = (step: Step): Outcome => {
  const target = find(step, 'add-row', 'table');
  if ('refused' in target) return target.refused;
  const { at: place, table } = target.found;
  const { row = {} } = step.operation;
  const cells = table.columns.map(([name, unit]) => ({ name, unit, value: inColumn(row[name], unit) }));
  const stray = Object.keys(row).filter((name) => !table.columns.some(([column]) => column === name));
  const known = table.columns.map(([name]) => name).join(', ');
  const issues = [
    ...cells.flatMap(({ name, unit, value }) => {
      if (row[name] === undefined) return [issue('field-required', at(step, `row.${name}`), undefined)];
      return value === undefined
        ? [
            issue('option-misfit', at(step, `row.${name}`), row[name], {
              wanted: { zh: `以${unit}计的金额`, en: `an amount in ${unit}` },
            }),
          ]
        : [];
    }),
    ...stray.map((name) =>
      issue('field-unknown', at(step, `row.${name}`), name, { known, suggestion: didYouMean(name, known.split(', ')) }),
    ),
  ];
  if (issues.length > 0) return refused(...issues);
  const added = cells.map(({ value }) => value);
  const twin = table.rows.find((each) => keyOf(table, each) === keyOf(table, added));
  if (twin !== undefined) return refused(issue('reform-row-twice', at(step, 'row'), keyOf(table, added)));
  const place_ = table.rows.findIndex((each) => Number(each[0]) > Number(added[0]));
  const rows =
    place_ < 0 ? [...table.rows, added] : [...table.rows.slice(0, place_), added, ...table.rows.slice(place_)];
  return rowsChange(step, place, table, rows, 'row');
};

const removeRow = (step: Step): Outcome => {
  const target = find(step, 'remove-row', 'row');
  if ('refused' in target) return target.refused;
  const { at: place, table, row } = target.found;
  return rowsChange(
    step,
    place,
    table,
    table.rows.filter((_, index) => index !== row),
    'remove-row',
  );
};

type Data = Readonly<Record<string, unknown>>;

const addCondition = (step: Step): Outcome => {
  const target = find(step, 'add-condition', 'whole');
  if ('refused' in target) return target.refused;
  const { at: place, now } = target.found;
  const { conditions } = now as { readonly conditions?: Data };
  const { condition } = step.operation;
  if (place.rule === undefined || conditions === undefined)
    return refused(
      issue('reform-part-unknown', at(step, 'add-condition'), step.operation['add-condition'], {
        known: Object.keys(step.before.rules).join(', '),
        suggestion: '',
      }),
    );
  return Array.isArray(conditions['all'])
    ? changed({ ...place, part: `conditions.all.${String(conditions['all'].length)}`, from: null, to: condition })
    : changed({ ...place, part: 'conditions', from: conditions, to: { all: [conditions, condition] } });
};

/** Conditions without the one of a name; a list that is left empty goes with it. */
const without = (value: unknown, name: string): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if ((value as Data)['name'] === name) return undefined;
  const { all, any, not } = value as { all?: readonly unknown[]; any?: readonly unknown[]; not?: unknown };
  for (const [key, list] of Object.entries({ all, any })) {
    if (list === undefined) continue;
    const left = list.map((each) => without(each, name)).filter((each) => each !== undefined);
    return left.length === 0 ? undefined : { ...value, [key]: left };
  }
  if (not === undefined) return value;
  const inner = without(not, name);
  return inner === undefined ? undefined : { ...value, not: inner };
};

const removeCondition = (step: Step): Outcome => {
  const name = String(step.operation['remove-condition']);
  const [, slug = '', condition = ''] = /^([^.]*)\.(.+)$/su.exec(name) ?? [];
  const rule = step.before.rules[slug] as { readonly conditions?: unknown; readonly cites?: Data } | undefined;
  const left = rule === undefined ? undefined : without(rule.conditions, condition);
  const unknown = (): Outcome =>
    refused(
      issue('reform-part-unknown', at(step, 'remove-condition'), name, {
        known: Object.keys(rule?.cites ?? step.before.rules).join(', '),
        suggestion: '',
      }),
    );
  if (rule === undefined || JSON.stringify(left) === JSON.stringify(rule.conditions)) return unknown();
  if (left === undefined) return refused(issue('reform-last-condition', at(step, 'remove-condition'), name));
  const { [condition]: cited, ...cites } = rule.cites ?? {};
  return changed(
    { rule: slug, part: 'conditions', from: rule.conditions, to: left },
    ...(cited === undefined ? [] : [{ rule: slug, part: 'cites', from: rule.cites, to: cites }]),
  );
};

const abolish = (step: Step): Outcome => {
  const target = find(step, 'abolish', 'whole');
  if ('refused' in target) return target.refused;
  const { at: place, now } = target.found;
  return place.document === true
    ? refused(
        issue('reform-part-unknown', at(step, 'abolish'), step.operation.abolish, {
          known: Object.keys(step.before.rules).join(', '),
          suggestion: '',
        }),
      )
    : changed({ ...place, part: '.', from: now, to: null });
};

const add = (step: Step, key: 'add-rule' | 'add-group'): Outcome => {
  const given = step.operation[key];
  const { id } = (typeof given === 'object' && given !== null ? given : {}) as { readonly id?: unknown };
  const name = typeof id === 'string' ? id.replace(/^.*\//u, '') : '';
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(name)) return refused(issue('name-wanted', at(step, `${key}.id`), id));
  const place: Address = key === 'add-rule' ? { rule: name } : { group: name };
  const location = locate(step.before, `${key === 'add-rule' ? 'rule' : 'group'}:${name}`);
  return 'found' in location
    ? refused(issue('id-duplicate', at(step, `${key}.id`), name))
    : changed({ ...place, part: '.', from: null, to: given });
};

const movePeriod = (step: Step): Outcome => {
  const { period } = step.before.document as {
    readonly period: { readonly from: string; readonly through: string | null };
  };
  const told = String(step.operation['move-period']);
  const [, from, through] = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})?$/u.exec(told) ?? [];
  if (from === undefined) return refused(issue('period-wanted', at(step, 'move-period'), told));
  const written = `${period.from}..${period.through ?? ''}`;
  const issues = wasIssues(step, written);
  if (issues.length > 0) return refused(...issues);
  if (written === told) return nothing(step, 'move-period', told);
  return changed(
    ...(from === period.from ? [] : [{ document: true as const, part: 'period.from', from: period.from, to: from }]),
    ...((through ?? null) === period.through
      ? []
      : [{ document: true as const, part: 'period.through', from: period.through, to: through ?? null }]),
  );
};

/** Changes of rule data that an operation comes to, on what stood before it. */
export const outcomeOf = (operation: Operation, option: string, before: Before): Outcome => {
  const step: Step = { operation, option, before };
  switch (operation.does) {
    case 'set':
      return set(step);
    case 'add-row':
      return addRow(step);
    case 'remove-row':
      return removeRow(step);
    case 'add-condition':
      return addCondition(step);
    case 'remove-condition':
      return removeCondition(step);
    case 'abolish':
      return abolish(step);
    case 'add-rule':
    case 'add-group':
      return add(step, operation.does);
    case 'move-period':
      return movePeriod(step);
  }
};
