import { type Bilingual, both } from '../../issue/index.js';
import { beginDocument, beginRule, type Begun } from '../begin.js';
import { command } from '../command.js';
import { spokenIn } from '../typed-command.js';
import { type NewId, newIdOf, newOptions } from '../new-options.js';

const words = {
  written: (files: readonly string[]): Bilingual =>
    both(`已写入${files.join('、')}。`, `Written: ${files.join(', ')}.`),
  next: both(
    '标“…”处请对照原文填写，仍缺什么由此命令列出：',
    'Write what is marked … from the text; what is still missing: ',
  ),
} as const;

export const newCommand = command<typeof newOptions, NewId, Begun>({
  name: 'new',
  about: {
    zh: '新建文件或规则：写出骨架、条款候选和第一张用例表',
    en: 'start a document or a rule: a skeleton, candidate clauses, a first table of cases',
  },
  takes: [
    { name: '<WHAT>', about: { zh: 'document（文件）或 rule（规则）', en: 'document or rule' } },
    { name: '<ID>', about: { zh: '文件编号，或 文件/规则', en: 'id of the document, or document/rule' } },
  ],
  options: newOptions,
  formats: [],
  writes: true,
  read: ([what = '', id = '']) => Promise.resolve(newIdOf(what, id)),
  run: ({ what, id }, call) => (what === 'document' ? beginDocument(id, call) : beginRule(id, call)),
  print: ({ files, next }, language, _, { typed }) =>
    `${words.written(files)[language]}\n${words.next[language]}${next}${spokenIn(typed)}`,
});
