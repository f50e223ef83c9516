// Written by `npm run generate` from the folders under rules/. Do not edit.
import { frozen } from '../edge/index.js';

/** The words that every document may use. */
export const sharedWords = /* @__PURE__ */ frozen({
  "titles": {
    "champion-enterprise": {
      "zh": "制造业单项冠军企业",
      "en": "manufacturing single-product champion enterprise",
      "said": [
        "单项冠军",
        "制造业单项冠军",
        "单项冠军企业",
        "制造业单项冠军企业",
        "国家级单项冠军",
        "单项冠军示范企业",
        "单冠企业"
      ],
      "levels": [
        "national",
        "provincial",
        "municipal"
      ],
      "level": "national",
      "term": {
        "years": 3,
        "source": {
          "zh": "单项冠军按惯例每三年复核一次",
          "en": "by custom champions are reviewed every three years"
        }
      }
    },
    "champion-product": {
      "zh": "单项冠军产品",
      "en": "single-product champion product",
      "said": [
        "单项冠军产品",
        "制造业单项冠军产品",
        "单冠产品"
      ],
      "levels": [
        "national",
        "provincial",
        "municipal"
      ],
      "level": "national",
      "by": "product",
      "term": {
        "years": 3,
        "source": {
          "zh": "单项冠军按惯例每三年复核一次",
          "en": "by custom champions are reviewed every three years"
        }
      }
    },
    "champion-candidate": {
      "zh": "单项冠军培育企业",
      "en": "single-product champion candidate",
      "said": [
        "单项冠军培育企业",
        "单项冠军培育",
        "制造业单项冠军培育企业"
      ],
      "levels": [
        "national",
        "provincial",
        "municipal"
      ],
      "level": "national"
    },
    "little-giant": {
      "zh": "国家级专精特新“小巨人”",
      "en": "national “Little Giant”",
      "said": [
        "小巨人",
        "专精特新小巨人",
        "国家级专精特新小巨人",
        "国家级小巨人",
        "国家专精特新小巨人",
        "专精特新小巨人企业"
      ],
      "levels": [
        "national"
      ],
      "level": "national",
      "term": {
        "years": 3,
        "source": {
          "zh": "“小巨人”按惯例每三年复核一次",
          "en": "by custom “Little Giants” are reviewed every three years"
        }
      }
    },
    "hidden-champion": {
      "zh": "省级“隐形冠军”",
      "en": "provincial “hidden champion”",
      "said": [
        "隐形冠军",
        "省级隐形冠军",
        "浙江省隐形冠军",
        "隐形冠军企业"
      ],
      "levels": [
        "provincial"
      ],
      "level": "provincial"
    },
    "sme-service-platform": {
      "zh": "市级专精特新中小企业服务示范平台",
      "en": "municipal demonstration platform serving specialised SMEs",
      "said": [
        "中小企业服务示范平台",
        "专精特新中小企业服务示范平台",
        "中小企业公共服务示范平台",
        "市级专精特新中小企业服务示范平台",
        "服务示范平台"
      ],
      "levels": [
        "municipal"
      ],
      "level": "municipal"
    },
    "manufacturing-500": {
      "zh": "中国制造业企业500强",
      "en": "China Top 500 Manufacturing Enterprises list",
      "said": [
        "中国制造业企业500强",
        "制造业500强",
        "中国制造业500强",
        "制造业企业500强"
      ],
      "levels": [
        "national"
      ],
      "level": "national",
      "verbs": "entered"
    },
    "private-manufacturing-500": {
      "zh": "中国制造业民营企业500强",
      "en": "China Top 500 Private Manufacturing Enterprises list",
      "said": [
        "中国制造业民营企业500强",
        "民营制造业500强",
        "制造业民营企业500强",
        "民营企业500强",
        "中国民营企业制造业500强"
      ],
      "levels": [
        "national"
      ],
      "level": "national",
      "verbs": "entered"
    },
    "dcmm": {
      "zh": "DCMM贯标证书",
      "en": "DCMM certificate",
      "said": [
        "DCMM贯标",
        "DCMM证书",
        "DCMM贯标证书",
        "数据管理能力成熟度",
        "数据管理能力成熟度评估"
      ],
      "levels": [],
      "by": "grade",
      "term": {
        "years": 3,
        "source": {
          "zh": "DCMM证书按惯例三年有效",
          "en": "by custom a DCMM certificate runs three years"
        }
      },
      "verbs": "obtained"
    },
    "demonstration": {
      "zh": "示范（标杆）称号",
      "en": "demonstration title",
      "said": [
        "示范",
        "标杆",
        "示范称号",
        "示范企业",
        "试点示范",
        "示范(标杆)称号",
        "标杆企业"
      ],
      "levels": [
        "national",
        "provincial",
        "municipal"
      ],
      "by": "of",
      "verbs": "obtained"
    },
    "high-tech": {
      "zh": "国家高新技术企业",
      "en": "national high-tech enterprise",
      "said": [
        "高新技术企业",
        "国家高新技术企业",
        "高新企业",
        "国高企",
        "高企"
      ],
      "levels": [
        "national"
      ],
      "level": "national",
      "term": {
        "years": 3,
        "source": {
          "zh": "高新技术企业证书按惯例三年有效，期满重新认定",
          "en": "by custom a high-tech certificate runs three years and is then applied for anew"
        }
      }
    },
    "high-tech-candidate": {
      "zh": "高新技术企业培育对象",
      "en": "high-tech candidate",
      "said": [
        "高新技术企业培育对象",
        "高企培育对象",
        "高企培育",
        "高新技术企业培育"
      ],
      "levels": [
        "provincial",
        "municipal"
      ],
      "level": "municipal"
    },
    "listing-nursery": {
      "zh": "“双创苗圃版”企业",
      "en": "“Innovation Nursery Board” enterprise",
      "said": [
        "双创苗圃版",
        "双创苗圃版企业",
        "苗圃版"
      ],
      "levels": []
    },
    "listing-reserve": {
      "zh": "上市后备企业",
      "en": "listing reserve enterprise",
      "said": [
        "上市后备",
        "上市后备企业"
      ],
      "levels": [
        "provincial",
        "municipal"
      ],
      "level": "municipal"
    },
    "listing-filed": {
      "zh": "已报会企业",
      "en": "enterprise that has filed for listing",
      "said": [
        "已报会",
        "已报会企业",
        "报会"
      ],
      "levels": []
    },
    "listed": {
      "zh": "上市公司",
      "en": "listed company",
      "said": [
        "上市",
        "上市公司",
        "上市企业",
        "已上市"
      ],
      "levels": []
    },
    "fangshui-yangyu": {
      "zh": "“放水养鱼”企业",
      "en": "“fill the pond to raise fish” enterprise",
      "said": [
        "放水养鱼",
        "放水养鱼企业"
      ],
      "levels": [
        "provincial",
        "municipal"
      ],
      "level": "provincial"
    },
    "innovation-leader-candidate": {
      "zh": "创新型领军企业培育对象",
      "en": "innovation leader candidate",
      "said": [
        "创新型领军企业培育对象",
        "创新型领军企业培育"
      ],
      "levels": [
        "provincial",
        "municipal"
      ],
      "level": "municipal"
    },
    "innovation-leader": {
      "zh": "创新型领军企业",
      "en": "innovation leader",
      "said": [
        "创新型领军企业",
        "领军企业"
      ],
      "levels": [
        "provincial",
        "municipal"
      ],
      "level": "provincial"
    },
    "chain-leader": {
      "zh": "“链主”企业",
      "en": "“chain leader” enterprise",
      "said": [
        "链主",
        "链主企业"
      ],
      "levels": [
        "provincial",
        "municipal"
      ],
      "level": "provincial"
    },
    "eagle": {
      "zh": "“雄鹰”企业",
      "en": "“Eagle” enterprise",
      "said": [
        "雄鹰",
        "雄鹰企业",
        "雄鹰行动培育企业"
      ],
      "levels": [
        "provincial"
      ],
      "level": "provincial"
    }
  },
  "measures": {
    "revenue": {
      "zh": "营业收入",
      "en": "revenue",
      "said": [
        "营业收入",
        "营收",
        "收入",
        "销售收入",
        "总营收"
      ],
      "type": "money",
      "peak": true
    },
    "revenueInTaizhou": {
      "zh": "台州区域内营业收入",
      "en": "revenue inside Taizhou",
      "said": [
        "台州营业收入",
        "台州区域内营业收入",
        "区域内营业收入",
        "台州营收"
      ],
      "type": "money",
      "peak": true,
      "usuallyPartOf": "revenue"
    },
    "mainRevenue": {
      "zh": "主营业务收入",
      "en": "revenue from main business",
      "said": [
        "主营业务收入",
        "主营收入",
        "主营"
      ],
      "type": "money",
      "peak": true,
      "partOf": "revenue"
    },
    "taxableMainRevenue": {
      "zh": "应税主营业务收入",
      "en": "taxable revenue from main business",
      "said": [
        "应税主营业务收入",
        "应税收入",
        "应税销售收入"
      ],
      "type": "money",
      "peak": true,
      "usuallyPartOf": "revenue"
    },
    "marketValue": {
      "zh": "市值",
      "en": "market value",
      "said": [
        "市值"
      ],
      "type": "money"
    }
  },
  "flags": {
    "aboveScale": {
      "zh": "年末在规上企业库",
      "en": "on the above-scale register at the end of the year",
      "said": [
        "规上",
        "规上企业",
        "是否规上",
        "上规"
      ],
      "question": {
        "zh": "{year}年末是否在规上企业库？",
        "en": "Was it on the above-scale register at the end of {year}?"
      },
      "holds": {
        "zh": "{year}年末在规上企业库",
        "en": "on the above-scale register at the end of {year}"
      },
      "fails": {
        "zh": "{year}年末不在规上企业库",
        "en": "not on the above-scale register at the end of {year}"
      },
      "before": {
        "zh": "曾在规上企业库",
        "en": "on the above-scale register before",
        "question": {
          "zh": "截至汇总年份，是否曾在规上企业库？",
          "en": "Up to that year, had it ever been on the above-scale register?"
        },
        "never": {
          "zh": "从未在规上企业库",
          "en": "it was never on the above-scale register"
        }
      }
    }
  },
  "projects": {
    "digital": {
      "zh": "产业数字化项目",
      "en": "industrial digitalisation",
      "said": [
        "数字化",
        "产业数字化",
        "数字化项目",
        "数字化改造",
        "智能化改造",
        "数字化转型",
        "产业数字化项目"
      ]
    },
    "5g": {
      "zh": "5G项目",
      "en": "5G",
      "said": [
        "5G项目",
        "5G融合",
        "5G示范",
        "5G应用"
      ]
    }
  },
  "judgements": {
    "qualityAdvantage": {
      "zh": "品质标准的优势",
      "en": "advantage in quality and standards",
      "question": {
        "zh": "品质标准处于绝对优势、较强优势、一定优势，还是没有优势？",
        "en": "Is its advantage in quality and standards none, some, strong or absolute?"
      },
      "words": {
        "none": {
          "zh": "无优势",
          "en": "none",
          "said": [
            "无",
            "没有",
            "无优势"
          ]
        },
        "some": {
          "zh": "有一定优势",
          "en": "some",
          "said": [
            "一定",
            "有一定",
            "一般",
            "有"
          ]
        },
        "strong": {
          "zh": "优势较强",
          "en": "strong",
          "said": [
            "较强",
            "强",
            "明显"
          ]
        },
        "absolute": {
          "zh": "绝对优势",
          "en": "absolute",
          "said": [
            "绝对",
            "绝对优势"
          ]
        }
      }
    },
    "scaleAndGrowthPotential": {
      "zh": "具备规模基础和成长潜力",
      "en": "has scale and growth potential",
      "question": {
        "zh": "是否具备规模基础和成长潜力？",
        "en": "Does it have scale and growth potential?"
      }
    },
    "industryHead": {
      "zh": "行业头部",
      "en": "head of its industry",
      "question": {
        "zh": "是否为行业头部？",
        "en": "Is it an industry leader?"
      }
    },
    "keepsGrowing": {
      "zh": "保持增长",
      "en": "growing",
      "question": {
        "zh": "是否保持增长？",
        "en": "Does it keep growing?"
      }
    },
    "qualityListed": {
      "zh": "优质上市公司",
      "en": "high-quality listed company",
      "question": {
        "zh": "是否为优质上市公司？",
        "en": "Is it a high-quality listed company?"
      }
    },
    "newBuildAtCapacity": {
      "zh": "新建并达产",
      "en": "newly built and at capacity",
      "question": {
        "zh": "是否为新建并已达产的企业？",
        "en": "Is it newly built and running at capacity?"
      }
    },
    "researchSpending": {
      "zh": "有研发投入",
      "en": "spending on research",
      "question": {
        "zh": "是否有研发投入？",
        "en": "Does it spend on research and development?"
      }
    },
    "ownsIntellectualProperty": {
      "zh": "拥有自主知识产权",
      "en": "owner of intellectual property",
      "question": {
        "zh": "是否拥有自主知识产权？",
        "en": "Does it own intellectual property?"
      }
    },
    "nearHighTechStandard": {
      "zh": "接近高新技术企业认定标准",
      "en": "near the high-tech standard",
      "question": {
        "zh": "是否接近国家高新技术企业认定标准？",
        "en": "Is it close to the standard of a national high-tech enterprise?"
      }
    }
  }
} as const);

/** What single documents add to them. */
export const ownWords = /* @__PURE__ */ frozen({
  "titles": {},
  "measures": {},
  "flags": {},
  "projects": {},
  "judgements": {}
} as const);
