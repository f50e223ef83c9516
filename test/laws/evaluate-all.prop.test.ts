import { test } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { describe, expect } from 'vitest';
import { createDocumentEngine, type Engine } from '../../src/engine/index.js';
import { evaluateAll } from '../../src/evaluate-all.js';
import { evaluate } from '../../src/engine/evaluate.js';
import type { Day } from '../../src/quantity/index.js';
import type { DocumentFiles } from '../../src/rule/index.js';
import { across, type AllResults } from '../../src/scenario/all-documents/evaluate-all.js';
import type { ApplicableDocument } from '../../src/scenario/all-documents/applicability.js';
import type { EnterpriseInput } from '../../src/subject/index.js';
import {
  anyEnterprise,
  type Choices,
  completeEnterprise,
  forgottenEnterprise,
  learntEnterprise,
  programmeYear,
} from '../arbitrary/enterprise.js';
import { bounds, chief, interval, type Interval, liesInside, matched, patience, runs, subjectOf } from './support.js';
import { anotherDocument, districtDocument, issued } from '../scenario/another-document.js';
import { long } from '../long.js';

const taizhou = issued;

/** Documents that pay for the same matters: more for some, less for others, the same for the rest. */
const second = anotherDocument('taizhou-second-2026', 1.5, 0.5);
const third = anotherDocument('taizhou-third-2027', 0.4, 1);

const made = new Map<DocumentFiles, Map<string, Engine>>();

const engineOf = (files: DocumentFiles, readings: Choices, standsThrough?: Day): Engine => {
  const own = made.get(files) ?? new Map<string, Engine>();
  made.set(files, own);
  const key = JSON.stringify([readings, standsThrough]);
  const engine =
    own.get(key) ??
    createDocumentEngine(files, {
      readings,
      alternatives: false,
      ...(standsThrough === undefined ? {} : { standsThrough }),
    });
  own.set(key, engine);
  return engine;
};

// Options under which awards of one document exclude one another, besides those of another document.
const settings = fc.constantFrom<Choices>(
  {},
  {},
  { 'champion-both': 'higher', 'five-hundred-lists': 'higher' },
  { 'stacking-inside': 'higher-only-per-matter', 'champion-products': 'once' },
  { 'tier-jump': 'each' },
);

const sets = fc.constantFrom<readonly DocumentFiles[]>(
  [taizhou, second],
  [taizhou, second],
  [taizhou, second, third],
  [second, third],
);

/** Beside them, sets in which one document takes the place of another within a year. */
const changing = fc.oneof(
  sets,
  fc
    .constantFrom('2026-04-15', '2026-10-01', '2027-06-30')
    .map((from): readonly DocumentFiles[] => [
      taizhou,
      anotherDocument('taizhou-second-2026', 1.5, 0.5, { supersedes: [{ document: 'taizhou-matrix-2025', from }] }),
      third,
    ]),
);

const all = (input: EnterpriseInput, year: number, files: readonly DocumentFiles[], readings: Choices): AllResults =>
  across(
    files.map((each) => {
      const asked = (last?: Day): Omit<ApplicableDocument, 'endedBy'> => {
        const engine = engineOf(each, readings, last);
        return { engine, period: engine.plan.period, evaluate: engine.evaluate };
      };
      return { ...asked(), endedBy: asked };
    }),
    subjectOf(input),
    year,
  );

const alone = (
  input: EnterpriseInput,
  year: number,
  files: readonly DocumentFiles[],
  readings: Choices,
): readonly Interval[] => files.map((each) => bounds(engineOf(each, readings).totals(subjectOf(input), { year })));

const sum = (intervals: readonly Interval[]): Interval =>
  intervals.reduce((a, b) => ({ low: a.low + b.low, high: a.high + b.high }), { low: 0, high: 0 });

