import type { Alternative, Reasons, TierClass, TierOutcome } from '../engine/index.js';
import type { Language } from '../issue/index.js';
import { grantAnswer } from './grants.js';
import { type PageEntry, entry } from './page.js';
import { sceneOf } from './scene.js';
import { words } from './words/index.js';

/** A library with its reasoning. */
export interface ExplainedClass {
  readonly outcome: TierOutcome;
  readonly reason: Reasons;
}

/** The class among ranked libraries, or what stays possible. */
export const classAnswer = (
  { answer, possible }: TierClass,
  tiers: readonly TierOutcome[],
  language: Language,
): string => {
  const say = words[language].classes;
  const libraryOf = (tier: string): readonly string[] =>
    tiers.filter((each) => each.tier === tier).map(({ library }) => library[language]);
  const [settled] = libraryOf(answer);
  if (settled !== undefined) return say.settled(settled);
  const open = possible.flatMap(libraryOf);
  // What is met already is no maybe: a higher one is what is open.
  const met = possible.find((tier) => tiers.some((each) => each.tier === tier && each.truth === 'yes'));
  if (met !== undefined) {
    const [library = ''] = libraryOf(met);
    return say.atLeast(
      library,
      open.filter((each) => each !== library),
    );
  }
  return open.length === 0 ? say.none : say.open(open, possible.length > open.length);
};

interface TurnedClass {
  readonly library: TierOutcome['library'];
  readonly answer: string;
}

const turnedBy = (
  option: string,
  reading: string,
  classes: readonly ExplainedClass[],
  language: Language,
): readonly TurnedClass[] =>
  classes.flatMap(({ outcome, reason }) => {
    const turns = ({ reading: id, option: other }: Alternative): boolean => id === reading && other === option;
    return reason.alternatives.filter(turns).map(({ truth }) => ({
      library: outcome.library,
      answer: grantAnswer(truth, outcome, sceneOf(reason, language)),
    }));
  });

/** The readings that turn a library or the class among them, each once, with what every other option makes of which library. */
export const classReadings = (
  { dependsOn }: TierClass,
  classes: readonly ExplainedClass[],
  language: Language,
): readonly PageEntry[] => {
  const say = words[language];
  const [first] = classes;
  if (first === undefined) return [];
  const { chosen, readings } = first.reason;
  const turning = new Set([...dependsOn, ...classes.flatMap(({ outcome }) => outcome.dependsOn)]);
  return readings
    .filter(({ id }) => turning.has(id))
    .map(({ id, title, options }) => {
      const taken = options.find((option) => option.id === chosen[id]) ?? options[0];
      const others = options.filter((option) => option !== taken);
      const line = say.taken({ reading: title[language], option: taken?.title[language] ?? id });
      return entry(
        [line],
        others.flatMap((option) => {
          const turned = turnedBy(option.id, id, classes, language);
          const answers = turned.map(({ library, answer }) => `${library[language]}${say.dash}${answer}`);
          return answers.length === 0 ? [] : [entry([say.instead(option.title[language], say.sentence(answers))])];
        }),
      );
    });
};
