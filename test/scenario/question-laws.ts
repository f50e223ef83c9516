import { test } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { describe, expect } from 'vitest';
import { formatMoney, type Money, parseMoney } from '../../src/quantity/index.js';
import { type Question, type Questions, questions, type Worth } from '../../src/questions.js';
import type { ClosableList, EnterpriseInput } from '../../src/subject/index.js';
import { type Choices, completeEnterprise, forgettablePaths, type Forgotten, forgottenEnterprise, programmeYear, readingChoices } from '../arbitrary/enterprise.js';
import { engineOf, interval, type Interval, liesInside, subjectOf } from '../laws/support.js';
import { answered, anyAnswer, isPossible, truthful } from './answering.js';

const document = 'taizhou-matrix-2025';

const asked = (input: EnterpriseInput, year: number, readings: Choices): Questions =>
  questions<typeof document>(input, year, { document, readings });

const totalOf = (input: EnterpriseInput, year: number, choices: Choices): Interval => ({ ...engineOf(choices).totals(subjectOf(input), year) });

const fen = (text: string): number => {
  const parsed = parseMoney(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
};

/** A worth as numbers; what has no bound is more than all that has. */
const weight = (worth: Worth): { readonly most: number; readonly least: number } => {
  if (worth.kind !== 'money') throw new Error(worth.kind);
  return { most: worth.unbounded === true ? Infinity : fen(worth.amount), least: worth.unbounded === true ? 0 : fen(worth.atLeast) };
};

const boundlessIn = (found: Questions): readonly ClosableList[] => found.questions.flatMap(({ path, worth }) => (worth.kind === 'money' && worth.unbounded === true && worth.exact ? [path as ClosableList] : []));

/** The total with lists that have no bound taken as empty: what other facts are weighed in. */
const widthIn = (input: EnterpriseInput, lists: readonly ClosableList[], year: number, choices: Choices): number => {
  const closed = lists.reduce<EnterpriseInput>((each, list) => (each[list] === undefined ? { ...each, [list]: [] } : each), input);
  const { low, high } = totalOf(closed, year, choices);
  return high - low;
};

// Many questions take long to weigh: forgetting much is tried less often than forgetting little.
const mostRounds = 6;
const mostSteps = 80;

/** Entries with nothing told that may be left out. */
const bareEntries = { titles: { title: 'dcmm' }, projects: { kind: 'digital' }, received: {} };

const someAnswers = (found: readonly Question[]): fc.Arbitrary<ReadonlyMap<string, unknown>> =>
  fc.tuple(...found.map((question) => anyAnswer(question).map((answer) => [question.path, answer] as const))).map((all) => new Map(all));

const sumsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return parseMoney(value).ok ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sumsIn) : [];
};

const oneMore = (sum: string): string => formatMoney((fen(sum) + 1) as Money);

/** Far more answers than are tried to weigh a question, drawn another way. */
const manyAnswers = ({ path, answer }: Question, input: EnterpriseInput): readonly unknown[] => {
  const drawn = fc.sample(anyAnswer({ path, answer }), { numRuns: 100, seed: 7 });
  if (answer.kind === 'choice') return answer.choices.map(({ value }) => value);
  if (answer.kind !== 'money') return drawn;
  const sums = [...[0, 1, 2, 5, 10, 50, 100, 200, 500, 1000].map((figure) => `${String(figure)}亿元`), ...sumsIn(input), '300万元'];
  return [...drawn, ...sums, ...sums.map(oneMore)];
};

// What may be anything, and sums that count in proportion, need not come up at their least by chance.
const isDrawnWhole = ({ path, answer: { kind } }: Question): boolean => kind !== 'text' && !/^(?:projects|received)\./u.test(path);

