import type { Language } from '../issue/index.js';
import { csvOf, type MemberRun, outcomeHead, type Scenario } from '../simulate.js';
import { createOutcomeLines, gainHead, gainRows, rowFiles, type RowsTold } from '../simulate/index.js';
import type { FolderDraft } from './write-folder.js';

const outcomeFile = 'outcomes.csv';
const gainFile = 'gains.csv';

/** Files with rows of single enterprises that a scenario asks for. */
export const memberFiles = ({ tellsOutcomes, compare }: Scenario): readonly string[] =>
  tellsOutcomes ? [outcomeFile, ...(compare.length > 1 ? [gainFile] : [])] : [];

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
  /** Writes whatever waits. */
  readonly flush: (draft: FolderDraft) => Promise<void>;
} => {
  const waiting = new Map<string, string>();
  const add = (file: string, text: string): void => {
    waiting.set(file, (waiting.get(file) ?? '') + text);
  };
  const isLong = (file: string): boolean => (waiting.get(file)?.length ?? 0) >= chunk;
  for (const { file, head } of rowFiles) add(file, csvOf([head]));
  if (scenario.tellsOutcomes)
    add(outcomeFile, csvOf([outcomeHead(scenario.groupBy, scenario.population.weight !== undefined)]));
  const files = memberFiles(scenario);
  const outcomeLines = createOutcomeLines(scenario);
  if (files.includes(gainFile)) add(gainFile, csvOf([gainHead(scenario)]));
  const flushFrom = async (draft: FolderDraft, least: number): Promise<void> => {
    for (const [file, text] of waiting) {
      if (text.length < least) continue;
      await draft.append(file, text);
      waiting.delete(file);
    }
  };
  return {
    hand: (part) => {
      for (const { file, rowsOf } of rowFiles) {
        const rows = rowsOf(part, language);
        if (rows.length > 0) add(file, csvOf(rows).slice(1));
      }
    },
    members: async (members, draft) => {
      for (const each of scenario.tellsOutcomes ? members : []) {
        add(outcomeFile, outcomeLines(each));
        const gains = files.includes(gainFile) ? gainRows(each, scenario) : [];
        if (gains.length > 0) add(gainFile, csvOf(gains).slice(1));
        if (draft !== undefined && isLong(outcomeFile)) await flushFrom(draft, chunk);
      }
      if (draft !== undefined) await flushFrom(draft, chunk);
    },
    flush: (draft) => flushFrom(draft, 1),
  };
};
