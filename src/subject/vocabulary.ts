import { frozen } from '../edge/index.js';
import type { Bilingual } from '../issue/index.js';

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

/** How a title came: recognised, its recognition renewed (复核), or moved into the city holding it. */
export const titleEvents = ['new', 'renewal', 'relocated'] as const;
export type TitleEvent = (typeof titleEvents)[number];

export const titleLevels = ['national', 'provincial', 'municipal'] as const;
export type TitleLevel = (typeof titleLevels)[number];

/** How long a title customarily runs, and by whose custom: the documents themselves name no term. */
interface Term {
  readonly years: number;
  readonly source: Bilingual;
}

/** What is known of a title beside its name. */
interface TitleKind {
  /** The levels it is given at; none where it has no level. */
  readonly levels: readonly TitleLevel[];
  /** The level it has where none is written. */
  readonly level?: TitleLevel;
  /** What tells several of them apart, where an enterprise may have several. */
  readonly by?: 'product' | 'of' | 'grade';
  readonly term?: Term;
}

const all = titleLevels;
const threeYears = (zh: string, en: string): Term => ({ years: 3, source: { zh, en } });

const championTerm = threeYears('单项冠军按惯例每三年复核一次', 'by custom champions are reviewed every three years');

/** Every title with the levels it is given at. */
export const titleKinds: Readonly<Record<TitleName, TitleKind>> = {
  'champion-enterprise': { levels: all, level: 'national', term: championTerm },
  'champion-product': { levels: all, level: 'national', by: 'product', term: championTerm },
  'champion-candidate': { levels: all, level: 'national' },
  'little-giant': {
    levels: ['national'],
    level: 'national',
    term: threeYears('“小巨人”按惯例每三年复核一次', 'by custom “little giants” are reviewed every three years'),
  },
  'hidden-champion': { levels: ['provincial'], level: 'provincial' },
  'sme-service-platform': { levels: ['municipal'], level: 'municipal' },
  'manufacturing-500': { levels: ['national'], level: 'national' },
  'private-manufacturing-500': { levels: ['national'], level: 'national' },
  dcmm: {
    levels: [],
    by: 'grade',
    term: threeYears('DCMM 证书按惯例三年有效', 'by custom a DCMM certificate runs three years'),
  },
  demonstration: { levels: all, by: 'of' },
  'high-tech': {
    levels: ['national'],
    level: 'national',
    term: threeYears(
      '高新技术企业证书按惯例三年有效，期满重新认定',
      'by custom a high-tech certificate runs three years and is then applied for anew',
    ),
  },
  'high-tech-candidate': { levels: ['provincial', 'municipal'], level: 'municipal' },
  'listing-nursery': { levels: [] },
  'listing-reserve': { levels: ['provincial', 'municipal'], level: 'municipal' },
  'listing-filed': { levels: [] },
  listed: { levels: [] },
  'fangshui-yangyu': { levels: ['provincial', 'municipal'], level: 'provincial' },
  'innovation-leader-candidate': { levels: ['provincial', 'municipal'], level: 'municipal' },
  'innovation-leader': { levels: ['provincial', 'municipal'], level: 'provincial' },
  'chain-leader': { levels: ['provincial', 'municipal'], level: 'provincial' },
  eagle: { levels: ['provincial'], level: 'provincial' },
};

/** Grades run from 1 up to this. */
export const highestGrade = 5;

/** Titles that come in grades: each grade is a certificate of its own, whatever else it is called. */
export const gradedTitles: readonly TitleName[] = titleNames.filter((title) => titleKinds[title].by === 'grade');

/** Titles that come at several levels: one of a name at another level is another title. */
export const levelledTitles: readonly TitleName[] = titleNames.filter((title) => titleKinds[title].levels.length > 1);

/** How far a reading lets a title stand past its customary term, with nothing told of its end or its renewal. */
export const titleTerms = ['stands-until-told', 'lapses'] as const;
export type TitleTerm = (typeof titleTerms)[number];

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
