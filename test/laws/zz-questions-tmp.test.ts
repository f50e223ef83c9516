import { describe } from 'vitest';
import { questionLaws } from '../scenario/question-laws.js';
describe('tmp', () => { questionLaws(Number(process.env['RUNS'] ?? 300), 7_200_000); });
