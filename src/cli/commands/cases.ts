import {
  caseBlock,
  caseHead,
  type CaseResult,
  casesJunit,
  casesTap,
  casesText,
  type Covered,
  coveredPercent,
  coverageOf,
  coverageText,
  isWrong,
  type PlaceOf,
  runCases,
} from '../../cases/index.js';
import { describeIssue, type Language } from '../../issue/index.js';
import { annotated } from '../annotations.js';
import { caseOptions } from '../case-options.js';
import { type CaseInputs, caseInputsIn, defaultTables, filtered, placeIn } from '../case-tables.js';
import { defaultDirectory, rulesIn } from '../check-inputs.js';
import { attempt, type Checked, good } from '../checked.js';
import { command, type CommandCall } from '../command.js';
import { exit } from '../io.js';
import { recordCase } from '../record-case.js';

/** Cases that were run, or a row that was written. */
type Found =
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

type Call = CommandCall<typeof caseOptions>;

const ran = (inputs: CaseInputs, { values }: Call): Checked<Found> => {
  const { coverage: floor } = values;
  const tables = filtered(inputs.tables, values);
  const { value, issues } = attempt(() => ({
    results: runCases(tables, inputs.folders),
    ...(floor === undefined ? {} : { coverage: { all: coverageOf(tables, inputs.folders), floor } }),
  }));
  return value === undefined ? { issues } : good({ ...value, inputs, isTold: false });
};

const isCovered = (coverage: Coverage | undefined): boolean =>
  coverage === undefined || coveredPercent(coverage.all) >= coverage.floor;

const textOf = (results: readonly CaseResult[], inputs: CaseInputs, language: Language): string =>
  casesText(results, language, placeIn(inputs.positionOf));

/** Runs again whenever rules or tables change; what each run but the last finds is printed as it comes. */
const watched = async (first: CaseInputs, path: string, call: Call): Promise<Checked<Found>> => {
  const { io, values, language } = call;
  let last = ran(first, call);
  const tell = ({ value, issues }: Checked<Found>): void => {
    if (value !== undefined && 'results' in value) io.out(`${textOf(value.results, value.inputs, language)}\n`);
    for (const each of issues) io.err(`${describeIssue(each, language)}\n`);
  };
  tell(last);
  const changes = io.watch?.([path, values.rules ?? defaultDirectory])[Symbol.asyncIterator]();
  while ((await changes?.next())?.done === false) {
    const inputs = await caseInputsIn(path, values.rules, io);
    last = inputs.value === undefined ? { issues: inputs.issues } : ran(inputs.value, call);
    tell(last);
  }
  return last.value === undefined || 'recorded' in last.value ? last : good({ ...last.value, isTold: true });
};

const recorded = async (file: string, call: Call): Promise<Checked<Found>> => {
  const { documents, rule, out, year, readings, asIfInForce, assumeNone, subject, rules } = call.values;
  const folders = await rulesIn(rules, call.io);
  if (folders.value === undefined) return { issues: folders.issues };
  const setting = {
    ...(Object.keys(readings).length === 0 ? {} : { readings }),
    ...(asIfInForce === undefined ? {} : { asIfInForce }),
  };
  const { value, issues } = await recordCase(
    {
      file,
      folders: folders.value.files,
      documents,
      ...(rule === undefined ? {} : { rule }),
      ...(out === undefined ? {} : { out }),
      asked: { subject, setting, assumeNone, ...(year === undefined ? {} : { year }) },
    },
    call.switches.replace,
    call.io,
    call.environment,
  );
  return value === undefined ? { issues } : good({ recorded: value.text.replace(/\n$/u, '') });
};

const drawn =
  (draw: (results: readonly CaseResult[], language: Language, placeOf: PlaceOf, inputs: CaseInputs) => string) =>
  (found: Found, language: Language): Promise<Checked<string>> =>
    Promise.resolve(
      good(
        'recorded' in found
          ? found.recorded
          : draw(found.results, language, placeIn(found.inputs.positionOf), found.inputs),
      ),
    );

const github = (
  results: readonly CaseResult[],
  language: Language,
  placeOf: PlaceOf,
  { positionOf }: CaseInputs,
): string =>
  annotated(
    casesText(results, language, placeOf),
    results.filter(isWrong).map((each) => ({
      file: each.file,
      ...positionOf(each),
      title: caseHead(each, language),
      message: caseBlock(each, language).join('\n'),
    })),
    language,
  );

export const casesCommand = command<typeof caseOptions, CaseInputs | undefined, Found>({
  name: 'cases',
  about: {
    zh: '用用例表检验规则：不符的逐条列出应为与实得；或把一次测算记成一行用例',
    en: 'hold rules against tables of cases, and tell what was expected and what came; or record a row',
  },
  takes: [
    {
      name: '[TABLES]',
      about: { zh: '用例表的文件夹或文件，默认 fixtures', en: 'folder or file of tables, fixtures by default' },
    },
  ],
  options: caseOptions,
  writes: true,
  formats: ['text', 'json'],
  draw: { tap: drawn(casesTap), junit: drawn(casesJunit), github: drawn(github) },
  read: ([path = defaultTables], io, { record, rules }) =>
    record === undefined ? caseInputsIn(path, rules, io) : Promise.resolve(good(undefined)),
  run: (inputs, call): Checked<Found> | Promise<Checked<Found>> => {
    const { record, watch } = call.values;
    if (record !== undefined) return recorded(record, call);
    if (inputs === undefined) return { issues: [] };
    return watch ? watched(inputs, call.args[0] ?? defaultTables, call) : ran(inputs, call);
  },
  print: (found, language) => {
    if ('recorded' in found) return found.recorded;
    if (found.isTold) return '';
    const { results, inputs, coverage } = found;
    const told = coverage === undefined ? [] : [coverageText(coverage.all, coverage.floor, language)];
    return [textOf(results, inputs, language), ...told].join('\n\n');
  },
  json: (found) => {
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
  },
  // Where no case was asked of anything, nothing was held against the rules.
  exit: (found) =>
    'results' in found && (found.results.length === 0 || found.results.some(isWrong) || !isCovered(found.coverage))
      ? exit.findings
      : exit.done,
});
