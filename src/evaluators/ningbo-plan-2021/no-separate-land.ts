// Written by `npm run generate` from the folders under rules/. Do not edit.
import document from '../../../rules/ningbo-plan-2021/document.json';
import rule_0 from '../../../rules/ningbo-plan-2021/no-separate-land.json';
import { frozenOnUse } from '../../edge/index.js';
import type { RuleAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { SiteInput } from '../../subject/index.js';

/** What `noSeparateLand` reads. */
export type NoSeparateLandInput = Pick<SiteInput, 'area' | 'city' | 'name' | 'plantInvestment' | 'separateLand'>;

/** What `noSeparateLand` decides by. */
export type NoSeparateLandOptions = RuleOptions<Readonly<Record<string, never>>>;

export type NoSeparateLandAnswer = RuleAnswer<'limit', 'ningbo-plan-2021/no-separate-land'>;

/**
 * 不单独供地：两个条件满足其一即不再单独供地，引导进入小微企业园或标准厂房；“以下”含 5000万元，“小于”不含 20亩。
 * No land of its own: Either condition is enough; such projects are led into parks or standard plants. 5000万元 itself is caught, 20亩 itself is not.
 * Source: clauses 003-321, 003-322.
 *
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * noSeparateLand({ city: '宁波市' }, { year: 2022 }).applies // 'unknown'
 */
export const noSeparateLand: RuleEvaluator<NoSeparateLandInput, NoSeparateLandOptions, NoSeparateLandAnswer> = /* @__PURE__ */ ruleEvaluator({
  rule: 'ningbo-plan-2021/no-separate-land',
  subjects: ["site"],
  files: /* @__PURE__ */ frozenOnUse({
    document,
    rules: { 'no-separate-land': rule_0 },
    readings: [],
    groups: [],
    clauses: [
      {
        "id": "003-001",
        "place": "前言",
        "kind": "effective-date",
        "summary": {"zh": "本规划的期限为2021年至2025年。", "en": "The plan covers 2021 to 2025."},
        "comparator": "range",
        "value": [2021, 2025],
        "unit": "年",
        "year": 2025,
        "anchor": "规划期限为2021-2025年",
        "rules": ["ningbo-plan-2021/document"],
        "note": {
          "zh": "展望到2035年另见003-002；全文无印发和施行日期。",
          "en": "The outlook to 2035 is 003-002; the text has no date of issue or effect."
        }
      },
      {
        "id": "003-321",
        "place": "专栏13",
        "kind": "supply-limit",
        "summary": {
          "zh": "厂房设备投资不超过5000万元的项目，不单独供地。",
          "en": "A project with at most CNY 50 million of plant and equipment gets no land of its own."
        },
        "comparator": "<=",
        "value": 5000,
        "unit": "万元",
        "word": "以下",
        "anchor": "对厂房设备投资5000万元以下",
        "rules": ["ningbo-plan-2021/no-separate-land"],
        "note": {
          "zh": "与用地面积一项是或的关系；5000万元整也算在内。",
          "en": "Joined by 'or' with the land-area test; exactly 50 million is caught."
        }
      },
      {
        "id": "003-322",
        "place": "专栏13",
        "kind": "supply-limit",
        "summary": {
          "zh": "用地不足20亩的项目，不单独供地，引导入园或入标准厂房。",
          "en": "A project on less than 20 mu gets no land of its own and is steered to a park or standard plant."
        },
        "comparator": "<",
        "value": 20,
        "unit": "亩",
        "word": "小于",
        "anchor": "用地规模小于20亩的项目，不再单独供地",
        "rules": ["ningbo-plan-2021/no-separate-land"],
        "note": {"zh": "20亩整不在此列。", "en": "Exactly 20 mu is not caught."}
      }
    ],
  }),
  shared: [],
});
