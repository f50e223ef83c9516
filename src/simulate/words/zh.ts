import { tableYuanText } from '../../explain/money-text.js';
import { words as explained } from '../../explain/words/index.js';
import type { Words } from './words.js';

export const zh: Words = {
  money: tableYuanText,
  value: explained.zh.money,
  title: (title, years) => `${title === '' ? '' : `${title}：`}财政支出测算（${years}度）`,
  named: (title, name) => `${title}（${name}）`,
  cited: ({ reform, about, does, from, to, places }) => {
    const verb = { changes: '', adds: '增加', removes: '取消' }[does];
    const values = from === undefined ? (to ?? '') : `${from}→${to ?? ''}`;
    return `〔调整 ${reform}：${verb}“${about.replaceAll('[', '（').replaceAll(']', '）')}”${values}${places.length === 0 ? '' : `，替代 ${places.join('、')}`}〕`;
  },
  comesTo: (setting, { certain, assumed, possible }) =>
    `按${setting}测算，奖补合计可确定${certain}${assumed === undefined ? '' : `，按假设${assumed}`}，最多${possible}`,
  nothing: '没有可测算的方案',
  outside: (years, terms) => `不适用：${years}不在实施期（${terms.join('；')}）内，没有测算金额`,
  term: (from, through) => `${from}至${through}`,
  entries: { titles: '称号', projects: '项目', received: '其他政策资金' },
  blankIsNone: (lists) => `；${lists.join('、')}留空按“没有”计，不知道的应填“未知”`,
  ground: '名单和假设',
  more: (count) => (count === 0 ? '' : `＋${String(count)}家`),
  whyMore: '“＋N家”：另有N家企业的上限暂不能确定，金额中只计其可以算出的部分。',
  byAward: '按奖励分列',
  onlyAssumed: '按假设为0元的奖励不列，其最多的金额已计入合计',
  otherAwards: (count) => `其余${String(count)}项见 --detail`,
  capped: (cap) => `预算${cap}`,
  cappedYearly: (cap) => `预算每年${cap}`,
  inYears: (years, breach) => `${years ?? '各年一并测算'}${breach}`,
  inYear: (year, breach) => `${year === undefined ? '各年一并测算' : `${String(year)}年`}${breach}`,
  namedBy: (title, names) => `${title}：按${names}`,
  traced: (setting) => `测算金额的构成：${setting}`,
  tracedRows: (rows, figures) => `${String(rows)}笔，合计${figures}`,
  figures: ({ certain, assumed, possible }) =>
    `可确定${certain}${assumed === undefined ? '' : `，按假设${assumed}`}，最多${possible}`,
  oneByOne: '逐家明细',
  clauses: '依据条款',
  key: '代码',
  enterprise: '企业',
  open: '上限暂不能确定',
  budget: (cap, breach) => `${cap}，${breach}`,
  changed: (assumed, possible) =>
    assumed === possible ? `${assumed}（按假设、不作假设相同）` : `按假设${assumed}；不作假设${possible}`,
  changedShortly: (assumed) => `按假设合计${assumed}`,
  changedInAll: (change) => `合计${change}`,
  enterprisesInAll: (counts) => `企业：${counts}`,
  fate: (fate, count) => `${fate}${String(count)}家`,
  enterprisesChanged: (assumed, possible) =>
    assumed === possible ? `企业（按假设、不作假设相同）：${assumed}` : `企业：按假设${assumed}；不作假设${possible}`,
  cellsWorth: (count, worth) => `：${String(count)}处未填，涉及${worth}`,
  listing: '、',
  certain: '可确定',
  assumed: '按假设',
  atLeast: '按假设至少',
  possible: '最多',
  setting: '方案',
  total: '各年合计',
  lifetime: '各年一并测算',
  whyLifetime:
    '各年合计把各年的下限、上限分别相加；各年一并测算按未填数值的每一种可能逐年测算：只享受一次的只计一次；不在此年享受、即在彼年享受的，计入可确定。',
  whyTogether: '各年一并测算：按未填数值的每一种可能逐年测算，只享受一次的只计一次。',
  years: (from, through) => (from === through ? `${String(from)}年` : `${String(from)}—${String(through)}年`),
  year: '年度',
  rule: '奖励',
  exclusion: '合计与各规则之和的差额',
  onlyOtherYears: '其余各方案只列各数与第一种方案不同的年度',
  asInFirst: '各年均同第一种',
  nothingCertain: '可确定的均为0元，不另列',
  onlyOtherwise: '其余各方案只列各数与第一种方案不同的奖励',
  whyExclusion:
    '各规则按各自能得的计，合计按一并能得的计。择一享受、合计有总额限制或条件相反的几项不能都得，各规则相加多于合计；必得其一而未定是哪一项的，可确定的各规则相加少于合计。“合计与各规则之和的差额”是合计减去各规则之和，连同这一行相加等于合计',
  rest: (low, high) => (low === high ? low : `${low}、${high}`),
  enterprises: '有奖补的企业（家）',
  undecided: '其中待定（家，按假设/不作假设）',
  read: (read, rows) => `名单${String(rows)}行，采用${String(read)}行`,
  inFile: (file) => `（见 ${file}）`,
  beside: ({ file, rows, without, unused, absent }) =>
    `附表 ${file}：${String(rows)}行${unused === 0 ? '' : `，其中${String(unused)}行不属于名单中的企业`}；名单中${String(without)}家在其中没有行，按“${absent === 'none' ? '没有' : '不详'}”处理`,
  besideEmpty: (file) => `附表 ${file} 只有表头，没有数据：是否漏导，请先核实`,
  sample: ({ column, stratum, rows, weight, strata }) =>
    `各数为抽样估计：按“${column}”列加权，${String(rows)}行代表${weight}家；标准误按有放回${stratum === undefined ? '抽样' : `分层抽样（“${stratum}”列，${String(strata)}层）`}计算，权重全为1的${stratum === undefined ? '名单' : '层'}视为全数调查、没有抽样误差；各数分别四舍五入到分，家数到整数，标准误列三位有效数字。“可确定”“必超出”只就所填各项而言，不计抽样误差`,
  ofNobody: (rows, seen) => `附表中有${String(rows)}行不属于名单中的企业，没有计入任何数：请先核对关键字${seen}`,
  alone: (strata) =>
    `只有一行的抽样层：${strata.slice(0, 5).join('、')}${strata.length > 5 ? `等${String(strata.length)}层` : ''}，标准误无法估计，请与相近的层合并`,
  weight: '权重',
  standardError: '标准误',
  withError: (sum, error) => `${sum}（标准误${error}）`,
  bad: (count, seen) => `${String(count)}行不能用${seen}，各数都不含这些行：“最多”并非上限，预算未超出也未必成立`,
  remarks: (count, seen) => `${String(count)}处提示${seen}`,
  remarked: (column, row, says, count) =>
    `第${String(row)}行${column === '' ? '' : `“${column}”`}：${says}${count === 1 ? '' : `（同类共${String(count)}处）`}`,
  suspected: (remark) => `有疑似单位或数量级有误的数，先核对再用。${remark}`,
  remarksAndAssumptions: (remarks, assumptions, seen) =>
    `${assumptions === 0 ? '未作假设' : `所作假设${String(assumptions)}项`}${remarks === 0 ? '' : `；提示${String(remarks)}处${seen}`}${remarks + assumptions === 0 ? '' : '，逐项见 --detail'}`,
  unread: (columns, isOfList) =>
    `没有采用的列：${columns.join('、')}${isOfList ? '（称号、项目、资金的列，须写在 scenario 的 columns 中）' : ''}`,
  meant: (column, head) => `${column}（是否指“${head}”？）`,
  noAssumption: '未作假设',
  assumptions: (all) => `假设：${all.join('；')}`,
  assumption: (id, why, count) => `${why === undefined ? id : `${why}（${id}）`}，涉及${String(count)}家`,
  between: (low, high) => `${low}至${high}`,
  rises: (low, high) => {
    const [least, most] = [tableYuanText(Math.abs(low)), tableYuanText(Math.abs(high))];
    if (low === 0 && high === 0) return '不变';
    if (low === high) return `${low > 0 ? '增加' : '减少'}${least}`;
    if (low >= 0) return `增加${least}至${most}`;
    return high <= 0 ? `减少${most}至${least}` : `减少${least}至增加${most}`;
  },
  without: (count) => `，另${String(count)}家的上限暂不能确定`,
  fates: {
    gains: '必增',
    'may-gain': '可能增',
    unchanged: '不变',
    'may-lose': '可能减',
    loses: '必减',
    either: '增减未定',
  },
  comparison: (after, before) => `${after}与${before}相比`,
  changesNothing: (because) => (because === 'same-rules' ? '规则相同，金额不变' : '规则有改动，但名单内没有企业受影响'),
  wide: ({ stretches, untried }) =>
    `${String(stretches + untried)}家的增减按假设只能以各档金额之差给出上下限，可能偏宽：${[
      ...(stretches > 0 ? [`${String(stretches)}家未填的数值太多，没有逐段算完`] : []),
      ...(untried > 0 ? [`${String(untried)}家未填的不只是数值，不能逐段计算`] : []),
    ].join('；')}`,
  breaches: {
    kept: '不超',
    possibly: '可能超出（按最多计）',
    'assumed-possibly': '可能超出（按假设计）',
    assumed: '按假设必然超出',
    certain: '必然超出',
  },
  cap: '预算',
  width: '最值得补充的信息（金额按每处影响的最多相加，同一笔可能重复计）',
  cells: (count) => `未填${String(count)}处`,
  widthCells: (told, all, seen) => `未填的共${String(all)}处，逐处列出的是涉及金额最大的${String(told)}处${seen}`,
  near: (count, seen) => `距门槛不足5%的${String(count)}处${seen}`,
  otherRules: '按另行给出的规则测算，非软件自带的规则；条件和金额可能与所引条款不一致',
  largestGain: (name, by) => `增加最多：“${name}”${by === undefined ? '' : `，增加${by}`}`,
  largestLoss: (name, by) => `减少最多：“${name}”${by === undefined ? '' : `，减少${by}`}`,
  settings: '各方案逐年测算',
  range: '按假设的范围',
  checked: (rows, differences) =>
    `抽取${String(rows)}家逐年逐项重算核对：${differences === 0 ? '全部一致' : `${String(differences)}家不一致，本次各数均不能采用，请逐家由引擎重算（--executor exact）`}`,
  whoGains: '谁增谁减',
  fatesAssumed: '下图按假设计数，“必增”“必减”也只在假设之下；不作假设的家数见 comparisons.csv',
  attribution: '各项调整各占多少',
  reform: '规则调整',
  ways: ['单独实施', '按次序加上', '各种次序平均'],
  together: '一并实施',
  whyWays:
    '各项调整各占多少，是与文件原文相比各年合计的变化（只享受一次的奖励在有可能的各年都计，所以可能大于结论中的变化），每格依次为可确定数之差、按假设最多数之差；前者是两个合计相减，不是可以确定的增减。“按次序加上”“各种次序平均”（沙普利值，分到分）各自相加等于一并实施；“单独实施”不一定',
  notApart: {
    'too-many': (name) => `${name}：超过6项，不再分列`,
    'not-alone': (name) => `${name}：有的调整离开另一项不能单独实施，不能分列`,
  },
  sweeps: '一个金额或门槛的各种取值',
  swept: (vary, low, high, setting) => `${vary}：${low}至${high}（在${setting}的基础上）`,
  sweepHeads: ['取最低时', '取最高时', '转折', '预算'],
  exceeded: (breach, ranges) => `取${ranges}时${breach}`,
  always: (breach) => `取任何值都${breach}`,
  never: '取任何值都不超',
  refusedValues: (ranges) => `取${ranges}时与表中其他各档的次序不合，不作测算`,
  whySweeps: (seen) =>
    `各数按假设计算，各年合在一起的按各年一并测算。“转折”是每多1分所增支出改变的次数，两个转折之间支出按直线变化${seen}；是每个取值的准确结果，不是抽样`,
  by: (names) => `按${names}`,
  suppressed: (count) => `另有${String(count)}组企业数过少，或可由其倒推，不单列`,
  suppressedBelow: (least) =>
    `少于${String(least)}家企业的组和可由其倒推的组均不单列，逐家企业列出的各表（各企业的金额、增减、门槛附近、提示、不能用的行）不写出`,
  fields: {
    year: '年度',
    rule: '规则',
    document: '文件',
    district: '县（市、区）',
    size: '企业规模',
    industry: '行业',
    city: '设区市',
  },
};
