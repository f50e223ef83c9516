import { unchecked } from '../../subject/index.js';
import { explainQuestions, questions } from '../../questions.js';
import { document, setting, subject, year } from '../options.js';
import { subjectCommand } from '../subject-command.js';

export const questionsCommand = subjectCommand({
  name: 'questions',
  about: {
    zh: '列出值得问的：还缺哪些信息，每项能定下多少钱',
    en: 'list what is worth asking: the facts that are missing, and how much money each can settle',
  },
  options: { document, year, ...setting, subject },
  ask: (input, options) => questions(unchecked(input), options),
  print: explainQuestions,
});
