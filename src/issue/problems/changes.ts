import { problem, type Problem } from '../problem.js';

/** A change of rules under review, and a reform. */
export const ofChanges = {
  'case-table-wanted': problem(
    { zh: '{detail}', en: '{detail}' },
    { zh: '请按 fixtures 中用例表的写法改正。', en: 'Write it as the case tables under fixtures are written.' },
  ),
  'case-fails': problem(
    { zh: '规则不作改动时符合的用例', en: 'a case that passes as the rules stand' },
    {
      zh: '请先用 huiqi cases 查看并改正：不作改动就不符合的用例，测不出任何改动。',
      en: 'See huiqi cases, and set it right first: what fails without any change tells no change.',
    },
  ),
  // A reform.
  'reform-operation': problem(
    { zh: '下列操作中的恰好一个：{known}', en: 'exactly one of these operations: {known}' },
    {
      zh: '请每一项只写一个操作；几件事写成几项。',
      en: 'Write one operation an entry, and several entries for several things.',
    },
  ),
  'reform-part-unknown': problem(
    { zh: '文件中有的名称，如 {known}', en: 'a name of the document, such as {known}' },
    { zh: '{suggestion}请照规则文件中的名称写。', en: '{suggestion}Write the name as it stands in the rule file.' },
  ),
  'reform-changes-nothing': problem(
    { zh: '与现在不同的值', en: 'something other than what stands there now' },
    {
      zh: '现在已是这样；请改值或删去这一项。',
      en: 'It is so already: write another value, or leave the operation out.',
    },
  ),
  'reform-overridden': problem(
    {
      zh: '不使第{number}项（{about}）落空的改动',
      en: 'a change that does not leave change {number} ({about}) without effect',
    },
    {
      zh: '两项请只留一项；要接着前一项再改的，用 was 写明前一项改后的值；以后年度才接替的，写更晚的 from。',
      en: 'Keep one of the two; a change on top of another says with was what the other left, and one that takes over later says a later from.',
    },
  ),
  'reform-was-misses': problem(
    { zh: '现行规定的 {expected}', en: 'what stands there now, {expected}' },
    {
      zh: 'was 写改动前的值：请核对现行规定；前面的改动已改过这一处的，写改后的值。',
      en: 'was is the value before the change: compare it with the rule as it stands after the changes written before this one.',
    },
  ),
  'reforms-clash': problem(
    { zh: '可以一并实施的规则调整：{because}', en: 'reforms that can be tried together: {because}' },
    {
      zh: '请删去这一组合，或把两项写成一项；后一项确要接着前一项再改的，用 was 写明前一项改后的值。',
      en: 'Leave the combination out, or write both as one reform; a change on top of another says with was what the other left.',
    },
  ),
  'reform-row-twice': problem(
    { zh: '表中还没有的一档', en: 'a row that the table does not have yet' },
    { zh: '这一档已有；要改金额请用 set。', en: 'There is one already: change its amount with set.' },
  ),
  'reform-last-condition': problem(
    { zh: '删去后仍有条件的规则', en: 'a rule that keeps a condition' },
    {
      zh: '这是最后一个条件；要取消规则请用 abolish。',
      en: 'It is the last one: to end the rule, use abolish.',
    },
  ),
  'reform-start': problem(
    {
      zh: '一个年度，或其首日，如“2027”或“2027-01-01”',
      en: 'a year, or the day it begins with, such as 2027 or 2027-01-01',
    },
    {
      zh: '测算按年度进行，年度之中的日期不能区分。',
      en: 'Decisions are made by the year: days within it cannot be distinguished.',
    },
  ),
  'given-twice': {
    tells: { zh: '写了不止一次（{found}），只能写一次', en: 'given more than once ({found}); it takes one value' },
    ...problem({ zh: '只给一次', en: 'one value' }, { zh: '请只留其中一个。', en: 'Leave one of them.' }),
  },
  'amount-falls': problem(
    { zh: '不低于前一档的金额：{expected} 或以上', en: 'no less than the tier before it pays: {expected} or more' },
    {
      zh: '界限更高而金额更低：请对照条款，看两个数是否写反；文件确如此规定的，请拆成两条规则。',
      en: 'The higher tier pays less: see in the clause whether two figures were transposed; where the document says so, write two rules.',
    },
  ),
} as const satisfies Record<string, Problem>;
