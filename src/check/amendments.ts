import { writeOut } from '../reform/index.js';
import { type DocumentFiles, isAmending, type RuleFolders } from '../rule/index.js';
import { fileIn } from '../rule/read-file.js';
import { amendmentsName } from '../rule/parts.js';
import { type Finding, finding, inFiles } from './finding.js';
import type { DocumentFolder, ListEntry } from './folder.js';

/** Folders with the amendments among them written out, as far as they can be. */
interface CheckedAmendments {
  /** Documents, and of amendments the text as it stands; what could not be written out is left out. */
  readonly files: RuleFolders;
  /** What stands in the way of some. */
  readonly findings: readonly Finding[];
}

export const withAmendments = (folders: RuleFolders): CheckedAmendments => {
  const ids = Object.keys(folders);
  const { files, issues } = writeOut(Object.values(folders));
  const findings = inFiles(issues);
  const told = new Set(findings.map(({ place }) => place.file.split('/')[1]));
  return {
    files: Object.fromEntries(
      files.flatMap((each, index) => {
        const id = ids[index] as string;
        return isAmending(each) || (each.amends !== undefined && told.has(id)) ? [] : [[id, each] as const];
      }),
    ),
    findings,
  };
};

const keyOf = ({ code, place: { file, pointer }, found }: Finding): string =>
  JSON.stringify([code, file.split('/').at(-1), pointer, found]);

const lengthOf = (list: unknown): number => (Array.isArray(list) ? list.length : 0);

const inheritedIn = (written: DocumentFiles, whole: DocumentFiles): number =>
  lengthOf(whole.clauses) - lengthOf(written.clauses);

/** The clauses that an amendment has itself. */
export const ownClausesOf = (folder: DocumentFolder, written: DocumentFiles): DocumentFolder => {
  const inherited = inheritedIn(written, folder.raw);
  const { clauses } = folder;
  const own = <Value>(entries: readonly ListEntry<Value>[]): readonly ListEntry<Value>[] =>
    entries.flatMap(({ index, value }) => (index < inherited ? [] : [{ index: index - inherited, value }]));
  return { ...folder, clauses: { ...clauses, ids: own(clauses.ids), entries: own(clauses.entries) } };
};

/** An entry of a list after those that were there before, where its own file has it. */
const shifted = (found: Finding, by: number): readonly Finding[] => {
  const [, index = '', rest = ''] = /^\/(\d+)(.*)$/su.exec(found.place.pointer) ?? [];
  if (index === '') return [found];
  const own = Number(index) - by;
  return own < 0 ? [] : [{ ...found, place: { ...found.place, pointer: `/${String(own)}${rest}` } }];
};

/** The operations whose clauses a part of the text as it stands cites: what is wrong there, they brought about. */
const operationsOf = (part: unknown, written: DocumentFiles): readonly number[] => {
  const cited = JSON.stringify(part ?? null);
  const entries = (written.amendments ?? []) as readonly { readonly clauses?: readonly string[] }[];
  return entries.flatMap(({ clauses = [] }, index) =>
    clauses.some((each) => cited.includes(`"${each}"`)) ? [index] : [],
  );
};

/**
 * What is wrong with the text as an amendment leaves it, and was not wrong before: at the entry of its own files that says
 * so, or at the operation that brought it about.
 */
export const foundOfAmendment = (
  id: string,
  written: DocumentFiles,
  whole: DocumentFiles,
  found: readonly Finding[],
  before: readonly Finding[],
): readonly Finding[] => {
  const known = new Set(before.map(keyOf));
  const inherited = inheritedIn(written, whole);
  return found.flatMap((each): readonly Finding[] => {
    // Two ledgers stand in one list: the amendment's own is numbered for itself.
    if (each.code === 'clause-order' || each.code === 'clause-gap') return [];
    const name =
      each.place.file
        .split('/')
        .at(-1)
        ?.replace(/\.json$/u, '') ?? '';
    if (name === 'clauses') return shifted(each, inherited);
    if (known.has(keyOf(each)) || Object.hasOwn(written.rules, name)) return known.has(keyOf(each)) ? [] : [each];
    const [operation] = operationsOf(whole.rules[name] ?? (name === 'groups' ? whole.groups : whole.document), written);
    const place = { file: fileIn(id, amendmentsName), path: operation === undefined ? [] : [operation] };
    return [
      {
        ...each,
        place: { file: place.file, pointer: finding(each.code, place.file, place.path, undefined).place.pointer },
      },
    ];
  });
};
