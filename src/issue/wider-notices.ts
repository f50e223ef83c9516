import type { Remark } from './notices.js';

/** Remarks on what is asked beside an evaluation: targets, reforms, tables of enterprises, scenarios. */
export const widerNotices = {
  'cells-merged': {
    says: {
      zh: '{cells} 是合并的单元格，只有左上角一格有值，其余按空白对待',
      en: '{cells} are merged: the first cell alone has the value, and the others are taken as blank',
    },
    next: { zh: '请取消合并，逐格填写。', en: 'Unmerge them and fill in every cell.' },
  },
  'cells-shown-otherwise': {
    says: {
      zh: '这一列有{count}格按格式“{format}”显示，看到的与存着的数不同，读的是存着的数',
      en: '{count} cells of the column are shown by the format “{format}” otherwise than they are kept; what is kept was read',
    },
    next: {
      zh: '请核对存着的数是否以表头的单位计。',
      en: 'Check whether what is kept is in the unit of the head.',
    },
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
      en: '{count} enterprises give figures by year and no “{title}”: whether a milestone is reached for the first time cannot be established, unless it is assumed',
    },
    next: {
      zh: '请给这几家填上 {path} 和 before.through（没有这两列的，先补上），或以 assumptions 写明此前最高值的假设。',
      en: 'Fill in {path} and before.through for them (add the columns where there are none), or assume bounds for it under assumptions.',
    },
  },
  'peak-undated': {
    says: {
      zh: '{count}家写了“{title}”，没有写汇总截至年份，这个数没有用上',
      en: '{count} enterprises give “{title}” without the year through which it sums up: it is not used',
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
  'side-row-unused': {
    says: { zh: '这一行没有采用：{why}', en: 'nothing is made of this row: {why}' },
    next: {
      zh: '请补填或改正关键字；不属于名单的，请删去。',
      en: 'Correct its key, or remove it if it is of nobody in the population.',
    },
  },
  'row-sum': {
    says: {
      zh: '是合计、小计、平均一类的行，不是企业，没有采用；这类行共{count}行{rows}',
      en: 'is a row of totals or averages and no enterprise: it was passed over; there are {count} such rows{rows}',
    },
    next: { zh: '如是企业，请改正其名称或关键字。', en: 'If it is an enterprise, correct its name or its key.' },
  },
  'row-adds-up': {
    says: {
      zh: '各项数值恰为其上各行之和，可能是没有写明的合计行，仍作为一家企业采用；这类行共{count}行{rows}',
      en: 'has in every column what the rows above it add up to, and may be a row of totals that does not say so; it is taken as an enterprise; there are {count} such rows{rows}',
    },
    next: { zh: '如是合计行，请删去。', en: 'Remove it if it is one.' },
  },
  'row-note': {
    says: {
      zh: '是表外的说明，不是企业，没有采用；这类行共{count}行{rows}',
      en: 'is a note to the table and no enterprise: it was passed over; there are {count} such rows{rows}',
    },
    next: { zh: '如是企业，请补填其他各项。', en: 'If it is an enterprise, fill in what is known of it.' },
  },
  'row-blank': {
    says: { zh: '空行没有采用，共{count}行', en: 'rows in which nothing stands were passed over, {count} in all' },
    next: { zh: '不必处理；如有数据遗漏，请补填。', en: 'Nothing has to be done, unless data are missing there.' },
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
      en: 'Compare it with the code itself; if digits are lost, format the column as text and export again.',
    },
  },
  'cells-said': {
    says: {
      zh: '这一列有些格按所写的意思读取：{words}',
      en: 'some cells of the column were read by what they say: {words}',
    },
    next: {
      zh: '请核对；另有所指的，在 values 中写明。',
      en: 'Check it; where another is meant, say so under values.',
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
  'reform-far': {
    says: {
      zh: '与现行的 {now} 相差约{times}倍，照此采用',
      en: 'is about {times} times the {now} that stands there now, or that part of it; it is taken as it stands',
    },
    next: { zh: '请核对单位、小数点和位数。', en: 'Check the unit, the decimal point and the number of digits.' },
  },
  'sums-apart': {
    says: {
      zh: '《{title}》有奖励取决于同一项信息而要求相反（在库与不在库、一档与另一档）：没有填这项的企业，查询语句把各项奖励分别测算后相加，合计的范围偏宽',
      en: 'awards of {title} hang on one fact in opposite ways (in a register or not, one band or another): of enterprises that do not tell it, the queries add awards up one by one, and sums are wider than what can be',
    },
    next: {
      zh: '请在名单中补填该项；合计以 simulate、evaluate 为准。',
      en: 'Tell the fact in the table; simulate and evaluate tell what awards come to together.',
    },
  },
  'paid-over-years': {
    says: {
      zh: '{awards}分几年拨付：各期全部计在奖励产生的年度，合计和预算都是，不按拨付的年度分开',
      en: '{awards}: paid in instalments over several years; all of them count in the year in which the award arises, in sums and budget alike, not in the years in which they are paid',
    },
    next: {
      zh: '各期何时拨付，见 evaluate、timeline 所列的分期。',
      en: 'evaluate and timeline tell when each is paid.',
    },
  },
  'sums-loose': {
    says: {
      zh: '有{count}行的企业，几项奖励取决于同一项未填信息且条件相反，未能逐一试算，合计的上限、下限不一定都能达到',
      en: 'of {count} of the rows, awards depend in opposite ways on one fact that is not provided and could not be tried in every way: the ends of their sums may not both be attainable',
    },
    next: {
      zh: '请在名单中补填这些企业的该项信息。',
      en: 'Tell the fact of these enterprises in the table.',
    },
  },
  'years-loose': {
    says: {
      zh: '有{count}行的企业，未填的不只是年度数值，或者未填的太多，各年一并测算的合计按各年分别确定的上限、下限得出，可能偏宽；按假设计算的，{assumed}行如此',
      en: 'of {count} of the rows more than yearly figures is not provided, or too much: what all years come to follows from the bounds of each year, and may be wider than need be; under the assumptions of {assumed}',
    },
    next: {
      zh: '请在名单中补填，或者在 assumptions 中写明假设。',
      en: 'Tell it in the table, or state it in assumptions.',
    },
  },
  'assumption-held-up': {
    says: {
      zh: '假设“{id}”对{count}行没有全部作出（首见第{row}行）：有的条目填的是不详，可能有也可能没有，该清单仍未填全',
      en: 'the assumption “{id}” leaves a list open in {count} of the rows (row {row} first): an entry there is not known to be or not to be',
    },
    next: {
      zh: '请补填这些格；留空就是没有的，请写明 blank: none。',
      en: 'Fill in those cells; where a blank means that there is none, say so with blank: none.',
    },
  },
  'assumption-idle': {
    says: { zh: '假设“{id}”没有涉及任何企业', en: 'the assumption “{id}” says nothing of any enterprise' },
    next: {
      zh: '请核对它所说的项目；已经填明的，不再假设。',
      en: 'Check what it is about: what is told is not assumed.',
    },
  },
  'text-replaced': {
    says: {
      zh: '{from}起《{former}》由《{later}》取代，该日起的事项仍按前者测算，仅供比对',
      en: 'from {from} on “{later}” takes the place of “{former}”: what happens from then on is decided by the former here, to compare',
    },
    next: {
      zh: '请用 evaluate-all（多个年度用 timeline-all），各时段按当时的文件测算。',
      en: 'Ask evaluate-all, or timeline-all for several years: each part is decided by the text of its time.',
    },
  },
  'text-before': {
    says: {
      zh: '{from}以前的事项适用《{former}》，不在本结果内',
      en: 'what happens before {from} is decided by “{former}”, and is not in this result',
    },
    next: {
      zh: '请用 evaluate-all（多个年度用 timeline-all），各时段按当时的文件测算。',
      en: 'Ask evaluate-all, or timeline-all for several years: each part is decided by the text of its time.',
    },
  },
  'years-outside': {
    says: {
      zh: '{years}不在《{title}》实施期（{from}至{through}）内，这些年度只有实施期内的事项可发奖补',
      en: '{years}: outside the term of “{title}” ({from} to {through}); nothing is paid but for what happened within it',
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
  'reform-members-gone': {
    says: {
      zh: '{rule}废止后，不再是这些组的成员：{groups}；没有别的成员的组随之废止',
      en: '{rule} is abolished, and is no member any more of: {groups}; a group without another member goes with it',
    },
    next: {
      zh: '请核对各组余下的成员；要另行规定的，在后面写 set。',
      en: 'Check the members that are left; set them after this where the groups shall hold others.',
    },
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
      zh: '规则调整“{name}”与文件原文完全相同',
      en: 'reform “{name}” comes to the rules as they are',
    },
    next: {
      zh: '请核对 readings 是否与现行一致，前后几项改动是否相互抵消。',
      en: 'Check whether its readings are those of the base, and whether changes undo one another.',
    },
  },
  'observation-set-aside': {
    says: { zh: '{why}，这个数未采用', en: '{why}: the figure is not used' },
    next: { zh: '请核对年份、基年和指标。', en: 'Check the year, the base year and the indicator.' },
  },
} as const satisfies Record<string, Remark>;

export type WiderNotice = keyof typeof widerNotices;
