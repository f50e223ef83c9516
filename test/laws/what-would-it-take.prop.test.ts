import { describe } from 'vitest';
import { takingLaws } from '../scenario/taking-laws.js';

describe('what it would take for enterprises by chance', () => {
  takingLaws(120, 120_000);
});
