import { problem, type Problem } from '../problem.js';

/** What is wrong with a document’s folder, and with what its clauses list. */
export const ofFolders = {
  'file-missing': problem(
    { zh: '每个文件夹都有的文件', en: 'a file that every document folder has' },
    { zh: '请补上；确实没有内容请写 []。', en: 'Add it; write [] where there is nothing to list.' },
  ),
  'file-stray': problem(
    { zh: '{known} 或规则文件', en: '{known} or a rule file' },
    {
      zh: '{suggestion}请改名、改成规则，或移出规则文件夹。',
      en: '{suggestion}Rename it, make it a rule, or move it out of the rules.',
    },
  ),
  'file-not-json': problem(
    { zh: '合乎语法的 JSON', en: 'well-formed JSON' },
    { zh: '请修正 JSON 语法：{detail}', en: 'Correct the JSON syntax: {detail}' },
  ),
  'key-duplicate': {
    tells: { zh: '写了不止一次', en: 'given more than once' },
    ...problem(
      { zh: '同一对象中每个键只写一次', en: 'each key of an object once' },
      { zh: '只有后一个会生效，请删去其中一个。', en: 'Only the later would count: remove one of the two.' },
    ),
  },
  'id-misplaced': problem(
    { zh: '与所在位置相符的编号 {expected}', en: 'the id that its place gives it, {expected}' },
    { zh: '请改正编号，或把文件（夹）改名。', en: 'Correct the id, or rename the file or folder.' },
  ),
  'clause-unaccounted': problem(
    { zh: '有 rules 或 notComputed 的条款', en: 'a clause with rules or notComputed' },
    {
      zh: '请列出编码它的规则或指标，或写明为何不能计算。',
      en: 'List the rules or targets that encode it, or say why nothing can be computed.',
    },
  ),
  'clause-both-ways': problem(
    { zh: '只有 rules 与 notComputed 之一', en: 'rules or notComputed, not both' },
    {
      zh: '已有规则编码的，请删去 notComputed；否则请删去 rules。',
      en: 'Where rules encode it, remove notComputed; otherwise remove rules.',
    },
  ),
  'clause-reason-unsaid': problem(
    { zh: '同时写的 notComputed 与 notComputedWhy', en: 'notComputed together with notComputedWhy' },
    {
      zh: '请用一句自己的话说明为何不能计算，中英文都写。',
      en: 'Say in one sentence of your own why nothing can be computed, in both languages.',
    },
  ),
  'clause-foreign': problem(
    { zh: '本文件的条款；这是 {home} 的条款', en: 'a clause of this document; this is one of {home}' },
    {
      zh: '请改引本文件的条款；只有勾稽核对和文本存疑处可以引用别的文件。',
      en: 'Cite a clause of this document; only cross-checks and textual issues may cite another.',
    },
  ),
  'clause-order': problem(
    { zh: '按编号递增、编号前三位相同的条款', en: 'clauses in rising order, their ids beginning alike' },
    { zh: '请按编号移到应在的位置，或改正编号。', en: 'Move it to the place its number gives it, or correct its id.' },
  ),
  'clause-gap': problem(
    { zh: '编号连续的条款，这里缺 {missing}', en: 'clauses numbered without a gap; {missing} is missing here' },
    { zh: '请补上缺的条款；一条也不能略去。', en: 'Add what is missing: no clause is left out.' },
  ),
  'encoder-unknown': problem(
    { zh: '编码本条款的规则或指标，写作 文件/编号', en: 'a rule or target that encodes this clause, as document/id' },
    { zh: '{suggestion}请改正编号，或从 rules 中删去。', en: '{suggestion}Correct the id, or remove it from rules.' },
  ),
  'encoder-silent': problem(
    { zh: '引用 {clause} 的规则或指标', en: 'a rule or target that cites {clause}' },
    {
      zh: '它并未引用本条款：请在它那里引用，或从 rules 中删去。',
      en: 'It does not cite this clause: cite it there, or remove it from rules here.',
    },
  ),
  'clause-twice': problem(
    { zh: '每条只引用一次', en: 'each clause once' },
    { zh: '前面已引用这一条：请删去一处。', en: 'The list cites it before: remove one of the two.' },
  ),
  'encoder-unlisted': problem(
    { zh: '在 rules 中列有 {encoder} 的条款', en: 'a clause whose rules list {encoder}' },
    {
      zh: '请在 clauses.json 的 {clause} 处补上 "{encoder}"，或删去这处引用。',
      en: 'Add "{encoder}" to the rules of {clause} in clauses.json, or remove this citation.',
    },
  ),
} as const satisfies Record<string, Problem>;
