import {
  caseBlock,
  caseHead,
  type CaseResult,
  casesJunit,
  casesTap,
  casesText,
  type Covered,
  coveredPercent,
  coverageText,
  isWrong,
  type PlaceOf,
} from '../cases/index.js';
import type { Language } from '../issue/index.js';
import { annotated } from './annotations.js';
import { type CaseInputs, placeIn } from './case-tables.js';
import { type Checked, good } from './checked.js';
import { rootedBy } from './from-root.js';
import { exit, type Io } from './io.js';

/** Cases that were run, or a row that was written. */
export type CasesFound =
  | {
      readonly results: readonly CaseResult[];
      readonly inputs: CaseInputs;
      readonly isTold: boolean;
      readonly coverage?: Coverage;
    }
  | { readonly recorded: string };

/** What cases bring about, and how much of it is asked for. */
interface Coverage {
  readonly all: readonly Covered[];
  readonly floor: number;
}

/** What became of each case, as text for people. */
export const textOf = (results: readonly CaseResult[], inputs: CaseInputs, language: Language): string =>
  casesText(results, language, placeIn(inputs.positionOf));

const drawn =
  (draw: (results: readonly CaseResult[], language: Language, placeOf: PlaceOf) => string) =>
  (found: CasesFound, language: Language): Promise<Checked<string>> =>
    Promise.resolve(
      good('recorded' in found ? found.recorded : draw(found.results, language, placeIn(found.inputs.positionOf))),
    );

const github = async (found: CasesFound, language: Language, { io }: { readonly io: Io }): Promise<Checked<string>> => {
  if ('recorded' in found) return good(found.recorded);
  const { results, inputs } = found;
  const fromRoot = await rootedBy(io);
  const wrong = results.filter(isWrong).map((each) => ({
    file: fromRoot(each.file),
    ...inputs.positionOf(each),
    title: caseHead(each, language),
    message: caseBlock(each, language).join('\n'),
  }));
  return good(annotated(textOf(results, inputs, language), wrong, language));
};

/** How cases are drawn beside text and JSON. */
export const drawCases = { tap: drawn(casesTap), junit: drawn(casesJunit), github } as const;

/** As text; what was told while watching is not told again. */
export const printCases = (found: CasesFound, language: Language): string => {
  if ('recorded' in found) return found.recorded;
  if (found.isTold) return '';
  const { results, inputs, coverage } = found;
  const told = coverage === undefined ? [] : [coverageText(coverage.all, coverage.floor, language)];
  return [textOf(results, inputs, language), ...told].join('\n\n');
};

/** As JSON. */
export const casesJson = (found: CasesFound): unknown => {
  if ('recorded' in found) return found.recorded === '' ? {} : (JSON.parse(found.recorded) as unknown);
  const { results, inputs, coverage } = found;
  return {
    cases: results.length,
    ...(coverage === undefined
      ? {}
      : {
          coverage: {
            percent: coveredPercent(coverage.all),
            of: coverage.all.map(({ seen, ...each }) => ({ ...each, seen: [...seen].sort() })),
          },
        }),
    wrong: results.filter(isWrong).map((each) => ({ ...each, ...inputs.positionOf(each) })),
  };
};

const isCovered = (coverage: Coverage | undefined): boolean =>
  coverage === undefined || coveredPercent(coverage.all) >= coverage.floor;

/** Where no case was asked of anything, nothing was held against the rules. */
export const casesExit = (found: CasesFound): number =>
  'results' in found && (found.results.length === 0 || found.results.some(isWrong) || !isCovered(found.coverage))
    ? exit.findings
    : exit.done;
