import type { Language } from '../issue/index.js';

const pinyin: Readonly<Record<string, string>> = {
  杭州市: 'Hangzhou',
  宁波市: 'Ningbo',
  温州市: 'Wenzhou',
  嘉兴市: 'Jiaxing',
  湖州市: 'Huzhou',
  绍兴市: 'Shaoxing',
  金华市: 'Jinhua',
  衢州市: 'Quzhou',
  舟山市: 'Zhoushan',
  台州市: 'Taizhou',
  丽水市: 'Lishui',
};

/** A city as a reader of the language knows it; what has no other name stands as it was written. */
export const cityText = (name: string, language: Language): string => {
  const told = Object.hasOwn(pinyin, name) ? pinyin[name] : undefined;
  return language === 'zh' || told === undefined ? name : `${told} (${name})`;
};
