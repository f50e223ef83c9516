import { didYouMean, HuiqiError, issue } from '../issue/index.js';
import { type Document, type DocumentFiles } from '../rule/index.js';
import type { Enterprise, Subject } from '../subject/index.js';
import { createDocumentEngine, type Engine, type EngineOptions } from './engine.js';
import type { Result, Totals } from './result.js';

/** Several documents under one setting: what `createEngine` returns. */
export interface Engines {
  readonly documents: readonly Document[];
  /** One result for each document, in the order given. */
  readonly evaluate: (subject: Subject, year: number) => readonly Result[];
  /** Bounds in 分 on the total of each document, in the order given; `high` is `null` where there is no upper bound. */
  readonly totals: (subject: Enterprise, year: number) => readonly Totals[];
}

const readingIds = ({ readings }: DocumentFiles): readonly string[] =>
  Array.isArray(readings) ? readings.map((reading: unknown) => String((reading as { id?: unknown }).id)) : [];

const sharing = (files: DocumentFiles, { readings = {}, ...rest }: EngineOptions): EngineOptions => {
  const own = readingIds(files);
  return { ...rest, readings: Object.fromEntries(Object.entries(readings).filter(([id]) => own.includes(id))) };
};

/**
 * Makes one engine of several documents. A reading applies to every document that has it.
 *
 * @param documents the files of each document, such as `documents['taizhou-matrix-2025']`.
 * @throws HuiqiError when a file, a reading or a reform cannot be used.
 * @example
 * const engine = createEngine([documents['taizhou-matrix-2025']], { readings: { breakthrough: 'inclusive' } })
 * engine.totals(parseEnterprise({ city: '宁波市' }).subject, 2026) // [{ low: 0, high: 0 }]
 */
export const createEngine = (documents: readonly DocumentFiles[], options: EngineOptions = {}): Engines => {
  const known = documents.flatMap(readingIds);
  for (const id of Object.keys(options.readings ?? {})) {
    if (!known.includes(id)) {
      throw new HuiqiError([issue('reading-unknown', { option: `reading ${id}` }, id, { known: known.join(', '), suggestion: didYouMean(id, known) })]);
    }
  }
  const engines: readonly Engine[] = documents.map((files) => createDocumentEngine(files, sharing(files, options)));
  return {
    documents: engines.map(({ document }) => document),
    evaluate: (subject, year) => engines.map((engine) => engine.evaluate(subject, year)),
    totals: (subject, year) => engines.map((engine) => engine.totals(subject, year)),
  };
};
