import { type Bilingual, both } from '../issue/index.js';
import type { CaseResult } from './run.js';

/** What becomes of cases, as a mark before one and as a count. */
export const statusWords: Readonly<Record<CaseResult['status'], Bilingual>> = {
  failed: both('不符', 'failed'),
  refused: both('无法测算', 'refused'),
  unconfirmed: both('待确认', 'to be confirmed'),
  passed: both('相符', 'passed'),
};

export const words = {
  why: (why: string) => both(`依据：${why}`, `why: ${why}`),
  expected: both('应为', 'expected'),
  got: both('实得', 'got'),
  nothing: both('没有', 'nothing'),
  lines: both('- 应为  + 实得', '- expected  + got'),
  confirm: both(
    '由测算记录而来，还没有人对照条款：请核对金额，写明 why，再删去 unconfirmed。',
    'recorded from a decision that nobody has held against the clause: check it, say why, then take unconfirmed away.',
  ),
  ran: (count: number) => both(`用例${String(count)}个`, `${String(count)} ${count === 1 ? 'case' : 'cases'}`),
  count: (status: CaseResult['status'], count: number) =>
    both(`${statusWords[status].zh}${String(count)}个`, `${String(count)} ${statusWords[status].en}`),
  none: both('没有符合筛选条件的用例。', 'No case fits what was asked for.'),
} as const;
