import type { Bilingual } from '../../issue/index.js';
import { explainVerification } from '../../receipt.js';
import { command } from '../command.js';
import { exit } from '../io.js';
import { otherRules } from '../options.js';
import { typedCommand } from '../typed-command.js';
import { readVerification, verified, type VerifyCall, type VerifyOutcome } from '../verification.js';
import { runVerdictText, type WrittenRun } from '../verify-run.js';

/** How the input of that time is given along, by the name that `init` gives it. */
const withInput: Bilingual = { zh: '一并核对输入：', en: 'To compare the input as well: ' };

const options = { rules: otherRules };

export const verifyCommand = command<typeof options, VerifyCall | WrittenRun, VerifyOutcome>({
  name: 'verify',
  about: {
    zh: '按测算凭据或名单测算的结果文件夹重新测算，说明与当时有何不同',
    en: 'recalculate a decision from its calculation record, or a run from its folder, and say what differs',
  },
  takes: [
    {
      name: '<RECEIPT>',
      about: {
        zh: 'huiqi evaluate --receipt 写出的文件，或 huiqi simulate --out 写出的文件夹；- 为标准输入',
        en: 'file that huiqi evaluate --receipt wrote, or folder that huiqi simulate --out wrote; - for standard input',
      },
    },
    {
      name: '[INPUT]',
      about: {
        zh: '当时的输入或名单；- 为标准输入；不给则只核对版本和规则数据',
        en: 'the input or the table of that time; - for standard input; without it only the version and the rule data are compared',
      },
    },
  ],
  options,
  read: ([file = '', input], io, { rules }) => readVerification(file, input, io, rules),
  run: verified,
  print: (found, language, format, { args: [file = '-'] }) => {
    if (found.kind === 'run-verification') return runVerdictText(found, language);
    const told = explainVerification(found, language, format);
    if (found.unchecked.length === 0 || file === '-' || format !== 'text') return told;
    return `${told}\n${withInput[language]}${typedCommand(['verify', file, 'enterprise.json', '--lang', language])}`;
  },
  exit: ({ differs }) => (differs.length === 0 ? exit.done : exit.findings),
});
