import type { DocumentId } from './documents/index.js';
import { type QuestionOptions, type Questions, questionsAbout } from './scenario/questions/questions.js';

export type { Answer, Choice } from './scenario/questions/answer.js';
export { explainQuestions } from './scenario/questions/page.js';
export type { Question, QuestionOptions, Questions, Worth } from './scenario/questions/questions.js';

/**
 * What is missing, and is it worth asking? The facts not told on which money hangs, each with its
 * question, the form of its answer, and its worth: the most that one answer takes off the width of
 * the total, and what every answer takes off. The most comes first; of equal worth, what is exact,
 * then what every answer settles, then what is easier to answer.
 *
 * `exact` worths are found by trying the answers that conditions can tell apart: some answer settles
 * that much, and some no more than `atLeast`; others are bounds. Where other facts settle the same,
 * `or` names them. Lists without which the total has no upper bound come before all else, and until
 * they are told the other facts are weighed as if they were empty. Answering the questions, and those
 * that follow from the answers, closes the total. Where a document pays nothing, what counts is how
 * many rules a fact can decide.
 *
 * @param input the subject as its user writes it; what is absent is unknown.
 * @param year the programme year.
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * const found = questions(
 *   { city: '台州市', industry: 'C3852', foundedIn: 2024, years: { 2024: { revenueInTaizhou: '8亿元' }, 2026: { aboveScale: false, revenueInTaizhou: '12亿元' } },
 *     titles: [], projects: [], received: [] },
 *   2026, { document: 'taizhou-matrix-2025' },
 * )
 * found.total // { low: '0元', high: '30万元' }
 * found.questions.length // 1
 * found.questions[0].path // 'years.2025.revenueInTaizhou'
 * found.questions[0].worth // { kind: 'money', amount: '30万元', atLeast: '30万元', exact: true }
 */
export const questions = <Id extends DocumentId>(
  input: unknown,
  year: number,
  options: QuestionOptions<Id>,
): Questions => questionsAbout(input, year, options);
