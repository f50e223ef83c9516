import type { Language } from '../issue/index.js';
import { csvOf, type MemberRun, outcomeHead, type Scenario } from '../simulate.js';
import { createOutcomeLines, gainHead, gainRows, rowFiles, rowFilesOf, type RowsTold } from '../simulate/index.js';
import type { FolderDraft } from './write-folder.js';

const outcomeFile = 'outcomes.csv';
const gainFile = 'gains.csv';
export const badFile = 'bad.csv';

/** Files with rows of single enterprises that a scenario asks for. */
export const memberFiles = ({ tellsOutcomes, compare, suppressBelow }: Scenario): readonly string[] =>
  tellsOutcomes && suppressBelow === 0 ? [outcomeFile, ...(compare.length > 1 ? [gainFile] : [])] : [];

/** Text that is written when there is some of it, and not line by line. */
const chunk = 1 << 16;

/** Files of rows, which are written by themselves. */
export const isRowFile = (name: string): boolean => rowFiles.some(({ file }) => file === name);

/** Writes what is told of single rows while a table is gone through: nothing of it is held but what waits to be written. */
export const createRowWriter = (
  scenario: Scenario,
  language: Language,
): {
  readonly hand: (part: RowsTold) => void;
  /** Writes what became of enterprises: of many of them no more is held than of a few. */
  readonly members: (members: readonly MemberRun[], draft: FolderDraft | undefined) => Promise<void>;
  /** Writes whatever waits; of a table that is refused also what is wrong with it, where single rows are not told otherwise. */
  readonly flush: (draft: FolderDraft, isRefused?: boolean) => Promise<void>;
} => {
  const waiting = new Map<string, string>();
  const add = (file: string, text: string): void => {
    waiting.set(file, (waiting.get(file) ?? '') + text);
  };
  const isLong = (file: string): boolean => (waiting.get(file)?.length ?? 0) >= chunk;
  for (const { file, head } of rowFiles) add(file, csvOf([head]));
  const files = memberFiles(scenario);
  const told = new Set([...rowFilesOf(scenario).map(({ file }) => file), ...files]);
  if (files.includes(outcomeFile))
    add(outcomeFile, csvOf([outcomeHead(scenario.groupBy, scenario.population.weight !== undefined)]));
  const outcomeLines = createOutcomeLines(scenario);
  if (files.includes(gainFile)) add(gainFile, csvOf([gainHead(scenario)]));
  const flushFrom = async (draft: FolderDraft, least: number, isRefused = false): Promise<void> => {
    for (const [file, text] of waiting) {
      if (text.length < least || (!told.has(file) && !isRefused)) continue;
      await draft.append(file, text);
      waiting.delete(file);
    }
  };
  return {
    hand: (part) => {
      for (const { file, rowsOf } of rowFiles) {
        const rows = rowsOf(part, language);
        // What is wrong with a table is kept for the case that nothing else is told of it.
        if (rows.length > 0 && (told.has(file) || file === badFile)) add(file, csvOf(rows).slice(1));
      }
    },
    members: async (members, draft) => {
      for (const each of files.includes(outcomeFile) ? members : []) {
        add(outcomeFile, outcomeLines(each));
        const gains = files.includes(gainFile) ? gainRows(each, scenario) : [];
        if (gains.length > 0) add(gainFile, csvOf(gains).slice(1));
        if (draft !== undefined && isLong(outcomeFile)) await flushFrom(draft, chunk);
      }
      if (draft !== undefined) await flushFrom(draft, chunk);
    },
    flush: (draft, isRefused) => flushFrom(draft, 1, isRefused),
  };
};
