import type { DocumentId } from '../documents/ids.js';
import { keeping } from '../edge/index.js';
import { type DocumentFiles, prepareDocument, type PreparedDocument, type Rule } from '../rule/index.js';
import { engineOn, type OwnEngine } from './engine.js';
import type { EvaluateOptions, Taken } from './evaluate-options.js';
import { everyReceiptTerms } from './receipt-terms.js';
import { keyOf, settingOf } from './setting.js';

/** The engine of a setting whose options were checked, and are copies of ours. */
export type EngineFor = (options: Omit<Taken<EvaluateOptions>, 'year'>) => OwnEngine;

// Engines of the settings asked for last: the same document under the same setting is the same engine.
const keptSettings = 32;

/**
 * Engines of the library’s documents, from the files that `own` has of each; of files that were handed over, from those.
 *
 * @param isMeant the rules that are decided, where that is not all of them.
 */
export const enginesFrom = (
  own: Readonly<Partial<Record<DocumentId, DocumentFiles>>>,
  isMeant?: (rule: Rule) => boolean,
): EngineFor => {
  const engines = keeping<OwnEngine>(keptSettings);
  // Those of files that were handed over go with them.
  const handedOver = new WeakMap<object, Map<string, OwnEngine>>();
  // What is read of a document whatever its setting. Of changes there is no end, and what they make is not kept with it.
  const read = new WeakMap<DocumentFiles, PreparedDocument>();
  const preparedOf = (files: DocumentFiles, isChanged: boolean): PreparedDocument => {
    const known = isChanged ? undefined : read.get(files);
    if (known !== undefined) return known;
    const prepared = prepareDocument(files);
    if (!isChanged) read.set(files, prepared);
    return prepared;
  };
  return ({ document, ...options }) => {
    const setting = settingOf(options);
    // An entry of the library holds the documents that its types let through.
    const files = typeof document === 'string' ? (own[document] as DocumentFiles) : document;
    const make = (): OwnEngine =>
      engineOn(preparedOf(files, setting.reforms.length > 0), setting, everyReceiptTerms, isMeant);
    if (typeof document === 'string') return engines(`${document} ${keyOf(setting)}`, make);
    const known = handedOver.get(document) ?? new Map<string, OwnEngine>();
    handedOver.set(document, known);
    const engine = known.get(keyOf(setting)) ?? make();
    known.set(keyOf(setting), engine);
    return engine;
  };
};
