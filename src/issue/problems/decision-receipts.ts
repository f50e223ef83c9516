import { problem, type Problem } from '../problem.js';

/** What a receipt of a decision says, and what is found when the decision is made again. */
export const ofDecisionReceipts = {
  'receipt-shape': problem(
    { zh: '{detail}', en: '{detail}' },
    {
      zh: '请使用 huiqi evaluate --receipt 写出的测算凭据原件。',
      en: 'Use a calculation record as huiqi evaluate --receipt wrote it.',
    },
  ),
  'receipt-version': problem(
    { zh: '所用的版本 {expected}', en: 'the version in use, {expected}' },
    {
      zh: '版本不同；结论是否相同，看其余各项。要完全一致，请用测算凭据所记的版本。',
      en: 'The version is another; whether the decision is the same, the other parts tell. For all to agree, use the version that the record names.',
    },
  ),
  'receipt-rules': problem(
    { zh: '现有规则数据的摘要 {expected}', en: 'the digest of the rule data in use, {expected}' },
    {
      zh: '规则数据与当时不同：请用当时的版本重算，或按现有规则重新求值。',
      en: 'The rule data are others than they were: use the version of that time, or evaluate anew under these.',
    },
  ),
  'receipt-reforms': problem(
    { zh: '所给规则改动的摘要 {expected}', en: 'the digest of the changes given, {expected}' },
    {
      zh: '请给出当时所用的规则改动（reforms），次序也要相同。',
      en: 'Give the changes to the rules (reforms) that were used, in the same order.',
    },
  ),
  'receipt-input': problem(
    { zh: '所给输入的摘要 {expected}', en: 'the digest of the input given, {expected}' },
    {
      zh: '输入的内容与当时不同：请核对是不是同一份，有没有改动。',
      en: 'The input says something else than it did: check whether it is the same one, unaltered.',
    },
  ),
  'receipt-setting': problem(
    { zh: '{expected}', en: '{expected}' },
    {
      zh: '测算凭据不会这样写：它被改动过，请用原件。',
      en: 'A calculation record is not written so: it was altered. Use the original.',
    },
  ),
  'receipt-result': problem(
    { zh: '重新测算结果的摘要 {expected}', en: 'the digest of the result made again, {expected}' },
    {
      zh: '结果与当时不同：原因看其余各项；其余都相同的，是测算凭据被改动过。',
      en: 'The result is another: the other parts tell why; where they all agree, the record was altered.',
    },
  ),
} as const satisfies Record<string, Problem>;
