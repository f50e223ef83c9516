import { test } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type ConflictFigure, conflictsOf } from '../../src/assess-targets.js';
import type { IndicatorId } from '../../src/documents/index.js';
import { conflictsBy } from '../../src/engine/conflicts.js';
import { conflictIn } from '../../src/targets/conflicts.js';
import { prepare } from '../../src/targets/prepare.js';
import { inCity, ledgerOf, loaded, made } from './support.js';
import { long } from '../long.js';

const clauses = z.array(z.string()).optional();
const table = z.strictObject({
  about: z.string(),
  city: z.string(),
  cases: z.array(
    z.strictObject({
      indicator: z.custom<IndicatorId>((indicator) => typeof indicator === 'string'),
      year: z.int(),
      readings: z.record(z.string(), z.string()).optional(),
      why: z.string(),
      expect: z.strictObject({
        agree: z.boolean().nullable(),
        takes: z.array(z.string()),
        superseded: clauses,
        contradicts: clauses,
        related: clauses,
        dependsOn: clauses,
        reason: z.string().optional(),
      }),
    }),
  ),
});
const { city, cases } = table.parse(
  JSON.parse(readFileSync(new URL('../../fixtures/targets/ningbo.conflicts.json', import.meta.url), 'utf8')),
);

const ids = (figures: readonly { readonly clause: string }[]): readonly string[] => figures.map(({ clause }) => clause);

describe('the Ningbo documents', () => {
  it.each(cases.map((each) => [each.indicator, each.year, each] as const))(
    '%s in %i',
    (indicator, year, { expect: wanted, readings = {} }) => {
      const found = conflictsOf(indicator, { year, city, readings });
      expect({ agree: found.agree, takes: ids(found.takes), superseded: ids(found.superseded) }).toEqual({
        agree: wanted.agree,
        takes: wanted.takes,
        superseded: wanted.superseded ?? [],
      });
      expect(ids(found.figures.filter(({ contradicts }) => contradicts.length > 0))).toEqual(wanted.contradicts ?? []);
      if (wanted.related !== undefined)
        expect(found.related.map((each) => each.indicator)).toEqual(expect.arrayContaining(wanted.related));
      if (wanted.dependsOn !== undefined) expect([...found.dependsOn].sort()).toEqual(wanted.dependsOn);
      if (wanted.reason !== undefined) expect(found.why.zh).toContain(wanted.reason);
    },
  );

  it('name the known defects that cite a figure', () => {
    expect(
      conflictsOf('high-tech-enterprises', { year: 2020, city }).defects.map(({ document, id }) => `${document} ${id}`),
    ).toEqual(['ningbo-renewal-2021 high-tech-base-differs-by-one']);
  });

  it('let 001 go before 003 before 000, and say why', () => {
    const { figures, why } = conflictsOf('value-added-per-mu', { year: 2025, city });
    expect(figures.map(({ document, rank }) => `${document} ${String(rank)}`)).toEqual([
      'ningbo-renewal-2021 3',
      'ningbo-plan-2021 2',
      'ningbo-four-ups-2021 1',
    ]);
    expect(why.zh).toContain('2021年12月31日印发');
  });
});

