import type { Alternative, AwardOutcome, GrantOutcome, Missing, Reasons } from '../engine/index.js';
import type { Language, Notice } from '../issue/index.js';
import { fieldAt } from '../subject/index.js';
import { worthText } from './amount.js';
import { conditionEntries, scopeEntries } from './conditions.js';
import { groupName, groupPath, groupsOf, pathName, withoutPaths } from './missing-names.js';
import { blocksOf, entry, type PageEntry, type PageLine, type Page, path, type Section } from './page.js';
import type { Scene } from './scene.js';
import { keyOf } from './trace.js';
import { withFigures } from './units.js';
import { type PageWords, words } from './words/index.js';

/** What conditions grant, as against what a figure must keep. */
export type GrantingOutcome = AwardOutcome | GrantOutcome;

/** The title of a rule with what it was decided for, and the reform that it stands under. */
export const titleWith = (
  details: readonly (string | undefined)[],
  { title, reformedBy }: Pick<GrantingOutcome, 'title' | 'reformedBy'>,
  { say, language }: Scene,
): string => {
  const changed = reformedBy === undefined ? undefined : say.reforms.under(reformedBy);
  return say.title(
    title[language],
    [...details, changed].filter((detail) => detail !== undefined),
  );
};

/** Whether a rule is a library that its document ranks among others. */
export const isRanked = ({ rule }: Reasons): boolean => rule.ranked === true;

/** What is missing, as the question to put, the path where its answer goes, and the money that hangs on it. */
export const missingEntries = (missing: readonly Missing[], say: PageWords, language: Language): readonly PageEntry[] =>
  missing.map((each) => {
    const { path: at, asked } = each;
    const worth = worthText(each, say);
    const [open, close] = say.brackets;
    return entry([
      asked[language],
      open,
      path(at),
      close,
      ...(worth === undefined ? [] : [say.colon, worth]),
      say.stop,
    ]);
  });

export const pathsOf = (missing: readonly Missing[], say: PageWords, language: Language): PageLine =>
  missing.length === 0
    ? []
    : [
        say.colon,
        ...groupsOf(missing).flatMap((group, index) => [
          index === 0 ? '' : say.brief.semicolon,
          groupName(group, say, language),
          say.brackets[0],
          path(groupPath(group)),
          say.brackets[1],
        ]),
      ];

/** Remarks on the input, each of what it is about, at its path. */
export const noticeEntries = (notices: readonly Notice[], say: PageWords, language: Language): readonly PageEntry[] =>
  notices.map(({ code, place, says, next }, index) => {
    const [open, close] = say.brackets;
    // What to do about remarks of a kind is said with the first.
    const isSaid = notices.slice(0, index).some((each) => each.code === code && each.next.zh === next.zh);
    const about = pathName(place.path, say, language);
    const remark = withFigures(withoutPaths(says[language], say, language), language);
    return entry([
      ...(about === place.path && fieldAt(place.path) === undefined ? [] : [say.opening(about), say.colon]),
      remark,
      ...(isSaid ? [say.stop.trimEnd()] : [say.stop, next[language]]),
      open,
      path(place.path),
      close,
    ]);
  });

/** The same as the last part of a page. */
export const noticeBlocks = (notices: readonly Notice[], language: Language): Page =>
  blocksOf({ label: words[language].labels.notices, entries: noticeEntries(notices, words[language], language) });

/** What is missing as paths alone, where the questions are put at the end of the page. */
export const missingPaths = (missing: readonly Missing[], { say, language }: Scene): readonly PageEntry[] =>
  missing.length === 0 ? [] : [entry([say.labels.missing, ...pathsOf(missing, say, language), say.stop])];

/** The readings that would change an outcome: the option taken, and what every other would make of it. */
export const readingEntries = (scene: Scene, answerOf: (alternative: Alternative) => string): readonly PageEntry[] => {
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
export const noteEntries = ({ language, reason: { rule } }: Scene, lead: PageLine): readonly PageEntry[] =>
  rule.note === undefined ? [] : [entry([...lead, rule.note[language]])];

/** Why an outcome is settled although a condition is not: conditions on one missing figure exclude each other. */
export const whicheverWay = ({ truth }: GrantingOutcome, { say, tree }: Scene): readonly PageEntry[] => {
  const [only, ...more] = tree.items.flatMap(({ rows }) => rows);
  return truth !== 'unknown' && more.length === 0 && only?.node.truth === 'unknown' ? [entry([say.whicheverWay])] : [];
};

// Of a library's criteria one is enough, but not of what the document asks of all.
const conditionSections = (outcome: GrantingOutcome, scene: Scene): readonly Section[] => {
  const { say, reason, tree } = scene;
  if (!isRanked(reason))
    return [{ label: say.labels.conditions, entries: [...conditionEntries(scene), ...whicheverWay(outcome, scene)] }];
  const said = new Set(tree.items.flatMap(({ rows }) => rows.flatMap(({ scope }) => scope.map(keyOf))));
  return [
    { label: say.labels.scope, entries: scopeEntries(scene) },
    { label: say.labels.criteria, entries: [...conditionEntries({ ...scene, said }), ...whicheverWay(outcome, scene)] },
  ];
};

type AnswerUnder = (alternative: Alternative) => string;

/** The reasons for what conditions grant: they, the money, what is missing, readings, the rule's note. */
export const reasonSections = (
  outcome: GrantingOutcome,
  scene: Scene,
  money: readonly PageEntry[],
  answerUnder: AnswerUnder,
): readonly Section[] => {
  const { say, language } = scene;
  return [
    ...conditionSections(outcome, scene),
    { label: say.labels.money, entries: money },
    { label: say.labels.missing, entries: missingEntries(outcome.missing, say, language) },
    { label: say.labels.readings, entries: readingEntries(scene, answerUnder) },
    { label: say.labels.note, entries: noteEntries(scene, []) },
  ];
};

/** The same as one list, with what else there is to tell of it after its conditions. */
export const reasonEntries = (
  outcome: GrantingOutcome,
  scene: Scene,
  more: readonly PageEntry[],
  answerUnder: AnswerUnder,
): readonly PageEntry[] => [
  ...conditionEntries(scene),
  ...whicheverWay(outcome, scene),
  ...more,
  ...readingEntries(scene, answerUnder),
  ...noteEntries(scene, [scene.say.labels.note, scene.say.colon]),
];
