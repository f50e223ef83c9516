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
  'receipt-version': {
    tells: {
      zh: '凭据所记版本为{found}，所用版本为{expected}',
      en: 'the record names version {found}; version {expected} is in use',
    },
    ...problem(
      { zh: '所用的版本 {expected}', en: 'the version in use, {expected}' },
      {
        zh: '版本不同；结论是否相同，看其余各项。要完全一致，请用测算凭据所记的版本。',
        en: 'The other parts show whether the result is the same; for all to agree, use the version that the record names.',
      },
    ),
  },
  'receipt-rules': {
    tells: {
      zh: '规则数据与当时不同：凭据所记摘要为{was}，现为{now}',
      en: 'the rule data differ from those of the record (digest {was} recorded, {now} now)',
    },
    ...problem(
      { zh: '现有规则数据的摘要 {expected}', en: 'the digest of the rule data in use, {expected}' },
      {
        zh: '请用当时的版本重新测算，或按现有规则另行测算。',
        en: 'Use the version of that time, or evaluate anew under these.',
      },
    ),
  },
  'receipt-reforms': {
    tells: {
      zh: '规则调整与当时不同：凭据所记摘要为{was}，所给为{now}',
      en: 'the changes to the rules differ from those of the record (digest {was} recorded, {now} given)',
    },
    ...problem(
      { zh: '所给规则改动的摘要 {expected}', en: 'the digest of the changes given, {expected}' },
      {
        zh: '请给出当时所用的规则改动（reforms），次序也要相同。',
        en: 'Give the changes to the rules (reforms) that were used, in the same order.',
      },
    ),
  },
  'receipt-input': {
    tells: {
      zh: '输入与当时不同：凭据所记摘要为{was}，所给输入为{now}',
      en: 'the input differs from that of the record (digest {was} recorded, {now} given)',
    },
    ...problem(
      { zh: '所给输入的摘要 {expected}', en: 'the digest of the input given, {expected}' },
      {
        zh: '请核对是不是同一份，有没有改动。',
        en: 'Check whether it is the same file, unaltered.',
      },
    ),
  },
  'receipt-setting': problem(
    { zh: '{expected}', en: '{expected}' },
    {
      zh: '测算凭据不会这样写：它被改动过，请用原件。',
      en: 'A calculation record is not written so: it was altered. Use the original.',
    },
  ),
  'receipt-result': {
    tells: {
      zh: '结果与当时不同：凭据所记摘要为{was}，重新测算为{now}',
      en: 'the result differs from that of the record (digest {was} recorded, {now} recalculated)',
    },
    ...problem(
      { zh: '重新测算结果的摘要 {expected}', en: 'the digest of the result made again, {expected}' },
      {
        zh: '原因见其余各项；其余都相同的，是测算凭据被改动过。',
        en: 'See the other differences for the cause; where there are none, the record was altered.',
      },
    ),
  },
} as const satisfies Record<string, Problem>;
