import { unchecked } from '../../subject/index.js';
import { evaluateAmong, type EvaluateOptions } from '../../engine/evaluate.js';
import { explainResult, followUpsOf } from '../../explain/index.js';
import { type ByLanguage, issue, type Issue } from '../../issue/index.js';
import type { CommandCall } from '../command.js';
import { nextSteps } from '../next-steps.js';
import { documentIn, otherRules, receipt, reforms, setting, subject, year } from '../options.js';
import { shipped } from '../shipped.js';
import { subjectCommand } from '../subject-command.js';
import { textsAround } from '../texts-around.js';
import { writeIssue } from '../write.js';

const options = { document: documentIn, rules: otherRules, year, reforms, ...setting, subject, receipt };

// A receipt names the version of the library, which says what its rules are: huiqi verify is given no others.
const keptIn: ByLanguage<(path: string) => string> = {
  zh: (path) => `已写入测算凭据${path}。`,
  en: (path) => `Calculation record written to ${path}.`,
};

const ofThePackage = { zh: '不与 --rules、--reform 同用', en: 'no --rules and no --reform beside it' };

/** Writes the receipt of a decision, where one is asked for; nothing is printed of a decision whose receipt cannot be kept. */
const keepReceipt = async (
  input: unknown,
  {
    args: [file = '-'],
    values: { receipt: path, rules, reforms: changed, ...about },
    switches: { replace },
    environment,
  }: CommandCall<typeof options>,
): Promise<readonly Issue[]> => {
  if (path === undefined) return [];
  if (rules !== undefined || changed.length > 0)
    return [issue('option-misfit', { option: '--receipt' }, path, { wanted: ofThePackage })];
  const { receiptFor } = await import('../../receipt.js');
  const kept = receiptFor(unchecked(input), about satisfies EvaluateOptions);
  try {
    await environment.write(path, `${JSON.stringify(kept, undefined, 2)}\n`, replace, [file]);
    return [];
  } catch (error) {
    return [writeIssue('--receipt', path, error)];
  }
};

export const evaluateCommand = subjectCommand({
  name: 'evaluate',
  about: {
    zh: '按一份文件、一个年度测算一家企业（或评估一宗项目用地、一个园区、区县（市）、城市）',
    en: 'evaluate one enterprise (or site, park, district, city) under one document, in one programme year',
  },
  options,
  writes: true,
  ask: (input, { receipt: _, ...about }, among = []) => {
    const found = evaluateAmong(input, about, among.length === 0 ? undefined : among);
    const around = textsAround(found.document, among, { from: found.year, through: found.year });
    return around.length === 0 ? found : { ...found, notices: [...found.notices, ...around] };
  },
  keep: keepReceipt,
  short: true,
  print: (
    found,
    language,
    format,
    { args: [file = '-'], typed, values: { rules, reforms: changed, receipt: written }, switches: { detail } },
  ) => {
    // What was read from standard input is not there to be read again; a record is kept of the package's own rules.
    const kept = (rules === undefined || rules === shipped) && changed.length === 0;
    const steps =
      file === '-' ? [] : followUpsOf(found).filter((step) => step !== 'receipt' || (kept && written === undefined));
    const told = written === undefined ? '' : `\n${format === 'text' ? '' : '\n'}${keptIn[language](written)}`;
    return `${explainResult(found, language, format, { detail })}${told}${nextSteps(steps, [file, typed], language, format)}`;
  },
});
