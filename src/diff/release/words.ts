import { type Bilingual, both } from '../../issue/index.js';
import type { ReleaseLevel } from './level.js';

export const levelWords: Readonly<Record<ReleaseLevel, Bilingual>> = {
  none: both('规则数据没有变化，无需新版本。', 'The rule data are the same: no version is needed.'),
  patch: both(
    '修订版本（patch）：含义没有变化，金额和结论都与以前相同。',
    'Patch: no change of meaning; amounts and outcomes are as before.',
  ),
  minor: both(
    '次版本（minor）：有金额、结论、规定或兑现安排发生变化，或有新增。',
    'Minor: an amount, an outcome, a limit or a payment arrangement changes, or something is added.',
  ),
  major: both('主版本（major）：调用方所用的名称有的不再存在。', 'Major: names that callers use no longer exist.'),
};

export const words = {
  edits: (count: number) => both(`本版改动${String(count)}处`, `Edits in this version (${String(count)})`),
  otherInterpretations: both('按条文的另一种理解', 'Under other interpretations'),
  gone: both('不再存在的名称', 'Names removed'),
  come: both('新增的名称', 'New names'),
  under: (options: readonly string[]) =>
    both(
      `按${options.map((option) => `“${option}”`).join('或')}理解`,
      `if the text is interpreted as ${options.map((option) => `“${option}”`).join(' or ')}`,
    ),
  clauses: (clauses: string) => both(`［${clauses}］`, ` [${clauses}]`),
  lapsed: (options: readonly string[]) =>
    both(
      `条文的这些理解不再适用，未能核对：${options.join('、')}。`,
      `Interpretations that no longer apply, and were not tried: ${options.join(', ')}.`,
    ),
  ranges: (count: number) =>
    both(
      `另有${String(count)}项只是待定金额的上下限有变化。`,
      `${String(count)} more in which only the bounds of an open amount change.`,
    ),
  words: (count: number) =>
    both(`只改文字或登记内容${String(count)}处。`, `Edits of wording or records only: ${String(count)}.`),
  unseen: both(
    '所改之处编译后不同，所核对的样本结论均无变化；但这不能作为证明。',
    'Once compiled, the rules differ; no case tried has another outcome, which is no proof.',
  ),
} as const;
