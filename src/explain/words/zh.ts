import { quoted } from '../../issue/index.js';
import { yuanText } from '../money-text.js';
import { placeText } from '../place.js';
import { briefZh } from './brief-zh.js';
import { limitsZh } from './limits-zh.js';
import { referredIn } from './referred.js';
import { figureText } from '../units.js';
import { targetsZh } from './targets-zh.js';
import type { Occasion } from './occasion.js';
import type { PageWords } from './words.js';

const occasion = ({ subject, year }: Occasion): string =>
  `${subject === undefined ? '' : `${subject}，`}${String(year)}年度`;

// 文号、征求意见稿不属文件名，写在书名号外。
const titleMarked = (title: string): string => {
  const [, name = title, outside = ''] = /^(.*?)((?:（(?:征求意见稿|[^（）]*〔\d{4}〕\d+号)）)*)$/u.exec(title) ?? [];
  return `《${name}》${outside}`;
};

/** 公文口吻：先结论、后理由，全角标点。 */
export const zh: PageWords = {
  flags: ['否', '是'],
  unknown: '未填',
  takenAs: (value) => `未填，按${value}测算`,
  none: '无',
  atLeast: (value) => `至少${value}`,
  atMost: (value) => `至多${value}`,
  between: (low, high) => `${low}至${high}`,
  paidOut: (payments) => `付款：${payments.join('；')}`,
  paymentIn: (year, amount, details) => `${year}年${amount}（${details.join('，')}）`,
  paidIf: { yes: '条件已满足', no: '条件未满足', unknown: '条件是否满足尚不能确定' },
  paidBy: (payer) => `由${payer}承担`,
  paidTo: (payee) => `付给${payee}`,
  opening: (statement) => statement,
  about: (figure) => `约${figure}`,
  comesTo: (how, value) => `${how}，即${value}`,
  paidSoSince: (day) => `自${day}起按此计算`,
  amountSince: (day, amount) => `自${day}起，金额为${amount}`,
  reckoned: (how, amount) => `金额按${how}计算${amount === undefined ? '' : `，为${amount}`}`,
  either: (values) => values.join('或'),
  required: {
    equal: (value) => value,
    notEqual: (value) => `非${value}`,
    lessThan: (value) => `低于${value}`,
    lessThanInclusive: (value) => `不超过${value}`,
    greaterThan: (value) => `超过${value}`,
    greaterThanInclusive: (value) => `不低于${value}`,
    in: (value) => value,
    notIn: (value) => `非${value}`,
  },

  verdicts: { yes: '符合', no: '不符合', unknown: '信息不足' },
  awards: { yes: '符合条件', no: '不符合条件', unknown: '信息不足' },
  limits: limitsZh,
  classes: {
    about: '培育库',
    settled: (library) => `符合${library}的入库条件`,
    none: '各库的入库条件均不符合',
    open: (libraries, orNone) =>
      orNone || libraries.length < 2
        ? `信息不足，可能是${libraries.join('、')}${orNone ? `，也可能${libraries.length > 1 ? '都' : ''}不是` : ''}`
        : `${libraries.join('或')}，信息不足，尚不能确定是哪一库`,
    atLeast: (met, open) => `符合${met}的入库条件；是否另符合${open.join('、')}的条件，信息不足`,
    criterion: (title) => title,
  },

  money: yuanText,
  figure: (text) => figureText(text, 'zh'),
  noUpperBound: '上限暂不能确定（所需信息未填）',
  unboundedFrom: (low) => `至少${low}，上限暂不能确定（所需信息未填）`,
  payable: (amount) => `测算奖补${amount}`,
  payableEach: (amount) => `每项测算奖补${amount}，项数未填`,
  granted: (amount) => `条款所定${amount}`,
  lessPaidBefore: ({ whole, taken, left }) => `${whole}－本条此前已奖励的${taken}＝${left}。`,
  total: (when, amount) => `${occasion(when)}奖补合计${amount}。`,
  certainly: (low, high) => `${low}至${high}（其中${low}可确定）`,

  finding: (what, seen, required) => `${what}：${seen}（要求：${required}），`,
  asAsked: (what, seen) => `${what}：${seen}，`,
  claim: (what) => `${what}：`,
  claimFails: (fact, wanted) => `${fact}${wanted === undefined ? '' : `（要求：${wanted}）`}，`,
  claims: { yes: '属实', no: '不属实', unknown: '信息不足' },
  stop: '。',
  citation: (document, places) =>
    `〔${document}〕${[...new Set(places.map((place) => placeText(place, 'zh')))].join('、')}`,
  groups: { all: '以下各项须全部符合：', any: '以下各项符合其一即可：', not: '不得有以下情形：' },
  referred: referredIn('zh', quoted),
  tier: (amount, asked) => (asked === undefined ? `${amount}档` : `${asked}（${amount}）`),
  colon: '：',
  dash: '——',
  spentTiers: (amounts) => `同年跨过的${amounts.join('、')}档不再另行奖励。`,
  noneListed: { titles: '所填称号中没有此项', projects: '所填项目中没有此类' },
  whicheverWay: '未填的信息无论如何，结论都一样。',

  title: (title, details) => `${title}${details.length === 0 ? '' : `（${details.join('，')}）`}`,
  answer: (when, title, answer) => `${occasion(when)}，${title}：${answer}。`,
  nothing: (when, document) => `${occasion(when)}：这份文件没有针对这类对象的规定（${document}）。`,
  sentence: (parts) => parts.join('，'),
  nothingFurther: '不另给予',
  displacedShortly: (by) => `已按${by}享受，不重复享受`,
  displaced: (group, by) => `按${quoted(group)}，已按${by}享受，本项不重复享受。`,
  claimableShortly: (by, amount = '资金') => `可按${by}申领${amount}，高于本项，本项为0元`,
  claimable: (group, by, amount = '资金') =>
    `按${quoted(group)}，可按${by}申领${amount}，高于本项，按高的测算，本项为0元。`,
  reduced: (group, by, deducted) => `按${quoted(group)}，扣除按${by}已享受的${deducted}。`,
  capped: (group, cap) => `按${quoted(group)}，受总额${cap}限制。`,
  entryOf: (list, position) => `${list}第${String(position)}项`,
  dependsOn: '金额待定，取决于未填的信息',
  and: '、',
  brackets: ['（', '）'],
  worthOpen: '影响多少暂不能确定',
  affects: (amount) => (amount === undefined ? '填报后才能确定合计上限' : `影响${amount}`),
  through: (first, last) => `${first}—${last}`,
  taken: ({ reading, option }) => `${reading}：现按${quoted(option)}理解。`,
  instead: (option, answer) => `如按${quoted(option)}理解：${answer}。`,

  named: titleMarked,
  source: (title, number, status) => {
    const cited = `${titleMarked(title)}${number === undefined || title.includes(number) ? '' : `（${number}）`}`;
    return title.includes(status) ? cited : `${cited}，${status}`;
  },
  document: (title, short, status) =>
    `依据：${titleMarked(title)}（简称${quoted(short)}）${title.includes(status) ? '' : `，${status}`}。`,
  statuses: {
    'consultation-draft': '征求意见稿',
    'in-force': '现行有效',
    issued: '已印发',
    undated: '效力不能判定（文本未载日期）',
  },
  reforms: {
    lead: '按调整后的规则试算，调整处不是文件原文：',
    numbered: (number, reform) => `调整${String(number)}${reform === undefined ? '' : quoted(reform)}`,
    change: (named, title, at, [from, to]) =>
      `${named}：${title === undefined ? '' : `${title}，`}由${from}改为${to}（${at}）。`,
    whole: (named, what, isNew) => `${named}：${isNew ? '新增' : '取消'} ${what}。`,
    wholeDocument: '整份文件',
    citation: (numbers, citation) => `〔调整${numbers.join('、')}〕（调整自${citation}）`,
    under: (numbers) => `按调整${numbers.join('、')}`,
  },
  asIfInForce: (from, through) => `回测：实施期改按${from}至${through}计算。`,
  alone: {
    items: '逐项结论',
    notLookedAt: (groups) => `本项单独测算，未考虑与其他奖励之间的限制：${groups.join('、')}；实际金额可能更少。`,
  },
  assumed: (lists) => `假定：${lists.join('、')}未填，按“没有”处理；如有，结论可能不同。`,
  lists: { titles: '称号', projects: '项目', received: '已享受资金' },
  chosen: (choices) =>
    `条文理解（非默认）：${choices.map(({ reading, option }) => `${reading}，按${quoted(option)}理解`).join('；')}。`,

  targets: targetsZh,
  brief: briefZh,

  labels: {
    conditions: '条件',
    money: '金额',
    missing: '未填的信息',
    readings: '条文有另一种理解之处',
    note: '说明',
    notices: '录入提示',
    scope: '共同条件',
    granted: '符合条件的奖励',
    undecided: '信息不足的奖励',
    refused: '不符合条件的奖励',
    classes: '各级培育库（由高到低，每库符合一项条件即可）',
    criteria: '入库条件（符合其一即可）',
    missingInAll: '未填的信息（按影响金额排列）',
  },
};
