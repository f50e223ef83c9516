/** What is missing of a subject, and what each is worth. */
export type { Answer, Choice } from './scenario/questions/answer.js';
export { explainQuestions } from './scenario/questions/page.js';
export {
  type Question,
  type QuestionOptions,
  questions,
  type Questions,
  type Worth,
} from './scenario/questions/questions.js';
