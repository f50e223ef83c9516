import { readdirSync, readFileSync } from 'node:fs';
import { fc, test as law } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { checkDocuments } from '../../src/check/index.js';
import { documents } from '../../src/documents/index.js';
import { createDocumentEngine, type Engine } from '../../src/engine/index.js';
import { evaluateAll } from '../../src/evaluate-all.js';
import { HuiqiError } from '../../src/index.js';
import { citesOf } from '../../src/kinds/index.js';
import { amended } from '../../src/reform.js';
import type { DocumentFiles, RuleFolders } from '../../src/rule/index.js';
import { isPart } from '../../src/rule/parts.js';
import { parseEnterprise, unchecked } from '../../src/subject/index.js';
import { anyEnterprise, programmeYear } from '../arbitrary/enterprise.js';
import { patience, runs } from '../laws/support.js';

/** `fixtures/amendments` holds an invented document and an amendment of it; the laws amend the Taizhou draft. */

type Json = Readonly<Record<string, unknown>>;

const root = new URL('../../fixtures/amendments/', import.meta.url);
const folder = (id: string): DocumentFiles => {
  const read = readdirSync(new URL(id, root)).map((name) => {
    const value: unknown = JSON.parse(readFileSync(new URL(`${id}/${name}`, root), 'utf8'));
    return [name.replace(/\.json$/u, ''), value] as const;
  });
  return {
    ...Object.fromEntries(read.filter(([name]) => isPart(name))),
    rules: Object.fromEntries(read.filter(([name]) => !isPart(name))),
  } as unknown as DocumentFiles;
};
const [former, amending] = [folder('example-2026'), folder('example-2027')];
const bothFolders = { 'example-2026': former, 'example-2027': amending };

const withEntries = (...entries: readonly unknown[]): DocumentFiles => ({ ...amending, amendments: entries });
const since = (from: string): DocumentFiles => {
  const { document } = amending as { readonly document: Json };
  return { ...amending, document: { ...document, amends: { ...(document['amends'] as Json), from } } };
};

const anyone = { city: '示例市', industry: 'I6510', foundedIn: 2020, titles: [], projects: [], received: [] };
const giant = (on: string): object => ({ ...anyone, titles: [{ title: 'little-giant', on }] });
const selling = (revenue: string, year: string): object => ({
  ...anyone,
  industry: 'C3852',
  before: { through: Number(year) - 1, revenuePeak: '0.5亿元' },
  years: { [year]: { revenue } },
});
const paidBefore = { policy: '示例市企业扶持办法', matter: 'little-giant', amount: '80万元', on: '2026-11-01' };

const totalOf = (input: object, year: number, files: readonly DocumentFiles[] = [former, amending]): string => {
  const { total } = evaluateAll(unchecked(input), { year, documents: amended(files) });
  return total.low === total.high ? total.low : `${total.low}–${String(total.high)}`;
};

