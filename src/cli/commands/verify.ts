import { explainVerification } from '../../receipt.js';
import { command } from '../command.js';
import { exit } from '../io.js';
import { otherRules } from '../options.js';
import { readVerification, verified, type VerifyCall, type VerifyOutcome } from '../verification.js';
import { runVerdictText, type WrittenRun } from '../verify-run.js';

const options = { rules: otherRules };

export const verifyCommand = command<typeof options, VerifyCall | WrittenRun, VerifyOutcome>({
  name: 'verify',
  about: {
    zh: '按测算凭据或名单测算的结果文件夹重新测算，说明与当时有何不同',
    en: 'make a decision again from its receipt, or a run from its folder, and say what is not as it was',
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
  print: (found, language, format) =>
    found.kind === 'run-verification' ? runVerdictText(found, language) : explainVerification(found, language, format),
  exit: ({ matches }) => (matches ? exit.done : exit.findings),
});
