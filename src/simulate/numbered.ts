import { createRecent } from './recent.js';

/** So many long texts are kept: of a table whose rows have nothing in common none is met again. */
const mostTexts = 1 << 12;

/** Long texts that many rows have in common, as numbers: one that was forgotten gets another, that no text had before. */
export const createNumbered = (): ((text: string) => number) => {
  const numbers = createRecent<string, number>(mostTexts);
  let given = 0;
  return (text) => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.turn();
    given += 1;
    numbers.set(text, given);
    return given;
  };
};
