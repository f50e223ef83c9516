import type { DocumentId } from './documents/index.js';
import { copyOf, listOf, oneOf, optional, type Readers, readOptions, text } from './edge/index.js';
import { assessCity, cities, idsIn, preparedFor } from './engine/assess-city.js';
import { document as readDocument, settings } from './engine/library.js';
import { year as readYear } from './engine/options.js';
import { didYouMean, HuiqiError, issue, type Issue, throwIfAny } from './issue/index.js';
import type { ReadingChoices } from './rule/index.js';
import { checkPlace, notData } from './subject/index.js';
import { type Assessment, type Conflict, conflictIn, namingOf, type Prepared } from './targets/index.js';

export type {
  Assessment,
  Conflict,
  ConflictFigure,
  MissingObservation,
  RelatedIndicator,
  TargetOutcome,
  Verdict,
  Wanted,
} from './targets/index.js';

/** What to assess, and by what. */
export interface AssessTargetsOptions {
  /** One document; left out, every document of the city. */
  readonly document?: DocumentId;
  /** Only these indicators, by id, title or another name; left out, all. */
  readonly indicators?: readonly string[];
  /** Only observations through this year count: how things stood at its end. */
  readonly year?: number;
  /** Readings other than their defaults; each applies to every document that has it. */
  readonly readings?: ReadingChoices;
}

export interface ConflictOptions {
  /** Left out, the only city that has the indicator. */
  readonly city?: string;
  /** Readings other than their defaults. */
  readonly readings?: ReadingChoices;
}

const readers: Readers<AssessTargetsOptions> = {
  document: optional(readDocument),
  indicators: optional(listOf(text)),
  year: optional(readYear),
  readings: settings.readings,
};

const conflictReaders: Readers<ConflictOptions> = { city: optional(text), readings: settings.readings };

const cityIssues = (city: string, place: Issue['place']): readonly Issue[] =>
  cities().includes(city)
    ? []
    : [issue('choice-wanted', place, city, { known: cities().join(', '), suggestion: didYouMean(city, cities()) })];

// A document of the library's, and of the city.
const documentIssues = (document: DocumentId | undefined, city: string): readonly Issue[] =>
  optional(oneOf(idsIn(city), 'document-unknown'))(document, 'document').issues;

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
export const assessTargets = (input: unknown, options: AssessTargetsOptions = {}): Assessment => {
  const { value: taken = {}, issues } = readOptions(options, readers);
  const copied = copyOf(input);
  const parsed = copied.ok ? checkPlace('city', copied.value) : notData(copied);
  if (!parsed.ok) throw new HuiqiError([...parsed.issues, ...issues]);
  const { city } = parsed.subject;
  const wrongCity = cityIssues(city, { path: 'city' });
  throwIfAny([...wrongCity, ...(wrongCity.length > 0 ? [] : documentIssues(taken.document, city)), ...issues]);
  return assessCity(parsed.subject, taken);
};

const citiesWith = (indicator: string): readonly string[] =>
  cities().filter((city) => namingOf(city, preparedFor(city, {}).documents)(indicator, { option: 'indicator' }).ok);

/** The city asked for, or the only one that has the indicator. */
const cityFor = (indicator: string, city: string | undefined): string => {
  if (city !== undefined) {
    throwIfAny(cityIssues(city, { option: 'city' }));
    return city;
  }
  const [only, ...more] = citiesWith(indicator);
  if (more.length > 0)
    throw new HuiqiError([
      issue('choice-wanted', { option: 'city' }, undefined, { known: [only, ...more].join(', ') }),
    ]);
  return only ?? '';
};

/**
 * Every document's figure for an indicator and a year, which of them is followed, and why: the
 * default order of the Ningbo documents is a reading. Look-alikes that are counted otherwise (new
 * against stock, enterprises against enterprises and products) are shown beside it and never merged.
 *
 * @param indicator its id, its title in either language, or another name of it.
 * @param year the year the figures are for; a quota binds every year of its plan.
 * @throws HuiqiError where the indicator, the city or the year is not known, or several cities have the indicator.
 * @example
 * const conflict = conflictsOf('rd-intensity', 2025)
 * conflict.agree // false
 * conflict.takes.map(({ clause, relation, value, unit }) => `${clause} ${relation}${value}${unit}`) // ['001-115 >=2.8%']
 * conflict.superseded.map(({ clause, value }) => `${clause} ${value}`) // ['003-194 2.5']
 */
export const conflictsOf = (indicator: string, year: number, options: ConflictOptions = {}): Conflict => {
  const { value: taken = {}, issues } = readOptions(options, conflictReaders);
  throwIfAny([...text(indicator, 'indicator').issues, ...readYear(year, 'year').issues, ...issues]);
  const { city, readings = {} } = taken;
  const chosen = cityFor(indicator, city);
  const everywhere = chosen === '' ? cities() : [chosen];
  const loaded = everywhere.map((each) => preparedFor(each, chosen === '' ? {} : readings));
  const naming = namingOf(
    everywhere.join('、'),
    loaded.flatMap((each) => each.documents),
  );
  const named = naming(indicator, { option: 'indicator' });
  if (!named.ok) throw new HuiqiError([named.issue]);
  const [prepared] = loaded;
  return conflictIn(prepared as Prepared, chosen, named.id, year);
};
