import { problem, type Problem } from '../problem.js';

/** What a document’s data says otherwise than its text. */
export const ofText = {
  'source-missing': problem(
    { zh: '来源文件夹中以 {prefix} 开头的文本', en: 'a text among the sources whose name begins with {prefix}' },
    {
      zh: '请放入原文，或检查 --sources 指向的文件夹。',
      en: 'Put the document’s text there, or check the folder that --sources names.',
    },
  ),
  'anchor-missing': problem(
    { zh: '在原文中逐字出现的短语', en: 'a phrase that stands in the source word for word' },
    {
      zh: '请从原文复制最短的相应短语，空白和换行照录。',
      en: 'Copy the shortest fitting phrase from the source, white space and line breaks included.',
    },
  ),
  'quotation-differs': problem(
    { zh: '原文中逐字出现的引文：{known}', en: 'a quotation that stands in the text word for word: {known}' },
    { zh: '引号内请照录原文；自己的话请不加引号。', en: 'Quote as printed, or leave the quotation marks out.' },
  ),
  'departments-differ': problem(
    {
      zh: '条款后所印的牵头单位和配合单位：{known}',
      en: 'the departments that are printed behind the clause: {known}',
    },
    {
      zh: '请照原文改正名称、次序，或改正所列条款。',
      en: 'Correct their names and order as printed, or the clauses that they are listed for.',
    },
  ),
  'departments-unlisted': problem(
    { zh: 'departments 中的牵头单位和配合单位：{known}', en: 'its departments under departments: {known}' },
    {
      zh: '原文在该条款后印有牵头单位：请列入该条款。',
      en: 'The text prints a lead department behind the clause: list the clause.',
    },
  ),
  'anchor-differs': problem(
    { zh: '所引短语写明的数：{known}', en: 'a figure that the anchor prints: {known}' },
    {
      zh: '请对照原文改正数或单位，或把 anchor 换成写明它的短语。',
      en: 'Compare both with the source and correct the figure or its unit, or quote the phrase that has it.',
    },
  ),
  'text-copied': problem(
    {
      zh: '自己的话，与原文连续相同不到{most}字',
      en: 'words of our own, fewer than {most} characters in a row as in the source',
    },
    { zh: '请改写：原文只引 anchor 那一小段。', en: 'Reword it: only the anchor quotes the source.' },
  ),
  'unit-unknown': problem(
    { zh: '下列单位之一：{known}', en: 'one of these units: {known}' },
    { zh: '{suggestion}请改正单位。', en: '{suggestion}Correct the unit.' },
  ),
  'figure-unfounded': problem(
    { zh: '所引条款载明的数：{known}', en: 'a figure of the clauses cited: {known}' },
    {
      zh: '请对照条款改正，或引用载明它的条款。',
      en: 'Compare it with the clauses and correct it, or cite the clause that has it.',
    },
  ),
  'boundary-misfit': {
    tells: {
      zh: '条款 {clause} 的{figure}{expected}，规则写的是{found}',
      en: 'in clause {clause}, {figure} {expected}; the rule has {found}',
    },
    ...problem(
      { zh: '与条款 {clause} 的{figure}一致：{expected}', en: 'as clause {clause} has it for {figure}: {expected}' },
      {
        zh: '请改正 operator，或条款的 comparator；条文有另一种理解的，写入 readings.json。',
        en: 'Correct the operator, or the comparator of the clause; another interpretation belongs in readings.json.',
      },
    ),
  },
  'text-blank-edge': problem(
    { zh: '首尾没有空格的文字', en: 'a text without blanks before or after it' },
    { zh: '请删去首尾的空格、换行。', en: 'Remove the blanks and line breaks at its ends.' },
  ),
  'left-to-write': {
    tells: { zh: '尚有标“…”之处没有填写：{known}', en: 'places marked … are still to be written: {known}' },
    ...problem(
      { zh: '写完的内容；尚未填写：{known}', en: 'what is written; still to be written: {known}' },
      { zh: '请对照原文填写。', en: 'Write them from the text.' },
    ),
  },
  'period-short': problem(
    {
      zh: '{year}年末或更晚：本文件的目标大多定在{year}年',
      en: 'the end of {year} or later: most of its targets are for {year}',
    },
    {
      zh: '所引条款没有载明哪天结束，而照这一天，目标年在文件期满之后：请对照原文改正，或在 periodCites 引用载明期限的条款。',
      en: 'No clause cited says when it ends, and by this day it ends before its targets are due: correct it by the text, or cite the clause that sets the period in periodCites.',
    },
  ),
  'force-differs': problem(
    { zh: '所引条款的约束力：{expected}', en: 'the force of the clauses cited: {expected}' },
    {
      zh: '请对照 {clauses} 改正 force；条款的约束力写错的，改正 clauses.json（原则上写 in-principle，力争写 aspirational；可、允许写进 word）。',
      en: 'Compare it with {clauses} and correct force; where the ledger has the force wrong, correct clauses.json (原则上 is in-principle, 力争 aspirational; 可 and 允许 stand in word).',
    },
  ),
  'level-unasked': problem(
    { zh: '该称号的级别：{expected}', en: 'the level of the title: {expected}' },
    {
      zh: '这一称号有{levels}几种，规则没有写是哪一级，各级都会算进来：请用 levels（逐项的规则用 itemLevel）写明；各级都算的，把各级都写上。',
      en: 'It is given at several levels ({levels}), and the rule names none, so that each of them counts: write levels (itemLevel in a rule that goes through titles one by one); where all are meant, write all.',
    },
  ),
} as const satisfies Record<string, Problem>;
