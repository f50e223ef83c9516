// Written by `npm run generate` from the folders under rules/. Do not edit.
import type { RuleAnswer, RuleEvaluator, RuleOptions } from '../../engine/rule-answer.js';
import { ruleEvaluator } from '../../engine/rule-evaluator.js';
import type { CityInput } from '../../subject/index.js';

/** What `landingRate` reads. */
export type LandingRateInput = Pick<CityInput, 'city' | 'majorProjects' | 'majorProjectsLanded' | 'name'>;

/** What `landingRate` decides by. */
export type LandingRateOptions = RuleOptions<Readonly<Record<string, never>>>;

export type LandingRateAnswer = RuleAnswer<'limit', 'ningbo-renewal-2021/landing-rate', never>;

/**
 * 重大制造业项目落地率：分母是当年招引数还是累计数未写明，默认当年。
 * Implementation rate of major manufacturing projects: Whether the rate is of the year’s projects or of all so far is not said; the year’s by default.
 * Source: clauses 001-040.
 *
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * landingRate({ city: '宁波市' }, { year: 2022 }).applies // 'yes'
 */
export const landingRate: RuleEvaluator<LandingRateInput, LandingRateOptions, LandingRateAnswer> = /* @__PURE__ */ ruleEvaluator({
  rule: 'ningbo-renewal-2021/landing-rate',
  subjects: ["city"],
  document: () => {
    const part0 = {
      "kind": "comparison",
      "name": "in-city",
      "fact": {"name": "city", "params": {}, "id": "city{}"},
      "operator": "equal",
      "operand": {"kind": "values", "values": ["宁波市"]}
    };
    const part1 = {
      "kind": "comparison",
      "name": "in-plan",
      "fact": {"name": "inPlan", "params": {"yearsAgo": 0}, "id": "inPlan{\"yearsAgo\":0}"},
      "operator": "equal",
      "operand": {"kind": "values", "values": [1]}
    };
    const part2 = {
      "kind": "all",
      "conditions": [
        {
          "kind": "comparison",
          "name": "a-city",
          "fact": {"name": "placeKind", "params": {}, "id": "placeKind{}"},
          "operator": "equal",
          "operand": {"kind": "values", "values": ["city"]}
        }
      ]
    };
    return {
      "same": {
        "id": "ningbo-renewal-2021",
        "title": {
          "zh": "宁波市新一轮制造业“腾笼换鸟、凤凰涅槃”攻坚行动方案（2021—2025年）（甬政发〔2021〕59号）",
          "en": "Ningbo action plan for renewing manufacturing land and industry, 2021–2025 (Yong Zheng Fa [2021] No. 59)"
        },
        "shortTitle": {"zh": "宁波“腾笼换鸟”方案", "en": "Ningbo renewal plan"},
        "number": {"zh": "甬政发〔2021〕59号", "en": "Yong Zheng Fa [2021] No. 59"},
        "issuer": {"zh": "宁波市人民政府", "en": "Ningbo Municipal People’s Government"},
        "status": "issued",
        "statusNote": {
          "zh": "2021年12月31日印发，未写施行日期；实施期至2025年。",
          "en": "Issued on 31 December 2021 without an effective date; the plan runs through 2025."
        },
        "city": "宁波市",
        "cities": ["宁波市"],
        "period": {"from": 20211231, "through": 20251231},
        "policyNames": ["ningbo-renewal-2021", "甬政发〔2021〕59号", "宁波市新一轮制造业“腾笼换鸟、凤凰涅槃”攻坚行动方案"],
        "ownNames": new Set([
      "ningborenewal2021",
      "宁波市新一轮制造业腾笼换鸟凤凰涅槃攻坚行动方案20212025年甬政发202159号",
      "宁波市新一轮制造业腾笼换鸟凤凰涅槃攻坚行动方案甬政发202159号",
      "ningboactionplanforrenewingmanufacturinglandandindustry20212025yongzhengfa2021no59",
      "ningboactionplanforrenewingmanufacturinglandandindustryyongzhengfa2021no59",
      "宁波腾笼换鸟方案",
      "ningborenewalplan",
      "甬政发202159号",
      "宁波市新一轮制造业腾笼换鸟凤凰涅槃攻坚行动方案"
    ]),
        "titleTerm": "stands-until-told",
        "matters": new Map([]),
        "readings": [],
        "caps": new Map([]),
        "targets": [],
        "setsTargets": false,
        "clauses": new Map([
      ["001-001", {"id": "001-001", "place": "版头"}],
      ["001-002", {"id": "001-002", "place": "版记"}],
      ["001-003", {"id": "001-003", "place": "标题"}],
      ["001-040", {"id": "001-040", "place": "三（三）1", "word": "以上"}]
    ]),
        "departments": [
          {
            "lead": ["市经信局"],
            "supporting": ["市发改委", "市生态环境局", "市应急管理局", "市市场监管局", "市能源局", "市自然资源规划局", "市住建局", "宁波市税务局"],
            "clauses": ["001-005", "001-006", "001-007", "001-008", "001-009"]
          },
          {"lead": ["市发改委"], "supporting": ["市能源局", "市生态环境局", "市经信局"], "clauses": ["001-010", "001-011"]},
          {"lead": ["市自然资源规划局", "市发改委"], "supporting": ["市经信局"], "clauses": ["001-012"]},
          {
            "lead": ["市经信局"],
            "supporting": ["市自然资源规划局", "市发改委", "市住建局"],
            "clauses": ["001-013", "001-014", "001-015", "001-016", "001-017", "001-018"]
          },
          {"lead": ["市科技局"], "clauses": ["001-019", "001-113", "001-114", "001-115", "001-116", "001-117", "001-118"]},
          {"lead": ["市科技局"], "supporting": ["市经信局"], "clauses": ["001-020", "001-021", "001-022"]},
          {
            "lead": ["市科技局"],
            "supporting": ["市经信局", "市发改委"],
            "clauses": ["001-023", "001-024", "001-025", "001-026", "001-027", "001-028", "001-029"]
          },
          {
            "lead": ["市经信局", "市科技局"],
            "clauses": ["001-030", "001-031", "001-032", "001-033", "001-034", "001-035", "001-036"]
          },
          {
            "lead": ["市商务局"],
            "supporting": ["市发改委", "市国资委", "市经信局"],
            "clauses": ["001-037", "001-038", "001-039", "001-040"]
          },
          {
            "lead": ["市经信局"],
            "clauses": [
              "001-041",
              "001-042",
              "001-049",
              "001-050",
              "001-051",
              "001-052",
              "001-053",
              "001-054",
              "001-055",
              "001-056",
              "001-083",
              "001-084",
              "001-085",
              "001-086",
              "001-087",
              "001-088",
              "001-089",
              "001-090",
              "001-091",
              "001-092",
              "001-093",
              "001-094",
              "001-098",
              "001-099",
              "001-100",
              "001-101",
              "001-102",
              "001-103",
              "001-111",
              "001-112",
              "001-121",
              "001-122",
              "001-123"
            ]
          },
          {"lead": ["市国资委"], "supporting": ["市发改委", "市委军民融合办"], "clauses": ["001-043", "001-044"]},
          {"lead": ["市经信局"], "supporting": ["市发改委", "市商务局"], "clauses": ["001-045"]},
          {"lead": ["市地方金融监管局"], "supporting": ["宁波证监局", "市经信局"], "clauses": ["001-046", "001-047"]},
          {"lead": ["市市场监管局"], "supporting": ["市经信局"], "clauses": ["001-048"]},
          {
            "lead": ["市市场监管局"],
            "clauses": [
              "001-057",
              "001-058",
              "001-059",
              "001-060",
              "001-061",
              "001-124",
              "001-125",
              "001-126",
              "001-127",
              "001-128",
              "001-129"
            ]
          },
          {"lead": ["市市场监管局"], "supporting": ["市中级人民法院", "市检察院"], "clauses": ["001-062"]},
          {"lead": ["市自然资源规划局"], "supporting": ["市住建局", "市经信局", "市财政局"], "clauses": ["001-063"]},
          {
            "lead": ["市自然资源规划局"],
            "supporting": ["市发改委", "市经信局"],
            "clauses": ["001-064", "001-065", "001-066", "001-067", "001-068"]
          },
          {"lead": ["市地方金融监管局"], "supporting": ["人行市中心支行", "宁波银保监局", "市经信局"], "clauses": ["001-069"]},
          {"lead": ["市国资委"], "supporting": ["市财政局", "市发改委", "市经信局", "市商务局"], "clauses": ["001-070"]},
          {"lead": ["市能源局"], "supporting": ["市生态环境局"], "clauses": ["001-071"]},
          {
            "lead": ["市住建局"],
            "supporting": ["市自然资源规划局"],
            "clauses": ["001-072", "001-073", "001-074", "001-075", "001-076", "001-077", "001-078"]
          },
          {"lead": ["市委人才办"], "supporting": ["市人力社保局", "市经信局"], "clauses": ["001-079"]},
          {"lead": ["市能源局"], "clauses": ["001-095", "001-096", "001-097", "001-109", "001-110"]},
          {"lead": ["市经信局", "市生态环境局"], "clauses": ["001-104", "001-105", "001-106"]},
          {"lead": ["市自然资源规划局", "市经信局"], "clauses": ["001-107", "001-108"]},
          {"lead": ["市商务局"], "clauses": ["001-119", "001-120"]}
        ],
        "rank": 3,
        "rankWhy": {
          "zh": "市政府文件，2021年12月31日印发；另两份未载日期，据文外资料早于本文件。",
          "en": "Issued by the city government on 31 December 2021; the other two bear no date and by outside sources are earlier."
        },
        "supersedes": [],
        "formerTerms": []
      },
      "turning": {},
      "rules": [
        {
          "by": [],
          "under": {
            "": {
              "slug": "landing-rate",
              "id": "ningbo-renewal-2021/landing-rate",
              "subjects": ["city"],
              "title": {"zh": "重大制造业项目落地率", "en": "Implementation rate of major manufacturing projects"},
              "note": {
                "zh": "分母是当年招引数还是累计数未写明，默认当年。",
                "en": "Whether the rate is of the year’s projects or of all so far is not said; the year’s by default."
              },
              "clauses": ["001-040"],
              "cites": {"in-city": ["001-001"], "in-plan": ["001-002", "001-003"]},
              "notes": {},
              "condition": {"kind": "all", "conditions": [part0, part1, part2]},
              "scope": [part0, part1],
              "own": part2,
              "rows": [{}],
              "kind": "limit",
              "force": "must",
              "terms": {
                "measured": {"share": "majorProjectsLanded", "of": "majorProjects"},
                "ends": [{"least": {"text": "50%", "value": {"over": 1n, "under": 2n}}}],
                "units": ["个"]
              }
            }
          }
        }
      ],
      "groups": []
    };
  },
  shared: [],
});
