// Written by `npm run generate` from the folders under rules/. Do not edit.
import { frozen } from '../edge/index.js';
import type { AwardTerms } from '../rule/index.js';

/** The awards of every document that grants any, as far as receipts go. */
export const awardTerms: readonly (readonly AwardTerms[])[] = /* @__PURE__ */ frozen([
  [
    {"kind":"award","id":"taizhou-matrix-2025/scale-up","slug":"scale-up","title":{"zh":"“小升规”一次性奖励","en":"One-off award for reaching designated size"},"matter":"scale-up","repeats":"once","rowLabels":[""],"items":undefined},
    {"kind":"award","id":"taizhou-matrix-2025/champion-enterprise","slug":"champion-enterprise","title":{"zh":"制造业单项冠军示范企业奖励","en":"Award for a single-product champion enterprise"},"matter":"champion-enterprise","repeats":"once","rowLabels":[""],"items":undefined},
    {"kind":"award","id":"taizhou-matrix-2025/champion-product","slug":"champion-product","title":{"zh":"单项冠军产品奖励","en":"Award for a single-product champion product"},"matter":"champion-product","repeats":"once-per-item","rowLabels":[""],"items":{"list":"titles","title":"champion-product","by":"product","byLevel":true}},
    {"kind":"award","id":"taizhou-matrix-2025/little-giant","slug":"little-giant","title":{"zh":"国家级专精特新“小巨人”企业奖励","en":"Award for a national “Little Giant”"},"matter":"little-giant","repeats":"once","rowLabels":[""],"items":undefined},
    {"kind":"award","id":"taizhou-matrix-2025/hidden-champion","slug":"hidden-champion","title":{"zh":"省级“隐形冠军”企业奖励","en":"Award for a provincial “hidden champion”"},"matter":"hidden-champion","repeats":"once","rowLabels":[""],"items":undefined},
    {"kind":"award","id":"taizhou-matrix-2025/sme-service-platform","slug":"sme-service-platform","title":{"zh":"市级专精特新中小企业服务示范平台奖励","en":"Award for a municipal demonstration platform serving specialised SMEs"},"matter":"sme-service-platform","repeats":"once","rowLabels":[""],"items":undefined},
    {"kind":"award","id":"taizhou-matrix-2025/revenue-milestone","slug":"revenue-milestone","title":{"zh":"年度营业收入首次突破奖励","en":"Award for annual revenue first exceeding a milestone"},"matter":"revenue-milestone","repeats":"once-per-row","rowLabels":["10亿元","50亿元","100亿元","200亿元","500亿元","1000亿元"],"items":undefined},
    {"kind":"award","id":"taizhou-matrix-2025/manufacturing-500","slug":"manufacturing-500","title":{"zh":"首次入选中国制造业企业500强奖励","en":"Award for first entry on the China Top 500 Manufacturing Enterprises list"},"matter":"manufacturing-500","repeats":"once","rowLabels":[""],"items":undefined},
    {"kind":"award","id":"taizhou-matrix-2025/private-manufacturing-500","slug":"private-manufacturing-500","title":{"zh":"首次入选中国制造业民营企业500强奖励","en":"Award for first entry on the China Top 500 Private Manufacturing Enterprises list"},"matter":"private-manufacturing-500","repeats":"once","rowLabels":[""],"items":undefined},
    {"kind":"award","id":"taizhou-matrix-2025/digital-project","slug":"digital-project","title":{"zh":"产业数字化重点项目补助","en":"Grant for a key industrial digitalisation project"},"matter":"digital-project","repeats":"once-per-item","rowLabels":[""],"items":{"list":"projects","project":"digital","by":"name"}},
    {"kind":"award","id":"taizhou-matrix-2025/5g-project","slug":"5g-project","title":{"zh":"5G融合示范项目补助","en":"Grant for a 5G integration demonstration project"},"matter":"5g-project","repeats":"once-per-item","rowLabels":[""],"items":{"list":"projects","project":"5g","by":"name"}},
    {"kind":"award","id":"taizhou-matrix-2025/dcmm","slug":"dcmm","title":{"zh":"DCMM贯标补助","en":"DCMM certification grant"},"matter":"dcmm","repeats":"once-per-row","rowLabels":["2级","3级","4级"],"items":{"list":"titles","title":"dcmm","by":"grade","byLevel":false}},
    {"kind":"award","id":"taizhou-matrix-2025/demonstration","slug":"demonstration","title":{"zh":"国家级、省级示范（标杆）称号奖励","en":"Award for a national or provincial demonstration title"},"matter":"demonstration","repeats":"once-per-item","rowLabels":["national","provincial"],"items":{"list":"titles","title":"demonstration","by":"of","byLevel":true}},
    {"kind":"award","id":"taizhou-matrix-2025/electronics-milestone","slug":"electronics-milestone","title":{"zh":"电子信息制造企业年主营收入首次达标奖励","en":"Award for an electronics manufacturer’s main-business revenue first reaching a milestone"},"matter":"electronics-milestone","repeats":"once-per-row","rowLabels":["1亿元","2亿元","5亿元","10亿元"],"items":undefined},
  ],
]);
