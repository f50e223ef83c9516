// Written by `npm run generate` from the folders under rules/. Do not edit.

/** A typed evaluator for each rule of the document: what is not imported is not bundled. */
export { cleanProductionShare, type CleanProductionShareAnswer, type CleanProductionShareInput, type CleanProductionShareOptions } from './clean-production-share.js';
export { guaranteeCompanyCapital, type GuaranteeCompanyCapitalAnswer, type GuaranteeCompanyCapitalInput, type GuaranteeCompanyCapitalOptions } from './guarantee-company-capital.js';
export { industrialLandFloor, type IndustrialLandFloorAnswer, type IndustrialLandFloorInput, type IndustrialLandFloorOptions } from './industrial-land-floor.js';
export { industrialLandShare, type IndustrialLandShareAnswer, type IndustrialLandShareInput, type IndustrialLandShareOptions } from './industrial-land-share.js';
export { industrialQuotaShare, type IndustrialQuotaShareAnswer, type IndustrialQuotaShareInput, type IndustrialQuotaShareOptions } from './industrial-quota-share.js';
export { industryControlValues, type IndustryControlValuesAnswer, type IndustryControlValuesInput, type IndustryControlValuesOptions } from './industry-control-values.js';
export { leadingIndustries, type LeadingIndustriesAnswer, type LeadingIndustriesInput, type LeadingIndustriesOptions } from './leading-industries.js';
export { loanRiskPool, type LoanRiskPoolAnswer, type LoanRiskPoolInput, type LoanRiskPoolOptions } from './loan-risk-pool.js';
export { noSeparateLand, type NoSeparateLandAnswer, type NoSeparateLandInput, type NoSeparateLandOptions } from './no-separate-land.js';
export { smallEnterpriseShare, type SmallEnterpriseShareAnswer, type SmallEnterpriseShareInput, type SmallEnterpriseShareOptions } from './small-enterprise-share.js';
