/** What the pages are made of: the documents with their ledgers, and the tables of cases. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type DocumentId, documentIds } from '../../src/documents/ids.js';
import { folders } from '../../src/documents/folders.js';
import { createDocumentEngine } from '../../src/engine/index.js';
import type { Bilingual, Language } from '../../src/issue/index.js';
import { yearOf } from '../../src/quantity/index.js';
import type { Change, Clause, DefectFile, Document, DocumentFiles } from '../../src/rule/index.js';
import { subjectKinds } from '../../src/subject/index.js';
import { encodeLink, type Situation } from '../play/link.js';

export type { Bilingual, Language };

export const languages = ['zh', 'en'] as const satisfies readonly Language[];

/** Where the pages of a language begin. */
export const rootOf = (language: Language): string => (language === 'zh' ? '/' : '/en/');

export const fromRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export interface RuleFile {
  readonly id: string;
  readonly kind: string;
  /** What it is about; several kinds of places where they share it. */
  readonly subject: string | readonly string[];
  readonly title: Bilingual;
  readonly clauses: readonly string[];
  readonly note?: Bilingual;
}

export interface CaseFile {
  readonly name: string;
  readonly why: string;
  readonly expect: unknown;
  readonly situation: Situation;
  /** What it tells otherwise than the plain case of its table, by path; nothing where it is `null`. */
  readonly told: Readonly<Record<string, unknown>>;
  /** The year of the plain case. */
  readonly plainYear: number;
}

export interface Entry {
  readonly id: DocumentId;
  readonly document: Document;
  readonly rules: readonly RuleFile[];
  readonly clauses: readonly Clause[];
  readonly defects: readonly DefectFile[];
  /** Cases by the rule they are about. */
  readonly cases: ReadonlyMap<string, readonly CaseFile[]>;
}

interface Table {
  readonly rule?: string;
  readonly subject?: string;
  readonly year: number;
  readonly base: unknown;
  readonly cases: readonly {
    readonly name: string;
    readonly why: string;
    readonly year?: number;
    readonly subject?: string;
    readonly with?: Readonly<Record<string, unknown>>;
    readonly readings?: Readonly<Record<string, string>>;
    readonly asIfInForce?: string;
    readonly assumeNone?: readonly string[];
    readonly expect: unknown;
  }[];
}

const replaced = (node: unknown, [key, ...rest]: readonly string[], value: unknown): unknown => {
  if (key === undefined) return value;
  if (Array.isArray(node))
    return node.map((each: unknown, index) => (String(index) === key ? replaced(each, rest, value) : each));
  const fields = { ...(node as Readonly<Record<string, unknown>> | undefined) };
  const { [key]: before, ...others } = fields;
  const changed = replaced(before, rest, value);
  return changed === null ? others : { ...fields, [key]: changed };
};

const casesIn = (document: string, { base, year, subject = 'enterprise', cases }: Table): readonly CaseFile[] =>
  cases.map((each) => ({
    name: each.name,
    why: each.why,
    expect: each.expect,
    told: each.with ?? {},
    plainYear: year,
    situation: {
      document,
      subject: each.subject ?? subject,
      year: each.year ?? year,
      input: Object.entries(each.with ?? {}).reduce(
        (input, [path, value]) => replaced(input, path.split('.'), value),
        base,
      ),
      readings: each.readings ?? {},
      assumeNone: each.assumeNone ?? [],
      ...(each.asIfInForce === undefined ? {} : { asIfInForce: each.asIfInForce }),
      reforms: [],
    },
  }));

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

const casesOf = (id: DocumentId): Entry['cases'] => {
  const folder = fromRoot(`fixtures/${id}`);
  const tables = (existsSync(folder) ? readdirSync(folder) : [])
    .filter((file) => file.endsWith('.cases.json'))
    .map((file) => json(`${folder}/${file}`) as Table);
  return new Map(tables.flatMap((table) => (table.rule === undefined ? [] : [[table.rule, casesIn(id, table)]])));
};

const entryOf = (id: DocumentId): Entry => {
  const files: DocumentFiles = folders[id];
  return {
    id,
    document: createDocumentEngine(files).document,
    rules: Object.values(files.rules) as readonly RuleFile[],
    clauses: files.clauses as readonly Clause[],
    defects: (files.defects ?? []) as readonly DefectFile[],
    cases: casesOf(id),
  };
};

export const corpus: readonly Entry[] = documentIds.map(entryOf);

/** What a rule is about, in the order of kinds of input. */
export const subjectsOf = ({ subject }: RuleFile): readonly string[] =>
  subjectKinds.filter((kind) => [subject].flat().includes(kind));

export type ReadingChange = Change;

/** The address that opens a situation in the playground. */
export const playLink = async (situation: Situation, language: Language): Promise<string> =>
  `${rootOf(language)}play#${await encodeLink({ situation })}`;

/** A year of a document's plan, for which its rules are shown: the second where there is one. */
export const shownYear = ({ document: { period } }: Entry): number => {
  return Math.min(yearOf(period.from) + 1, yearOf(period.through));
};
