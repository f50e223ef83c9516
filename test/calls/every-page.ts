/** What is made of results and of texts: pages in both languages, forms, figures. With the calls, all that the library has. */
import * as api from '../../src/index.js';
import { unchecked } from '../../src/subject/index.js';
import { calls, document, firm, reforms } from './every-call.js';

const about = { document, year: 2026 } as const;
const languages = ['zh', 'en'] as const;
const inBoth = (page: (language: api.Language) => string): readonly string[] => languages.map(page);

const result = (): api.Result => api.evaluate(unchecked(firm), { ...about, reforms });
const problems = (): readonly api.Issue[] => {
  const read = api.parseEnterprise({
    city: '台州',
    titles: [{ title: 'little-gaint' }],
    years: { 2026: { revenue: 12 } },
  });
  return read.ok ? [] : read.issues;
};

const area = (): unknown => {
  const read = api.parseArea('100亩');
  return read.ok ? api.formatArea(read.value, '平方米') : read.reason;
};

const pages: Readonly<Record<string, () => unknown>> = {
  'explain, of anything': () => inBoth((language) => api.explain(result().awards, language, 'markdown')),
  isExplainable: () => api.isExplainable(JSON.parse(JSON.stringify(result())) as unknown),
  explainResult: () => inBoth((language) => api.explainResult(result(), language, 'markdown')),
  explainAll: () => inBoth((language) => api.explainAll(api.evaluateAll(unchecked(firm), { year: 2026 }), language)),
  explainConflict: () =>
    inBoth((language) => api.explainConflict(api.conflictsOf('rd-intensity', { year: 2025 }), language)),
  explainQuestions: () => inBoth((language) => api.explainQuestions(api.questions(unchecked(firm), about), language)),
  explainSensitivity: () =>
    inBoth((language) => api.explainSensitivity(api.sensitivity(unchecked(firm), about), language)),
  explainTaking: () => inBoth((language) => api.explainTaking(api.whatWouldItTake(unchecked(firm), about), language)),
  explainTargets: () =>
    inBoth((language) => api.explainTargets(api.assessTargets({ city: '宁波市', observations: [] }), language)),
  explainTimeline: () =>
    inBoth((language) =>
      api.explainTimeline(api.timeline(unchecked(firm), { document, from: 2026, through: 2027 }), language),
    ),
  explainTimelineAll: () =>
    inBoth((language) =>
      api.explainTimelineAll(api.timelineAll(unchecked(firm), { from: 2026, through: 2027 }), language),
    ),
  explainVerification: () =>
    inBoth((language) =>
      api.explainVerification(
        api.verifyReceipt(api.receiptFor(unchecked(firm), about), { ...firm, city: '宁波市' }),
        language,
      ),
    ),
  listFigures: () =>
    inBoth((language) =>
      api.listFigures(api.createEngine([api.documents[document]]).documents[0] as api.Document, language),
    ),
  clausePlace: () => inBoth((language) => api.clausePlace('附件1/工业投资/2025年目标', language)),
  conditionText: () =>
    result()
      .awards.map(api.reasonsOf)
      .flatMap((reasons) =>
        reasons.items
          .flatMap(({ rows }) => rows.flatMap(({ scope, own }) => [...scope, own]))
          .map((each) => inBoth((language) => api.conditionText(each, reasons, language))),
      ),
  reasonsOf: () => result().awards.map(api.reasonsOf),
  describeIssue: () => problems().map((issue) => inBoth((language) => api.describeIssue(issue, language))),
  describeNotice: () => result().notices.map((notice) => inBoth((language) => api.describeNotice(notice, language))),
  formFields: () => [api.formFields('enterprise'), api.formFields('taizhou-matrix-2025/scale-up')],
  issuesAtCells: () => {
    const cells = { city: '台州市', 'titles.3.title': 'nothing-of-ours' };
    const parsed = api.parseEnterprise(unchecked(api.fromCells('enterprise', cells)));
    return api.issuesAtCells('enterprise', cells, parsed.ok ? [] : parsed.issues);
  },
  fromCells: () =>
    api.fromCells('enterprise', { city: '台州市', 'years.2026.revenue': '1亿元', 'titles.0.title': 'little-giant' }),
  'figures as text': () => [
    api.formatMoney(600_000_000),
    api.parseMoney('1.5亿元'),
    area(),
    api.parsePeriod('2025-01-01..2029-12-31'),
    api.yuan(12.5),
  ],
  'three values': () => [api.and('yes', 'unknown'), api.or('no', 'unknown'), api.not('no')],
};

/** Every public function, by what is called. */
export const everyCall: typeof calls = { ...calls, ...pages };