describe('the text as an amendment leaves it', () => {
  test.each<readonly [what: string, input: object, year: number, total: string]>([
    ['an amount, the year before its day', giant('2026-12-31'), 2026, '80万元'],
    ['an amount, from its day on', giant('2027-01-01'), 2027, '100万元'],
    ['a period that was moved', giant('2029-12-31'), 2029, '100万元'],
    ['the period, a year after it', giant('2030-01-01'), 2030, '0元'],
    ['突破 of the former text, at the figure', selling('1亿元', '2026'), 2026, '0元'],
    ['达到 of the text as amended, at the figure', selling('1亿元', '2027'), 2027, '10万元'],
    ['a tier that is new, before its day', selling('10亿元', '2026'), 2026, '30万元'],
    ['a tier that is new', selling('10亿元', '2027'), 2027, '60万元'],
    ['a tier that stays', selling('5亿元', '2027'), 2027, '30万元'],
    ['a group that goes: paid before its day', { ...giant('2026-06-01'), received: [paidBefore] }, 2026, '0元'],
    ['a group that goes: paid by the former text', { ...giant('2027-06-01'), received: [paidBefore] }, 2027, '100万元'],
  ])('%s', (_, input, year, total) => {
    expect(totalOf(input, year)).toBe(total);
  });

  test.each<readonly [day: string, total: string]>([
    ['2027-04-30', '80万元'],
    ['2027-05-01', '100万元'],
  ])('within a year, what came on %s is decided by the text of its day', (day, total) => {
    expect(totalOf(giant(day), 2027, [former, since('2027-05-01')])).toBe(total);
  });

  test('of two amendments, the later stands on what the earlier left', () => {
    const { document } = amending as { readonly document: Json };
    const later: DocumentFiles = {
      ...amending,
      document: {
        ...document,
        id: 'example-2028',
        amends: { document: 'example-2026', from: '2028-01-01', clauses: ['902-001'] },
      },
      clauses: [{ id: '902-001', place: '第一条' }],
      amendments: [{ set: 'little-giant.amount', was: '100万元', to: '120万元', clauses: ['902-001'] }],
    };
    const all = [later, former, amending];
    expect([2026, 2027, 2028].map((year) => totalOf(giant(`${String(year)}-07-01`), year, all))).toEqual([
      '80万元',
      '100万元',
      '120万元',
    ]);
  });

  test('money for a tier that is no more is money of the former text', () => {
    const received = [
      {
        policy: '示例市企业扶持办法',
        matter: 'example-2026/milestones',
        of: '1亿元',
        amount: '10万元',
        on: '2026-12-01',
      },
    ];
    const files = [former, withEntries({ 'remove-row': 'milestones.tiers[1亿元]', clauses: ['901-005'] })];
    expect(totalOf({ ...selling('6亿元', '2027'), received }, 2027, files)).toBe('30万元');
  });

  test('what it touched cites it, and nothing else does', () => {
    const [, whole] = amended([former, amending]);
    const { document } = createDocumentEngine(whole as DocumentFiles);
    const cites = document.rules.flatMap((rule) => [
      [rule.slug, ...rule.clauses],
      ...['breaks', 'never-before', 'in-plan'].map((name) => [name, ...citesOf(rule, name)]),
    ]);
    expect(cites).toEqual([
      ['little-giant', '900-002', '901-001'],
      ['breaks', '900-002'],
      ['never-before', '900-002'],
      ['in-plan', '900-001'],
      ['milestones', '900-005', '900-006', '901-004', '901-005'],
      ['breaks', '900-005', '901-004'],
      ['never-before', '900-005', '901-004'],
      ['in-plan', '900-001'],
    ]);
    expect(document.clauses.get('901-001')?.place).toBe('修改决定第一条');
  });

  test('its own rule may extend one of the document that it amends', () => {
    const own = {
      id: 'example-2027/second-giant',
      extends: 'little-giant',
      title: { zh: '再奖励', en: 'Once more' },
      clauses: ['901-001'],
      parameters: { amount: '5万元' },
      outcome: { matter: 'second-giant' },
    };
    const files = [former, { ...amending, rules: { 'second-giant': own } }];
    expect(totalOf(giant('2027-07-01'), 2027, files)).toBe('105万元');
  });
});

const found = (files: RuleFolders): readonly string[] =>
  checkDocuments(files).map(({ code, place }) => `${code} ${place.file.replace(/^rules\//u, '')}#${place.pointer}`);

const set = (to: unknown, more: Json = {}): Json => ({ set: 'little-giant.amount', to, clauses: ['901-001'], ...more });

