/** Every public function, called in earnest: what holds of all of them is tried on these. */
import { unchecked } from '../../src/subject/index.js';
import * as api from '../../src/index.js';
import { createDocumentEngine } from '../../src/engine.js';
import { toJsonRulesEngine } from '../../src/json-rules-engine.js';

export const document = 'taizhou-matrix-2025';
export const firm = {
  name: '甲公司',
  city: '台州市',
  industry: 'C3852',
  foundedIn: 2020,
  years: { 2025: { revenueInTaizhou: '8亿元' }, 2026: { revenueInTaizhou: '12亿元' } },
  titles: [
    { title: 'little-giant', on: '2026-07-01' },
    { title: 'champion-product', product: '阀门', on: '2026-05-01' },
  ],
  projects: [{ kind: 'digital', name: '车间', on: '2026-02-01' }],
};
const city = {
  city: '宁波市',
  observations: [{ indicator: 'tax-per-mu', year: 2023, value: '51.2', unit: '万元/亩' }],
};
const site = { city: '宁波市', stage: 'existing', area: '100亩' };
const member = {
  city: '绍兴市',
  years: { 2021: { revenue: '4亿元' }, 2022: { revenue: '6亿元' } },
  titles: [{ title: 'little-giant', on: '2020-07-01' }],
};
export const reforms = [{ rule: 'little-giant', part: 'parameters.amount', from: '100万元', to: '8万元' }] as const;

const checked = <Subject>(
  parsed: { readonly ok: true; readonly subject: Subject } | { readonly ok: false },
): Subject => {
  if (!parsed.ok) throw new Error('not parsed');
  return parsed.subject;
};

export const engine = createDocumentEngine(api.documents[document], {
  readings: { breakthrough: 'inclusive' },
  reforms,
});
const engines = api.createEngine([api.documents[document], api.documents['shaoxing-growth-2021']]);
const exported = toJsonRulesEngine(api.documents[document]);
export const subject = checked(api.parseEnterprise(firm));

export const calls: Readonly<Record<string, () => unknown>> = {
  evaluate: () => api.evaluate(unchecked(firm), { document, year: 2026, readings: { 'tier-jump': 'each' }, reforms }),
  'evaluate, of a city': () => api.evaluate(city, { document: 'ningbo-renewal-2021', year: 2023, subject: 'city' }),
  'evaluate, of ranked libraries': () =>
    api.evaluate(unchecked(member), { document: 'shaoxing-growth-2021', year: 2022 }),
  evaluateAwards: () => api.evaluateAwards(unchecked(firm), { document, year: 2026 }),
  classifyTier: () => api.classifyTier(unchecked(member), { year: 2022 }),
  tierMovements: () => api.tierMovements(unchecked(member), { from: 2022, through: 2023 }),
  checkLimits: () => api.checkLimits(unchecked(site), { document: 'ningbo-renewal-2021', subject: 'site', year: 2022 }),
  assessTargets: () => api.assessTargets(city),
  conflictsOf: () => api.conflictsOf('rd-intensity', { year: 2025 }),
  timeline: () => api.timeline(unchecked(firm), { document, from: 2025, through: 2027, reforms }),
  timelineChart: () => api.timelineChart(api.timeline(unchecked(firm), { document, from: 2026, through: 2027 }), 'zh'),
  questions: () => api.questions(unchecked(firm), { document, year: 2026 }),
  sensitivity: () => api.sensitivity(unchecked(firm), { document, year: 2026 }),
  whatWouldItTake: () => api.whatWouldItTake(unchecked(firm), { document, year: 2026 }),
  receiptFor: () => api.receiptFor(unchecked(firm), { document, year: 2026 }),
  verifyReceipt: () =>
    api.verifyReceipt({ ...api.receiptFor(unchecked(firm), { document, year: 2026 }), year: 2027 }, firm),
  evaluateAll: () => api.evaluateAll(unchecked(firm), { year: 2026 }),
  timelineAll: () => api.timelineAll(unchecked(firm), { from: 2026, through: 2027 }),
  parseEnterprise: () => api.parseEnterprise(firm),
  parsePlace: () => api.parsePlace('city', city),
  'a parsed enterprise with every list empty': () =>
    api.parseEnterprise({ city: '台州市', titles: [], projects: [], received: [] }, { assumeNone: ['titles'] }),
  'an engine': () => [engine.evaluate(subject, { year: 2026 }), engine.totals(subject, { year: 2026 })],
  'several engines': () => [engines.evaluate(subject, { year: 2026 }), engines.totals(subject, { year: 2026 })],
  'the document of an engine': () => engine.document,
  'the documents of engines': () => engines.documents,
  'the documents': () => api.documents,
  'the ids and names': () => [
    api.documentIds,
    api.factNames,
    api.titleNames,
    api.isDocumentId(document),
    api.isRuleId(`${document}/little-giant`),
    api.isReadingId('breakthrough'),
    api.indicatorNamed('rd-intensity'),
  ],
  changeInput: () =>
    api.changeInput(unchecked(firm), [
      { kind: 'add', path: 'titles', entry: { title: 'little-giant', on: '2026-12-31' } },
    ]),
  'rules for json-rules-engine': () => toJsonRulesEngine(api.documents[document]).rules,
  'facts for json-rules-engine': () =>
    exported.factsOf(
      checked(
        api.parseEnterprise({
          city: '台州市',
          industry: 'C3852',
          foundedIn: 2026,
          years: { 2026: { revenueInTaizhou: '1亿元' } },
          titles: [],
          projects: [],
          received: [],
        }),
      ),
      { year: 2026 },
    ),
  explain: () =>
    (['zh', 'en'] as const).map((language) =>
      api.explainResult(api.evaluate(unchecked(firm), { document, year: 2026, reforms }), language),
    ),
};
