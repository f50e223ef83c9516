import { asked, askOptions, readAsked } from '../asked.js';
import { command } from '../command.js';
import { decidedBy, subjectIssues } from '../subject-command.js';

export const askCommand = command({
  name: 'ask',
  about: {
    zh: '在终端中逐项提问，补全一家企业的信息，写成 JSON',
    en: 'ask for what is missing, one question at a time, and write the answers as JSON',
  },
  takes: [
    {
      name: '[FILE]',
      about: {
        zh: '已知信息的 JSON 文件；不写则从第一项问起',
        en: 'JSON file of what is known; without it, everything is asked',
      },
    },
  ],
  options: askOptions,
  formats: [],
  writes: true,
  read: ([file], io, values) => readAsked(file, values, io),
  inspect: (known, values) =>
    known.file === undefined ? [] : subjectIssues(askOptions, known.input, decidedBy(values, known), known.among),
  run: asked,
  print: ({ text }) => text,
  exit: ({ code }) => code,
});
