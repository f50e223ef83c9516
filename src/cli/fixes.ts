import { decideAlike, type Finding, repairsOf } from '../check/index.js';
import type { RuleFolders } from '../rule/index.js';
import type { LocatedFinding, RulesFolder } from './read-rules.js';
import { type Position, positionIn, scanJson } from './json.js';
import {
  danglingCommasOf,
  removalOf,
  reorderingOf,
  repetitionOf,
  replacementOf,
  type TextEdit,
  withEdits,
} from './text-edit.js';

/** What sets a finding right: one file, edited at some places. */
export interface Fix {
  readonly found: LocatedFinding;
  readonly file: string;
  readonly edits: readonly TextEdit[];
}

/** The rules with what was found in them. */
interface FolderFindings {
  readonly folder: RulesFolder;
  readonly findings: readonly LocatedFinding[];
}

/** Reads the rules again, with other texts in the place of some. */
export type LookAgain = (texts: ReadonlyMap<string, string>) => Promise<FolderFindings>;

const editsFor = (found: Finding, { folder, findings }: FolderFindings): readonly TextEdit[] => {
  const text = folder.texts.get(found.place.file);
  if (text === undefined) return [];
  if (found.code === 'file-not-json') {
    const edits = danglingCommasOf(text);
    return scanJson(new TextEncoder().encode(withEdits(text, edits))).read ? edits : [];
  }
  if (found.code === 'key-duplicate') return repetitionOf(text, found.place.pointer);
  return repairsOf(found, folder.files, findings).flatMap((repair) => {
    switch (repair.make) {
      case 'remove':
        return removalOf(text, repair.pointer);
      case 'replace':
        return replacementOf(text, repair.pointer, repair.value);
      case 'order':
        return reorderingOf(text, repair.order);
    }
  });
};

/** Each text with what its fixes make of it. */
const fixedTexts = (fixes: readonly Fix[], { folder }: FolderFindings): ReadonlyMap<string, string> => {
  const files = [...new Set(fixes.map(({ file }) => file))];
  return new Map(
    files.map((file) => [
      file,
      withEdits(
        folder.texts.get(file) ?? '',
        fixes.flatMap((each) => (each.file === file ? each.edits : [])),
      ),
    ]),
  );
};

/** A stretch of a file, by lines and columns, and what stands there instead. */
interface Replacement {
  readonly from: Position;
  readonly to: Position;
  readonly text: string;
}

/** What a fix replaces, as editors count. */
export const replacementsIn = ({ file, edits }: Fix, { texts }: RulesFolder): readonly Replacement[] => {
  const text = texts.get(file) ?? '';
  return edits.map(({ start, end, text: instead }) => ({
    from: positionIn(text, start),
    to: positionIn(text, end),
    text: instead,
  }));
};

const countOf = ({ code, place, found }: Finding, findings: readonly Finding[]): number =>
  findings.filter((each) => each.code === code && each.place.file === place.file && each.found === found).length;

const decidesAsBefore = (before: RuleFolders, after: RuleFolders, file: string): boolean => {
  const id = file.split('/')[1] ?? '';
  const [was, is] = [before[id], after[id]];
  return was !== undefined && is !== undefined && decideAlike(was, is);
};

/** Whether what fixes make of the rules has none of what they are for, and decides as before. */
const areProven = async (fixes: readonly Fix[], looked: FolderFindings, again: LookAgain): Promise<boolean> => {
  const after = await again(fixedTexts(fixes, looked));
  return fixes.every(
    ({ found, file }) =>
      countOf(found, after.findings) < countOf(found, looked.findings) &&
      decidesAsBefore(looked.folder.files, after.folder.files, file),
  );
};

const keyOf = ({ file, edits }: Fix): string => JSON.stringify([file, edits]);

/**
 * The fixes that are certain: one thing alone sets the finding right, it was tried, what it is for is gone by it, and
 * every option of every reading decides as before.
 */
export const certainFixes = async (looked: FolderFindings, again: LookAgain): Promise<readonly Fix[]> => {
  const all = looked.findings.flatMap((found): readonly Fix[] => {
    const edits = editsFor(found, looked);
    return edits.length === 0 ? [] : [{ found, file: found.place.file, edits }];
  });
  // Several findings may ask for one and the same edit: a list out of order is told at each entry that is.
  const distinct = [...new Map(all.map((each) => [keyOf(each), each])).values()];
  if (distinct.length === 0 || (await areProven(distinct, looked, again))) return distinct;
  const proven = await Promise.all(distinct.map((each) => areProven([each], looked, again)));
  return distinct.filter((_, index) => proven[index]);
};

/** A list whose entries all are in disorder asks once more after each round; nothing asks for ever. */
const mostRounds = 10;

/** What was set right, and what is found then. */
interface FixedFolder extends FolderFindings {
  readonly fixed: readonly LocatedFinding[];
  readonly texts: ReadonlyMap<string, string>;
}

const touches = (a: Fix, b: Fix): boolean =>
  a.file === b.file && a.edits.some((one) => b.edits.some((other) => one.start < other.end && other.start < one.end));

/** Of fixes that touch the same stretch, the first; the others come in the next round. */
const apart = (fixes: readonly Fix[]): readonly Fix[] =>
  fixes.filter((each, index) => !fixes.slice(0, index).some((before) => touches(before, each)));

/** Makes every certain fix, round by round: one may lay open another. */
export const fixAll = async (first: FolderFindings, again: LookAgain): Promise<FixedFolder> => {
  let looked = first;
  const texts = new Map<string, string>();
  const fixed: LocatedFinding[] = [];
  for (let round = 0; round < mostRounds; round += 1) {
    const fixes = apart(await certainFixes(looked, async (more) => again(new Map([...texts, ...more]))));
    if (fixes.length === 0) break;
    for (const [file, text] of fixedTexts(fixes, looked)) texts.set(file, text);
    fixed.push(...fixes.map(({ found }) => found));
    looked = await again(texts);
  }
  return { ...looked, fixed, texts };
};
