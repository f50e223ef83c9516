import { describeIssue, type Issue, type Language, oneLine, punctuation } from '../issue/index.js';
import type { DocumentFiles, RuleFolders } from '../rule/index.js';
import { type Fix, replacementsIn } from './fixes.js';
import type { LocatedFinding, RulesFolder } from './read-rules.js';
import { checked, counted } from './words.js';

/** What a check looked at and what it found. */
export interface Checkup {
  readonly directory: string;
  readonly files: RuleFolders;
  readonly findings: readonly LocatedFinding[];
  readonly folder: RulesFolder;
  /** What sets some of them right, for certain. */
  readonly fixes: readonly Fix[];
  /** What was found and has been set right. */
  readonly fixed: readonly LocatedFinding[];
  /** Whether the documents' texts were at hand. */
  readonly withSources: boolean;
}

type FindingCounts = Readonly<Record<keyof typeof counted, number>>;

const lengthOf = (list: unknown): number => (Array.isArray(list) ? list.length : 0);

const countsOf = ({ clauses, rules, targets, defects }: DocumentFiles): FindingCounts => ({
  clauses: lengthOf(clauses),
  rules: Object.keys(rules).length,
  targets: lengthOf(targets),
  defects: lengthOf(defects),
});

const documentLine = (id: string, counts: FindingCounts, language: Language): string =>
  `${id}  ${(Object.keys(counted) as (keyof FindingCounts)[]).map((key) => counted[key](counts[key])[language]).join(punctuation[language].comma)}`;

/** The file under the folder as the user called it. */
export const fileIn = (directory: string, file: string): string =>
  file.replace(/^rules/u, directory.replace(/\/+$/u, ''));

const findingLine = (directory: string, { line, column, ...found }: LocatedFinding, language: Language): string => {
  const position = line === undefined || column === undefined ? '' : `:${String(line)}:${String(column)}`;
  const shown: Issue = {
    ...found,
    place: { file: `${fileIn(directory, found.place.file)}${position}`, pointer: found.place.pointer },
  };
  return oneLine(describeIssue(shown, language));
};

/** One line a finding, or, where there is none, one line a document. */
export const checkupText = (
  { directory, files, findings, fixes, fixed, withSources }: Checkup,
  language: Language,
): string =>
  [
    ...fixed.map((each) => `${checked.fixed[language]}${findingLine(directory, each, language)}`),
    ...(findings.length === 0
      ? [
          checked.clean(Object.keys(files).length)[language],
          ...Object.entries(files).map(([id, each]) => documentLine(id, countsOf(each), language)),
        ]
      : [...findings.map((each) => findingLine(directory, each, language)), checked.found(findings.length)[language]]),
    ...(fixes.length === 0 ? [] : [checked.fixable(fixes.length)[language]]),
    ...(withSources ? [] : [checked.withoutSources[language]]),
  ].join('\n');

export const checkupJson = ({ directory, files, folder, findings, fixes, fixed, withSources }: Checkup): unknown => {
  const placed = ({ place, ...rest }: LocatedFinding): object => ({
    ...rest,
    place: { ...place, file: fileIn(directory, place.file) },
  });
  return {
    documents: Object.entries(files).map(([id, each]) => ({ id, ...countsOf(each) })),
    withSources,
    findings: findings.map((each) => {
      const fix = fixes.find(({ found }) => found === each);
      return { ...placed(each), ...(fix === undefined ? {} : { fix: replacementsIn(fix, folder) }) };
    }),
    ...(fixed.length === 0 ? {} : { fixed: fixed.map(placed) }),
  };
};
