import type { DocumentId, IndicatorId, SharedReadingOptions } from '../documents/index.js';
import { copyOf, listOf, oneOf, optional, type Readers, readOptions, text } from '../edge/index.js';
import { assessCity, cities, type Corpus, idsIn } from './assess-city.js';
import { ownDocument, settings } from './shared-options.js';
import { year as readYear } from './options.js';
import { didYouMean, HuiqiError, issue, type Issue, throwIfAny } from '../issue/index.js';
import type { ReadingChoices } from '../rule/index.js';
import { checkPlace, notData, type CityInput } from '../subject/index.js';
import type { Assessment } from '../targets/index.js';

/** What to assess, and by what. */
export interface AssessTargetsOptions {
  /** One document; left out, every document of the city. */
  readonly document?: DocumentId;
  /** Only these indicators; left out, all. Of a text that somebody wrote, `indicatorNamed` says which it names. */
  readonly indicators?: readonly IndicatorId[];
  /** Only observations through this year count: how things stood at its end. */
  readonly year?: number;
  /** Readings other than their defaults; each applies to every document that has it. */
  readonly readings?: SharedReadingOptions;
}

/** The same where the documents may be others than the library's. */
interface TakenTargetOptions extends Omit<AssessTargetsOptions, 'document' | 'indicators' | 'readings'> {
  readonly document?: string;
  readonly indicators?: readonly string[];
  readonly readings?: ReadingChoices;
}

const readersFor = (among: Corpus | undefined): Readers<TakenTargetOptions> => ({
  document: optional<string>(among === undefined ? ownDocument : text),
  indicators: optional(listOf(text)),
  year: optional(readYear),
  readings: settings.readings,
});

/** What is wrong with a city that no document is for. */
export const cityIssues = (city: string, place: Issue['place'], among?: Corpus): readonly Issue[] => {
  const known = cities(among);
  return known.includes(city)
    ? []
    : [issue('choice-wanted', place, city, { known: known.join(', '), suggestion: didYouMean(city, known) })];
};

// A document that is there, and of the city: one of another city is known, and not one of those to choose from.
const documentIssues = (document: string | undefined, city: string, among?: Corpus): readonly Issue[] => {
  const isKnown = cities(among).some((each) => idsIn(each, among).some((id) => id === document));
  return optional(oneOf(idsIn(city, among), isKnown ? 'choice-wanted' : 'document-unknown'))(document, 'document')
    .issues;
};

/** The same by other documents than the library's: the command line reads them from a folder. */
export const assessTargetsAmong = (
  input: CityInput,
  options: TakenTargetOptions | AssessTargetsOptions,
  among?: Corpus,
): Assessment => {
  const { value: taken = {}, issues } = readOptions(options, readersFor(among));
  const copied = copyOf(input);
  const parsed = copied.ok ? checkPlace('city', copied.value) : notData(copied);
  if (!parsed.ok) throw new HuiqiError([...parsed.issues, ...issues]);
  const { city } = parsed.subject;
  const wrongCity = cityIssues(city, { path: 'city' }, among);
  throwIfAny([...wrongCity, ...(wrongCity.length > 0 ? [] : documentIssues(taken.document, city, among)), ...issues]);
  return assessCity(parsed.subject, { ...taken, among });
};

/**
 * Holds what was observed of a city's indicators against every target and yearly quota of its
 * documents: met, not met, undecidable (左右, 基本), or not known yet; what is still lacking, the
 * yearly rate it takes, and whether the straight path from the baseline is ahead or behind.
 * Sources: the clause each outcome lists.
 *
 * Figures are exact. An observation names its indicator by id, title or another name, and carries
 * its unit; 亿元, 万元 and 元 convert, and so do areas. What is added or summed up counts from the
 * plan's first year and never falls; a quota binds every year; a change counts from its `since`.
 *
 * @param input `{ city, observations: [{ indicator, year, value, unit, since?, source? }] }`.
 * @returns one outcome for each target and quota figure; figures in it are texts with their unit.
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * const assessed = assessTargets(
 *   { city: '宁波市', observations: [{ indicator: 'tax-per-mu', year: 2023, value: '51.2', unit: '万元/亩' }] },
 *   { document: 'ningbo-renewal-2021' },
 * )
 * const [in2023, in2025] = assessed.targets.filter(({ indicator }) => indicator === 'tax-per-mu')
 * in2023.verdict // 'met'
 * in2025.needed // { perYear: '4.4万元/亩', growth: '≈8.25%' }
 */
export const assessTargets = (input: CityInput, options: AssessTargetsOptions = {}): Assessment<IndicatorId> =>
  // Which indicators there are is generated from the data: the type says what is looked in.
  assessTargetsAmong(input, options) as Assessment<IndicatorId>;
