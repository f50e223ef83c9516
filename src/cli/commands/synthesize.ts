import { issue } from '../../issue/checking.js';
import type { ByLanguage } from '../../issue/index.js';
import { bad, type Checked, good } from '../checked.js';
import { command } from '../command.js';
import { one } from '../option.js';
import { partOf } from '../part-of.js';
import { synthesized } from '../synthesized.js';
import { spokenIn } from '../typed-command.js';
import {
  simulating,
  type TableAsked,
  tableAsked,
  tableFolder,
  tableOptions,
  type WrittenTable,
} from '../table-draft.js';

const mostRows = 10_000_000;

const wholeUpTo =
  (most: number) =>
  (text: string, option: string): Checked<number> => {
    const value = /^\d{1,10}$/u.test(text) ? Number(text) : Infinity;
    const wanted = { zh: `0到${String(most)}的整数`, en: `a whole number up to ${String(most)}` };
    return value <= most ? good(value) : bad(issue('option-misfit', { option }, text, { wanted }));
  };

const options = {
  ...tableOptions,
  seed: one(
    '--seed <N>',
    { zh: '随机种子：同一种子写出同一张表', en: 'seed: the same one makes the same table' },
    wholeUpTo(2 ** 31),
    '1',
  ),
  size: one('--size <N>', { zh: '企业数', en: 'how many enterprises' }, wholeUpTo(mostRows), '1000'),
  missing: one('--missing <PART>', { zh: '不详的单元格占比', en: 'share of cells left blank' }, partOf, '3%'),
  onThreshold: one(
    '--on-threshold <PART>',
    {
      zh: '恰在门槛或只差一个最小单位的企业占比',
      en: 'share of enterprises on a threshold, or a step off it',
    },
    partOf,
    '1%',
  ),
};

const done: ByLanguage<(written: WrittenTable, rules?: string) => string> = {
  zh: ({ folder, rows }, rules) =>
    `已写入 ${folder}：合成企业${String(rows)}家，并非真实企业。试算：${simulating(folder, rules)}`,
  en: ({ folder, rows }, rules) =>
    `Written to ${folder}: ${String(rows)} synthetic enterprises (not real). Try: ${simulating(folder, rules)}`,
};

export const synthesizeCommand = command<typeof options, TableAsked, WrittenTable>({
  name: 'synthesize',
  about: {
    zh: '写一份合成名单，供试算和检验：并非真实企业',
    en: 'write a synthetic list of enterprises for trials: none of them is real',
  },
  takes: [tableFolder],
  options,
  formats: [],
  writes: true,
  read: tableAsked,
  run: (asked, { values, switches: { replace }, language, environment }) =>
    synthesized(asked, values, replace, language, environment),
  print: (written, language, _, { typed, values: { rules } }) => `${done[language](written, rules)}${spokenIn(typed)}`,
});
