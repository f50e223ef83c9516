import { quoted } from '../../issue/index.js';
import type { BriefWords, ReceivedTold } from './brief-words.js';

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

const titles = {
  money: '惠企政策测算结果',
  classes: '培育库条件核对结果',
  limits: '规定核对结果',
  targets: '指标完成情况',
  grants: '政策条件核对结果',
} as const;

/** A name with its figure: one that ends as figures do is not read into it. */
const beside = (name: string, figure: string): string =>
  /[\d.]$/u.test(name) && /^[^\p{Script=Han}（“]/u.test(figure) ? `${name}：${figure}` : `${name}${figure}`;

const told = ({ under, amount = '资金（金额未填）', on, levelTaken }: ReceivedTold, verb: string): string => {
  const beside = [
    ...(on === undefined ? [] : [on]),
    ...(levelTaken === undefined ? [] : [`级别未填，按${levelTaken}资金对待`]),
  ];
  return `按${under}${verb}${amount}${beside.length === 0 ? '' : `（${beside.join('，')}）`}`;
};

/** A claim as a question: what is denied is asked about without the denial, after the time that it is of. */
const whether = (claim: string): string => {
  const { time = '', rest = claim } =
    /^(?<time>\d{4}(?:—\d{4})?年(?:末|以前)?)(?:未(?=曾|获|认定|入选|取得|新认定)|不)?(?<rest>.+)$/u.exec(claim)
      ?.groups ?? {};
  return `${time}是否${rest.replace(/^是/u, '为')}`;
};

const interpreted = { default: '按默认理解', chosen: '按所选理解' } as const;

const sum: BriefWords['sum'] = ({ amount, received, isEstablished, under }) =>
  `${under === undefined ? '' : `${interpreted[under]}，`}${`奖补合计${amount}${received ?? ''}`.replace('）（', '；')}${isEstablished && under === undefined ? '，均可确定' : ''}`;

