import { anyExecutors } from '../simulate/index.js';
import { good } from './checked.js';
import { choiceOf, maybe, one } from './option.js';
import { otherRules } from './options.js';
import { partOf } from './part-of.js';

export const simulateOptions = {
  rules: otherRules,
  out: maybe(
    '--out <DIR>',
    {
      zh: '写入的文件夹：summary.json、各表和图文报告；已存在则不写，除非 --force',
      en: 'folder to write: summary.json, tables and the report; never an existing one without --force',
    },
    good,
  ),
  against: maybe(
    '--against <DIR>',
    {
      zh: '与以前写出的一次测算比较：所用数据和结果有何不同',
      en: 'compare with a run that was written before: its data and its results',
    },
    good,
  ),
  maxBad: one(
    '--max-bad <PART>',
    {
      zh: '不能用的行至多占多少，超过则不给合计；写0则不允许有',
      en: 'how many rows may be unusable before no totals are given; 0 for none',
    },
    partOf,
    '1%',
  ),
  executor: maybe(
    '--executor <NAME>',
    {
      zh: '逐块按列判定（js）、由数据库判定（duckdb，需另装），或逐家由引擎判定（exact，慢得多）；结果相同',
      en: 'decide blocks of rows by columns (js) or by a database (duckdb, installed apart), or one enterprise after another (exact, much slower); same results',
    },
    choiceOf(anyExecutors),
  ),
};
