import { problem, type Problem } from '../problem.js';

/** What a caller asks for: options, documents, readings, results handed back. */
export const ofCalls = {
  'options-wanted': problem(
    { zh: '一个选项对象，可写：{known}', en: 'an object of options, which are: {known}' },
    {
      zh: '请写成 { option: value }；不用选项就不要写。',
      en: 'Write { option: value }, or leave it out where no option is needed.',
    },
  ),
  'option-unknown': problem(
    { zh: '下列选项之一：{known}', en: 'one of these options: {known}' },
    { zh: '{suggestion}请改正选项名，或删去该项。', en: '{suggestion}Correct the name or remove the option.' },
  ),
  'option-misfit': problem({ zh: '{wanted}', en: '{wanted}' }, { zh: '请改成这样的值。', en: 'Give such a value.' }),
  'data-wanted': problem(
    {
      zh: 'JSON 能写出的数据：文字、有限的数、true 和 false、列表和普通对象',
      en: 'data as JSON can write it: texts, finite numbers, true and false, lists and plain objects',
    },
    { zh: '此处不行：{detail}。请传入普通数据。', en: 'Not here: {detail}. Hand over plain data.' },
  ),
  'subject-not-parsed': problem(
    { zh: '{parser} 检查过的对象', en: 'a subject that {parser} has checked' },
    {
      zh: '请先 const parsed = {parser}(…)，parsed.ok 为 true 时再传 parsed.subject；改写、复制或从 JSON 读回的也要重新检查。',
      en: 'First const parsed = {parser}(…), then hand over parsed.subject where parsed.ok is true; one that was changed, copied or read back from JSON must be checked anew.',
    },
  ),
  'document-silent': {
    tells: { zh: '这份文件没有这方面的规定', en: 'the document has no provision on this' },
    ...problem(
      { zh: '{title}有规定的事项，即{answers}', en: 'what {title} speaks of: {answers}' },
      {
        zh: '{title}没有{asked}，只有{answers}。请改问其中的事项，或改用别的文件。',
        en: '{title} has no {asked}; it has {answers}. Ask about one of these, or ask another document.',
      },
    ),
  },
  'document-unknown': problem(
    { zh: '下列文件之一：{known}', en: 'one of these documents: {known}' },
    { zh: '{suggestion}`huiqi list` 列出全部文件。', en: '{suggestion}`huiqi list` shows them all.' },
  ),
  'programme-year-wanted': problem(
    { zh: '1949至2999的年份（数字）', en: 'a year from 1949 to 2999, as a number' },
    { zh: '请写要测算的年度，如2026。', en: 'Give the programme year, such as 2026.' },
  ),
  'reading-unknown': problem(
    { zh: '下列条文理解之一：{known}', en: 'one of these interpretations: {known}' },
    {
      zh: '{suggestion}`huiqi list` 列出每项条文理解及其选项。',
      en: '{suggestion}`huiqi list` shows each interpretation and its options.',
    },
  ),
  'reading-option-unknown': problem(
    { zh: '下列选项之一：{known}', en: 'one of these options: {known}' },
    { zh: '{suggestion}请从中选一个。', en: '{suggestion}Choose one of them.' },
  ),
  'period-wanted': problem(
    {
      zh: '起止两端，如“2013-01-01..2021-12-31”或“2013..2021”',
      en: 'FROM..THROUGH, such as 2013-01-01..2021-12-31 or 2013..2021',
    },
    { zh: '请写两个日期或年份，先起后止。', en: 'Write two days or years, the earlier first.' },
  ),
  'assumption-unknown': problem(
    { zh: '下列列表之一：{known}', en: 'one of these lists: {known}' },
    { zh: '{suggestion}只有列表可以假定为空。', en: '{suggestion}Only a list can be assumed to be empty.' },
  ),
  'total-too-large': problem(
    { zh: '合计不超过90万亿元的金额', en: 'amounts that come to no more than 90万亿元 in all' },
    {
      zh: '再大的合计不能保证精确到分，因此不给出：请检查规则和项目的金额是否多写了一级。',
      en: 'A larger sum could not be exact to the 分, so none is given: check whether amounts of rules or projects are one unit too large.',
    },
  ),
  'result-wanted': problem(
    { zh: '{maker} 给出的结果', en: 'what {maker} returned' },
    { zh: '请原样传入 {maker} 的结果。', en: 'Hand over the result of {maker} as it came.' },
  ),
  'result-damaged': problem(
    { zh: '{wanted}，即 {maker} 给出时的内容', en: '{wanted}, as {maker} returned it' },
    {
      zh: '这份结果缺了内容，或被改动过：请原样传入，或重新求值。',
      en: 'Something of it was lost or changed: hand it over as it came, or evaluate again.',
    },
  ),
  'outcome-without-trace': problem(
    { zh: '由本次求值直接得到的结果', en: 'an outcome as the evaluation returned it' },
    {
      zh: '复制或从 JSON 读回的结果不带推理过程：求值时加选项 reasons: true，或重新求值后再说明。',
      en: 'A copy or one read back from JSON has lost its reasoning: evaluate with reasons: true, or again, then explain.',
    },
  ),
} as const satisfies Record<string, Problem>;
