import { flag, oneOf, optional, type Readers, takeOptions } from '../edge/index.js';
import { type Language, punctuation } from '../issue/index.js';
import type { Assessment, TargetOutcome } from '../targets/index.js';
import { cityText } from './city-names.js';
import { explaining } from './explaining.js';
import { assessmentShape, targetShape } from './shapes.js';
import { type Format, formats } from './formats.js';
import {
  answer,
  blocksOf,
  clause,
  type PageLine,
  list,
  marked,
  note,
  type Page,
  type PageEntry,
  paragraph,
  type Section,
  verdict,
} from './page.js';
import { partedPage } from './parts.js';
import { placeText } from './place.js';
import { noticeEntries } from './sections.js';
import { type SectionName, sectionOf, sum, targetKey, targetsComeTo, verdictsOf } from './target-counts.js';
import { wantedText } from './wanted.js';
import { screen } from './width.js';
import type { NeededYearly } from './words/target-words.js';
import { type PageWords, words } from './words/index.js';

interface TargetScene {
  readonly say: PageWords;
  readonly language: Language;
  readonly shortTitles: ReadonlyMap<string, string>;
  /** Every target of the page. */
  readonly all?: readonly TargetOutcome[];
}

/** Figures of one document that say the same: one line with every place it stands in. */
type Same = readonly [TargetOutcome, ...TargetOutcome[]];

const grouped = (outcomes: readonly TargetOutcome[]): readonly Same[] => {
  const groups = new Map<string, Same>();
  for (const outcome of outcomes) {
    const before = groups.get(targetKey(outcome));
    groups.set(targetKey(outcome), before === undefined ? [outcome] : [...before, outcome]);
  }
  return [...groups.values()];
};

const cite = (same: Same, { say, shortTitles }: TargetScene): PageLine => {
  const places = same.flatMap(({ place }) => (place === '' ? [] : [place]));
  if (places.length === 0) return [];
  const { document, reformedBy } = same[0];
  const cited = say.citation(shortTitles.get(document) ?? document, [...new Set(places)]);
  return [clause(reformedBy === undefined ? cited : say.reforms.citation(reformedBy, cited))];
};

const seen = ({ observed }: TargetOutcome, { say, language }: TargetScene): string => {
  if (observed === undefined) return say.targets.unseen;
  const { year, value, unit, since, source, place } = observed;
  const told = say.figure(`${value}${unit}`);
  const figure = since === undefined ? told : say.targets.against(told, since);
  return place === undefined
    ? say.targets.seen(year, figure, source)
    : say.targets.reported(year, figure, placeText(place, language));
};

const lineOf = (same: Same, scene: TargetScene): PageLine => {
  const { say, language } = scene;
  const { title, figure, year, yearUnstated, wanted, gap, gapExact } = same[0];
  const asked = say.targets.asked(
    title[language],
    say.targets.when(figure, year, yearUnstated === true),
    wantedText(wanted, say),
  );
  const short =
    gap === undefined || gapExact?.over === '0' ? [] : [say.targets.comma, verdict(say.targets.short(say.figure(gap)))];
  return [asked, say.colon, seen(same[0], scene), ...short, say.stop, ...cite(same, scene)];
};

/** Whether the year it is for is still to come: then the rate it takes says why it is not known. */
const isAhead = ({ needed, truth }: TargetOutcome): boolean => truth === 'unknown' && needed !== undefined;

/** What each year that is left must still bring: sizes alone, for the direction is said in words. */
const neededOf = (
  { perYear, growth, direction }: NonNullable<TargetOutcome['needed']>,
  { figure }: PageWords,
): NeededYearly => {
  const size = (text: string): string => figure(text.replace(/[<>-]/gu, ''));
  return {
    isDown: direction === 'down',
    isPast: /[<>]/u.test(perYear),
    perYear: size(perYear),
    growth: growth === undefined || growth === perYear ? undefined : size(growth),
  };
};

/** Where the figure stands that is followed instead, where the page tells of it too. */
const followedAt = (clauses: readonly string[], { say, shortTitles, all = [] }: TargetScene): string | undefined => {
  const [found] = all.filter(({ clauses: [clause] }) => clauses.includes(clause));
  if (found === undefined) return undefined;
  return say.citation(shortTitles.get(found.document) ?? found.document, [found.place]);
};

const partsOf = (outcome: TargetOutcome, scene: TargetScene): readonly PageEntry[] => {
  const { say: words, language } = scene;
  const { targets: say, figure } = words;
  const { reason, needed, path, observed, scope, supersededBy, dependsOn, dependsOnTitles } = outcome;
  const texts = [
    // That nothing was reported stands in the line itself.
    ...(reason === undefined || isAhead(outcome) || observed === undefined ? [] : [say.reason(reason[language])]),
    ...(needed === undefined || needed.direction === 'none' ? [] : [say.needed(neededOf(needed, words))]),
    ...(path === undefined || observed === undefined
      ? []
      : [
          say.path(
            path.base === undefined
              ? undefined
              : { ...path.base, value: figure(path.base.value), scope: path.base.scope?.[language] },
            { year: observed.year, expected: figure(path.expected) },
            path.toward === undefined ? undefined : { ...path.toward, value: figure(path.toward.value) },
            path.standing,
          ),
        ]),
    ...(scope === undefined ? [] : [say.scope(scope[language])]),
    ...(supersededBy === undefined ? [] : [say.superseded(followedAt(supersededBy, scene))]),
    ...(dependsOn.length === 0 ? [] : [say.dependsOn(dependsOnTitles?.map((each) => each[language]) ?? dependsOn)]),
  ];
  return texts.map((text) => note([text]));
};

