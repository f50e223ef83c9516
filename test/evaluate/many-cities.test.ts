import { afterEach, describe, expect, test, vi } from 'vitest';
import { documents } from '../../src/documents/index.js';
import { createEngine, type Engines } from '../../src/engine/index.js';
import type * as engine from '../../src/engine/engine.js';
import type { DocumentFiles } from '../../src/rule/index.js';
import { type Enterprise, parseEnterprise } from '../../src/subject/index.js';
import { anotherDocument } from '../scenario/another-document.js';
import { long } from '../long.js';

type Json = Readonly<Record<string, unknown>>;

const taizhou = documents['taizhou-matrix-2025'];

/** The plan as if it were one of another city. */
const planOf = (id: string, city: string, factor: number): DocumentFiles => {
  const { scope } = taizhou.document as { readonly scope: readonly Json[] };
  return anotherDocument(id, factor, factor, {
    city,
    scope: scope.map((each) => (each['fact'] === 'city' ? { ...each, value: city } : each)),
  });
};

const cities = ['温州市', '嘉兴市', '湖州市', '金华市'];
const all = [
  planOf('second-2026', '台州市', 2),
  ...cities.map((city, index) => planOf(`plan-${String(index)}`, city, 3)),
  taizhou,
];

const enterpriseIn = (city: string): Enterprise => {
  const parsed = parseEnterprise({
    city,
    industry: 'C3852',
    titles: [{ title: 'little-giant', on: '2026-07-01' }],
    projects: [],
    received: [],
  });
  if (!parsed.ok) throw new Error('not an enterprise');
  return parsed.subject;
};

const asked = { year: 2026 };
const idsOf = ({ documents: held }: Pick<Engines, 'documents'>): readonly string[] => held.map(({ id }) => id);

const enginePath = '../../src/engine/engine.js';

afterEach(() => {
  vi.doUnmock(enginePath);
  vi.resetModules();
});

describe('an engine of documents for many cities', () => {
  const whole = createEngine(all);

  test('keeps those for the subject’s city, in the order given', () => {
    expect(idsOf(whole.inCityOf(enterpriseIn('台州市')))).toEqual(['second-2026', 'taizhou-matrix-2025']);
    expect(idsOf(whole.inCityOf(enterpriseIn('湖州市')))).toEqual(['plan-2']);
  });

  test.each(['台州市', '金华市'])('says of an enterprise in %s what it says among all', (city) => {
    const subject = enterpriseIn(city);
    const own = whole.inCityOf(subject);
    const places = all.flatMap((_, index) => (whole.documents[index]?.city === city ? [index] : []));
    const [results, totals] = [whole.evaluate(subject, asked), whole.totals(subject, asked)];
    expect(JSON.stringify(own.evaluate(subject, asked))).toBe(JSON.stringify(places.map((place) => results[place])));
    expect(own.totals(subject, asked)).toEqual(places.map((place) => totals[place]));
    expect(own.totals(subject, asked).every(({ low }) => low > 0)).toBe(true);
  });

  test('says nothing of a city that no document is for', () => {
    const subject = enterpriseIn('丽水市');
    expect(whole.inCityOf(subject).evaluate(subject, asked)).toEqual([]);
    expect(whole.inCityOf(subject).totals(subject, asked)).toEqual([]);
  });

  test('takes no subject that was not parsed', () => {
    const input = { kind: 'enterprise', city: '台州市' } as unknown as Enterprise;
    expect(() => whole.inCityOf(input)).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ code: 'subject-not-parsed' })] }),
    );
  });

  test('compiles only what is asked, and that once', long, async () => {
    vi.resetModules();
    const own = await vi.importActual<typeof engine>(enginePath);
    const made = vi.fn(own.engineOn);
    vi.doMock(enginePath, () => ({ ...own, engineOn: made }));
    const { createEngine: create } = await import('../../src/engine/engines.js');
    const many = create(all);
    expect(made).toHaveBeenCalledTimes(0);
    const subject = enterpriseIn('金华市');
    for (const round of [1, 2]) {
      many.inCityOf(subject).evaluate(subject, asked);
      many.inCityOf(subject).totals(subject, asked);
      expect(made, `round ${String(round)}`).toHaveBeenCalledTimes(1);
    }
    many.totals(subject, asked);
    expect(made).toHaveBeenCalledTimes(all.length);
  });
});
