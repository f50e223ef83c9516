import type { Reading } from '../rule/index.js';
import { digest } from '../scenario/receipt/digest.js';
import type { Bilingual } from '../issue/index.js';
import type { HowCaused, Cause } from './attribution.js';
import type { ReadTrial } from './ask.js';
import type { Edit } from './edit.js';
import type { AnswerShift } from './effect.js';
import { answerText, shiftClasses, type ShiftClass } from './shift.js';

/** One input, and what it is called. */
interface Example {
  readonly corpus: ReadTrial['trial']['corpus'];
  readonly name: Bilingual;
  readonly document: string;
  readonly subject: ReadTrial['trial']['subject'];
  readonly year: number;
  /** Left out of what is the user’s own, unless all is asked for: its name is its digest. */
  readonly input?: unknown;
  readonly readings?: Readonly<Record<string, string>>;
  readonly asIfInForce?: string;
  readonly assumeNone?: readonly string[];
}

/** Effects that are one and the same: of one rule, one way, by the same edits. */
export interface EffectGroup {
  /** The same for the same change with the same effect, however many inputs show it. */
  readonly fingerprint: string;
  readonly class: ShiftClass;
  /** The edits that it comes of, by their numbers. */
  readonly edits: readonly number[];
  readonly attribution: HowCaused;
  readonly outcome: {
    readonly rule: string;
    readonly level?: string;
    readonly title: Bilingual;
  };
  readonly before: Bilingual;
  readonly after: Bilingual;
  /** Options under which it is so; left out where it is so under the default readings. */
  readonly under?: readonly string[];
  /** The same as pages say them: each reading with the option taken. */
  readonly underTitles?: readonly Bilingual[];
  /** How many inputs show it. */
  readonly inputs: number;
  /** Cases of the very rule among them: they state what was, and have to be changed with it. */
  readonly pinned: readonly string[];
  /** Left out where no input shows it. */
  readonly example?: Example;
  /** Whether it was expected. */
  readonly expected?: true;
}

/** One effect with its cause, found for one input. */
export interface FoundEffect {
  readonly read: ReadTrial;
  readonly effect: AnswerShift;
  readonly cause: Cause;
}

export const groupKey = ({ effect, cause }: FoundEffect): string =>
  JSON.stringify([
    effect.class,
    effect.before.rule,
    effect.before.level,
    cause,
    // Of what stays undecided only another bound is told: which one, hangs on the input.
    effect.class === 'range' ? '' : [answerText(effect.before, effect.after), answerText(effect.after, effect.before)],
    effect.option === '',
  ]);

/** The setting of an example, with the option under which it shows. */
const settingOf = ({ setting = {} }: ReadTrial['trial'], option: string): object => {
  const [reading = '', taken = ''] = option.split('=');
  return option === '' ? setting : { ...setting, readings: { ...setting.readings, [reading]: taken } };
};

const exampleOf = ({ read: { trial }, effect }: FoundEffect, all: boolean): Example => {
  const { corpus, name, document, subject, year, input, assumeNone } = trial;
  const isOwn = corpus === 'input' || corpus === 'receipt';
  return {
    corpus,
    name,
    document,
    subject,
    year,
    ...(isOwn && !all ? {} : { input }),
    ...settingOf(trial, effect.option),
    ...(assumeNone === undefined ? {} : { assumeNone }),
  };
};

/** An edit as a fingerprint has it: where and what, whatever else was edited. */
export const traceOf = ({ document, file, entry, part, from, to }: Edit): unknown => ({
  document,
  file,
  entry,
  part,
  from,
  to,
});

const caseName = ({ trial }: ReadTrial): string => trial.name.en;

const isPinned = ({ read, effect }: FoundEffect): boolean =>
  read.trial.pins?.includes(effect.before.rule) === true && effect.option === '';

/** A reading with one of its options, as pages say them. */
const optionTitle = (option: string, readings: readonly Reading[]): Bilingual => {
  const [id, taken] = option.split('=');
  const reading = readings.find((each) => each.id === id);
  const title = reading?.options.find((each) => each.id === taken)?.title;
  return reading === undefined || title === undefined
    ? { zh: option, en: option }
    : { zh: `${reading.title.zh}：${title.zh}`, en: `${reading.title.en}: ${title.en}` };
};

/** Effects as groups, in order. */
export const groupsOf = (
  found: readonly FoundEffect[],
  edits: readonly Edit[],
  readings: readonly Reading[],
  all: boolean,
): readonly EffectGroup[] => {
  const groups = new Map<string, [FoundEffect, ...FoundEffect[]]>();
  for (const each of found) {
    const known = groups.get(groupKey(each));
    if (known === undefined) groups.set(groupKey(each), [each]);
    else known.push(each);
  }
  const made = [...groups.values()].map((own): EffectGroup => {
    const [first] = own;
    const { effect, cause } = first;
    const { rule, level, title } = effect.before;
    const [before, after] = [answerText(effect.before, effect.after), answerText(effect.after, effect.before)];
    const under = [...new Set(own.map((each) => each.effect.option))].filter((option) => option !== '').sort();
    const outcome = { rule, ...(level === undefined ? {} : { level }) };
    const traces = edits.filter(({ id }) => cause.edits.includes(id)).map(traceOf);
    return {
      fingerprint: digest({
        edits: traces,
        outcome,
        class: effect.class,
        under: under.length > 0,
        ...(effect.class === 'range' ? {} : { before: before.en, after: after.en }),
      }).slice(0, 16),
      class: effect.class,
      edits: cause.edits,
      attribution: cause.attribution,
      outcome: { ...outcome, title },
      before,
      after,
      ...(under.length === 0 ? {} : { under, underTitles: under.map((option) => optionTitle(option, readings)) }),
      inputs: new Set(own.map((each) => each.read)).size,
      pinned: [...new Set(own.filter(isPinned).map((each) => caseName(each.read)))],
      example: exampleOf(first, all),
    };
  });
  return inOrder(made);
};

const place = (group: EffectGroup): number => shiftClasses.indexOf(group.class);

/** The gravest first, what is so by default before what is so under an option, then what most inputs show. */
export const inOrder = (groups: readonly EffectGroup[]): readonly EffectGroup[] =>
  [...groups].sort(
    (a, b) =>
      place(a) - place(b) ||
      Number(a.under !== undefined) - Number(b.under !== undefined) ||
      b.inputs - a.inputs ||
      (a.fingerprint < b.fingerprint ? -1 : 1),
  );
