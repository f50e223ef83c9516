import { unchecked } from '../../subject/index.js';
import { explainSensitivity, sensitivity } from '../../sensitivity.js';
import { asIfInForce, assumeNone, document, subject, year } from '../options.js';
import { subjectCommand } from '../subject-command.js';

export const sensitivityCommand = subjectCommand({
  name: 'sensitivity',
  about: {
    zh: '逐一改取每项条文理解，看合计或结论有何变化，以及任意组合下的最少和最多',
    en: 'change each reading in turn and see what becomes of the total or the answer, and the least and the most over all combinations',
  },
  options: { document, year, asIfInForce, assumeNone, subject },
  ask: (input, options) => sensitivity(unchecked(input), options),
  print: explainSensitivity,
});
