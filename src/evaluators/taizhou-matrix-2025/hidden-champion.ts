// Written by `npm run generate` from the folders under rules/. Do not edit.
import document from '../../../rules/taizhou-matrix-2025/document.json';
import rule_0 from '../../../rules/taizhou-matrix-2025/hidden-champion.json';
import { frozenOnUse } from '../../edge/index.js';
import type { RuleChange } from '../../engine/rule-change.js';
import type { AwardAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { EnterpriseInput } from '../../subject/index.js';

/** What `hiddenChampion` reads. */
export type HiddenChampionInput = Pick<EnterpriseInput, 'asOf' | 'city' | 'name' | 'received' | 'titles'>;

/** What `hiddenChampion` decides by. */
export type HiddenChampionOptions = RuleOptions<{
  readonly 'outside-already-received'?: 'bars' | 'difference';
  readonly 'relocated-title'?: 'not-new' | 'new';
}, RuleChange<'taizhou-matrix-2025'>>;

export type HiddenChampionAnswer = AwardAnswer<'taizhou-matrix-2025/hidden-champion', never, 'outside-already-received' | 'relocated-title'>;

/**
 * 省级“隐形冠军”企业奖励
 * Award for a provincial “hidden champion”
 * Source: clauses 004-050, 004-051.
 *
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * hiddenChampion({ city: '台州市' }, { year: 2026 }).truth // 'unknown'
 */
export const hiddenChampion: RuleEvaluator<HiddenChampionInput, HiddenChampionOptions, HiddenChampionAnswer> = /* @__PURE__ */ ruleEvaluator({
  rule: 'taizhou-matrix-2025/hidden-champion',
  subjects: ["enterprise"],
  files: /* @__PURE__ */ frozenOnUse({
    document,
    rules: { 'hidden-champion': rule_0 },
    readings: [
      {
        "id": "outside-already-received",
        "title": {"zh": "已享受同类资金的如何处理", "en": "Effect of support received under a similar policy"},
        "clauses": ["004-100", "004-101"],
        "why": {
          "zh": "只写“不重复享受”，没有写就高，也没有写补差。",
          "en": "Only “no double benefit” is written, not whether the higher or the difference is paid."
        },
        "options": [
          {"id": "bars", "title": {"zh": "不再享受", "en": "precludes this award"}, "changes": []},
          {
            "id": "difference",
            "title": {"zh": "补足差额", "en": "is deducted from this award"},
            "changes": [{"group": "outside-policies", "part": "received", "from": "bars", "to": "difference"}]
          }
        ]
      },
      {
        "id": "relocated-title",
        "title": {"zh": "持牌迁入算不算“新增”", "en": "Whether relocating with a title counts as new"},
        "clauses": ["004-051", "004-053"],
        "why": {"zh": "上句写“新认定”，本句写“新增”，用语不同。", "en": "The sentence before says “newly recognised”, this one “added”."},
        "options": [
          {"id": "not-new", "title": {"zh": "不算", "en": "it does not"}, "changes": []},
          {
            "id": "new",
            "title": {"zh": "算", "en": "it does"},
            "changes": [
              {
                "rule": "hidden-champion",
                "part": "conditions.newly-recognised",
                "from": {
                  "name": "newly-recognised",
                  "all": [
                    {
                      "name": "recognised",
                      "fact": "titleInYear",
                      "params": {"title": "hidden-champion", "events": ["new"]},
                      "operator": "equal",
                      "value": true
                    },
                    {
                      "name": "never-before",
                      "fact": "titleBefore",
                      "params": {"title": "hidden-champion"},
                      "operator": "equal",
                      "value": false
                    }
                  ]
                },
                "to": {
                  "name": "newly-recognised",
                  "any": [
                    {
                      "all": [
                        {
                          "name": "recognised",
                          "fact": "titleInYear",
                          "params": {"title": "hidden-champion", "events": ["new"]},
                          "operator": "equal",
                          "value": true
                        },
                        {
                          "name": "never-before",
                          "fact": "titleBefore",
                          "params": {"title": "hidden-champion"},
                          "operator": "equal",
                          "value": false
                        }
                      ]
                    },
                    {
                      "all": [
                        {
                          "name": "moved-in",
                          "fact": "titleInYear",
                          "params": {"title": "hidden-champion", "events": ["relocated"]},
                          "operator": "equal",
                          "value": true
                        },
                        {
                          "name": "not-in-plan-before",
                          "fact": "titleBefore",
                          "params": {"title": "hidden-champion", "events": ["new", "relocated"], "since": "plan"},
                          "operator": "equal",
                          "value": false
                        },
                        {
                          "name": "not-moved-in-before",
                          "fact": "titleBefore",
                          "params": {"title": "hidden-champion", "events": ["relocated"]},
                          "operator": "equal",
                          "value": false
                        }
                      ]
                    }
                  ]
                }
              }
            ]
          }
        ]
      }
    ],
    groups: [
      {
        "id": "outside-policies",
        "kind": "receipts",
        "title": {"zh": "同类政策不重复享受", "en": "No double benefit with similar policies"},
        "clauses": ["004-100", "004-101"],
        "policies": "other",
        "received": "bars"
      },
      {
        "id": "already-paid",
        "kind": "receipts",
        "title": {"zh": "本方案同一事项只享受一次", "en": "One payment under this plan for one matter"},
        "clauses": ["004-100"],
        "policies": "own",
        "received": "bars"
      }
    ],
    clauses: [
      {"id": "004-004", "place": "标题"},
      {"id": "004-050", "place": "二（二）3"},
      {"id": "004-051", "place": "二（二）3"},
      {"id": "004-053", "place": "二（二）3"},
      {"id": "004-100", "place": "末段"},
      {"id": "004-101", "place": "末段"}
    ],
  }),
  shared: [],
});
