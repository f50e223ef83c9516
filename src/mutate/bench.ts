import type { CaseTable, RuleCase, RuleTable } from '../cases/index.js';
import { isRankedLibrary } from '../kinds/index.js';
import {
  type Document,
  loadPrepared,
  type PreparedDocument,
  prepareDocument,
  referencesIn,
  type RuleFolders,
} from '../rule/index.js';
import { checkSubject, type Subject } from '../subject/index.js';
import { type TargetBench, targetBenchOf } from './target-bench.js';

/** A case of a table, with its subject read once. */
export interface AskedCase {
  readonly table: RuleTable;
  readonly one: RuleCase;
  readonly subject: Subject;
}

export const subjectOf = (
  { subject, input, assumeNone }: RuleCase,
  { vocabulary }: Pick<PreparedDocument, 'vocabulary'>,
): Subject | undefined => {
  const parsed = checkSubject(subject, input, { vocabulary, ...(assumeNone === undefined ? {} : { assumeNone }) });
  return parsed.ok ? parsed.subject : undefined;
};

/** Rules tied to one another: by a group, by rank, or since one refers to the other. */
const bondsOf = ({ groups, rules }: Document): readonly (readonly string[])[] => [
  ...groups.flatMap((group) => ('members' in group ? [group.members] : [])),
  rules.filter(isRankedLibrary).map(({ slug }) => slug),
  ...rules.map(({ slug, own }) => [slug, ...referencesIn(own)]),
];

export const tiedWith = (bonds: readonly (readonly string[])[], rules: readonly string[]): ReadonlySet<string> => {
  const found = new Set(rules);
  for (let size = -1; size < found.size;) {
    size = found.size;
    for (const bond of bonds) if (bond.some((each) => found.has(each))) for (const each of bond) found.add(each);
  }
  return found;
};

/** One document with its cases, ready to be asked under any change of it. */
export interface Bench {
  readonly prepared: PreparedDocument;
  readonly document: Document;
  readonly asked: readonly AskedCase[];
  readonly bonds: readonly (readonly string[])[];
  readonly figures: TargetBench;
}

export const benchOf = (id: string, folders: RuleFolders, tables: readonly CaseTable[]): Bench => {
  const prepared = prepareDocument(folders[id] as RuleFolders[string]);
  const document = loadPrepared(prepared);
  const asked = tables
    .filter((table): table is RuleTable => table.kind === 'rules' && table.document === id)
    .flatMap((table) =>
      table.cases.flatMap((one): readonly AskedCase[] => {
        const subject = subjectOf(one, prepared);
        return subject === undefined ? [] : [{ table, one, subject }];
      }),
    );
  return { prepared, document, asked, bonds: bondsOf(document), figures: targetBenchOf(id, folders, tables) };
};

/** A rule by the name of its file. */
export const slugOf = (rule: string): string => rule.replace(/^.*\//u, '');
