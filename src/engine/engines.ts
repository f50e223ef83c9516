import type { RuleIds } from '../documents/index.js';
import { frozen, madeOnce, readOptions } from '../edge/index.js';
import { throwIfAny } from '../issue/index.js';
import {
  type Document,
  type DocumentFiles,
  type FilesOf,
  forgetOthers,
  prepareDocument,
  readingsOf,
  strayReadings,
  wordsTogether,
} from '../rule/index.js';
import type { Enterprise, Subject, Vocabulary } from '../subject/index.js';
import { documentOf, engineOn, type EngineOptions, engineReaders, type OwnEngine } from './engine.js';
import { type InYear, manyFiles } from './options.js';
import { mustBeParsed, yearAsked } from './year-asked.js';
import type { Result, RuleNames, Totals } from './result.js';
import { oneMustAnswer } from './silence.js';

/** The names of rules, classes and readings in a result of these files: of a document that ships, its own. */
type NamesIn<Files> =
  Files extends FilesOf<infer Id> ? (Id extends keyof RuleIds ? RuleIds[Id] : RuleNames) : RuleNames;

/** Several documents under one setting: what `createEngine` returns. Of documents that are written out there is a result each. */
export interface Engines<All extends readonly unknown[] = readonly unknown[]> {
  readonly documents: readonly Document[];
  /** The words of all of them: what `parseEnterprise` takes where they have words of their own. */
  readonly vocabulary: Vocabulary;
  /** One result for each document, in the order given. */
  readonly evaluate: (subject: Subject, asked: InYear) => { readonly [At in keyof All]: Result<NamesIn<All[At]>> };
  /** Bounds in 分 on the total of each document, in the order given; `high` is `null` where there is no upper bound. */
  readonly totals: (subject: Enterprise, asked: InYear) => { readonly [At in keyof All]: Totals };
  /**
   * The same with the documents for the subject’s own city alone: those for other cities, however many, cost it nothing.
   *
   * @throws HuiqiError for a subject that was not parsed.
   */
  readonly inCityOf: (subject: Subject) => CityEngines;
}

/** The documents of one city among several: what `inCityOf` gives. */
export type CityEngines = Omit<Engines, 'inCityOf'>;

/** A document with its engine, which is compiled when it is first asked: of the documents of many cities most never are. */
interface LazyDocument {
  readonly document: Document;
  readonly engine: () => OwnEngine;
}

const enginesOf = (members: readonly LazyDocument[]): CityEngines => {
  const documents = frozen(members.map(({ document }) => document));
  return {
    documents,
    vocabulary: wordsTogether(documents.map(({ vocabulary }) => vocabulary)),
    evaluate: (subject, asked) => {
      const year = yearAsked(subject, asked);
      oneMustAnswer(documents, subject.kind);
      return members.map(({ engine }) => engine().decide(subject, year));
    },
    totals: (subject, asked) => {
      const year = yearAsked(subject, asked, 'enterprise');
      oneMustAnswer(documents, 'enterprise', 'money');
      return members.map(({ engine }) => engine().reckon(subject, year));
    },
  };
};

/** The engines of each city that some document is for. */
const byCity = (members: readonly LazyDocument[]): ReadonlyMap<string, () => CityEngines> => {
  const found = new Map<string, LazyDocument[]>();
  for (const member of members) {
    for (const city of member.document.cities) {
      const own = found.get(city) ?? [];
      own.push(member);
      found.set(city, own);
    }
  }
  return new Map([...found].map(([city, own]) => [city, madeOnce(() => enginesOf(own))]));
};

/**
 * Makes one engine of several documents. A reading applies to every document that has it. What no
 * document of it speaks of is refused; where some do, the others answer that nothing applies.
 *
 * @param documents the files of each document, such as `documents['taizhou-matrix-2025']`.
 * @throws HuiqiError when a file, a reading or a reform cannot be used.
 * @example
 * const engine = createEngine([documents['taizhou-matrix-2025']], { readings: { breakthrough: 'inclusive' } })
 * const parsed = parseEnterprise({ city: '宁波市' })
 * parsed.ok && engine.totals(parsed.subject, { year: 2026 }) // [{ low: 0, high: 0 }]
 */
export const createEngine = <const All extends readonly DocumentFiles[]>(
  documents: All,
  options: EngineOptions<NoInfer<All[number]>> = {},
): Engines<All> => {
  const { value: all = [], issues: unread } = manyFiles(documents, 'documents');
  const { value: taken = {}, issues: wrong } = readOptions(options, engineReaders);
  throwIfAny([...unread, ...wrong]);
  throwIfAny(strayReadings(all, taken.readings ?? {}));
  const memberOf = (files: DocumentFiles): LazyDocument => {
    const own = { ...taken, readings: readingsOf(files, taken.readings ?? {}) };
    const prepared = prepareDocument(files);
    const document = documentOf(prepared, own);
    forgetOthers(files, prepared, document);
    return { document, engine: madeOnce(() => engineOn(prepared, own, () => whole.documents, undefined, document)) };
  };
  const members = all.map(memberOf);
  const cities = byCity(members);
  const none = enginesOf([]);
  const whole = enginesOf(members);
  const engines: Engines = {
    ...whole,
    inCityOf: (subject) => {
      mustBeParsed(subject);
      return cities.get(subject.city)?.() ?? none;
    },
  };
  // A result for each document, in the order given.
  return engines as Engines<All>;
};