describe('what a defect says is followed', () => {
  const defects = loaded.flatMap(({ id, city: of }) =>
    ledgerOf(id).defects.flatMap((defect) =>
      defect.follows === undefined ? [] : [{ ...defect, document: id, city: of, follows: defect.follows }],
    ),
  );
  const placedIn = (
    of: string,
  ): readonly { readonly indicator: string; readonly year: number; readonly clause: string }[] =>
    loaded
      .filter((each) => each.city === of)
      .flatMap(({ targets }) =>
        targets.flatMap(({ id: indicator, figures: all }) =>
          all.map(({ clause, year }) => ({ indicator, year, clause })),
        ),
      );
  const saying = ({ relation, value, unit, times, since }: ConflictFigure): string =>
    JSON.stringify([relation, value, unit, times, since]);

  const isReported = ({ kind }: ConflictFigure): boolean => kind === 'actual' || kind === 'baseline';

  it('is told of every conflict', () => {
    expect(
      loaded
        .flatMap(({ id }) => ledgerOf(id).defects)
        .filter(({ kind, follows }) => kind === 'conflict' && follows === undefined),
    ).toEqual([]);
    expect(defects.filter(({ clauses: own, follows }) => !follows.every((clause) => own.includes(clause)))).toEqual([]);
  });

  it.each(defects.map((defect) => [defect.id, defect] as const))(
    'is what is done: %s',
    (_, { city: of, clauses: own, follows }) => {
      for (const { indicator, year, clause } of placedIn(of).filter((each) => own.includes(each.clause))) {
        const found = conflictsBy(indicator, { year, city: of });
        const figure = found.figures.find((each) => each.clause === clause);
        const followed = found.figures.filter((each) => follows.includes(each.clause));
        // What was reported yields to nothing that is aimed at, nor does a multiple to a figure: only what a defect
        // follows of the same kind is spoken of.
        const isOfKind = (each: ConflictFigure): boolean =>
          isReported(each) === (figure === undefined || isReported(figure)) &&
          (each.times === undefined) === (figure?.times === undefined);
        const isLeftOpen = followed.length === 0 && figure !== undefined && !isReported(figure);
        if (!isLeftOpen && !followed.some(isOfKind)) continue;
        const isTaken = figure !== undefined && found.takes.some((taken) => saying(taken) === saying(figure));
        const isSuperseded = ids(found.superseded).includes(clause);
        const isFollowed = figure !== undefined && followed.some((each) => saying(each) === saying(figure));
        // Where nothing of an indicator is followed, all that is said of it stands side by side.
        expect({ clause, isTaken, isSuperseded }).toEqual(
          followed.length === 0
            ? { clause, isTaken: false, isSuperseded: false }
            : { clause, isTaken: isFollowed, isSuperseded: !isFollowed },
        );
      }
    },
  );
});

const figures = (
  value: number,
  more: object = {},
): readonly { readonly clause: string; readonly [key: string]: unknown }[] => [{ clause: '901-001', value, ...more }];

const conflictOf = (files: ReturnType<typeof made>[], year = 2025): ReturnType<typeof conflictIn> =>
  conflictIn(prepare(files, {}), '甲市', 'x', year);

