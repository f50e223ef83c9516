import { unchecked } from '../../subject/index.js';
import { explainTaking, type TakeOptions, whatWouldItTake } from '../../what-would-it-take.js';
import { document, rule, setting, year } from '../options.js';
import { subjectCommand } from '../subject-command.js';

export const whatWouldItTakeCommand = subjectCommand({
  name: 'what-would-it-take',
  about: {
    zh: '列出每项未符合的奖励今年还需要什么：最小的改变、能多得多少；或为何得不到',
    en: 'for every award not due, the smallest changes this year that would make it so and what they gain, or why none does',
  },
  options: { document, year, rule, ...setting },
  // Whether the document has the rule is for the library to say.
  ask: (input, options) => whatWouldItTake(unchecked(input), options as TakeOptions),
  print: explainTaking,
});
