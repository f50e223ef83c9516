// Written by `npm run generate` from the folders under rules/. Do not edit.
import document from '../../../rules/taizhou-matrix-2025/document.json';
import rule_0 from '../../../rules/taizhou-matrix-2025/high-tech-reserve.json';
import { frozenOnUse } from '../../edge/index.js';
import type { RuleChange } from '../../engine/rule-change.js';
import type { RuleAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { AnnualInput, EnterpriseInput, JudgementsInput, SumUpInput } from '../../subject/index.js';

/** What `highTechReserve` reads. */
export type HighTechReserveInput = Pick<EnterpriseInput, 'asOf' | 'city' | 'foundedIn' | 'name' | 'titles'> & {
  readonly years?: Readonly<Record<string, Pick<AnnualInput, 'aboveScale'>>> | undefined;
  readonly before?: Pick<SumUpInput, 'everAboveScale' | 'through'> | undefined;
  readonly judgements?: Pick<JudgementsInput, 'nearHighTechStandard' | 'ownsIntellectualProperty' | 'researchSpending'> | undefined;
};

/** What `highTechReserve` decides by. */
export type HighTechReserveOptions = RuleOptions<{
  readonly 'title-term'?: 'stands-until-told' | 'lapses';
}, RuleChange<'taizhou-matrix-2025'>>;

export type HighTechReserveAnswer = RuleAnswer<'tier', 'taizhou-matrix-2025/high-tech-reserve', 'title-term'>;

/**
 * 国家高新技术企业培育后备库：“接近”没有数值，由经办人判断；符合条件的，是否列入由主管部门确定。
 * Reserve pool for national high-tech enterprises: How near the standard is a judgement; where the conditions are met, selection rests with the authority.
 * Source: clauses 004-042, 004-043.
 *
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * highTechReserve({ city: '台州市' }, { year: 2026 }).truth // 'unknown'
 */
export const highTechReserve: RuleEvaluator<HighTechReserveInput, HighTechReserveOptions, HighTechReserveAnswer> = /* @__PURE__ */ ruleEvaluator({
  rule: 'taizhou-matrix-2025/high-tech-reserve',
  subjects: ["enterprise"],
  files: /* @__PURE__ */ frozenOnUse({
    document,
    rules: { 'high-tech-reserve': rule_0 },
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
      {"id": "004-042", "place": "二（二）2"},
      {"id": "004-043", "place": "二（二）2"},
      {"id": "004-057", "place": "二（三）1"}
    ],
  }),
  shared: [],
});
