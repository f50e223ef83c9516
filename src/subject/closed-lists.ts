import { type Bilingual, both } from '../issue/index.js';

/** Lists of words that no document adds to, with what they are called: how a title came, levels, sizes. The others are a vocabulary. */

/** The words that a choice may take, each with what it is called. */
export type Titled = Readonly<Record<string, Bilingual>>;

/** The words alone, in their order. */
export const wordsIn = <Word extends string>(titled: Readonly<Record<Word, Bilingual>>): readonly [Word, ...Word[]] =>
  Object.keys(titled) as [Word, ...Word[]];

/** How a title came: recognised, its recognition renewed (复核), or moved into the city holding it. */
export const eventNames = {
  new: both('新认定', 'recognised'),
  renewal: both('复核通过', 'renewed'),
  relocated: both('持牌迁入', 'relocated'),
};
export type TitleEvent = keyof typeof eventNames;
export const titleEvents = wordsIn(eventNames);

/** What the levels of government are called, of titles and of money. */
export const levelNames = {
  national: both('国家级', 'national'),
  provincial: both('省级', 'provincial'),
  municipal: both('市级', 'municipal'),
  county: both('县级', 'county'),
};
export type TitleLevel = keyof typeof levelNames;
export const titleLevels = wordsIn(levelNames);

/** Whose money a receipt is. One that does not say is the city’s; to a document of a district it may be the district’s as well. */
export type ReceiptLevel = TitleLevel;
export const receiptLevels = ['municipal', 'county', 'provincial', 'national'] as const;

export const sizeNames = {
  large: both('大型', 'large'),
  medium: both('中型', 'medium'),
  small: both('小型', 'small'),
  micro: both('微型', 'micro'),
};

/** Ratings of output per mu, the best first. */
export const ratingNames = {
  A: both('A档', 'A'),
  B: both('B档', 'B'),
  C: both('C档', 'C'),
  D: both('D档', 'D'),
};

/** What the kinds of place are called. */
export const placeKindNames = {
  site: both('地块', 'site'),
  park: both('园区', 'park'),
  district: both('区县（市）', 'district'),
  city: both('设区市', 'city'),
};

export const statusNames = { received: both('已收到', 'received'), claimable: both('可申领', 'can be claimed') };

/** Grades run from 1 up to this. */
export const highestGrade = 5;

/** Lists that may be assumed empty when an input leaves them out. */
export const closableLists = ['titles', 'projects', 'received'] as const;
export type ClosableList = (typeof closableLists)[number];

/** How far a reading lets a title stand past its customary term, with nothing told of its end or its renewal. */
export const titleTerms = ['stands-until-told', 'lapses'] as const;
export type TitleTerm = (typeof titleTerms)[number];
