import type { CaseTable, TargetCase } from '../cases/index.js';
import { isHeld } from '../cases/held.js';
import { heldTargetIn } from '../cases/target-case.js';
import { readFolder } from '../check/read-folder.js';
import { checkTargets, checkTargetsOnce } from '../check/targets.js';
import { HuiqiError } from '../issue/index.js';
import {
  type DocumentFiles,
  type IndicatorFile,
  type PreparedDocument,
  prepareDocument,
  type RuleFolders,
} from '../rule/index.js';
import { byRank, prepare, type PreparedCity } from '../targets/index.js';

/** The figures of a city’s documents with what their cases say of them, ready to be asked under any change of one document. */
export interface TargetBench {
  /** The table of its city, where it has one. */
  readonly table: string | undefined;
  /** Whether a case of these indicators tells the change: of any where none is named. */
  readonly isTold: (changed: PreparedDocument, indicators: readonly string[]) => boolean;
  /** Whether a figure is another than its clause is recorded with. */
  readonly isUnlikeClause: (changed: PreparedDocument, index: number) => boolean;
}

const cityOf = ({ document }: DocumentFiles): unknown => (document as { readonly city?: unknown } | null)?.city;

/** What a document says with some of its files changed. */
const filesOf = (files: DocumentFiles, { files: changed, readings }: PreparedDocument): DocumentFiles => ({
  ...files,
  document: changed.document,
  targets: changed.targets,
  readings,
});

export const targetBenchOf = (id: string, folders: RuleFolders, tables: readonly CaseTable[]): TargetBench => {
  const files = folders[id] as DocumentFiles;
  const city = String(cityOf(files));
  const beside = Object.values(folders).filter((each) => cityOf(each) === city);
  const own = tables.filter((table) => table.kind === 'targets').filter((table) => table.city === city);
  const cases = own.flatMap((table) => table.cases);
  const folder = readFolder(id, files);
  // A figure stands beside those of its own indicator alone, in whatever document of the city.
  const indicatorOf = new Map(
    beside.flatMap(({ targets }) =>
      ((targets ?? []) as readonly IndicatorFile[]).flatMap((each) =>
        each.figures.map(({ clause }) => [clause, each.id] as const),
      ),
    ),
  );
  /** How much of an indicator is not as its clauses say. */
  const unlike = (index: number, value?: IndicatorFile): number => {
    const { targets } = folder;
    const entries = targets.entries.map((each) =>
      each.index === index && value !== undefined ? { index, value } : each,
    );
    const own = entries.filter((each) => each.index === index);
    const found = [
      ...checkTargets({ ...folder, targets: { ...targets, entries: own } }),
      ...checkTargetsOnce({ ...folder, targets: { ...targets, entries } }),
    ];
    return found.length;
  };
  const isOf =
    (indicators: readonly string[]) =>
    ({ clause }: TargetCase): boolean =>
      indicators.includes(indicatorOf.get(clause) ?? '');
  return {
    table: own[0]?.file,
    isTold: (changed, indicators) => {
      const changedFiles = filesOf(files, changed);
      const cities = new Map<string, PreparedCity>();
      const cityFor = (readings: TargetCase['readings']): PreparedCity => {
        const key = JSON.stringify(readings);
        const made =
          cities.get(key) ??
          prepare(
            beside.map((each) => (each === files ? changedFiles : each)),
            readings,
            {},
            (each) => (each === changedFiles ? changed : prepareDocument(each)),
          );
        const found = { ...made, documents: byRank(made.documents) };
        cities.set(key, found);
        return found;
      };
      const asked = indicators.length === 0 ? cases : cases.filter(isOf(indicators));
      return asked.some((one) => {
        try {
          return !isHeld(heldTargetIn(cityFor(one.readings), city, one));
        } catch (error) {
          if (error instanceof HuiqiError) return true;
          throw error;
        }
      });
    },
    isUnlikeClause: ({ files }, index) => {
      const value = files.targets?.[index] as IndicatorFile;
      return unlike(index, value) > unlike(index);
    },
  };
};
