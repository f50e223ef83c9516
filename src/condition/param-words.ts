import { nameIn } from '../edge/index.js';
import { shapeWords } from '../fact/index.js';
import { type Bilingual, didYouMean } from '../issue/index.js';
import { paramColumns } from './row-params.js';

/** The words that a fact may be, with the one that was meant. */
export const oneOfWords = (words: readonly string[], found: unknown): Bilingual => {
  const { zh, en } = didYouMean(nameIn(found), words);
  return {
    zh: `其中之一：${words.join('、')}。${zh}`.replace(/。$/u, ''),
    en: `one of: ${words.join(', ')}. ${en}`.replace(/[. ]+$/u, ''),
  };
};

type ParamFinding = Parameters<typeof shapeWords>[0];

/** What stands on the way that a finding names. */
const foundAt = (params: unknown, { path }: ParamFinding): unknown =>
  path.reduce<unknown>(
    (node, key) =>
      typeof node === 'object' && node !== null ? (node as Record<PropertyKey, unknown>)[key] : undefined,
    params,
  );

const listKinds: readonly string[] = ['array', 'tuple'];

/** What a finding on params wants: of a misspelt word which was meant, of a column where a list stands the list about it. */
export const paramWords = (found: ParamFinding, params: unknown, written: unknown): Bilingual => {
  const value = foundAt(written, found);
  if (found.code === 'invalid_type' && listKinds.includes(found.expected) && paramColumns(value).length > 0) {
    const list = JSON.stringify([value]);
    return { zh: `列表：${list}`, en: `a list: ${list}` };
  }
  const given = foundAt(params, found);
  if (found.code !== 'invalid_value' || typeof given !== 'string') return shapeWords(found);
  return oneOfWords(
    found.values.map((each) => String(each)),
    given,
  );
};
