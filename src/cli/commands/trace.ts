import { issue } from '../../issue/checking.js';
import { explainTraced, type Traced } from '../../simulate/trace-page.js';
import { bad, type Checked, good } from '../checked.js';
import { command } from '../command.js';
import { maybe, one } from '../option.js';
import { tracedIn, type TraceFilters } from '../traced-figure.js';

const cellOf = (text: string, option: string): Checked<TraceFilters> => {
  const pairs = text.split(',').map((pair) => /^([^=]+)=(.*)$/u.exec(pair.trim()));
  return pairs.every((pair) => pair !== null)
    ? good(Object.fromEntries(pairs.map(([, name = '', value = '']) => [name.trim(), value.trim()])))
    : bad(
        issue('option-misfit', { option }, text, {
          wanted: { zh: '形如 year=2026,rule=scale-up 的条件', en: 'conditions as in year=2026,rule=scale-up' },
        }),
      );
};

const options = {
  cell: one(
    '--cell <K=V,…>',
    { zh: '哪一格，如 year=2026,rule=scale-up', en: 'which figure, as in year=2026,rule=scale-up' },
    cellOf,
  ),
  setting: maybe(
    '--setting <NAME>',
    { zh: '哪种规则情形（文件原文或调整后）；不写则为第一种', en: 'which setting of the rules; the first without it' },
    good,
  ),
};

export const traceCommand = command<typeof options, string, Traced>({
  name: 'trace',
  about: {
    zh: '一次测算中某个数由哪些企业组成，依据哪些条款',
    en: 'show which enterprises make up a figure of a run, and under which clauses',
  },
  takes: [
    { name: '<DIR>', about: { zh: 'huiqi simulate --out 写出的文件夹', en: 'folder that huiqi simulate --out wrote' } },
  ],
  options,
  formats: ['text', 'json'],
  read: ([folder = '']) => Promise.resolve(good(folder)),
  run: (folder, { values: { cell, setting }, io, environment }) => tracedIn(folder, cell, setting, io, environment),
  print: explainTraced,
});
