import type { Bilingual, Language } from '../issue/index.js';
import { version } from '../version.js';
import type { Position } from './json.js';

/** Something found at a place, for programs that show findings. */
export interface SarifFinding {
  readonly code: string;
  readonly level: 'error' | 'warning' | 'note';
  readonly message: string;
  /** From the root of the repository. */
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** What tells it from others when lines have moved. */
  readonly print: string;
  /** What sets it right, in its own file. */
  readonly fix?: readonly { readonly from: Position; readonly to: Position; readonly text: string }[];
  readonly related?: readonly { readonly file: string; readonly line?: number; readonly message: string }[];
}

/** The pages that the package carries, where packages can be read. */
const docs = `https://unpkg.com/huiqi@${version}/docs`;

const uriOf = (file: string): string => encodeURI(file);

const physical = ({
  file,
  line,
  column,
}: {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}): object => ({
  artifactLocation: { uri: uriOf(file), uriBaseId: '%SRCROOT%' },
  ...(line === undefined
    ? {}
    : { region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) } }),
});

const fixWords: Bilingual = { zh: '只有这一种改法', en: 'the one thing that sets it right' };

const fixIn = (file: string, edits: NonNullable<SarifFinding['fix']>, language: Language): object => ({
  description: { text: fixWords[language] },
  artifactChanges: [
    {
      artifactLocation: { uri: uriOf(file), uriBaseId: '%SRCROOT%' },
      replacements: edits.map(({ from, to, text }) => ({
        deletedRegion: { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column },
        ...(text === '' ? {} : { insertedContent: { text } }),
      })),
    },
  ],
});

/**
 * Findings as SARIF 2.1.0: one run, a rule for each code with its page, places from the root of the repository.
 *
 * @param run what tells this run from others of one commit: `huiqi/check`.
 * @param aboutCode what is expected where a code is told.
 * @param pageOf the page of the docs that tells of a code.
 */
export const sarif = (
  run: string,
  findings: readonly SarifFinding[],
  aboutCode: (code: string) => Bilingual,
  language: Language,
  pageOf: (code: string) => string = (code) => `codes.md#${code}`,
): object => {
  const codes = [...new Set(findings.map(({ code }) => code))].sort();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'huiqi',
            semanticVersion: version,
            rules: codes.map((code) => ({
              id: code,
              shortDescription: { text: aboutCode(code)[language] },
              helpUri: `${docs}/${pageOf(code)}`,
            })),
          },
        },
        automationDetails: { id: `${run}/` },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'the root of the repository' } } },
        results: findings.map((found) => ({
          ruleId: found.code,
          ruleIndex: codes.indexOf(found.code),
          level: found.level,
          message: { text: found.message },
          locations: [{ physicalLocation: physical(found) }],
          ...(found.related === undefined || found.related.length === 0
            ? {}
            : {
                relatedLocations: found.related.map((place, id) => ({
                  id,
                  physicalLocation: physical(place),
                  message: { text: place.message },
                })),
              }),
          ...(found.fix === undefined ? {} : { fixes: [fixIn(found.file, found.fix, language)] }),
          partialFingerprints: { 'huiqiFinding/v1': found.print },
        })),
      },
    ],
  };
};
