import { describe, expect, test } from 'vitest';
import { documents, evaluate, evaluateAll, explainResult } from '../../src/index.js';
import type { IndicatorFile } from '../../src/rule/index.js';

const document = 'ningbo-renewal-2021';
const { figures } = (documents[document].targets as readonly IndicatorFile[]).find(
  ({ id }) => id === 'tax-per-mu',
) as IndicatorFile;
const raised = figures.map((figure) => (figure.year === 2023 ? { ...figure, value: 58 } : figure));
const reforms = [{ target: 'tax-per-mu', part: 'figures', from: figures, to: raised }] as const;
const city = { city: '宁波市', observations: [{ indicator: 'tax-per-mu', year: 2023, value: '55', unit: '万元/亩' }] };

const seen = (targets: ReturnType<typeof evaluate>['targets']): unknown =>
  targets
    .filter(({ indicator, year }) => indicator === 'tax-per-mu' && year === 2023)
    .map(({ document: id, verdict, wanted, reformedBy }) => [id, verdict, wanted.value, reformedBy]);

describe('a change to an indicator', () => {
  test('changes what becomes of its targets, which say so, and no other', () => {
    const setting = { document, year: 2023, subject: 'city' } as const;
    expect(seen(evaluate(city, setting).targets)).toEqual([[document, 'met', '50', undefined]]);
    const changed = evaluate(city, { ...setting, reforms });
    expect(seen(changed.targets)).toEqual([[document, 'not-met', '58', [1]]]);
    expect(
      changed.targets.filter(({ reformedBy }) => reformedBy !== undefined).map(({ indicator }) => indicator),
    ).toEqual(['tax-per-mu', 'tax-per-mu']);
    expect(explainResult(changed, 'zh')).toMatch(/2023年不低于58万元\/亩.*〔调整1〕（调整自/u);
  });

  test('changes it among all documents of the city too', () => {
    const { results } = evaluateAll(city, { year: 2023, subject: 'city', reforms: { [document]: reforms } });
    expect(seen(results.flatMap(({ targets }) => targets))).toEqual([[document, 'not-met', '58', [1]]]);
  });
});
