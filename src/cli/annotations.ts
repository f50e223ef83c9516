import type { Language } from '../issue/index.js';
import { digest } from '../scenario/receipt/digest.js';

/** Something said at a place of a file, for GitHub to show beside it. */
export interface Annotation {
  /** From the root of the repository: GitHub finds it by no other path. */
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly title: string;
  readonly message: string;
}

/** GitHub shows ten errors of a step and drops the rest without a word. */
const mostShown = 10;

const escaped = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

const command = ({ file, line, column, title, message }: Annotation): string => {
  const place = [
    `file=${property(file)}`,
    ...(line === undefined ? [] : [`line=${String(line)}`]),
    ...(column === undefined ? [] : [`col=${String(column)}`]),
    `title=${property(title)}`,
  ];
  return `::error ${place.join(',')}::${escaped(message)}`;
};

const left = (count: number): Readonly<Record<Language, string>> => ({
  zh: `另有${String(count)}处未在此标出，见本步骤的日志。`,
  en: `${String(count)} more are not shown here: see the log of this step.`,
});

/**
 * The log with what GitHub would take for a command in it, and obey, as text: between two marks it obeys nothing. The mark
 * is made of the log itself, so no words of rules or cases can hold it, and end the silence.
 */
const unobeyed = (log: string): string => {
  if (!/::|##\[/u.test(log)) return log;
  const mark = `huiqi-${digest(log).slice(0, 32)}`;
  return [`::stop-commands::${mark}`, log, `::${mark}::`].join('\n');
};

/**
 * Commands of GitHub’s workflows for problems; where there are more than GitHub shows, the last says how many. The whole
 * list stands before them, in the log.
 */
export const annotated = (log: string, all: readonly Annotation[], language: Language): string => {
  const shown = all.length > mostShown ? all.slice(0, mostShown - 1) : all;
  const more = all.length - shown.length;
  return [
    unobeyed(log),
    ...shown.map(command),
    ...(more === 0 ? [] : [`::error::${escaped(left(more)[language])}`]),
  ].join('\n');
};
