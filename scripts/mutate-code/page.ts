import type { Fate, Judgement } from './fate.js';
import type { CodeMutant } from './instrument.js';

export interface Judged extends CodeMutant, Judgement {}

/** A change that nothing can tell, and why. */
export interface Explained extends Pick<CodeMutant, 'file' | 'from' | 'to'> {
  readonly why: string;
}

const keyOf = ({ file, from, to }: Pick<CodeMutant, 'file' | 'from' | 'to'>): string =>
  JSON.stringify([file, from, to].map((text) => text.replace(/\s+/gu, ' ')));

export const isExplained = (mutant: CodeMutant, explained: readonly Explained[]): boolean =>
  explained.some((each) => keyOf(each) === keyOf(mutant));

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : ((part / whole) * 100).toFixed(1));

/** A change at its place, and what became of it. */
export const placed = ({ fate, file, line, column, from, to }: Judged): string =>
  `${fate}  ${file}:${String(line)}:${String(column)}  ${from} → ${to}`.replace(/\s*\n\s*/gu, ' ');

/** What nothing tells, at its place; then a line a file, and one for all. */
export const pageOf = (
  judged: readonly Judged[],
  explained: readonly Explained[],
): { readonly lines: readonly string[]; readonly left: number } => {
  const known = new Set(explained.map(keyOf));
  const left = judged.filter((each) => each.fate !== 'killed' && !known.has(keyOf(each)));
  const lineOf = (name: string, own: readonly Judged[]): string => {
    const count = (fate: Fate): number => own.filter((each) => each.fate === fate).length;
    const why = own.filter((each) => each.fate !== 'killed' && known.has(keyOf(each))).length;
    return [
      `${percent(count('killed') + why, own.length)} %`.padStart(8),
      `${String(count('killed'))} of ${String(own.length)} killed`,
      `${String(why)} explained`,
      `${String(count('unreached'))} reached by nothing`,
      `${String(count('stopped'))} stopped early`,
      name,
    ].join('  ');
  };
  const files = [...new Set(judged.map(({ file }) => file))];
  return {
    left: left.length,
    lines: [
      ...left.map(placed),
      ...files.map((file) =>
        lineOf(
          file,
          judged.filter((each) => each.file === file),
        ),
      ),
      lineOf('all', judged),
    ],
  };
};
