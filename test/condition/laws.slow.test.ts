import { describe } from 'vitest';
import { conditionLaws } from './laws.js';

describe('for very many random conditions over random facts', { timeout: 900_000 }, () => {
  conditionLaws(10_000);
});