export const briefZh: BriefWords = {
  title: ({ subject, year }, matter) =>
    `${subject === undefined ? '' : `${subject}：`}${titles[matter]}（${String(year)}年度）`,
  numbered: (number, text) => `${numerals[number - 1] ?? String(number)}、${text}`,
  numberedWithin: (_, number, text) => `（${numerals[number - 1] ?? String(number)}）${text}`,
  standing: (note) => `※ ${note}`,

  conclusion: (text) => `结论：${text}`,
  interpreted,
  sum,
  sumAlone: sum,
  readingsReach: (low, high) => `条文的其他理解只改一处的，合计为${low}至${high}；同时改几处的，见 sensitivity。`,
  received: (amount) => (amount === undefined ? '（不含已享受部分，其金额未填）' : `（不含已享受的${amount}）`),
  claimable: (amount) =>
    amount === undefined ? '（不含可另行申领部分，其金额未填）' : `（不含可另行申领的${amount}）`,
  silence: '文件没有适用于该对象的规定',
  open: ({ low, awards, more, facts }) =>
    `可确定${low}；另有${String(awards)}项${more === undefined ? '待定，上限暂不能确定' : `最多${more}待定`}${facts === 0 ? '' : `，取决于未填的${String(facts)}项信息`}。`,
  laterUntold: (met) =>
    `名单只填到年内某日，${met.length === 0 ? '已符合条件的' : `按名单已符合${met.join('、')}`}：此后至年末如又收到同类资金则不再享受，故暂不能确定，年末补填即可。`,
  metBy: (title, amount) => `${title}${amount}`,
  onLevels: (titles) => `${titles.join('、')}未填级别，如何测算见“录入提示”；级别不同，金额可能不同。`,
  takenMoney: (amount, kinds) =>
    `合计中的${amount}不算可确定：${kinds.map(({ taken, titles }) => `${titles.join('、')}的${taken}`).join('；')}；级别不同，金额可能不同。`,
  figuresDoubted: (figures, refused) =>
    `※ 先核对再用：${figures.join('、')}疑似单位（元、万元、亿元）、位数或口径有误，见“录入提示”。${refused.length === 0 ? '' : `${refused.map(quoted).join('、')}因此类数据判为不符合。`}`,
  receiptDoubted: (remark) =>
    `※ 先核对再用：已享受资金所填${remark}，该笔资金未从奖补中扣除；如为同一个，合计须相应减少。`,
  highestNotAdded: '以下各项的最高额不能同时取得（须择一、受总额限制或条件相斥），合计上限低于各项最高额之和。',
  looseTotal: '几项奖补取决于同一项未填信息且条件相反，合计的上限、下限不一定都能达到；填写后可以确定。',
  looseForNothing: '几组限额或择一规定相互牵连，未能逐一分解：合计的上限、下限不一定都能达到，补充信息也不能缩小。',
  narrower: '合计已按未填信息的各种可能逐一测算，范围小于下列金额；该项金额的上限、下限不一定都能达到。',
  lowestNotAdded: '以下各项不会同时为最低额，合计下限高于各项最低额之和。',
  notApplicable: (why) => `不适用：${why}`,
  othersRefused: (why, titles) =>
    `不适用：${why}；不以此为限的${titles.length > 3 ? `奖励${String(titles.length)}项` : titles.join('、')}${titles.length === 1 ? '' : '均'}不符合条件`,

  awards: (rules, all, met) =>
    `金额和依据（共${String(rules)}项奖励${rules === all ? '' : `，按称号、项目分列${String(all)}项`}，符合条件${String(met)}项）`,
  each: (amount) => `每项${amount}，项数未填`,
  eachOf: (amount) => `每项${amount}`,
  untoldAwards: ({ count, added, sum }) =>
    `${String(count)}项未填有关信息，尚不能判断；所列为最高额${added === 0 ? '' : `，${added === count ? '' : `其中按一次计的${String(added)}项`}相加${sum}`}：`,
  awardUpTo: beside,
  otherAwards: (count) => `其余${String(count)}项见 --detail。`,
  rate: (amount, rate) => `${amount}（条款标准${rate}）`,
  upTo: (range) => range,
  places: (places) => `［${places.join('、')}］`,
  next: (asked, amount) => `下一档：${asked}，${amount}`,
  tier: (amount, why) => `其中最高一档${amount}${why.startsWith('未填：') ? '' : '：'}${why}`,
  added: (amounts) => `各级分别享受，相加（${amounts.join('＋')}）`,
  byRow: (amounts) => `各级金额为${amounts.join('、')}`,
  lacks: (names) => `未填：${names.join('、')}`,
  untoldGrants: (count) => `${String(count)}项尚不能判断`,
  lacksFacts: (count) => `未填${String(count)}项信息，见 --detail`,
  several: (name, count) => `${name}等${String(count)}项信息`,
  barred: (received) => `已${told(received, '享受')}，不重复享受`,
  reduced: (received, sum) =>
    `已${told(received, '享受')}，补足差额${sum === undefined ? '' : `：${sum.whole}－${sum.taken}＝${sum.left}`}`,
  lessPaidBefore: ({ whole, taken, left }) => `${whole}－本条此前已奖励的${taken}＝${left}`,
  higherElsewhere: (received) => `${told(received, '可申领')}，高于本项，按高的测算，本项不再享受`,
  compatible: (received) => `已${told(received, '享受')}，属${received.level ?? '其他级别'}资金，不影响本项`,
  besides: (award) => `与${quoted(award)}不重复享受`,
  capped: (group, cap) => `按${quoted(group)}，总额以${cap}为限`,
  refused: (count, reasons) =>
    `不符合条件${String(count)}项${reasons.length === 0 ? '' : `：${reasons.join('；')}`}。理由见 --detail。`,
  refusedBy: { titleInYear: '当年未新认定或入选' },
  otherReasons: (count) => `其他理由（${String(count)}项）`,
  refusedFor: (title, why) => `${title}（${why}）`,
  because: (why, count) => `${why}（${String(count)}项）`,

  is: (what, seen) => `${what}为${seen}`,
  assumed: beside,
  meets: (what, seen, asked) => `${beside(what, seen)}，${asked}`,
  misses: (what, seen, asked) => `${beside(what, seen)}，须${asked}`,
  differs: (what, seen, asked) => `${what}为${seen}，须为${asked}`,
  mayDiffer: (what, seen, asked) => `${what}为${seen}，须为${asked}`,
  untold: (what, asked) => `未填：${what}（须${asked}）`,
  unsure: (claim) => `未填：${whether(claim)}`,
  conditionsOf: (title, truth) =>
    ({
      yes: `符合${quoted(title)}的条件`,
      no: `不符合${quoted(title)}的条件`,
      unknown: `${quoted(title)}的条件信息不足`,
    })[truth],
  gap: '\u3000',
  space: '',
  since: (day) => `${day}起`,
  sentence: (text) => `${text}。`,
  comma: '，',
  semicolon: '；',
  afterStop: '',
  or: '，或',
  noneOf: (ways) => `须符合其一，现均不符合：${ways.join('；')}`,

  missing: '未填的信息',
  otherFacts: (count) => `其余${String(count)}项信息见 --detail。`,
  about: (title, what) => `${quoted(title)}${what}`,
  ofEntry: (entry, what) => `${entry}的${what}`,
  yearly: (text) => `${text}（逐年）`,

  readings: '条文有另一种理解之处',
  otherwise: (option, outcome, reading) =>
    `条文另有一种理解${reading === undefined ? '' : `（${reading}）`}：如按${quoted(option)}，本项${outcome}。`,
  taken: (reading, option) => `${reading}：现按${quoted(option)}理解。`,
  instead: (option, outcomes) => `如按${quoted(option)}理解：${outcomes.join('；')}。`,
  readingsOfUntold: (count) => `另有${String(count)}处条文理解影响上述尚不能判断的奖励，见 --detail。`,
  readingsWithoutMoney: (count) => `另有${String(count)}处条文理解不影响金额。`,

  grants: (headings) => `${headings.join('、')}（不涉及金额）`,
  meetsFor: (title) => `符合${title}的条件`,
  selection: '（是否列入由主管部门确定）',
  refusedGrants: { lead: '不符合条件：', close: '。理由见 --detail。' },
  noCriterion: (count) => `${String(count)}项条件均不符合，逐项见 --detail`,
  perhaps: (criteria) => `可能符合：${criteria}`,
  forMembers: '（入库后方可享受，是否入库由主管部门遴选确定）',
  classes: '各级培育库（由高到低，每库符合一项条件即可；是否列入由主管部门确定）',
  limits: '逐项核对',
  broken: (titles) => `；不符合的是${titles.join('、')}`,
  limit: (set, measured) => `规定${set}${measured === undefined ? '' : `，实际${measured}`}`,
  idle: (why) => `不适用：${why}`,
  idleOnes: (titles) => `不适用：${titles.join('、')}。理由见 --detail。`,
  targets: '逐项指标',

  apply: (text) => `申报方式：${text}`,
  silent: (issuer, isDraft) =>
    `${isDraft ? '草案' : '文件'}未写申报渠道、材料和时限，本测算不作回答。${issuer === undefined ? '' : `${isDraft ? '起草' : '发文'}单位：${issuer}。`}`,
  departmentsTold: '牵头和配合单位',
  departments: (lead, supporting, places) =>
    `牵头单位：${lead.join('、')}${supporting.length === 0 ? '' : `；配合单位：${supporting.join('、')}`}［${places.join('、')}］`,
  remarks: '录入提示',
  remarksFolded: '录入提示（详见 --detail）',
  remarked: (matters) =>
    `${matters.map(([matter, count]) => (count === 1 ? matter : `${matter}${String(count)}处`)).join('；')}。`,
  cited: (title) => title,
  basis: (title) => `依据：${title}。`,
};
