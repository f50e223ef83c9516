import type { Language } from '../../issue/index.js';
import { annotated } from '../annotations.js';
import { type CheckedFolder, checkedUp, readFolders } from '../check-folders.js';
import { checkAnnotations, checkSarif } from '../check-machine.js';
import { checkOptions } from '../check-options.js';
import { type Checkup, checkupJson, checkupText } from '../check-report.js';
import { good } from '../checked.js';
import { command } from '../command.js';
import { rootedBy } from '../from-root.js';
import { exit } from '../io.js';

export const checkCommand = command<typeof checkOptions, CheckedFolder, Checkup>({
  name: 'check',
  about: {
    zh: '校核规则数据：条款、数值、编号、日期、勾稽核对、条文理解',
    en: 'check the rule data: clauses, figures, ids, days, cross-checks, interpretations',
  },
  takes: [],
  options: checkOptions,
  formats: ['text', 'json'],
  draw: {
    sarif: async (checkup, language: Language, { io }) =>
      good(JSON.stringify(checkSarif(checkup, language, await rootedBy(io)), undefined, 2)),
    github: async (checkup, language: Language, { io }) => {
      const annotations = checkAnnotations(checkup, language, await rootedBy(io));
      return good(annotated(checkupText(checkup, language), annotations, language));
    },
  },
  read: (_, io, folders) => readFolders(folders, io),
  fixes: {
    zh: '改正只有一种改法的问题：改法已试过，各种理解下的结论都不变；文件的写法照旧',
    en: 'correct what only one thing sets right, each tried and proved to change no answer under any interpretation; files keep their form',
  },
  run: checkedUp,
  print: checkupText,
  json: checkupJson,
  exit: ({ findings }) => (findings.length > 0 ? exit.findings : exit.done),
});
