import { both } from '../issue/index.js';
import { issue } from '../issue/checking.js';
import { bad, type Checked, good } from './checked.js';
import { many, maybe, one } from './option.js';
import { isOn } from './on-off.js';
import { programmeYear, rules, setting, subject } from './options.js';

const percentOf = (text: string, option: string): Checked<number> =>
  /^(?:100|\d{1,2})(?:\.\d)?$/u.test(text) && Number(text) <= 100
    ? good(Number(text))
    : bad(issue('option-misfit', { option }, text, { wanted: both('0 到 100 的数', 'a number from 0 to 100') }));

/** The options of `huiqi cases`. */
export const caseOptions = {
  rules,
  documents: many(
    '--document <ID>',
    both('只运行这份文件的用例，可重复', 'only cases of this document; may be repeated'),
    (texts) => good(texts),
  ),
  rule: maybe(
    '--rule <ID>',
    both(
      '只运行这条规则的用例，如 revenue-milestone；记录时，行写的是它',
      'only cases of this rule, such as revenue-milestone; what a recorded row is about',
    ),
    good,
  ),
  match: maybe(
    '--match <TEXT>',
    both('只运行名称或依据含此文字的用例', 'only cases whose name or reason has this text'),
    good,
  ),
  watch: one(
    '--watch <on|off>',
    both('规则或用例改动后重新运行，默认 off', 'run again when rules or cases change, off by default'),
    isOn,
    'off',
  ),
  coverage: maybe(
    '--coverage <PERCENT>',
    both(
      '另列出用例使哪些条件、行、规定、条款成立、不成立或不详；不到此百分数不通过',
      'tell as well which conditions, rows, limits and clauses cases make true, false and unknown; below so many percent it fails',
    ),
    percentOf,
  ),
  record: maybe(
    '--record <FILE>',
    both(
      '不运行用例：测算此输入，写出一行用例，由人核对后删去 unconfirmed',
      'instead of running cases: decide this input and write a row, for a person to check and take unconfirmed away',
    ),
    good,
  ),
  out: maybe(
    '--out <FILE>',
    both(
      '把记录的行写进这张用例表；没有则新建，已存在则须 --force',
      'table that a recorded row is added to; a new one where there is none, an existing one only with --force',
    ),
    good,
  ),
  year: programmeYear,
  ...setting,
  subject,
} as const;
