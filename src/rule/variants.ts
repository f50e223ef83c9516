import { ifChangesFit } from './fitting.js';
import type { ReadingChoices } from './reading-choices.js';
import type { Reading } from './schema.js';

/** What is loaded under one other option of one reading. */
export interface Variant<Loaded> {
  readonly reading: string;
  readonly option: string;
  readonly loaded: Loaded;
}

/**
 * What comes of every other option of every reading, one at a time, beside those chosen. A reading
 * chosen or a reform may have rewritten what an option would change: that option is then no alternative.
 */
export const variantsBeside = <Loaded>(
  readings: readonly Reading[],
  chosen: ReadingChoices,
  load: (choices: ReadingChoices) => Loaded,
): readonly Variant<Loaded>[] =>
  readings.flatMap(({ id, options }) => {
    const taken = chosen[id] ?? options[0]?.id;
    return options
      .filter((option) => option.id !== taken)
      .flatMap((option): readonly Variant<Loaded>[] => {
        const loaded = ifChangesFit(() => load({ ...chosen, [id]: option.id }));
        return loaded === undefined ? [] : [{ reading: id, option: option.id, loaded }];
      });
  });
