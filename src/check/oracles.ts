import { didYouMean } from '../issue/index.js';
import type { Rational } from '../quantity/index.js';
import type { OracleFile } from '../rule/index.js';
import { type FigureOf, figuresOf, oracleHolds } from '../targets/oracle.js';
import { type Finding, finding } from './finding.js';
import type { CorpusCheck, DocumentFolder, FolderCheck } from './folder.js';

const ledgers = (all: readonly DocumentFolder[]): FigureOf =>
  figuresOf(all.map(({ clauses }) => new Map(clauses.entries.map(({ value }) => [value.id, value]))));

const written = (figure: Rational | undefined): string =>
  figure === undefined ? '' : `${String(figure.over)}/${String(figure.under)}`;

interface Settled {
  /** The figures that it was calculated from, by their clauses. */
  readonly from: ReadonlyMap<string, string>;
  readonly holds: boolean | undefined;
}

const settled = new WeakMap<OracleFile, Settled>();

/** Whether an oracle holds; one whose figures are as they were is not calculated again: roots take long. */
const holdsBy = (oracle: OracleFile, figureOf: FigureOf): boolean | undefined => {
  const before = settled.get(oracle);
  if (before !== undefined && [...before.from].every(([id, figure]) => written(figureOf(id)) === figure))
    return before.holds;
  const from = new Map<string, string>();
  const holds = oracleHolds(oracle, (id) => {
    const figure = figureOf(id);
    from.set(id, written(figure));
    return figure;
  });
  settled.set(oracle, { from, holds });
  return holds;
};

/** Every sum, ratio and ordering is calculated and held against what the file says of it. */
export const checkOracles: CorpusCheck = ({ oracles: { entries, file } }, all) => {
  const figureOf = ledgers(all);
  return entries.flatMap(({ index, value }): readonly Finding[] => {
    const holds = holdsBy(value, figureOf);
    // Its figure may stand in a ledger that could not be read.
    if (
      holds === undefined &&
      !all.every(({ clauses }) => clauses.read && clauses.entries.length === clauses.ids.length)
    )
      return [];
    if (holds === undefined) return [finding('oracle-incomputable', file, [index, 'left'], value.id)];
    return holds === value.agrees
      ? []
      : [finding('oracle-misjudged', file, [index, 'agrees'], value.agrees, { expected: String(holds) })];
  });
};

/** What does not come out is a known defect; what a defect rests on does not come out. */
export const checkDefects: FolderCheck = ({ oracles, defects }) => {
  const named = new Set(defects.entries.flatMap(({ value }) => value.oracle ?? []));
  const verdicts = new Map(oracles.entries.map(({ value }) => [value.id, value.agrees]));
  const known = oracles.ids.map(({ value }) => value);
  return [
    ...oracles.entries.flatMap(({ index, value: { id, agrees } }) =>
      agrees || named.has(id) || !defects.read
        ? []
        : [finding('oracle-unexplained', oracles.file, [index, 'agrees'], id)],
    ),
    ...defects.entries.flatMap(({ index, value: { oracle } }): readonly Finding[] => {
      const path = [index, 'oracle'];
      if (oracle === undefined || !oracles.read) return [];
      if (!known.includes(oracle))
        return [finding('oracle-unknown', defects.file, path, oracle, { suggestion: didYouMean(oracle, known) })];
      return verdicts.get(oracle) === true ? [finding('defect-unshown', defects.file, path, oracle)] : [];
    }),
  ];
};
