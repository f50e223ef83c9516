import { keeping, madeOnce } from '../edge/index.js';
import { HuiqiError, type Issue, throwIfAny } from '../issue/index.js';
import { shipped } from '../subject/index.js';
import type { Document } from './document.js';
import { choiceIssues, type ReadingChoices } from './reading-choices.js';

/** A part of a document: the readings that change it, and what it is by the options of these. */
export interface TurningPart {
  readonly by: readonly string[];
  readonly under: Readonly<Record<string, unknown>>;
}

/** Lists of a document whose entries stand in the same places whatever is chosen, each entry turned by itself. */
export const turningLists = ['rules', 'groups'] as const;

/**
 * A document of one rule as it was loaded before it shipped, under each combination of its readings: what a page that
 * asks one rule decides by, without what reads rule files.
 */
export interface WrittenRuleDocument extends Readonly<Record<(typeof turningLists)[number], readonly TurningPart[]>> {
  /** What no reading changes. */
  readonly same: Pick<Document, 'readings'> & Readonly<Record<string, unknown>>;
  /** What one does. */
  readonly turning: Readonly<Record<string, TurningPart>>;
  /** Combinations that do not fit one another, with what is wrong with them. */
  readonly refused?: TurningPart;
}

/** The options of a combination as one text. */
export const optionsKey = (by: readonly string[], optionOf: (reading: string) => string | undefined): string =>
  by.map((reading) => optionOf(reading) ?? '').join(' ');

// All combinations of the readings of one rule are few.
const mostKept = 64;

/**
 * The document of one rule under any choice of its readings: what the loader made of its files, and no second reading of
 * them. Rules that a choice leaves alone are the same objects.
 *
 * @throws HuiqiError, when asked, for a reading or an option that there is not, and for options that do not fit one another.
 */
export const ruleDocument = (written: () => WrittenRuleDocument): ((choices: ReadingChoices) => Document) => {
  const whole = madeOnce(written);
  const kept = keeping<Document>(mostKept);
  return (choices) => {
    const { same, turning, rules, groups, refused } = whole();
    throwIfAny(choiceIssues(same.readings, choices));
    const usual = new Map(same.readings.map(({ id, options: [first] }) => [id, first?.id]));
    const optionOf = (reading: string): string | undefined => choices[reading] ?? usual.get(reading);
    const under = (part: TurningPart): unknown => part.under[optionsKey(part.by, optionOf)];
    return kept(optionsKey([...usual.keys()], optionOf), () => {
      const wrong = refused === undefined ? undefined : under(refused);
      if (wrong !== undefined) throw new HuiqiError(wrong as [Issue, ...Issue[]]);
      const turned = Object.entries(turning).map(([name, part]) => [name, under(part)] as const);
      // Written from a document that the loader made: a test holds it against that, part by part.
      return {
        ...same,
        ...Object.fromEntries(turned),
        vocabulary: shipped,
        rules: rules.map(under),
        groups: groups.map(under),
      } as unknown as Document;
    });
  };
};
