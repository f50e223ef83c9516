// Written by `npm run generate` from the folders under rules/. Do not edit.
import type { FilesOf, Kind, MoneyName } from '../rule/index.js';
import type { FieldPath } from '../subject/index.js';
import { files as rule_ningbo_four_ups_2021 } from './ningbo-four-ups-2021.js';
import { files as rule_ningbo_plan_2021 } from './ningbo-plan-2021.js';
import { files as rule_ningbo_renewal_2021 } from './ningbo-renewal-2021.js';
import { files as rule_shaoxing_growth_2021 } from './shaoxing-growth-2021.js';
import { files as rule_taizhou_matrix_2025 } from './taizhou-matrix-2025.js';
import type { DocumentId } from './ids.js';

export * from './ids.js';

/** Documents whose libraries are ranked. */
export type RankedDocumentId = 'ningbo-four-ups-2021' | 'shaoxing-growth-2021';

/** The files of every document, by id: what `createEngine` takes. */
export const documents: { readonly [Id in DocumentId]: FilesOf<Id> } = Object.freeze({
  get 'ningbo-four-ups-2021'() {
    return rule_ningbo_four_ups_2021;
  },
  get 'ningbo-plan-2021'() {
    return rule_ningbo_plan_2021;
  },
  get 'ningbo-renewal-2021'() {
    return rule_ningbo_renewal_2021;
  },
  get 'shaoxing-growth-2021'() {
    return rule_shaoxing_growth_2021;
  },
  get 'taizhou-matrix-2025'() {
    return rule_taizhou_matrix_2025;
  },
});

/** The rules of every document by kind, the classes of its ranked libraries, its readings, and the paths of what may be missing. */
export interface RuleIds {
  readonly 'ningbo-four-ups-2021': {
    readonly award: never;
    readonly tier: 'ningbo-four-ups-2021/band-10-billion' | 'ningbo-four-ups-2021/band-100-billion' | 'ningbo-four-ups-2021/band-5-billion' | 'ningbo-four-ups-2021/band-50-billion';
    readonly service: 'ningbo-four-ups-2021/top-hundred-service';
    readonly limit: never;
    readonly class: 'band-10-billion' | 'band-100-billion' | 'band-5-billion' | 'band-50-billion';
    readonly reading: 'revenue-year' | 'breakthrough' | 'precedence' | 'cumulative-count';
    readonly path: FieldPath;
  };
  readonly 'ningbo-plan-2021': {
    readonly award: never;
    readonly tier: never;
    readonly service: never;
    readonly limit: 'ningbo-plan-2021/clean-production-share' | 'ningbo-plan-2021/guarantee-company-capital' | 'ningbo-plan-2021/industrial-land-floor' | 'ningbo-plan-2021/industrial-land-share' | 'ningbo-plan-2021/industrial-quota-share' | 'ningbo-plan-2021/industry-control-values' | 'ningbo-plan-2021/leading-industries' | 'ningbo-plan-2021/loan-risk-pool' | 'ningbo-plan-2021/no-separate-land' | 'ningbo-plan-2021/small-enterprise-share';
    readonly class: never;
    readonly reading: 'industry-quota' | 'breakthrough' | 'water-base-year' | 'precedence' | 'growth-of-table';
    readonly path: FieldPath;
  };
  readonly 'ningbo-renewal-2021': {
    readonly award: never;
    readonly tier: never;
    readonly service: never;
    readonly limit: 'ningbo-renewal-2021/ancillary-floor-share' | 'ningbo-renewal-2021/ancillary-land-share' | 'ningbo-renewal-2021/excellent-district-land' | 'ningbo-renewal-2021/landing-rate' | 'ningbo-renewal-2021/manufacturing-projects-share' | 'ningbo-renewal-2021/plot-ratio' | 'ningbo-renewal-2021/standard-land-share' | 'ningbo-renewal-2021/works-on-replanned-land';
    readonly class: never;
    readonly reading: 'fifty-mu' | 'five-years-end' | 'excellent-quota' | 'breakthrough' | 'precedence' | 'premium-products-each-year' | 'cumulative-count';
    readonly path: FieldPath;
  };
  readonly 'shaoxing-growth-2021': {
    readonly award: never;
    readonly tier: 'shaoxing-growth-2021/accelerate' | 'shaoxing-growth-2021/sprint' | 'shaoxing-growth-2021/start';
    readonly service: 'shaoxing-growth-2021/priority-recommendation';
    readonly limit: never;
    readonly class: 'accelerate' | 'sprint' | 'start';
    readonly reading: 'title-revenue' | 'growth' | 'valuation' | 'high-tech-cultivation' | 'manufacturers' | 'title-term';
    readonly path: FieldPath;
  };
  readonly 'taizhou-matrix-2025': {
    readonly award: 'taizhou-matrix-2025/5g-project' | 'taizhou-matrix-2025/champion-enterprise' | 'taizhou-matrix-2025/champion-product' | 'taizhou-matrix-2025/dcmm' | 'taizhou-matrix-2025/demonstration' | 'taizhou-matrix-2025/digital-project' | 'taizhou-matrix-2025/electronics-milestone' | 'taizhou-matrix-2025/hidden-champion' | 'taizhou-matrix-2025/little-giant' | 'taizhou-matrix-2025/manufacturing-500' | 'taizhou-matrix-2025/private-manufacturing-500' | 'taizhou-matrix-2025/revenue-milestone' | 'taizhou-matrix-2025/scale-up' | 'taizhou-matrix-2025/sme-service-platform';
    readonly tier: 'taizhou-matrix-2025/high-tech-reserve' | 'taizhou-matrix-2025/listing-candidate' | 'taizhou-matrix-2025/scale-up-library';
    readonly service: 'taizhou-matrix-2025/commendation-letter' | 'taizhou-matrix-2025/leader-pairing' | 'taizhou-matrix-2025/one-to-one-service';
    readonly limit: never;
    readonly class: never;
    readonly reading: 'breakthrough' | 'tier-jump' | 'outside-already-received' | 'stacking-inside' | 'dcmm-level-5' | 'champion-both' | 'champion-products' | 'relocated-title' | 'library-groups' | 'library-band-end' | 'five-hundred-lists' | 'demonstration-repeats' | 'scale-up-window' | 'title-term';
    readonly path: FieldPath;
  };
}

