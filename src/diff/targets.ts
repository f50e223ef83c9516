import type { Bilingual, Language } from '../issue/index.js';
import { plainDecimal, yearOf } from '../quantity/index.js';
import { type Document, type FigureFile, type IndicatorFile, placesWritten, type RuleFolders } from '../rule/index.js';
import {
  assess,
  byRank,
  type IndicatorNaming,
  namingOf,
  type PreparedCity,
  prepare,
  resolveObservations,
  type TargetOutcome,
} from '../targets/index.js';
import type { AllAnswers, ComparedAnswer } from './answer.js';
import type { ReadTrial } from './ask.js';
import { askedOf } from './asked.js';
import type { Trial } from './boundary/index.js';
import { targetForms } from '../check/meaning.js';
import { withoutLapses } from './side.js';
import { words } from './words.js';

/** A city on one side, and what its indicators are called there. */
export interface CitySide extends PreparedCity {
  readonly naming: IndicatorNaming;
}

/** All documents of a city on one side: what one sets, another may be followed in instead. */
export const cityOn = (folders: RuleFolders, city: string): CitySide => {
  const own = Object.values(folders).filter(({ document }) => placesWritten(document).includes(city));
  const { documents, variants } = prepare(own.map(withoutLapses), {});
  const ranked = byRank(documents);
  return {
    documents: ranked,
    variants: variants.map((variant) => ({ ...variant, documents: byRank(variant.documents) })),
    naming: namingOf(city, ranked),
  };
};

interface ObservedIn {
  readonly indicator: string;
  readonly year: number;
  readonly value: number | string;
  readonly unit: string;
  readonly since?: number;
}

const tenth = 0.1;

/** A figure and what lies a step on either side of it: whole numbers by one, others by a tenth. */
const about = (value: number, unit: string): readonly string[] => {
  const step = Number.isInteger(value) && unit !== '%' ? 1 : tenth;
  return [value, value + step, value - step].map((each) => plainDecimal(Math.round(each * 1e6) / 1e6));
};

/** What a base year is supposed to have been, for figures that are a multiple of it. */
const base = 1000;

/** What is told of the years of a figure: of its own, of its base, of every year of the plan through it. */
const observedFor = (
  { id, unit: own }: IndicatorFile,
  { year, value, times, since, unit = own }: FigureFile,
  { period }: Document,
): readonly (readonly ObservedIn[])[] => {
  const at = (told: number, each: string | number, more: object = {}): ObservedIn => ({
    indicator: id,
    year: told,
    value: each,
    unit,
    ...more,
  });
  if (times !== undefined && since !== undefined)
    return about(base * times, unit).map((each) => [at(since, base), at(year, each)]);
  if (value === undefined) return [];
  const first = Math.min(yearOf(period.from), year);
  const years = Array.from({ length: year - first + 1 }, (_, index) => first + index);
  return about(value, unit).flatMap((each) => [
    [at(year, each)],
    years.map((one) => at(one, each)),
    ...(since === undefined ? [] : [[at(year, each, { since })]]),
  ]);
};

const saidOf = (observations: readonly ObservedIn[]): string =>
  observations
    .slice(-1)
    .map(({ year, value, unit }) => `${String(year)} ${String(value)}${unit}`)
    .join('');

/** Cities observed at the figures of indicators that changed, a step on either side, and not observed at all. */
export const targetTrials = (documents: readonly Document[], targets: ReadonlySet<string>): readonly Trial[] => {
  const trialOf = (
    { id, city, period }: Document,
    name: Trial['name'],
    observations: readonly ObservedIn[],
  ): Trial => ({
    document: id,
    corpus: 'boundary',
    name,
    subject: 'city',
    year: observations.at(-1)?.year ?? yearOf(period.from),
    input: { city, observations },
  });
  const trials = documents.flatMap((document) => [
    trialOf(document, { zh: '没有观测值', en: 'nothing observed' }, []),
    ...document.targets
      .filter(({ id }) => targets.has(id))
      .flatMap((indicator) =>
        indicator.figures.flatMap((figure) =>
          observedFor(indicator, figure, document).map((observations) => {
            const [{ zh, en }, said] = [indicator.title, saidOf(observations)];
            return trialOf(document, { zh: `${zh} ${said}`, en: `${en} ${said}` }, observations);
          }),
        ),
      ),
  ]);
  return [...new Map(trials.map((trial) => [JSON.stringify(trial.input), trial])).values()];
};

