import type { Alternative, LimitOutcome, Reasons } from '../../engine/index.js';
import { punctuation } from '../../issue/index.js';
import { amountText, isSame } from '../amount.js';
import { titleOf } from '../awards.js';
import { grantAnswer } from '../grants.js';
import { alternativeAnswer } from '../limits.js';
import { note, type PageEntry } from '../page.js';
import type { Scene } from '../scene.js';
import { titleWith, type GrantingOutcome } from '../sections.js';
import type { PageWords } from '../words/index.js';
import { isBy } from '../../kinds/index.js';

/** An outcome that some reading may turn. */
export interface TurnedOutcome {
  readonly outcome: GrantingOutcome | LimitOutcome;
  readonly scene: Scene;
}

/** Whether another interpretation pays more or less. */
export const movesMoney = (outcome: TurnedOutcome['outcome'], { payable }: Alternative): boolean =>
  isBy(outcome, 'money') && !isSame(payable, outcome.payable);

/** What an outcome is under another interpretation. */
export const answerUnder = (outcome: TurnedOutcome['outcome'], alternative: Alternative, scene: Scene): string => {
  const { say } = scene;
  if (isBy(outcome, 'figure')) return alternativeAnswer(alternative, outcome, scene);
  if (!isBy(outcome, 'money')) return grantAnswer(alternative.truth, outcome, scene);
  const amount = amountText(alternative.payable, say);
  if (alternative.truth === 'no') return say.awards.no;
  return outcome.each === true ? say.brief.each(amount) : amount;
};

const titled = ({ outcome, scene }: TurnedOutcome): string => {
  if (isBy(outcome, 'money')) return titleOf(outcome, scene);
  return isBy(outcome, 'figure') ? outcome.title[scene.language] : titleWith([], outcome, scene);
};

const readingsIn = (all: readonly TurnedOutcome[]): ReadonlyMap<string, Reasons['readings'][number]> =>
  new Map(
    all.flatMap(({ scene: { reason } }) =>
      reason.readings
        .filter(({ id }) => reason.alternatives.some(({ reading }) => reading === id))
        .map((each) => [each.id, each] as const),
    ),
  );

/**
 * Each reading that turns an outcome, the option taken, and what every other makes of which outcomes; of a result with
 * money, those that move it.
 *
 * @param untold what is told by its highest amount alone: how many readings move that is all there is to say.
 */
export const readingLines = (
  all: readonly TurnedOutcome[],
  untold: readonly TurnedOutcome[],
  isMoney: boolean,
  say: PageWords,
): readonly PageEntry[] => {
  const [first] = all;
  if (first === undefined) return [];
  const { language, reason } = first.scene;
  let folded = 0;
  const lines = [...readingsIn(all).values()].flatMap(({ id, title, options }): readonly PageEntry[] => {
    const under = all.flatMap((each) =>
      each.scene.reason.alternatives
        .filter(({ reading }) => reading === id)
        .map((alternative) => ({ each, alternative })),
    );
    const shown = isMoney ? under.filter(({ each, alternative }) => movesMoney(each.outcome, alternative)) : under;
    if (shown.length === 0) {
      folded += 1;
      return [];
    }
    const taken = options.find((option) => option.id === reason.chosen[id]) ?? options[0];
    const notes = options.flatMap((option): readonly PageEntry[] => {
      const own = shown.filter(({ alternative }) => alternative.option === option.id);
      const told = own.map(({ each, alternative }) => ({
        title: titled(each),
        answer: answerUnder(each.outcome, alternative, each.scene),
      }));
      // What comes to the same is said once, of all of which it is so.
      const answers = [...new Set(told.map(({ answer }) => answer))].map((answer) => {
        const titles = told.filter((one) => one.answer === answer).map(({ title }) => title);
        return `${titles.join(punctuation[language].listed)}${say.colon}${answer}`;
      });
      return answers.length === 0 ? [] : [note([say.brief.instead(option.title[language], answers)])];
    });
    return [note([say.brief.taken(title[language], taken?.title[language] ?? id)]), ...notes];
  });
  const moving = untold.flatMap(({ outcome, scene }) =>
    scene.reason.alternatives.filter((each) => movesMoney(outcome, each)).map(({ reading }) => reading),
  );
  const beside = new Set(moving).size;
  return [
    ...lines,
    ...(beside === 0 ? [] : [note([say.brief.readingsOfUntold(beside)])]),
    // Where none changes an amount there is nothing to say of them here.
    ...(folded === 0 || lines.length + beside === 0 ? [] : [note([say.brief.readingsWithoutMoney(folded)])]),
  ];
};