/** What the rules of every document are about, by kind, and its targets. */
export interface SubjectsOf {
  readonly 'ningbo-four-ups-2021': {
    readonly award: never;
    readonly tier: 'enterprise';
    readonly service: 'enterprise';
    readonly limit: never;
    readonly target: 'city';
  };
  readonly 'ningbo-plan-2021': {
    readonly award: never;
    readonly tier: never;
    readonly service: never;
    readonly limit: 'city' | 'district' | 'park' | 'site';
    readonly target: 'city';
  };
  readonly 'ningbo-renewal-2021': {
    readonly award: never;
    readonly tier: never;
    readonly service: never;
    readonly limit: 'city' | 'district' | 'site';
    readonly target: 'city';
  };
  readonly 'shaoxing-growth-2021': {
    readonly award: never;
    readonly tier: 'enterprise';
    readonly service: 'enterprise';
    readonly limit: never;
    readonly target: 'city';
  };
  readonly 'taizhou-matrix-2025': {
    readonly award: 'enterprise';
    readonly tier: 'enterprise';
    readonly service: 'enterprise';
    readonly limit: never;
    readonly target: 'city';
  };
}

/** The groups of every document: its choices, caps and the like. */
export interface GroupIds {
  readonly 'ningbo-four-ups-2021': never;
  readonly 'ningbo-plan-2021': never;
  readonly 'ningbo-renewal-2021': never;
  readonly 'shaoxing-growth-2021': never;
  readonly 'taizhou-matrix-2025': 'outside-policies' | 'already-paid' | 'champion-both' | 'champion-products-once' | 'five-hundred-lists' | 'demonstration-once' | 'same-matter-champion' | 'same-matter-revenue' | 'same-matter-demonstration' | 'same-matter-project';
}

