import { basename, dirname } from 'node:path';
import { issue } from '../issue/checking.js';
import type { Bilingual, Issue } from '../issue/index.js';
import { verifyReceipt } from '../receipt.js';
import { subjectFor } from '../subject/mistaken.js';
import { attempt, type Checked, good } from './checked.js';
import type { CommandCall } from './command.js';
import type { Io } from './io.js';
import { readInput } from './read.js';
import { shipped } from './shipped.js';
import { isRunFolder, runIn, type RunVerdict, verifyRun, type WrittenRun } from './verify-run.js';
import { recordFile } from './written-folder.js';

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

// A receipt names the version of the library, which says what its rules are.
const ofThePackage: Bilingual = {
  zh: 'package：凭据只按软件自带的规则核对，--rules 用于 huiqi simulate 写出的文件夹',
  en: 'package: receipts are verified by the rules of the package alone; --rules is for folders that huiqi simulate wrote',
};

export interface VerifyCall {
  readonly file: string;
  readonly receipt: unknown;
  readonly input: unknown;
}

export type VerifyOutcome = ReturnType<typeof verifyReceipt> | RunVerdict;

const ofRecords: Bilingual = { zh: '测算凭据', en: 'a calculation record' };

/** What is to be made again: a decision, or a run. */
export const readVerification = async (
  file: string,
  input: string | undefined,
  io: Io,
  rules?: string,
): Promise<Checked<VerifyCall | WrittenRun>> => {
  // The record of a run is verified with all that stands beside it.
  const folder = basename(file) === recordFile ? dirname(file) : file;
  if (file !== '-' && (await isRunFolder(folder, io))) return runIn(folder, input, io, rules);
  if (rules !== undefined && rules !== shipped)
    return { issues: [issue('option-misfit', { option: '--rules' }, rules, { wanted: ofThePackage })] };
  const receipt = await readAs('RECEIPT', file, io, () => ({ file, pointer: '' }));
  const other = subjectFor(ofRecords, 'RECEIPT', receipt.value?.value);
  if (other !== undefined) return { issues: [other] };
  const told = await (async () => {
    if (input === undefined) return good({ value: undefined });
    return input === '-' && file === '-' ? { issues: [inputTwice(input)] } : readAs('INPUT', input, io);
  })();
  return {
    value: { file, receipt: receipt.value?.value, input: told.value?.value },
    issues: [...receipt.issues, ...told.issues],
  };
};

/** Makes it again, and says what is not as it was. */
export const verified = async (
  asked: VerifyCall | WrittenRun,
  { language, environment }: Pick<CommandCall<object>, 'language' | 'environment'>,
): Promise<Checked<VerifyOutcome>> => {
  if ('record' in asked) return verifyRun(asked, language, environment);
  const { file, receipt, input } = asked;
  const { value, issues } = attempt(() => verifyReceipt(receipt, input));
  if (value === undefined) return { issues: issues.map(inFile(file)) };
  return good({ ...value, differs: value.differs.map((each) => ({ ...inFile(file)(each), part: each.part })) });
};
