import type { Relation } from '../rule/index.js';

type WordPair = readonly [word: string, relations: readonly Relation[]];

/**
 * The document's deciding word and the relations it can mean, the longer word first: 不超过 is not
 * 超过, and 零突破 is one or more. 民法典 1259 is followed by analogy; 突破 and 达到 are decisions 2 and 3.
 */
const meanings: readonly WordPair[] = [
  ['零突破', ['>=']],
  ['零的突破', ['>=']],
  ['不超过', ['<=']],
  ['不高于', ['<=']],
  ['不低于', ['>=']],
  ['不得低于', ['>=']],
  ['不少于', ['>=']],
  ['基本', ['about']],
  ['左右', ['about']],
  ['接近', ['about']],
  ['全覆盖', ['=', '>=']],
  ['突破', ['>']],
  ['超', ['>']],
  ['余', ['>']],
  ['不到', ['<']],
  ['小于', ['<']],
  ['以下', ['<=']],
  ['以内', ['<=']],
  ['最多', ['<=']],
  ['最高', ['<=']],
  ['上限', ['<=']],
  ['下限', ['>=']],
  ['前', ['<=']],
  ['以上', ['>=']],
  ['达', ['>=']],
  ['倍增', ['>=']],
  ['翻', ['>=']],
  ['裸数', ['>=']],
];

/** The relations that a deciding word can mean; `undefined` where it decides none. */
export const relationsOf = (word: string): readonly Relation[] | undefined =>
  meanings.find(([known]) => word.includes(known))?.[1];