describe('what check finds of an amendment', () => {
  test('nothing, where all is well', () => {
    expect(found(bothFolders)).toEqual([]);
  });

  test.each<readonly [what: string, files: DocumentFiles, findings: readonly string[]]>([
    [
      'an operation that changes nothing',
      withEntries(set('800000元')),
      ['reform-changes-nothing example-2027/amendments.json#/0/to'],
    ],
    [
      'something else than was',
      withEntries(set('100万元', { was: '70万元' })),
      ['reform-was-misses example-2027/amendments.json#/0/was'],
    ],
    [
      'a name that leads nowhere',
      withEntries(set('100万元', { set: 'giant.amount' })),
      ['reform-part-unknown example-2027/amendments.json#/0/set'],
    ],
    [
      'an operation with a day of its own',
      withEntries(set('100万元', { from: 2028 })),
      ['field-unknown example-2027/amendments.json#/0/from'],
    ],
    [
      'an operation without clauses',
      withEntries({ abolish: 'little-giant' }),
      ['data-shape example-2027/amendments.json#/0/clauses'],
    ],
    [
      'a reading that is not there',
      {
        ...amending,
        document: {
          ...(amending.document as Json),
          amends: { ...((amending.document as Json)['amends'] as Json), settles: ['tupu'] },
        },
      },
      ['reading-unknown example-2027/document.json#/amends/settles/0'],
    ],
  ])('%s', (_, files, findings) => {
    expect(found({ ...bothFolders, 'example-2027': files })).toEqual(findings);
  });

  const again = (was: string, to: string): DocumentFiles => {
    const names = { zh: '再次修改的决定', en: 'Decision amending it again' };
    const clause = (amending.clauses as readonly Json[])[0] as Json;
    return {
      ...amending,
      document: {
        ...(amending.document as Json),
        id: 'example-2028',
        title: names,
        shortTitle: names,
        policyNames: [],
        amends: { document: 'example-2026', from: '2028-01-01', clauses: ['902-002'] },
      },
      clauses: [
        { ...clause, id: '902-001', rules: ['example-2028/little-giant'], value: 120, anchor: '120万元' },
        { ...(amending.clauses as readonly Json[])[2], id: '902-002', rules: ['example-2028/document'] },
      ],
      amendments: [{ set: 'little-giant.amount', was, to, clauses: ['902-001'] }],
    };
  };

  test('of two amendments of one document, what is wrong in the later alone', () => {
    const both = (later: DocumentFiles): RuleFolders => ({ ...bothFolders, 'example-2028': later });
    expect(found(both(again('100万元', '120万元')))).toEqual([]);
    expect(found(both(again('80万元', '120万元')))).toEqual(['reform-was-misses example-2028/amendments.json#/0/was']);
    expect(found(both(again('100万元', '130万元')))).toEqual([
      'figure-uncarried example-2028/clauses.json#/0/value',
      'figure-unfounded example-2028/amendments.json#/0',
    ]);
  });

  test('a figure of its own that no clause of it states, and the clause whose figure is left out', () => {
    const [first, ...rest] = amending.amendments as readonly Json[];
    expect(found({ ...bothFolders, 'example-2027': withEntries({ ...first, to: '90万元' }, ...rest) })).toEqual([
      'figure-uncarried example-2027/clauses.json#/0/value',
      'figure-unfounded example-2027/amendments.json#/0',
    ]);
  });

  test('what is amended is not there, or is itself in the end', () => {
    const misfit = ['amends-misfit example-2027/document.json#/amends/document'];
    expect(found({ 'example-2027': amending })).toEqual(misfit);
    const itself = {
      ...(amending.document as Json),
      amends: { document: 'example-2027', from: '2027-01-01', clauses: ['901-003'] },
    };
    expect(found({ ...bothFolders, 'example-2027': { ...amending, document: itself } })).toEqual(misfit);
  });

  test('an amendment by itself decides nothing', () => {
    expect(() => createDocumentEngine(amending)).toThrow(HuiqiError);
  });
});

const taizhou = documents['taizhou-matrix-2025'];
const rulesOf = (files: DocumentFiles): Readonly<Record<string, Json>> => files.rules as Readonly<Record<string, Json>>;

/** A change of the Taizhou draft, as an amendment writes it and as a hand would make it. */
interface Edit {
  readonly says: Json;
  readonly byHand: (files: DocumentFiles) => DocumentFiles;
}

const inRule =
  (slug: string, change: (rule: Json) => Json) =>
  (files: DocumentFiles): DocumentFiles => ({
    ...files,
    rules: { ...files.rules, [slug]: change(rulesOf(files)[slug] as Json) },
  });

const replaced = (rule: Json, was: string, is: string): Json =>
  JSON.parse(JSON.stringify(rule).replace(was, is)) as Json;

