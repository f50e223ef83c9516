import {
  amendmentsName,
  besideNames,
  type Finding,
  isPart,
  type PartName,
  partNames,
  wordsName,
} from '../check/index.js';
import { didYouMean, type IssueCode, type Issue } from '../issue/index.js';
import { issue } from '../issue/checking.js';
import { keeping } from '../edge/index.js';
import type { DocumentFiles, RuleFolders } from '../rule/index.js';
import type { Io, FolderEntry } from './io.js';
import { type Position, positionIn, type Scanned, scanAgain } from './json.js';
import { locatorOf } from './positions.js';

/** A finding with the line and column of a file on disk. */
export type LocatedFinding = Finding & Partial<Position>;

/** The document folders of a directory, what is wrong with them as files, and where a pointer stands in each. */
export interface RulesFolder {
  readonly files: RuleFolders;
  /** Of a file that is told here, nothing else needs telling. */
  readonly findings: readonly LocatedFinding[];
  readonly locate: (found: Finding) => LocatedFinding;
  /** The texts that are on disk, as findings name their files. */
  readonly texts: ReadonlyMap<string, string>;
}

const suffix = '.json';

interface File {
  /** As findings name it: `rules/<document>/<name>`, whatever the directory is called. */
  readonly label: string;
  readonly scanned: Scanned;
}

const at = (
  code: IssueCode,
  file: string,
  pointer: string,
  found: unknown,
  details: Parameters<typeof issue>[3] = {},
): Finding => {
  const place = { file, pointer };
  return { ...issue(code, place, found, details), place };
};

const isRule = (name: string): boolean => !isPart(name);

/** A list is no rule: it is one of the parts under a wrong name. */
const isMisnamed = (name: string, scanned: Scanned): boolean =>
  isRule(name) && scanned.read && Array.isArray(scanned.value);

const known = [...partNames, ...besideNames, '…'].map((name) => `${name}${suffix}`).join(', ');

const stray = (label: string, name: string): Finding =>
  at('file-stray', label, '', name, {
    known,
    suggestion: didYouMean(
      name,
      partNames.map((part) => `${part}${suffix}`),
    ),
  });

/** What the scanner found twice is told by a path of keys: the same place as a pointer. */
const repeatedKey = (label: string, { place, found }: Issue): Finding => {
  const pointer = 'path' in place ? `/${place.path.replaceAll('.', '/')}` : '';
  return at('key-duplicate', label, pointer, found === undefined ? undefined : (JSON.parse(found) as unknown));
};

const fileFindings = ({ label, scanned }: File): readonly LocatedFinding[] => {
  if (scanned.read) return scanned.repeated.map((each) => repeatedKey(label, each));
  return [{ ...at('file-not-json', label, '', undefined, { detail: scanned.why }), ...scanned.at }];
};

interface NamedFolder {
  readonly id: string;
  readonly files: DocumentFiles;
  readonly read: readonly File[];
  readonly findings: readonly LocatedFinding[];
}

interface NamedScan {
  readonly name: string;
  readonly scanned: Scanned;
}

const numbers = new WeakMap<Scanned, number>();
let numbered = 0;

/** A number for each scan, so that a folder is told by those of its files. */
const numberOf = (scanned: Scanned): number => {
  const number = numbers.get(scanned) ?? (numbered += 1);
  numbers.set(scanned, number);
  return number;
};

const foldersKept = keeping<DocumentFiles>(50);

/** The files of a document, the very same object where they are the very same: what was worked out of them stands. */
const filesOf = (read: readonly NamedScan[], shared: Scanned | undefined): DocumentFiles => {
  const key = [...read, ...(shared === undefined ? [] : [{ name: '', scanned: shared }])]
    .map(({ name, scanned }) => `${name}/${String(numberOf(scanned))}`)
    .join('/');
  return foldersKept(key, () => {
    const valueOf = (part: PartName | (typeof besideNames)[number]): unknown => {
      const scanned = read.find(({ name }) => name === part)?.scanned;
      return scanned?.read === true ? scanned.value : null;
    };
    // A rule that is no JSON is there all the same: what names it is not wrong.
    const rules = read.flatMap(({ name, scanned }) =>
      isRule(name) && !isMisnamed(name, scanned) ? [[name, scanned.read ? scanned.value : null] as const] : [],
    );
    return {
      ...(Object.fromEntries(partNames.map((part) => [part, valueOf(part)])) as Record<PartName, unknown>),
      ...(read.some(({ name }) => name === wordsName) ? { vocabulary: valueOf(wordsName) } : {}),
      ...(read.some(({ name }) => name === amendmentsName) ? { amendments: valueOf(amendmentsName) ?? [] } : {}),
      rules: Object.fromEntries(rules),
      ...(shared?.read === true ? { sharedVocabulary: shared.value } : {}),
    };
  });
};

