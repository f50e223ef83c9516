import type { Bilingual, Issue } from '../../issue/index.js';
import { issue } from '../../issue/checking.js';
import { explainVerification, verifyReceipt } from '../../receipt.js';
import { attempt, type Checked, good } from '../checked.js';
import { command } from '../command.js';
import { exit, type Io } from '../io.js';
import { readInput } from '../read.js';
import { isRunFolder, runIn, type RunVerdict, runVerdictText, verifyRun, type WrittenRun } from '../verify-run.js';

/** Problems of the receipt, told under the name of its file. */
const inFile =
  (file: string) =>
  (found: Issue): Issue =>
    'file' in found.place ? { ...found, place: { file, pointer: found.place.pointer } } : found;

/** A file, its unreadability told under the name that stands for it in the usage. */
const readAs = async (
  option: string,
  file: string,
  io: Io,
  place: (found: Issue) => Issue['place'] = (found) => found.place,
): Promise<Checked<{ readonly value: unknown }>> => {
  const read = await readInput(file, io);
  const issues = read.issues.map((each) => ({
    ...each,
    place: 'option' in each.place ? { option } : place(each),
  }));
  return read.read ? { value: { value: read.value }, issues } : { issues };
};

const onlyOnce: Bilingual = { zh: '标准输入只能读一次。', en: 'standard input can be read only once.' };

const inputTwice = (file: string): Issue => issue('file-unreadable', { option: 'INPUT' }, file, { detail: onlyOnce });

const options = {};

interface VerifyCall {
  readonly file: string;
  readonly receipt: unknown;
  readonly input: unknown;
}

type VerifyOutcome = ReturnType<typeof verifyReceipt> | RunVerdict;

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
  read: async ([file = '', input], io): Promise<Checked<VerifyCall | WrittenRun>> => {
    if (file !== '-' && (await isRunFolder(file, io))) return runIn(file, input, io);
    const receipt = await readAs('RECEIPT', file, io, () => ({ file, pointer: '' }));
    const told = await (async () => {
      if (input === undefined) return good({ value: undefined });
      return input === '-' && file === '-' ? { issues: [inputTwice(input)] } : readAs('INPUT', input, io);
    })();
    return {
      value: { file, receipt: receipt.value?.value, input: told.value?.value },
      issues: [...receipt.issues, ...told.issues],
    };
  },
  run: async (asked, { language, environment }): Promise<Checked<VerifyOutcome>> => {
    if ('record' in asked) return verifyRun(asked, language, environment);
    const { file, receipt, input } = asked;
    const { value, issues } = attempt(() => verifyReceipt(receipt, input));
    if (value === undefined) return { issues: issues.map(inFile(file)) };
    return good({ ...value, differs: value.differs.map((each) => ({ ...inFile(file)(each), part: each.part })) });
  },
  print: (found, language, format) =>
    found.kind === 'run-verification' ? runVerdictText(found, language) : explainVerification(found, language, format),
  exit: ({ matches }) => (matches ? exit.done : exit.findings),
});
