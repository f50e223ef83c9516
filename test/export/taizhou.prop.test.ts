import { describe } from 'vitest';
import { patience, runs } from '../laws/support.js';
import { taizhouLaws } from './taizhou-laws.js';

describe('for random complete enterprises and readings of the Taizhou document', { timeout: patience }, () => {
  taizhouLaws(runs(300).numRuns);
});
