import { problem, type Problem } from '../problem.js';

/** What money, areas, ratios, figures, days and years want. */
export const ofQuantities = {
  'money-bare-number': problem(
    {
      zh: '带单位的金额，如 "9.6亿元"、"1800万元"、"50000元"',
      en: 'money as text with its unit, such as "CNY 960 million", "1800万元" or "50000元"',
    },
    {
      zh: '请加引号并写明单位：单位写错会差一万倍。',
      en: 'Put it in quotes with its unit: a wrong unit is a 10,000-fold mistake.',
    },
  ),
  'money-unit-missing': problem(
    {
      zh: '带单位的金额，如 "9.6亿元"、"1800万元"、"50000元"',
      en: 'money with its unit, such as "CNY 960 million", "1800万元" or "50000元"',
    },
    {
      zh: '{suggestion}请在数字后写明元、万元或亿元。',
      en: '{suggestion}Write 元, 万元 or 亿元 after the figure, or CNY before it.',
    },
  ),
  'money-not-money': problem(
    {
      zh: '带单位的金额，如 "9.6亿元"、"1800万元"、"50000元"',
      en: 'money with its unit, such as "CNY 960 million", "1800万元" or "50000元"',
    },
    {
      zh: '{suggestion}请写一个数字加元、万元或亿元；约数、区间、外币都不是确切金额。',
      en: '{suggestion}Write one figure with 元, 万元 or 亿元 after it or CNY before it; an estimate, a range or a foreign currency is not an exact amount.',
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
  'share-wanted': problem(
    { zh: '带百分号的比率，如 "12.5%"', en: 'a share with its sign, such as "12.5%"' },
    {
      zh: '{suggestion}请写一个不小于零的数加百分号（%）或千分号（‰），百分数至多六位小数；不知道请不写。',
      en: '{suggestion}Write a figure of zero or more with % or ‰, of at most six decimals in %, or leave the field out.',
    },
  ),
  'ratio-wanted': problem(
    { zh: '不小于零的比值，如 "2.0"', en: 'a ratio of zero or more, such as "2.0"' },
    { zh: '{suggestion}请写一个小数；不知道请不写。', en: '{suggestion}Write a decimal, or leave the field out.' },
  ),
  'part-exceeds-whole': problem(
    { zh: '不大于{other}（{otherValue}）的值', en: 'a value of at most {other} ({otherValue})' },
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
      en: '{suggestion}Write year-month-day with two digits for month and day: everything up to that day is provided and what comes after is not known, so a month alone is not enough.',
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
} as const satisfies Record<string, Problem>;
