import type { FigureFile, IndicatorFile, Relation } from '../rule/index.js';

/** A figure or an indicator with one thing changed. */
interface IndicatorChange {
  readonly path: readonly (string | number)[];
  readonly from: unknown;
  readonly to?: unknown;
  readonly indicator: IndicatorFile;
}

const relations: Readonly<Record<Relation, readonly Relation[]>> = {
  '>=': ['>', '<='],
  '>': ['>=', '<'],
  '<=': ['<', '>='],
  '<': ['<=', '>'],
  '=': ['>=', '<='],
  about: ['='],
  open: [],
};

const kinds: Readonly<Record<FigureFile['kind'], FigureFile['kind']>> = {
  target: 'quota',
  quota: 'target',
  baseline: 'actual',
  actual: 'baseline',
};

/** What a figure is held to where it says nothing of it. */
const relationOf = ({ relation, kind }: FigureFile): Relation =>
  relation ?? (kind === 'actual' || kind === 'baseline' ? '=' : '>=');

type FigurePart = FigureFile[keyof FigureFile];

/** One more and one less; of a figure with decimals as well. */
const besideFigure = (value: number): readonly number[] =>
  [value, value].map((each, at) => Number((each + (at === 0 ? 1 : -1)).toFixed(6)));

/** What each part of a figure may be in its place; `undefined` where it is gone. */
const otherParts = (
  figure: FigureFile,
  isAimedAt: boolean,
): readonly (readonly [keyof FigureFile, readonly FigurePart[]])[] => {
  const { value, times, year, since, kind, yearUnstated: _, ...rest } = figure;
  const marks = (['apart', 'foreign', 'verdict', 'classOf', 'unit'] as const).filter((key) => rest[key] !== undefined);
  return [
    ['kind', [kinds[kind]]],
    ['relation', relations[relationOf(figure)]],
    ['year', [year + 1, year - 1]],
    ...(value === undefined ? [] : [['value', besideFigure(value)] as const]),
    ...(times === undefined ? [] : [['times', [times + 1]] as const]),
    // What is said of an indicator that nothing is set for is held against nothing, whatever it is counted from.
    ...(since === undefined || !isAimedAt ? [] : [['since', [since + 1, since - 1, undefined]] as const]),
    ...marks.map((key) => [key, [undefined]] as const),
  ];
};

const withPart = (figure: FigureFile, key: keyof FigureFile, to: FigurePart): FigureFile => {
  const { [key]: _, ...rest } = figure;
  return (to === undefined ? rest : { ...rest, [key]: to }) as FigureFile;
};

const made = (
  path: IndicatorChange['path'],
  from: unknown,
  to: unknown,
  indicator: IndicatorFile,
): IndicatorChange => ({ path, from: from ?? null, ...(to === undefined ? {} : { to }), indicator });

/** Every change of one thing in the figures of an indicator: each part of each, and each figure gone. How it counts is left as it is. */
export const indicatorChanges = (indicator: IndicatorFile): readonly IndicatorChange[] => {
  const { figures } = indicator;
  const withFigures = (own: IndicatorFile['figures']): IndicatorFile => ({ ...indicator, figures: own });
  const isAimedAt = figures.some(({ kind, foreign }) => ['target', 'quota'].includes(kind) && foreign === undefined);
  return figures.flatMap((figure, at) => {
    const parts = otherParts(figure, isAimedAt).flatMap(([key, others]) =>
      others.map((to) => {
        const changed = figures.map((each, place) => (place === at ? withPart(each, key, to) : each));
        return made(['figures', at, key], figure[key], to, withFigures(changed));
      }),
    );
    const gone = figures.filter((_, place) => place !== at);
    return gone.length === 0 ? parts : [...parts, made(['figures', at], figure, undefined, withFigures(gone))];
  });
};
