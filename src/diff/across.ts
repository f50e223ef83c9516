import { outcomesIn } from '../engine/lists.js';
import { type Bilingual, HuiqiError } from '../issue/index.js';
import { type Document, type DocumentFiles, type RuleFolders } from '../rule/index.js';
import { among } from '../scenario/all-documents/call.js';
import { across } from '../scenario/all-documents/evaluate-all.js';
import { answerOf, type AnswersByKey, keyed } from './answer.js';
import { type ReadTrial, readTrials } from './ask.js';
import type { Cause } from './attribution.js';
import { trialsAcross } from './boundary/index.js';
import type { Edit } from './edit.js';
import { withEdits } from './edits.js';
import { alignedWith, type AnswerShift, effectsOf, sumOf } from './effect.js';
import { countsOf, type DocumentDiff } from './document-diff.js';
import { type EffectGroup, type FoundEffect, groupsOf } from './grouping.js';
import { answerText } from './shift.js';
import { readSide, withoutLapses } from './side.js';
import { wordsOfBoth } from './words-of-both.js';

const filesOf = (side: RuleFolders, ids: readonly string[]): readonly DocumentFiles[] =>
  ids.flatMap((id) => {
    const files = side[id];
    return files === undefined ? [] : [withoutLapses(files)];
  });

/** What all documents answer together, input by input. */
const answersTogether = (documents: readonly DocumentFiles[], read: readonly ReadTrial[]): readonly AnswersByKey[] =>
  among({ documents }, (placed) =>
    read.map(({ subject, trial: { year } }) => {
      const { results, drafts } = across(placed, subject, year);
      return keyed([...results, ...drafts.results].flatMap((result) => outcomesIn(result).map(answerOf)));
    }),
  );

/** The same with one edit made and the others not; nothing where it cannot stand alone. */
const answersWith = (
  [before, after]: readonly [RuleFolders, RuleFolders],
  ids: readonly string[],
  edit: Edit,
  edits: readonly Edit[],
  read: readonly ReadTrial[],
): readonly AnswersByKey[] | undefined => {
  const [was, is] = [before[edit.document], after[edit.document]];
  if (was === undefined || is === undefined) return undefined;
  const own = edits.filter(({ document }) => document === edit.document);
  const made = withEdits(was, is, own, ({ id }) => id === edit.id);
  try {
    return answersTogether(filesOf({ ...before, [edit.document]: made }, ids), read);
  } catch (error) {
    if (error instanceof HuiqiError) return undefined;
    throw error;
  }
};

/** Which edits, each by itself, do it; of several of which none does, all. */
const causeOf = (
  { key, after }: AnswerShift,
  was: AnswersByKey,
  alone: readonly (readonly [Edit, AnswersByKey | undefined])[],
): Cause => {
  const enough = alone.filter(([, answers]) => {
    const found = answers === undefined ? undefined : alignedWith(was, answers)[1].get(key);
    return found !== undefined && sumOf(found) === sumOf(after);
  });
  const [causing, attribution] =
    enough.length > 0 || alone.length === 1 ? ([enough, 'alone'] as const) : ([alone, 'joint'] as const);
  return { attribution, edits: (causing.length > 0 ? causing : alone).map(([{ id }]) => id) };
};

/** More edits than these are not made one at a time. */
const mostEdits = 16;

/**
 * What a change does under the caps that documents share, where they are decided together: what one of them pays less
 * leaves room for another.
 *
 * @param ids the documents, each of which both sides have.
 */
const effectsAcross = (
  sides: readonly [RuleFolders, RuleFolders],
  ids: readonly string[],
  edits: readonly Edit[],
): { readonly found: readonly FoundEffect[]; readonly read: readonly ReadTrial[] } => {
  const [before, after] = [filesOf(sides[0], ids), filesOf(sides[1], ids)];
  // Whichever is before and whichever after, the same is tried.
  const documents = [...before, ...after]
    .map((files): Document => readSide(files).document)
    .sort((a, b) => (JSON.stringify(a.groups) < JSON.stringify(b.groups) ? -1 : 1));
  const words = documents.map(({ vocabulary }) => vocabulary).reduce((one, other) => wordsOfBoth(one, other));
  const { read } = readTrials(trialsAcross(documents), words);
  const [was, is] = [answersTogether(before, read), answersTogether(after, read)];
  const shown = read.flatMap((each, at) => {
    const [own, other] = [was[at] as AnswersByKey, is[at] as AnswersByKey];
    const effects = effectsOf({ own, under: new Map() }, { own: other, under: new Map() }, []);
    return effects.length === 0 ? [] : [{ read: each, own, effects }];
  });
  const bearing = edits.filter(({ document, kind }) => ids.includes(document) && kind === 'meaning');
  const alone = (bearing.length > 1 && bearing.length <= mostEdits ? bearing : []).map(
    (edit) =>
      [
        edit,
        answersWith(
          sides,
          ids,
          edit,
          edits,
          shown.map((each) => each.read),
        ),
      ] as const,
  );
  const found = shown.flatMap(({ read: each, own, effects }, at) =>
    effects.map((effect): FoundEffect => ({
      read: each,
      effect,
      cause:
        alone.length === 0
          ? { attribution: bearing.length > 1 ? 'joint' : 'alone', edits: bearing.map(({ id }) => id) }
          : causeOf(
              effect,
              own,
              alone.map(([edit, answers]) => [edit, answers?.[at]] as const),
            ),
    })),
  );
  return { found, read };
};

const keyOfGroup = (shift: string, rule: string, before: Bilingual, after: Bilingual): string =>
  JSON.stringify([shift, rule, before.en, after.en]);

/** Those effects that no document told by itself. */
const untoldBy = (found: readonly FoundEffect[], groups: readonly EffectGroup[]): readonly FoundEffect[] => {
  const known = new Set(groups.map((each) => keyOfGroup(each.class, each.outcome.rule, each.before, each.after)));
  return found.filter(
    ({ effect: { class: shift, before, after } }) =>
      !known.has(keyOfGroup(shift, before.rule, answerText(before, after), answerText(after, before))),
  );
};

/** Groups without those that nothing showed, where what is tried together shows their edits. */
export const shownTogether = (
  groups: readonly EffectGroup[],
  together: readonly EffectGroup[],
): readonly EffectGroup[] =>
  groups.filter(
    (each) => each.inputs > 0 || !together.some(({ edits }) => each.edits.every((id) => edits.includes(id))),
  );

/** What documents under one cap do together that none of them does by itself. */
export const diffTogether = (
  sides: readonly [RuleFolders, RuleFolders],
  ids: readonly string[],
  edits: readonly Edit[],
  alone: readonly DocumentDiff[],
  all: boolean,
): Pick<DocumentDiff, 'corpora' | 'counts' | 'groups'> => {
  const { found, read } = effectsAcross(sides, ids, edits);
  const untold = untoldBy(
    found,
    alone.flatMap(({ groups }) => groups),
  );
  return {
    corpora: read.length === 0 ? {} : { boundary: read.length },
    counts: countsOf(untold),
    groups: groupsOf(untold, edits, [], all),
  };
};
