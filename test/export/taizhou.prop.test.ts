import { describe } from 'vitest';
import { taizhouLaws } from './taizhou-laws.js';

describe('for random complete enterprises and readings of the Taizhou document', { timeout: 120_000 }, () => {
  taizhouLaws(300);
});
