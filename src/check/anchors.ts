import { dividedBy, rational, type Rational, rationalOf, times } from '../quantity/index.js';
import type { Clause } from '../rule/index.js';
import { type Finding, finding, type FindingPath } from './finding.js';
import type { FolderCheck } from './folder.js';
import { figuresPrinted, isPrinted, type PrintedFigure, unitOf } from './printed.js';

const writtenRatio = /^比例\((?<over>\d+)\/(?<under>\d+)\)$/u;

/** A figure of a clause in the unit that an anchor would print it in: a ratio is so much of a hundred. */
const inUnit = (figure: number, unit: string): { readonly figure: Rational; readonly unit: string } => {
  const { over, under } = writtenRatio.exec(unit)?.groups ?? {};
  if (over === undefined || under === undefined) return { figure: rationalOf(figure), unit };
  return { figure: times(dividedBy(rational(Number(over)), rational(Number(under))), rational(100)), unit: '%' };
};

const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value);

const printsDay = (anchor: string, day: string): boolean => {
  const [year = '', month = '', date = ''] = day.split('-');
  return new RegExp(
    String.raw`${year}\s*[年./-]\s*0?${String(Number(month))}\s*[月./-]\s*0?${String(Number(date))}(?!\d)`,
    'u',
  ).test(anchor.normalize('NFKC'));
};

/** Figures of a clause, or both ends of a range, with where they stand. */
const numbersIn = (
  value: unknown,
  path: FindingPath,
): readonly { readonly figure: number; readonly path: FindingPath }[] =>
  [value]
    .flat()
    .flatMap((figure: unknown, index) =>
      typeof figure === 'number' ? [{ figure, path: Array.isArray(value) ? [...path, index] : path }] : [],
    );

const told = (printed: readonly PrintedFigure[]): string =>
  [...new Set(printed.map(({ text }) => text))].join(', ') || '–';

/** A limit need not stand in the anchor of what it limits; one that is printed in its unit and is not the value is that limit. */
const mayBeTheLimit = (printed: readonly PrintedFigure[], { value, unit = '' }: Clause, limitUnit: string): boolean => {
  const { scale } = unitOf(limitUnit);
  return (
    scale !== '' &&
    printed.some(
      (each) =>
        each.scale === scale &&
        !numbersIn(value, []).some(({ figure }) =>
          isPrinted(each, inUnit(figure, unit).figure, inUnit(figure, unit).unit),
        ),
    )
  );
};

const differing = (
  clause: Clause,
  printed: readonly PrintedFigure[],
  file: string,
  index: number,
): readonly Finding[] => {
  const { value, unit = '', threshold, anchor } = clause;
  const misses = (each: unknown, of: string, path: FindingPath): readonly Finding[] =>
    numbersIn(each, [index, ...path]).flatMap(({ figure, path: at }) => {
      const wanted = inUnit(figure, of);
      return printed.some((one) => isPrinted(one, wanted.figure, wanted.unit))
        ? []
        : [finding('anchor-differs', file, at, `${String(figure)}${of}`, { known: told(printed) })];
    });
  return [
    ...(isDay(value) && !printsDay(anchor, value)
      ? [finding('anchor-differs', file, [index, 'value'], value, { known: told(printed) })]
      : []),
    ...misses(value, unit, ['value']),
    ...(threshold === undefined || !mayBeTheLimit(printed, clause, threshold.unit)
      ? []
      : misses(threshold.value, threshold.unit, ['threshold', 'value'])),
  ];
};

/** The figure of a clause, and its unit, are among those that its own anchor prints. */
export const checkAnchors: FolderCheck = ({ clauses: { entries, file } }) =>
  entries.flatMap(({ index, value: clause }) => {
    if (clause.value === undefined && clause.threshold === undefined) return [];
    return differing(clause, figuresPrinted(clause.anchor), file, index);
  });
