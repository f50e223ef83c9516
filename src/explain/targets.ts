import type { Language } from '../issue/index.js';
import type { Assessment, TargetOutcome } from '../target/index.js';
import { type Format, printPage } from './formats.js';
import { answer, blocksOf, clause, entry, type Entry, type Line, marked, type Page, paragraph, verdict } from './page.js';
import { wantedText } from './wanted.js';
import { type Words, words } from './words/index.js';

interface Scene {
  readonly say: Words;
  readonly language: Language;
  readonly shortTitles: ReadonlyMap<string, string>;
}

const cite = ({ document, place }: TargetOutcome, { say, shortTitles }: Scene): Line =>
  place === '' ? [] : [clause(say.citation(shortTitles.get(document) ?? document, [place]))];

const seen = ({ observed }: TargetOutcome, { say }: Scene): string => {
  if (observed === undefined) return say.targets.unseen;
  const { year, value, unit, since, source } = observed;
  const figure = `${value}${unit}`;
  return say.targets.seen(year, since === undefined ? figure : say.targets.against(figure, since), source);
};

const nothing = /^0(?:\D|$)/u;

const lineOf = (outcome: TargetOutcome, scene: Scene): Line => {
  const { say, language } = scene;
  const { title, kind, year, yearUnstated, wanted, gap } = outcome;
  const asked = say.targets.asked(title[language], say.targets.when(kind, year, yearUnstated === true), wantedText(wanted, say));
  const short = gap === undefined || nothing.test(gap) ? [] : [say.and, verdict(say.targets.short(gap))];
  return [asked, say.colon, seen(outcome, scene), ...short, say.stop, ...cite(outcome, scene)];
};

const partsOf = ({ reason, needed, path, observed, scope, dependsOn, truth }: TargetOutcome, { say: { targets: say }, language }: Scene): readonly Entry[] => {
  const texts = [
    ...(reason === undefined ? [] : [say.reason(reason[language])]),
    ...(needed === undefined || nothing.test(needed.perYear) ? [] : [say.needed(needed.perYear, needed.growth)]),
    // Once the answer is known, the way there is no longer asked for.
    ...(path === undefined || observed === undefined || truth !== 'unknown' ? [] : [say.path(path.base, { year: observed.year, expected: path.expected }, path.standing)]),
    ...(scope === undefined ? [] : [say.scope(scope[language])]),
    ...(dependsOn.length === 0 ? [] : [say.dependsOn(dependsOn)]),
  ];
  return texts.map((text) => entry([text]));
};

type SectionName = keyof Words['targets']['sections'];

const sectionOf = ({ verdict: found, force, observed }: TargetOutcome): SectionName => {
  if (found === 'met') return 'reached';
  if (found === 'not-met') return force === 'must' ? 'missed' : 'striven';
  if (observed === undefined) return 'untold';
  return found === 'undecidable' ? 'vague' : 'under-way';
};

const order: readonly SectionName[] = ['missed', 'striven', 'reached', 'under-way', 'vague', 'untold'];

const assessmentPage = (assessment: Assessment, language: Language, isFull: boolean): Page => {
  const say = words[language];
  const { documents, targets, counts, city, subject = city, year } = assessment;
  const scene: Scene = { say, language, shortTitles: new Map(documents.map(({ document, shortTitle }) => [document, shortTitle[language]])) };
  const untold = targets.filter((each) => sectionOf(each) === 'untold').length;
  const isShown = (name: SectionName): boolean => name !== 'untold' || isFull;
  const sections = order.filter(isShown).map((name) => ({
    label: say.targets.sections[name],
    entries: targets.filter((each) => sectionOf(each) === name).map((outcome) => marked(outcome.truth, lineOf(outcome, scene), partsOf(outcome, scene))),
  }));
  return [
    answer(say.targets.tally({ subject, year, counts })),
    paragraph(say.targets.basis(documents.map(({ shortTitle, status }) => ({ title: shortTitle[language], status: say.statuses[status] })))),
    ...documents.map(({ statusNote }) => paragraph(statusNote[language])),
    ...sections.flatMap(blocksOf),
    ...(untold > 0 && !isFull ? [paragraph(say.targets.notListed(untold))] : []),
  ];
};

/** What to tell of an assessment beside what was observed. */
export interface ExplainTargetsOptions {
  readonly format?: Format;
  /** List also the targets of which nothing was observed. */
  readonly isFull?: boolean;
}

/**
 * Explains what became of a city's targets: those missed first, then those reached, those under
 * way with the rate they still take, and those that cannot be decided.
 *
 * @example
 * const seen = { indicator: 'tax-per-mu', year: 2023, value: 48, unit: '万元/亩' }
 * const text = explainTargets(assessTargets({ city: '宁波市', observations: [seen] }, { document: 'ningbo-renewal-2021' }), 'zh')
 * text.split('\n')[0].slice(0, 20) // '宁波市指标目标：达到 0 项，未达到 1'
 */
export const explainTargets = (assessment: Assessment, language: Language, { format = 'text', isFull = false }: ExplainTargetsOptions = {}): string =>
  printPage(assessmentPage(assessment, language, isFull), format);
