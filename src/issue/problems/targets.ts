import { problem, type Problem } from '../problem.js';

/** Targets, and what was observed of them. */
export const ofTargets = {
  'indicator-unknown': problem(
    { zh: '{city}的一个指标', en: 'an indicator of {city}' },
    {
      zh: '{suggestion}`huiqi targets --document {document}` 列出指标。',
      en: '{suggestion}`huiqi targets --document {document}` lists the indicators.',
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
} as const satisfies Record<string, Problem>;
