import { test } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { describe, expect } from 'vitest';
import { type AwardOutcome, evaluate, type Result } from '../../src/index.js';
import { documents, type AwardOf } from '../../src/documents/index.js';
import { formatMoney, type Money, parseMoney } from '../../src/quantity/index.js';
import {
  type ClosableList,
  type EnterpriseInput,
  parseEnterprise,
  type TitleName,
  titleNames,
  unchecked,
} from '../../src/subject/index.js';
import {
  changeInput,
  type InputChange,
  type NoWay,
  type TakeOptions,
  type Taking,
  type Way,
  whatWouldItTake,
} from '../../src/what-would-it-take.js';
import {
  amountNearTier,
  anyEnterprise,
  type Choices,
  completeEnterprise,
  type Forgotten,
  forgottenEnterprise,
  programmeYear,
  readingChoices,
} from '../arbitrary/enterprise.js';
import { bounds, chief, engineOf, interval, liesInside, subjectOf } from '../laws/support.js';
import { answered, isPossible, truthful } from './answering.js';

const document = 'taizhou-matrix-2025';
// Today no other document has awards, and so it is the default: with one document more it is not.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-arguments
type Options = Omit<TakeOptions<typeof document>, 'document' | 'year'>;

const awardIds = Object.entries(documents[document].rules).flatMap(([slug, rule]) =>
  (rule as { kind?: unknown }).kind === 'award' ? [`${document}/${slug}` as AwardOf<typeof document>] : [],
);

const taken = (input: unknown, year: number, readings: Choices, more: Options = {}): Taking =>
  whatWouldItTake(unchecked(input), { document, year, readings, ...more });

/** Decided anew, by the library's front door. */
const decided = (input: unknown, year: number, readings: Choices, more: Options = {}): Result =>
  evaluate(unchecked(input), { document, year, readings, alternatives: false, ...more });

const isWay = (award: Way | NoWay): award is Way => award.possible === 'yes';
const waysIn = ({ awards }: Taking): readonly Way[] => awards.filter(isWay);
const noWaysIn = ({ awards }: Taking, possible: 'no' | 'unknown'): readonly NoWay[] =>
  awards.filter((award): award is NoWay => award.possible === possible);

const changesOf = ({ changes }: Way): readonly InputChange[] => changes.map(({ change }) => change);
/** Whether it adds to a list that the input did not tell. */
const addsToUntold = (input: EnterpriseInput, way: Way): boolean =>
  changesOf(way).some((change) => change.kind === 'add' && input[change.path] === undefined);

const outcomesOf = ({ awards }: Result, id: string): readonly AwardOutcome[] =>
  awards.filter(({ rule }) => rule === id);
const isDue = (result: Result, id: string): boolean => outcomesOf(result, id).some(({ truth }) => truth === 'yes');

const fen = (text: string): number => {
  const parsed = parseMoney(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
};

const closedLists: readonly ClosableList[] = ['titles', 'projects'];

/** How far the bounds of the total rise: an upper bound that is not there is compared with the lists it lacks left empty. */
const rises = (
  input: unknown,
  changed: unknown,
  year: number,
  choices: Choices,
  assumed: readonly ClosableList[] = [],
): readonly [number, number] => {
  const totals = (lists: readonly ClosableList[]): readonly { readonly low: number; readonly high: number }[] =>
    [input, changed].map((each) => {
      const parsed = parseEnterprise(each, { assumeNone: lists });
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
      return bounds(engineOf(choices).totals(parsed.subject, { year }));
    });
  const open = totals(assumed);
  const [before, after] = open.every(({ high }) => Number.isFinite(high))
    ? open
    : totals([...new Set([...assumed, ...closedLists])]);
  if (before === undefined || after === undefined) throw new Error('two totals');
  return [after.low - before.low, after.high - before.high];
};

/** Paths and indices are told by position, which another order changes. */
const withoutPositions = (taking: Taking): unknown =>
  JSON.parse(
    JSON.stringify(taking, (_, value: unknown) =>
      typeof value === 'string'
        ? value.replace(/\b(titles|projects|received)\.\d+/gu, '$1.*').replace(/第 \d+ 项|entry \d+/gu, '*')
        : value,
    ),
  );

const sortedMissing = (taking: Taking): unknown => {
  const plain = withoutPositions(taking) as { awards: { missing: { path: string }[] }[]; notices: unknown[] };
  // Remarks stand in the order of the input.
  const notices = plain.notices.map((each) => JSON.stringify(each)).sort();
  return {
    ...plain,
    notices,
    awards: plain.awards.map((award) => ({ ...award, missing: award.missing.map(({ path }) => path).sort() })),
  };
};

const reversedKeys = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversedKeys);
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, inner]) => [key, reversedKeys(inner)]),
      )
    : value;
};

