import { describe } from 'vitest';
import { conditionLaws } from './laws.js';

describe('for random conditions over random facts', () => {
  conditionLaws(300);
});
