import { HuiqiError } from '../issue/index.js';
import type { DocumentFiles } from '../rule/index.js';
import type { AllAnswers } from './answer.js';
import type { AskedOnce, ReadTrial } from './ask.js';
import type { Edit } from './edit.js';
import { withEdits } from './edits.js';
import { alignedWith, answersUnder, type AnswerShift, effectsOf, sumOf } from './effect.js';
import { noAnswer } from './shift.js';
import { readSide, type DocumentSide } from './side.js';
import { decidedWith, touchedBetween } from './touched.js';
import { askingTwins } from './twin.js';

/** Whether one edit does it by itself, or only several together. */
export type HowCaused = 'alone' | 'joint';

export interface Cause {
  readonly attribution: HowCaused;
  /** The edits, by their numbers. */
  readonly edits: readonly number[];
}

/** Edits that are made together, and the document with them and no others. */
export interface Unit {
  readonly edits: readonly Edit[];
  readonly side: DocumentSide;
  /** The rules that it can turn. */
  readonly bearsOn: ReadonlySet<string>;
}

type MadeTogether = Pick<Unit, 'edits'>;

/** More edits than these are taken file by file. */
const mostEdits = 16;

/** Of an input that a side refuses. */
const nothing: AllAnswers = { own: new Map(), under: new Map() };

const isAbout = ({ before: { rule } }: AnswerShift, slugs: ReadonlySet<string>): boolean => {
  const [, slug = ''] = rule.split('/');
  return slug === 'class' || slugs.has(slug);
};

const byFile = (edits: readonly Edit[]): readonly (readonly Edit[])[] => {
  const files = new Map<string, Edit[]>();
  for (const edit of edits) files.set(edit.file, [...(files.get(edit.file) ?? []), edit]);
  return [...files.values()];
};

const sideWith = (
  [before, after]: readonly [DocumentFiles, DocumentFiles],
  all: readonly Edit[],
  isMade: (edit: Edit) => boolean,
): DocumentSide | undefined => {
  try {
    return readSide(withEdits(before, after, all, isMade));
  } catch (error) {
    if (error instanceof HuiqiError) return undefined;
    throw error;
  }
};

/** Which edits each effect comes of. */
export interface Attributing {
  /** Whether edits were taken file by file, as there are many. */
  readonly byFile: boolean;
  /** What is made together, each with the document after it; of a single one that is the side after. */
  readonly units: readonly Pick<Unit, 'edits' | 'side'>[];
  readonly causeOf: (read: ReadTrial, effect: AnswerShift) => Cause;
  /** Effects that an edit has by itself and that the others undo. */
  readonly maskedIn: (read: ReadTrial, effects: readonly AnswerShift[]) => readonly Cause[];
}

/**
 * Makes each edit alone, and says which does what. Edits that cannot stand alone, such as a name and what refers to
 * it, are made together.
 */
export const attributing = (
  files: readonly [DocumentFiles, DocumentFiles],
  all: readonly Edit[],
  [before, after]: readonly [DocumentSide, DocumentSide],
  options: readonly string[],
  ask: AskedOnce,
): Attributing => {
  const bearing = all.filter(({ kind }) => kind === 'meaning' || kind === 'order');
  const isMany = bearing.length > mostEdits;
  const parts = isMany ? byFile(bearing) : bearing.map((edit) => [edit]);
  const sideOf = (edits: readonly Edit[]): DocumentSide | undefined =>
    sideWith(files, all, (edit) => edits.includes(edit));
  const tried = parts.map((edits) => ({ edits, side: parts.length === 1 ? undefined : sideOf(edits) }));
  const unitOf = (edits: readonly Edit[], side: DocumentSide | undefined): readonly Unit[] =>
    side === undefined
      ? []
      : [{ edits, side, bearsOn: decidedWith([before, side], touchedBetween(before, side).rules) }];
  const units = tried.flatMap(({ edits, side }) => unitOf(edits, side));
  const left = tried.filter(({ side }) => side === undefined).flatMap(({ edits }) => edits);
  const leftSide = left.length === 0 || units.length === 0 ? undefined : sideOf(left);
  const alone = [...units, ...unitOf(left, leftSide)];
  // What stands neither by itself nor by itself together, such as the only end of a limit that another takes the place of.
  const standsNowhere: readonly MadeTogether[] =
    units.length > 0 && left.length > 0 && leftSide === undefined ? [{ edits: left }] : [];
  const numbers = (edits: readonly Edit[]): readonly number[] => edits.map(({ id }) => id).sort((a, b) => a - b);
  const everything = numbers(bearing.length === 0 ? all : bearing);

  const askTwin = askingTwins([before, after], ask);
  const asked = (side: DocumentSide, read: ReadTrial): AllAnswers => askTwin(side, read).answers ?? nothing;
  const answerOn = (side: DocumentSide, read: ReadTrial, { key, option, before: was }: AnswerShift): string => {
    const [, found] = alignedWith(answersUnder(asked(before, read), option), answersUnder(asked(side, read), option));
    return sumOf(found.get(key) ?? noAnswer(was));
  };

  // Only what another edit bears on as well can be undone by it.
  const entangled = alone.filter(({ bearsOn }, index) =>
    alone.some((other, at) => at !== index && [...bearsOn].some((slug) => other.bearsOn.has(slug))),
  );

  const lacking = new Map<MadeTogether, DocumentSide | undefined>();
  const sideWithout = (unit: MadeTogether): DocumentSide | undefined => {
    if (!lacking.has(unit))
      lacking.set(
        unit,
        sideWith(files, all, (edit) => !unit.edits.includes(edit)),
      );
    return lacking.get(unit);
  };

  return {
    byFile: isMany,
    // What stands by none of its parts is told of all of them together.
    units: alone.length > 0 ? alone : [{ edits: bearing, side: after }],
    causeOf: (read, effect) => {
      if (alone.length === 0) return { attribution: everything.length > 1 ? 'joint' : 'alone', edits: everything };
      const whole = sumOf(effect.after);
      const bearing = alone.filter(({ bearsOn }) => isAbout(effect, bearsOn));
      const enough = bearing.filter(({ side }) => answerOn(side, read, effect) === whole);
      const [only] = enough;
      if (only !== undefined) return { attribution: 'alone', edits: numbers(enough.flatMap(({ edits }) => edits)) };
      // Without any of these it would be otherwise: they do it together.
      const needed = [...bearing, ...standsNowhere].filter((unit) => {
        const side = sideWithout(unit);
        return side === undefined || answerOn(side, read, effect) !== whole;
      });
      const together = [needed, bearing, alone].find((list) => list.length > 0) ?? [];
      return { attribution: 'joint', edits: numbers(together.flatMap(({ edits }) => edits)) };
    },
    maskedIn: (read, effects) =>
      entangled
        .filter(({ bearsOn }) => read.trial.about?.some((slug) => bearsOn.has(slug)) ?? true)
        .flatMap(({ edits, side }): readonly Cause[] => {
          const own = effectsOf(asked(before, read), asked(side, read), options);
          const isUndone = own.some(
            (each) => !effects.some(({ key, option }) => key === each.key && option === each.option),
          );
          return isUndone ? [{ attribution: 'alone', edits: numbers(edits) }] : [];
        }),
  };
};