/** Whether a change is of all revenue, that a part of it does not become more than the whole. */
const isWhole = (change: InputChange, others: readonly InputChange[]): boolean =>
  change.kind === 'set' &&
  change.path.endsWith('.revenue') &&
  others.some((other) => other.kind === 'set' && other.to === change.to);

/** As much of an enterprise as was there on a day: what its lists told of later is not told. */
const toldAsOf = (input: EnterpriseInput, asOf: string): EnterpriseInput => {
  const upTo = <Entry extends { readonly on?: string | undefined; readonly withdrawn?: string | undefined }>(
    list: readonly Entry[] = [],
  ): Entry[] => list.filter(({ on = '', withdrawn = '' }) => on <= asOf && withdrawn <= asOf);
  return { ...input, asOf, titles: upTo(input.titles), projects: upTo(input.projects), received: upTo(input.received) };
};

const anyDayOf = (year: number): fc.Arbitrary<string> =>
  fc.constantFrom(`${String(year)}-01-01`, `${String(year)}-06-30`, `${String(year)}-12-31`);

/** What an enterprise can still do in a year, any which way: titles, projects, figures, staying in the library. */
const allowedChange = (year: number): fc.Arbitrary<InputChange> => {
  const title = fc.record({
    title: fc.constantFrom<TitleName>(...titleNames),
    on: anyDayOf(year),
    of: fc.constantFrom('甲', '丁', '戊'),
    grade: fc.integer({ min: 1, max: 5 }),
    level: fc.constantFrom('national', 'provincial', 'municipal'),
  });
  const project = fc.record({
    kind: fc.constantFrom('digital', '5g'),
    name: fc.constantFrom('丁', '戊'),
    on: fc.constant(`${String(year)}-06-30`),
    approved: fc.constant('100万元'),
  });
  const figure = fc.tuple(fc.constantFrom('revenue', 'revenueInTaizhou', 'mainRevenue'), amountNearTier);
  return fc.oneof(
    title.map((entry): InputChange => ({ kind: 'add', path: 'titles', entry })),
    project.map((entry): InputChange => ({ kind: 'add', path: 'projects', entry })),
    figure.map(([field, amount]): InputChange => ({
      kind: 'set',
      path: `years.${String(year)}.${field}`,
      to: formatMoney(amount as Money),
    })),
    fc.boolean().map((to): InputChange => ({ kind: 'set', path: `years.${String(year)}.aboveScale`, to })),
  );
};

const mostRounds = 8;

