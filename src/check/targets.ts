import type { Bilingual } from '../issue/index.js';
import type { Clause, FigureFile, IndicatorFile } from '../rule/index.js';
import { type Finding, finding, pointerOf, type FindingPath } from './finding.js';
import type { DocumentFolder, FolderCheck } from './folder.js';
import { relationsOf } from './words.js';

/** What each kind of figure is called in the ledger. */
const kinds = {
  target: 'indicator-target',
  quota: 'annual-quota',
  baseline: 'indicator-baseline',
  actual: 'indicator-actual',
} as const satisfies Record<FigureFile['kind'], string>;

const isFigureKind = (kind: string): boolean => (Object.values(kinds) as readonly string[]).includes(kind);

const multiple = '倍';

type FigureDifference = readonly [key: string, found: unknown, expected: unknown];

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const differs = (key: string, found: unknown, expected: unknown): readonly FigureDifference[] =>
  same(found, expected) ? [] : [[key, found, expected]];

const hasNoFigure = ({ value, times }: FigureFile): boolean => value === undefined && times === undefined;

/** A doubling counts in 倍 whatever the indicator counts in; a clause without a figure has no unit to agree with. */
const unitOf = ({ unit, times }: FigureFile, indicator: IndicatorFile): string =>
  unit ?? (times === undefined ? indicator.unit : multiple);

// The class that is counted: written apart in both files, with its keys named for each.
const classOf = ({ classOf: limit }: FigureFile): unknown => limit && [limit.relation, limit.value, limit.unit];
const thresholdOf = ({ threshold: limit }: Clause): unknown => limit && [limit.comparator, limit.value, limit.unit];

/** An aim that names no year is for the plan’s last. */
const lastYear = (figure: FigureFile, last: number | undefined): readonly FigureDifference[] =>
  figure.yearUnstated === true && last !== undefined && ['target', 'quota'].includes(figure.kind)
    ? differs('year', figure.year, last)
    : [];

const differencesOf = (
  figure: FigureFile,
  clause: Clause,
  indicator: IndicatorFile,
  last: number | undefined,
): readonly FigureDifference[] => {
  const amount = figure.times === undefined ? 'value' : 'times';
  return [
    ...differs('kind', kinds[figure.kind], clause.kind),
    ...differs(amount, figure[amount], clause.value ?? undefined),
    ...(hasNoFigure(figure) ? [] : differs('unit', unitOf(figure, indicator), clause.unit)),
    // A year that the ledger leaves open is the plan's last, and says so.
    ...(clause.year === undefined || clause.year === null
      ? [...differs('yearUnstated', figure.yearUnstated, true), ...lastYear(figure, last)]
      : differs('year', figure.year, clause.year)),
    ...differs('classOf', classOf(figure), thresholdOf(clause)),
  ];
};

const said = (value: unknown): string | Bilingual =>
  value === undefined ? { zh: '不写', en: 'nothing' } : JSON.stringify(value);

const relationOf = ({ relation, kind }: FigureFile): string =>
  relation ?? (kind === 'actual' || kind === 'baseline' ? '=' : '>=');

// The ledger calls what has no figure `text`.
const comparatorFits = (relation: string, { comparator }: Clause): boolean =>
  comparator === undefined || comparator === 'text'
    ? relation === 'open' || relation === 'about'
    : comparator === relation;

/** Clauses that a reading or a known defect speaks of: there a relation may depart from its word. */
const recordedIn = ({ readings, defects }: DocumentFolder): ReadonlySet<string> =>
  new Set([
    ...readings.entries.flatMap(({ value }) => value.clauses),
    ...defects.entries.flatMap(({ value }) => value.clauses),
  ]);

const relationFindings = (
  figure: FigureFile,
  clause: Clause,
  { measure }: IndicatorFile,
  recorded: boolean,
  file: string,
  path: FindingPath,
): readonly Finding[] => {
  const relation = relationOf(figure);
  // A rank is the better the smaller: the words for more mean less.
  const meant =
    clause.word === undefined || measure === 'rank' || relation === 'open' ? undefined : relationsOf(clause.word);
  // 超百亿级企业23家: the word is that of the class, and the figure has none.
  const fitting = meant?.some((each) => each === clause.threshold?.comparator) ? undefined : meant;
  if (fitting?.some((each) => each === relation)) return [];
  if (fitting !== undefined && !recorded)
    return [finding('relation-misfit', file, path, relation, { word: clause.word ?? '', known: fitting.join(', ') })];
  return comparatorFits(relation, clause)
    ? []
    : [finding('target-differs', file, path, relation, { clause: clause.id, expected: clause.comparator ?? 'open' })];
};

/** Each figure of an indicator says what its clause says: kind, amount, unit, year, class and relation. */
export const checkTargets: FolderCheck = (folder) => {
  const { targets } = folder;
  const clauses = new Map(folder.clauses.entries.map(({ value }) => [value.id, value]));
  const recorded = recordedIn(folder);
  const through = folder.document?.period.through;
  const last = typeof through === 'string' ? Number(through.slice(0, 4)) : undefined;
  return targets.entries.flatMap(({ index, value: indicator }) =>
    indicator.figures.flatMap((figure, at) => {
      const clause = clauses.get(figure.clause);
      if (clause === undefined) return [];
      const path = [index, 'figures', at];
      return [
        ...differencesOf(figure, clause, indicator, last).map(([key, found, expected]) =>
          finding('target-differs', targets.file, [...path, key], found, {
            clause: clause.id,
            expected: said(expected),
          }),
        ),
        ...relationFindings(figure, clause, indicator, recorded.has(clause.id), targets.file, [...path, 'relation']),
      ];
    }),
  );
};

/** A clause with a figure of an indicator stands in `targets.json` exactly once. */
export const checkTargetsOnce: FolderCheck = ({ clauses, targets }) => {
  const places = new Map<string, FindingPath>();
  const twice = targets.entries.flatMap(({ index, value }) =>
    value.figures.flatMap(({ clause }, at): readonly Finding[] => {
      const path = [index, 'figures', at, 'clause'];
      const before = places.get(clause);
      if (before === undefined) places.set(clause, path);
      return before === undefined
        ? []
        : [finding('target-twice', targets.file, path, clause, { other: pointerOf(before) })];
    }),
  );
  // Where an indicator could not be read, its clauses only look forgotten.
  if (!targets.read || targets.entries.length < targets.ids.length) return twice;
  const never = clauses.entries.flatMap(({ index, value: { id, kind } }) =>
    isFigureKind(kind) && !places.has(id) ? [finding('target-never', clauses.file, [index], id)] : [],
  );
  return [...twice, ...never];
};
