// Written by `npm run generate` from the folders under rules/. Do not edit.
import document from '../../../rules/taizhou-matrix-2025/document.json';
import rule_0 from '../../../rules/taizhou-matrix-2025/commendation-letter.json';
import rule_1 from '../../../rules/taizhou-matrix-2025/revenue-milestone.json';
import { frozenOnUse } from '../../edge/index.js';
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
}>;

export type CommendationLetterAnswer = RuleAnswer<'service', 'taizhou-matrix-2025/commendation-letter'>;

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
        "title": {"zh": "“突破”是否含本数", "en": "Whether “break” includes the figure itself"},
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
      {
        "id": "004-004",
        "place": "标题",
        "kind": "effective-date",
        "summary": {"zh": "行动方案期为2025年至2029年。", "en": "The action plan covers 2025 to 2029."},
        "comparator": "range",
        "value": [2025, 2029],
        "unit": "年",
        "year": 2029,
        "anchor": "行动方案（2025-2029年）",
        "rules": ["taizhou-matrix-2025/document", "taizhou-matrix-2025/scale-up"],
        "note": {
          "zh": "起止日未写；默认2025年1月1日至2029年12月31日，奖励事由须发生在此期间。",
          "en": "No day is stated; default: 1 January 2025 to 31 December 2029, within which the rewarded event must occur."
        }
      },
      {
        "id": "004-059",
        "place": "二(三)1",
        "kind": "indicator-target",
        "summary": {"zh": "力争到2029年，上市企业突破100家。", "en": "Aim by 2029: listed enterprises break through 100."},
        "comparator": ">",
        "value": 100,
        "unit": "家",
        "year": 2029,
        "word": "突破",
        "force": "aspirational",
        "anchor": "上市企业突破100家",
        "rules": ["taizhou-matrix-2025/listed-enterprises"],
        "note": {
          "zh": "一(二)就同一指标写100家；“突破”默认不含本数，恰为100家时标记复核。",
          "en": "Part 一(二) says 100; “break through” is read as more than 100, and exactly 100 needs review."
        }
      },
      {
        "id": "004-069",
        "place": "二(四)3",
        "kind": "reward",
        "summary": {
          "zh": "制造业企业台州区域内年营业收入首次突破10亿元，奖30万元。",
          "en": "A manufacturer whose annual revenue within Taizhou first breaks through CNY 1 billion receives CNY 300,000."
        },
        "comparator": "=",
        "value": 30,
        "unit": "万元",
        "threshold": {"comparator": ">", "value": 10, "unit": "亿元"},
        "word": "突破",
        "anchor": "并给予30万元",
        "rules": ["taizhou-matrix-2025/revenue-milestone"],
        "note": {
          "zh": "“突破”默认不含本数，恰为10亿元时标记复核；同年跨档默认只付最高档（另解逐档累计或只补差额），逐年晋档各付全额。",
          "en": "“Breaks through” is read as more than; equality needs review. Several tiers in one year: default the highest only (else each, or the difference); successive years pay in full."
        }
      },
      {
        "id": "004-070",
        "place": "二(四)3",
        "kind": "reward",
        "summary": {
          "zh": "制造业企业台州区域内年营业收入首次突破50亿元，奖100万元。",
          "en": "A manufacturer whose annual revenue within Taizhou first breaks through CNY 5 billion receives CNY 1,000,000."
        },
        "comparator": "=",
        "value": 100,
        "unit": "万元",
        "threshold": {"comparator": ">", "value": 50, "unit": "亿元"},
        "word": "突破",
        "anchor": "30万元、100万元",
        "rules": ["taizhou-matrix-2025/revenue-milestone"],
        "note": {
          "zh": "“突破”默认不含本数，恰为50亿元时标记复核；同年跨档的付法见004-069。",
          "en": "“Breaks through” is read as more than CNY 5 billion; exact equality needs review. Several tiers in one year: see 004-069."
        }
      },
      {
        "id": "004-071",
        "place": "二(四)3",
        "kind": "reward",
        "summary": {
          "zh": "制造业企业台州区域内年营业收入首次突破100亿元，奖300万元。",
          "en": "A manufacturer whose annual revenue within Taizhou first breaks through CNY 10 billion receives CNY 3,000,000."
        },
        "comparator": "=",
        "value": 300,
        "unit": "万元",
        "threshold": {"comparator": ">", "value": 100, "unit": "亿元"},
        "word": "突破",
        "anchor": "100万元、300万元",
        "rules": ["taizhou-matrix-2025/revenue-milestone"],
        "note": {
          "zh": "“突破”默认不含本数，恰为100亿元时标记复核；同年跨档的付法见004-069。",
          "en": "“Breaks through” is read as more than CNY 10 billion; exact equality needs review. Several tiers in one year: see 004-069."
        }
      },
      {
        "id": "004-072",
        "place": "二(四)3",
        "kind": "reward",
        "summary": {
          "zh": "制造业企业台州区域内年营业收入首次突破200亿元，奖500万元。",
          "en": "A manufacturer whose annual revenue within Taizhou first breaks through CNY 20 billion receives CNY 5,000,000."
        },
        "comparator": "=",
        "value": 500,
        "unit": "万元",
        "threshold": {"comparator": ">", "value": 200, "unit": "亿元"},
        "word": "突破",
        "anchor": "300万元、500万元",
        "rules": ["taizhou-matrix-2025/revenue-milestone"],
        "note": {
          "zh": "“突破”默认不含本数，恰为200亿元时标记复核；同年跨档的付法见004-069。",
          "en": "“Breaks through” is read as more than CNY 20 billion; exact equality needs review. Several tiers in one year: see 004-069."
        }
      },
      {
        "id": "004-073",
        "place": "二(四)3",
        "kind": "reward",
        "summary": {
          "zh": "制造业企业台州区域内年营业收入首次突破500亿元，奖800万元。",
          "en": "A manufacturer whose annual revenue within Taizhou first breaks through CNY 50 billion receives CNY 8,000,000."
        },
        "comparator": "=",
        "value": 800,
        "unit": "万元",
        "threshold": {"comparator": ">", "value": 500, "unit": "亿元"},
        "word": "突破",
        "anchor": "500万元、800万元",
        "rules": ["taizhou-matrix-2025/revenue-milestone"],
        "note": {
          "zh": "“突破”默认不含本数，恰为500亿元时标记复核；同年跨档的付法见004-069。",
          "en": "“Breaks through” is read as more than CNY 50 billion; exact equality needs review. Several tiers in one year: see 004-069."
        }
      },
      {
        "id": "004-074",
        "place": "二(四)3",
        "kind": "reward",
        "summary": {
          "zh": "制造业企业台州区域内年营业收入首次突破1000亿元，奖1200万元。",
          "en": "A manufacturer whose annual revenue within Taizhou first breaks through CNY 100 billion receives CNY 12,000,000."
        },
        "comparator": "=",
        "value": 1200,
        "unit": "万元",
        "threshold": {"comparator": ">", "value": 1000, "unit": "亿元"},
        "word": "突破",
        "anchor": "800万元和1200万元奖励",
        "rules": ["taizhou-matrix-2025/revenue-milestone"],
        "note": {
          "zh": "“突破”默认不含本数，恰为1000亿元时标记复核；同年跨档的付法见004-069。",
          "en": "“Breaks through” is read as more than CNY 100 billion; exact equality needs review. Several tiers in one year: see 004-069."
        }
      },
      {
        "id": "004-075",
        "place": "二(四)3",
        "kind": "eligibility",
        "summary": {"zh": "突破奖励条件：属制造业企业。", "en": "Condition of the milestone awards: the enterprise is a manufacturer."},
        "anchor": "对制造业企业在台州区域内年度营业收入首次突破",
        "rules": ["taizhou-matrix-2025/revenue-milestone"],
        "note": {
          "zh": "单一法人还是合并口径未写，默认单一法人；标题“领航型”默认不构成条件。",
          "en": "Single entity or consolidated is not stated, default single entity; “flagship” in the heading is no condition."
        }
      },
      {
        "id": "004-076",
        "place": "二(四)3",
        "kind": "eligibility",
        "summary": {
          "zh": "突破奖励条件：只计台州区域内的年度营业收入。",
          "en": "Condition of the milestone awards: only annual revenue within Taizhou counts."
        },
        "anchor": "在台州区域内年度营业收入",
        "rules": ["taizhou-matrix-2025/revenue-milestone"],
        "note": {"zh": "默认剔除异地分支机构和子公司的收入。", "en": "Default: revenue of branches and subsidiaries elsewhere is left out."}
      },
      {
        "id": "004-077",
        "place": "二(四)3",
        "kind": "eligibility",
        "summary": {
          "zh": "突破奖励条件：该档属首次突破。",
          "en": "Condition of the milestone awards: the tier is broken through for the first time."
        },
        "anchor": "年度营业收入首次突破",
        "rules": ["taizhou-matrix-2025/revenue-milestone"],
        "note": {
          "zh": "默认指历史首次；方案期前已过的档位、跌落后再过的均不再奖。",
          "en": "Default: first time ever; a tier passed before the plan, or passed again after a fall, earns nothing."
        }
      },
      {
        "id": "004-081",
        "place": "二(四)3",
        "kind": "service-entitlement",
        "summary": {
          "zh": "首次突破各档的制造业企业，市政府另发贺信。",
          "en": "The city government also sends a letter of commendation to each manufacturer first breaking through a revenue tier."
        },
        "anchor": "市政府分别发贺信嘉奖",
        "rules": ["taizhou-matrix-2025/commendation-letter"],
        "note": {
          "zh": "贺信不属资金支持，默认不受不重复享受限制。",
          "en": "A letter is not financial support; default: outside the bar on duplication."
        }
      }
    ],
  }),
  shared: [],
});
