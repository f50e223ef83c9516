import { canonicalJson } from '../condition/index.js';
import { documentIds, documents } from '../documents/index.js';
import { frozen, keeping } from '../edge/index.js';
import { type Issue, throwIfAny } from '../issue/index.js';
import { type Document, type DocumentFiles, placesWritten, type ReadingChoices } from '../rule/index.js';
import type { Place } from '../subject/index.js';
import {
  assess,
  type Assessment,
  byRank,
  figuresIn,
  isAim,
  namingOf,
  type ObservedFigures,
  type FigureInContext,
  type PreparedCity,
  prepare,
  type Reforms,
  resolveObservations,
  setAside,
  afterYear,
  type TargetOutcome,
  type Verdict,
} from '../targets/index.js';
import { reformsOn } from './reformed.js';

/** The documents that a city's figures are looked for in: the library's own, or others that were handed over. */
export type Corpus = readonly DocumentFiles[];
const library: Corpus = documentIds.map((id) => documents[id]);

/** The cities that some document is for. */
export const cities = (among: Corpus = library): readonly string[] => [
  ...new Set(among.flatMap(({ document }) => placesWritten(document))),
];

/** The documents of a city. */
export const filesIn = (city: string, among: Corpus = library): Corpus =>
  among.filter(({ document }) => placesWritten(document).includes(city));

const idOf = ({ document }: DocumentFiles): string => String((document as { readonly id?: unknown }).id);
export const idsIn = (city: string, among: Corpus = library): readonly string[] => filesIn(city, among).map(idOf);

const mostKept = 16;
const prepared = keeping<PreparedCity>(mostKept);

const preparedOf = (own: Corpus, readings: ReadingChoices, reforms: Reforms): PreparedCity => {
  const { documents: loaded, variants } = prepare(own, readings, reforms);
  return frozen({ documents: byRank(loaded), variants });
};

/**
 * A city's documents under the readings and reforms chosen, the one to be followed first: of the library's own,
 * prepared once for each setting.
 */
export const preparedFor = (
  city: string,
  readings: ReadingChoices,
  reforms: Reforms = {},
  among: Corpus = library,
): PreparedCity =>
  among === library
    ? prepared(canonicalJson([city, readings, reforms]), () => preparedOf(filesIn(city), readings, reforms))
    : preparedOf(filesIn(city, among), readings, reforms);

const awayFromDefault = (loaded: readonly Document[], readings: ReadingChoices): ReadingChoices => {
  const defaults = new Map(
    loaded.flatMap((document) => document.readings.map(({ id, options }) => [id, options[0]?.id])),
  );
  return Object.fromEntries(Object.entries(readings).filter(([id, option]) => defaults.get(id) !== option));
};

const through = (observed: ObservedFigures, year: number | undefined): ObservedFigures =>
  year === undefined
    ? observed
    : new Map([...observed].map(([id, list]) => [id, list.filter((each) => each.year <= year)]));

const countsOf = (targets: readonly TargetOutcome[]): Assessment['counts'] => {
  const of = (verdict: Verdict): number => targets.filter((each) => each.verdict === verdict).length;
  return { met: of('met'), 'not-met': of('not-met'), undecidable: of('undecidable'), unknown: of('unknown') };
};

/** What of a city is assessed, and by what. */
export interface CityOptions {
  /** One document; left out, every document of the city. */
  readonly document?: string;
  /** Only these indicators, by id, title or another name; left out, all. */
  readonly indicators?: readonly string[];
  /** Only observations through this year count. */
  readonly year?: number;
  readonly readings?: ReadingChoices;
  readonly reforms?: Reforms;
  /** The documents that are looked in: the library's own, where left out. */
  readonly among?: Corpus | undefined;
}

/** An outcome that says which reforms its figure is by. */
const underReforms = (outcome: TargetOutcome, reforms: Reforms): TargetOutcome => {
  const reformedBy = reformsOn(reforms[outcome.document] ?? [], { target: outcome.indicator });
  return reformedBy.length === 0 ? outcome : { ...outcome, reformedBy };
};

/**
 * What became of the targets of a city whose document and year are known to be good.
 *
 * @throws HuiqiError where an observation, an indicator or a reading is not one of the city's.
 */
export const assessCity = (
  { name, city, observations = [] }: Place,
  { document, indicators, year, readings = {}, reforms = {}, among }: CityOptions,
): Assessment => {
  const setting = preparedFor(city, readings, reforms, among);
  const naming = namingOf(city, setting.documents);
  const named = indicators?.map((each) => naming(each, { option: 'indicator' }));
  const resolved = resolveObservations(observations, setting.documents, naming);
  const issues: readonly Issue[] = [
    ...(resolved.ok ? [] : resolved.issues),
    ...(named ?? []).flatMap((each) => (each.ok ? [] : [each.issue])),
  ];
  throwIfAny(issues);
  const observed: ObservedFigures = resolved.ok ? resolved.observed : new Map();
  const chosen = named?.flatMap((each) => (each.ok ? [each.id] : []));
  const assessed = setting.documents.filter(({ id }) => document === undefined || id === document);
  const isAsked = (placed: FigureInContext): boolean =>
    (document === undefined || placed.document.id === document) &&
    (chosen === undefined || chosen.includes(placed.indicator.id));
  const heard = through(observed, year);
  const targets = assess(setting, { observed: heard, through: year, isAsked }).map((outcome) =>
    underReforms(outcome, reforms),
  );
  return {
    kind: 'assessment',
    ...(name === undefined ? {} : { subject: name }),
    city,
    ...(year === undefined ? {} : { year }),
    readings: awayFromDefault(setting.documents, readings),
    documents: assessed.map(({ id, title, number, shortTitle, status, statusNote }) => ({
      document: id,
      title,
      ...(number === undefined ? {} : { number }),
      shortTitle,
      status,
      statusNote,
    })),
    counts: countsOf(targets),
    notices: [
      ...setAside(figuresIn(setting.documents).filter(isAim), isAsked, heard),
      ...afterYear(observed, (indicator) => chosen?.includes(indicator) ?? true, year),
    ],
    targets,
  };
};
