import {
  canonicalJson,
  type Comparison,
  type Condition,
  type DaysWithin,
  mapSome,
  paramsWithin,
} from '../condition/index.js';
import { facts } from '../fact/index.js';
import { type Bilingual, issue, type Issue } from '../issue/index.js';
import type { RuleFile } from '../kinds/written.js';
import type { RuleContext, ScopeCondition } from './rule-context.js';

/** A period within which a rule says anything, as a condition beside the scope's. */
const periodCondition = (name: string, effective: DaysWithin | undefined): readonly ScopeCondition[] => {
  if (effective === undefined) return [];
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

/** On what came on a day, or in a month. */
const isDated = ({ fact }: Comparison): boolean => facts[fact.name].dated !== undefined;

/** A condition on what came in a year, held to some days of it: in every row, whatever the row itself says of it. */
const datedWithin = (comparison: Comparison, days: DaysWithin): Comparison => {
  const { fact, paramsByRow: byRow } = comparison;
  const params = paramsWithin(fact.params, days);
  return {
    ...comparison,
    fact: { name: fact.name, params, id: `${fact.name}${canonicalJson(params)}` },
    ...(byRow === undefined ? {} : { paramsByRow: { ...byRow, within: days } }),
  };
};

/** What a rule asks, where its own period is one of days: what came has to have come within it. */
const byEvent = (condition: Condition, effective: DaysWithin): Condition => {
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

/**
 * What a rule asks, within its own period and that of the text it stands in: a text that begins with a year is told by the
 * year; within one, what came before its day is the former text's.
 */
export const withinPeriods = (
  condition: Condition,
  { effective }: RuleFile,
  { scope, amendedFrom }: Pick<RuleContext, 'scope' | 'amendedFrom'>,
): { readonly own: Condition; readonly scope: readonly ScopeCondition[] } => {
  const amended = amendedFrom === undefined ? undefined : { from: amendedFrom };
  const days: readonly DaysWithin[] = [
    ...(effective?.by === 'event' ? [effective] : []),
    ...(amended === undefined || amended.from.endsWith('-01-01') ? [] : [amended]),
  ];
  return {
    own: days.reduce(byEvent, condition),
    scope: [...scope, ...periodCondition('in-effect', effective), ...periodCondition('as-amended', amended)],
  };
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
      return facts[condition.fact.name].dated === 'event';
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
export const effectiveIssues = (
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
