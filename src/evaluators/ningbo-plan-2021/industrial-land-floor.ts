// Written by `npm run generate` from the folders under rules/. Do not edit.
import document from '../../../rules/ningbo-plan-2021/document.json';
import rule_0 from '../../../rules/ningbo-plan-2021/industrial-land-floor.json';
import { frozenOnUse } from '../../edge/index.js';
import type { RuleAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { CityInput } from '../../subject/index.js';

/** What `industrialLandFloor` reads. */
export type IndustrialLandFloorInput = Pick<CityInput, 'city' | 'industrialLand' | 'name'>;

/** What `industrialLandFloor` decides by. */
export type IndustrialLandFloorOptions = RuleOptions<Readonly<Record<string, never>>>;

export type IndustrialLandFloorAnswer = RuleAnswer<'limit', 'ningbo-plan-2021/industrial-land-floor'>;

/**
 * 工业用地规模下限
 * Floor for the stock of industrial land
 * Source: clauses 003-297.
 *
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * industrialLandFloor({ city: '宁波市' }, { year: 2022 }).applies // 'yes'
 */
export const industrialLandFloor: RuleEvaluator<IndustrialLandFloorInput, IndustrialLandFloorOptions, IndustrialLandFloorAnswer> = /* @__PURE__ */ ruleEvaluator({
  rule: 'ningbo-plan-2021/industrial-land-floor',
  subjects: ["city"],
  files: /* @__PURE__ */ frozenOnUse({
    document,
    rules: { 'industrial-land-floor': rule_0 },
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
        "id": "003-297",
        "place": "五(七)1",
        "kind": "land-use",
        "summary": {
          "zh": "力争到2025年，工业用地总量不少于530平方公里。",
          "en": "Aim by 2025: at least 530 square kilometres of industrial land in all."
        },
        "comparator": ">=",
        "value": 530,
        "unit": "平方公里",
        "year": 2025,
        "word": "不低于",
        "force": "aspirational",
        "anchor": "规模总量不低于530平方公里",
        "rules": ["ningbo-plan-2021/industrial-land-floor"],
        "note": {"zh": "与前半句同受力争管辖。", "en": "The word for aim at the start of the sentence covers this too."}
      }
    ],
  }),
  shared: [],
});
