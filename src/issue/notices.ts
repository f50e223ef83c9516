import type { Bilingual } from './language.js';

/** What one kind of notice remarks, and what to do if it was meant otherwise. `{name}` is filled from details. */
interface Remark {
  readonly says: Bilingual;
  readonly next: Bilingual;
}

/** Every remark that refuses nothing. A code is part of the interface: it is never renamed. */
export const notices = {
  'receipt-listed-twice': {
    says: { zh: '与 {other} 写的完全相同，两笔都计入', en: 'says the same as {other}; both are counted' },
    next: { zh: '如只到账一次，请删去一笔。', en: 'Remove one if it was paid once.' },
  },
  'names-nearly-equal': {
    says: {
      zh: '与 {other} 的“{name}”只有一点不同，按两个名称处理',
      en: 'is nearly “{name}” of {other}; they are taken as two names',
    },
    next: { zh: '如是同一个，请写成一样。', en: 'Write both alike if they are one.' },
  },
  'figure-tenfold': {
    says: {
      zh: '与相邻年份（{other} 为 {otherValue}）约差十倍或百倍，照此采用',
      en: 'is about ten or a hundred times the year beside it, or a tenth or a hundredth of it ({other} is {otherValue}); it is taken as it stands',
    },
    next: { zh: '请核对小数点和位数。', en: 'Check the decimal point and the number of digits.' },
  },
  'figure-unit': {
    says: {
      zh: '与相邻的数（{other} 为 {otherValue}）相差上千倍，照此采用',
      en: 'is a thousand times the figure beside it or more, or a thousandth or less ({other} is {otherValue}); it is taken as it stands',
    },
    next: {
      zh: '请核对单位：元与万元、万元与亿元相差一万倍。',
      en: 'Check the unit: 元 and 万元, like 万元 and 亿元, are 10,000-fold apart.',
    },
  },
  'part-above-whole': {
    says: {
      zh: '大于 {other}（{otherValue}），照此采用',
      en: 'is more than {other} ({otherValue}); it is taken as it stands',
    },
    next: {
      zh: '请核对两处口径是否相同：是否一处为集团合计、一处为本企业。',
      en: 'Check that both are of the same enterprise: one may be of a group.',
    },
  },
  'cells-merged': {
    says: {
      zh: '{cells} 是合并的单元格，只有左上角一格有值，其余按空白对待',
      en: '{cells} are merged: the first cell alone has the value, and the others are taken as blank',
    },
    next: { zh: '请取消合并，逐格填写。', en: 'Unmerge them and fill in every cell.' },
  },
  'sheets-unread': {
    says: {
      zh: '只读取了工作表“{sheet}”，还有：{others}',
      en: 'sheet “{sheet}” alone was read; there are more: {others}',
    },
    next: { zh: '如要另一张，请在 population 写 sheet。', en: 'State sheet under population to read another.' },
  },
  'peak-untold': {
    says: {
      zh: '{count}家写了年度数，没有写“{title}”：是否首次达到无从确定，除非另作假设',
      en: 'of {count} enterprises years are told and “{title}” is not: whether something is reached for the first time cannot be certain, unless it is assumed',
    },
    next: {
      zh: '请补一列 {path} 和 before.through，或以 assumptions 写明此前最高值的假设。',
      en: 'Add a column for {path}, with before.through, or assume bounds for it under assumptions.',
    },
  },
  'peak-undated': {
    says: {
      zh: '{count}家写了“{title}”，没有写汇总截至年份，这个数没有用上',
      en: 'of {count} enterprises “{title}” is told without the year through which it sums up: nothing is made of it',
    },
    next: { zh: '请写 before.through。', en: 'State before.through.' },
  },
  'column-unread': {
    says: {
      zh: '这一列没有采用{because}',
      en: 'nothing is made of this column{because}',
    },
    next: {
      zh: '{suggestion}要采用的，请改列名或在 columns 中写明对应项；不需要的，请列入 ignore。',
      en: '{suggestion}Rename it or map it under columns to have it read; list it under ignore if it is not wanted.',
    },
  },
  'column-nameless': {
    says: { zh: '第{at}列没有表头，整列没有采用', en: 'column {at} has no head: nothing is made of it' },
    next: { zh: '请补写表头，或删去这一列。', en: 'Give it a head, or remove the column.' },
  },
  'key-spelt-otherwise': {
    says: {
      zh: '与前面的“{before}”只有全角半角、大小写或空格不同，按同一家企业处理',
      en: 'differs from “{before}” above in width, case or blanks alone; both are taken as one enterprise',
    },
    next: { zh: '如是两家，请改正关键字。', en: 'Correct the key if they are two.' },
  },
  'key-digits-lost': {
    says: {
      zh: '编号第十五位以后全是0，可能已被表格软件舍去，照此采用',
      en: 'every digit of the key behind the fifteenth is 0: a spreadsheet may have dropped them; it is taken as it stands',
    },
    next: {
      zh: '请对照原始编号；如有丢失，请把该列设为文本后重新导出。',
      en: 'Hold it against the code itself; if digits are lost, format the column as text and export again.',
    },
  },
  'figure-far': {
    says: {
      zh: '与 {other}（{otherValue}）相差约{times}倍，照此采用',
      en: 'is about {times} times {other} ({otherValue}), or that part of it; it is taken as it stands',
    },
    next: { zh: '请核对单位、小数点和位数。', en: 'Check the unit, the decimal point and the number of digits.' },
  },
  'column-slips': {
    says: {
      zh: '这一列有{count}行与其余各行相差约{times}倍（第{first}行至第{last}行之间），照此采用',
      en: '{count} rows of the column (from row {first} to row {last}) are about {times} times the others, or that part of them; they are taken as they stand',
    },
    next: {
      zh: '请核对这些行的单位是否与表头一致。',
      en: 'Check whether these rows are in the unit of the head.',
    },
  },
  'column-apart': {
    says: {
      zh: '这一列整体与“{other}”相差约{times}倍，照此采用',
      en: 'as a whole the column is about {times} times “{other}”, or that part of it; it is taken as it stands',
    },
    next: { zh: '请核对两列的单位。', en: 'Check the units of both columns.' },
  },
  'column-unlikely': {
    says: {
      zh: '这一列各数的中间水平约为{median}，作为企业一年的数{than}，照此采用',
      en: 'in the middle of the column stands about {median}, {than} for a year of an enterprise; it is taken as it stands',
    },
    next: { zh: '请核对表头所写的单位。', en: 'Check the unit in the head.' },
  },
  'amount-falls': {
    says: {
      zh: '门槛提高而金额降低，照此采用',
      en: 'an amount falls as its threshold rises; it is taken as it stands',
    },
    next: { zh: '请核对是否写反。', en: 'Check that the two are not the wrong way round.' },
  },
  'years-outside': {
    says: {
      zh: '{years}不在《{title}》实施期（{from}至{through}）内，这些年度不发奖补',
      en: '{years}: outside the term of “{title}” ({from} to {through}), in which nothing is paid',
    },
    next: {
      zh: '请核对 years；要把规则套用到其他年度，写 base.asIfInForce。',
      en: 'Check the years; state base.asIfInForce to apply the rules to other years.',
    },
  },
  'reform-empty': {
    says: { zh: '规则调整“{name}”没有写任何改动', en: 'reform “{name}” writes no change' },
    next: { zh: '请写 changes 或 readings，或删去这一项。', en: 'Write changes or readings, or leave it out.' },
  },
  'reform-later': {
    says: {
      zh: '规则调整“{name}”自{from}年起，测算只到{through}年，没有用上',
      en: 'reform “{name}” starts in {from}, after the last year of the run, {through}',
    },
    next: { zh: '请核对 from 和 years。', en: 'Check from and years.' },
  },
  'reform-as-base': {
    says: {
      zh: '规则调整“{name}”与现行规则完全相同',
      en: 'reform “{name}” comes to the rules as they are',
    },
    next: {
      zh: '请核对 readings 是否与现行一致，前后几项改动是否相互抵消。',
      en: 'Check whether its readings are those of the base, and whether changes undo one another.',
    },
  },
  'district-unknown': {
    says: {
      zh: '不是所在设区市的县（市、区），作为园区等名称采用',
      en: 'is no district, county or county-level city of its city; it is taken as the name of a zone or the like',
    },
    next: { zh: '如为县（市、区），请写其中之一：{known}。', en: 'If it is a district, write one of {known}.' },
  },
  'receipt-names-nothing': {
    says: {
      zh: '名单中没有叫这个名称的（{title}），这笔钱按名单以外的另一件对待，不影响名单中的各项',
      en: 'is the name of nothing listed ({title}): the money is taken to be for something else, and leaves what is listed as it is',
    },
    next: {
      zh: '如指其中一项，请写同样的名称；不清楚是哪一项，请不写 of。',
      en: 'If one of them was meant, write its name as it is listed; leave of out if it is not known which.',
    },
  },
  'observation-set-aside': {
    says: { zh: '{why}，这个数未采用', en: '{why}: the figure is not used' },
    next: { zh: '请核对年份、基年和指标。', en: 'Check the year, the base year and the indicator.' },
  },
  'title-without-level': {
    says: { zh: '“{title}”没有写明级别，{taken}', en: 'the level of “{title}” is not stated: {taken}' },
    next: { zh: '请补写级别（level）：{known}。', en: 'Write its level: {known}.' },
  },
  'title-past-term': {
    says: {
      zh: '“{title}”到{year}年末，距最近一次认定或复核已逾{years}年（{source}），没有写明续期或终止，按仍有效对待',
      en: '“{title}” came more than {years} years before the end of {year} ({source}), and neither a renewal nor an end is stated; taken as still standing',
    },
    next: {
      zh: '请补写复核（event: renewal）、有效期（until）或撤销日期（withdrawn）；也可改用另一种条文理解（title-term=lapses）。',
      en: 'State the renewal (event: renewal), the validity (until) or the withdrawal (withdrawn), or take the other reading (title-term=lapses).',
    },
  },
} as const satisfies Record<string, Remark>;

export type NoticeCode = keyof typeof notices;