describe('over all documents', () => {
  test.prop([anyEnterprise, programmeYear], runs(100))(
    'the only one that fits says what it says alone',
    (input, year) => {
      const { results, notFitting, drafts } = evaluateAll(input, { year });
      const one = evaluate(input, { document: 'taizhou-matrix-2025', year });
      const isElsewhere = input.city !== '台州市';
      const [found] = drafts.results;
      expect(results.filter(({ document }) => document === 'taizhou-matrix-2025')).toEqual([]);
      if (found === undefined) {
        expect(notFitting.find(({ document }) => document === 'taizhou-matrix-2025')?.reason).toBe(
          isElsewhere ? 'other-city' : 'out-of-period',
        );
        expect(interval(one.total)).toEqual({ low: 0, high: 0 });
      } else {
        expect(JSON.stringify(found)).toBe(JSON.stringify(one));
        expect(drafts).toMatchObject({ total: one.total, missing: one.missing });
      }
    },
    patience,
  );

  test.prop([anyEnterprise, programmeYear, sets, settings, fc.constantFrom(1, 3)], runs(100))(
    'a consultation draft changes nothing of what is in force',
    (input, year, files, readings, factor) => {
      const draft = anotherDocument('a-draft-of-taizhou', factor, factor, {
        status: 'consultation-draft',
        rank: 9,
        supersedes: [{ document: 'taizhou-second-2026', from: '2025-01-01' }],
      });
      const [without, within] = [all(input, year, files, readings), all(input, year, [draft, ...files], readings)];
      const { drafts: _, notFitting: none, ...before } = without;
      const { drafts, notFitting, ...after } = within;
      expect(JSON.stringify(after)).toBe(JSON.stringify(before));
      expect(notFitting.filter(({ document }) => document !== 'a-draft-of-taizhou')).toEqual(none);
      // Nor do they change it: it says what it says alone.
      expect(JSON.stringify(drafts)).toBe(JSON.stringify(all(input, year, [draft], readings).drafts));
    },
    patience,
  );

  const yuhuan = districtDocument('yuhuan-2026', '玉环市', 1.5, 0.5);

  test.prop([anyEnterprise, programmeYear, fc.constantFrom('玉环市', '温岭市'), settings], runs(100))(
    'telling the district only narrows what a district’s document pays, and a district’s document changes nothing of the city’s',
    ({ district: _, ...drawn }, year, district, readings) => {
      const input = { ...drawn, city: '台州市' };
      const files = [taizhou, yuhuan];
      const [untold, told, without] = [
        all(input, year, files, readings),
        all({ ...input, district }, year, files, readings),
        all(input, year, [taizhou], readings),
      ];
      const ofCity = ({ results }: AllResults): unknown =>
        results.filter(({ document }) => document === 'taizhou-matrix-2025');
      expect(JSON.stringify(ofCity(untold))).toBe(JSON.stringify(ofCity(without)));
      expect(JSON.stringify(ofCity(told))).toBe(JSON.stringify(ofCity(without)));
      expect({
        untold: untold.total,
        told: told.total,
        inside: liesInside(interval(told.total), interval(untold.total)),
      }).toMatchObject({ inside: true });
      const own = untold.results.find(({ document }) => document === 'yuhuan-2026');
      for (const { payable, truth } of own?.awards ?? [])
        expect({ low: payable.low, sure: truth === 'yes' }).toEqual({ low: '0元', sure: false });
    },
    patience,
  );

  test.prop([completeEnterprise, programmeYear, settings], runs(100))(
    'a city’s awards and its district’s are both paid',
    (input, year, readings) => {
      const inside = { ...input, city: '台州市', district: '玉环市' };
      const { total } = all(inside, year, [taizhou, yuhuan], readings);
      const each = [taizhou, yuhuan].map((files) => interval(all(inside, year, [files], readings).total));
      expect(interval(total)).toEqual(sum(each));
    },
    patience,
  );

  const changeOver = fc.constantFrom(
    '2024-07-01',
    '2025-01-01',
    '2026-01-01',
    '2026-04-15',
    '2026-10-01',
    '2027-06-30',
    '2028-03-01',
  );

  describe('a text whose place is taken', long, () => {
    const taking = (from: string, factor: number): DocumentFiles =>
      anotherDocument('taizhou-second-2026', factor, 0.5, { supersedes: [{ document: 'taizhou-matrix-2025', from }] });
    const dayIn = (from: string): number => Number(from.replaceAll('-', ''));

    test.prop([anyEnterprise, programmeYear, changeOver, fc.constantFrom(0.5, 1.5), settings], runs(200))(
      'displaces nothing from the day on: what takes it says what it says alone',
      (input, year, from, factor, readings) => {
        fc.pre(year >= Number(from.slice(0, 4)));
        const files = taking(from, factor);
        const { results } = all(input, year, [taizhou, files], readings);
        const alone = all(input, year, [files], readings).results;
        const told = results.filter(({ document }) => document === 'taizhou-second-2026');
        const shown = (each: typeof results): unknown =>
          each.map(({ awards, ...rest }) => ({
            awards: awards.map(({ rule, of, payable, displacedBy }) => ({ rule, of, payable, displacedBy })),
            total: rest.total,
          }));
        expect(shown(told)).toEqual(shown(alone));
      },
      patience,
    );

    test.prop([completeEnterprise, programmeYear, changeOver, settings], runs(200))(
      'pays nothing from the day on, and before it only for what happened by then',
      (input, year, from, readings) => {
        const { results, superseded, total } = all(input, year, [taizhou, taking(from, 0.5)], readings);
        const old = results.find(({ document }) => document === 'taizhou-matrix-2025');
        const isOver = dayIn(from) <= year * 10_000 + 1231;
        if (input.city === '台州市')
          expect(superseded.map((each) => [each.document, each.from])).toEqual(
            isOver ? [['taizhou-matrix-2025', from]] : [],
          );
        if (!isOver) return;
        if (dayIn(from) <= year * 10_000 + 101) expect(old).toBeUndefined();
        // What it still pays is no more than it would pay for what came before that day.
        const earlier = {
          ...input,
          titles: input.titles?.filter(({ on = '' }) => on < from),
          projects: input.projects?.filter(({ on = '' }) => on < from),
        };
        const before = all(earlier as typeof input, year, [taizhou, taking(from, 0.5)], readings).results.find(
          ({ document }) => document === 'taizhou-matrix-2025',
        );
        expect(interval(old?.total ?? { low: '0元', high: '0元' }).high).toBeLessThanOrEqual(
          interval(before?.total ?? { low: '0元', high: '0元' }).high,
        );
        expect(interval(total)).toEqual(sum(results.map((result) => interval(result.total))));
      },
      patience,
    );
  });

  test.prop([anyEnterprise, programmeYear, sets, settings], runs(150))(
    'the total is never more than all documents’ and never less than any one’s',
    (input, year, files, readings) => {
      const { low, high } = interval(all(input, year, files, readings).total);
      const each = alone(input, year, files, readings);
      const most = sum(each);
      expect({
        low,
        high,
        each,
        inside: low <= most.low && high <= most.high,
        noLess: each.every((one) => low >= one.low && high >= one.high),
      }).toMatchObject({ inside: true, noLess: true });
    },
    patience,
  );

  test.prop([anyEnterprise, programmeYear, settings], runs(100))(
    'nothing depends on the order in which documents are given',
    (input, year, readings) => {
      const draft = anotherDocument('a-draft-of-taizhou', 2, 2, { status: 'consultation-draft' });
      const later = anotherDocument('taizhou-third-2027', 0.4, 1, {
        supersedes: [{ document: 'taizhou-second-2026', from: '2026-06-01' }],
      });
      const files = [taizhou, second, later, draft];
      const told = JSON.stringify(all(input, year, files, readings));
      expect(JSON.stringify(all(input, year, [...files].reverse(), readings))).toBe(told);
      expect(JSON.stringify(all(input, year, [draft, second, later, taizhou], readings))).toBe(told);
    },
    patience,
  );

  describe('where everything is known', chief, () => {
    test.prop([completeEnterprise, programmeYear, sets, settings], runs(150))(
      'one matter is paid once, by the document that pays most',
      (input, year, files, readings) => {
        const { results, total } = all(input, year, files, readings);
        const paid = results.flatMap(({ document, awards }) =>
          awards.map((award) => ({
            document,
            award,
            key: `${award.rule.split('/')[1] ?? ''} ${award.of ?? ''} ${award.level ?? ''}`,
          })),
        );
        for (const { award } of paid) expect(award.payable.low).toBe(award.payable.high);
        expect(interval(total)).toEqual(sum(results.map((result) => interval(result.total))));
        for (const { document, award, key } of paid.filter((each) => interval(each.award.payable).low > 0)) {
          const rivals = paid.filter((other) => other.key === key && other.document !== document);
          expect(rivals.map((other) => other.award.payable.high)).toEqual(rivals.map(() => '0元'));
          for (const rival of rivals.filter((other) => interval(other.award.amount).low > 0))
            expect({ award: award.rule, by: rival.award.displacedBy }).toSatisfy(
              () => rival.award.displacedBy !== undefined,
            );
        }
      },
      patience,
    );
  });

  test.prop(
    [completeEnterprise, programmeYear, sets, fc.constantFrom<Choices>({}, { 'tier-jump': 'each' })],
    runs(150),
  )(
    'every matter, and every item of it, is paid the most that any document pays for it',
    (input, year, files, readings) => {
      const most = new Map<string, number>();
      for (const { awards } of files.map((each) => engineOf(each, readings).evaluate(subjectOf(input), { year }))) {
        for (const { rule, of, level, payable } of awards) {
          const key = `${rule.split('/')[1] ?? ''} ${of ?? ''} ${level ?? ''}`;
          most.set(key, Math.max(most.get(key) ?? 0, interval(payable).high));
        }
      }
      const total = [...most.values()].reduce((a, b) => a + b, 0);
      expect(interval(all(input, year, files, readings).total)).toEqual({ low: total, high: total });
    },
    patience,
  );

  test.prop([forgottenEnterprise, programmeYear, changing, settings], runs(200))(
    'every completion of what is missing lies inside',
    ({ complete, sparse }, year, files, readings) => {
      const [open, closed] = [all(sparse, year, files, readings), all(complete, year, files, readings)];
      expect({
        open: open.total,
        closed: closed.total,
        inside: liesInside(interval(closed.total), interval(open.total)),
      }).toMatchObject({ inside: true });
      open.results.forEach((result) => {
        const other = closed.results.find(({ document }) => document === result.document);
        if (other === undefined) return;
        expect(liesInside(interval(other.total), interval(result.total))).toBe(true);
        for (const [before, after] of matched(result, other)) {
          expect({
            rule: before.rule,
            open: before.payable,
            closed: after.payable,
            inside: liesInside(interval(after.payable), interval(before.payable)),
          }).toMatchObject({ inside: true });
        }
      });
    },
    patience,
  );

  test.prop([learntEnterprise, programmeYear, changing, settings], runs(150))(
    'learning a fact only narrows the total',
    ({ before, after }, year, files, readings) => {
      const [less, more] = [all(before, year, files, readings), all(after, year, files, readings)];
      expect({
        less: less.total,
        more: more.total,
        inside: liesInside(interval(more.total), interval(less.total)),
      }).toMatchObject({ inside: true });
    },
    patience,
  );
});
