// Written by `npm run generate` from the folders under rules/. Do not edit.
import document from '../../../rules/taizhou-matrix-2025/document.json';
import rule_0 from '../../../rules/taizhou-matrix-2025/leader-pairing.json';
import { frozenOnUse } from '../../edge/index.js';
import type { RuleChange } from '../../engine/rule-change.js';
import type { RuleAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { EnterpriseInput } from '../../subject/index.js';

/** What `leaderPairing` reads. */
export type LeaderPairingInput = Pick<EnterpriseInput, 'asOf' | 'city' | 'name' | 'titles'>;

/** What `leaderPairing` decides by. */
export type LeaderPairingOptions = RuleOptions<{
  readonly 'title-term'?: 'stands-until-told' | 'lapses';
}, RuleChange<'taizhou-matrix-2025'>>;

export type LeaderPairingAnswer = RuleAnswer<'service', 'taizhou-matrix-2025/leader-pairing', 'title-term'>;

/**
 * 上市公司挂联市领导
 * City leader paired with a listed company
 * Source: clauses 004-060.
 *
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * leaderPairing({ city: '台州市' }, { year: 2026 }).truth // 'unknown'
 */
export const leaderPairing: RuleEvaluator<LeaderPairingInput, LeaderPairingOptions, LeaderPairingAnswer> = /* @__PURE__ */ ruleEvaluator({
  rule: 'taizhou-matrix-2025/leader-pairing',
  subjects: ["enterprise"],
  files: /* @__PURE__ */ frozenOnUse({
    document,
    rules: { 'leader-pairing': rule_0 },
    readings: [
      {
        "id": "title-term",
        "title": {"zh": "称号过了惯例期限", "en": "A title past its customary term"},
        "clauses": ["004-031", "004-043", "004-057"],
        "why": {
          "zh": "文件不写称号的有效期；按惯例，高新技术企业、“小巨人”、单项冠军三年有效。过期而没有写明续期，可仍算有效，也可能已失效。",
          "en": "No term is written for titles; by custom high-tech enterprises, “Little Giants” and champions have three years. Past that, where no renewal is stated, a title may still stand or may have lapsed."
        },
        "options": [
          {
            "id": "stands-until-told",
            "title": {"zh": "写明终止前仍有效", "en": "it stands until its end is stated"},
            "changes": []
          },
          {
            "id": "lapses",
            "title": {"zh": "可能已失效", "en": "it may have lapsed"},
            "changes": [{"document": true, "part": "titleTerm", "from": "stands-until-told", "to": "lapses"}]
          }
        ]
      }
    ],
    groups: [],
    clauses: [
      {"id": "004-004", "place": "标题"},
      {"id": "004-031", "place": "二（一）1"},
      {"id": "004-043", "place": "二（二）2"},
      {"id": "004-057", "place": "二（三）1"},
      {"id": "004-060", "place": "二（三）2"}
    ],
  }),
  shared: [],
});
