import type { Alternative, AwardOutcome, Missing } from '../engine/index.js';
import type { Language, Notice } from '../issue/index.js';
import { formatMoney, type Money } from '../quantity/index.js';
import { amountText, isNothing, isSame, isSettled, worthText } from './amount.js';
import { type Granted, awardAnswer, isRanked, standingAnswer } from './answers.js';
import { conditionEntries, scopeEntries } from './conditions.js';
import { displacedEntries } from './displaced.js';
import { blocksOf, entry, type Entry, type Line, type Page, path, type Section } from './page.js';
import type { Scene } from './scene.js';
import { keyOf } from './trace.js';
import { type Words, words } from './words/index.js';

/** What is missing, as the question to put, the path where its answer goes, and the money that hangs on it. */
export const missingEntries = (missing: readonly Missing[], say: Words, language: Language): readonly Entry[] =>
  missing.map((each) => {
    const { path: at, asked } = each;
    const worth = worthText(each, say);
    return entry([asked[language], say.fillIn, path(at), ...(worth === undefined ? [] : [say.worth(worth)]), say.stop]);
  });

const pathsOf = (missing: readonly Missing[], say: Words): Line =>
  missing.flatMap(({ path: at }, index) => [index === 0 ? '' : say.and, path(at)]);

/** Remarks on the input, each at its path. */
export const noticeEntries = (
  notices: readonly Notice[],
  { colon, stop }: Words,
  language: Language,
): readonly Entry[] =>
  notices.map(({ place, says, next }) => entry([path(place.path), colon, says[language], stop, next[language]]));

/** The same as the last part of a page. */
export const noticeBlocks = (notices: readonly Notice[], language: Language): Page =>
  blocksOf({ label: words[language].labels.notices, entries: noticeEntries(notices, words[language], language) });

/** What is missing as paths alone, where the questions are put at the end of the page. */
export const missingPaths = (missing: readonly Missing[], { say }: Scene): readonly Entry[] =>
  missing.length === 0 ? [] : [entry([say.labels.missing, say.colon, ...pathsOf(missing, say), say.stop])];

// Under a reading that pays differences the tier's amount is not the award's.
const lessPaidBefore = ({ truth, amount }: AwardOutcome, { say, tree, reason }: Scene): readonly Entry[] => {
  if (reason.rule.pays !== 'difference' || truth !== 'yes' || !isSettled(amount) || amount.high === null) return [];
  const held = tree.items.flatMap(({ rows }) => rows.filter(({ node }) => node.truth === 'yes'));
  const highest = Math.max(0, ...held.map((row) => row.amount ?? 0));
  return highest === amount.highFen ? [] : [entry([say.lessPaidBefore(formatMoney(highest as Money), amount.high)])];
};

// Only where the answer above does not say it all: less is payable than granted, or it is not settled why.
const moneyEntries = (outcome: Granted, scene: Scene): readonly Entry[] => {
  if (outcome.kind !== 'award' || outcome.truth === 'no') return [];
  const { say } = scene;
  const { amount, payable, missing, displacedBy } = outcome;
  const differs = !isSame(amount, payable);
  const open = !isSettled(payable) && missing.length > 0;
  return [
    ...lessPaidBefore(outcome, scene),
    ...(differs
      ? [entry([say.sentence([say.granted(amountText(amount, say)), say.payable(amountText(payable, say))]), say.stop])]
      : []),
    ...displacedEntries(displacedBy, scene),
    ...(open && !isNothing(payable) ? [entry([say.dependsOn, ...pathsOf(missing, say), say.stop])] : []),
  ];
};

const alternativeAnswer = ({ truth, payable }: Alternative, outcome: Granted, scene: Scene): string =>
  outcome.kind === 'award'
    ? awardAnswer(truth, { payable, ...(outcome.each === true ? { each: true } : {}) }, scene)
    : standingAnswer(truth, outcome, scene);

/** The readings that would change an outcome: the option taken, and what every other would make of it. */
export const readingEntries = (scene: Scene, answerOf: (alternative: Alternative) => string): readonly Entry[] => {
  const {
    say,
    language,
    reason: { readings, chosen, alternatives },
  } = scene;
  return readings
    .filter(({ id }) => alternatives.some(({ reading }) => reading === id))
    .map(({ id, title, options }) => {
      const titleOf = (option: string | undefined): string =>
        (options.find((each) => each.id === option) ?? options[0])?.title[language] ?? id;
      return entry(
        [say.taken({ reading: title[language], option: titleOf(chosen[id]) })],
        alternatives
          .filter(({ reading }) => reading === id)
          .map((alternative) => entry([say.instead(titleOf(alternative.option), answerOf(alternative))])),
      );
    });
};

/** A rule's note, led by what it is where it stands among other things. */
export const noteEntries = ({ language, reason: { rule } }: Scene, lead: Line): readonly Entry[] =>
  rule.note === undefined ? [] : [entry([...lead, rule.note[language]])];

/** Why an outcome is settled although a condition is not: conditions on one missing figure exclude each other. */
export const whicheverWay = ({ truth }: Granted, { say, tree }: Scene): readonly Entry[] => {
  const [only, ...more] = tree.items.flatMap(({ rows }) => rows);
  return truth !== 'unknown' && more.length === 0 && only?.node.truth === 'unknown' ? [entry([say.whicheverWay])] : [];
};

// Of a library's criteria one is enough, but not of what the document asks of all.
const conditionSections = (outcome: Granted, scene: Scene): readonly Section[] => {
  const { say, reason, tree } = scene;
  if (!isRanked(reason))
    return [{ label: say.labels.conditions, entries: [...conditionEntries(scene), ...whicheverWay(outcome, scene)] }];
  const said = new Set(tree.items.flatMap(({ rows }) => rows.flatMap(({ scope }) => scope.map(keyOf))));
  return [
    { label: say.labels.scope, entries: scopeEntries(scene) },
    { label: say.labels.criteria, entries: [...conditionEntries({ ...scene, said }), ...whicheverWay(outcome, scene)] },
  ];
};

/** The reasons for an outcome, in the order a reader asks for them. */
export const sectionsOf = (outcome: Granted, scene: Scene): readonly Section[] => {
  const { say, language } = scene;
  return [
    ...conditionSections(outcome, scene),
    { label: say.labels.money, entries: moneyEntries(outcome, scene) },
    { label: say.labels.missing, entries: missingEntries(outcome.missing, say, language) },
    {
      label: say.labels.readings,
      entries: readingEntries(scene, (alternative) => alternativeAnswer(alternative, outcome, scene)),
    },
    { label: say.labels.note, entries: noteEntries(scene, []) },
  ];
};

/** The same reasons as one list, for a place inside a longer explanation, which asks what is missing at its end. */
export const reasonEntries = (outcome: Granted, scene: Scene): readonly Entry[] => [
  ...conditionEntries(scene),
  ...whicheverWay(outcome, scene),
  ...moneyEntries(outcome, scene),
  ...(outcome.kind === 'award' ? [] : missingPaths(outcome.missing, scene)),
  ...readingEntries(scene, (alternative) => alternativeAnswer(alternative, outcome, scene)),
  ...noteEntries(scene, [scene.say.labels.note, scene.say.colon]),
];
