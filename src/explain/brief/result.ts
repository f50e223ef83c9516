import { reasonsOf, type Result } from '../../engine/index.js';
import { grantsIn } from '../../engine/lists.js';
import { everyOnce } from '../../engine/missing.js';
import type { Language } from '../../issue/index.js';
import { grantNames, kinds } from '../../kinds/index.js';
import { commonTo } from '../common.js';
import { citedAs, outcomesIn, settingTold, shortTitlesOf } from '../header.js';
import { answer, note, type Page, paragraph } from '../page.js';
import { numbered, type PagePart } from '../parts.js';
import type { Scene } from '../scene.js';
import { isRanked } from '../sections.js';
import { matterOf, targetsTold } from '../summary.js';
import { leftOut, targetSections } from '../targets.js';
import { keyOf } from '../trace.js';
import { words } from '../words/index.js';
import { applyText, departmentLines } from './apply-lines.js';
import { awardEntry, refusedEntries } from './award-lines.js';
import { comesTo } from './comes-to.js';
import { followUpsOf } from './follow-ups.js';
import { fittingScreen, type Folded } from './fold.js';
import { classEntries, grantEntries } from './grant-lines.js';
import { limitLines } from './limit-lines.js';
import { entryNames, missingLines } from './missing-lines.js';
import { remarkLines } from './remark-lines.js';
import { readingLines } from './reading-lines.js';
import { scenesIn, toldIn } from './told.js';
import { untoldEntries, untoldOf } from './untold-awards.js';

/** Conditions that stand for most are said nowhere: the document is for the subject, or it is said that it is not. */
const withoutCommon = <Of extends { readonly scene: Scene }>(
  told: readonly Of[],
  all: readonly Scene[],
): readonly Of[] => {
  const common = commonTo(all.map(({ reason }) => reason)).map(({ condition }) => keyOf(condition));
  return told.map((each) => {
    const scopes = each.scene.tree.items.flatMap(({ rows }) => rows.flatMap(({ scope }) => scope.map(keyOf)));
    return { ...each, scene: { ...each.scene, said: new Set([...common, ...scopes]) } };
  });
};

/** The document of a result as it is cited, with its standing. */
export const sourceOf = (result: Result, language: Language): string | undefined => {
  const [first] = [...result.awards, ...grantsIn(result), ...result.limits];
  if (first !== undefined) return citedAs(reasonsOf(first).document, language);
  return result.cited === undefined ? undefined : citedAs(result.cited, language);
};

/** A result in parts, and in one line what it comes to: the first of them says more of that. */
export interface BriefResult {
  readonly heading: string;
  readonly parts: readonly PagePart[];
}

/** The parts of a result on a page; `folded` is left to the whole trace. */
export const briefParts = (result: Result, language: Language, folded: Folded): BriefResult => {
  const say = words[language];
  const { brief } = say;
  const told = toldIn(result, language);
  const scenes = scenesIn(told);
  const { fits, heading, lines } = comesTo(result, told, language);
  const [named] = scenes;
  const remarks: PagePart = {
    label: folded.has('advice') ? brief.remarksFolded : brief.remarks,
    joins: true,
    entries: remarkLines(result.notices, folded, say, language),
  };
  if (!fits) {
    // Of a document that is not for it, what to write is of no matter.
    return { heading, parts: [{ label: brief.conclusion(heading), entries: [] }] };
  }
  const awards = withoutCommon(told.awards, scenes);
  const grants = withoutCommon(told.grants, scenes);
  const limits = withoutCommon(told.limits, scenes);
  const isMoney = awards.length > 0;
  const others = everyOnce([...grants, ...limits].flatMap(({ outcome }) => outcome.missing));
  const isOfClass = ({ scene }: { readonly scene: Scene }): boolean => isRanked(scene.reason);
  const classes = grants.filter(isOfClass);
  const plain = grants.filter((grant) => !isOfClass(grant));
  const targets = targetsTold(result);
  const untold = untoldOf(awards);
  // Of an award that has lines of its own they tell what else it may be.
  const turned = readingLines(
    [...awards.filter(({ outcome }) => outcome.truth === 'no'), ...grants, ...limits],
    [...untold],
    isMoney,
    say,
  );
  const parts: readonly PagePart[] = [
    { label: brief.conclusion(heading), entries: [...lines, ...leftOut(targets, say).map((text) => note([text]))] },
    {
      label: brief.awards(
        new Set(awards.map(({ outcome }) => outcome.rule)).size,
        awards.length,
        awards.filter(({ outcome }) => outcome.truth === 'yes').length,
      ),
      entries: [
        ...(['yes', 'unknown'] as const).flatMap((truth) =>
          awards
            .filter((award) => award.outcome.truth === truth && !untold.has(award))
            .map((award) => awardEntry(award, folded)),
        ),
        ...untoldEntries(untold),
        ...refusedEntries(
          awards.filter(({ outcome }) => outcome.truth === 'no'),
          folded,
        ),
      ],
    },
    { label: brief.classes, entries: classEntries(classes, folded) },
    { label: brief.limits, entries: limitLines(limits, folded) },
    {
      label: brief.targets,
      entries: [],
      blocks: targetSections(targets, shortTitlesOf(result, named?.reason, language), language),
    },
    {
      label: brief.missing,
      joins: true,
      // What no money hangs on is counted with what it decides.
      entries: missingLines(isMoney ? result.missing : others, entryNames(result.awards), folded, say, language),
    },
    {
      label: brief.readings,
      joins: true,
      entries: turned,
    },
    {
      // Pools that are ranked stand in a part of their own.
      label: brief.grants(
        grantNames
          .filter((kind) => classes.length === 0 || plain.some(({ outcome }) => outcome.kind === kind))
          .map((kind) => kinds[kind].heading[language]),
      ),
      entries: grantEntries(plain, folded),
    },
    remarks,
    ...(isMoney
      ? [
          {
            label: brief.apply(applyText(scenes, language)),
            entries: departmentLines(scenes, language),
            alone: true as const,
          },
        ]
      : [{ label: brief.departmentsTold, entries: departmentLines(scenes, language) }]),
  ];
  return { heading, parts };
};

/** A whole result as a page that fits a screen: what it comes to, what that rests on, a line or two for all else. */
export const briefPage = (result: Result, language: Language): Page => {
  const { brief } = words[language];
  const { subject, year, statusNote } = result;
  const [first] = [...result.awards, ...grantsIn(result), ...result.limits];
  const head = [
    answer(brief.title({ subject, year }, matterOf(result))),
    paragraph(brief.standing(statusNote[language])),
    ...settingTold(result, first === undefined ? undefined : reasonsOf(first), language, outcomesIn(result)),
  ];
  const source = sourceOf(result, language);
  return fittingScreen(followUpsOf(result).length, (folded) => [
    ...head,
    ...numbered(briefParts(result, language, folded).parts, language),
    ...(source === undefined ? [] : [paragraph(brief.basis(source))]),
  ]);
};
