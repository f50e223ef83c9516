import { conflictsOf } from '../../assess-targets.js';
import { explainConflict } from '../../explain/index.js';
import { attempt } from '../checked.js';
import { command } from '../command.js';
import { city, readings, targetYear } from '../options.js';

export const conflictsCommand = command({
  name: 'conflicts',
  about: {
    zh: '列出一个指标在各文件中的数，取哪一个，为何',
    en: 'show every document’s figure for an indicator, which is followed, and why',
  },
  takes: [{ name: '<INDICATOR>', about: { zh: '指标的编号或名称', en: 'id or name of the indicator' } }],
  options: { year: targetYear, city, readings },
  run: (_, { args: [indicator = ''], values }) => attempt(() => conflictsOf(indicator, values)),
  print: explainConflict,
});
