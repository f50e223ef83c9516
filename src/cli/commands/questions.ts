import { explainQuestions } from '../../questions.js';
import { questionsBy } from '../../scenario/questions/questions.js';
import { documentIn, otherRules, reforms, setting, subject, year } from '../options.js';
import { subjectCommand } from '../subject-command.js';

export const questionsCommand = subjectCommand({
  name: 'questions',
  about: {
    zh: '列出建议补充的信息，按填报后可定下的金额排列',
    en: 'list what is worth asking: the facts that are missing, and how much money each can settle',
  },
  options: { document: documentIn, rules: otherRules, year, reforms, ...setting, subject },
  ask: (input, options) => questionsBy(input, options),
  print: explainQuestions,
});
