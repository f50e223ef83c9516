/** One name in a folder. */
export interface FolderEntry {
  readonly name: string;
  readonly isFolder: boolean;
}

/** What a command may touch of the world: given to it, so that tests need no process. */
export interface Io {
  /** The language of the terminal, as its environment names it: `zh_CN.UTF-8`. */
  readonly locale?: string;
  /** What the program is called by: `npm start --` where it is run from its sources. */
  readonly called?: string;
  /** How many columns the terminal has that is printed to; left out where that is none. */
  readonly columns?: number;
  readonly readFile: (path: string) => Promise<Uint8Array>;
  readonly listFolder: (path: string) => Promise<readonly FolderEntry[]>;
  readonly readInput: () => Promise<Uint8Array>;
  /** What git writes, asked with these words; left out where there is no git to ask. */
  readonly git?: (words: readonly string[], input?: string) => Promise<Uint8Array>;
  /** What this program prints when it is run once more with these words, in a process beside this one; left out where it cannot be. */
  readonly again?: (words: readonly string[]) => Promise<string>;
  /** Tells each time that something under these paths changes, without end; left out where nothing can be watched. */
  readonly watch?: (paths: readonly string[]) => AsyncIterable<unknown>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** What a run ends with. */
export const exit = { done: 0, findings: 1, refused: 2, fault: 2 } as const;
