import { describeIssue, type Issue } from '../issue/index.js';
import { exit, type Io } from './io.js';
import type { OutputStyle } from './output-style.js';

// An echoed argument must not break a line in two.
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ');

/** Prints problems, one a line or as JSON, and gives the exit code of a refusal. */
export const refuse = (issues: readonly Issue[], { language, json }: OutputStyle, io: Io): number => {
  io.err(
    json
      ? `${JSON.stringify({ issues }, undefined, 2)}\n`
      : issues.map((each) => `${oneLine(describeIssue(each, language))}\n`).join(''),
  );
  return exit.refused;
};
