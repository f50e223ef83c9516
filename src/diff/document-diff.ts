import type { Issue } from '../issue/index.js';
import { HuiqiError, throwIfAny } from '../issue/index.js';
import { type DocumentFiles, type RuleFolders } from '../rule/index.js';
import { type AskedOnce, askingOnce, type ReadTrial, readTrials } from './ask.js';
import { attributing } from './attribution.js';
import { boundaryTrials, type Trial } from './boundary/index.js';
import type { Edit } from './edit.js';
import { withEdits } from './edits.js';
import { effectsOf, sumOf } from './effect.js';
import { toldByItself } from './by-itself.js';
import { type EffectGroup, type FoundEffect, groupKey, groupsOf, inOrder } from './grouping.js';
import { renamesIn } from './renamed.js';
import { decideAlike } from './same-logic.js';
import { type ShiftClass, shiftClasses } from './shift.js';
import { optionsOf, readSide, type DocumentSide } from './side.js';
import { targetEffects } from './target-effects.js';
import { decidedWith, isAnyTouched, touchedBetween } from './touched.js';
import { unseenIn } from './unseen.js';
import { wordsOfBoth } from './words-of-both.js';

export interface DocumentDiffOptions {
  readonly folders: readonly [RuleFolders, RuleFolders];
  readonly boundaries: boolean;
  /** How many documents are tried. */
  readonly among: number;
  readonly readings: boolean;
  readonly trials: readonly Trial[];
  readonly all: boolean;
  readonly onSide: (side: 'BEFORE' | 'AFTER') => (found: Issue) => Issue;
}

/** What became of one document. */
export interface DocumentDiff {
  readonly document: string;
  readonly by: 'meaning' | 'tried';
  readonly byFile: boolean;
  readonly corpora: Readonly<Partial<Record<Trial['corpus'], number>>>;
  readonly counts: Readonly<Partial<Record<ShiftClass, number>>>;
  readonly groups: readonly EffectGroup[];
  readonly masked: readonly { readonly edits: readonly number[]; readonly inputs: number }[];
  readonly lapsed: readonly Issue[];
  readonly refused: readonly { readonly name: string; readonly issues: readonly Issue[] }[];
}

/** Both sides, or what is wrong with either. */
const readSides = (
  files: readonly [DocumentFiles, DocumentFiles],
  onSide: DocumentDiffOptions['onSide'],
): readonly [DocumentSide, DocumentSide] => {
  const problems: Issue[] = [];
  const read = (['BEFORE', 'AFTER'] as const).flatMap((name, at): readonly DocumentSide[] => {
    try {
      return [readSide(files[at] as DocumentFiles)];
    } catch (error) {
      if (!(error instanceof HuiqiError)) throw error;
      problems.push(...error.issues.map(onSide(name)));
      return [];
    }
  });
  throwIfAny(problems);
  return read as unknown as readonly [DocumentSide, DocumentSide];
};

/** Effects that the whole document has too, where only some of its rules were asked. */
const confirmed = (
  found: readonly FoundEffect[],
  sides: readonly [DocumentSide, DocumentSide],
  options: readonly string[],
  ask: AskedOnce,
): readonly FoundEffect[] => {
  const seen = new Set<string>();
  const isShown = ({ read, effect }: FoundEffect): boolean => {
    const [before, after] = sides.map((side) => ask(side, read).answers);
    return before === undefined || after === undefined
      ? false
      : effectsOf(before, after, options).some(
          (each) =>
            each.key === effect.key && each.option === effect.option && sumOf(each.after) === sumOf(effect.after),
        );
  };
  return found.filter((each) => {
    const key = groupKey(each);
    if (seen.has(key)) return true;
    if (each.read.trial.corpus !== 'boundary' || isShown(each)) seen.add(key);
    return seen.has(key);
  });
};

