import { describe } from 'vitest';
import { takingLaws } from '../scenario/taking-laws.js';

describe('what it would take for very many enterprises by chance', () => {
  takingLaws(10_000, 7_200_000);
});
