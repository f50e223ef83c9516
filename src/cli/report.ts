import { fitted } from '../explain/width.js';
import { type ByLanguage, describeIssue, type Issue, type Language, oneLine, placeText } from '../issue/index.js';
import { exit, type Io } from './io.js';
import type { OutputStyle } from './output-style.js';

/** Of one kind so many are told one by one; where there are twice as many and more, the others are counted. */
const told = 5;

const more: ByLanguage<(left: number, last: string) => string> = {
  zh: (left, last) => `同类问题另有${String(left)}处，最后一处是 ${last}；--format json 逐处列出`,
  en: (left, last) => `${String(left)} more of the kind, the last at ${last}; --format json lists them all`,
};

/** Problems a line each; of many that are of one kind the first, how many more there are, and where the last is. */
const linesOf = (issues: readonly Issue[], language: Language): readonly string[] => {
  const byCode = new Map<string, Issue[]>();
  for (const each of issues) byCode.set(each.code, [...(byCode.get(each.code) ?? []), each]);
  const folded = new Map([...byCode].filter(([, all]) => all.length > 2 * told));
  const seen = new Map<string, number>();
  return issues.flatMap((each) => {
    const all = folded.get(each.code);
    const before = seen.get(each.code) ?? 0;
    seen.set(each.code, before + 1);
    if (all === undefined || before < told) return [oneLine(describeIssue(each, language))];
    const left = all.length - told;
    const last = oneLine(placeText(all.at(-1) ?? each, language));
    if (before > told) return [];
    return [`${more[language](left, last)} [${each.code}]`];
  });
};

/** Prints problems, one a line or as JSON, and what may be called instead; gives the exit code of a refusal. */
export const refuse = (
  issues: readonly Issue[],
  { language, json }: OutputStyle,
  io: Io,
  instead: readonly string[] = [],
): number => {
  io.err(
    json
      ? `${JSON.stringify({ issues }, undefined, 2)}\n`
      : linesOf(issues, language)
          // A problem is a line of its own, for whoever searches; in a terminal it is folded between words.
          .map((line) => fitted(line, io.columns))
          .concat(instead)
          .map((line) => `${line}\n`)
          .join(''),
  );
  return exit.refused;
};
