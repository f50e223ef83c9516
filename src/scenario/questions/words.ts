import type { Bilingual } from '../../issue/index.js';
import type { Answer } from './answer.js';

const both = (zh: string, en: string): Bilingual => ({ zh, en });

/** Everything said about questions, in both languages. */
export const words = {
  title: (subject: string | undefined, year: number): Bilingual =>
    both(
      `${subject === undefined ? '' : `${subject}：`}建议补充的信息（${String(year)}年度）`,
      `${subject === undefined ? 'Information' : `${subject}: information`} to provide, programme year ${String(year)}`,
    ),
  byMoney: both('逐项提问（按填报后可确定的金额排列）', 'Questions, by the money they settle'),
  byOutcomes: both('逐项提问（按填报后可得出的结论数排列）', 'Questions, by the outcomes they settle'),
  settled: both(
    '不必补充信息，按现取的条文理解合计已可确定',
    'nothing to provide, under the interpretations taken the total is settled',
  ),
  leftOpen: both(
    '没有可再补充的信息，待定的部分不取决于填报',
    'nothing to provide: what is open does not depend on anything that can be provided',
  ),
  decided: both(
    '不必补充信息，各项结论都不取决于未填的信息',
    'nothing to provide: no outcome depends on missing information',
  ),
  settledClass: (answer: string, open: string, isOne: boolean): Bilingual =>
    both(
      `${answer}，入库类别已定，不必补充信息；${open}信息不足，补填与否不改变类别`,
      `${answer}; nothing to provide: information is missing on the ${open}, which ${isOne ? 'does' : 'do'} not change the pool`,
    ),
  toProvide: (count: number): Bilingual =>
    both(
      `建议补充${String(count)}项信息`,
      `${String(count)} ${count === 1 ? 'item' : 'items'} of information to provide`,
    ),
  /** How what an answer settles differs from what a result says that it affects. */
  settles: both(
    '“可确定”指单填这一项（或连同所注的另一项）即可确定的金额；测算结果所列“影响”金额，是这一项可能牵动的全部金额，两者不同。',
    'What an answer settles is what it establishes by itself, or with the other item named; what a result says it affects is all the money that it may move.',
  ),
  standing: (amount: string): Bilingual => both(`目前奖补合计${amount}`, `estimated support at present ${amount}`),
  then: both('；', '; '),
  open: (open: number): Bilingual =>
    both(`尚有${String(open)}项结论待定`, `${String(open)} ${open === 1 ? 'outcome' : 'outcomes'} open`),
  before: both('（', ' ('),
  after: both('）', ')'),
  stop: both('。', '.'),
  comma: both('，', ', '),
  // A list as JSON writes it stands apart.
  such: (example: string): Bilingual => both(`如${/^[[{]/u.test(example) ? ' ' : ''}${example}`, `such as ${example}`),
  /** A word that may be written, and what it means. */
  choice: (value: string, title: Bilingual): Bilingual => both(`${title.zh}（${value}）`, `${value} (${title.en})`),
  listing: both('、', ', '),
  most: (amount: string): Bilingual =>
    both(`填报后，最多可确定其中${amount}`, `Settles up to ${amount} of what is open`),
  bound: (amount: string): Bilingual => both(`影响金额不超过${amount}`, `Affects no more than ${amount}`),
  least: (amount: string): Bilingual => both(`至少可确定${amount}`, `at least ${amount} of it`),
  always: (amount: string): Bilingual =>
    both(`填报后，待定的${amount}即可确定`, `Settles ${amount} of what is open, whatever the answer`),
  unbounded: both('不填这一项，合计的上限不能确定', 'Without it no upper limit can be stated'),
  outcomes: (count: number): Bilingual =>
    both(
      `填报后，最多可得出${String(count)}项结论`,
      `Settles up to ${String(count)} ${count === 1 ? 'outcome' : 'outcomes'}`,
    ),
  outcomesBound: (count: number): Bilingual =>
    both(
      `影响的结论不超过${String(count)}项`,
      `Affects no more than ${String(count)} ${count === 1 ? 'outcome' : 'outcomes'}`,
    ),
  outcomesAlways: (count: number): Bilingual =>
    both(
      `填报后，可得出${String(count)}项结论`,
      `Settles ${String(count)} ${count === 1 ? 'outcome' : 'outcomes'}, whatever the answer`,
    ),
  outcomesLeast: (count: number): Bilingual => both(`至少${String(count)}项`, `at least ${String(count)}`),
  together: both('，但须与另一项一起回答，即', ', but only together with '),
  or: both('不答这一项，填写以下也可以：', 'Or, instead of it: '),
  and: both('、', ' and '),
} as const;

/** What kind of answer is wanted. */
export const kindWords: Readonly<Record<Answer['kind'], Bilingual>> = {
  money: both('带单位的金额', 'Money with its unit'),
  area: both('带单位的面积', 'An area with its unit'),
  share: both('带百分号的比率', 'A share with its sign, %'),
  ratio: both('数', 'A number'),
  figure: both('数', 'A number'),
  flag: both('是（true）或否（false）', 'Yes (true) or no (false)'),
  day: both('日期', 'A day'),
  span: both('日期，只知年月的写年月', 'A day, or the month or the year it fell in'),
  integer: both('整数', 'A whole number'),
  text: both('文字', 'Text'),
  choice: both('选一个', 'One of these words'),
  list: both('列表，没有写 []', 'A list, [] for none'),
};
