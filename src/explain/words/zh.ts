import { limitsZh } from './limits-zh.js';
import { referredIn } from './referred.js';
import { targetsZh } from './targets-zh.js';
import type { Occasion, Words } from './words.js';

const occasion = ({ subject, year }: Occasion): string =>
  `${subject === undefined ? '' : `${subject}，`}${String(year)} 年度`;

// 引号里的引号用单引号。
const quoted = (text: string): string => `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;

/** 公文口吻：先结论、后理由，全角标点。 */
export const zh: Words = {
  flags: ['否', '是'],
  unknown: '未知',
  none: '0（无）',
  atLeast: (value) => `至少 ${value}`,
  atMost: (value) => `至多 ${value}`,
  between: (low, high) => `${low}至${high}`,
  either: (values) => values.join('或'),
  required: {
    equal: (value) => value,
    notEqual: (value) => `非${value}`,
    lessThan: (value) => `低于 ${value}`,
    lessThanInclusive: (value) => `不超过 ${value}`,
    greaterThan: (value) => `超过 ${value}`,
    greaterThanInclusive: (value) => `不低于 ${value}`,
    in: (value) => value,
    notIn: (value) => `非${value}`,
  },

  verdicts: { yes: '符合', no: '不符合', unknown: '无法判断' },
  awards: { yes: '符合', no: '不符合', unknown: '无法判断' },
  limits: limitsZh,
  classes: {
    about: '培育库',
    settled: (library) => `符合${library}的入库条件`,
    none: '各库的入库条件均不符合',
    open: (libraries, orNone) =>
      `无法判断，可能是${libraries.join('、')}${orNone ? `，也可能${libraries.length > 1 ? '都' : ''}不是` : ''}`,
    criterion: (title) => title,
  },

  noUpperBound: '不设上限（数量未知）',
  unboundedFrom: (low) => `至少 ${low}，不设上限（数量未知）`,
  payable: (amount) => `应付 ${amount}`,
  payableEach: (amount) => `每项应付 ${amount}，项数未知`,
  granted: (amount) => `条款规定 ${amount}`,
  lessPaidBefore: (tier, amount) => `${tier}档减去本条此前已付部分，为 ${amount}。`,
  total: (when, amount) => `${occasion(when)}合计应付：${amount}。`,
  certainly: (low, high) => `已确定 ${low}，最多 ${high}`,

  finding: (what, seen, required) => `${what}${/[？?]$/u.test(what) ? '' : '：'}${seen}（要求：${required}），`,
  stop: '。',
  citation: (document, places) => `〔${document}〕${places.join('、')}`,
  groups: { all: '以下各项须全部符合，', any: '以下各项符合其一即可，', not: '不得有以下情形，' },
  referred: referredIn('zh', quoted),
  tier: (amount) => `${amount}档`,
  colon: '：',
  dash: '——',
  spentTiers: (amounts) => `同年跨过的 ${amounts.join('、')}档不另付，视为已用。`,
  noneListed: (list) => `${list}一栏没有此类项目`,
  whicheverWay: '所缺信息无论如何，结论都一样。',

  title: (title, details) => `${title}${details.length === 0 ? '' : `（${details.join('，')}）`}`,
  answer: (when, title, answer) => `${occasion(when)}，${title}：${answer}。`,
  nothing: (when, document) => `${occasion(when)}：${document} 没有针对这类对象的规则。`,
  sentence: (parts) => parts.join('，'),
  displacedShortly: (by) => `因与${by}重复，不予支付`,
  displaced: (group, by) => `按“${group}”，与${by}重复，本项不再支付。`,
  reduced: (group, by, deducted) => `按“${group}”，扣除${by}已付的 ${deducted}。`,
  capped: (group, cap) => `按“${group}”，受总额 ${cap} 限制。`,
  entryOf: (list, position) => `${list}第 ${String(position)} 项`,
  dependsOn: '金额待定，取决于 ',
  and: '、',
  fillIn: '填写 ',
  worth: (amount) => `，涉及金额：${amount}`,
  taken: ({ reading, option }) => `${reading}：现取“${option}”。`,
  instead: (option, answer) => `若取“${option}”：${answer}。`,

  document: (title, short, status) => `依据：《${title}》（简称${quoted(short)}），${status}。`,
  statuses: { 'consultation-draft': '征求意见稿', 'in-force': '现行有效', issued: '已印发', undated: '文本未载日期' },
  reforms: {
    lead: '按改动后的规则试算，改动处不是文件原文：',
    change: (number, what, part, from, to) => `改动 ${String(number)}：${what} 的 ${part}，由 ${from} 改为 ${to}。`,
    wholeDocument: '整份文件',
    citation: (numbers, citation) => `〔改动 ${numbers.join('、')}〕（改自${citation}）`,
    under: (numbers) => `按改动 ${numbers.join('、')}`,
  },
  asIfInForce: (from, through) => `回测：实施期改按 ${from} 至 ${through} 计算。`,
  alone: {
    items: '逐项结论',
    notLookedAt: (groups) => `本项单独测算，未考虑与其他奖励之间的限制：${groups.join('、')}；实际金额可能更少。`,
  },
  assumed: (lists) => `假定：${lists.join('、')}未填，按“没有”处理；如有，结论可能不同。`,
  lists: { titles: '称号（titles）', projects: '项目（projects）', received: '已得资金（received）' },
  chosen: (choices) =>
    `读法（非默认）：${choices.map(({ reading, option }) => `${reading}，取“${option}”`).join('；')}。`,

  targets: targetsZh,

  labels: {
    conditions: '条件',
    money: '金额',
    missing: '尚缺信息',
    readings: '条款读法',
    note: '说明',
    notices: '录入提示',
    scope: '共同条件',
    granted: '符合的奖励',
    undecided: '无法判断的奖励',
    refused: '不符合的奖励',
    classes: '各库入库条件（符合其一即可）',
    criteria: '入库条件（符合其一即可）',
    missingInAll: '尚缺信息（按涉及金额排列）',
  },
};
