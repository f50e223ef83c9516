import { type Bilingual, both } from '../issue/index.js';

/** What `huiqi ask` says beside what the dialogue asks. */
export const interviewWords = {
  shrinks: (before: string, after: string): Bilingual => both(`${before} → ${after}`, `${before} → ${after}`),
  save: (count: number, path: string): Bilingual =>
    both(
      `已中断。把已答的${String(count)}项写入${path}吗？`,
      `Broken off. Write the ${String(count)} ${count === 1 ? 'answer' : 'answers'} so far to ${path}?`,
    ),
  yes: both('写入', 'write them'),
  no: both('放弃', 'discard them'),
  nothing: both('没有写入文件。', 'Nothing was written.'),
  written: (count: number, path: string): Bilingual =>
    both(
      `已写入${path}（新答${String(count)}项）。`,
      `Written to ${path} (${String(count)} new ${count === 1 ? 'answer' : 'answers'}).`,
    ),
  stdinTaken: both('标准输入留给回答。', 'standard input is for the answers.'),
} as const;
