// Written by `npm run generate` from the folders under rules/. Do not edit.
import document from '../../../rules/ningbo-renewal-2021/document.json';
import rule_0 from '../../../rules/ningbo-renewal-2021/works-on-replanned-land.json';
import { frozenOnUse } from '../../edge/index.js';
import type { RuleChange } from '../../engine/rule-change.js';
import type { RuleAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { SiteInput } from '../../subject/index.js';

/** What `worksOnReplannedLand` reads. */
export type WorksOnReplannedLandInput = Pick<SiteInput, 'city' | 'name' | 'plannedUseChanged' | 'rating' | 'yearsBeforeImplementation'>;

/** What `worksOnReplannedLand` decides by. */
export type WorksOnReplannedLandOptions = RuleOptions<{
  readonly 'five-years-end'?: 'within' | 'not-within';
}, RuleChange<'ningbo-renewal-2021'>>;

export type WorksOnReplannedLandAnswer = RuleAnswer<'limit', 'ningbo-renewal-2021/works-on-replanned-land', 'five-years-end'>;

/**
 * 规划用途已调整区域的技改和新建扩建：“可允许”：符合条件也由主管部门裁量；五年从何时起算、取哪一年的评价未载明，默认自申请时起算、取最近公布的评价。
 * Works on land whose planned use has changed: “May allow”: it stays with the authority even where the conditions hold. When the five years begin and which rating counts is not said: from the application, and the latest published.
 * Source: clauses 001-066, 001-067, 001-068.
 *
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * worksOnReplannedLand({ city: '宁波市' }, { year: 2022 }).applies // 'unknown'
 */
export const worksOnReplannedLand: RuleEvaluator<WorksOnReplannedLandInput, WorksOnReplannedLandOptions, WorksOnReplannedLandAnswer> = /* @__PURE__ */ ruleEvaluator({
  rule: 'ningbo-renewal-2021/works-on-replanned-land',
  subjects: ["site"],
  files: /* @__PURE__ */ frozenOnUse({
    document,
    rules: { 'works-on-replanned-land': rule_0 },
    readings: [
      {
        "id": "five-years-end",
        "title": {"zh": "恰满五年是否仍在五年内", "en": "Whether exactly five years is within five"},
        "clauses": ["001-066"],
        "why": {
          "zh": "“5年内”通常含本数：第五年实施即属五年内。",
          "en": "“Within 5 years” takes the figure in: implementation in the fifth year is within five."
        },
        "options": [
          {
            "id": "within",
            "title": {"zh": "仍在五年内，须超过五年", "en": "still within five: more than five are needed"},
            "changes": []
          },
          {
            "id": "not-within",
            "title": {"zh": "已满五年，即可", "en": "no longer within five: five are enough"},
            "changes": [
              {
                "rule": "works-on-replanned-land",
                "part": "conditions.not-soon.operator",
                "from": "greaterThan",
                "to": "greaterThanInclusive"
              }
            ]
          }
        ]
      }
    ],
    groups: [],
    clauses: [
      {"id": "001-001", "place": "版头"},
      {"id": "001-002", "place": "版记"},
      {"id": "001-003", "place": "标题"},
      {"id": "001-066", "place": "四（二）", "word": "5年内"},
      {"id": "001-067", "place": "四（二）", "word": "以上"},
      {"id": "001-068", "place": "四（二）", "word": "可允许"}
    ],
  }),
  shared: [],
});
