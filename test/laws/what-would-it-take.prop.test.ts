import { describe } from 'vitest';
import { patience, runs } from './support.js';
import { takingLaws } from '../scenario/taking-laws.js';

describe('what it would take for enterprises by chance', () => {
  takingLaws(runs(40).numRuns, patience);
});
