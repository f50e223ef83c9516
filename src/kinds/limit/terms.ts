import { type Bilingual, issue, type Issue } from '../../issue/index.js';
import {
  compareRational,
  parseArea,
  parseMoney,
  parseRational,
  rational,
  type Rational,
} from '../../quantity/index.js';
import { rowPrefix } from '../../reckon/index.js';
import { kinds, type PlaceField, placeFields, type ValueKind } from '../../subject/index.js';
import { type ReadRule, readUnless } from '../kind-file.js';
import type { Table } from '../table.js';
import type { LimitFile } from './schema.js';

/** One end of a limit: as printed, and exact in the unit of what is measured. */
export interface LimitEnd {
  readonly text: string;
  readonly value: Rational;
}

/** One field over another. */
export interface Share {
  readonly share: PlaceField;
  readonly of: PlaceField;
}

/** What a limit is held against: a share of two fields, or one field's figure, which a quotient may stand in for. */
export type Measured = Share | { readonly field: PlaceField; readonly orElse: Share | undefined };

/** The ends of a limit under one row of its rule. */
export interface LimitEnds {
  readonly most: LimitEnd | undefined;
  readonly least: LimitEnd | undefined;
  readonly about: LimitEnd | undefined;
}

export interface LimitTerms {
  readonly measured: Measured;
  /** One for each row of the rule's table. */
  readonly ends: readonly LimitEnds[];
  readonly units: readonly string[];
}

/** What a limit may be measured in: values of fields, or a share of two. */
type Dimension = 'share' | Extract<ValueKind, 'area' | 'money' | 'integer' | 'ratio'>;

const wantedOf = (dimension: Dimension): Bilingual =>
  dimension === 'share'
    ? {
        zh: '百分数、分数或小数，如 "15%"、"1/3"',
        en: 'a percentage, a fraction or a decimal, such as "15%" or "1/3"',
      }
    : kinds[dimension].wanted;

const dimensionOf = (measured: Measured): Dimension | undefined => {
  if ('share' in measured) return 'share';
  const { kind } = placeFields[measured.field];
  return kind === 'flag' || kind === 'choice' ? undefined : kind;
};

const exact = (text: string, dimension: Dimension): Rational | undefined => {
  switch (dimension) {
    case 'area': {
      const area = parseArea(text);
      return area.ok ? rational(area.value) : undefined;
    }
    case 'money': {
      const money = parseMoney(text);
      return money.ok ? rational(money.value) : undefined;
    }
    case 'share':
    case 'integer':
    case 'ratio': {
      const number = parseRational(text);
      return number.ok ? number.value : undefined;
    }
  }
};

const parameterPrefix = 'parameter.';
const countSuffix = '个';

type MeasuredOutcome = Extract<LimitFile['outcome'], { measure: unknown }>;

const measuredOf = (measure: MeasuredOutcome['measure']): Measured =>
  'share' in measure ? measure : { field: measure.field, orElse: measure.orElse };

/** Reads the terms of a measured limit. */
export const readLimit = (
  outcome: MeasuredOutcome,
  parameters: LimitFile['parameters'] = {},
  table: Table,
  file: string,
): ReadRule<LimitTerms> => {
  const misfit = (pointer: string, found: unknown, zh: string, en: string): Issue =>
    issue('value-misfit', { file, pointer }, found, { detail: { zh, en } });
  const measured = measuredOf(outcome.measure);
  const dimension = dimensionOf(measured);
  if (dimension === undefined)
    return {
      issues: [
        misfit(
          '/outcome/measure',
          outcome.measure,
          '面积、金额、数量或比值的字段',
          'a field that is an area, money, a count or a ratio',
        ),
      ],
    };
  const issues: Issue[] = [];
  const boundOf = (end: 'most' | 'least' | 'about', row: Table['rows'][number]): LimitEnd | undefined => {
    const reference = outcome[end];
    if (reference === undefined) return undefined;
    const isRow = reference.startsWith(rowPrefix);
    const written = isRow
      ? row[reference.slice(rowPrefix.length)]
      : parameters[reference.slice(parameterPrefix.length)];
    const text = typeof written === 'number' || typeof written === 'string' ? String(written) : undefined;
    const value = text === undefined ? undefined : exact(text, dimension);
    if (text === undefined || value === undefined) {
      issues.push(
        misfit(
          isRow ? `/outcome/${end}` : `/parameters/${reference.slice(parameterPrefix.length)}`,
          written,
          wantedOf(dimension).zh,
          wantedOf(dimension).en,
        ),
      );
      return undefined;
    }
    if (value.over < 0n)
      issues.push(
        issue(
          'figure-negative',
          { file, pointer: isRow ? `/outcome/${end}` : `/parameters/${reference.slice(parameterPrefix.length)}` },
          text,
        ),
      );
    return { text: dimension === 'integer' ? `${text}${countSuffix}` : text, value };
  };
  const ends = table.rows.map((row): LimitEnds => ({
    most: boundOf('most', row),
    least: boundOf('least', row),
    about: boundOf('about', row),
  }));
  if (outcome.most === undefined && outcome.least === undefined && outcome.about === undefined) {
    issues.push(misfit('/outcome', outcome, 'most、least 或 about', 'most, least or about'));
  }
  // A row in which nothing could be kept: at the parameter, or the table, that the lower end is in.
  if (
    ends.some(
      ({ most, least }) => most !== undefined && least !== undefined && compareRational(least.value, most.value) > 0,
    )
  ) {
    issues.push(issue('limit-empty', { file, pointer: '/outcome/least' }, outcome.least));
  }
  return readUnless(issues, { measured, ends, units: outcome.units ?? [] });
};
