// Written by `npm run generate` from the folders under rules/. Do not edit.
import document from '../../../rules/ningbo-renewal-2021/document.json';
import rule_0 from '../../../rules/ningbo-renewal-2021/landing-rate.json';
import { frozenOnUse } from '../../edge/index.js';
import type { RuleAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { CityInput } from '../../subject/index.js';

/** What `landingRate` reads. */
export type LandingRateInput = Pick<CityInput, 'city' | 'majorProjects' | 'majorProjectsLanded' | 'name'>;

/** What `landingRate` decides by. */
export type LandingRateOptions = RuleOptions<Readonly<Record<string, never>>>;

export type LandingRateAnswer = RuleAnswer<'limit', 'ningbo-renewal-2021/landing-rate'>;

/**
 * 重大制造业项目落地率：分母是当年招引数还是累计数未写明，默认当年。
 * Landing rate of major manufacturing projects: Whether the rate is of the year’s projects or of all so far is not said; the year’s by default.
 * Source: clauses 001-040.
 *
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * landingRate({ city: '宁波市' }, { year: 2022 }).applies // 'yes'
 */
export const landingRate: RuleEvaluator<LandingRateInput, LandingRateOptions, LandingRateAnswer> = /* @__PURE__ */ ruleEvaluator({
  rule: 'ningbo-renewal-2021/landing-rate',
  subjects: ["city"],
  files: /* @__PURE__ */ frozenOnUse({
    document,
    rules: { 'landing-rate': rule_0 },
    readings: [],
    groups: [],
    clauses: [
      {
        "id": "001-001",
        "place": "文头",
        "kind": "effective-date",
        "summary": {
          "zh": "本方案为宁波市政府2021年第59号文件。",
          "en": "The plan is document No. 59 of 2021 of the Ningbo Municipal Government."
        },
        "anchor": "甬政发〔2021〕59号",
        "rules": ["ningbo-renewal-2021/document"],
        "note": {
          "zh": "市政府文件，在宁波三份文件中层级最高、时间最晚。",
          "en": "A municipal government document: the highest and latest of the three Ningbo documents."
        }
      },
      {
        "id": "001-002",
        "place": "印发栏",
        "kind": "effective-date",
        "summary": {"zh": "文件于2021年12月31日印发。", "en": "The document was issued on 31 December 2021."},
        "comparator": "=",
        "value": "2021-12-31",
        "unit": "day",
        "anchor": "2021年12月31日印发",
        "rules": ["ningbo-renewal-2021/document"],
        "note": {
          "zh": "全文未写施行日期，默认自印发之日起执行。",
          "en": "No effective date is stated; default: in force from the day of issue."
        }
      },
      {
        "id": "001-003",
        "place": "标题",
        "kind": "effective-date",
        "summary": {"zh": "方案期为2021年至2025年。", "en": "The action plan covers 2021 to 2025."},
        "comparator": "range",
        "value": [2021, 2025],
        "unit": "年",
        "year": 2025,
        "anchor": "攻坚行动方案（2021-2025年）",
        "rules": ["ningbo-renewal-2021/document"],
        "note": {
          "zh": "方案期不是失效条款；标题年份的连接号前后不一。",
          "en": "The period is not an expiry clause; the dash in the title is printed in two ways."
        }
      },
      {
        "id": "001-040",
        "place": "三(三)1",
        "kind": "ratio-limit",
        "summary": {
          "zh": "到2025年，所招引的10亿元级重大项目，落地率不低于50%。",
          "en": "By 2025: at least 50% of the CNY 1 billion projects attracted are landed."
        },
        "comparator": ">=",
        "value": 50,
        "unit": "%",
        "year": 2025,
        "word": "以上",
        "anchor": "落地率 50% 以上",
        "rules": ["ningbo-renewal-2021/landing-rate"],
        "note": {"zh": "分母是当年招引数还是累计数未写明。", "en": "Whether the base is the year’s projects or all so far is not stated."}
      }
    ],
  }),
  shared: [],
});