/** What a figure asks for, and what it is counted from. */
const wantedText = ({ wanted, year, force, figure, path }: TargetOutcome): string => {
  const { relation, value = '', times, unit, since } = wanted;
  const from = path?.base === undefined ? since : `${String(path.base.year)} ${path.base.value}`;
  return [
    `${relation} ${times === undefined ? `${value}${unit}` : `×${String(times)}`}`,
    String(year),
    ...(from === undefined ? [] : [`${String(from)} →`]),
    ...(force === 'must' ? [] : [force as string]),
    ...(figure === 'quota' ? [figure] : []),
  ].join(', ');
};

/** What is counted and how, and the figure of another document that is followed instead: two sides may agree on all else. */
const countedText = ({ measure, classOf, scope, supersededBy = [] }: TargetOutcome): Bilingual => {
  const telling = (language: Language): string =>
    [
      measure,
      ...(classOf === undefined ? [] : [`${classOf.relation}${String(classOf.value)}${classOf.unit}`]),
      ...(scope === undefined ? [] : [scope[language]]),
      ...supersededBy.map((clause) => words.yieldsTo(clause)[language]),
    ].join(', ');
  return { zh: telling('zh'), en: telling('en') };
};

const answerOf = (outcome: TargetOutcome): ComparedAnswer => ({
  rule: outcome.target,
  title: outcome.title,
  of: outcome.clauses[0],
  truth: outcome.truth,
  limit: wantedText(outcome),
  counted: countedText(outcome),
  asked: askedOf(outcome),
  ...(outcome.supersededBy === undefined ? {} : { yieldsTo: outcome.supersededBy }),
});

const nothing: AllAnswers = { own: new Map(), under: new Map() };

/** A city with the options that turn some of these indicators of a document, and no others. */
export const cityAbout = (city: CitySide, document: string, targets: ReadonlySet<string>): CitySide => {
  const own = (documents: readonly Document[]): string => {
    const found = documents.filter(({ id }) => id === document);
    return found
      .flatMap((each) => [
        String(each.rank),
        ...[...targetForms(each)].flatMap(([id, form]) => (targets.has(id) ? [form] : [])),
      ])
      .join('\n');
  };
  return { ...city, variants: city.variants.filter(({ documents }) => own(documents) !== own(city.documents)) };
};

/** What becomes of some targets of a document, on one side. */
export const askCity = (
  city: CitySide,
  { document, targets }: { readonly document: string; readonly targets: ReadonlySet<string> },
  { subject }: ReadTrial,
): AllAnswers => {
  if (subject.kind !== 'city') return nothing;
  const { observations = [] } = subject;
  const resolved = resolveObservations(observations, city.documents, city.naming);
  if (!resolved.ok) return nothing;
  // What is observed of one indicator says nothing of another: that one is as where nothing is observed.
  const isObserved = (id: string): boolean => resolved.observed.size === 0 || resolved.observed.has(id);
  const own = (prepared: PreparedCity): ReadonlyMap<string, ComparedAnswer> =>
    new Map(
      assess(prepared, {
        observed: resolved.observed,
        isAsked: ({ document: { id }, indicator }) =>
          id === document && targets.has(indicator.id) && isObserved(indicator.id),
      }).map((outcome) => [JSON.stringify([outcome.target, outcome.clauses[0], '', 0]), answerOf(outcome)]),
    );
  return {
    own: own({ ...city, variants: [] }),
    under: new Map(
      city.variants.map(({ reading, option, documents }) => [`${reading}=${option}`, own({ documents, variants: [] })]),
    ),
  };
};
