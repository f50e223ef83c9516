import { engineOn, type OwnEngine } from '../engine/engine.js';
import { HuiqiError, type Issue } from '../issue/index.js';
import {
  type Document,
  type DocumentFiles,
  loadPrepared,
  prepareDocument,
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
interface Decided {
  readonly meant?: ReadonlySet<string> | undefined;
  readonly readings?: boolean;
}

/** One document of one side: as it stands, and under every option of every reading. */
export interface Side {
  readonly files: DocumentFiles;
  readonly document: Document;
  /** The document under each other option of each reading, by `reading=option`. */
  readonly options: ReadonlyMap<string, Document>;
  /** Options of readings that no longer fit the rules: they were left out. */
  readonly lapsed: readonly Issue[];
  readonly engine: (setting?: SideSetting, decided?: Decided) => OwnEngine;
}

const lapsedAt = /^\/(?<reading>\d+)\/options\/(?<option>\d+)\/changes\//u;

/** Readings without the options that miss what they change; a reading without a choice is none. */
const withoutLapsed = (readings: readonly Reading[], lapsed: readonly Issue[]): readonly Reading[] => {
  const gone = new Set(
    lapsed.map(({ place }) => {
      const { reading, option } = lapsedAt.exec('file' in place ? place.pointer : '')?.groups ?? {};
      return `${String(reading)}/${String(option)}`;
    }),
  );
  return readings
    .map((reading, at) => ({
      ...reading,
      options: reading.options.filter((_, option) => !gone.has(`${String(at)}/${String(option)}`)),
    }))
    .filter(({ options }) => options.length > 1);
};

const isLapse = ({ code, place }: Issue): boolean =>
  code === 'change-misses' && 'file' in place && lapsedAt.test(place.pointer);

interface Mended {
  readonly files: DocumentFiles;
  readonly lapsed: readonly Issue[];
}

/**
 * A document that loads. A rule that moved on leaves behind the options that quote it: what the rule itself does is
 * looked at all the same, and the options are told.
 *
 * @throws HuiqiError where anything else is wrong.
 */
const mended = (files: DocumentFiles): Mended => {
  try {
    prepareDocument(files);
    return { files, lapsed: [] };
  } catch (error) {
    if (!(error instanceof HuiqiError) || !error.issues.every(isLapse)) throw error;
    const rest = mended({ ...files, readings: withoutLapsed(files.readings as readonly Reading[], error.issues) });
    return { files: rest.files, lapsed: [...error.issues, ...rest.lapsed] };
  }
};

/**
 * Reads one side of a document.
 *
 * @throws HuiqiError where it cannot be loaded.
 */
export const readSide = (raw: DocumentFiles): Side => {
  const { files, lapsed } = mended(raw);
  const prepared = prepareDocument(files);
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
    engine: (setting = {}, { meant, readings = true } = {}) => {
      const key = JSON.stringify([setting, readings, meant === undefined ? null : [...meant].sort()]);
      const isMeant = (rule: Rule): boolean => meant?.has(rule.slug) ?? true;
      const made = engines.get(key) ?? engineOn(prepared, { ...setting, alternatives: readings }, () => [], isMeant);
      engines.set(key, made);
      return made;
    },
  };
};