/** How many inputs answer otherwise, each under the gravest of what became of it. */
export const countsOf = (found: readonly FoundEffect[]): Partial<Record<ShiftClass, number>> => {
  const gravest = new Map<ReadTrial, number>();
  for (const { read, effect } of found) {
    const place = shiftClasses.indexOf(effect.class);
    gravest.set(read, Math.min(place, gravest.get(read) ?? place));
  }
  const counts: Partial<Record<ShiftClass, number>> = {};
  for (const place of gravest.values()) {
    const name = shiftClasses[place] as ShiftClass;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
};

const corporaOf = (read: readonly ReadTrial[]): DocumentDiff['corpora'] => {
  const corpora: Partial<Record<Trial['corpus'], number>> = {};
  for (const { trial } of read) corpora[trial.corpus] = (corpora[trial.corpus] ?? 0) + 1;
  return corpora;
};

/**
 * What edits of one document do.
 *
 * @throws HuiqiError where either side cannot be loaded.
 */
export const diffDocument = (
  document: string,
  written: readonly [DocumentFiles, DocumentFiles],
  everyEdit: readonly Edit[],
  options: DocumentDiffOptions,
): DocumentDiff => {
  // Under its new name a reading is the same: both sides are asked under the old one.
  const renames = renamesIn(everyEdit);
  const edits = everyEdit.filter(({ id }) => !renames.has(id));
  const files =
    renames.size === 0
      ? written
      : ([written[0], withEdits(...written, everyEdit, ({ id }) => !renames.has(id))] as const);
  const sides = readSides(files, options.onSide);
  const [before, after] = sides;
  const touched = touchedBetween(before, after);
  const { lapsed } = after;
  const nothing: DocumentDiff = {
    document,
    by: 'meaning',
    byFile: false,
    corpora: {},
    counts: {},
    groups: [],
    masked: [],
    lapsed,
    refused: [],
  };
  if (!isAnyTouched(touched) || decideAlike(before, after, touched)) return nothing;

  const shared = options.readings ? optionsOf(before, after) : [];
  const bonds = new Map<string, ReadonlySet<string>>();
  const ask = askingOnce({
    readings: options.readings,
    decidedWith: (rules) => {
      const key = rules.join();
      const known = bonds.get(key) ?? decidedWith(sides, new Set(rules));
      bonds.set(key, known);
      return known;
    },
  });
  const words = wordsOfBoth(before.document.vocabulary, after.document.vocabulary);
  const { read, refused: unread } = readTrials(
    options.trials.filter(({ clause }) => clause === undefined),
    words,
  );
  const ofFigures = options.trials.filter(({ clause }) => clause !== undefined);
  const refused = [...unread];
  const made = options.boundaries ? readTrials(boundaryTrials(before, after, touched, options.among), words).read : [];
  const cause = attributing(files, edits, sides, shared, ask);
  const masked = new Map<string, { readonly edits: readonly number[]; inputs: number }>();
  const asked = [...made, ...read];
  const found = asked.flatMap((each): readonly FoundEffect[] => {
    const [was, is] = [ask(before, each), ask(after, each)];
    if (was.answers === undefined || is.answers === undefined) {
      // What was made may name what only one side knows; an input of the user's that is refused is told.
      const issues = [
        ...(was.issues ?? []).map(options.onSide('BEFORE')),
        ...(is.issues ?? []).map(options.onSide('AFTER')),
      ];
      if (each.trial.corpus !== 'boundary') refused.push({ trial: each.trial, issues });
      return [];
    }
    const effects = effectsOf(was.answers, is.answers, shared);
    for (const { edits: numbers } of cause.maskedIn(each, effects)) {
      const key = numbers.join();
      const known = masked.get(key) ?? { edits: numbers, inputs: 0 };
      known.inputs += 1;
      masked.set(key, known);
    }
    return effects.map((effect) => ({ read: each, effect, cause: cause.causeOf(each, effect) }));
  });
  const targets = targetEffects(
    document,
    { folders: options.folders, sides, touched, cases: ofFigures, boundaries: options.boundaries },
    shared,
    edits,
  );
  const all = toldByItself([
    ...confirmed(found, sides, shared, askingOnce({ readings: options.readings })),
    ...targets.found,
  ]);
  return {
    ...nothing,
    by: 'tried',
    byFile: cause.byFile,
    corpora: corporaOf([...asked, ...targets.read]),
    counts: countsOf(all),
    groups: inOrder([
      ...groupsOf(all, edits, sides[0].document.readings, options.all),
      ...unseenIn(all, cause.units, sides),
    ]),
    masked: [...masked.values()],
    refused: refused.map(({ trial, issues }) => ({ name: trial.name.en, issues })),
  };
};