/** The indicators of every document. */
export interface IndicatorIds {
  readonly 'ningbo-four-ups-2021': 'enterprises-over-5-billion-yuan' | 'listed-manufacturers' | 'refinancing' | 'above-scale-rd-expenses' | 'world-500' | 'china-manufacturing-500' | 'national-champions-and-products' | 'digital-transformation-coverage' | 'enterprises-over-10-billion-yuan' | 'enterprises-over-50-billion-yuan' | 'enterprises-over-100-billion-yuan' | 'high-tech-enterprises' | 'champion-rd-investment-growth' | 'fangshui-yangyu-enterprises' | 'tech-smes-added' | 'individual-businesses-converted-added' | 'scaled-up-enterprises-added' | 'above-scale-enterprises' | 'management-benchmarking-coverage' | 'shareholding-reforms-added' | 'listed-manufacturers-added' | 'listed-manufacturers-market-value' | 'provincial-future-factories' | 'smart-factories' | 'supos-applications' | 'industrial-apps-added' | 'national-internet-platforms-added' | 'industry-brain-coverage' | 'industrial-internet-platform-coverage' | 'smes-on-cloud' | 'cloud-benchmarks-added' | 'china-manufacturing-500-added' | 'pin-brand-enterprises-added' | 'well-known-trademarks' | 'standards-added' | 'invention-patents' | 'tax-per-mu' | 'value-added-per-mu' | 'inefficient-enterprises-each-year' | 'inefficient-blocks-each-year' | 'green-factories' | 'obsolete-capacity-enterprises' | 'low-scattered-and-two-small-rectification-coverage' | 'safety-hazard-rectification-coverage';
  readonly 'ningbo-plan-2021': 'national-cluster-list-entries' | 'output' | 'above-scale-value-added' | 'above-scale-revenue' | 'total-profit' | 'total-profit-and-tax' | 'output-change' | 'above-scale-value-added-change' | 'total-profit-change' | 'total-profit-and-tax-change' | 'industrial-value-added' | 'industrial-gdp-share' | 'above-scale-value-added-provincial-share' | 'above-scale-value-added-provincial-share-change' | 'above-scale-value-added-rank' | 'value-added-provincial-first-streak' | 'industrial-value-added-growth' | 'export-deliveries' | 'export-deliveries-change' | 'labour-productivity' | 'labour-productivity-change' | 'profit-margin' | 'profit-margin-change' | 'cost-per-100-yuan-revenue' | 'cost-per-100-yuan-revenue-reduction' | 'industrial-investment-2016-2020' | 'industrial-investment-share-2016-2020' | 'industrial-investment-growth-2018-2020' | 'rd-intensity' | 'rd-intensity-change' | 'new-product-rate' | 'new-product-rate-change' | 'science-progress-first-prizes-2016-2020' | 'science-progress-second-prizes-2016-2020' | 'invention-patents' | 'industrial-technology-institutes-added' | 'industrial-technology-institutes' | 'provincial-manufacturing-innovation-centres' | 'national-technology-centres' | 'provincial-technology-centres' | 'industrial-innovation-complexes' | 'national-industrial-design-centres' | 'talent-net-inflow-rank' | 'manufacturing-talent-net-inflow-rank' | 'full-time-academicians' | 'emerging-industry-share' | 'emerging-industry-share-change' | 'high-tech-industry-share' | 'high-tech-industry-share-change' | 'equipment-manufacturing-share' | 'equipment-manufacturing-share-change' | 'new-materials-output' | 'new-materials-output-change' | 'optical-electronics-output' | 'integrated-circuit-output' | 'optical-electronics-output-change' | 'integrated-circuit-output-change' | 'software-revenue' | 'software-revenue-change' | 'cluster-246-value-added' | 'cluster-246-value-added-share' | 'cluster-246-value-added-growth' | 'cluster-246-growth-lead' | 'traditional-industry-index-first-streak' | 'obsolete-capacity-enterprises-2016-2020' | 'low-scattered-enterprises-2016-2020' | 'land-reactivated-2016-2020' | 'small-enterprise-parks-built' | 'tax-per-mu-first-streak' | 'energy-intensity-reduction' | 'water-intensity-reduction' | 'above-scale-enterprises' | 'above-scale-enterprises-change' | 'large-enterprise-output-share' | 'large-enterprise-average-output' | 'china-manufacturing-500' | 'china-manufacturing-500-change' | 'enterprises-over-100-billion-yuan' | 'enterprises-over-100-billion-yuan-change' | 'enterprises-over-1-billion-yuan' | 'enterprises-over-1-billion-yuan-change' | 'enterprises-over-10-billion-yuan' | 'enterprises-over-10-billion-yuan-change' | 'listed-manufacturers' | 'listed-manufacturers-change' | 'national-champions-and-products' | 'national-champions-and-products-share' | 'little-giants' | 'eagle-cultivation-enterprises' | 'provincial-hidden-champions-and-candidates' | 'champion-cultivation-enterprises' | 'technical-upgrading-investment-2016-2020' | 'upgraded-above-scale-enterprises' | 'upgrading-projects' | 'smart-factory-projects' | 'miit-smart-manufacturing-pilots' | 'provincial-smart-factories-added' | 'upgrading-productivity-gain' | 'upgrading-numerical-control-gain' | 'upgrading-cost-reduction' | 'smart-manufacturing-service-companies' | 'enterprises-on-cloud' | 'miit-industrial-foundation-projects' | 'miit-industrial-foundation-one-stop-projects' | 'national-new-industrialization-bases' | 'national-new-industrialization-bases-change' | 'mega-industrial-platforms' | 'provincial-zones-enterprise-share' | 'provincial-zones-tax-share' | 'provincial-zones-value-added-share' | 'provincial-zones-tax-per-mu' | 'provincial-zones-value-added-per-mu' | 'above-scale-value-added-growth' | 'industrial-investment-growth' | 'patents-per-10-billion-revenue' | 'informatization-index' | 'numerical-control-rate' | 'machine-networking-rate' | 'value-added-rate' | 'labour-productivity-growth' | 'manufacturing-competitiveness-index' | 'solid-waste-utilization' | 'indicators-met-2016-2020' | 'indicators-not-met-2016-2020' | 'manufacturing-loan-share' | 'business-environment-rank' | 'digital-core-industry-share' | 'china-private-500' | 'national-zone-average-area' | 'national-zone-average-output' | 'high-tech-enterprises' | 'high-tech-enterprises-to-shenzhen' | 'high-tech-enterprises-to-hangzhou' | 'landmark-chains' | 'value-added-per-mu-growth' | 'smart-factories' | 'producer-services-growth' | 'software-revenue-growth' | 'green-factories' | 'industrial-output' | 'clusters-over-1-trillion-yuan' | 'clusters-over-500-billion-yuan' | 'clusters-over-100-billion-yuan' | 'landmark-chains-output' | 'projects-over-10-billion-each-year' | 'projects-over-1-billion-each-year' | 'landmark-chains-share-of-246' | 'core-technologies' | 'invention-patents-added' | 'industrial-foundation-projects' | 'national-science-projects-added' | 'backup-system-coverage' | 'provincial-or-higher-innovation-centres' | 'enterprise-research-institutes-added' | 'rd-and-invention-patent-coverage' | 'top-talents-added' | 'kunpeng-programme-talents' | 'provincial-innovation-teams-added' | 'leading-talent-projects' | 'postdoctoral-stations-added' | 'talent-enclaves-added' | 'municipal-or-higher-incubators' | 'municipal-or-higher-talent-parks' | 'vocational-education-bases' | 'rd-personnel-per-10000-employed' | 'high-skilled-talent-share' | 'industry-brain-use-over-10-billion-yuan' | 'chain-data-centre-coverage' | 'provincial-future-factories' | 'supos-alliance-partners' | 'enterprises-over-50-billion-yuan' | 'national-champions' | 'champions-growth-contribution' | 'scaled-up-enterprises-added' | 'international-national-standards-added' | 'international-invention-patents-added' | 'pin-brand-enterprises-added' | 'well-known-trademarks' | 'excellence-model-coverage' | 'zhejiang-made-standards-added' | 'zones-over-100-billion-yuan' | 'zones-over-50-billion-yuan' | 'specialty-industrial-parks' | 'small-enterprise-parks-added' | 'low-scattered-polluting-blocks' | 'obsolete-capacity-enterprises' | 'low-scattered-polluting-enterprises' | 'idle-land-revitalized' | 'inefficient-enterprises-each-year' | 'tax-per-mu' | 'value-added-per-mu' | 'small-enterprise-parks' | 'small-park-evaluation-coverage' | 'small-park-enterprises' | 'medium-long-term-loans-average-rise' | 'medium-long-term-loan-share-rise';
  readonly 'ningbo-renewal-2021': 'manufacturing-gdp-share' | 'key-industrial-parks' | 'inefficient-blocks' | 'small-enterprise-parks' | 'four-star-small-enterprise-parks' | 'core-technologies-each-year' | 'technology-contract-turnover' | 'technology-demonstration-projects-each-year' | 'municipal-new-products-each-year' | 'above-scale-rd-institution-coverage' | 'above-scale-rd-activity-coverage' | 'above-scale-patent-coverage' | 'rd-spending' | 'national-technology-centres-added' | 'provincial-technology-centres-added' | 'enterprise-research-institutes-added' | 'world-500' | 'china-manufacturing-500' | 'large-strong-manufacturers' | 'national-champions' | 'little-giants' | 'tech-smes' | 'high-tech-enterprises' | 'foreign-manufacturing-investment-landed' | 'major-projects-attracted-each-year' | 'projects-over-10-billion-each-year' | 'projects-over-1-billion-each-year' | 'central-soe-defence-projects-each-year' | 'industry-fund-projects-each-year' | 'chain-projects-landed-each-year' | 'listed-manufacturers-added' | 'refinancing' | 'standards-added' | 'digital-transformation-coverage' | 'industrial-internet-coverage-key-industries' | 'industry-brain-coverage' | 'numerical-control-rate-key-enterprises' | 'smes-on-cloud' | '5g-industrial-internet-pilots' | 'smart-factories' | 'service-manufacturing-demonstrators' | 'pin-brand-enterprises-each-year' | 'zhejiang-made-premium-products-each-year' | 'government-quality-award-enterprises-added' | 'global-brands-added' | 'cluster-regional-brands-added' | 'value-added-rate' | 'tax-per-mu' | 'value-added-per-mu' | 'labour-productivity-growth' | 'energy-intensity-reduction' | 'obsolete-capacity-enterprises' | 'inefficient-enterprises' | 'scattered-polluting-enterprises' | 'inefficient-land-vacated' | 'energy-use-freed' | 'carbon-emissions-cut' | 'rd-intensity' | 'major-projects-landed' | 'industrial-investment-growth' | 'zhejiang-made-standards-added' | 'pin-brand-enterprises-added';
  readonly 'shaoxing-growth-2021': 'industrial-value-added' | 'manufacturing-value-added-rate' | 'manufacturing-labour-productivity' | 'manufacturing-profit-margin' | 'enterprises-over-50-billion-yuan' | 'enterprises-over-10-billion-yuan' | 'eagle-enterprises' | 'national-champions-and-products-added' | 'little-giants-added' | 'hidden-champions-added' | 'enterprises-500-million-to-1-billion-yuan-added' | 'enterprises-1-to-5-billion-yuan-added' | 'enterprises-5-to-10-billion-yuan-added' | 'enterprises-over-10-billion-yuan-added' | 'listed-enterprises-added' | 'key-high-tech-enterprises-added' | 'innovation-leaders-added' | 'pin-brand-enterprises-added' | 'mayor-quality-award-enterprises-added' | 'provincial-quality-award-enterprises-added' | 'china-quality-award-nominees-added' | 'china-quality-award-enterprises' | 'new-product-rate' | 'high-tech-industry-share' | 'provincial-internet-platforms-added' | '5g-application-scenarios-added' | 'industry-brains-added' | 'future-factories-added' | 'smart-factories' | 'library-zhejiang-made-standards-added' | 'growth-plan-tasks-each-year';
  readonly 'taizhou-matrix-2025': 'tech-sme-layer' | 'above-scale-enterprises' | 'municipal-technology-centres' | 'innovative-smes' | 'tech-backbone-enterprises' | 'high-tech-enterprises' | 'national-tech-smes' | 'technology-centres' | 'provincial-srdi-smes' | 'benchmark-enterprises' | 'national-champions' | 'little-giants' | 'listed-enterprises' | 'hidden-champions' | 'flagship-enterprises' | 'enterprises-over-100-billion-yuan' | 'eagle-enterprises' | 'chain-leaders' | 'china-private-manufacturing-500' | 'scaled-up-enterprises-each-year' | 'high-tech-enterprises-added' | 'enterprises-over-100-million-yuan' | 'enterprises-over-1-billion-yuan' | 'enterprises-over-10-billion-yuan' | 'listing-seedlings' | 'provincial-future-and-smart-factories' | 'excellent-enterprise-training-coverage';
}

