import { type ByLanguage, describeIssue, type Language } from '../issue/index.js';
import { atMost, folded, screen } from '../explain/width.js';
import type { BadCell } from '../population/index.js';
import { explainWritten } from '../simulate/page.js';
import { words } from '../simulate/words/index.js';
import { type Checked, good } from './checked.js';
import type { CommandCall } from './command.js';
import type { simulateOptions } from './simulate-options.js';
import { exit } from './io.js';
import type { ReadScenario } from './read-scenario.js';
import { differingParts, type RunRecord } from './run-record.js';
import { type RunOutcome, simulating, type WrittenRunFolder } from './simulating.js';
import { alteredIn, partsText, recordIn } from './verify-run.js';

/** A run, and in what it is not as one before was. */
export type SimulationRun = RunOutcome & {
  readonly differs?: readonly string[];
  /** Files of the earlier run that are not as it wrote them. */
  readonly altered?: readonly string[];
};

const asBefore: ByLanguage<string> = {
  zh: '与以前的测算完全一致。',
  en: 'Same result as the earlier run, byte for byte.',
};

const notAsBefore: ByLanguage<string> = { zh: '与以前的测算不同之处：', en: 'Not the same as the earlier run: ' };

const againstText = (differs: readonly string[], altered: readonly string[], language: Language): string =>
  differs.length === 0 ? asBefore[language] : `${notAsBefore[language]}${partsText(differs, language, altered)}`;

const decidedText: ByLanguage<(decided: RunRecord['decided']) => string> = {
  zh: ({ executor, byEngine }) =>
    `判定方式：${executor}${byEngine === 0 ? '' : `，其中${String(byEngine)}行逐行核算`}。`,
  en: ({ executor, byEngine }) =>
    `Executor: ${executor}${byEngine === 0 ? '' : `, ${String(byEngine)} ${byEngine === 1 ? 'row' : 'rows'} decided one by one`}.`,
};

const moreBad: ByLanguage<(count: number) => string> = {
  zh: (count) => `  另有${String(count)}行，未列。`,
  en: (count) => `  and ${String(count)} more ${count === 1 ? 'row' : 'rows'}`,
};

const badTexts = (bad: readonly BadCell[], more: number, language: Language): readonly string[] => [
  ...bad.map(
    ({ row, column, issue }) => `  ${words[language].remarked(column, row, describeIssue(issue, language), 1)}`,
  ),
  ...(more === 0 ? [] : [moreBad[language](more)]),
];

/** Runs a scenario, and holds it against a run before where one is named. */
export const simulated = async (
  read: ReadScenario,
  {
    values: { out, against, maxBad, executor },
    switches: { replace, strict },
    language,
    environment,
    io,
  }: CommandCall<typeof simulateOptions>,
): Promise<Checked<SimulationRun>> => {
  const before = against === undefined ? undefined : await recordIn(against, '--against', io);
  if (before !== undefined && before.value === undefined) return { issues: before.issues };
  // Looked at before anything is written: the run may replace that very folder.
  const altered = against === undefined ? [] : await alteredIn(against, before?.value);
  const found = await simulating(
    read,
    {
      ...(out === undefined ? {} : { out }),
      replace,
      mostBad: strict ? 0 : maxBad,
      strict,
      language,
      ...(executor === undefined ? {} : { executor }),
    },
    environment,
  );
  if (found.value !== undefined && 'refused' in found.value)
    for (const line of [
      ...found.value.refused.map((each) => describeIssue(each, language)),
      ...badTexts(found.value.bad, found.value.more, language),
    ])
      io.err(`${line}\n`);
  if (found.value === undefined || 'refused' in found.value || before?.value === undefined) return found;
  const differs = differingParts(before.value, found.value.record);
  return good({ ...found.value, differs: [...differs, ...(altered.length > 0 ? ['files'] : [])], altered });
};

/** What lies where, the report first; or how it is had. */
const writtenText: ByLanguage<(written: WrittenRunFolder | undefined) => string> = {
  zh: (written) =>
    written === undefined
      ? '没有写出文件：加 --out 文件夹，即写出报告、各表和测算记录。'
      : `已写入 ${written.folder}：${written.files.join('、')}`,
  en: (written) =>
    written === undefined
      ? 'No file was written: with --out DIR, the report, its tables and a record of the run are.'
      : `Written to ${written.folder}: ${written.files.join(', ')}`,
};

export const simulationText = (found: SimulationRun, language: Language, isWhole: boolean): string => {
  if ('refused' in found) return '';
  const { summary, differs, altered = [], record, written } = found;
  const page = [
    explainWritten(summary, language, written?.files ?? [], isWhole),
    ...(isWhole ? [decidedText[language](record.decided)] : []),
    folded(writtenText[language](written), atMost(screen), '', ''),
  ].join('\n\n');
  return differs === undefined ? page : `${page}\n\n${againstText(differs, altered, language)}`;
};

export const simulationJson = (found: SimulationRun): unknown => {
  if ('refused' in found) return { kind: 'simulation-refused', issues: found.refused };
  return found.differs === undefined ? found.summary : { ...found.summary, differs: found.differs };
};

/** Whether anything is left to look at: rows refused, a cut run, a difference. */
export const simulationExit = (found: SimulationRun): number =>
  'refused' in found ||
  found.summary.population.incomplete ||
  found.summary.checked.differences > 0 ||
  (found.differs ?? []).length > 0
    ? exit.findings
    : exit.done;
