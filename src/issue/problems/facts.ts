import { problem, type Problem } from '../problem.js';

/** Facts that say something else than the rule means by them. */
export const ofFacts = {
  'month-alone': problem(
    {
      zh: '同时要求 {came} 的条件：没有取得的，月份为0，也小于任何月份',
      en: 'a condition beside {came}: where it was never obtained the month is 0, which is below every month',
    },
    {
      zh: '请在同一个 all 中加上 {came} 等于 true，否则从未取得的也会符合。',
      en: 'Add {came} equal to true in the same all: an enterprise that never obtained it would qualify as well.',
    },
  ),
  'money-of-item': problem(
    {
      zh: 'itemReceived：逐项奖补的规则，应看就该项已获的资金',
      en: 'itemReceived: a rule that pays each item asks what was received for that item',
    },
    {
      zh: 'received 是企业就各项已获资金的合计，会把另一项已拨的资金算到本项：请改用 itemReceived。确是指各项合计的条件，请写入 conditions.json。',
      en: 'received is all that the enterprise received, so that money for one item would count against another: use itemReceived. A condition that does mean all items together goes into conditions.json.',
    },
  ),
  'money-matter': problem(
    {
      zh: '本文件一项奖励的 matter（itemReceived 的，须与本规则逐项相同）：{known}',
      en: 'the matter of an award of the document (for itemReceived one paid for the same items): {known}',
    },
    {
      zh: '{suggestion}没有领取记录会记到这一事项，已获资金恒为0：请改正。',
      en: '{suggestion}No money is ever booked to this matter, so that what was received is always 0: correct it.',
    },
  ),
  'bounds-loose': problem(
    {
      zh: '每一事实只使结果升高或只使结果降低，或至多一个事实既加又减且不在其中取整的算式',
      en: 'an expression that each of its facts only raises, or only lowers, or that one at most does both without being rounded',
    },
    {
      zh: '事实既加又减，而且不止一个，或在其中取整、分档计数、相乘，不知其数时算出的范围会偏宽：请改写，使它只出现在一侧；确实改不了的，请以 looseBecause 写明理由。',
      en: 'Several facts both add and take off, or one does where it is rounded, counted in steps or multiplied, so that bounds are too wide where it is not known: write it on one side. Where that cannot be, say why in looseBecause: the rule still decides rightly what is known.',
    },
  ),
  'loose-needless': problem(
    { zh: '算出的范围会偏宽的算式', en: 'an expression whose bounds are too wide where facts are not known' },
    {
      zh: '本规则算出的范围并不偏宽：请删去 looseBecause。',
      en: 'The bounds of this rule are tight: remove looseBecause.',
    },
  ),
} as const satisfies Record<string, Problem>;
