/** What is missing of a subject, and what each is worth. */
export type { Answer, Choice } from './scenario/questions/answer.js';
export { explainQuestions } from './scenario/questions/page.js';
export type { Question, QuestionOptions, Questions, Worth } from './scenario/questions/question.js';
export { questions } from './scenario/questions/questions.js';