/** The laws of what it would take, each tried so many times. */
export const takingLaws = (numRuns: number, patience: number): void => {
  const often = { numRuns };
  const rarely = { numRuns: Math.ceil(numRuns / 4) };

  describe('a way', () => {
    describe('once taken', chief, () => {
      test.prop([anyEnterprise, programmeYear, readingChoices], often)(
        'makes the award due and pays exactly what is promised',
        (input, year, choices) => {
          const ways = taken(input, year, choices);
          for (const way of waysIn(ways)) {
            const changed = changeInput(input, changesOf(way));
            const result = decided(changed, year, choices);
            const due = outcomesOf(result, way.rule).filter(({ truth }) => truth === 'yes');
            expect({
              way: way.rule,
              due: due.map(({ of, payable, displacedBy }) => ({ of, payable, displacedBy })),
            }).toEqual({ way: way.rule, due: [{ of: way.of, payable: way.pays, displacedBy: way.displacedBy }] });
            // Written down, an entry of a list that was not told is all that the list holds; the way leaves the rest of it open.
            if (addsToUntold(input, way)) {
              expect({
                total: result.total,
                inside: liesInside(interval(result.total), interval(way.total)),
              }).toMatchObject({ inside: true });
              continue;
            }
            expect({ way: way.rule, total: result.total }).toEqual({ way: way.rule, total: way.total });
            // Where the total was and is one sum, so is what it rises by.
            const [before, after] = [ways.total, result.total].map(interval);
            const rise = (after?.low ?? 0) - (before?.low ?? 0);
            if (before?.low === before?.high && after?.low === after?.high)
              expect({ way: way.rule, gain: interval(way.gain) }).toEqual({
                way: way.rule,
                gain: { low: rise, high: rise },
              });
            expect(interval(way.gain).high).toBeLessThanOrEqual(interval(way.pays).high);
          }
        },
        patience,
      );
    });

    test.prop([completeEnterprise, programmeYear, readingChoices], often)(
      'never costs money that is due already, and gains no more than the award pays',
      (input, year, choices) => {
        for (const way of waysIn(taken(input, year, choices))) {
          const [low, high] = rises(input, changeInput(input, changesOf(way)), year, choices);
          const pays = interval(way.pays);
          expect({
            way,
            low,
            high,
            fair: low >= 0 && high >= 0 && low <= pays.high && high <= pays.high,
          }).toMatchObject({ fair: true });
        }
      },
      patience,
    );

    test.prop([anyEnterprise, programmeYear, readingChoices], often)(
      'is the smallest: one 分 less, or one change less, is not enough',
      (input, year, choices) => {
        for (const way of waysIn(taken(input, year, choices))) {
          const changes = changesOf(way);
          for (const [index, change] of changes.entries()) {
            const others = changes.filter((_, other) => other !== index);
            if (isWhole(change, others)) continue;
            expect(isDue(decided(changeInput(input, others), year, choices), way.rule)).toBe(false);
            if (change.kind === 'set' && typeof change.to === 'string') {
              const less = formatMoney((fen(change.to) - 1) as Money);
              expect(
                isDue(decided(changeInput(input, [...others, { ...change, to: less }]), year, choices), way.rule),
              ).toBe(false);
            }
          }
        }
      },
      patience,
    );

    test.prop([anyEnterprise, programmeYear, readingChoices], often)(
      'changes only the year, and only what can still be changed; what stood there is told',
      (input, year, choices) => {
        const at = JSON.stringify(input);
        for (const way of waysIn(taken(input, year, choices))) {
          for (const change of changesOf(way)) {
            if (change.kind === 'set') {
              expect(change.path).toMatch(
                new RegExp(`^years\\.${String(year)}\\.(?:revenue|revenueInTaizhou|mainRevenue|aboveScale)$`, 'u'),
              );
              const [, , field = ''] = change.path.split('.');
              const now = (input.years?.[String(year)] as Readonly<Record<string, unknown>> | undefined)?.[field];
              expect(change.from).toBe(now);
            } else {
              expect(change.entry['on']).toMatch(new RegExp(`^${String(year)}-`, 'u'));
              expect(change.entry).not.toHaveProperty('approved');
            }
          }
        }
        expect(JSON.stringify(input)).toBe(at);
      },
      patience,
    );

    test.prop([anyEnterprise, programmeYear, readingChoices], often)(
      'makes no part larger than its whole that was not so before',
      (input, year, choices) => {
        const above = (told: unknown): readonly string[] =>
          decided(told, year, choices)
            .notices.filter(({ code }) => code === 'part-above-whole')
            .map(({ place }) => place.path);
        const before = above(input);
        for (const way of waysIn(taken(input, year, choices)))
          expect(above(changeInput(input, changesOf(way))).filter((path) => !before.includes(path))).toEqual([]);
      },
      patience,
    );

    test.prop(
      [
        completeEnterprise,
        programmeYear,
        readingChoices,
        fc.integer({ min: -1, max: 0 }),
        fc.constantFrom('01-01', '03-31', '12-30'),
      ],
      often,
    )(
      'comes after the day as of which all is told, and once taken pays exactly what is promised',
      (complete, year, choices, ago, date) => {
        const input = toldAsOf(complete, `${String(year + ago)}-${date}`);
        fc.pre(isPossible(input));
        for (const way of waysIn(taken(input, year, choices))) {
          const changed = changeInput(input, changesOf(way));
          for (const change of changesOf(way))
            if (change.kind === 'add')
              expect([String(change.entry['on']) > String(input.asOf), changed.asOf]).toEqual([
                true,
                change.entry['on'],
              ]);
          const result = decided(changed, year, choices);
          const due = outcomesOf(result, way.rule).filter(({ truth }) => truth === 'yes');
          expect({ way: way.rule, due: due.map(({ of, payable }) => ({ of, payable })) }).toEqual({
            way: way.rule,
            due: [{ of: way.of, payable: way.pays }],
          });
          expect({
            way,
            total: result.total,
            inside: liesInside(interval(result.total), interval(way.total)),
          }).toMatchObject({ inside: true });
        }
      },
      patience,
    );

    test.prop([completeEnterprise, programmeYear, readingChoices], often)(
      'is none in a year that is over, and is what it was where the day as of which all is told leaves it a day',
      (input, year, choices) => {
        const over = { ...input, asOf: '2031-12-31' };
        fc.pre(isPossible(over));
        const { awards } = taken(over, year, choices);
        expect(awards.filter(isWay)).toEqual([]);
        for (const { because } of noWaysIn({ awards } as Taking, 'no')) expect(because.length).toBeGreaterThan(0);
        const open = taken(input, year, choices)
          .awards.filter(isWay)
          .map(({ rule }) => rule);
        const closed = awards
          .filter((award) => !isWay(award) && award.because.some(({ why }) => why.en.startsWith('The facts are as of')))
          .map(({ rule }) => rule);
        expect([...closed].sort()).toEqual([...open].sort());
      },
      patience,
    );

    test.prop([forgottenEnterprise, programmeYear, readingChoices], often)(
      'is told of a new product, title or project of which the list was not told, as if the list were empty, where nothing else of the list matters',
      ({ sparse }: Forgotten, year) => {
        for (const list of ['titles', 'projects'] as const) {
          if (sparse[list] !== undefined) continue;
          const told = taken({ ...sparse, [list]: [] }, year, {});
          const rules = list === 'projects' ? ['digital-project', '5g-project'] : ['champion-product', 'demonstration'];
          const ways = (taking: Taking): unknown =>
            waysIn(taking)
              .filter(({ rule }) => rules.some((each) => rule.endsWith(`/${each}`)))
              .map((way) => ({ rule: way.rule, of: way.of, changes: changesOf(way), pays: way.pays }));
          expect(ways(taken(sparse, year, {}))).toEqual(ways(told));
        }
      },
      patience,
    );

    test.prop([forgottenEnterprise, programmeYear, readingChoices], often)(
      'works whatever the facts that are not told turn out to be, and gains as much as it says',
      ({ complete, sparse }: Forgotten, year, choices) => {
        for (const way of waysIn(taken(sparse, year, choices))) {
          const changes = changesOf(way);
          // A figure not told may turn out to be as large already.
          const told = changes.map((change): InputChange =>
            change.kind === 'set' && change.from === undefined && typeof change.to === 'string'
              ? {
                  ...change,
                  to: formatMoney(
                    Math.max(
                      fen(change.to),
                      fen(
                        (complete.years?.[String(year)] as Readonly<Record<string, string>> | undefined)?.[
                          change.path.split('.')[2] ?? ''
                        ] ?? '0元',
                      ),
                    ) as Money,
                  ),
                }
              : change,
          );
          const changed = changeInput(complete, told);
          if (!isPossible(changed)) continue;
          const result = decided(changed, year, choices);
          expect({ way: way.rule, due: isDue(result, way.rule) }).toEqual({ way: way.rule, due: true });
          if (told.some((change, index) => JSON.stringify(change) !== JSON.stringify(changes[index]))) continue;
          const [rise] = rises(complete, changed, year, choices);
          expect({
            way,
            rise,
            within: liesInside({ low: Math.max(0, rise), high: Math.max(0, rise) }, interval(way.gain)),
          }).toMatchObject({ within: true });
        }
      },
      patience,
    );
  });

  describe('the awards', () => {
    test.prop([anyEnterprise, programmeYear, readingChoices], often)(
      'are each told once: due, or with what they would take',
      (input, year, choices) => {
        const { due, awards, total } = taken(input, year, choices);
        const result = decided(input, year, choices);
        expect([...due, ...awards.map(({ rule }) => rule)].sort()).toEqual([...awardIds].sort());
        expect([...due].sort()).toEqual(awardIds.filter((id) => isDue(result, id)).sort());
        expect(total).toEqual(result.total);
      },
      patience,
    );

    test.prop([anyEnterprise, programmeYear, readingChoices], often)(
      'come with what can be gained most of first, then what must be asked, then what cannot be had',
      (input, year, choices) => {
        const { awards } = taken(input, year, choices);
        const rank = { yes: 0, unknown: 1, no: 2 };
        const ranks = awards.map(({ possible }) => rank[possible]);
        expect(ranks).toEqual([...ranks].sort());
        const gains = awards.filter(isWay).map(({ gain }) => interval(gain).high);
        expect(gains).toEqual([...gains].sort((a, b) => b - a));
      },
      patience,
    );

    test.prop([anyEnterprise, programmeYear, readingChoices], rarely)(
      'are told the same one by one as together',
      (input, year, choices) => {
        const { awards, due } = taken(input, year, choices);
        for (const id of awardIds) {
          const one = taken(input, year, choices, { rule: id });
          expect(JSON.parse(JSON.stringify(one.awards))).toEqual(
            JSON.parse(JSON.stringify(awards.filter(({ rule }) => rule === id))),
          );
          expect(one.due).toEqual(due.filter((rule) => rule === id));
        }
      },
      patience,
    );
  });

  describe('what cannot be had', () => {
    test.prop([anyEnterprise, programmeYear, readingChoices, fc.nat()], often)(
      'says why, and stays so whatever is done in the year',
      (input, year, choices, seed) => {
        const impossible = noWaysIn(taken(input, year, choices), 'no');
        for (const { because, missing } of impossible) {
          expect(missing).toEqual([]);
          expect(because.length).toBeGreaterThan(0);
          for (const { why, clauses } of because)
            expect([why.zh.length > 3, why.en.length > 5, clauses.length > 0]).toEqual([true, true, true]);
        }
        for (const changes of fc.sample(fc.array(allowedChange(year), { minLength: 1, maxLength: 4 }), {
          numRuns: 6,
          seed,
        })) {
          const told = changes.filter(
            (change) =>
              change.kind === 'set' || Array.isArray((input as Readonly<Record<string, unknown>>)[change.path]),
          );
          const changed = changeInput(input, told);
          if (!isPossible(changed)) continue;
          const result = decided(changed, year, choices);
          for (const { rule } of impossible)
            expect({ rule, told, truth: outcomesOf(result, rule).map(({ truth }) => truth) }).toSatisfy(
              ({ truth }: { readonly truth: readonly string[] }) => truth.every((each) => each === 'no'),
            );
        }
      },
      patience,
    );
  });

  describe('what cannot be had, whatever else is told,', () => {
    test.prop([forgottenEnterprise, programmeYear, readingChoices], often)(
      'cannot be had when it is told',
      ({ complete, sparse }: Forgotten, year, choices) => {
        const refused = noWaysIn(taken(complete, year, choices), 'no').map(({ rule }) => rule);
        for (const { rule, because } of noWaysIn(taken(sparse, year, choices), 'no'))
          expect({ rule, because, refused }).toSatisfy(() => refused.includes(rule));
      },
      patience,
    );
  });

  describe('what must be told first', () => {
    test.prop([forgottenEnterprise, programmeYear, readingChoices], often)(
      'is not told, and telling it, and what is asked then, ends in yes or no',
      ({ complete, sparse }: Forgotten, year, choices) => {
        let input = sparse;
        for (let round = 0; ; round += 1) {
          const open = noWaysIn(taken(input, year, choices), 'unknown');
          if (open.length === 0) break;
          expect({ round, open }).toSatisfy(({ round: now }: { readonly round: number }) => now < mostRounds);
          for (const { missing, because } of open) {
            expect(because).toEqual([]);
            expect(missing.length).toBeGreaterThan(0);
          }
          const paths = [...new Set(open.flatMap(({ missing }) => missing.map(({ path }) => path)))];
          input = paths.reduce((value, path) => answered(value, path, truthful(path, complete)), input);
        }
      },
      patience,
    );

    test.prop([completeEnterprise, programmeYear, readingChoices], often)(
      'is nothing where everything is told',
      (input, year, choices) => {
        expect(noWaysIn(taken(input, year, choices), 'unknown')).toEqual([]);
      },
      patience,
    );
  });

  describe('the same', () => {
    test.prop([anyEnterprise, programmeYear, readingChoices], often)(
      'whatever order keys and entries stand in',
      (input, year, choices) => {
        const straight = taken(input, year, choices);
        expect(JSON.stringify(taken(reversedKeys(input), year, choices))).toBe(JSON.stringify(straight));
        const turned = {
          ...input,
          ...(input.titles === undefined ? {} : { titles: [...input.titles].reverse() }),
          ...(input.projects === undefined ? {} : { projects: [...input.projects].reverse() }),
        };
        if (isPossible(turned)) expect(sortedMissing(taken(turned, year, choices))).toEqual(sortedMissing(straight));
      },
      patience,
    );

    test.prop([forgottenEnterprise, programmeYear, readingChoices], often)(
      'with lists taken as none as with lists told to be empty',
      ({ sparse }: Forgotten, year, choices) => {
        const lists = (['titles', 'projects', 'received'] as const).filter((list) => sparse[list] === undefined);
        const assumed = taken(sparse, year, choices, { assumeNone: lists });
        const told = taken(
          lists.reduce<EnterpriseInput>((value, list) => ({ ...value, [list]: [] }), sparse),
          year,
          choices,
        );
        expect(assumed.assumed).toEqual(lists);
        expect(JSON.parse(JSON.stringify({ ...assumed, assumed: [] }))).toEqual(JSON.parse(JSON.stringify(told)));
      },
      patience,
    );

    test.prop([completeEnterprise, fc.integer({ min: 2019, max: 2023 })], rarely)(
      'holds with the plan moved to other years',
      (input, year) => {
        const asIfInForce = '2018-03-01..2023-06-30';
        for (const way of waysIn(taken(input, year, {}, { asIfInForce }))) {
          const result = decided(changeInput(input, changesOf(way)), year, {}, { asIfInForce });
          expect(isDue(result, way.rule)).toBe(true);
          expect(result.total).toEqual(way.total);
        }
      },
      patience,
    );

    test.prop([completeEnterprise, programmeYear], rarely)(
      'holds under a reform',
      (input, year) => {
        const reforms = [
          {
            rule: 'revenue-milestone',
            part: 'parameters.milestones.rows',
            from: [
              [10, 30],
              [50, 100],
              [100, 300],
              [200, 500],
              [500, 800],
              [1000, 1200],
            ],
            to: [
              [3, 7],
              [700, 900],
            ],
          },
          { rule: 'little-giant', part: 'parameters.amount', from: '100万元', to: '1万元' },
        ] as NonNullable<Options['reforms']>;
        for (const way of waysIn(taken(input, year, {}, { reforms }))) {
          const result = decided(changeInput(input, changesOf(way)), year, {}, { reforms });
          expect(
            outcomesOf(result, way.rule)
              .filter(({ truth }) => truth === 'yes')
              .map(({ payable }) => payable),
          ).toEqual([way.pays]);
          expect(result.total).toEqual(way.total);
        }
      },
      patience,
    );

    test.prop([anyEnterprise, programmeYear, readingChoices], rarely)(
      'every time, and without touching what it is given',
      (input, year, choices) => {
        const frozen = JSON.stringify(input);
        expect(JSON.stringify(taken(input, year, choices))).toBe(
          JSON.stringify(taken(JSON.parse(frozen), year, choices)),
        );
        expect(JSON.stringify(input)).toBe(frozen);
        expect(subjectOf(input).kind).toBe('enterprise');
      },
      patience,
    );
  });
};
