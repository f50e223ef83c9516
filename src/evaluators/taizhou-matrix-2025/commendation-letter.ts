// Written by `npm run generate` from the folders under rules/. Do not edit.
import document from '../../../rules/taizhou-matrix-2025/document.json';
import rule_0 from '../../../rules/taizhou-matrix-2025/commendation-letter.json';
import rule_1 from '../../../rules/taizhou-matrix-2025/revenue-milestone.json';
import { frozenOnUse } from '../../edge/index.js';
import type { RuleChange } from '../../engine/rule-change.js';
import type { RuleAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { AnnualInput, EnterpriseInput, SumUpInput } from '../../subject/index.js';

/** What `commendationLetter` reads. */
export type CommendationLetterInput = Pick<EnterpriseInput, 'city' | 'foundedIn' | 'industry' | 'name'> & {
  readonly years?: Readonly<Record<string, Pick<AnnualInput, 'revenueInTaizhou'>>> | undefined;
  readonly before?: Pick<SumUpInput, 'revenueInTaizhouPeak' | 'through'> | undefined;
};

/** What `commendationLetter` decides by. */
export type CommendationLetterOptions = RuleOptions<{
  readonly 'breakthrough'?: 'exclusive' | 'inclusive';
}, RuleChange<'taizhou-matrix-2025'>>;

export type CommendationLetterAnswer = RuleAnswer<'service', 'taizhou-matrix-2025/commendation-letter', 'breakthrough'>;

/**
 * 市政府贺信嘉奖
 * Letter of commendation from the city government
 * Source: clauses 004-081.
 *
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * commendationLetter({ city: '台州市' }, { year: 2026 }).truth // 'unknown'
 */
export const commendationLetter: RuleEvaluator<CommendationLetterInput, CommendationLetterOptions, CommendationLetterAnswer> = /* @__PURE__ */ ruleEvaluator({
  rule: 'taizhou-matrix-2025/commendation-letter',
  subjects: ["enterprise"],
  files: /* @__PURE__ */ frozenOnUse({
    document,
    rules: { 'commendation-letter': rule_0, 'revenue-milestone': rule_1 },
    readings: [
      {
        "id": "breakthrough",
        "title": {"zh": "“突破”是否含本数", "en": "Whether “exceed” (突破) includes the figure itself"},
        "clauses": ["004-069", "004-070", "004-071", "004-072", "004-073", "004-074", "004-059"],
        "why": {
          "zh": "字面为超过，但同一文件别处以“突破”作“达到”用。",
          "en": "Literally “exceed”, but the same drafters use it for “reach” elsewhere."
        },
        "options": [
          {"id": "exclusive", "title": {"zh": "不含本数", "en": "the figure itself is not enough"}, "changes": []},
          {
            "id": "inclusive",
            "title": {"zh": "含本数", "en": "the figure itself is enough"},
            "changes": [
              {
                "rule": "revenue-milestone",
                "part": "conditions.breaks.operator",
                "from": "greaterThan",
                "to": "greaterThanInclusive"
              },
              {
                "rule": "revenue-milestone",
                "part": "conditions.never-before.operator",
                "from": "lessThanInclusive",
                "to": "lessThan"
              }
            ]
          }
        ]
      }
    ],
    groups: [],
    clauses: [
      {"id": "004-004", "place": "标题"},
      {"id": "004-059", "place": "二（三）1", "word": "突破", "force": "aspirational"},
      {"id": "004-069", "place": "二（四）3", "word": "突破"},
      {"id": "004-070", "place": "二（四）3", "word": "突破"},
      {"id": "004-071", "place": "二（四）3", "word": "突破"},
      {"id": "004-072", "place": "二（四）3", "word": "突破"},
      {"id": "004-073", "place": "二（四）3", "word": "突破"},
      {"id": "004-074", "place": "二（四）3", "word": "突破"},
      {"id": "004-075", "place": "二（四）3"},
      {"id": "004-076", "place": "二（四）3"},
      {"id": "004-077", "place": "二（四）3"},
      {"id": "004-081", "place": "二（四）3"}
    ],
  }),
  shared: [],
});
