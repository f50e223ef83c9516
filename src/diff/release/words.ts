import type { Bilingual } from '../../issue/index.js';
import type { ReleaseLevel } from './level.js';

const both = (zh: string, en: string): Bilingual => ({ zh, en });

export const levelWords: Readonly<Record<ReleaseLevel, Bilingual>> = {
  none: both('规则数据没有变化，无需新版本。', 'The rule data are the same: no version is needed.'),
  patch: both(
    '修订版本（patch）：含义没有变化，金额和结论都与以前相同。',
    'Patch: no change of meaning; amounts and verdicts are as before.',
  ),
  minor: both(
    '次版本（minor）：有金额、结论、约束或付款安排不同，或有新增。',
    'Minor: an amount, a verdict, a limit or how something is paid is another, or something is new.',
  ),
  major: both('主版本（major）：调用方所用的名称有的不再存在。', 'Major: names that callers use are gone.'),
};

export const words = {
  gone: both('不再存在的名称', 'Names that are gone'),
  come: both('新增的名称', 'New names'),
  under: (options: readonly string[]) =>
    both(
      `条文理解为${options.map((option) => `“${option}”`).join('或')}时`,
      `where the text is read as ${options.map((option) => `“${option}”`).join(' or ')}`,
    ),
  clauses: (clauses: string) => both(`〔${clauses}〕`, ` [${clauses}]`),
  lapsed: (options: readonly string[]) =>
    both(
      `条文的这些理解不再适用，未能一试：${options.join('、')}。`,
      `Options of readings that no longer fit, and were not tried: ${options.join(', ')}.`,
    ),
  ranges: (count: number) =>
    both(
      `另有 ${String(count)} 项只是尚未确定的金额上下限变动。`,
      `${String(count)} more in which only the bounds of what is undecided move.`,
    ),
  words: (count: number) =>
    both(`只改文字或台账 ${String(count)} 处。`, `Words and ledger alone: ${String(count)} edits.`),
  unseen: both(
    '所改之处编译后不同，试过的样本没有一个结论不同；这不是证明。',
    'Compiled, the rules differ; nothing that was tried answers otherwise, which is no proof.',
  ),
} as const;