const order: readonly SectionName[] = [
  'missed',
  'excepted',
  'striven',
  'reached',
  'under-way',
  'vague',
  'displaced',
  'reported',
  'untold',
];

const isShown = (name: SectionName, isFull: boolean): boolean => isFull || (name !== 'untold' && name !== 'reported');

/** Targets by what became of them. */
const sectionsOf = (targets: readonly TargetOutcome[], scene: TargetScene, isFull: boolean): readonly Section[] =>
  order
    .filter((name) => isShown(name, isFull))
    .map((name) => ({
      label: scene.say.targets.sections[name],
      entries: grouped(targets.filter((each) => sectionOf(each) === name)).map((same) =>
        marked(same[0].truth, lineOf(same, scene), partsOf(same[0], scene)),
      ),
    }));

/** How many targets are left out of what is counted. */
export const leftOut = (targets: readonly TargetOutcome[], say: PageWords, isFull = false): readonly string[] => {
  if (isFull) return [];
  const [displaced, untold, reported] = (['displaced', 'untold', 'reported'] as const).map((name) =>
    verdictsOf(targets.filter((each) => sectionOf(each) === name)),
  );
  return [
    ...(sum(displaced) > 0 ? [say.targets.displaced(sum(displaced))] : []),
    ...(reported !== undefined && sum(reported) > 0 ? [say.targets.reportedOnly(sum(reported), reported)] : []),
    ...(sum(untold) > 0 ? [say.targets.notListed(sum(untold))] : []),
  ];
};

/** Targets by what became of them, where something of them was observed. */
export const targetSections = (
  targets: readonly TargetOutcome[],
  shortTitles: TargetScene['shortTitles'],
  language: Language,
): Page => sectionsOf(targets, { say: words[language], language, shortTitles, all: targets }, false).flatMap(blocksOf);

/** Targets by what became of them, and the number of those left out of which nothing was observed. */
export const targetBlocks = (
  targets: readonly TargetOutcome[],
  shortTitles: TargetScene['shortTitles'],
  language: Language,
  isFull: boolean,
): Page => {
  const say = words[language];
  return [
    ...sectionsOf(targets, { say, language, shortTitles, all: targets }, isFull).flatMap(blocksOf),
    ...leftOut(targets, say, isFull).map((text) => paragraph(text)),
  ];
};

const assessmentPage = (assessment: Assessment, language: Language, isFull: boolean): Page => {
  const say = words[language];
  const { documents, notices, targets, city, subject = cityText(city, language), year, readings } = assessment;
  const chosen = Object.entries(readings).map(([reading, option]) => ({ reading, option }));
  const shortTitles = new Map(documents.map(({ document, shortTitle }) => [document, shortTitle[language]]));
  return partedPage(
    {
      title: [say.targets.title({ subject, year })],
      standing: documents.map(({ shortTitle, statusNote }) =>
        documents.length === 1
          ? statusNote
          : {
              zh: `${shortTitle.zh}${punctuation.zh.colon}${statusNote.zh}`,
              en: `${shortTitle.en}${punctuation.en.colon}${statusNote.en}`,
            },
      ),
      setting: chosen.length === 0 ? [] : [paragraph(say.chosen(chosen))],
      parts: [
        {
          label: say.brief.conclusion(targetsComeTo(targets, say)),
          entries: leftOut(targets, say, isFull).map((text) => note([text])),
        },
        ...sectionsOf(targets, { say, language, shortTitles, all: targets }, isFull),
        { label: say.brief.remarks, entries: noticeEntries(notices, say, language) },
      ],
      sources: [
        say.targets.documents(
          documents.map(({ shortTitle, status }) => ({ title: shortTitle[language], status: say.statuses[status] })),
        ),
      ],
    },
    language,
  );
};

// A target by itself: what its document is called it does not say.
const targetPage = (target: TargetOutcome, language: Language): Page => {
  const scene: TargetScene = { say: words[language], language, shortTitles: new Map() };
  const parts = partsOf(target, scene);
  return [answer(...lineOf([target], scene)), ...(parts.length === 0 ? [] : [list(parts)])];
};

/** Explains what became of one target, or of one quota in one year. */
export const explainTarget = (target: TargetOutcome, language: Language, format: Format = 'text'): string =>
  explaining({ option: 'target', maker: 'assessTargets', shape: targetShape }, target, language, format, targetPage);

/** What to tell of an assessment beside what was observed. */
export interface ExplainTargetsOptions {
  readonly format?: Format;
  /** List also the targets of which nothing was observed. */
  readonly isFull?: boolean;
}

const readers: Readers<ExplainTargetsOptions> = { format: optional(oneOf(formats)), isFull: optional(flag) };

/**
 * Explains what became of a city's targets: those missed first, then those reached, those under
 * way with the rate they still take, and those that cannot be decided.
 *
 * @example
 * const seen = { indicator: 'tax-per-mu', year: 2023, value: 48, unit: '万元/亩' }
 * const text = explainTargets(assessTargets({ city: '宁波市', observations: [seen] }, { document: 'ningbo-renewal-2021' }), 'zh')
 * text.split('\n')[0].slice(0, 20) // '宁波市：指标完成情况'
 */
export const explainTargets = (
  assessment: Assessment,
  language: Language,
  options: ExplainTargetsOptions = {},
): string => {
  const { format = 'text', isFull = false } = takeOptions(options, readers);
  return explaining(
    { option: 'assessment', maker: 'assessTargets', shape: assessmentShape },
    assessment,
    language,
    format,
    () => assessmentPage(assessment, language, isFull),
    screen,
  );
};
