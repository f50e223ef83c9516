import { parseArea } from './area.js';
import { formatRational, isDecimal } from './rational.js';
import { spokenNumber } from './spoken-number.js';
import { plainText } from './text.js';

const unitWords: readonly (readonly [RegExp, string])[] = [
  [/(?:km2|km²|平方千米|平方公里)$/u, '平方公里'],
  [/(?:m2|m²|㎡|平方米|平米|平方|平)$/u, '平方米'],
  [/(?:ha|公顷|公頃)$/u, '公顷'],
  [/(?:亩地|畝|亩|mu)$/u, '亩'],
];

const decimals = 8;

/**
 * The area that a text most likely means: `5万平方米`, `100平米`, `3ha`.
 *
 * @example
 * guessArea('5万平米') // '50000平方米'
 */
export const guessArea = (text: string): string | undefined => {
  const plain = plainText(text)
    .toLowerCase()
    .replace(/[。.;；]$/u, '');
  const unit = unitWords.find(([pattern]) => pattern.test(plain));
  const figure = unit === undefined ? undefined : spokenNumber(plain.replace(unit[0], ''));
  if (unit === undefined || figure === undefined || !isDecimal(figure, decimals)) return undefined;
  const guess = `${formatRational(figure, decimals)}${unit[1]}`;
  return parseArea(guess).ok ? guess : undefined;
};
