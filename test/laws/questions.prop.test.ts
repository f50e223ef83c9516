import { describe } from 'vitest';
import { questionLaws } from '../scenario/question-laws.js';

describe('questions about enterprises by chance', () => {
  questionLaws(20, 120_000);
});
