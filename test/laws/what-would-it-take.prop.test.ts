import { describe } from 'vitest';
import { takingLaws } from '../scenario/taking-laws.js';

describe('what it would take for enterprises by chance', () => {
  takingLaws(40, 120_000);
});
