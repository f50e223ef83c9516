import { describe } from 'vitest';
import { questionLaws } from '../scenario/question-laws.js';

describe('questions about very many enterprises by chance', () => {
  questionLaws(10_000, 7_200_000);
});
