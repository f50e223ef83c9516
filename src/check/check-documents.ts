import type { DocumentFiles, RuleFolders } from '../rule/index.js';
import { foundOfAmendment, ownClausesOf, withAmendments } from './amendments.js';
import { checkAnchors } from './anchors.js';
import { checkBoundaries } from './boundaries.js';
import { checkCeilings } from './ceilings.js';
import { checkCitations } from './citations.js';
import { checkCarried, checkLiterals } from './figures.js';
import type { Finding } from './finding.js';
import type { CorpusCheck, DocumentFolder, FileList } from './folder.js';
import { checkClausesAcross, checkIds, checkPlaces, checkTargetIds } from './identity.js';
import { checkIndicators, checkRelated } from './indicators.js';
import { checkAccounts, checkCited, checkListed } from './ledger.js';
import { checkItemMoney } from './item-money.js';
import { checkLoad } from './load.js';
import { checkNumbering } from './numbering.js';
import { checkDefects, checkOracles } from './oracles.js';
import { checkDeciding } from './deciding.js';
import { checkForce } from './force.js';
import { checkLevels } from './levels.js';
import { checkChoices, checkGroups, checkInactive } from './groups.js';
import { checkFigureUnits, checkNames, checkPeriods } from './together.js';
import { checkFalling, checkPaidBefore, checkUnused } from './payments.js';
import { once } from './once.js';
import { readFolder } from './read-folder.js';
import { checkRowClauses } from './row-clauses.js';
import { checkScope, checkScopeKept } from './scope.js';
import { checkSharedUsed } from './shared-conditions.js';
import { checkBlankEdges, checkCitedOnce } from './slips.js';
import { checkOptions } from './readings.js';
import { checkSource, type Sources } from './sources.js';
import { checkOthers } from './others.js';
import { checkSupersession } from './supersession.js';
import { inOrder, toldOnce } from './tidy.js';
import { checkTargets, checkTargetsOnce } from './targets.js';
import { checkEffective, checkPeriod, checkSuccession } from './time.js';
import { checkUnits } from './units.js';
import { checkWritten, comesOfUnwritten } from './unwritten.js';
import {
  checkSharedWordsUsed,
  checkWordsAlike,
  checkWordsDeclared,
  checkWordsUsed,
  withoutEchoes,
} from './vocabulary.js';

export interface CheckDocumentsOptions {
  /** The documents' texts, by the three digits that their clause ids begin with. Without them, nothing is held against the text. */
  readonly sources?: Sources;
}

/**
 * All checks but those that need the sources; the most exact comes first, for problems that several find in one place.
 * What looks at one document alone is asked once of it.
 */
const checks: readonly CorpusCheck[] = [
  ({ shapes }) => shapes,
  once(checkUnits),
  once(checkWritten),
  once(checkBlankEdges),
  once(checkCitedOnce),
  once(checkWordsDeclared),
  once(checkWordsUsed),
  checkSharedWordsUsed,
  checkWordsAlike,
  once(checkPlaces),
  once(checkIds),
  once(checkTargetIds),
  checkClausesAcross,
  once(checkNumbering),
  once(checkAccounts),
  once(checkAnchors),
  once(checkListed),
  once(checkCited),
  checkCitations,
  once(checkLiterals),
  once(checkCarried),
  once(checkBoundaries),
  once(checkCeilings),
  once(checkFalling),
  once(checkRowClauses),
  once(checkForce),
  once(checkLevels),
  once(checkUnused),
  once(checkPaidBefore),
  once(checkItemMoney),
  once(checkSharedUsed),
  once(checkTargets),
  once(checkTargetsOnce),
  checkIndicators,
  checkRelated,
  once(checkScope),
  once(checkScopeKept),
  once(checkPeriod),
  once(checkEffective),
  once(checkSuccession),
  once(checkGroups),
  once(checkChoices),
  once(checkInactive),
  checkNames,
  checkPeriods,
  once(checkFigureUnits),
  checkSupersession,
  checkOthers,
  once(checkOptions),
  checkOracles,
  once(checkDefects),
  checkLoad,
];

/** Whether a list has entries of which not even the id can be read. */
const isUnknown = ({ ids }: FileList<unknown>, raw: unknown): boolean => Array.isArray(raw) && ids.length < raw.length;

/** The texts that stood between a document that is amended and an amendment of it: it takes the place of the last. */
const formersOf = ({ raw: { amends } }: DocumentFolder, all: readonly DocumentFolder[]): readonly DocumentFolder[] =>
  all.filter(
    ({ id, raw }) => raw.amends !== undefined && amends?.former.some(({ document }) => document === id) === true,
  );

/**
 * Everything that is wrong with the data of documents, and of documents together, at once: shapes,
 * ids, the ledger of clauses, figures, time, oracles and readings, and, where their texts are given,
 * anchors and copied prose.
 *
 * @param files the files of each document, by the name of its folder.
 * @returns every problem with its file and JSON pointer, file by file; none where all is well.
 */
export const checkDocuments = (files: RuleFolders, { sources }: CheckDocumentsOptions = {}): readonly Finding[] => {
  const { files: inFull, findings: unwritten } = withAmendments(files);
  const whole = Object.entries(inFull).map(([id, raw]) => readFolder(id, raw));
  const isAmended = ({ raw }: DocumentFolder): boolean => raw.amends !== undefined;
  // What an amendment has from the document that it amends is told there.
  const folders = whole.filter((folder) => !isAmended(folder));
  const ofFolder = (folder: DocumentFolder): readonly Finding[] => {
    const among = isAmended(folder) ? [...folders, ...formersOf(folder, whole), folder] : folders;
    const found = [
      ...checks.flatMap((check) => check(folder, among)),
      ...(sources === undefined ? [] : checkSource(folder, sources)),
    ];
    // What of a ledger cannot be read is unknown: what only comes of that is not told beside it.
    if (isUnknown(folder.clauses, folder.raw.clauses)) return folder.shapes;
    // What one has begun to write is told as that, and not by all that it is not yet.
    const begun = comesOfUnwritten(found);
    if (found.some(begun) || found.some(({ code }) => code === 'left-to-write'))
      return found.filter((each) => !begun(each));
    // What decides nothing is looked for where what decides is as it should be: a slip there makes much idle.
    const ledgers = (['clauses', 'targets', 'oracles', 'defects'] as const).map((name) => folder.fileOf(name));
    const isSlip = ({ place }: Finding): boolean => !ledgers.includes(place.file);
    return found.some(isSlip) ? found : [...found, ...checkDeciding(folder)];
  };
  const byFolder = new Map(whole.map((folder) => [folder.id, ofFolder(folder)]));
  const ofAmendments = whole.filter(isAmended).flatMap((folder) => {
    const { id, raw } = folder;
    const before = (raw.amends?.former ?? []).flatMap(({ document }) => byFolder.get(document) ?? []);
    const written = files[id] as DocumentFiles;
    return [
      ...checkNumbering(ownClausesOf(folder, written)),
      ...foundOfAmendment(id, written, raw, byFolder.get(id) ?? [], before),
    ];
  });
  return inOrder(
    withoutEchoes(toldOnce([...unwritten, ...folders.flatMap(({ id }) => byFolder.get(id) ?? []), ...ofAmendments])),
  );
};
