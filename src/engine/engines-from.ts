import type { DocumentId } from '../documents/ids.js';
import type { DocumentFiles } from '../rule/index.js';
import { engineOf, type OwnEngine } from './engine.js';
import type { EvaluateOptions } from './evaluate-options.js';
import { keeping } from './kept.js';
import { everyReceiptTerms } from './receipt-terms.js';
import { keyOf, settingOf } from './setting.js';

/** The engine of a setting whose options were checked, and are copies of ours. */
export type EngineFor = (options: Omit<EvaluateOptions, 'year'>) => OwnEngine;

// Engines of the settings asked for last: the same document under the same setting is the same engine.
const keptSettings = 32;

/** Engines of the library’s documents, from the files that `own` has of each; of files that were handed over, from those. */
export const enginesFrom = (own: Readonly<Partial<Record<DocumentId, DocumentFiles>>>): EngineFor => {
  const engines = keeping<OwnEngine>(keptSettings);
  // Those of files that were handed over go with them.
  const handedOver = new WeakMap<object, Map<string, OwnEngine>>();
  return ({ document, ...options }) => {
    const setting = settingOf(options);
    const files = typeof document === 'string' ? own[document] : document;
    const make = (): OwnEngine => engineOf(files as DocumentFiles, setting, () => everyReceiptTerms);
    if (typeof document === 'string') return engines(`${document} ${keyOf(setting)}`, make);
    const known = handedOver.get(document) ?? new Map<string, OwnEngine>();
    handedOver.set(document, known);
    const engine = known.get(keyOf(setting)) ?? make();
    known.set(keyOf(setting), engine);
    return engine;
  };
};
