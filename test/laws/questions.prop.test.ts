import { describe } from 'vitest';
import { patience, runs } from './support.js';
import { questionLaws } from '../scenario/question-laws.js';

describe('questions about enterprises by chance', () => {
  questionLaws(runs(20).numRuns, patience);
});