const edits: readonly Edit[] = [
  {
    says: { set: 'little-giant.amount', to: '150万元' },
    byHand: inRule('little-giant', (rule) => ({ ...rule, parameters: { amount: '150万元' } })),
  },
  {
    says: { set: 'revenue-milestone.milestones[50亿元].amount', to: '120万元' },
    byHand: inRule('revenue-milestone', (rule) => replaced(rule, '[50,100]', '[50,120]')),
  },
  {
    says: { 'remove-row': 'revenue-milestone.milestones[10亿元]' },
    byHand: inRule('revenue-milestone', (rule) => replaced(rule, '[10,30],', '')),
  },
  {
    says: { abolish: 'hidden-champion' },
    byHand: (files) => ({
      ...files,
      rules: Object.fromEntries(Object.entries(files.rules).filter(([slug]) => slug !== 'hidden-champion')),
    }),
  },
  {
    says: { set: 'outside-policies.received', to: 'difference' },
    byHand: (files) => ({
      ...files,
      groups: (files.groups as readonly Json[]).map((each) =>
        each['id'] === 'outside-policies' ? { ...each, received: 'difference' } : each,
      ),
    }),
  },
  {
    says: { 'remove-condition': 'scale-up.still-in' },
    byHand: inRule('scale-up', (rule) => {
      const { conditions, cites = {} } = rule as {
        readonly conditions: { readonly all: readonly Json[] };
        readonly cites?: Json;
      };
      const { 'still-in': _, ...others } = cites;
      return { ...rule, cites: others, conditions: { all: conditions.all.filter(({ name }) => name !== 'still-in') } };
    }),
  },
];

const names = { zh: '修改（虚构）', en: 'Amendment (invented)' };
const amendmentOf = (from: string, chosen: readonly Edit[]): DocumentFiles => ({
  document: {
    id: 'amended',
    title: names,
    shortTitle: names,
    status: 'consultation-draft',
    statusNote: names,
    amends: { document: 'taizhou-matrix-2025', from, clauses: ['999-001'] },
  },
  clauses: [{ id: '999-001', place: '第一条' }],
  readings: [],
  groups: [],
  rules: {},
  amendments: chosen.map(({ says }) => ({ ...says, clauses: ['999-001'] })),
});

/** What a result says, whoever’s it is. */
const saidBy = (engine: Engine, input: object, year: number): unknown => {
  const read = parseEnterprise(unchecked(input));
  if (!read.ok) throw new Error('unreadable');
  const { awards, tiers, total, missing } = engine.evaluate(read.subject, { year });
  return {
    total,
    missing,
    tiers: tiers.map(({ truth }) => truth),
    awards: awards.map(({ rule, truth, amount, payable }) => [rule.replace(/^.*\//u, ''), truth, amount, payable]),
  };
};

const isRefused = (decide: () => unknown): boolean => {
  try {
    decide();
    return false;
  } catch (error) {
    if (error instanceof HuiqiError) return true;
    throw error;
  }
};

const options = { alternatives: false } as const;

describe('laws of amendments', () => {
  law.prop([fc.subarray([...edits], { minLength: 1 }), anyEnterprise, fc.integer({ min: 2027, max: 2031 })], runs(120))(
    'an amendment decides as the rules edited by hand do',
    (chosen, input, year) => {
      const [, whole] = amended([{ ...taizhou, targets: [] }, amendmentOf('2027-01-01', chosen)]);
      const byHand = chosen.reduce<DocumentFiles>((files, { byHand: edit }) => edit(files), {
        ...taizhou,
        targets: [],
      });
      // Receipts that cite the amendment are of these measures too.
      const hand = { ...byHand, readings: [], document: { ...(byHand.document as Json) } };
      const asAmended = { ...(whole as DocumentFiles), readings: [] };
      const said = saidBy(createDocumentEngine(asAmended, options), input, year);
      // Money for what is no more is known to the text as amended alone.
      fc.pre(!isRefused(() => saidBy(createDocumentEngine(hand, options), input, year)));
      expect(said).toEqual(saidBy(createDocumentEngine(hand, options), input, year));
    },
    patience,
  );

  law.prop([fc.subarray([...edits], { minLength: 1 }), anyEnterprise, programmeYear], runs(60))(
    'before its day nothing changes',
    (chosen, input, year) => {
      const all = (files: readonly DocumentFiles[]): unknown => {
        const { drafts, total } = evaluateAll(unchecked(input), { year, documents: files });
        const { results } = drafts;
        return {
          total: [total, drafts.total],
          results: results.map(({ document, awards, tiers }) => [
            document,
            awards.map(({ rule, truth, amount, payable }) => [rule, truth, amount, payable]),
            tiers.map(({ rule, truth }) => [rule, truth]),
          ]),
        };
      };
      const base = { ...taizhou, targets: [], readings: [] };
      expect(all(amended([base, amendmentOf(`${String(year + 1)}-01-01`, chosen)]))).toEqual(all([base]));
    },
    patience,
  );
});
