import { type Bilingual, HuiqiError, issue, type Issue } from '../issue/index.js';
import { isContainer } from './plain.js';
import { bad, good, type Reader } from './readers.js';

/** What stands at a key of a result: as much of it as tells whose result it is. */
type ResultPart = 'text' | 'list' | 'object' | 'whole' | 'truth' | 'flag' | 'bilingual' | 'amount';

/** The keys that a result is known by, each with what stands there. */
export type ResultKeys = Readonly<Record<string, ResultPart>>;

const is: Readonly<Record<ResultPart, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string',
  list: (value) => Array.isArray(value) && value.every((each) => typeof each === 'string' || isContainer(each)),
  object: isContainer,
  whole: (value) => Number.isInteger(value),
  truth: (value) => value === 'yes' || value === 'no' || value === 'unknown',
  flag: (value) => typeof value === 'boolean',
  bilingual: (value) => isContainer(value) && ['zh', 'en'].every((language) => typeof value[language] === 'string'),
  amount: (value) => isContainer(value) && typeof value['low'] === 'string' && 'high' in value,
};

const fits = (value: unknown, has: ResultKeys): boolean => {
  try {
    return isContainer(value) && Object.entries(has).every(([key, shape]) => is[shape](value[key]));
  } catch {
    // A getter of the caller's threw.
    return false;
  }
};

/** What passes a test. It is not copied: what is large is looked at once. */
export const seen =
  <Value>(wanted: Bilingual, fits: (given: unknown) => boolean): Reader<Value> =>
  (given, option) => {
    try {
      if (fits(given)) return good(given as Value);
    } catch {
      // A getter or a proxy of the caller’s threw.
    }
    return bad(issue('option-misfit', { option }, isContainer(given) ? undefined : given, { wanted }));
  };

/** The problem of what is no result of a function. */
export const resultWanted = (maker: string, given: unknown, option: string): Issue =>
  issue('result-wanted', { option }, isContainer(given) ? undefined : given, { maker });

/** What another function of ours returned, known by some of its keys. It is not copied: results are large. */
export const returned =
  <Value>(maker: string, has: ResultKeys): Reader<Value> =>
  (given, option) =>
    fits(given, has) ? good(given as Value) : bad(resultWanted(maker, given, option));

const asItCame: Bilingual = { zh: '完整的结果', en: 'the whole of it' };

/**
 * What is made of a result that was checked by some of its keys.
 *
 * @throws HuiqiError where the rest of it has lost a part: a copy that was cut or changed on its way.
 */
export const ofWhole = <Made>(maker: string, option: string, make: () => Made): Made => {
  try {
    return make();
  } catch (error) {
    if (error instanceof HuiqiError) throw error;
    throw new HuiqiError([issue('result-damaged', { option }, undefined, { maker, wanted: asItCame })], {
      cause: error,
    });
  }
};
