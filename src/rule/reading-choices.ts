import { didYouMean, issue, type Issue } from '../issue/index.js';
import type { Reading } from './schema.js';

/** Which option is taken of each reading that is not left at its default. */
export type ReadingChoices = Readonly<Record<string, string>>;

/** What is wrong with options that were chosen: no such reading, or no such option of it. */
export const choiceIssues = (readings: readonly Reading[], choices: ReadingChoices): readonly Issue[] => {
  const byId = new Map(readings.map((reading) => [reading.id, reading]));
  const ids = [...byId.keys()];
  return Object.entries(choices).flatMap(([id, option]) => {
    const place = { option: `reading ${id}` };
    const options = byId.get(id)?.options.map((each) => each.id);
    if (options === undefined)
      return [issue('reading-unknown', place, id, { known: ids.join(', '), suggestion: didYouMean(id, ids) })];
    if (options.includes(option)) return [];
    return [
      issue('reading-option-unknown', place, option, {
        known: options.join(', '),
        suggestion: didYouMean(option, options),
      }),
    ];
  });
};