const hidden = ({ name }: FolderEntry): boolean => name.startsWith('.');

const readFolder = async (directory: string, id: string, shared: Scanned | undefined, io: Io): Promise<NamedFolder> => {
  const labelOf = (name: string): string => `rules/${id}/${name}`;
  const listed = (await io.listFolder(`${directory}/${id}`)).filter((each) => !hidden(each));
  const [json, others] = [
    listed.filter(({ name, isFolder }) => !isFolder && name.endsWith(suffix)),
    listed.filter(({ name, isFolder }) => isFolder || !name.endsWith(suffix)),
  ];
  const read = await Promise.all(
    json.map(async ({ name }) => ({
      name: name.slice(0, -suffix.length),
      label: labelOf(name),
      scanned: scanAgain(await io.readFile(`${directory}/${id}/${name}`)),
    })),
  );
  const misnamed = read.filter(({ name, scanned }) => isMisnamed(name, scanned));
  const present = new Set(read.map(({ name }) => name));
  // An amendment leaves out whatever is as in the document that it amends.
  const needed = present.has(amendmentsName) ? (['document', 'clauses'] as const) : partNames;
  return {
    id,
    files: filesOf(read, shared),
    read,
    findings: [
      ...[...others, ...misnamed.map(({ name }) => ({ name: `${name}${suffix}` }))].map(({ name }) =>
        stray(labelOf(name), name),
      ),
      ...needed
        .filter((part) => !present.has(part))
        .map((part) => at('file-missing', labelOf(`${part}${suffix}`), '', undefined)),
      ...read.flatMap(fileFindings),
    ],
  };
};

/** The document folders under a directory: those that hold a file of a document's. */
export const documentFolders = async (directory: string, io: Io): Promise<readonly string[]> => {
  const folders = (await io.listFolder(directory))
    .filter((each) => each.isFolder && !hidden(each))
    .map(({ name }) => name)
    .sort();
  const held = await Promise.all(
    folders.map(async (name) =>
      (await io.listFolder(`${directory}/${name}`)).some((each) => each.name.endsWith(suffix)),
    ),
  );
  return folders.filter((_, index) => held[index]);
};

/** The words that all documents under a directory share, where they stand there. */
const sharedWordsIn = async (directory: string, io: Io): Promise<readonly File[]> => {
  const name = `${wordsName}${suffix}`;
  const isThere = (await io.listFolder(directory)).some((each) => each.name === name && !each.isFolder);
  return isThere ? [{ label: `rules/${name}`, scanned: scanAgain(await io.readFile(`${directory}/${name}`)) }] : [];
};

/** Finds in a text what pointers name; where all stands is looked up when the first is asked for. */
const finderIn = (text: string): ((pointer: string) => number) => {
  let find: ReturnType<typeof locatorOf> | undefined;
  return (pointer) => (find ??= locatorOf(text))(pointer);
};

/** Reads every document folder under a directory; a file that is missing or no JSON is `null`. */
export const readRules = async (directory: string, ids: readonly string[], io: Io): Promise<RulesFolder> => {
  const shared = await sharedWordsIn(directory, io);
  const folders = await Promise.all(ids.map((id) => readFolder(directory, id, shared[0]?.scanned, io)));
  const texts = new Map(
    [...folders.map(({ read }) => read), shared].flatMap((read) =>
      read.flatMap(({ label, scanned }) => (scanned.text === undefined ? [] : [[label, scanned.text] as const])),
    ),
  );
  // Of what is no JSON, where things stand is told by what refused it.
  const locators = new Map(
    [...folders.map(({ read }) => read), shared].flatMap((read) =>
      read.flatMap(({ label, scanned }) => (scanned.read ? [[label, finderIn(scanned.text)] as const] : [])),
    ),
  );
  const locate = (found: Finding): LocatedFinding => {
    const [text, find] = [texts.get(found.place.file), locators.get(found.place.file)];
    return text === undefined || find === undefined
      ? found
      : { ...found, ...positionIn(text, find(found.place.pointer)) };
  };
  return {
    files: Object.fromEntries(folders.map(({ id, files }) => [id, files])),
    findings: [...folders.flatMap(({ findings }) => findings), ...shared.flatMap(fileFindings)],
    locate,
    texts,
  };
};