/** The laws of questions, each tried so many times. */
export const questionLaws = (numRuns: number, patience: number): void => {
  const often = { numRuns };
  const rarely = { numRuns: Math.ceil(numRuns / 4) };

  describe('answering', () => {
    test.prop([forgottenEnterprise, programmeYear, readingChoices], often)(
      'truthfully whatever is asked, and what is asked then, closes the total',
      ({ complete, sparse }: Forgotten, year, choices) => {
        let input = sparse;
        for (let round = 0; ; round += 1) {
          const { total, questions: open } = asked(input, year, choices);
          if (open.length === 0) {
            expect({ total, round, closed: total.low === total.high && total.unbounded === undefined }).toMatchObject({ closed: true });
            break;
          }
          expect(round).toBeLessThan(mostRounds);
          input = open.reduce((value, { path }) => answered(value, path, truthful(path, complete)), input);
        }
      },
      patience,
    );

    test.prop([forgottenEnterprise, programmeYear, readingChoices], rarely)(
      'truthfully the first question, again and again, closes the total, and the bounds never widen',
      ({ complete, sparse }: Forgotten, year, choices) => {
        let input = sparse;
        let before = totalOf(input, year, choices);
        for (let step = 0; ; step += 1) {
          const { questions: open } = asked(input, year, choices);
          const [first] = open;
          if (first === undefined) {
            expect(before.low).toBe(before.high);
            break;
          }
          expect(step).toBeLessThan(mostSteps);
          input = answered(input, first.path, truthful(first.path, complete));
          const after = totalOf(input, year, choices);
          expect({ path: first.path, before, after, inside: liesInside(after, before) }).toMatchObject({ inside: true });
          before = after;
        }
      },
      patience,
    );

    test.prop([forgottenEnterprise, programmeYear, readingChoices, fc.infiniteStream(fc.nat())], rarely)(
      'any which way, as long as nothing is contradicted, closes the total all the same',
      ({ sparse }: Forgotten, year, choices, chance) => {
        let input = sparse;
        for (let round = 0; ; round += 1) {
          const { total, questions: open } = asked(input, year, choices);
          if (open.length === 0) {
            expect(total.low).toBe(total.high);
            break;
          }
          expect({ round, open: open.map(({ path }) => path), input }).toSatisfy(({ round: now }: { readonly round: number }) => now < 30);
          for (const question of open) {
            const seed = Number(chance.next().value);
            const drawn = fc.sample(anyAnswer(question), { numRuns: 20, seed });
            const next = drawn.map((answer) => answered(input, question.path, answer)).find(isPossible);
            // Where twenty draws contradict what was told, the answer is nothing: it was told to be so.
            input = next ?? input;
          }
        }
      },
      patience,
    );

    test.prop([forgottenEnterprise, programmeYear, readingChoices, fc.nat()], often)(
      'any question, any which way, never widens the bounds',
      ({ sparse }: Forgotten, year, choices, seed) => {
        const before = totalOf(sparse, year, choices);
        for (const question of asked(sparse, year, choices).questions) {
          for (const answer of fc.sample(anyAnswer(question), { numRuns: 3, seed })) {
            const next = answered(sparse, question.path, answer);
            if (isPossible(next)) expect({ path: question.path, answer, before, after: totalOf(next, year, choices) }).toSatisfy(({ after }: { readonly after: Interval }) => liesInside(after, before));
          }
        }
      },
      patience,
    );
  });

  describe('what is asked', () => {
    test.prop([forgottenEnterprise, programmeYear, readingChoices], often)(
      'was not told',
      ({ sparse }: Forgotten, year, choices) => {
        const told = forgettablePaths(sparse);
        const paths = asked(sparse, year, choices).questions.map(({ path }) => path);
        expect(paths.filter((path) => told.includes(path))).toEqual([]);
        expect(new Set(paths).size).toBe(paths.length);
      },
      patience,
    );

    test.prop([completeEnterprise, programmeYear, readingChoices], often)(
      'is nothing where everything is known',
      (complete, year, choices) => {
        expect(asked(complete, year, choices).questions).toEqual([]);
      },
      patience,
    );

    test.prop([forgottenEnterprise, programmeYear, readingChoices], often)(
      'has an example that could stand there',
      ({ sparse }: Forgotten, year, choices) => {
        for (const { path, example } of asked(sparse, year, choices).questions) {
          const [list, entry] = Object.entries(bareEntries).find(([name]) => path.startsWith(`${name}.`)) ?? [];
          const bare = list === undefined ? { city: '台州市' } : { city: '台州市', [list]: [entry] };
          const place = list === undefined ? path : path.replace(/\.\d+\./u, '.0.');
          expect({ path, example, possible: isPossible(answered(bare as EnterpriseInput, place, example)) }).toMatchObject({ possible: true });
        }
      },
      patience,
    );
  });

  describe('a worth', () => {
    test.prop([forgottenEnterprise, programmeYear, readingChoices], often)(
      'is never more than the width of the total, its least never more than its most, and larger ones come first',
      ({ sparse }: Forgotten, year, choices) => {
        const found = asked(sparse, year, choices);
        const { low, high } = interval(found.total);
        const weights = found.questions.map(({ worth }) => weight(worth));
        for (const { most, least } of weights) expect({ least, most, width: high - low, inOrder: least <= most && most <= high - low }).toMatchObject({ inOrder: true });
        expect(weights.map(({ most }) => most)).toEqual(weights.map(({ most }) => most).sort((a, b) => (a === b ? 0 : b - a)));
        expect(weights.every(({ most }) => most > 0)).toBe(true);
      },
      patience,
    );

    test.prop([forgottenEnterprise, programmeYear, readingChoices, fc.nat()], often)(
      'is no less than what any answer closes, and its least no more',
      ({ sparse }: Forgotten, year, choices, seed) => {
        const found = asked(sparse, year, choices);
        const lists = boundlessIn(found);
        const whole = widthIn(sparse, lists, year, choices);
        for (const question of found.questions) {
          if (question.worth.kind !== 'money' || question.worth.unbounded === true) continue;
          for (const answer of fc.sample(anyAnswer(question), { numRuns: 8, seed })) {
            const next = answered(sparse, question.path, answer);
            if (!isPossible(next)) continue;
            const closed = whole - widthIn(next, lists, year, choices);
            const { most, least } = weight(question.worth);
            expect({ path: question.path, answer, closed, worth: question.worth, within: closed <= most && (question.worth.together !== undefined || closed >= least) }).toMatchObject({ within: true });
          }
        }
      },
      patience,
    );

    test.prop([forgottenEnterprise.filter(({ forgotten }) => forgotten.length <= 3), programmeYear, readingChoices], rarely)(
      'that is exact is found by trying very many answers',
      ({ sparse }: Forgotten, year, choices) => {
        const found = asked(sparse, year, choices);
        const lists = boundlessIn(found);
        const whole = widthIn(sparse, lists, year, choices);
        for (const question of found.questions) {
          const { worth, path, answer } = question;
          if (worth.kind !== 'money' || !worth.exact || worth.unbounded === true || worth.together !== undefined || answer.kind === 'list') continue;
          const closed = manyAnswers(question, sparse).flatMap((each) => {
            const next = answered(sparse, path, each);
            return isPossible(next) ? [whole - widthIn(next, lists, year, choices)] : [];
          });
          const { most, least } = weight(worth);
          // What was told may leave one year alone, which chance does not find.
          if (closed.length > 0) expect({ path, most: Math.max(...closed) }).toEqual({ path, most });
          if (closed.length > 0 && isDrawnWhole(question)) expect({ path, least: Math.min(...closed) }).toEqual({ path, least });
        }
      },
      patience,
    );

    test.prop([forgottenEnterprise, programmeYear, readingChoices], rarely)(
      'that hangs on another question is closed by the two together and by neither alone',
      ({ sparse }: Forgotten, year, choices) => {
        const found = asked(sparse, year, choices);
        const lists = boundlessIn(found);
        const whole = widthIn(sparse, lists, year, choices);
        for (const question of found.questions) {
          const other = found.questions.find(({ path }) => path === question.worth.together);
          if (question.worth.together === undefined) continue;
          expect(other).toBeDefined();
          if (other === undefined) continue;
          for (const answers of fc.sample(someAnswers([question, other]), { numRuns: 5, seed: 3 })) {
            const alone = answered(sparse, question.path, answers.get(question.path));
            if (isPossible(alone)) expect(whole - widthIn(alone, lists, year, choices)).toBe(0);
            const both = answered(alone, other.path, answers.get(other.path));
            if (isPossible(both)) expect(whole - widthIn(both, lists, year, choices)).toBeLessThanOrEqual(weight(question.worth).most);
          }
        }
      },
      patience,
    );
  });
};
