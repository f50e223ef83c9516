import type { Bilingual } from './language.js';

/** What one kind of problem wants instead, and what to do next. `{name}` is filled from details. */
interface Problem {
  readonly wanted: Bilingual;
  readonly next: Bilingual;
}

const problem = (wanted: Bilingual, next: Bilingual): Problem => ({ wanted, next });

/** Every problem the library can report. A code is part of the interface: it is never renamed. */
export const catalogue = {
  // What a user writes for an enterprise.
  'input-not-json': problem(
    { zh: '一个 JSON 对象', en: 'a JSON object' },
    { zh: '请修正 JSON 语法：{detail}', en: 'Mend the JSON syntax: {detail}' },
  ),
  'object-wanted': problem(
    { zh: '一个对象，形如 {…}', en: 'an object, as in {…}' },
    { zh: '请按字段名和值填写；不知道的字段留空不写。', en: 'Write fields and values; leave out what is not known.' },
  ),
  'list-wanted': problem(
    { zh: '一个列表，形如 […]', en: 'a list, as in […]' },
    { zh: '确知没有请写 []；不知道请整项不写。', en: 'Write [] for known to be none; leave the field out if not known.' },
  ),
  'field-unknown': problem(
    { zh: '下列字段之一：{known}', en: 'one of these fields: {known}' },
    { zh: '{suggestion}请改正字段名，或删去该项。', en: '{suggestion}Mend the name or remove the field.' },
  ),
  'field-required': problem(
    { zh: '必填字段', en: 'a required field' },
    { zh: '请补写这一项。', en: 'Write this field.' },
  ),
  'text-wanted': problem(
    { zh: '非空文字', en: 'a text that is not empty' },
    { zh: '请写文字；不知道请不写。', en: 'Write a text, or leave the field out.' },
  ),
  'flag-wanted': problem(
    { zh: 'true 或 false', en: 'true or false' },
    { zh: '请写 true 或 false；不知道请不写，不要写 null。', en: 'Write true or false; leave it out if not known, rather than null.' },
  ),
  'integer-wanted': problem(
    { zh: '{least} 至 {most} 的整数', en: 'a whole number from {least} to {most}' },
    { zh: '请写范围内的整数。', en: 'Write a whole number in that range.' },
  ),
  'choice-wanted': problem(
    { zh: '下列之一：{known}', en: 'one of: {known}' },
    { zh: '{suggestion}请从中选一个。', en: '{suggestion}Choose one of them.' },
  ),
  'money-bare-number': problem(
    { zh: '带单位的金额，如 "9.6亿元"、"1800万元"、"50000元"', en: 'money as text with its unit, such as "9.6亿元", "1800万元" or "50000元"' },
    { zh: '请加引号并写明单位：单位写错会差一万倍。', en: 'Put it in quotes with its unit: a wrong unit is a 10,000-fold mistake.' },
  ),
  'money-unit-missing': problem(
    { zh: '带单位的金额，如 "9.6亿元"、"1800万元"、"50000元"', en: 'money with its unit, such as "9.6亿元", "1800万元" or "50000元"' },
    { zh: '请在数字后写明 元、万元 或 亿元。', en: 'Write 元, 万元 or 亿元 after the figure.' },
  ),
  'money-not-money': problem(
    { zh: '带单位的金额，如 "9.6亿元"、"1800万元"、"50000元"', en: 'money with its unit, such as "9.6亿元", "1800万元" or "50000元"' },
    { zh: '请写一个数字加 元、万元 或 亿元；约数、区间、外币都不是确切金额。', en: 'Write one figure and 元, 万元 or 亿元; an estimate, a range or a foreign currency is not an exact amount.' },
  ),
  'money-finer-than-fen': problem(
    { zh: '精确到分的金额', en: 'an amount in whole 分' },
    { zh: '请四舍五入到分后再写，由填报人决定如何取舍。', en: 'Round it to 分 yourself: rounding is the reporter’s decision.' },
  ),
  'money-too-large': problem(
    { zh: '绝对值不超过 90万亿元 的金额', en: 'an amount within ±90万亿元' },
    { zh: '请检查单位是否多写了一级。', en: 'Check whether the unit is one step too large.' },
  ),
  'money-negative': problem(
    { zh: '不小于零的金额', en: 'an amount of zero or more' },
    { zh: '请检查符号；亏损不在此处填写。', en: 'Check the sign; losses have no place here.' },
  ),
  'day-wanted': problem(
    { zh: '日历上有的日期，如 "2026-07-01"', en: 'a day on the calendar, such as "2026-07-01"' },
    { zh: '请写 年-月-日，月日各两位。', en: 'Write year-month-day with two digits for month and day.' },
  ),
  'year-key-wanted': problem(
    { zh: '四位年份，如 "2024"；半年、季度数不是年度数', en: 'a four-digit year such as "2024"; a half-year or a quarter is not a year' },
    { zh: '请以年份为键，值为该年全年数。', en: 'Use the year as the key and the whole year’s figures as the value.' },
  ),
  'industry-wanted': problem(
    { zh: 'GB/T 4754 行业代码：一个大写字母加二至四位数字，如 "C3852"', en: 'a GB/T 4754 code: one capital letter and two to four digits, such as "C3852"' },
    { zh: '请查国民经济行业分类后填写代码。', en: 'Look the code up in the national industry classification.' },
  ),
  'city-full-name': problem(
    { zh: '城市全称，如 "{known}"', en: 'the full name of a city, such as "{known}"' },
    { zh: '{suggestion}请写设区市全称，县级市写在 district。', en: '{suggestion}Write the prefecture-level city in full; a county-level city belongs in district.' },
  ),
  'history-contradiction': problem(
    { zh: '与 {other}（{otherValue}）一致的历史', en: 'a history that agrees with {other} ({otherValue})' },
    { zh: '两处说法不能同时成立，请改正其中一处。', en: 'Both cannot be true: mend one of them.' },
  ),
  'project-listed-twice': problem(
    { zh: '同类同名项目只列一次', en: 'one entry for each project of one kind and name' },
    { zh: '与 {other} 重名而内容不同；若是两个项目请用不同名称。', en: 'It differs from {other} of the same name; give two projects two names.' },
  ),
  // What a caller asks for.
  'document-unknown': problem(
    { zh: '下列文件之一：{known}', en: 'one of these documents: {known}' },
    { zh: '{suggestion}`huiqi list` 列出全部文件。', en: '{suggestion}`huiqi list` shows them all.' },
  ),
  'programme-year-wanted': problem(
    { zh: '1949 至 2999 的年份', en: 'a year from 1949 to 2999' },
    { zh: '请写作出决定的年度，如 2026。', en: 'Give the year for which the decision is made, such as 2026.' },
  ),
  'reading-unknown': problem(
    { zh: '下列读法之一：{known}', en: 'one of these readings: {known}' },
    { zh: '{suggestion}`huiqi list` 列出每个读法及其选项。', en: '{suggestion}`huiqi list` shows each reading and its options.' },
  ),
  'reading-option-unknown': problem(
    { zh: '下列选项之一：{known}', en: 'one of these options: {known}' },
    { zh: '{suggestion}请从中选一个。', en: '{suggestion}Choose one of them.' },
  ),
  'reading-not-written-as-pair': problem(
    { zh: '读法=选项，如 breakthrough=inclusive', en: 'reading=option, as in breakthrough=inclusive' },
    { zh: '请用等号连接读法和选项。', en: 'Join the reading and the option with an equals sign.' },
  ),
  'period-wanted': problem(
    { zh: '起..止，如 2013-01-01..2021-12-31 或 2013..2021', en: 'FROM..THROUGH, such as 2013-01-01..2021-12-31 or 2013..2021' },
    { zh: '请写两个日期或年份，先起后止。', en: 'Write two days or years, the earlier first.' },
  ),
  'assumption-unknown': problem(
    { zh: '下列列表之一：{known}', en: 'one of these lists: {known}' },
    { zh: '{suggestion}只有列表可以假定为空。', en: '{suggestion}Only a list can be assumed to be empty.' },
  ),
  'file-unreadable': problem(
    { zh: '可读的文件，或 - 表示标准输入', en: 'a file that can be read, or - for standard input' },
    { zh: '请检查路径和权限：{detail}', en: 'Check the path and its permissions: {detail}' },
  ),
  'outcome-without-trace': problem(
    { zh: '由本次求值直接得到的结果', en: 'an outcome as the evaluation returned it' },
    { zh: '复制或从 JSON 读回的结果不带推理过程，请重新求值后再说明。', en: 'A copy or one read back from JSON has lost its reasoning: evaluate again, then explain.' },
  ),
  'facts-incomplete': problem(
    { zh: '全部已知的事实', en: 'facts that are all known' },
    { zh: 'json-rules-engine 没有“未知”，请先补全：{detail}', en: 'json-rules-engine has no unknown; first fill in: {detail}' },
  ),
  // What a modeler writes as rule data.
  'data-shape': problem(
    { zh: '{detail}', en: '{detail}' },
    { zh: '请对照 docs/rule-format.md 修改。', en: 'Hold it against docs/rule-format.md.' },
  ),
  'condition-shape': problem(
    { zh: '恰有 all、any、not、condition 或 fact 之一的条件', en: 'a condition with exactly one of all, any, not, condition or fact' },
    { zh: '请把并列的两种写成嵌套。', en: 'Nest one inside the other.' },
  ),
  'condition-too-deep': problem(
    { zh: '至多 {most} 层的条件', en: 'conditions at most {most} levels deep' },
    { zh: '请拆成几条规则，或用 condition 引用。', en: 'Split it into several rules, or refer to one with condition.' },
  ),
  'condition-empty': problem(
    { zh: '至少一个条件', en: 'at least one condition' },
    { zh: '空的 all 或 any 恒真，请写出条件或删去。', en: 'An empty all or any always matches: write a condition or remove it.' },
  ),
  'condition-key': problem(
    { zh: '只用这些键：{known}', en: 'only these keys: {known}' },
    { zh: '{suggestion}多余的键会被悄悄丢掉，请删去。', en: '{suggestion}An extra key would be dropped in silence: remove it.' },
  ),
  'condition-name': problem(
    { zh: '规则内唯一的名称（小写字母与连字符）', en: 'a name of lower-case letters and hyphens, once in its rule' },
    { zh: '每个判断都要有名称，读法和说明以此指称。', en: 'Name every comparison: readings and explanations refer to it.' },
  ),
  'condition-reference': problem(
    { zh: '同一文件中的规则：{known}', en: 'a rule of the same document: {known}' },
    { zh: '{suggestion}请改正引用；引用不得成环。', en: '{suggestion}Mend the reference; references must not form a loop.' },
  ),
  'fact-unknown': problem(
    { zh: '下列事实之一：{known}', en: 'one of these facts: {known}' },
    { zh: '{suggestion}', en: '{suggestion}' },
  ),
  'fact-parameter': problem(
    { zh: '{detail}', en: '{detail}' },
    { zh: '请对照事实目录填写 params。', en: 'Hold params against the fact catalogue.' },
  ),
  'operator-unknown': problem(
    { zh: '下列运算之一：{known}', en: 'one of these operators: {known}' },
    { zh: '{suggestion}', en: '{suggestion}' },
  ),
  'operator-misfit': problem(
    { zh: '适用于该事实的运算：{known}', en: 'an operator that fits the fact: {known}' },
    { zh: '大小比较只用于金额和整数。', en: 'Order is for money and whole numbers.' },
  ),
  'value-misfit': problem(
    { zh: '{detail}', en: '{detail}' },
    { zh: '请按事实的类型和单位写值。', en: 'Write the value in the fact’s type and unit.' },
  ),
  'clause-unknown': problem(
    { zh: '本文件 clauses.json 里的条款', en: 'a clause of this document’s clauses.json' },
    { zh: '请改正条款编号。', en: 'Mend the clause id.' },
  ),
  'change-misses': problem(
    { zh: '存在且原值为 {expected} 的部分', en: 'a part that exists and now reads {expected}' },
    { zh: '规则已变，请同步修改这处读法或改革。', en: 'The rule has moved on: bring this reading or reform up to date.' },
  ),
  'id-duplicate': problem(
    { zh: '唯一的编号', en: 'an id used once' },
    { zh: '请改名或删去重复的一份。', en: 'Rename or remove one of the two.' },
  ),
} as const satisfies Record<string, Problem>;

export type IssueCode = keyof typeof catalogue;
