import { describe, expect, test } from 'vitest';
import { namingOf } from '../../src/targets/names.js';
import { resolveObservations } from '../../src/targets/observed.js';
import { assess } from '../../src/targets/assess.js';
import { actualsAsObservations } from '../../src/targets/own.js';
import { prepare } from '../../src/targets/prepare.js';
import { ledgerOf, loaded, made } from './support.js';
import { documents } from '../../src/documents/index.js';
import { loadDocument } from '../../src/rule/index.js';
import { formatRational } from '../../src/quantity/index.js';

/** 表1-1 of the five-year plan: its own actuals, judged by the code that judges everything, must come to its own verdicts. */

const prepared = prepare([documents['ningbo-plan-2021']], {});
const [plan = loadDocument(documents['ningbo-plan-2021'])] = prepared.documents;
const resolved = resolveObservations(
  actualsAsObservations(plan),
  prepared.documents,
  namingOf(plan.city, prepared.documents),
);
const found = resolved.ok ? assess(prepared, { observed: resolved.observed }).filter(({ year }) => year === 2020) : [];
const stated = plan.targets.flatMap(({ id, figures }) =>
  figures.flatMap(({ verdict, clause }) => (verdict === undefined ? [] : [{ id, verdict, clause }])),
);

describe('表1-1', () => {
  test('has sixteen rows with a verdict', () => {
    expect(resolved.ok ? [] : resolved.issues).toEqual([]);
    expect(stated).toHaveLength(16);
    expect(found).toHaveLength(16);
  });

  test.each(stated)('$id is $verdict, as the document says', ({ id, verdict, clause }) => {
    const outcome = found.find(({ indicator }) => indicator === id);
    expect(outcome?.verdict).toBe(verdict);
    expect(outcome?.observed?.source?.startsWith(clause)).toBe(true);
  });

  test('comes to 14 and 2, which its note denies: a known defect', () => {
    const count = (verdict: string): number => found.filter((each) => each.verdict === verdict).length;
    expect([count('met'), count('not-met')]).toEqual([14, 2]);
    const note = plan.targets
      .filter(({ id }) => id.startsWith('indicators-'))
      .flatMap(({ figures }) => figures.map(({ value }) => value));
    expect(note).toEqual([16, 2]);
    expect(
      ledgerOf(plan.id)
        .defects.filter(({ clauses }) => clauses.includes('003-170'))
        .map(({ oracle }) => oracle),
    ).toContain('table-1-1-note-makes-its-rows');
  });

  test('judges the competitiveness index by a figure of 2019, and the observation says so', () => {
    expect(found.find(({ indicator }) => indicator === 'manufacturing-competitiveness-index')?.observed).toEqual({
      year: 2019,
      value: '93',
      unit: '',
      source: '003-154',
      reported: true,
      place: '表1-1/制造业竞争力指数/十三五完成情况',
    });
  });
});

describe('what a document reports', () => {
  const own = (figures: Parameters<typeof made>[0]['targets'][number]['figures']): readonly string[] =>
    actualsAsObservations(loadDocument(made({ targets: [{ id: 'x', figures }] }))).map(
      ({ year, value, source }) => `${String(year)} ${formatRational(value)} ${source ?? ''}`,
    );

  test('is none where two figures for one year differ and neither is judged', () => {
    expect(
      own([
        { clause: '901-001', kind: 'actual', year: 2020, value: 131 },
        { clause: '901-002', kind: 'actual', year: 2020, value: 122 },
      ]),
    ).toEqual([]);
  });

  test('is the one it judges where it judges one', () => {
    expect(
      own([
        { clause: '901-001', kind: 'actual', year: 2020, value: 6.59 },
        { clause: '901-002', kind: 'actual', year: 2020, value: 6.6, verdict: 'met' },
      ]),
    ).toEqual(['2020 6.6 901-002']);
  });

  test('is told once where it is told twice', () => {
    expect(
      own([
        { clause: '901-001', kind: 'actual', year: 2020, value: 5 },
        { clause: '901-002', kind: 'actual', year: 2020, value: 5 },
      ]),
    ).toEqual(['2020 5 901-001']);
  });

  test('leaves out what is vague, a baseline, or another city’s', () => {
    expect(
      own([
        { clause: '901-001', kind: 'actual', year: 2020, value: 5, relation: '>' },
        { clause: '901-002', kind: 'baseline', year: 2020, value: 5 },
        { clause: '901-003', kind: 'actual', year: 2020, value: 5, foreign: true },
      ]),
    ).toEqual([]);
  });

  test('can be observed of every document of the project', () => {
    for (const document of loaded) {
      const naming = namingOf(document.city, [document]);
      expect(resolveObservations(actualsAsObservations(document), [document], naming).ok).toBe(true);
    }
  });
});
