// Written by `npm run generate` from the folders under rules/. Do not edit.
import { frozenOnUse } from '../edge/index.js';
import type { DocumentFiles } from '../rule/index.js';
import document from '../../rules/ningbo-plan-2021/document.json';
import clauses from '../../rules/ningbo-plan-2021/clauses.json';
import targets from '../../rules/ningbo-plan-2021/targets.json';
import readings from '../../rules/ningbo-plan-2021/readings.json';
import groups from '../../rules/ningbo-plan-2021/groups.json';
import oracles from '../../rules/ningbo-plan-2021/oracles.json';
import defects from '../../rules/ningbo-plan-2021/defects.json';
import rule_clean_production_share from '../../rules/ningbo-plan-2021/clean-production-share.json';
import rule_guarantee_company_capital from '../../rules/ningbo-plan-2021/guarantee-company-capital.json';
import rule_industrial_land_floor from '../../rules/ningbo-plan-2021/industrial-land-floor.json';
import rule_industrial_land_share from '../../rules/ningbo-plan-2021/industrial-land-share.json';
import rule_industrial_quota_share from '../../rules/ningbo-plan-2021/industrial-quota-share.json';
import rule_industry_control_values from '../../rules/ningbo-plan-2021/industry-control-values.json';
import rule_leading_industries from '../../rules/ningbo-plan-2021/leading-industries.json';
import rule_loan_risk_pool from '../../rules/ningbo-plan-2021/loan-risk-pool.json';
import rule_no_separate_land from '../../rules/ningbo-plan-2021/no-separate-land.json';
import rule_small_enterprise_share from '../../rules/ningbo-plan-2021/small-enterprise-share.json';

export const files: DocumentFiles = /* @__PURE__ */ frozenOnUse({
  document,
  clauses,
  targets,
  readings,
  groups,
  oracles,
  defects,
  rules: {
    'clean-production-share': rule_clean_production_share,
    'guarantee-company-capital': rule_guarantee_company_capital,
    'industrial-land-floor': rule_industrial_land_floor,
    'industrial-land-share': rule_industrial_land_share,
    'industrial-quota-share': rule_industrial_quota_share,
    'industry-control-values': rule_industry_control_values,
    'leading-industries': rule_leading_industries,
    'loan-risk-pool': rule_loan_risk_pool,
    'no-separate-land': rule_no_separate_land,
    'small-enterprise-share': rule_small_enterprise_share,
  },
});
