import { engineOn, type OwnEngine } from '../engine/engine.js';
import { everyReceiptTerms } from '../engine/receipt-terms.js';
import type { Result } from '../engine/index.js';
import { didYouMean, HuiqiError, issue, type Issue, throwIfAny } from '../issue/index.js';
import { isRankedLibrary } from '../kinds/index.js';
import {
  type Document,
  type DocumentFiles,
  loadPrepared,
  type PreparedDocument,
  prepareDocument,
  type ReceiptTerms,
  type RuleFolders,
} from '../rule/index.js';
import { checkSubject, type ParseOptions, type Subject } from '../subject/index.js';
import { byRank, prepare, type PreparedCity } from '../targets/index.js';
import { type HeldParts, heldAgainst, isHeld } from './held.js';
import { heldTargetIn } from './target-case.js';
import type { CaseTable, RuleCase, RuleTable, TargetCase } from './table.js';

/** What became of a case. */
export interface CaseResult {
  /** The table it stands in, and where. */
  readonly file: string;
  readonly pointer: string;
  /** What it is about: a rule, a document, a city. */
  readonly about: string;
  readonly name: string;
  readonly why: string;
  /** `refused`: it cannot be asked, such as an input that is none; `unconfirmed`: recorded, and held against no clause yet. */
  readonly status: 'passed' | 'failed' | 'refused' | 'unconfirmed';
  /** What was expected and what came of it, of a case that failed. */
  readonly held: readonly HeldParts[];
  readonly issues: readonly Issue[];
}

/** Answers one case. */
export type CaseRunner = (table: CaseTable, at: number) => CaseResult;

const kept = <Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value => {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
};

const unknownDocument = ({ file }: CaseTable, found: string, known: readonly string[]): HuiqiError =>
  new HuiqiError([
    issue('document-unknown', { file, pointer: '' }, found, {
      known: known.join(', '),
      suggestion: didYouMean(found, known),
    }),
  ]);

const cityOf = ({ document }: DocumentFiles): unknown => (document as { readonly city?: unknown } | null)?.city;

const subjectOf = (kind: RuleCase['subject'], input: unknown, options: ParseOptions): Subject => {
  const parsed = checkSubject(kind, input, options);
  if (!parsed.ok) throw new HuiqiError(parsed.issues);
  return parsed.subject;
};

/** Decides what cases ask, by folders of rules; what is asked again is not made again. */
export interface CaseEngines {
  readonly result: (table: RuleTable, one: Omit<RuleCase, 'expected'>) => Result;
  readonly target: (city: string, one: TargetCase) => HeldParts;
}

/** What all that decides a rule is: those that a group ties to it, and the libraries ranked beside it. */
const bondedWith = ({ groups, rules }: Document, slug: string): readonly string[] => {
  const bonds = [
    ...groups.flatMap((group) => ('members' in group ? [group.members] : [])),
    rules.filter(isRankedLibrary).map((rule) => rule.slug),
  ];
  const found = new Set([slug]);
  for (let size = -1; size < found.size;) {
    size = found.size;
    for (const bond of bonds) if (bond.some((each) => found.has(each))) for (const each of bond) found.add(each);
  }
  return [...found].sort();
};

/** Whether all that was received says what it was for: what does not may have been for any award, and all are decided. */
const namesItsMatters = (input: unknown): boolean => {
  const { received = [] } = input as { readonly received?: unknown };
  return (
    Array.isArray(received) &&
    received.every((each: unknown) => typeof each === 'object' && each !== null && 'matter' in each)
  );
};

export const caseEngines = (folders: RuleFolders): CaseEngines => {
  const prepared = new Map<DocumentFiles, PreparedDocument>();
  const engines = new Map<string, OwnEngine>();
  const cities = new Map<string, PreparedCity>();
  const documents = new Map<string, Document>();
  const bonds = new Map<string, readonly string[]>();
  const preparedOf = (files: DocumentFiles): PreparedDocument => kept(prepared, files, () => prepareDocument(files));
  const preparedFor = (table: RuleTable): PreparedDocument => {
    const files = folders[table.document];
    if (files === undefined) throw unknownDocument(table, table.document, Object.keys(folders));
    return preparedOf(files);
  };
  // A receipt may name an award of any document: of those here, and of those that the library has.
  const others = (): readonly ReceiptTerms[] => [
    ...Object.entries(folders).map(([id, files]) => kept(documents, id, () => loadPrepared(preparedOf(files)))),
    ...everyReceiptTerms(),
  ];
  return {
    result: (table, { subject, input, year, setting, assumeNone }) => {
      const { document, rule } = table;
      const own = preparedFor(table);
      const slug = rule === undefined || !namesItsMatters(input) ? undefined : rule.slice(document.length + 1);
      const decided =
        slug === undefined
          ? undefined
          : kept(bonds, `${document} ${slug}`, () =>
              bondedWith(
                kept(documents, document, () => loadPrepared(own)),
                slug,
              ),
            );
      const engine = kept(engines, JSON.stringify([document, setting, decided]), () =>
        engineOn(own, setting, others, (each) => decided?.includes(each.slug) ?? true),
      );
      const { vocabulary } = own;
      const given = subjectOf(subject, input, { vocabulary, ...(assumeNone === undefined ? {} : { assumeNone }) });
      return engine.evaluate(given, { year });
    },
    target: (city, one) => {
      const own = Object.values(folders).filter((files) => cityOf(files) === city);
      const asked = kept(cities, JSON.stringify([city, one.readings]), () => {
        const made = prepare(own, one.readings, {}, preparedOf);
        return { ...made, documents: byRank(made.documents) };
      });
      return heldTargetIn(asked, city, one);
    },
  };
};

const heldOf = (engines: CaseEngines, table: CaseTable, at: number): readonly HeldParts[] => {
  if (table.kind === 'targets') return [engines.target(table.city, table.cases[at] as TargetCase)];
  const one = table.cases[at] as RuleCase;
  const result = engines.result(table, one);
  return one.expected.flatMap((each) => heldAgainst(result, each));
};

const aboutOf = (table: CaseTable): string => (table.kind === 'targets' ? table.city : (table.rule ?? table.document));

/**
 * Holds cases against the rules of some folders.
 *
 * @throws HuiqiError where a table is of a document that is not there, or a document cannot be loaded.
 */
export const caseRunner = (folders: RuleFolders): CaseRunner => {
  const engines = caseEngines(folders);
  return (table, at) => {
    const one = table.cases[at] as CaseTable['cases'][number];
    const { name, why, pointer, unconfirmed } = one;
    const head = { file: table.file, pointer, about: aboutOf(table), name, why };
    try {
      const held = heldOf(engines, table, at);
      if (!held.every(isHeld))
        return { ...head, status: 'failed', held: held.filter((each) => !isHeld(each)), issues: [] };
      return { ...head, status: unconfirmed === true ? 'unconfirmed' : 'passed', held: [], issues: [] };
    } catch (error) {
      if (!(error instanceof HuiqiError)) throw error;
      // What is wrong with the rules themselves is no fault of the case.
      throwIfAny(error.issues.filter(({ place }) => 'file' in place));
      return { ...head, status: 'refused', held: [], issues: error.issues };
    }
  };
};

/** Every case of every table, in their order. */
export const runCases = (tables: readonly CaseTable[], folders: RuleFolders): readonly CaseResult[] => {
  const run = caseRunner(folders);
  return tables.flatMap((table) => table.cases.map((_, at) => run(table, at)));
};
