import { optional, type Readers, readOptions, take, text } from '../edge/index.js';
import { HuiqiError, issue, throwIfAny } from '../issue/index.js';
import { defects } from '../documents/defects.js';
import { isDocumentId } from '../documents/ids.js';
import type { IndicatorId, SharedReadingOptions } from '../documents/index.js';
import {
  type Conflict,
  conflictIn,
  type IndicatorNaming,
  type KnownDefect,
  namingOf,
  type PreparedCity,
} from '../targets/index.js';
import { cities, type Corpus, preparedFor } from './assess-city.js';
import { cityIssues } from './assess-targets.js';
import { settings } from './shared-options.js';
import type { ReadingChoices } from '../rule/index.js';
import type { InYear } from './options.js';

export interface ConflictOptions extends InYear {
  /** Left out, the only city that has the indicator. */
  readonly city?: string;
  /** Readings other than their defaults. */
  readonly readings?: SharedReadingOptions;
}

const readers: Readers<ConflictOptions> = { city: optional(text), year: settings.year, readings: settings.readings };

const citiesWith = (indicator: string, among: Corpus | undefined): readonly string[] =>
  cities(among).filter(
    (city) => namingOf(city, preparedFor(city, {}, {}, among).documents)(indicator, { option: 'indicator' }).ok,
  );

/** What is known to be wrong in the documents that ship. */
const shippedDefects = (document: string): readonly KnownDefect[] => (isDocumentId(document) ? defects[document] : []);

/** The city asked for, or the only one that has the indicator. */
const cityFor = (indicator: string, city: string | undefined, among: Corpus | undefined): string => {
  if (city !== undefined) {
    throwIfAny(cityIssues(city, { option: 'city' }, among));
    return city;
  }
  const [only, ...more] = citiesWith(indicator, among);
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
 * @param indicator its id; of a text that somebody wrote, which may be a title, `indicatorNamed` says it.
 * @param options `year` is the year the figures are for; a quota binds every year of its plan.
 * @throws HuiqiError where the indicator, the city or the year is not known, or several cities have the indicator.
 * @example
 * const conflict = conflictsOf('rd-intensity', { year: 2025 })
 * conflict.agree // false
 * conflict.takes.map(({ clause, relation, value, unit }) => `${clause} ${relation}${value}${unit}`) // ['001-115 >=2.8%']
 * conflict.superseded.map(({ clause, value }) => `${clause} ${value}`) // ['003-194 2.5']
 */
export const conflictsOf = (indicator: IndicatorId, options: ConflictOptions): Conflict =>
  conflictsBy(indicator, options);

/** How the library's own documents name their indicators: the same for every call. */
let ownNaming: IndicatorNaming | undefined;

/**
 * The indicator that a text names, by its id, its title in either language or another name of it, in any of the library’s
 * documents; nothing where it names none, or not one alone.
 *
 * @throws HuiqiError for what is no text.
 * @example
 * indicatorNamed('规上工业亩均税收') // 'tax-per-mu'
 */
export const indicatorNamed = (name: string): IndicatorId | undefined => {
  const named = (ownNaming ??= namingOf(
    cities().join('、'),
    cities().flatMap((city) => preparedFor(city, {}, {}, undefined).documents),
  ))(take(text, name, 'name'), { option: 'name' });
  // Only the library's own documents were looked in.
  return named.ok ? (named.id as IndicatorId) : undefined;
};

/** Other documents than the library's, and what is known to be wrong in each. */
interface ConflictCorpus {
  readonly among?: Corpus;
  readonly defectsOf: (document: string) => readonly KnownDefect[];
}

/** The same of any text, and among other documents than the library's: the command line reads them from a folder. */
export const conflictsBy = (
  indicator: string,
  options: Omit<ConflictOptions, 'readings'> & { readonly readings?: ReadingChoices },
  { among, defectsOf }: ConflictCorpus = { defectsOf: shippedDefects },
): Conflict => {
  const { value: taken, issues } = readOptions(options, readers);
  throwIfAny([...text(indicator, 'indicator').issues, ...issues]);
  const { city, year, readings = {} } = taken as ConflictOptions;
  const chosen = cityFor(indicator, city, among);
  const everywhere = chosen === '' ? cities(among) : [chosen];
  const loaded = everywhere.map((each) => preparedFor(each, chosen === '' ? {} : readings, {}, among));
  const naming = namingOf(
    everywhere.join('、'),
    loaded.flatMap((each) => each.documents),
  );
  const named = naming(indicator, { option: 'indicator' });
  if (!named.ok) throw new HuiqiError([named.issue]);
  const [prepared] = loaded;
  return conflictIn(prepared as PreparedCity, chosen, named.id, year, defectsOf);
};
