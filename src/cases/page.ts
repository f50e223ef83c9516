import { describeIssue, type Language, oneLine, punctuation } from '../issue/index.js';
import type { HeldLine } from './held.js';
import { isAlike } from './held.js';
import type { CaseResult } from './run.js';
import { statusWords, words } from './words.js';

const oneText = (value: unknown, language: Language): string => {
  if (value === undefined || value === null) return words.nothing[language];
  if (typeof value === 'string') return value;
  if (!Array.isArray(value)) return JSON.stringify(value);
  return value.length === 0 ? words.nothing[language] : value.map(String).join(punctuation[language].listed);
};

/** What was expected, or came of it, on a line: bounds that are one sum as that sum. */
const valueText = (key: string, value: unknown, language: Language): string => {
  const isMoney = key === 'amount' || key === 'payable' || key === 'total';
  if (!isMoney || !Array.isArray(value)) return oneText(value, language);
  const [low, high] = value as readonly string[];
  return low === high ? String(low) : `${String(low)}–${String(high)}`;
};

const pad = (key: string, width: number): string => key.padEnd(width);

const lineTexts = (line: HeldLine, width: number, language: Language): readonly string[] => {
  const { key, expected, got } = line;
  const [wanted, seen] = [expected, got].map((value) => `${pad(key, width)}  ${valueText(key, value, language)}`);
  // What was neither expected nor seen tells nothing.
  if (isAlike(line)) return oneText(got, language) === words.nothing[language] ? [] : [`    ${String(seen)}`];
  return [`  - ${String(wanted)}`, `  + ${String(seen)}`];
};

/** Everything about one case that is not as it should be, in one block. */
export const caseBlock = (result: CaseResult, language: Language): readonly string[] => {
  const { why, status, held, issues } = result;
  const width = Math.max(0, ...held.flatMap(({ lines }) => lines.map(({ key }) => key.length)));
  return [
    ...(why === '' ? [] : [`  ${words.why(why)[language]}`]),
    ...held.flatMap(({ about, lines }) => [
      `  ${about}  (${words.lines[language]})`,
      ...lines.flatMap((line) => lineTexts(line, width, language)),
    ]),
    ...issues.map((each) => `  ${describeIssue(each, language)}`),
    ...(status === 'unconfirmed' ? [`  ${words.confirm[language]}`] : []),
  ].map(oneLine);
};

/** Where a case stands: its file, with a line where that is known. */
export type PlaceOf = (result: CaseResult) => string;

export const caseHead = ({ about, name, status }: CaseResult, language: Language): string =>
  oneLine(`${statusWords[status][language]}  ${about}  ${name}`);

export const isWrong = ({ status }: CaseResult): boolean => status !== 'passed';

const countsLine = (results: readonly CaseResult[], language: Language): string => {
  const statuses = (['passed', 'failed', 'refused', 'unconfirmed'] as const).flatMap((status) => {
    const count = results.filter((each) => each.status === status).length;
    return count === 0 ? [] : [words.count(status, count)[language]];
  });
  const { comma, stop } = punctuation[language];
  return results.length === 0
    ? words.none[language]
    : `${[words.ran(results.length)[language], ...statuses].join(comma)}${stop}`;
};

/** For a terminal: a block for each case that is not as it should be, and how many there are of each kind. */
export const casesText = (results: readonly CaseResult[], language: Language, placeOf: PlaceOf): string =>
  [
    ...results
      .filter(isWrong)
      .flatMap((each) => [oneLine(placeOf(each)), caseHead(each, language), ...caseBlock(each, language), '']),
    countsLine(results, language),
  ].join('\n');
