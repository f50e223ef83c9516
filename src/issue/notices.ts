import type { Bilingual } from './language.js';

/** What one kind of notice remarks, and what to do if it was meant otherwise. `{name}` is filled from details. */
export interface Remark {
  readonly says: Bilingual;
  readonly next: Bilingual;
}

/** Every remark of an evaluation that refuses nothing. A code is part of the interface: it is never renamed. */
export const notices = {
  'receipt-listed-twice': {
    says: { zh: '与 {other} 写的完全相同，两笔都计入', en: 'says the same as {other}; both are counted' },
    next: { zh: '如只到账一次，请删去一笔。', en: 'Remove one if it was paid once.' },
  },
  'city-spelt-alike': {
    says: { zh: '按浙江省{city}读取；{other}的拼写相同', en: 'is read as {city} of Zhejiang; {other} is spelt alike' },
    next: { zh: '如是后者，请写中文全称。', en: 'Write its full name in Chinese if the latter is meant.' },
  },
  'names-nearly-equal': {
    says: {
      zh: '“{own}”与 {other}“{name}”相近，现按两个名称处理',
      en: '“{own}” is nearly “{name}” of {other}: they are taken as two',
    },
    next: { zh: '如为同一个，请改为一致。', en: 'Make them alike if they are one.' },
  },
  'figure-tenfold': {
    says: {
      zh: '与 {other}（{otherValue}）相差约{times}倍，现按所填数测算',
      en: 'differs from {other} ({otherValue}) by a factor of about {times}; used as entered',
    },
    next: { zh: '请核对小数点和位数。', en: 'Check the decimal point and the number of digits.' },
  },
  'figure-unit': {
    says: {
      zh: '与 {other}（{otherValue}）相差千倍以上，现按所填数测算',
      en: 'differs from {other} ({otherValue}) by a factor of 1,000 or more; used as entered',
    },
    next: {
      zh: '请核对单位：元与万元、万元与亿元相差一万倍。',
      en: 'Check the unit: 元 and 万元, like 万元 and 亿元, are 10,000-fold apart.',
    },
  },
  'part-above-whole': {
    says: {
      zh: '大于 {other}（{otherValue}），现按所填数测算',
      en: 'is more than {other} ({otherValue}); used as entered',
    },
    next: {
      zh: '请核对两处口径是否相同：是否一处为集团合计、一处为本企业。',
      en: 'Check that both are of the same enterprise: one may be of a group.',
    },
  },
  'district-unknown': {
    says: {
      zh: '“{own}”不是所在设区市的县（市、区），现按园区等名称处理',
      en: '“{own}” is not a district, county or county-level city of its city; taken as the name of a zone',
    },
    next: { zh: '如为县（市、区），请写其中之一：{known}。', en: 'Otherwise write one of {known}.' },
  },
  'city-of-no-document': {
    says: {
      zh: '不是已收录文件适用的设区市，本文件适用于{city}',
      en: 'is a city that no document here is for; this one is for {city}',
    },
    next: { zh: '请核对所在设区市（city）。', en: 'Check city.' },
  },
  'title-has-no-grade': {
    says: { zh: '“{title}”不分等级，等级不采用', en: '“{title}” does not come in grades: the grade is not read' },
    next: { zh: '请核对称号，或删去 grade。', en: 'Check which title is meant, or remove grade.' },
  },
  'title-by-no-product': {
    says: {
      zh: '“{title}”不按产品授予，产品名称不采用',
      en: '“{title}” is not awarded to a product: its name is not read',
    },
    next: { zh: '请核对称号，或删去 product。', en: 'Check which title is meant, or remove product.' },
  },
  'receipt-names-nothing': {
    says: {
      zh: '名单中没有叫这个名称的（{title}），这笔钱按名单以外的另一件对待，不影响名单中的各项',
      en: 'matches no title, product or project listed ({title}): the money is taken to be for something else, and leaves what is listed as it is',
    },
    next: {
      zh: '如指其中一项，请写同样的名称；不清楚是哪一项，请不写 of。',
      en: 'If one of them was meant, write its name as it is listed; leave “of” out if it is not known which.',
    },
  },
  'claimable-lower': {
    says: {
      zh: '可申领的{claimable}低于本文件的“{title}”（{amount}），按就高享受，不再申领',
      en: '{claimable} claimable is below “{title}” ({amount}), which is taken',
    },
    next: { zh: '如已收到，请改写 status: received。', en: 'Write status: received if it was paid.' },
  },
  'receipt-before-due': {
    says: {
      zh: '已享受的{paid}没有从“{title}”中扣除：按所填情况，领取之日以前没有哪一年符合这一条',
      en: '{paid} received is not deducted from “{title}”: on the facts provided, its conditions were met in no year by the day of that payment',
    },
    next: {
      zh: '请核对领取日期和以前年度的数据；为别的事项领取的，请改写 matter。',
      en: 'Check its day and what is provided of earlier years; if it was for something else, write that as its matter.',
    },
  },
  'cap-over-documents': {
    says: {
      zh: '“{title}”与其他文件（{others}）合并计算，这里只计本文件的奖补和已收到的资金',
      en: '“{title}” holds support under other documents too ({others}): only awards of this one and money received are counted here',
    },
    next: {
      zh: '请用 evaluate-all 与这些文件一并测算。',
      en: 'Estimate all of these documents together, with evaluate-all.',
    },
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
      en: 'State the renewal (event: renewal), the validity (until) or the withdrawal (withdrawn), or take the other interpretation (title-term=lapses).',
    },
  },
} as const satisfies Record<string, Remark>;

export type EvaluationNotice = keyof typeof notices;