describe('figures of several documents', () => {
  it('are equal in whatever unit', () => {
    const found = conflictOf([
      made({ id: 'a-plan', rank: 2, targets: [{ id: 'x', unit: '亿元', figures: figures(300) }] }),
      made({
        id: 'b-plan',
        rank: 1,
        targets: [{ id: 'x', unit: '亿元', figures: [{ clause: '902-001', value: 3_000_000, unit: '万元' }] }],
      }),
    ]);
    expect([found.agree, ids(found.takes)]).toEqual([true, ['901-001']]);
  });

  it('differ where one must be exceeded and the other only reached', () => {
    const found = conflictOf([
      made({ id: 'a-plan', rank: 2, targets: [{ id: 'x', figures: figures(300, { relation: '>' }) }] }),
      made({ id: 'b-plan', rank: 1, targets: [{ id: 'x', figures: [{ clause: '902-001', value: 300 }] }] }),
    ]);
    expect([found.agree, ids(found.takes), ids(found.superseded)]).toEqual([false, ['901-001'], ['902-001']]);
  });

  it('stand side by side where no order is known', () => {
    const found = conflictOf([
      made({ id: 'a-plan', rank: null, targets: [{ id: 'x', figures: figures(300) }] }),
      made({ id: 'b-plan', rank: 1, targets: [{ id: 'x', figures: [{ clause: '902-001', value: 200 }] }] }),
    ]);
    expect([found.agree, found.takes, found.superseded, found.why.zh]).toEqual([
      false,
      [],
      [],
      '文件之间未定先后，各数并列',
    ]);
  });

  it('are ranked among the documents that have the figure, whatever others of the city lack', () => {
    const [first, second] = [
      made({ id: 'a-plan', rank: 2, targets: [{ id: 'x', figures: figures(300) }] }),
      made({ id: 'b-plan', rank: 1, targets: [{ id: 'x', figures: [{ clause: '902-001', value: 200 }] }] }),
    ];
    const silent = made({
      id: 'c-plan',
      rank: null,
      targets: [{ id: 'y', figures: [{ clause: '903-001', value: 1 }] }],
    });
    const open = made({
      id: 'd-plan',
      rank: null,
      targets: [{ id: 'x', figures: [{ clause: '904-001', relation: 'open' }] }],
    });
    const elsewhere = made({
      id: 'e-plan',
      rank: null,
      targets: [{ id: 'x', figures: [{ clause: '905-001', value: 7, year: 2023 }] }],
    });
    expect(ids(conflictOf([first, second, silent, open, elsewhere]).takes)).toEqual(['901-001']);
    const speaking = made({
      id: 'f-plan',
      rank: null,
      targets: [{ id: 'x', figures: [{ clause: '906-001', value: 100 }] }],
    });
    expect(conflictOf([first, second, speaking])).toMatchObject({ takes: [], superseded: [] });
  });

  it('stand side by side where two documents share the highest rank', () => {
    const of = (id: string, clause: string, rank: number, value: number): ReturnType<typeof made> =>
      made({ id, rank, targets: [{ id: 'x', figures: [{ clause, value }] }] });
    expect(
      conflictOf([of('a-plan', '901-001', 2, 300), of('b-plan', '902-001', 2, 200), of('c-plan', '903-001', 1, 100)]),
    ).toMatchObject({ takes: [], superseded: [] });
    expect(
      ids(
        conflictOf([of('a-plan', '901-001', 2, 300), of('b-plan', '902-001', 1, 200), of('c-plan', '903-001', 1, 100)])
          .takes,
      ),
    ).toEqual(['901-001']);
  });

  it('of a draft stand apart from those of any other text, whatever its rank', () => {
    const text = made({ id: 'a-plan', rank: null, targets: [{ id: 'x', figures: figures(300) }] });
    const draft = made({
      id: 'b-plan',
      rank: 9,
      status: 'consultation-draft',
      targets: [{ id: 'x', figures: [{ clause: '902-001', value: 900 }] }],
    });
    const found = conflictOf([draft, text]);
    expect([found.agree, ids(found.takes), ids(found.superseded), ids(found.figures)]).toEqual([
      true,
      ['901-001'],
      [],
      ['901-001', '902-001'],
    ]);
    expect(found.why).toEqual({
      zh: 'b-plan是征求意见稿，不取代已印发的文件；只有一处给出此数',
      en: 'b-plan is a consultation draft and displaces no other document; only one figure is given',
    });
    expect(conflictOf([draft])).toMatchObject({
      takes: [{ clause: '902-001' }],
      why: { zh: '只有征求意见稿写了此数，未施行；只有一处给出此数' },
    });
  });

  it('of a draft are counted from only where no other text gives any', () => {
    const base = (id: string, clause: string, rank: number, value: number, status: string): ReturnType<typeof made> =>
      made({ id, rank, status, targets: [{ id: 'x', figures: [{ clause, kind: 'baseline', year: 2020, value }] }] });
    const aim = made({ id: 'z-plan', rank: 1, targets: [{ id: 'x', figures: [{ clause: '909-001', value: 300 }] }] });
    expect(
      ids(
        conflictOf(
          [base('a-plan', '901-001', 9, 50, 'consultation-draft'), base('b-plan', '902-001', 2, 60, 'issued'), aim],
          2020,
        ).takes,
      ),
    ).toEqual(['902-001']);
  });

  describe('of a document whose place was taken', () => {
    const old = made({
      id: 'a-plan',
      rank: 9,
      targets: [
        {
          id: 'x',
          figures: [
            { clause: '901-001', value: 300, year: 2022 },
            { clause: '901-002', value: 400, year: 2025 },
          ],
        },
      ],
    });
    const taking = (targets: Parameters<typeof made>[0]['targets'], status = 'issued'): ReturnType<typeof made> =>
      made({ id: 'b-plan', rank: 1, status, supersedes: [{ document: 'a-plan', from: '2023-07-01' }], targets });
    const its = [
      {
        id: 'x',
        figures: [
          { clause: '902-001', value: 200, year: 2022 },
          { clause: '902-002', value: 250, year: 2025 },
        ],
      },
    ];

    it('yield to the later, whatever the ranks', () => {
      const found = conflictOf([old, taking(its)]);
      expect([found.agree, ids(found.takes), ids(found.superseded)]).toEqual([false, ['902-002'], ['901-002']]);
      expect(found.why.zh).toContain('a-plan自2023年7月1日起由b-plan取代');
      expect(found.why.en).toContain('b-plan takes the place of a-plan from 1 July 2023 on');
    });

    it('stand for the years before', () => {
      expect(ids(conflictOf([old, taking(its)], 2022).takes)).toEqual(['901-001']);
    });

    it('aim at nothing any more where the later says nothing', () => {
      const found = conflictOf([old, taking([{ id: 'y', figures: [{ clause: '902-001', value: 1 }] }])]);
      expect([found.agree, found.takes, ids(found.superseded)]).toEqual([true, [], ['901-002']]);
    });

    it('stand on where what would take it is a draft', () => {
      expect(ids(conflictOf([old, taking(its, 'consultation-draft')]).takes)).toEqual(['901-002']);
    });

    it('yield where they report too, and are all there is where no other reports', () => {
      const reported = (id: string, clause: string, value: number, rest: object): ReturnType<typeof made> =>
        made({ id, ...rest, targets: [{ id: 'x', figures: [{ clause, kind: 'actual', year: 2024, value }] }] });
      const [past, now] = [
        reported('a-plan', '901-001', 5, { rank: 9 }),
        reported('b-plan', '902-001', 6, { rank: 1, supersedes: [{ document: 'a-plan', from: '2023-07-01' }] }),
      ];
      expect(ids(conflictOf([past, now], 2024).takes)).toEqual(['902-001']);
      expect(
        ids(conflictOf([past, taking([{ id: 'y', figures: [{ clause: '902-001', value: 1 }] }])], 2024).takes),
      ).toEqual(['901-001']);
    });
  });

  it('hang on the reading that sets the order', () => {
    const first = made({
      id: 'a-plan',
      rank: 2,
      targets: [{ id: 'x', figures: figures(300) }],
      readings: { precedence: [{ document: true, part: 'rank', from: 2, to: null }] },
    });
    const second = made({
      id: 'b-plan',
      rank: 1,
      targets: [{ id: 'x', figures: [{ clause: '902-001', value: 200 }] }],
    });
    const readings = { precedence: 'second' };
    expect(conflictOf([first, second]).dependsOn).toEqual(['precedence']);
    expect(conflictIn(prepare([first, second], readings), '甲市', 'x', 2025).takes).toEqual([]);
  });

  it('hang on no reading where they agree', () => {
    const first = made({
      id: 'a-plan',
      rank: 2,
      targets: [{ id: 'x', figures: figures(300) }],
      readings: { precedence: [{ document: true, part: 'rank', from: 2, to: null }] },
    });
    const second = made({
      id: 'b-plan',
      rank: 1,
      targets: [{ id: 'x', figures: [{ clause: '902-001', value: 300 }] }],
    });
    expect(conflictOf([first, second]).dependsOn).toEqual([]);
  });

  it('are followed only where their year is stated, or stated elsewhere', () => {
    const second = made({
      id: 'b-plan',
      rank: 1,
      targets: [{ id: 'x', figures: [{ clause: '902-001', value: 200 }] }],
    });
    const unstated = (value: number): ReturnType<typeof made> =>
      made({ id: 'a-plan', rank: 2, targets: [{ id: 'x', figures: figures(value, { yearUnstated: true }) }] });
    expect(ids(conflictOf([unstated(300), second]).takes)).toEqual([]);
    expect(ids(conflictOf([unstated(200), second]).takes)).toEqual(['901-001']);
  });

  it('of one document that differ are all taken and marked', () => {
    const found = conflictOf([
      made({
        targets: [
          {
            id: 'x',
            figures: [
              { clause: '901-001', value: 350 },
              { clause: '901-002', value: 150 },
              { clause: '901-003', value: 350 },
            ],
          },
        ],
      }),
    ]);
    expect(ids(found.takes)).toEqual(['901-001', '901-002', '901-003']);
    expect(found.figures.map(({ contradicts }) => contradicts)).toEqual([
      ['901-002'],
      ['901-001', '901-003'],
      ['901-002'],
    ]);
  });

  it('of another city are left out', () => {
    expect(
      conflictOf([
        made({ targets: [{ id: 'x', figures: [{ clause: '901-001', kind: 'actual', value: 9, foreign: true }] }] }),
      ]).figures,
    ).toEqual([]);
  });

  it('are not compared with a multiple of an unstated base', () => {
    const found = conflictOf([
      made({
        targets: [
          {
            id: 'x',
            figures: [
              { clause: '901-001', times: 2 },
              { clause: '901-002', value: 300 },
            ],
          },
        ],
      }),
    ]);
    expect([found.agree, ids(found.takes)]).toEqual([true, ['901-002']]);
  });
});

