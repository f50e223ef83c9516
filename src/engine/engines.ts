import { frozen, readOptions } from '../edge/index.js';
import { throwIfAny } from '../issue/index.js';
import { type Document, type DocumentFiles, readingsOf, strayReadings, wordsTogether } from '../rule/index.js';
import type { Enterprise, Subject, Vocabulary } from '../subject/index.js';
import { engineOf, type EngineOptions, engineReaders } from './engine.js';
import { type InYear, manyFiles, yearAsked } from './options.js';
import type { Result, Totals } from './result.js';
import { oneMustAnswer } from './silence.js';

/** Several documents under one setting: what `createEngine` returns. */
export interface Engines {
  readonly documents: readonly Document[];
  /** The words of all of them: what `parseEnterprise` takes where they have words of their own. */
  readonly vocabulary: Vocabulary;
  /** One result for each document, in the order given. */
  readonly evaluate: (subject: Subject, asked: InYear) => readonly Result[];
  /** Bounds in 分 on the total of each document, in the order given; `high` is `null` where there is no upper bound. */
  readonly totals: (subject: Enterprise, asked: InYear) => readonly Totals[];
}

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
export const createEngine = (documents: readonly DocumentFiles[], options: EngineOptions = {}): Engines => {
  const { value: all = [], issues: unread } = manyFiles(documents, 'documents');
  const { value: taken = {}, issues: wrong } = readOptions(options, engineReaders);
  throwIfAny([...unread, ...wrong]);
  throwIfAny(strayReadings(all, taken.readings ?? {}));
  const engines = all.map((files) =>
    engineOf(files, { ...taken, readings: readingsOf(files, taken.readings ?? {}) }, () => documentsOf),
  );
  const documentsOf: readonly Document[] = frozen(engines.map(({ document }) => document));
  return {
    documents: documentsOf,
    vocabulary: wordsTogether(documentsOf.map(({ vocabulary }) => vocabulary)),
    evaluate: (subject, asked) => {
      const year = yearAsked(subject, asked);
      oneMustAnswer(documentsOf, subject.kind);
      return engines.map(({ decide }) => decide(subject, year));
    },
    totals: (subject, asked) => {
      const year = yearAsked(subject, asked, 'enterprise');
      oneMustAnswer(documentsOf, 'enterprise', 'money');
      return engines.map(({ reckon }) => reckon(subject, year));
    },
  };
};
