import { test } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { describe, expect } from 'vitest';
import { formatMoney, type Money, parseMoney } from '../../src/quantity/index.js';
import { type Question, type Questions, questions, type Worth } from '../../src/questions.js';
import { type ClosableList, type EnterpriseInput, parseEnterprise } from '../../src/subject/index.js';
import {
  type Choices,
  completeEnterprise,
  forgettablePaths,
  forgottenEnterprise,
  programmeYear,
  readingChoices,
} from '../arbitrary/enterprise.js';
import { bounds, chief, engineOf, interval, type Interval, liesInside, subjectOf } from '../laws/support.js';
import { answered, anyAnswer, isPossible, truthful } from './answering.js';
import { type OpenEnterprise, openEnterprise } from './open-enterprise.js';

const document = 'taizhou-matrix-2025';

const asked = (input: EnterpriseInput, year: number, readings: Choices): Questions =>
  questions<typeof document>(input, { document, year, readings });

const totalOf = (input: EnterpriseInput, year: number, choices: Choices): Interval =>
  bounds(engineOf(choices).totals(subjectOf(input), { year }));

const fen = (text: string): number => {
  const parsed = parseMoney(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
};

/** A worth as numbers; what has no bound is more than all that has. */
const weight = (worth: Worth): { readonly most: number; readonly least: number } => {
  if (worth.kind !== 'money') throw new Error(worth.kind);
  return worth.amount === null ? { most: Infinity, least: 0 } : { most: fen(worth.amount), least: fen(worth.atLeast) };
};

const closable = ['titles', 'projects', 'received'] as const satisfies readonly ClosableList[];

const boundlessIn = (found: Questions): readonly ClosableList[] =>
  closable.filter((list) =>
    found.questions.some(({ path, worth }) => path === list && worth.kind === 'money' && worth.unbounded === true),
  );

/**
 * The width of the total with lists that have no bound taken as empty: what other facts are weighed in. Nothing for an
 * input that cannot be.
 */
const widthIn = (
  input: EnterpriseInput,
  lists: readonly ClosableList[],
  year: number,
  choices: Choices,
): number | undefined => {
  const parsed = parseEnterprise(input, { assumeNone: lists });
  if (!parsed.ok || !isPossible(input)) return undefined;
  const { low, high } = bounds(engineOf(choices).totals(parsed.subject, { year }));
  return high - low;
};

/** What answers close, each of those that can be. */
const closedBy = (
  whole: number,
  inputs: readonly EnterpriseInput[],
  lists: readonly ClosableList[],
  year: number,
  choices: Choices,
): readonly number[] =>
  inputs.flatMap((input) => {
    const width = widthIn(input, lists, year, choices);
    return width === undefined ? [] : [whole - width];
  });

/** Enterprises of which anything was forgotten, and those of which something was that money hangs on. */
const anyEnterprise: fc.Arbitrary<OpenEnterprise> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(forgottenEnterprise, programmeYear)
      .map(([{ complete, sparse }, year]) => ({ complete, sparse, year })),
  },
  { weight: 3, arbitrary: openEnterprise(8) },
  // The less is known the longer it takes: few of these say as much.
  { weight: 1, arbitrary: openEnterprise(40) },
);

const mostRounds = 6;
const mostSteps = 80;

/** Entries with nothing told that may be left out. */
const bareEntries = { titles: { title: 'dcmm' }, projects: { kind: 'digital' }, received: {} };

const someAnswers = (found: readonly Question[]): fc.Arbitrary<ReadonlyMap<string, unknown>> =>
  fc
    .tuple(...found.map((question) => anyAnswer(question).map((answer) => [question.path, answer] as const)))
    .map((all) => new Map(all));

/** Sums told of the same figure, in other years or summed up, or of other money. */
const sumsBeside = (
  path: string,
  { years = {}, before, projects = [], received = [] }: EnterpriseInput,
): readonly string[] => {
  const measure = (path.split('.').at(-1) ?? '').replace(/Peak$/u, '') as 'mainRevenue' | 'revenueInTaizhou';
  const told = /^(?:years|before)\./u.test(path)
    ? [...Object.values(years).map((year) => year[measure]), before?.[`${measure}Peak`]]
    : [...projects.map(({ approved }) => approved), ...received.map(({ amount }) => amount)];
  return told.filter((sum) => sum !== undefined);
};

const oneMore = (sum: string): string => formatMoney((fen(sum) + 1) as Money);

/** What awards come to and what of it other money leaves, to the 分 on either side. */
const sumsAbout = (beside: readonly string[]): readonly string[] => {
  const amounts = [0, 6, 10, 20, 30, 35, 50, 100, 150, 200, 300, 500, 800, 1200].map((figure) => figure * 1e6);
  const sums = [
    ...amounts,
    ...beside.map(fen),
    ...amounts.flatMap((amount) => beside.map((taken) => amount - fen(taken))),
    fen('90万亿元'),
  ];
  return [...new Set(sums.flatMap((sum) => [sum - 1, sum, sum + 1]))]
    .filter((sum) => sum >= 0 && sum <= fen('90万亿元'))
    .map((sum) => formatMoney(sum as Money));
};