describe('laws', () => {
  const value = fc.integer({ min: 1, max: 3 });
  const relation = fc.constantFrom('>=', '>');
  const unstated = fc.boolean();
  const ranks = fc.shuffledSubarray([1, 2, 3], { minLength: 3, maxLength: 3 });
  const contents = fc.array(fc.array(fc.record({ value, relation, unstated }), { minLength: 1, maxLength: 2 }), {
    minLength: 3,
    maxLength: 3,
  });

  const filesOf = (
    each: readonly (readonly { readonly value: number; readonly relation: string; readonly unstated: boolean }[])[],
    order: readonly number[],
  ): ReturnType<typeof made>[] =>
    each.map((list, index) =>
      made({
        id: `plan-${String(index)}`,
        rank: order[index] ?? null,
        targets: [
          {
            id: 'x',
            figures: list.map((one, at) => ({
              clause: `90${String(index)}-00${String(at)}`,
              value: one.value,
              relation: one.relation,
              ...(one.unstated ? { yearUnstated: true } : {}),
            })),
          },
        ],
      }),
    );

  test.prop([contents, ranks, fc.shuffledSubarray([0, 1, 2], { minLength: 3, maxLength: 3 })])(
    'the order in which documents are given changes nothing',
    (each, order, shuffled) => {
      const files = filesOf(each, order);
      const again = shuffled.map((index) => files[index]).flatMap((file) => file ?? []);
      expect(conflictOf(again)).toEqual(conflictOf(files));
    },
  );

  test.prop([contents, ranks, fc.integer({ min: 1, max: 3 }), fc.boolean()])(
    'a consultation draft changes nothing of what is followed',
    (each, order, value, yearUnstated) => {
      const files = filesOf(each, order);
      const draft = made({
        id: 'draft',
        rank: 9,
        status: 'consultation-draft',
        supersedes: [{ document: 'plan-0', from: '2022-01-01' }],
        targets: [
          { id: 'x', figures: [{ clause: '999-001', value, ...(yearUnstated ? { yearUnstated: true } : {}) }] },
        ],
      });
      const [without, within] = [conflictOf(files), conflictOf([draft, ...files])];
      expect([within.agree, within.takes, within.superseded]).toEqual([
        without.agree,
        without.takes,
        without.superseded,
      ]);
    },
  );

  test.prop([contents, ranks])(
    'what is taken and what is superseded are apart, and both are figures shown',
    (each, order) => {
      const found = conflictOf(filesOf(each, order));
      const [takes, superseded, all] = [ids(found.takes), ids(found.superseded), ids(found.figures)];
      expect(takes.filter((clause) => superseded.includes(clause))).toEqual([]);
      expect([...takes, ...superseded].filter((clause) => !all.includes(clause))).toEqual([]);
      if (found.agree) expect([takes.length, superseded]).toEqual([1, []]);
    },
  );

  test.prop([contents, ranks])('what is taken comes from one document, the highest of them', (each, order) => {
    const found = conflictOf(filesOf(each, order));
    expect([...new Set(found.takes.map(({ rank }) => rank))].length).toBeLessThanOrEqual(1);
    for (const { rank } of found.takes) expect(rank).toBe(3);
  });

  it('every indicator of every document has a conflict for every year it has a figure for', long, () => {
    const ningbo = prepare(inCity('宁波市'), {});
    for (const { targets } of ningbo.documents) {
      for (const { id, figures: all } of targets) {
        for (const { year, foreign } of all) {
          const found = conflictIn(ningbo, '宁波市', id, year);
          if (foreign === undefined) expect(found.figures.length).toBeGreaterThan(0);
          expect(found.why.zh).not.toBe('');
        }
      }
    }
  });
});
