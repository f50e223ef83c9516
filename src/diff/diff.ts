import { checkDocuments, type Finding } from '../check/index.js';
import { take, takeOptions } from '../edge/index.js';
import { didYouMean, HuiqiError, issue, type Issue, throwIfAny } from '../issue/index.js';
import { type DocumentFiles, filesInFull, foldersReader, type RuleFolders } from '../rule/index.js';
import { rulesDigest } from '../scenario/receipt/digest.js';
import { version } from '../version.js';
import type { Trial } from './boundary/index.js';
import { type DocumentDiff, diffDocument } from './document-diff.js';
import { diffTogether, shownTogether } from './across.js';
import { goneDocument } from './gone-document.js';
import type { Edit } from './edit.js';
import { editsBetween, toldOnce } from './edits.js';
import type { EffectGroup } from './grouping.js';
import { type DiffOptions, diffReaders } from './options.js';
import { withSharedWords } from './shared-words.js';
import { wordsToldOnce } from './words-told-once.js';
import { sharingCaps } from './shared-caps.js';
import { type ShiftClass, shiftClasses } from './shift.js';

/** A change of rules by its effect. */
export interface RulesDiff {
  readonly kind: 'diff';
  readonly huiqi: string;
  /** The documents looked at, each with the digest of its data on either side. */
  readonly documents: readonly {
    readonly document: string;
    readonly before?: string;
    readonly after?: string;
    /** `data`: not even written otherwise; `meaning`: written otherwise, and proved to decide alike; `tried`: asked. */
    readonly by: 'data' | 'meaning' | 'tried';
  }[];
  readonly edits: readonly Edit[];
  /** Whether edits were taken file by file, as there are many. */
  readonly byFile: boolean;
  /** How many inputs were tried, by where they come from. */
  readonly corpora: Readonly<Partial<Record<Trial['corpus'], number>>>;
  /** How many answer otherwise, each under the gravest of what became of it. */
  readonly counts: Readonly<Record<ShiftClass, number>>;
  readonly groups: readonly EffectGroup[];
  /** Edits of which some effect is undone by the others: how many inputs show that. */
  readonly masked: readonly { readonly edits: readonly number[]; readonly inputs: number }[];
  /** Options of readings that no longer fit the rules after: they could not be tried. */
  readonly lapsed: readonly Issue[];
  /** What the checks find after that they did not find before. */
  readonly check: readonly Finding[];
  /** Documents whose support one cap counts with that of one that changes, where they could not be tried together. */
  readonly apart: readonly string[];
  /** Inputs that could not be used. */
  readonly refused: readonly { readonly name: string; readonly issues: readonly Issue[] }[];
}

/** A problem of one side, told at its file, and in which of the two it is. */
const onSide =
  (side: 'BEFORE' | 'AFTER') =>
  (found: Issue): Issue => ({
    ...found,
    place: 'file' in found.place ? { ...found.place, file: `${side}/${found.place.file}` } : found.place,
  });

interface Paired {
  readonly document: string;
  readonly files: readonly [DocumentFiles, DocumentFiles];
  readonly edits: readonly Edit[];
}

const keyOfFinding = ({ code, place, found }: Finding): string => JSON.stringify([code, place.file, found]);

/** What is found after and was not found before. */
const newFindings = (before: RuleFolders, after: RuleFolders): readonly Finding[] => {
  const known = new Set(checkDocuments(before).map(keyOfFinding));
  return checkDocuments(after).filter((each) => !known.has(keyOfFinding(each)));
};

/** What a rule has from one that it extends changes with that one. */
const inFull = (folders: RuleFolders): RuleFolders =>
  Object.fromEntries(Object.entries(folders).map(([id, files]) => [id, filesInFull(files)]));

const only = (folders: RuleFolders, ids: readonly string[]): RuleFolders =>
  Object.fromEntries(Object.entries(folders).filter(([id]) => ids.includes(id)));

/**
 * What a change of rules does: every edit by its stable name, and what becomes of subjects made at every boundary that
 * either side names, of cases and of a population.
 *
 * @param written the files of each document, by the name of its folder, such as `documents`.
 * @param rewritten the same as the change leaves them.
 * @throws HuiqiError where an option cannot be used, or a document of either side cannot be loaded, each problem with
 * its side, file and pointer.
 * @example
 * diffRules(documents, documents).groups // []
 */
