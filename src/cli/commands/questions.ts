import { explainQuestions } from '../../questions.js';
import { questionsBy } from '../../scenario/questions/questions.js';
import { documentIn, otherRules, reforms, setting, subject, year } from '../options.js';
import { subjectCommand } from '../subject-command.js';

export const questionsCommand = subjectCommand({
  name: 'questions',
  about: {
    zh: '列出建议补充的信息，按填报后可确定的金额排列',
    en: 'list the information to provide, by how much money each fact can settle',
  },
  options: { document: documentIn, rules: otherRules, year, reforms, ...setting, subject },
  ask: (input, options) => questionsBy(input, options),
  print: explainQuestions,
});
