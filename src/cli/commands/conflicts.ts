import { conflictsBy } from '../../engine/conflicts.js';
import { explainConflict } from '../../explain/index.js';
import { attempt } from '../checked.js';
import { command } from '../command.js';
import { defectsIn } from '../defects.js';
import { city, otherRules, readings, targetYear } from '../options.js';
import { rulesRead } from '../subject-command.js';

export const conflictsCommand = command({
  name: 'conflicts',
  about: {
    zh: '列出一个指标在各文件中的数，采用哪一个，理由是什么',
    en: 'show every document’s figure for an indicator, which is followed, and why',
  },
  takes: [{ name: '<INDICATOR>', about: { zh: '指标的编号或名称', en: 'id or name of the indicator' } }],
  options: { rules: otherRules, year: targetYear, city, readings },
  read: (_, io, { rules }) => rulesRead(rules === undefined ? {} : { rules }, io),
  run: ({ among }, { args: [indicator = ''], values: { rules: _, ...options } }) =>
    attempt(() =>
      conflictsBy(indicator, options, among === undefined ? undefined : { among, defectsOf: defectsIn(among) }),
    ),
  print: explainConflict,
});