export const diffRules = (written: RuleFolders, rewritten: RuleFolders, options: DiffOptions = {}): RulesDiff => {
  const { boundaries, readings, documents, trials = [], all = false, check = true } = takeOptions(options, diffReaders);
  const [before, after] = withSharedWords(
    inFull(take(foldersReader, written, 'before')),
    inFull(take(foldersReader, rewritten, 'after')),
  );
  const known = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  throwIfAny(
    (documents ?? [])
      .filter((id) => !known.includes(id))
      .map((id) =>
        issue('document-unknown', { option: 'documents' }, id, {
          known: known.join(', '),
          suggestion: didYouMean(id, known),
        }),
      ),
  );
  const ids = known.filter((id) => documents?.includes(id) ?? true).sort();
  const edits = editsBetween(only(before, ids), only(after, ids));
  const told = toldOnce(edits);
  const edited = ids.filter((id) => edits.some(({ document }) => document === id));
  const paired = edited.map((document): Paired => ({
    document,
    files: [filesOn(before, after, document), filesOn(after, before, document)],
    edits: edits.filter((edit) => edit.document === document),
  }));
  const problems: Issue[] = [];
  const diffs = paired.flatMap(({ document, files, edits: own }): readonly DocumentDiff[] => {
    if (after[document] === undefined) return [goneDocument(document, files[0], own)];
    try {
      return [
        diffDocument(document, files, own, {
          folders: [before, after],
          boundaries: boundaries ?? true,
          among: edited.length,
          readings: readings ?? true,
          trials: trials.flatMap((trial) => ofDocument(trial, document, files)),
          all,
          onSide,
        }),
      ];
    } catch (error) {
      if (!(error instanceof HuiqiError)) throw error;
      problems.push(...error.issues);
      return [];
    }
  });
  throwIfAny(problems);
  const sharing = sharingCaps([before, after], edited);
  const isTogether = (boundaries ?? true) && sharing.every((id) => before[id] !== undefined && after[id] !== undefined);
  const apart = isTogether ? [] : sharing;
  const together = apart.length < sharing.length ? [diffTogether([before, after], sharing, edits, diffs, all)] : [];
  const tried = [...diffs, ...together];
  const foundTogether = together.flatMap(({ groups }) => groups);
  const counts = Object.fromEntries(
    shiftClasses.map((name) => [name, tried.reduce((sum, diff) => sum + (diff.counts[name] ?? 0), 0)]),
  ) as Record<ShiftClass, number>;
  const place = ({ class: own }: EffectGroup): number => shiftClasses.indexOf(own);
  return {
    kind: 'diff',
    huiqi: version,
    documents: ids.map((document) => ({
      document,
      ...digestOf('before', before[document]),
      ...digestOf('after', after[document]),
      by: diffs.find((diff) => diff.document === document)?.by ?? 'data',
    })),
    edits: told,
    byFile: diffs.some((diff) => diff.byFile),
    corpora: tried.reduce<Partial<Record<Trial['corpus'], number>>>((sum, diff) => {
      for (const [corpus, count] of Object.entries(diff.corpora) as [Trial['corpus'], number][])
        sum[corpus] = (sum[corpus] ?? 0) + count;
      return sum;
    }, {}),
    counts: { ...counts, words: told.filter(({ kind }) => kind === 'words').length },
    groups: wordsToldOnce(
      [
        ...shownTogether(
          diffs.flatMap(({ groups }) => groups),
          foundTogether,
        ),
        ...foundTogether,
      ],
      edits,
    ).sort((a, b) => place(a) - place(b)),
    masked: diffs.flatMap(({ masked }) => masked),
    lapsed: diffs.flatMap(({ lapsed }) => lapsed),
    check: check && edits.length > 0 ? newFindings(only(before, edited), only(after, edited)) : [],
    apart,
    refused: diffs.flatMap(({ refused }) => refused),
  };
};

interface Indicator {
  readonly id: string;
  readonly figures?: readonly { readonly clause?: string }[];
}

const targetsIn = ({ targets }: DocumentFiles): readonly Indicator[] =>
  Array.isArray(targets) ? (targets as readonly Indicator[]) : [];

/** A trial where it is one of a document; one about a figure is of the document that has it, and states what becomes of it. */
const ofDocument = (trial: Trial, document: string, sides: Paired['files']): readonly Trial[] => {
  const { clause } = trial;
  if (clause === undefined) return trial.document === document ? [trial] : [];
  const own = sides.flatMap(targetsIn).find(({ figures = [] }) => figures.some((figure) => figure.clause === clause));
  return own === undefined ? [] : [{ ...trial, document, pins: [`${document}/${own.id}`] }];
};

const digestOf = <Name extends string>(name: Name, files: DocumentFiles | undefined): Partial<Record<Name, string>> =>
  files === undefined ? {} : ({ [name]: rulesDigest(files).slice(0, 12) } as Record<Name, string>);

/** A document on a side; where it is not there, it is there with no rules. */
const filesOn = (side: RuleFolders, other: RuleFolders, document: string): DocumentFiles => {
  const own = side[document];
  return own ?? nothingOf(other[document] as DocumentFiles);
};

const nothingOf = (files: DocumentFiles): DocumentFiles => ({
  document: files.document,
  clauses: files.clauses,
  groups: [],
  readings: [],
  rules: {},
});
