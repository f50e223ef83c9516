import { command } from '../command.js';
import { initOptions as options } from '../init-options.js';
import { type StartAsked, startAsked, type Started, started, startedText, usual } from '../started.js';
import { spokenIn } from '../typed-command.js';

export const initCommand = command<typeof options, StartAsked, Started>({
  name: 'init',
  about: {
    zh: '写一份企业文件作起点，另附各栏说明',
    en: 'write an enterprise file to start from, with a page on what each field is',
  },
  takes: [
    {
      name: '[FILE]',
      about: { zh: `写入的文件，默认 ${usual}`, en: `file to write, ${usual} by default` },
    },
  ],
  options,
  formats: [],
  writes: true,
  read: startAsked,
  run: started,
  print: (found, language, _, { typed }) => `${startedText(found, language)}${spokenIn(typed)}`,
});
