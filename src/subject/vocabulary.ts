import { frozen } from '../edge/index.js';

/** Closed lists of the words an input may use. A rule or an input with another word is refused. */

export const titleNames = frozen([
  'champion-enterprise',
  'champion-product',
  'champion-candidate',
  'little-giant',
  'hidden-champion',
  'sme-service-platform',
  'manufacturing-500',
  'private-manufacturing-500',
  'dcmm',
  'demonstration',
  'high-tech',
  'high-tech-candidate',
  'listing-nursery',
  'listing-reserve',
  'listing-filed',
  'listed',
  'fangshui-yangyu',
  'innovation-leader-candidate',
  'innovation-leader',
  'chain-leader',
  'eagle',
] as const);
export type TitleName = (typeof titleNames)[number];

/** Titles that come in grades: each grade is a certificate of its own, whatever else it is called. */
export const gradedTitles: readonly TitleName[] = ['dcmm'];

/** Titles that come at levels: one of a name at another level is another title. */
export const levelledTitles: readonly TitleName[] = ['demonstration'];

/** How a title came: recognised, its recognition renewed (复核), or moved into the city holding it. */
export const titleEvents = ['new', 'renewal', 'relocated'] as const;
export type TitleEvent = (typeof titleEvents)[number];

export const titleLevels = ['national', 'provincial', 'municipal'] as const;

/** Annual money figures of an enterprise, by field name. */
export const moneyMeasures = [
  'revenue',
  'revenueInTaizhou',
  'mainRevenue',
  'taxableMainRevenue',
  'marketValue',
] as const;
export type MoneyMeasure = (typeof moneyMeasures)[number];

/** Which field of `before` sums up a measure's earlier years, for the measures that have one. */
export const peakFields = {
  revenueInTaizhou: 'revenueInTaizhouPeak',
  mainRevenue: 'mainRevenuePeak',
} as const satisfies Partial<Record<MoneyMeasure, string>>;
export type PeakMeasure = keyof typeof peakFields;

export const sizes = ['large', 'medium', 'small', 'micro'] as const;
export const landRatings = ['A', 'B', 'C', 'D'] as const;

export const projectKinds = ['digital', '5g'] as const;
export type ProjectKind = (typeof projectKinds)[number];

export const receiptStatuses = ['received', 'claimable'] as const;

/** Whose money a receipt is. One that does not say is the city’s; to a document of a district it may be the district’s as well. */
export const receiptLevels = ['municipal', 'county', 'provincial', 'national'] as const;
export type ReceiptLevel = (typeof receiptLevels)[number];

/** Judgements that a document leaves to a person: inputs, never derived. */
export const flagJudgements = [
  'scaleAndGrowthPotential',
  'industryHead',
  'keepsGrowing',
  'qualityListed',
  'newBuildAtCapacity',
  'researchSpending',
  'ownsIntellectualProperty',
  'nearHighTechStandard',
] as const;
export type FlagJudgement = (typeof flagJudgements)[number];

export const qualityAdvantages = ['none', 'some', 'strong', 'absolute'] as const;
export type QualityAdvantage = (typeof qualityAdvantages)[number];

/** Lists that may be assumed empty when an input leaves them out. */
export const closableLists = ['titles', 'projects', 'received'] as const;
export type ClosableList = (typeof closableLists)[number];
