import type { Bilingual } from './language.js';

/** What one kind of problem wants instead, and what to do next. `{name}` is filled from details. */
export interface Problem {
  /** What is wrong, where “expected …” would not say it. */
  readonly says?: Bilingual;
  readonly wanted: Bilingual;
  readonly next: Bilingual;
}

export const problem = (wanted: Bilingual, next: Bilingual): Problem => ({ wanted, next });

/** Every problem that an evaluation, or the page of one, can report. A code is part of the interface: it is never renamed. */
export const catalogue = {
  // What a user writes for an enterprise.
  'object-wanted': problem(
    { zh: '一个对象，形如 {…}', en: 'an object, as in {…}' },
    { zh: '请按字段名和值填写；不知道的字段留空不写。', en: 'Write fields and values; leave out what is not known.' },
  ),
  'list-wanted': problem(
    { zh: '一个列表，形如 […]', en: 'a list, as in […]' },
    {
      zh: '确知没有请写 []；不知道请整项不写。',
      en: 'Write [] for known to be none; leave the field out if not known.',
    },
  ),
  'field-unknown': problem(
    { zh: '下列字段之一：{known}', en: 'one of these fields: {known}' },
    { zh: '{suggestion}请改正字段名，或删去该项。', en: '{suggestion}Correct the name or remove the field.' },
  ),
  'field-required': {
    says: { zh: '缺少必填项', en: 'required field missing' },
    ...problem({ zh: '必填项', en: 'a value' }, { zh: '请补填。', en: 'Fill it in.' }),
  },
  'subject-mistaken': problem(
    { zh: '{own}文件，这像是{other}文件', en: 'a file of kind “{own}”, and this looks like one of kind “{other}”' },
    {
      zh: '要按它测算，请用 --subject {kind}（程序中用 parsePlace 或 parseEnterprise）；否则请换文件。',
      en: 'To evaluate it as such, use --subject {kind} (or parsePlace, parseEnterprise); otherwise give another file.',
    },
  ),
  'text-wanted': problem(
    { zh: '非空文字', en: 'a text that is not empty' },
    { zh: '请写文字；不知道请不写。', en: 'Write a text, or leave the field out.' },
  ),
  'text-hidden-character': problem(
    {
      zh: '每个字符都看得见的文字，不含 {character}',
      en: 'a text of which every character shows, without {character}',
    },
    {
      zh: '请删去这个看不见的字符（换行、零宽、控制符等），或重新录入。',
      en: 'Remove that character, which does not show (a line break, zero width, a control), or write the text anew.',
    },
  ),
  'name-wanted': problem(
    { zh: '一个名称', en: 'a name' },
    { zh: '没有名称或不知道，就不写这一项。', en: 'Leave the field out where there is no name, or it is not known.' },
  ),
  'flag-wanted': problem(
    { zh: 'true 或 false', en: 'true or false' },
    {
      zh: '{suggestion}请写 true 或 false；不知道请不写，不要写 null。',
      en: '{suggestion}Write true or false; leave it out if not known, rather than null.',
    },
  ),
  'integer-wanted': problem(
    { zh: '{least}至{most}的整数', en: 'a whole number from {least} to {most}' },
    { zh: '{suggestion}请写范围内的整数。', en: '{suggestion}Write a whole number in that range.' },
  ),
  'choice-wanted': problem(
    { zh: '下列之一：{known}', en: 'one of: {known}' },
    { zh: '{suggestion}请从中选一个。', en: '{suggestion}Choose one of them.' },
  ),
  'matter-unknown': problem(
    {
      zh: '本文件一项奖励的编号或名称，或 other：{known}',
      en: 'an award of the document, by its id or title, or other: {known}',
    },
    {
      zh: '{suggestion}不清楚为哪件事的，请不写 matter；确与其中任何一项都无关的，请写 other。',
      en: '{suggestion}Leave matter out if it is not known what the money was for; write other for money that was for none of them.',
    },
  ),
  'receipt-of-unknown': problem(
    { zh: '“{title}”的一档或一级：{known}', en: 'a tier or grade of “{title}”: {known}' },
    { zh: '请写其中之一；不清楚是哪一档请不写。', en: 'Write one of them, or leave it out if it is not known which.' },
  ),
  'receipt-title-level': problem(
    {
      zh: '不写 titleLevel：“{title}”不按称号级别分别发放；按级别分别发放的事项：{known}',
      en: 'no titleLevel: “{title}” is not paid for each of several titles that levels tell apart; matters that are: {known}',
    },
    {
      zh: '请删去 titleLevel；要写钱是哪一级政府的，用 level。',
      en: 'Remove titleLevel; whose money it is goes into level.',
    },
  ),
  'receipt-instalment': problem(
    {
      zh: '“{title}”的第几期（共{count}期；0期即不分期，不写 instalment）',
      en: 'an instalment of “{title}”, which is paid in {count} (0: in one, and instalment is not written)',
    },
    { zh: '请改正期数，或删去 instalment。', en: 'Correct the instalment, or remove it.' },
  ),
  'money-bare-number': problem(
    {
      zh: '带单位的金额，如 "9.6亿元"、"1800万元"、"50000元"',
      en: 'money as text with its unit, such as "9.6亿元", "1800万元" or "50000元"',
    },
    {
      zh: '请加引号并写明单位：单位写错会差一万倍。',
      en: 'Put it in quotes with its unit: a wrong unit is a 10,000-fold mistake.',
    },
  ),
  'money-unit-missing': problem(
    {
      zh: '带单位的金额，如 "9.6亿元"、"1800万元"、"50000元"',
      en: 'money with its unit, such as "9.6亿元", "1800万元" or "50000元"',
    },
    { zh: '{suggestion}请在数字后写明元、万元或亿元。', en: '{suggestion}Write 元, 万元 or 亿元 after the figure.' },
  ),
  'money-not-money': problem(
    {
      zh: '带单位的金额，如 "9.6亿元"、"1800万元"、"50000元"',
      en: 'money with its unit, such as "9.6亿元", "1800万元" or "50000元"',
    },
    {
      zh: '{suggestion}请写一个数字加元、万元或亿元；约数、区间、外币都不是确切金额。',
      en: '{suggestion}Write one figure and 元, 万元 or 亿元; an estimate, a range or a foreign currency is not an exact amount.',
    },
  ),
  'money-finer-than-fen': problem(
    { zh: '精确到分的金额', en: 'an amount in whole 分' },
    {
      zh: '请四舍五入到分后再写，由填报人决定如何取舍。',
      en: 'Round it to 分 yourself: rounding is the reporter’s decision.',
    },
  ),
  'money-too-large': problem(
    { zh: '绝对值不超过90万亿元的金额', en: 'an amount within ±90万亿元' },
    { zh: '请检查单位是否多写了一级。', en: 'Check whether the unit is one step too large.' },
  ),
  'money-negative': problem(
    { zh: '不小于零的金额', en: 'an amount of zero or more' },
    { zh: '请检查符号；亏损不在此处填写。', en: 'Check the sign; losses have no place here.' },
  ),
  'area-bare-number': problem(
    {
      zh: '带单位的面积，如 "60亩"、"50000平方米"',
      en: 'an area as text with its unit, such as "60亩" or "50000平方米"',
    },
    { zh: '请加引号并写明单位：1亩合2000/3平方米。', en: 'Put it in quotes with its unit: 1 亩 is 2000/3 平方米.' },
  ),
  'area-unit-missing': problem(
    { zh: '带单位的面积，如 "60亩"、"50000平方米"', en: 'an area with its unit, such as "60亩" or "50000平方米"' },
    {
      zh: '{suggestion}请在数字后写明亩、平方米、公顷或平方公里。',
      en: '{suggestion}Write 亩, 平方米, 公顷 or 平方公里 after the figure.',
    },
  ),
  'area-not-area': problem(
    { zh: '带单位的面积，如 "60亩"、"50000平方米"', en: 'an area with its unit, such as "60亩" or "50000平方米"' },
    {
      zh: '{suggestion}请写一个不小于零的数字加亩、平方米、公顷或平方公里；约数和区间不是确切面积。',
      en: '{suggestion}Write one figure of zero or more and 亩, 平方米, 公顷 or 平方公里; an estimate or a range is not an exact area.',
    },
  ),
  'area-too-fine': problem(
    {
      zh: '平方米至多四位小数、亩至多七位小数的面积',
      en: 'an area of at most four decimals in 平方米, or seven in 亩',
    },
    { zh: '请自行取舍到该精度，由填报人决定。', en: 'Round it to that yourself: rounding is the reporter’s decision.' },
  ),
  'area-too-large': problem(
    { zh: '不超过30万平方公里的面积', en: 'an area of at most 300,000 平方公里' },
    { zh: '请检查单位是否多写了一级。', en: 'Check whether the unit is one step too large.' },
  ),
  'ratio-wanted': problem(
    { zh: '不小于零的比值，如 "2.0"', en: 'a ratio of zero or more, such as "2.0"' },
    { zh: '{suggestion}请写一个小数；不知道请不写。', en: '{suggestion}Write a decimal, or leave the field out.' },
  ),
  'part-exceeds-whole': problem(
    { zh: '不大于 {other}（{otherValue}）的值', en: 'a value of at most {other} ({otherValue})' },
    { zh: '部分不能大于整体，请改正其中一处。', en: 'A part cannot exceed its whole: correct one of them.' },
  ),
  'figure-wanted': problem(
    { zh: '一个确切的数，如8405或"44.4"', en: 'an exact figure, such as 8405 or "44.4"' },
    {
      zh: '{suggestion}请写 JSON 数字或小数文字，单位写在 unit；约数和区间不是确切的数。',
      en: '{suggestion}Write a JSON number or a decimal as text, and its unit under unit; an estimate or a range is not exact.',
    },
  ),
  'unit-required': problem(
    { zh: '单位，如 "家" "亿元" "%"', en: 'a unit, such as "家", "亿元" or "%"' },
    { zh: '请补写 unit；没有单位的指数写 "unit": ""。', en: 'Add it; of an index that has none, write "unit": "".' },
  ),
  'whole-day-wanted': problem(
    { zh: '日历上有的一天，如 "2026-07-01"', en: 'one day of the calendar, such as "2026-07-01"' },
    {
      zh: '{suggestion}请写“年-月-日”，月日各两位；这一天以前的都已填全，之后的未知，所以不能只写年月。',
      en: '{suggestion}Write year-month-day with two digits for month and day: all before it is told and what comes after is not known, so that a month will not do.',
    },
  ),
  'since-not-before': problem(
    { zh: '早于{year}（year）的年份', en: 'a year before {year}, its year' },
    {
      zh: 'since 是基年：请写与之相比的年份。',
      en: 'since is the base year: write the year that it is compared with.',
    },
  ),
  'day-wanted': problem(
    { zh: '日历上有的日期，如 "2026-07-01"', en: 'a day on the calendar, such as "2026-07-01"' },
    {
      zh: '{suggestion}请写“年-月-日”，月日各两位；事情只知道年月或年份的，可写 "2026-07" 或 "2026"。',
      en: '{suggestion}Write year-month-day with two digits for month and day; of an event only the month or the year may be given, "2026-07" or "2026".',
    },
  ),
  'day-not-on-calendar': problem(
    { zh: '日历上有的日期，没有“{day}”这一天', en: 'a day on the calendar, which has no {day}' },
    { zh: '请核对月份和日子。', en: 'Check the month and the day.' },
  ),
  'number-wanted': problem(
    { zh: '一个 JavaScript 数字，单位为元', en: 'a JavaScript number, in 元' },
    {
      zh: '请传入有限的数字；已是文字的金额可直接写入，如 "9.6亿元"。',
      en: 'Pass a finite number; money that is text already can be written as it is, such as "9.6亿元".',
    },
  ),
  'number-finer-than-fen': problem(
    { zh: '恰好到分的元数', en: 'an amount in 元 of whole 分' },
    {
      zh: '这个数不能精确到分（浮点运算会留下尾数）：请自行舍入，如 Math.round(amount * 100) / 100，或直接写文字。',
      en: 'The number is no whole count of 分, as sums of decimals often are not: round it yourself, as Math.round(amount * 100) / 100 does, or write the text.',
    },
  ),
  'year-key-wanted': problem(
    {
      zh: '1949至2999的四位年份，如 "2024"；半年、季度数不是年度数',
      en: 'a four-digit year from 1949 to 2999, such as "2024"; a half-year or a quarter is not a year',
    },
    {
      zh: '{suggestion}请以年份为键，值为该年全年数。',
      en: '{suggestion}Use the year as the key and the whole year’s figures as the value.',
    },
  ),
  'industry-wanted': problem(
    {
      zh: 'GB/T 4754行业代码：一个大写字母加二至四位数字，如 "C3852"',
      en: 'a GB/T 4754 code: one capital letter and two to four digits, such as "C3852"',
    },
    {
      zh: '{suggestion}请查国民经济行业分类后填写代码。',
      en: '{suggestion}Look the code up in the national industry classification.',
    },
  ),
  'industry-division': problem(
    {
      zh: '字母与大类相符的 GB/T 4754-2017代码：{letter}门类的大类是 {divisions}',
      en: 'a GB/T 4754-2017 code whose letter and division belong together: section {letter} has divisions {divisions}',
    },
    {
      zh: '{suggestion}请查国民经济行业分类后填写代码。',
      en: '{suggestion}Look the code up in the national industry classification.',
    },
  ),
  'city-full-name': problem(
    { zh: '城市全称，如 "{known}"', en: 'the full name of a city, such as "{known}"' },
    {
      zh: '{suggestion}请写设区市全称，县级市写在 district。',
      en: '{suggestion}Write the prefecture-level city in full; a county-level city belongs in district.',
    },
  ),
  'city-and-district': problem(
    {
      zh: '分两项写：city 为 "{city}"，district 为 "{district}"',
      en: 'two fields: city "{city}" and district "{district}"',
    },
    {
      zh: 'city 只写设区市，县（市、区）写在 district。',
      en: 'Only the prefecture-level city is written under city; a district, county or county-level city under district.',
    },
  ),
  'district-misplaced': problem(
    {
      zh: '现行名称，写在所属的设区市之下：city "{city}"，district "{district}"',
      en: 'its present name, under the city that it belongs to: city "{city}", district "{district}"',
    },
    { zh: '请改正 city 或 district。', en: 'Correct the city or the district.' },
  ),
  'district-wanted': problem(
    { zh: '县（市、区）：{known}', en: 'a district, county or county-level city: {known}' },
    { zh: '请写其中之一；不知道请不写。', en: 'Write one of them, or leave the field out.' },
  ),
  'title-level-unknown': problem(
    { zh: '{title} 有的级别：{known}', en: 'a level that {title} is given at: {known}' },
    {
      zh: '请改正级别；另一级的是另一种称号，此处没有的请不列入。',
      en: 'Correct the level; at another level it is another title: leave out what is not known here.',
    },
  ),
  'title-has-no-level': problem(
    { zh: '不写 level：{title} 不分级别', en: 'no level: {title} is not given at levels' },
    { zh: '请删去 level。', en: 'Remove level.' },
  ),
  'ends-before-it-came': problem(
    { zh: '不早于 {other}（{otherValue}）的日期', en: 'a day not before {other} ({otherValue})' },
    { zh: '称号不会在获得之前终止，请改正其中一处。', en: 'A title does not end before it came: correct one of them.' },
  ),
  'before-founding': problem(
    { zh: '不早于 {other}（{otherValue}）的日期', en: 'a day not before {other} ({otherValue})' },
    {
      zh: '成立以前不可能有这些事项，请改正其中一处；承继他人的，请在该项写 predecessor: true。',
      en: 'Nothing of an enterprise lies before its founding: correct one of them, or write predecessor: true where another’s history was taken over.',
    },
  ),
  'after-as-of': problem(
    { zh: '不晚于 asOf（{otherValue}）', en: 'nothing later than asOf ({otherValue})' },
    {
      zh: '名单只填到 asOf 之日；之后的情况也已知的，请将 asOf 推后。',
      en: 'What is provided holds through asOf: move it later where more is known, or correct the other.',
    },
  ),
  'history-contradiction': problem(
    { zh: '与 {other}（{otherValue}）一致的历史', en: 'a history that agrees with {other} ({otherValue})' },
    { zh: '两处说法不能同时成立，请改正其中一处。', en: 'Both cannot be true: correct one of them.' },
  ),
  'list-too-long': problem(
    { zh: '不超过{most}项的列表', en: 'a list of at most {most} entries' },
    {
      zh: '请检查是否混入了多家企业的资料；一家企业分开申报的，请分次计算。',
      en: 'Check whether the data of several enterprises got into one list; what one enterprise reports in parts, evaluate in parts.',
    },
  ),
  'names-wanted': problem(
    {
      zh: '同一称号或同一类项目中没有写名称（或级别）的不超过{most}项',
      en: 'at most {most} entries of one title or kind of project without a name, or of one name without a level',
    },
    {
      zh: '请补上名称（product、of 或 name；DCMM 补 grade）和级别（level）：分不清的各项可能是同一项，彼此牵连。',
      en: 'Give their names (product, of or name; for DCMM the grade) and levels: entries that nothing tells apart may be one and the same, and each hangs on all others.',
    },
  ),
  'project-listed-twice': problem(
    { zh: '同类同名项目只列一次', en: 'one entry for each project of one kind and name' },
    {
      zh: '与 {other} 重名而内容不同；若是两个项目请用不同名称。',
      en: 'It differs from {other} of the same name; give two projects two names.',
    },
  ),
  // What a caller asks for.
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
  'option-misfit': problem(
    { zh: '{wanted}', en: '{wanted}' },
    { zh: '请改成这样的值；不用这个选项就不要写。', en: 'Give such a value, or leave the option out.' },
  ),
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
      zh: '请先 const parsed = {parser}(…)，parsed.ok 为 true 时再传 parsed.subject；改写或从 JSON 读回的也要重新检查。',
      en: 'First const parsed = {parser}(…), then hand over parsed.subject where parsed.ok is true; one read back from JSON must be checked anew.',
    },
  ),
  'document-silent': problem(
    { zh: '《{title}》有规定的事项：{answers}', en: 'what {title} speaks of: {answers}' },
    {
      zh: '这份文件没有{asked}；请换一项来问，或改用别的文件。',
      en: 'It says nothing of {asked}: ask what it answers, or ask another document.',
    },
  ),
  'document-unknown': problem(
    { zh: '下列文件之一：{known}', en: 'one of these documents: {known}' },
    { zh: '{suggestion}`huiqi list` 列出全部文件。', en: '{suggestion}`huiqi list` shows them all.' },
  ),
  'programme-year-wanted': problem(
    { zh: '1949至2999的年份（数字）', en: 'a year from 1949 to 2999, as a number' },
    { zh: '请写作出决定的年度，如2026。', en: 'Give the year for which the decision is made, such as 2026.' },
  ),
  'reading-unknown': problem(
    { zh: '下列条文理解之一：{known}', en: 'one of these readings: {known}' },
    {
      zh: '{suggestion}`huiqi list` 列出每项条文理解及其选项。',
      en: '{suggestion}`huiqi list` shows each reading and its options.',
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
    { zh: '{maker} 给出的完整结果', en: 'the whole of what {maker} returned' },
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
  // What a modeler writes as rule data.
  'data-shape': problem(
    { zh: '{detail}', en: '{detail}' },
    { zh: '请对照 docs/rule-format.md 修改。', en: 'Hold it against docs/rule-format.md.' },
  ),
  'condition-shape': problem(
    {
      zh: '恰有 all、any、not、condition 或 fact 之一的条件',
      en: 'a condition with exactly one of all, any, not, condition or fact',
    },
    { zh: '请把并列的两种写成嵌套。', en: 'Nest one inside the other.' },
  ),
  'condition-too-deep': problem(
    { zh: '至多{most}层的条件', en: 'conditions at most {most} levels deep' },
    { zh: '请拆成几条规则，或用 condition 引用。', en: 'Split it into several rules, or refer to one with condition.' },
  ),
  'condition-empty': problem(
    { zh: '至少一个条件', en: 'at least one condition' },
    {
      zh: '空的 all 或 any 恒真，请写出条件或删去。',
      en: 'An empty all or any always matches: write a condition or remove it.',
    },
  ),
  'condition-key': problem(
    { zh: '只用这些键：{known}', en: 'only these keys: {known}' },
    {
      zh: '{suggestion}多余的键会被悄悄丢掉，请删去。',
      en: '{suggestion}An extra key would be dropped in silence: remove it.',
    },
  ),
  'condition-name': problem(
    { zh: '规则内唯一的名称（小写字母与连字符）', en: 'a name of lower-case letters and hyphens, once in its rule' },
    {
      zh: '每个判断都要有名称，条文理解和说明以此指称。',
      en: 'Name every comparison: readings and explanations refer to it.',
    },
  ),
  'condition-reference': problem(
    { zh: '同一文件中的规则：{known}', en: 'a rule of the same document: {known}' },
    {
      zh: '{suggestion}请改正引用；引用不得成环。',
      en: '{suggestion}Correct the reference; references must not form a loop.',
    },
  ),
  'reference-too-deep': problem(
    { zh: '至多{most}层的引用', en: 'references at most {most} rules deep' },
    {
      zh: '请让规则直接引用它真正依据的规则，或把其中几条并为一条。',
      en: 'Refer to the rule that is really meant, or make one rule of several.',
    },
  ),
  'name-reserved': problem(
    { zh: '不是编程语言自带的名称', en: 'a name that the language does not use itself' },
    {
      zh: '每个对象都自带这个名称（如 constructor），请另取一个。',
      en: 'Every object has this name already, as it has constructor: take another.',
    },
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
  'word-unlike': problem(
    {
      zh: '一个词处处同义：已有同名而写法不同的词',
      en: 'a word that means one thing everywhere: there is another of its name',
    },
    {
      zh: '意思相同的，删去这里的；意思不同的，换一个名称。',
      en: 'Where it means the same, delete it here; where it does not, give it another name.',
    },
  ),
  'amount-not-positive': problem(
    { zh: '大于零的金额', en: 'an amount above zero' },
    {
      zh: '金额为零的档次请删去；数写错了请对照条款改正。',
      en: 'Leave out what pays nothing; correct a figure that was mistyped against its clause.',
    },
  ),
  'figure-negative': problem(
    { zh: '不小于零的数', en: 'a figure of zero or more' },
    {
      zh: '请检查符号：金额、面积、等级、个数和占比都不小于零。',
      en: 'Check the sign: money, areas, grades, counts and shares are never below zero.',
    },
  ),
  'row-duplicate': problem(
    { zh: '条件能与前面各行区分开的一行', en: 'a row that the conditions can tell from those before it' },
    {
      zh: '请删去重复的一行，或让条件用上能区分它们的一列。',
      en: 'Remove one of the two, or let a condition refer to the column that tells them apart.',
    },
  ),
  'row-order': problem(
    { zh: '界限从小到大排列的各行', en: 'rows in the order of their thresholds, the lowest first' },
    {
      zh: '请把这一行移到应在的位置；若是数写错了，请对照条款改正。',
      en: 'Move the row to its place, or, if the figure was mistyped, correct it against its clause.',
    },
  ),
  'payment-misfit': problem(
    { zh: '{detail}', en: '{detail}' },
    {
      zh: '这样组合会算错金额：请对照 docs/rule-format.md 的 outcome 一节修改。',
      en: 'Together these would pay wrongly: hold them against “outcome” in docs/rule-format.md.',
    },
  ),
  'rounding-unstated': problem(
    {
      zh: '结果总是整分的算式，或写明如何取整，如 {"round": "down", "to": "1元", "of": …}',
      en: 'an expression that always comes to whole 分, or how it is rounded, such as {"round": "down", "to": "1元", "of": …}',
    },
    {
      zh: '比率可能算出不足1分的零头：请照条款写明取整的办法；条款没有写的，请在 note 中说明所取的办法。',
      en: 'A rate may leave parts of a 分: state how the clause rounds, and where it does not say, put what is taken in the note.',
    },
  ),
  'subject-misfit': problem(
    { zh: '只写 enterprise：奖励只给企业', en: 'enterprise alone: awards are paid to enterprises' },
    {
      zh: '园区、地块、区县（市）和城市没有奖励；请改 subject，或改用 limit。',
      en: 'Parks, sites, districts and cities are paid nothing: correct the subject, or make it a limit.',
    },
  ),
  'limit-empty': problem(
    { zh: '不大于 most 的 least', en: 'a least that is not above most' },
    { zh: '没有数能同时满足两端：请改正其中一端。', en: 'No figure could keep both ends: correct one of them.' },
  ),
  'effective-inside-year': problem(
    { zh: '{expected}', en: '{expected}' },
    {
      zh: '规则按年度判断，年中起止会整年都算：请写整年的起止日。',
      en: 'Rules are decided by the year, so a day inside one would count for the whole of it: write the first or the last day of a year.',
    },
  ),
  'member-misfit': problem(
    { zh: '{detail}', en: '{detail}' },
    {
      zh: '这一组对它不起作用：请从 members 中删去，或改正编号。',
      en: 'The group would do nothing to it: remove it from the members, or correct its id.',
    },
  ),
  'member-duplicate': problem(
    { zh: '每个成员只列一次', en: 'each member once' },
    { zh: '请删去重复的一个。', en: 'Remove one of the two.' },
  ),
  'receipts-twice': problem(
    { zh: '每一类政策只有一组在起作用', en: 'one active group for each kind of policies' },
    {
      zh: '同一笔资金会扣两次：请合为一组，或把其中一组设为 "active": false。',
      en: 'The same money would be taken off twice: make one group of the two, or set "active": false on one.',
    },
  ),
  'clause-unknown': problem(
    { zh: '本文件 clauses.json 里的条款', en: 'a clause of this document’s clauses.json' },
    { zh: '请改正条款编号。', en: 'Correct the clause id.' },
  ),
  'change-misses': problem(
    { zh: '存在且原值为 {expected} 的部分', en: 'a part that exists and now reads {expected}' },
    {
      zh: '规则已变，请同步修改这处条文理解或规则调整。',
      en: 'The rule has moved on: bring this reading or reform up to date.',
    },
  ),
  'groups-too-tangled': problem(
    {
      zh: '能在限定的计算量内精确求解的互斥组与上限',
      en: 'choices and caps that can be weighed against one another exactly within a fixed amount of work',
    },
    {
      zh: '这些组彼此交叠且涉及的奖励太多：请让它们互相包含或互不相交，或减少同一年的奖励项数。',
      en: 'These groups overlap and too many awards meet in them: let groups lie one within the other or apart, or give fewer awards of one year.',
    },
  ),
  'id-duplicate': problem(
    { zh: '唯一的编号', en: 'an id used once' },
    { zh: '请改名或删去重复的一份。', en: 'Rename or remove one of the two.' },
  ),
  'period-backwards': problem(
    { zh: '不早于开始日的结束日', en: 'an end no earlier than the beginning' },
    { zh: '请改正起止日期。', en: 'Correct the two days.' },
  ),
  'rule-unknown': problem(
    { zh: '同一文件中的规则', en: 'a rule of the same document' },
    { zh: '{suggestion}请改正编号。', en: '{suggestion}Correct the id.' },
  ),
  'reading-default-changes': problem(
    { zh: '不作改动的默认选项（第一个）', en: 'a default option, the first, that changes nothing' },
    {
      zh: '请把默认理解直接写进规则，或调换选项次序。',
      en: 'Write the default into the rules themselves, or change the order of the options.',
    },
  ),
} as const satisfies Record<string, Problem>;

export type EvaluationCode = keyof typeof catalogue;
