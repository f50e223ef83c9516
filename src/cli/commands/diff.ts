import { diffComment, diffText } from '../../diff/index.js';
import type { Language } from '../../issue/index.js';
import { good } from '../checked.js';
import { command } from '../command.js';
import { diffOptions } from '../diff-options.js';
import { diffSarif } from '../diff-sarif.js';
import { type DiffSides, judgedSides, type Judgement, readSides } from '../diff-sides.js';
import { rootedBy } from '../from-root.js';
import { exit } from '../io.js';

export const diffCommand = command<typeof diffOptions, DiffSides, Judgement>({
  name: 'diff',
  about: {
    zh: '比较两份规则：改动了哪些，影响哪些对象、多少金额',
    en: 'compare two sets of rules: what was changed, whom that affects and by how much',
  },
  takes: [
    {
      name: '<BEFORE>',
      about: {
        zh: '改动前：文件夹，或 git 版本（main:rules），或 package（软件自带）',
        en: 'before: a folder, a revision of git (main:rules), or package (those shipped)',
      },
    },
    {
      name: '<AFTER>',
      about: { zh: '改动后的一方，写法相同', en: 'the rules after the change, written the same way' },
    },
  ],
  options: diffOptions,
  writes: true,
  formats: ['text', 'markdown', 'json'],
  draw: {
    github: ({ diff, name }, language) => Promise.resolve(good(diffComment(diff, language, name))),
    sarif: async ({ diff, places }, language, { io }) => good(diffSarif(diff, places, language, await rootedBy(io))),
  },
  read: readSides,
  run: judgedSides,
  print: ({ diff, name, all }: Judgement, language: Language, format) =>
    format === 'markdown' ? diffComment(diff, language, name) : diffText(diff, language, all),
  json: ({ diff }) => diff,
  exit: ({ diff }) => (diff.passes ? exit.done : exit.findings),
});
