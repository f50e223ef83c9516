import { test } from 'vitest';
import { assessTargets, conflictsOf } from '../../src/assess-targets.js';
import { explainConflict, explainTargets, listFigures } from '../../src/explain/index.js';
import { documents } from '../../src/documents/index.js';
import { loadDocument } from '../../src/rule/index.js';
test('x', () => {
  const a = assessTargets({ city: '宁波市', observations: [{ indicator: 'tax-per-mu', year: 2023, value: '48', unit: '万元/亩', source: '统计公报' }, { indicator: '高新技术企业', year: 2023, value: 7000, unit: '家' },
  { indicator: 'enterprises-over-5-billion-yuan', year: 2020, value: 52, unit: '家' },{ indicator: 'enterprises-over-5-billion-yuan', year: 2025, value: 80, unit: '家' },
  { indicator: 'refinancing', year: 2025, value: '3000000', unit: '万元' }, { indicator: 'key-industrial-parks', year: 2025, value: 55, unit: '个' }, { indicator: 'energy-intensity-reduction', year: 2022, since: 2020, value: 8, unit: '%' },
  { indicator: 'above-scale-value-added-growth', year: 2022, value: 7, unit: '%' }, { indicator: 'inefficient-enterprises-each-year', year: 2021, value: 510, unit: '家' } ,{ indicator: 'inefficient-enterprises-each-year', year: 2022, value: 490, unit: '家' } ] });
  console.log(explainTargets(a, 'zh')); console.log(explainTargets(a, 'en', { format: 'markdown' }));
  for (const l of ['zh', 'en'] as const) { console.log(explainConflict(conflictsOf('high-tech-enterprises', 2025, { city: '宁波市' }), l)); console.log(explainConflict(conflictsOf('smart-factories', 2025, { city: '宁波市' }), l, 'markdown'));}
  console.log(listFigures(loadDocument(documents['ningbo-renewal-2021']), 'zh').split('\n').slice(0, 30).join('\n'));
});
