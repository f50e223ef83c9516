import { test } from 'vitest';
import { assessTargets, conflictsOf } from '../../src/assess-targets.js';
test('x', () => {
  const a = assessTargets({ city: '宁波市', observations: [{ indicator: 'tax-per-mu', year: 2023, value: '51.2', unit: '万元/亩' }, { indicator: '高新技术企业', year: 2023, value: 7000, unit: '家' }] });
  console.log(a.counts);
  for (const [i, y] of [['high-tech-enterprises', 2025], ['refinancing', 2025], ['smart-factories', 2025], ['enterprises-over-100-billion-yuan', 2025], ['digital-transformation-coverage', 2025], ['water-intensity-reduction', 2025],['energy-intensity-reduction',2025], ['china-manufacturing-500', 2025], ['high-tech-enterprises', 2020], ['industrial-investment-growth', 2020], ['rd-intensity', 2025]] as const) {
    const c = conflictsOf(i, y, { city: '宁波市' });
    const f = (x: (typeof c.figures)[number]) => `${x.clause} ${x.kind} ${x.relation}${x.value ?? ''}${x.times ? 'x' + x.times : ''}${x.contradicts.length ? '!' + x.contradicts : ''}`;
    console.log(i, y, c.agree, 'takes', c.takes.map(f), 'sup', c.superseded.map(f), 'all', c.figures.map(f), c.why, c.defects.map((d) => d.id), c.related.map((r) => r.indicator + ':' + r.figures.map(f)));
  }
  let t = performance.now(); assessTargets({ city: '宁波市', observations: [] }); console.log(performance.now() - t);
  t = performance.now(); conflictsOf('rd-intensity', 2025); console.log(performance.now() - t);
});
