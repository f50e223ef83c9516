import { takingBy } from '../../scenario/counterfactual/call.js';
import { explainTaking } from '../../what-would-it-take.js';
import { documentIn, otherRules, rule, reforms, setting, year } from '../options.js';
import { subjectCommand } from '../subject-command.js';

export const whatWouldItTakeCommand = subjectCommand({
  name: 'what-would-it-take',
  about: {
    zh: '列出每项不符合条件的奖励在该年度还须达到什么：最小的改变、可增加多少；或为何不能达到',
    en: 'for every award not qualified for, the smallest changes of the year that would qualify and what they gain, or why none does',
  },
  options: { document: documentIn, rules: otherRules, year, rule, reforms, ...setting },
  // Whether the document has the rule is for the library to say.
  ask: (input, options) => takingBy(input, options),
  print: explainTaking,
});
