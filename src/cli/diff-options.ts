import { type ShiftClass, shiftClasses } from '../diff/index.js';
import { issue } from '../issue/checking.js';
import { both, didYouMean } from '../issue/index.js';
import { type Checked, good } from './checked.js';
import { isOn } from './on-off.js';
import { many, maybe, one } from './option.js';
import { programmeYear } from './options.js';

const textOf = (text: string): Checked<string> => good(text);

const classesOf = (texts: readonly string[], option: string): Checked<readonly ShiftClass[]> => {
  const names = texts.flatMap((each) => each.split(/[,，]/u)).map((name) => name.trim());
  const checked = names.map((name): Checked<ShiftClass> => {
    const value = shiftClasses.find((each) => each === name);
    if (value !== undefined) return good(value);
    const known = shiftClasses.join(', ');
    return {
      issues: [issue('choice-wanted', { option }, name, { known, suggestion: didYouMean(name, shiftClasses) })],
    };
  });
  return { value: checked.flatMap(({ value }) => value ?? []), issues: checked.flatMap(({ issues }) => issues) };
};

/** The options of `huiqi diff`. */
export const diffOptions = {
  cases: maybe(
    '--cases <DIR>',
    both('用例表文件夹，其中的用例全部试算', 'folder of case tables: every case is tried'),
    textOf,
  ),
  inputs: maybe(
    '--inputs <FILE>',
    both('JSON 行文件，每行一份输入；输出中只列其摘要值', 'file of JSON lines, an input a line; identified by digest'),
    textOf,
  ),
  year: programmeYear,
  boundaries: one(
    '--boundaries <on|off>',
    both('是否生成边界样本，默认 on', 'whether subjects are made at every boundary, on by default'),
    isOn,
    'on',
  ),
  readings: one(
    '--readings <on|off>',
    both(
      '是否逐一核对各种条文理解，默认 on',
      'whether each option of each interpretation is looked at too, on by default',
    ),
    isOn,
    'on',
  ),
  documents: many('--document <ID>', both('只看这份文件，可重复', 'only this document; may be repeated'), (texts) =>
    good(texts),
  ),
  expect: maybe('--expect <FILE>', both('已认可的影响', 'the effects that were approved'), textOf),
  writeExpect: maybe(
    '--write-expect <FILE>',
    both(
      '把现有影响写成已认可；已存在则不写，除非 --force',
      'write the effects as approved; never an existing file without --force',
    ),
    textOf,
  ),
  failOn: many(
    '--fail-on <CLASS,…>',
    both('哪些影响算不通过，默认除 range、words 外都算', 'effects that fail; without it all but range and words'),
    classesOf,
  ),
  all: one(
    '--all <on|off>',
    both('全部列出，不折叠，默认 off', 'list everything, fold nothing, off by default'),
    isOn,
    'off',
  ),
  name: one(
    '--title <NAME>',
    both('评论的名称：同名的评论原地更新', 'name of the comment: one of that name is edited in its place'),
    textOf,
    'rules',
  ),
} as const;
