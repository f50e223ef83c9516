import type { Bilingual } from '../../issue/index.js';
import type { Answer } from './answer.js';

const both = (zh: string, en: string): Bilingual => ({ zh, en });

/** Everything said about questions, in both languages. */
export const words = {
  byMoney: both('要问的（能定下的金额大的在前）', 'To be asked, those that settle most money first'),
  byOutcomes: both('要问的（能定下的结论多的在前）', 'To be asked, those that settle most outcomes first'),
  settled: both('没有要问的：合计已经确定。', 'Nothing to ask: the total is settled.'),
  decided: both('没有要问的：各项结论都已确定。', 'Nothing to ask: every outcome is settled.'),
  open: (subject: string | undefined, year: number, open: number): Bilingual =>
    both(
      `${subject === undefined ? '' : `${subject}，`}${String(year)} 年度：尚有 ${String(open)} 项结论未定。`,
      `${subject === undefined ? '' : `${subject}, `}programme year ${String(year)}: ${String(open)} ${open === 1 ? 'outcome' : 'outcomes'} not settled.`,
    ),
  about: (name: Bilingual): Bilingual => both(`（${name.zh}）`, ` (${name.en})`),
  path: both('填写 ', ' Fill in '),
  stop: both('。', '.'),
  comma: both('，', ', '),
  such: (example: string): Bilingual => both(`如 ${example}`, `such as ${example}`),
  most: (amount: string): Bilingual => both(`最多定下 ${amount}`, `Settles up to ${amount}`),
  bound: (amount: string): Bilingual => both(`牵涉的金额不超过 ${amount}`, `Concerns no more than ${amount}`),
  least: (amount: string): Bilingual => both(`怎么答都至少定下 ${amount}`, `whatever the answer, at least ${amount}`),
  always: (amount: string): Bilingual => both(`怎么答都定下 ${amount}`, `Settles ${amount}, whatever the answer`),
  unbounded: both('不知道它，合计就没有上限', 'Without it the total has no upper bound'),
  outcomes: (count: number): Bilingual =>
    both(`最多定下 ${String(count)} 项结论`, `Settles up to ${String(count)} ${count === 1 ? 'outcome' : 'outcomes'}`),
  outcomesBound: (count: number): Bilingual =>
    both(
      `牵涉的结论不超过 ${String(count)} 项`,
      `Concerns no more than ${String(count)} ${count === 1 ? 'outcome' : 'outcomes'}`,
    ),
  outcomesAlways: (count: number): Bilingual =>
    both(
      `怎么答都定下 ${String(count)} 项结论`,
      `Settles ${String(count)} ${count === 1 ? 'outcome' : 'outcomes'}, whatever the answer`,
    ),
  outcomesLeast: (count: number): Bilingual =>
    both(`怎么答都至少定下 ${String(count)} 项`, `whatever the answer, at least ${String(count)}`),
  together: both('，但须与另一项一起回答：', ', but only together with '),
  or: both('不答这一项，填写以下也可以：', 'Or, instead of it: '),
  and: both('、', ' and '),
} as const;

/** What kind of answer is wanted. */
export const kindWords: Readonly<Record<Answer['kind'], Bilingual>> = {
  money: both('带单位的金额', 'Money with its unit'),
  area: both('带单位的面积', 'An area with its unit'),
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
