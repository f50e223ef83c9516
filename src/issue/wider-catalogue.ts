import { problem, type Problem } from './catalogue.js';

/**
 * Problems of what is asked beside an evaluation: targets, reforms, receipts of decisions, tables of enterprises.
 * Apart from the others, so that who evaluates carries no words of what nobody asks there.
 */
export const widerCatalogue = {
  // Targets, and what was observed of them.
  'indicator-unknown': problem(
    { zh: '{city}各文件的一个指标', en: 'an indicator of the documents of {city}' },
    {
      zh: '{suggestion}`huiqi targets --document ID` 列出一份文件的指标。',
      en: '{suggestion}`huiqi targets --document ID` lists the indicators of a document.',
    },
  ),
  'indicator-ambiguous': problem(
    { zh: '一个指标；这个名称有几个：{known}', en: 'one indicator; this name has several: {known}' },
    { zh: '请改写指标编号。', en: 'Write the id of the indicator instead.' },
  ),
  'observation-unit': problem(
    { zh: '能换算为“{unit}”的单位', en: 'a unit that converts to “{unit}”' },
    { zh: '请按该指标的单位填写。', en: 'Write the figure in the unit of its indicator.' },
  ),
  'observation-unit-none': problem(
    { zh: '""：“{title}”没有单位', en: '"": “{title}” has no unit' },
    { zh: '请写 "unit": ""，数值只写数字。', en: 'Write "unit": "", and the figure alone as its value.' },
  ),
  'observation-since': problem(
    { zh: '不写 since：该指标不与基年相比', en: 'no since: the indicator is not compared with a base year' },
    {
      zh: '请删去 since，或改写与基年相比的指标。',
      en: 'Remove since, or write the indicator that is compared with a base year.',
    },
  ),
  'observation-below-zero': problem(
    { zh: '不小于零的数', en: 'a figure that is not below zero' },
    {
      zh: '“{title}”不会是负数：请核对正负号；如是增减量，请改写相应的指标。',
      en: '“{title}” is never below zero: check the sign; of an increase or a decrease, write the indicator that counts it.',
    },
  ),
  'observation-below-nothing': problem(
    {
      zh: '不低于-100%的数：减少不会超过全部',
      en: 'a figure of -100% or more: nothing falls by more than all of it',
    },
    { zh: '请核对小数点和口径。', en: 'Check the decimal point, and what is compared.' },
  ),
  'observation-not-whole': problem(
    { zh: '整数：按{unit}逐个计数', en: 'a whole number: it is counted one by one, in {unit}' },
    { zh: '请核对数值和单位。', en: 'Check the figure and its unit.' },
  ),
  'observation-above-whole': problem(
    {
      zh: '不超过100%的数：这是占比、覆盖率或降幅',
      en: 'a figure up to 100%: it is a part of a whole, or of what is cut',
    },
    { zh: '请核对小数点和口径。', en: 'Check the decimal point, and what is counted in the whole.' },
  ),
  'observation-no-rank': problem(
    { zh: '名次：从1起的整数', en: 'a rank: a whole number from 1' },
    { zh: '请写名次，第一名写1。', en: 'Write the place it takes, 1 for the first.' },
  ),
  'supersession-loop': problem(
    { zh: '不循环的替代关系', en: 'documents that do not, one after another, take each other’s place' },
    {
      zh: '请改正 document.json 的 supersedes：后印发的文件替代先印发的。',
      en: 'Correct supersedes in document.json: the later document takes the place of the earlier.',
    },
  ),
  'facts-incomplete': problem(
    { zh: '全部已知的事实', en: 'facts that are all known' },
    {
      zh: 'json-rules-engine 没有“未知”，请先补全：{detail}',
      en: 'json-rules-engine has no unknown; first fill in: {detail}',
    },
  ),
  // What a receipt of a decision says, and what is found when the decision is made again.
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
  // A change of rules under review.
  'case-table-wanted': problem(
    { zh: '{detail}', en: '{detail}' },
    { zh: '请按 fixtures 中用例表的写法改正。', en: 'Write it as the case tables under fixtures are written.' },
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
  'reform-was-misses': problem(
    { zh: '现行规定的 {expected}', en: 'what stands there now, {expected}' },
    {
      zh: 'was 写改动前的值：请核对现行规定；前面的改动已改过这一处的，写改后的值。',
      en: 'was is what stood there before: see what the rule says now, after any change written before this one.',
    },
  ),
  'reforms-clash': problem(
    {
      zh: '可以一并实施的规则调整：在“{before}”之后，“{name}”的 {place} 已不适用',
      en: 'reforms that can be tried together: after “{before}”, {place} of “{name}” no longer fits',
    },
    {
      zh: '请改先后次序，或删去这一组合；要接着前一项再改的，另写一项规则调整。',
      en: 'Change their order, or leave the combination out; write another reform for a change on top of the first.',
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
      en: 'It is the last one: abolish the rule if it shall be no more.',
    },
  ),
  'reform-start': problem(
    {
      zh: '一个年度，或其首日，如“2027”或“2027-01-01”',
      en: 'a year, or the day it begins with, such as 2027 or 2027-01-01',
    },
    {
      zh: '测算按年度进行，年度之中的日期不能区分。',
      en: 'Decisions are made by the year: a day within it cannot be told apart.',
    },
  ),
  'given-twice': problem({ zh: '只给一次', en: 'one value' }, { zh: '请只留其中一个。', en: 'Leave one of them.' }),
  'amount-falls': problem(
    { zh: '不低于前一档的金额：{expected} 或以上', en: 'no less than the tier before it pays: {expected} or more' },
    {
      zh: '界限更高而金额更低：请对照条款，看两个数是否写反；文件确如此规定的，请拆成两条规则。',
      en: 'The higher tier pays less: see in the clause whether two figures have changed places; where it is meant, write two rules.',
    },
  ),
  // What is told of many enterprises in a table, and of a scenario.
  'column-missing': problem(
    { zh: '表头之一：{known}', en: 'one of the heads of the table: {known}' },
    {
      zh: '{suggestion}请写与表头相同的列名（不带单位），或删去这一行映射。',
      en: '{suggestion}Write the head as it stands in the table, without its unit, or remove the line.',
    },
  ),
  'column-twice': problem(
    { zh: '一项只对应一列，现有：{columns}', en: 'one column for one field; there are {columns}' },
    { zh: '请改列名，或在映射中只指定一列。', en: 'Rename a column, or map one of them alone.' },
  ),
  'column-unaccounted': problem(
    {
      zh: '已采用的列，或列入 ignore 的列{because}',
      en: 'a column that is read, or one listed under ignore{because}',
    },
    {
      zh: '{suggestion}请改列名、在 columns 中写明对应项，或列入 ignore；不用 --strict 则只作提示。',
      en: '{suggestion}Rename it, map it under columns, or list it under ignore; without --strict it is a remark.',
    },
  ),
  'peak-through-wanted': problem(
    { zh: '与此前最高值一起写的 before.through', en: 'before.through beside the highest of earlier years' },
    {
      zh: '不知截至哪一年，这一列没有用处：请在 constants 写 before.through，或给它一列。',
      en: 'Nothing can be made of the column without the year through which it sums up: state before.through under constants, or map a column to it.',
    },
  ),
  'table-empty': problem(
    {
      zh: '一行表头，下面每家企业一行；{there}',
      en: 'a row of heads, and a row for each enterprise below it; {there}',
    },
    {
      zh: '请检查文件是否导出完整、是否选对。',
      en: 'See whether it was exported whole, and is the right file.',
    },
  ),
  'column-unit-missing': problem(
    {
      zh: '写明金额单位的列，如“营收（万元）”',
      en: 'a column of money whose head states its unit in brackets, as in “revenue (万元)”',
    },
    {
      zh: '请在表头括号内写单位，或在映射中写 unit；元与万元相差一万倍，不作猜测。',
      en: 'State the unit in brackets in the head, or as `unit` in the scenario: 元 and 万元 are 10,000-fold apart, and nothing is guessed.',
    },
  ),
  'range-wanted': problem(
    {
      zh: '从小到大的金额区间，如“0.2~0.3亿元”，且只用于各年数和最高值',
      en: 'a range of money from low to high, with a tilde between the two, of a yearly figure or of a peak',
    },
    { zh: '请改写区间；不知道写“未知”。', en: 'Correct the range, or write “unknown” where it is not known.' },
  ),
  'day-serial': problem(
    { zh: '写明年月日的日期，如 {day}', en: 'a day written out, such as {day}' },
    {
      zh: '这是表格软件存日期用的天数，通常指 {day}，但也有晚四年零一天的算法，不作猜测：请把该列设为日期格式后重新导出。',
      en: 'This is how a spreadsheet counts days: most often {day} is meant, but some count from four years and a day later, and nothing is guessed. Format the column as dates and export again.',
    },
  ),
  'row-key-missing': problem(
    { zh: '每行的关键字', en: 'a key in every row' },
    {
      zh: '请补填；合并的单元格只有第一行有值，请先取消合并并逐行填写。',
      en: 'Fill it in. Of merged cells only the first row has the value: unmerge them and fill every row.',
    },
  ),
  'row-key-twice': problem(
    {
      zh: '每家企业一个关键字；第{row}行已有同一个{spelling}',
      en: 'a key of its own for each enterprise; row {row} has the same{spelling}',
    },
    {
      zh: '请核对是否重复；一家企业每年一行的，请在映射中写 year。',
      en: 'See whether it is there twice; where each year has a row, say so with `year`.',
    },
  ),
  'row-key-rounded': problem(
    { zh: '完整的关键字，而不是科学记数', en: 'the whole key, and not a number in scientific notation' },
    {
      zh: '表格软件把长编号存成了近似数，末几位已丢失：请把该列设为文本后重新导出。',
      en: 'A spreadsheet has made a number of a long code, and its last digits are lost: format the column as text and export again.',
    },
  ),
  'row-too-long': problem(
    { zh: '不多于表头的{columns}格', en: 'no more than the {columns} cells of the head' },
    { zh: '请检查值中的逗号是否加了引号。', en: 'See whether a comma inside a value lacks its quotation marks.' },
  ),
  'row-too-short': problem(
    { zh: '表头的{columns}格，空格也要留', en: 'the {columns} cells of the head, empty ones too' },
    {
      zh: '缺的格不当空白处理：请补足分隔符，或检查值中的换行是否加了引号。',
      en: 'A cell that is not there is not taken as blank: add the separators, or see whether a line break inside a value lacks its quotation marks.',
    },
  ),
  'row-disagrees': problem(
    {
      zh: '同一企业各行一致的值，前面为 {before}',
      en: 'the same in every row of one enterprise; before it was {before}',
    },
    { zh: '请核对，改成一致。', en: 'Find out which is right, and write it in each.' },
  ),
  'rows-bad': problem(
    { zh: '至多{most}行不能用', en: 'at most {most} rows that cannot be used' },
    {
      zh: '共{count}行不能用，超过限度，不出合计：请按 --out 文件夹里的 bad.csv 改正，或调整 --max-bad。',
      en: '{count} rows cannot be used, and no totals are given: correct them by bad.csv in the folder of --out, or raise --max-bad.',
    },
  ),
  'scenario-unreadable': problem(
    { zh: 'YAML 或 JSON', en: 'YAML or JSON' },
    { zh: '请修正语法：{detail}', en: 'Correct its syntax: {detail}' },
  ),
  'scenario-name': problem(
    {
      zh: 'base、一项调整，或以加号连接的几项：{known}',
      en: 'base, a reform, or several joined by plus signs: {known}',
    },
    { zh: '{suggestion}请改正，或补写这项调整。', en: '{suggestion}Correct it, or write that reform.' },
  ),
} as const satisfies Record<string, Problem>;

export type WiderCode = keyof typeof widerCatalogue;
