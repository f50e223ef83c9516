import type { TargetWords } from './target-words.js';

const standings = { ahead: '高于序时进度', behind: '低于序时进度', on: '符合序时进度' } as const;

const countsOf: TargetWords['counts'] = (counts) =>
  [
    `达到${String(counts.met)}项`,
    `未达到${String(counts['not-met'])}项`,
    ...(counts.unknown === 0 ? [] : [`尚不能判定${String(counts.unknown)}项`]),
    ...(counts.undecidable === 0 ? [] : [`无法判定${String(counts.undecidable)}项`]),
  ].join('，');

/** Whether places agree, where several give a figure. */
const agreement = (agree: boolean, count: number): string => {
  if (count === 1) return '只有一处给出数';
  return agree ? '各处一致' : '各处不一致';
};

export const targetsZh: TargetWords = {
  title: ({ subject, year }) =>
    `${subject}：指标完成情况${year === undefined ? '' : `（完成值截至${String(year)}年）`}`,
  about: '指标目标',
  counts: (counts) => `按所填完成值，${countsOf(counts)}`,
  noneReported: '没有填完成值',
  displaced: (count) => `另有未采用的数${String(count)}项，不计入以上各数。`,
  documents: (documents) => documents.map(({ title, status }) => `${title}（${status}）`).join('、'),
  relations: {
    '>=': (figure) => `不低于${figure}`,
    '>': (figure) => `超过${figure}`,
    '<=': (figure) => `不超过${figure}`,
    '<': (figure) => `低于${figure}`,
    '=': (figure) => figure,
    about: (figure) => (figure === '' ? '约数，未给出' : `约${figure}`),
    open: () => '未给出数',
  },
  multiple: (times, since, figure) =>
    `${since === undefined ? '基数' : `${String(since)}年`}的${String(times)}倍${figure === '' ? '' : `（${figure}）`}`,
  against: (figure, since) => `${figure}（比${String(since)}年）`,
  when: (kind, year, isUnstated) =>
    `${kind === 'quota' ? `至${String(year)}年每年` : `${String(year)}年`}${isUnstated ? '（原文未写年份）' : ''}`,
  kinds: { target: '目标', quota: '每年', baseline: '基数', actual: '完成值' },
  aims: { target: '力争', quota: '每年力争' },
  measures: {
    stock: '存量',
    'in-year': '当年数',
    added: '实施期新增',
    cumulative: '实施期累计',
    'each-year': '逐年',
    'yearly-sum': '各年之和',
    ratio: '比值',
    'average-growth': '年均增速',
    growth: '同比增速',
    change: '较基年变化',
    rank: '位次',
    streak: '连续年数',
  },
  asked: (title, when, wanted) => `${title}，${when}${wanted}`,
  seen: (year, figure, source) => `${String(year)}年为${figure}${source === undefined ? '' : `（${source}）`}`,
  reported: (year, figure, place) => `${String(year)}年为${figure}（文件自报，见${place}）`,
  comma: '，',
  unseen: '没有完成值',
  short: (gap) => `差${gap}`,
  needed: ({ isDown, isPast, perYear, growth }) => {
    const past = isPast ? '超过' : '';
    const rate = growth === undefined ? '' : `，即年均${isDown ? '下降' : '增长'}${past}${growth}`;
    return `今后每年须再${isDown ? '下降' : '提高'}${past}${perYear}${rate}。`;
  },
  path: (base, { year, expected }, toward, standing) => {
    if (base === undefined) return `年均应达到${expected}：${standings[standing]}。`;
    if (toward?.year === year) return `文件所定${String(year)}年为${expected}：${standings[standing]}。`;
    const from = `自${String(base.year)}年${base.value}${base.scope === undefined ? '' : `（统计口径：${base.scope}）`}`;
    const to = toward === undefined ? '起' : `至文件所定${String(toward.year)}年${toward.value}`;
    return `${from}${to}按线性推算，${String(year)}年应为${expected}：${standings[standing]}。`;
  },
  scope: (scope) => `统计口径：${scope}。`,
  superseded: (followed) => `此数未采用，采用另一处的数${followed === undefined ? '' : `：${followed}`}。`,
  dependsOn: (titles) => `按另一种理解，结论会变：${titles.join('；')}。`,
  notListed: (count) => `另有${String(count)}项没有填完成值，未列出。`,
  reportedOnly: (count, counts) =>
    `另有${String(count)}项由文件自己报告了完成值（达到${String(counts.met)}项，未达到${String(counts['not-met'])}项），未列出。`,
  reason: (reason) => `${reason}。`,
  sections: {
    missed: '未达到',
    excepted: '未达到，但原文为“原则上”，可有例外',
    striven: '未达到，但原文为力争一类，不算违反',
    reached: '已达到',
    'under-way': '已有数据、尚不能判定',
    vague: '无法判定（原文无确切界限）',
    displaced: '未采用的数（采用另一处的数）',
    reported: '文件自报的结果',
    untold: '没有完成值',
  },
  conflict: {
    title: ({ city, year, title }) => `${city}：${title}，${String(year)}年各文件的数`,
    answer: (agree, takes, count) =>
      agree === null
        ? '没有文件载明这一年的数'
        : `${agreement(agree, count)}，${takes.length === 0 ? '均未采用' : `采用${takes.map((take) => `“${take}”`).join('、')}`}`,
    figures: '各文件的数',
    head: ['', '文件', '数', '类别', '出处', '说明'],
    marks: { taken: '→', same: '＝', superseded: '×', standing: '' },
    legend: '→ 采用；＝ 与所采用的相同；× 未采用；空白：统计口径或算法不同，并列',
    contradicts: '与本文件另一处不同',
    noYear: '原文未写年份',
    why: '理由',
    defects: '文本存疑处',
    related: '相近而另计的指标',
    defect: (title, taken) => `${title}：${taken}`,
  },
  figures: {
    title: (document, count) => `${document}：指标值${String(count)}个。`,
    head: ['出处', '年份', '类别', '数', '指标'],
    foreign: '外地',
    yields: '未采用，采用另一份文件的数',
  },
};