const namesIn = ({ titles = [], projects = [], received = [] }: EnterpriseInput): readonly string[] =>
  [
    ...titles.flatMap(({ of, product }) => [of, product]),
    ...projects.map(({ name }) => name),
    ...received.map(({ of }) => of),
  ].filter((name) => name !== undefined);

/** Far more answers than are tried to weigh a question, drawn another way. */
const manyAnswers = ({ path, answer }: Question, input: EnterpriseInput): readonly unknown[] => {
  const drawn = fc.sample(anyAnswer({ path, answer }), { numRuns: 40, seed: 7 });
  if (answer.kind === 'choice') return answer.choices.map(({ value }) => value);
  if (answer.kind === 'integer')
    return Array.from({ length: 50 }, (_, index) => (path.endsWith('.grade') ? index : 1990 + index));
  if (answer.kind === 'text')
    return [...new Set([...drawn, ...namesIn(input), '1亿元', '10亿元', '50亿元', '1000亿元', '2级', '4级', '别的'])];
  if (path === 'asOf') return ['2031-12-31', input.asOf];
  if (answer.kind !== 'money') return drawn;
  const beside = sumsBeside(path, input);
  const sums = [
    ...[0, 1, 2, 5, 10, 50, 100, 200, 500, 1000].map((figure) => `${String(figure)}亿元`),
    ...beside,
    '300万元',
  ];
  return [
    ...new Set([
      ...drawn,
      ...sums,
      ...sums.map(oneMore),
      ...(/^(?:projects|received)\./u.test(path) ? sumsAbout(beside) : []),
    ]),
  ];
};

/** Every choice among the lists that were not told, but for one. */
const listsToAssume = (input: EnterpriseInput, path: string): readonly (readonly ClosableList[])[] =>
  closable
    .filter((list) => input[list] === undefined && list !== path)
    .reduce<readonly (readonly ClosableList[])[]>((all, list) => [...all, ...all.map((some) => [...some, list])], [[]]);

