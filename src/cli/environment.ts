import { setFlagsFromString } from 'node:v8';
import type * as Clack from '@clack/prompts';
import { HuiqiError } from '../issue/index.js';
import { issue } from '../issue/checking.js';
import { type Drawing, loadDrawing } from './draw.js';
import { type ProgressLine, progressOn } from './progress.js';
import type { InputTable } from './table.js';
import { isMissing } from './missing-package.js';
import type { Terminal } from './terminal.js';
import type { FolderDraft } from './write-folder.js';
import { isThere, writeFile } from './write-file.js';

/** What a command that talks, writes or draws touches of the world beside what every command does. */
export interface Environment {
  /** Whether someone is there to answer. */
  readonly isInteractive: () => boolean;
  readonly exists: (path: string) => Promise<boolean>;
  /** Writes a whole file or nothing; an existing one only to replace it, and never one of the inputs. */
  readonly write: (path: string, text: string, replace: boolean, inputs: readonly string[]) => Promise<void>;
  /** @throws HuiqiError with code `packages-missing` where what it needs is not installed. */
  readonly openTerminal: () => Promise<Terminal>;
  /** Loads what draws charts: when one is drawn, and not before. */
  readonly loadDrawing: () => Promise<Drawing>;
  /** Opens a table of many rows, of a workbook one sheet: text is read as it is gone through. */
  readonly openTable: (path: string, sheet?: string) => Promise<InputTable>;
  /** Begins a folder that is there only when it is whole. */
  readonly draftFolder: (path: string, replace: boolean) => Promise<FolderDraft>;
  /** Keeps memory small from now on, whatever time that takes: for who goes through a table of any length. */
  readonly spareMemory?: () => void;
  /** Shows how far something is; left out where nobody looks on. */
  readonly progress?: () => ProgressLine;
}

const promptPackage = '@clack/prompts';

/** Opens a terminal with the package for prompts, which is installed only by those who want it. */
export const openTerminalWith = async (load: () => Promise<typeof Clack>): Promise<Terminal> => {
  try {
    const clack = await load();
    const { clackTerminal } = await import('./clack.js');
    return clackTerminal(clack);
  } catch (error) {
    if (!isMissing(error)) throw error;
    throw new HuiqiError([issue('packages-missing', { option: 'huiqi ask' }, undefined, { packages: promptPackage })]);
  }
};

/** What is kept may grow by so much, in hundredths, before what is not is let go: Node waits until it has four times as much. */
const growth = 50;

export const nodeEnvironment: Environment = {
  isInteractive: () => process.stdin.isTTY && process.stderr.isTTY,
  exists: isThere,
  write: writeFile,
  openTerminal: () => openTerminalWith(() => import('@clack/prompts')),
  loadDrawing,
  openTable: async (path, sheet) => (await import('./table.js')).openTable(path, sheet),
  spareMemory: () => {
    setFlagsFromString(`--heap-growing-percent=${String(growth)}`);
  },
  draftFolder: async (path, replace) => (await import('./write-folder.js')).draftFolder(path, replace),
  ...(process.stderr.isTTY ? { progress: () => progressOn(process.stderr) } : {}),
};
