import { describeIssue, type Issue, issue, type Language, languages } from '../issue/index.js';
import { type Verification, verifyReceipt } from '../receipt.js';
import { attempt } from './attempt.js';
import { exit, type Io } from './io.js';
import type { Json } from './json.js';
import type { Manner } from './manner.js';
import { andThen, type Checked, choiceOf, single } from './options.js';
import type { Given } from './program.js';
import { readInput } from './read.js';
import { oneLine, refuse } from './report.js';
import { verified } from './words.js';

/** Problems of the receipt, told under the name of its file. */
const inFile =
  (file: string) =>
  (found: Issue): Issue =>
    'file' in found.place ? { ...found, place: { file, pointer: found.place.pointer } } : found;

const readReceiptFile = async (file: string, io: Io): Promise<Json> => {
  const read = await readInput(file, io);
  const issues = read.issues.map((each) =>
    'option' in each.place ? { ...each, place: { option: 'RECEIPT' } } : { ...each, place: { file, pointer: '' } },
  );
  return { ...read, issues };
};

const readInputFile = async (file: string | undefined, receipt: string, io: Io): Promise<Json> => {
  if (file === undefined) return { read: true, value: undefined, issues: [] };
  if (file === '-' && receipt === '-')
    return {
      read: false,
      issues: [issue('file-unreadable', { option: 'INPUT' }, file, { detail: verified.inputTwice })],
    };
  const read = await readInput(file, io);
  return {
    ...read,
    issues: read.issues.map((each) => ('option' in each.place ? { ...each, place: { option: 'INPUT' } } : each)),
  };
};

const textOf = ({ matches, differs, unchecked }: Verification, language: Language): string =>
  [
    ...(matches
      ? [(unchecked.length === 0 ? verified.same : verified.sameSoFar)[language]]
      : differs.map((each) => oneLine(describeIssue(each, language)))),
    ...(unchecked.length === 0
      ? []
      : [`${verified.unchecked[language]}${unchecked.join(language === 'zh' ? '、' : ', ')}`]),
  ].join('\n');

/** `huiqi verify`: whether a decision, made again from its receipt, comes to the same; the exit code says so. */
export const verifyCommand = async (
  receiptFile: string,
  inputFile: string | undefined,
  given: Given,
  manner: Manner,
  io: Io,
): Promise<number> => {
  const language = andThen(single('--lang', given.lang, 'zh'), (word) => choiceOf('--lang', word, languages));
  const format = andThen(single('--format', given.format, 'text'), (word) =>
    choiceOf('--format', word, ['text', 'json']),
  );
  const receipt = await readReceiptFile(receiptFile, io);
  const input = await readInputFile(inputFile, receiptFile, io);
  const isSound = receipt.issues.length === 0 && input.issues.length === 0;
  const found: Checked<Verification> =
    receipt.read && input.read && isSound ? attempt(() => verifyReceipt(receipt.value, input.value)) : { issues: [] };
  const issues = [
    ...language.issues,
    ...format.issues,
    ...receipt.issues,
    ...input.issues,
    ...found.issues.map(inFile(receiptFile)),
  ];
  if (issues.length > 0 || found.value === undefined || language.value === undefined) return refuse(issues, manner, io);
  const told: Verification = {
    ...found.value,
    differs: found.value.differs.map((each) => ({ ...inFile(receiptFile)(each), part: each.part })),
  };
  io.out(`${format.value === 'json' ? JSON.stringify(told, undefined, 2) : textOf(told, language.value)}\n`);
  return told.matches ? exit.done : exit.findings;
};