/** The laws of questions, each tried so many times. */
export const questionLaws = (numRuns: number, patience: number): void => {
  const often = { numRuns };
  const rarely = { numRuns: Math.ceil(numRuns / 4) };

  describe('answering', () => {
    describe('every question', chief, () => {
      test.prop([anyEnterprise, readingChoices], often)(
        'truthfully whatever is asked, and what is asked then, closes the total',
        ({ complete, sparse, year }, choices) => {
          let input = sparse;
          for (let round = 0; ; round += 1) {
            const { total, questions: open } = asked(input, year, choices);
            if (open.length === 0) {
              expect({ total, round, closed: total.low === total.high }).toMatchObject({ closed: true });
              break;
            }
            expect(round).toBeLessThan(mostRounds);
            input = open.reduce((value, { path }) => answered(value, path, truthful(path, complete)), input);
          }
        },
        patience,
      );
    });

    test.prop([anyEnterprise, readingChoices], rarely)(
      'truthfully the first question, again and again, closes the total, and the bounds never widen',
      ({ complete, sparse, year }, choices) => {
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
          expect({ path: first.path, before, after, inside: liesInside(after, before) }).toMatchObject({
            inside: true,
          });
          before = after;
        }
      },
      patience,
    );

    test.prop([anyEnterprise, readingChoices, fc.infiniteStream(fc.nat())], rarely)(
      'any which way, as long as nothing is contradicted, closes the total all the same',
      ({ sparse, year }, choices, chance) => {
        let input = sparse;
        for (let round = 0; ; round += 1) {
          const { total, questions: open } = asked(input, year, choices);
          if (open.length === 0) {
            expect(total.low).toBe(total.high);
            break;
          }
          expect({ round, open: open.map(({ path }) => path), input }).toSatisfy(
            ({ round: now }: { readonly round: number }) => now < 30,
          );
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

    test.prop([anyEnterprise, readingChoices, fc.nat()], often)(
      'any question, any which way, never widens the bounds',
      ({ sparse, year }, choices, seed) => {
        const before = totalOf(sparse, year, choices);
        for (const question of asked(sparse, year, choices).questions) {
          for (const answer of fc.sample(anyAnswer(question), { numRuns: 3, seed })) {
            const next = answered(sparse, question.path, answer);
            if (isPossible(next))
              expect({ path: question.path, answer, before, after: totalOf(next, year, choices) }).toSatisfy(
                ({ after }: { readonly after: Interval }) => liesInside(after, before),
              );
          }
        }
      },
      patience,
    );
  });

  describe('what is asked', () => {
    test.prop([anyEnterprise, readingChoices], often)(
      'was not told',
      ({ sparse, year }, choices) => {
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

    test.prop([anyEnterprise, readingChoices], often)(
      'has an example that could stand there',
      ({ sparse, year }, choices) => {
        for (const { path, example } of asked(sparse, year, choices).questions) {
          const [list, entry] = Object.entries(bareEntries).find(([name]) => path.startsWith(`${name}.`)) ?? [];
          const bare = list === undefined ? { city: '台州市' } : { city: '台州市', [list]: [entry] };
          const place = list === undefined ? path : path.replace(/\.\d+\./u, '.0.');
          expect({
            path,
            example,
            possible: isPossible(answered(bare as EnterpriseInput, place, example)),
          }).toMatchObject({ possible: true });
        }
      },
      patience,
    );
  });

  describe('a worth', () => {
    test.prop([anyEnterprise, readingChoices], often)(
      'is never more than the width of the total, its least never more than its most, and larger ones come first',
      ({ sparse, year }, choices) => {
        const found = asked(sparse, year, choices);
        const { low, high } = interval(found.total);
        const weights = found.questions.map(({ worth }) => weight(worth));
        for (const { most, least } of weights)
          expect({ least, most, width: high - low, inOrder: least <= most && most <= high - low }).toMatchObject({
            inOrder: true,
          });
        expect(weights.map(({ most }) => most)).toEqual(
          weights.map(({ most }) => most).sort((a, b) => (a === b ? 0 : b - a)),
        );
        expect(weights.every(({ most }) => most > 0)).toBe(true);
      },
      patience,
    );

    test.prop([anyEnterprise, readingChoices, fc.nat()], often)(
      'is no less than what any answer closes, and its least no more',
      ({ sparse, year }, choices, seed) => {
        const found = asked(sparse, year, choices);
        const lists = boundlessIn(found);
        const whole = widthIn(sparse, lists, year, choices) ?? 0;
        for (const question of found.questions) {
          if (question.worth.kind !== 'money' || question.worth.unbounded === true) continue;
          for (const answer of fc.sample(anyAnswer(question), { numRuns: 8, seed })) {
            const [closed] = closedBy(whole, [answered(sparse, question.path, answer)], lists, year, choices);
            if (closed === undefined) continue;
            const { most, least } = weight(question.worth);
            expect({
              path: question.path,
              answer,
              closed,
              worth: question.worth,
              within: closed <= most && (question.worth.together !== undefined || closed >= least),
            }).toMatchObject({ within: true });
          }
        }
      },
      patience,
    );

    test.prop([openEnterprise(3), readingChoices], rarely)(
      'that is exact is found by trying very many answers',
      ({ sparse, year }, choices) => {
        const found = asked(sparse, year, choices);
        const lists = boundlessIn(found);
        const whole = widthIn(sparse, lists, year, choices) ?? 0;
        for (const question of found.questions) {
          const { worth, path, answer } = question;
          if (
            worth.kind !== 'money' ||
            !worth.exact ||
            worth.unbounded === true ||
            worth.together !== undefined ||
            answer.kind === 'list'
          )
            continue;
          const closed = closedBy(
            whole,
            manyAnswers(question, sparse).map((each) => answered(sparse, path, each)),
            lists,
            year,
            choices,
          );
          const { most, least } = weight(worth);
          // What was told may leave one year alone, which chance does not find.
          if (closed.length > 0)
            expect({ path, most: Math.max(...closed), least: Math.min(...closed) }).toEqual({ path, most, least });
        }
      },
      patience,
    );

    test.prop([fc.oneof(openEnterprise(8), openEnterprise(40)), readingChoices], often)(
      'is without an end only where an answer gives one to what has none, and surely where every answer does',
      ({ sparse, year }, choices) => {
        for (const question of asked(sparse, year, choices).questions) {
          const { path, worth } = question;
          if (worth.kind !== 'money' || worth.unbounded !== true) continue;
          const answers = (closable as readonly string[]).includes(path) ? [[]] : manyAnswers(question, sparse);
          const inputs = answers.map((answer) => answered(sparse, path, answer));
          const gives = listsToAssume(sparse, path).some(
            (lists) =>
              widthIn(sparse, lists, year, choices) === Infinity &&
              inputs.some((each) => (widthIn(each, lists, year, choices) ?? Infinity) < Infinity),
          );
          expect({ path, gives }).toEqual({ path, gives: true });
          if (worth.atLeast === null)
            for (const each of inputs) expect(widthIn(each, [], year, choices) ?? 0).toBeLessThan(Infinity);
        }
      },
      patience,
    );

    test.prop([openEnterprise(12), readingChoices], often)(
      'that hangs on another question is closed by the two together and by neither alone',
      ({ sparse, year }, choices) => {
        const found = asked(sparse, year, choices);
        const lists = boundlessIn(found);
        const whole = widthIn(sparse, lists, year, choices) ?? 0;
        for (const question of found.questions) {
          const other = found.questions.find(({ path }) => path === question.worth.together);
          if (question.worth.together === undefined) continue;
          expect(other).toBeDefined();
          if (other === undefined) continue;
          for (const answers of fc.sample(someAnswers([question, other]), { numRuns: 5, seed: 3 })) {
            const alone = answered(sparse, question.path, answers.get(question.path));
            for (const each of closedBy(whole, [alone], lists, year, choices)) expect(each).toBe(0);
            const both = answered(alone, other.path, answers.get(other.path));
            for (const each of closedBy(whole, [both], lists, year, choices))
              expect(each).toBeLessThanOrEqual(weight(question.worth).most);
          }
        }
      },
      patience,
    );
  });
};