/** An indicator of some document, by its id. */
export type IndicatorId = IndicatorIds[DocumentId];

/** The options of every reading, by document. */
export interface ReadingOptions {
  readonly 'ningbo-four-ups-2021': {
    readonly 'revenue-year'?: 'previous-year' | 'programme-year';
    readonly 'breakthrough'?: 'exclusive' | 'inclusive';
    readonly 'precedence'?: 'later-and-higher-first' | 'unresolved';
    readonly 'cumulative-count'?: 'stock' | 'since-plan';
  };
  readonly 'ningbo-plan-2021': {
    readonly 'industry-quota'?: 'floor' | 'exact';
    readonly 'breakthrough'?: 'exclusive' | 'inclusive';
    readonly 'water-base-year'?: 'from-2020' | 'as-printed';
    readonly 'precedence'?: 'later-and-higher-first' | 'unresolved';
    readonly 'growth-of-table'?: 'of-the-year' | 'mean';
  };
  readonly 'ningbo-renewal-2021': {
    readonly 'fifty-mu'?: 'outside-only' | 'both';
    readonly 'five-years-end'?: 'within' | 'not-within';
    readonly 'excellent-quota'?: 'total' | 'each';
    readonly 'breakthrough'?: 'exclusive' | 'inclusive';
    readonly 'precedence'?: 'later-and-higher-first' | 'unresolved';
    readonly 'premium-products-each-year'?: 'each-year' | 'in-all';
    readonly 'cumulative-count'?: 'stock' | 'since-plan';
  };
  readonly 'shaoxing-growth-2021': {
    readonly 'title-revenue'?: 'all-three' | 'first-only';
    readonly 'growth'?: 'above-zero' | 'judged';
    readonly 'valuation'?: 'previous-year' | 'programme-year';
    readonly 'high-tech-cultivation'?: 'candidates' | 'recognised-too';
    readonly 'manufacturers'?: 'not-said' | 'manufacturers-only';
    readonly 'title-term'?: 'stands-until-told' | 'lapses';
  };
  readonly 'taizhou-matrix-2025': {
    readonly 'breakthrough'?: 'exclusive' | 'inclusive';
    readonly 'tier-jump'?: 'highest' | 'each' | 'difference';
    readonly 'outside-already-received'?: 'bars' | 'difference';
    readonly 'stacking-inside'?: 'allowed' | 'higher-only-per-matter';
    readonly 'dcmm-level-5'?: 'none' | 'as-level-4';
    readonly 'champion-both'?: 'both' | 'higher';
    readonly 'champion-products'?: 'each' | 'once';
    readonly 'relocated-title'?: 'not-new' | 'new';
    readonly 'library-groups'?: 'any' | 'band-and-reentry';
    readonly 'library-band-end'?: 'exclusive' | 'inclusive';
    readonly 'five-hundred-lists'?: 'both' | 'higher';
    readonly 'demonstration-repeats'?: 'per-title' | 'once';
    readonly 'scale-up-window'?: 'entry-in-plan' | 'due-in-plan';
    readonly 'title-term'?: 'stands-until-told' | 'lapses';
  };
}

/** The options of readings by reading alone, for calls about several documents. */
export type SharedReadingOptions<Ids extends DocumentId = DocumentId> = {
  readonly [Reading in RuleIds[Ids]['reading']]?: {
    [Id in Ids]: Reading extends keyof ReadingOptions[Id] ? NonNullable<ReadingOptions[Id][Reading]> : never;
  }[Ids];
};

/** The awards of a document, by their ids or their slugs. */
export type AwardOf<Id extends DocumentId> = RuleIds[Id][MoneyName] | SlugOf<Id, RuleIds[Id][MoneyName]>;

/** A rule of a document, by its slug. */
export type SlugOf<Id extends DocumentId, Rule = RuleIds[Id][Kind]> = Rule extends `${Id}/${infer Slug}` ? Slug : never;
