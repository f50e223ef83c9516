import { readFileSync } from 'node:fs';
import { type QuestionOptions, questions } from '../../src/questions.js';

/**
 * Questions take milliseconds where an evaluation takes microseconds: each is weighed by evaluating
 * what every answer would make of the input, and most of an answer's time goes into reading the
 * input anew (history, titles), not into deciding it. They grow with what is missing, so that a
 * dialogue gets faster with every answer.
 */

interface Asked {
  readonly name: string;
  readonly input: unknown;
  readonly year: number;
  readonly options: QuestionOptions;
}

const taizhou: QuestionOptions = { document: 'taizhou-matrix-2025' };
const supor: unknown = JSON.parse(readFileSync(new URL('../../fixtures/enterprises/supor.json', import.meta.url), 'utf8'));
const maker = { city: '台州市', industry: 'C3852', before: { through: 2024, revenueInTaizhouPeak: '60亿元', everAboveScale: true }, titles: [], projects: [], received: [] };

const asked: readonly Asked[] = [
  { name: 'one year missing', input: { ...maker, years: { 2026: { revenueInTaizhou: '120亿元' } } }, year: 2026, options: taizhou },
  { name: 'a real enterprise, lists none', input: supor, year: 2021, options: { ...taizhou, asIfInForce: '2013..2021', assumeNone: ['titles', 'projects', 'received'] } },
  { name: 'only the city known', input: { city: '台州市' }, year: 2026, options: taizhou },
  { name: 'the same, by outcomes', input: { city: '台州市' }, year: 2026, options: { ...taizhou, by: 'outcomes' } },
  { name: 'ranked libraries, only the city known', input: { city: '绍兴市' }, year: 2022, options: { document: 'shaoxing-growth-2021' } },
  { name: 'a site, only the city known', input: { city: '宁波市' }, year: 2023, options: { document: 'ningbo-renewal-2021', subject: 'site' } },
];

const rounds = 30;
const warmUps = 5;

const milliseconds = ({ input, year, options }: Asked): number => {
  const before = performance.now();
  questions(input, year, options);
  return performance.now() - before;
};

const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Prints how long questions take, the more the less is known. */
export const benchQuestions = (): void => {
  console.log('\nquestions, milliseconds a call\n');
  const times: number[][] = asked.map(() => []);
  for (let round = 0; round < warmUps + rounds; round += 1) {
    for (const [index, each] of asked.entries()) {
      const time = milliseconds(each);
      if (round >= warmUps) times[index]?.push(time);
    }
  }
  for (const [index, each] of asked.entries()) {
    const own = times[index] ?? [];
    const found = questions(each.input, each.year, each.options).questions.length;
    console.log(`${each.name.padEnd(40)} ${middle(own).toFixed(1).padStart(8)}  (${Math.min(...own).toFixed(1)}–${Math.max(...own).toFixed(1)})  ${String(found)} questions`);
  }
};
