import { describe } from 'vitest';
import { taizhouLaws } from './taizhou-laws.js';

describe('for very many random complete enterprises and readings of the Taizhou document', { timeout: 1_800_000 }, () => {
  taizhouLaws(5_000);
});
