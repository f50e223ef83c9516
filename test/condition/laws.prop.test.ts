import { describe } from 'vitest';
import { patience, runs } from '../laws/support.js';
import { conditionLaws } from './laws.js';

describe('for random conditions over random facts', { timeout: patience }, () => {
  conditionLaws(runs(300).numRuns);
});
