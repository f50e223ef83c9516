import { type Bilingual, type InputPath, lastStep, pathTo, stepsOf } from '../issue/index.js';
import { formatMoney, type Money } from '../quantity/index.js';
import { enterpriseFields } from './enterprise-fields.js';
import type { Field } from './field.js';

type EnterpriseFields = typeof enterpriseFields;

/** The names under a place in the table of which the fields are of a kind. */
type Under<Prefix extends string, Kind> = {
  [Path in keyof EnterpriseFields]: Path extends `${Prefix}${infer Name}`
    ? EnterpriseFields[Path]['kind'] extends Kind
      ? Name
      : never
    : never;
}[keyof EnterpriseFields];

const under = <Name extends string>(prefix: string, ...of: readonly Field['kind'][]): readonly [Name, ...Name[]] =>
  Object.entries<Field>(enterpriseFields).flatMap(([path, { kind }]) =>
    path.startsWith(prefix) && of.includes(kind) ? [path.slice(prefix.length)] : [],
  ) as unknown as [Name, ...Name[]];

/** Annual money figures of an enterprise, by field name. */
export type MoneyMeasure = Under<'years.*.', 'money'>;
export const moneyMeasures = under<MoneyMeasure>('years.*.', 'money');

/** What an enterprise's years are told of: its money figures and its place in the library. */
export type AnnualFigure = Under<'years.*.', 'money' | 'integer' | 'flag'>;
export const annualFigures = under<AnnualFigure>('years.*.', 'money', 'integer', 'flag');

/** The line of a yearly figure, and what its values are. */
export const annualField = (figure: AnnualFigure): Field => enterpriseFields[`years.*.${figure}`];

/** What a figure of one year is called; `{year}` stands for it. */
export const titleInYear = (figure: AnnualFigure): Bilingual => {
  const { factTitle, title } = annualField(figure);
  return factTitle ?? title;
};

export const annualKind = (figure: AnnualFigure): 'money' | 'integer' | 'flag' =>
  enterpriseFields[`years.*.${figure}`].kind;

/** Judgements that a document leaves to a person: inputs, never derived. */
export type FlagJudgement = Under<'judgements.', 'flag'>;
export const flagJudgements = under<FlagJudgement>('judgements.', 'flag');

type SumsUp<Path extends keyof EnterpriseFields> = EnterpriseFields[Path] extends { readonly sumsUp: infer Figure }
  ? Figure
  : never;

/** The money figures whose earlier years may be summed up. */
export type PeakMeasure = Extract<
  { [Path in keyof EnterpriseFields]: SumsUp<Path> }[keyof EnterpriseFields],
  MoneyMeasure
>;

/** Fields of `before`: each sums up a figure, but `through`. */
type SumUp = {
  [Path in keyof EnterpriseFields]: Path extends `before.${infer Name}` ? Exclude<Name, 'through'> : never;
}[keyof EnterpriseFields];

const summedUpBy: ReadonlyMap<string, SumUp> = new Map(
  Object.entries<Field>(enterpriseFields).flatMap(([path, { sumsUp }]) =>
    sumsUp === undefined ? [] : [[sumsUp, lastStep(path) as SumUp] as const],
  ),
);

/** The field of `before` that sums up a figure's earlier years, for the figures that have one. */
export const sumUpOf = (figure: AnnualFigure): SumUp | undefined => summedUpBy.get(figure);

const summed: ReadonlyMap<string, AnnualFigure> = new Map(
  annualFigures.flatMap((figure) => {
    const field = sumUpOf(figure);
    return field === undefined ? [] : [[field, figure] as const];
  }),
);

const isFigure = (name: string): name is AnnualFigure => (annualFigures as readonly string[]).includes(name);

/** The figure that a field of `before` or of a year tells of. */
export const figureOf = (path: InputPath): AnnualFigure | undefined => {
  const [first, second = '', third = ''] = stepsOf(path);
  if (first === 'before') return summed.get(second);
  return first === 'years' && isFigure(third) ? third : undefined;
};

/** Where an input tells of a figure in a year, and where it sums up the years before. */
export const yearPath = (year: number | string, figure: AnnualFigure): InputPath => pathTo('years', year, figure);
export const sumUpPath = (figure: AnnualFigure): InputPath | undefined => {
  const field = sumUpOf(figure);
  return field === undefined ? undefined : pathTo('before', field);
};

export const peakMeasures = moneyMeasures.filter((measure) => sumUpOf(measure) !== undefined) as unknown as readonly [
  PeakMeasure,
  ...PeakMeasure[],
];

/** Where an input says through which year its sum-up runs. */
export const summedUpThrough: InputPath = pathTo('before', 'through');

/** A figure as an input writes it. */
export const shownFigure = (figure: AnnualFigure, value: number): string | number | boolean => {
  switch (annualKind(figure)) {
    case 'money':
      return formatMoney(value as Money);
    case 'integer':
      return value;
    case 'flag':
      return value > 0;
  }
};
