/** A line that tells how far something is, written over itself. */
export interface ProgressLine {
  readonly at: (rows: number, part: number) => void;
  /** Takes the line away. */
  readonly end: () => void;
}

const width = 24;
const clear = '\r\u001B[K';

/** Tells on a terminal how many rows were read, how fast, and how long the rest will take. */
export const progressOn = (stream: { readonly write: (text: string) => unknown }): ProgressLine => {
  const began = process.hrtime.bigint();
  return {
    at: (rows, part) => {
      const seconds = Number(process.hrtime.bigint() - began) / 1e9;
      const full = Math.round(part * width);
      const left = Math.round((seconds * (1 - part)) / Math.max(part, 0.001));
      const bar = `${'█'.repeat(full)}${'░'.repeat(width - full)}`;
      stream.write(
        `${clear}${bar} ${String(Math.floor(part * 100))} %  ${String(rows)}  ${String(Math.round(rows / seconds))}/s  ${String(left)} s`,
      );
    },
    end: () => {
      stream.write(clear);
    },
  };
};
