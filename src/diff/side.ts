import { engineOn, type OwnEngine } from '../engine/engine.js';
import { HuiqiError, type Issue } from '../issue/index.js';
import {
  type Document,
  type DocumentFiles,
  loadPrepared,
  prepareDocument,
  type PreparedDocument,
  type Reading,
  type Rule,
  variantsBeside,
} from '../rule/index.js';

/** What cases, a population and readings ask a document under, beside its defaults. */
export interface SideSetting {
  readonly readings?: Readonly<Record<string, string>>;
  readonly asIfInForce?: string;
}

/** What is decided: these rules alone, by slug, or all; and whether every option of every reading beside. */
interface DecidedPart {
  readonly meant?: ReadonlySet<string> | undefined;
  readonly readings?: boolean;
}

/** One document of one side: as it stands, and under every option of every reading. */
export interface DocumentSide {
  readonly files: DocumentFiles;
  readonly document: Document;
  /** The document under each other option of each reading, by `reading=option`. */
  readonly options: ReadonlyMap<string, Document>;
  /** Options of readings that no longer fit the rules: they were left out. */
  readonly lapsed: readonly Issue[];
  /** The same by `reading=option`. */
  readonly lapsedOptions: ReadonlySet<string>;
  readonly engine: (setting?: SideSetting, decided?: DecidedPart) => OwnEngine;
}

const lapsedAt = /^\/(?<reading>\d+)\/options\/(?<option>\d+)\/changes\//u;

/** The options that miss what they change, by `reading=option`. */
const lapsedIn = (readings: readonly Reading[], lapsed: readonly Issue[]): ReadonlySet<string> =>
  new Set(
    lapsed.flatMap(({ place }) => {
      const { reading, option } = lapsedAt.exec('file' in place ? place.pointer : '')?.groups ?? {};
      const own = readings[Number(reading)];
      const gone = own?.options[Number(option)];
      return own === undefined || gone === undefined ? [] : [`${own.id}=${gone.id}`];
    }),
  );

/** Readings without those options; a reading without a choice is none. */
const withoutLapsed = (readings: readonly Reading[], gone: ReadonlySet<string>): readonly Reading[] =>
  readings
    .map((reading) => ({
      ...reading,
      options: reading.options.filter(({ id }) => !gone.has(`${reading.id}=${id}`)),
    }))
    .filter(({ options }) => options.length > 1);

const isLapse = ({ code, place }: Issue): boolean =>
  code === 'change-misses' && 'file' in place && lapsedAt.test(place.pointer);

interface Mended {
  readonly files: DocumentFiles;
  readonly prepared: PreparedDocument;
  readonly lapsed: readonly Issue[];
  readonly lapsedOptions: ReadonlySet<string>;
}

/**
 * A document that loads. A rule that moved on leaves behind the options that quote it: what the rule itself does is
 * looked at all the same, and the options are told.
 *
 * @throws HuiqiError where anything else is wrong.
 */
const mended = (files: DocumentFiles): Mended => {
  try {
    return { files, prepared: prepareDocument(files), lapsed: [], lapsedOptions: new Set() };
  } catch (error) {
    if (!(error instanceof HuiqiError) || !error.issues.every(isLapse)) throw error;
    const readings = files.readings as readonly Reading[];
    const gone = lapsedIn(readings, error.issues);
    const rest = mended({ ...files, readings: withoutLapsed(readings, gone) });
    return {
      ...rest,
      lapsed: [...error.issues, ...rest.lapsed],
      lapsedOptions: new Set([...gone, ...rest.lapsedOptions]),
    };
  }
};

/** Files of a document without the options that no longer fit its rules. */
export const withoutLapses = (files: DocumentFiles): DocumentFiles => mended(files).files;

/**
 * Reads one side of a document.
 *
 * @throws HuiqiError where it cannot be loaded.
 */
export const readSide = (raw: DocumentFiles): DocumentSide => {
  const { files, prepared, lapsed, lapsedOptions } = mended(raw);
  const document = loadPrepared(prepared);
  const engines = new Map<string, OwnEngine>();
  return {
    files,
    document,
    options: new Map(
      variantsBeside(prepared.readings, {}, (readings) => loadPrepared(prepared, { readings })).map(
        ({ reading, option, loaded }) => [`${reading}=${option}`, loaded],
      ),
    ),
    lapsed,
    lapsedOptions,
    engine: (setting = {}, { meant, readings = true } = {}) => {
      const key = JSON.stringify([setting, readings, meant === undefined ? null : [...meant].sort()]);
      const isMeant = (rule: Rule): boolean => meant?.has(rule.slug) ?? true;
      const made = engines.get(key) ?? engineOn(prepared, { ...setting, alternatives: readings }, () => [], isMeant);
      engines.set(key, made);
      return made;
    },
  };
};

/**
 * The options under which two sides are held against one another: those of either. Of one that a side does not have,
 * that side answers as it does by default; what only fell out of use is told apart.
 */
export const optionsOf = (before: DocumentSide, after: DocumentSide): readonly string[] =>
  [...new Set([...before.options.keys(), ...after.options.keys()])].filter(
    (option) => !before.lapsedOptions.has(option) && !after.lapsedOptions.has(option),
  );
