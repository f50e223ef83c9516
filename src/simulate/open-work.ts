/** Work that hands out questions, and goes on with their answers: whoever answers may do so at once, or later. */
export type OpenWork<Question, Answer, Result> = Generator<Question, Result, Answer>;

/** Does it to the end, each question answered at once. */
export const answered = <Question, Answer, Result>(
  asking: OpenWork<Question, Answer, Result>,
  answer: (question: Question) => Answer,
): Result => {
  let step = asking.next(undefined as Answer);
  while (step.done !== true) step = asking.next(answer(step.value));
  return step.value;
};

/** The same with answers that are waited for. */
export const answeredLater = async <Question, Answer, Result>(
  asking: OpenWork<Question, Answer, Result>,
  answer: (question: Question) => Promise<Answer>,
): Promise<Result> => {
  let step = asking.next(undefined as Answer);
  while (step.done !== true) step = asking.next(await answer(step.value));
  return step.value;
};
