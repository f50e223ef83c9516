/** Every public function with arguments that it takes, and with which other things it may be called at each place. */
import * as api from '../../src/index.js';
import * as diff from '../../src/diff.js';
import { createDocumentEngine } from '../../src/engine.js';
import { toJsonRulesEngine } from '../../src/json-rules-engine.js';
import * as simulate from '../../src/simulate.js';
import { unchecked } from '../../src/subject/index.js';
import { document, firm, subject } from './every-call.js';

/** What nobody means: a thing of every kind, by how it is told. */
export const wrong = {
  undefined: undefined,
  null: null,
  '{}': {},
  '[]': [],
  "'x'": 'x',
  '0': 0,
} as const satisfies Readonly<Record<string, unknown>>;

export type Wrong = keyof typeof wrong;

export interface InEarnest {
  readonly args: readonly unknown[];
  /** Of each argument, what of these things it takes all the same: what may be left out, or is one of what it takes. */
  readonly takes?: readonly (readonly Wrong[])[];
}

const asked = { document, year: 2026 } as const;
const anyFirm = unchecked(firm);
const member = unchecked({ city: '绍兴市' });
const site = unchecked({ city: '宁波市' });
const result = api.evaluate(anyFirm, asked);
const assessment = api.assessTargets({ city: '宁波市' });

const reasons = api.reasonsOf(result.awards[0] as api.AwardOutcome);
const row = reasons.items[0]?.rows[0];

const conflict = api.conflictsOf('rd-intensity', { year: 2025 });
const timeline = api.timeline(anyFirm, { document, from: 2026, through: 2027 });
const parsed = api.parseEnterprise(unchecked({ city: '台州市', size: '大型' }));
const [issue] = parsed.ok ? [] : parsed.issues;
const received = { policy: '台政发〔2024〕7号', matter: 'little-giant', on: '2026-07-01' };
const twice = api.parseEnterprise(unchecked({ city: '台州市', received: [received, received] }));
const [notice] = twice.ok ? twice.notices : [];

const scenario = {
  huiqi: 'scenario/1',
  documents: [document],
  years: 2026,
  population: { constants: { city: '台州市' } },
};
/** The same with a table of titles beside it. */
const withTitles = {
  ...scenario,
  population: { key: '企业名称', tables: { titles: { key: '编号', absent: 'none', columns: { title: '称号' } } } },
};
const table = [
  ['企业名称', '2026年台州区域内营业收入(亿元)'],
  ['甲公司', '12'],
];
const [head = [], cells = []] = table;
const startedRun = (): simulate.Run => simulate.startRun(simulate.parseScenario(scenario), head, { part: 1 });
const finished = startedRun();
const members = [...finished.take({ row: 2, cells }), ...finished.rest()];
const simulation = finished.finish();
const summary = simulate.summaryOf(simulation);

const change = diff.diffRules(diff.documents, diff.documents, { documents: [document], check: false });
const judged = diff.judged(change);
const cases = {
  rule: `${document}/scale-up`,
  year: 2026,
  base: { city: '台州市' },
  cases: [{ name: 'nothing else is told', why: '004-035', expect: { truth: 'unknown' } }],
};
const oneFolder = { [document]: diff.documents[document] };

const optional: readonly Wrong[] = ['undefined', '{}'];
/** What a question about any value takes: it says no. */
const anything = Object.keys(wrong) as readonly Wrong[];
/** A language, and a format that may be left out. */
const inLanguage: readonly (readonly Wrong[])[] = [[], [], ['undefined']];
const page = (told: unknown): InEarnest => ({ args: [told, 'zh', 'text'], takes: inLanguage });
/** A language, and options that may be left out. */
const pageWithOptions = (told: unknown): InEarnest => ({ args: [told, 'zh', {}], takes: [[], [], optional] });
const ofFirm = { args: [anyFirm, asked] } as const;

export const inEarnest: Readonly<Record<string, InEarnest>> = {
  createEngine: { args: [[api.documents[document]], {}], takes: [['[]'], optional] },
  createDocumentEngine: { args: [api.documents[document], {}], takes: [[], optional] },
  reasonsOf: { args: [result.awards[0]] },
  evaluate: ofFirm,
  evaluateAwards: ofFirm,
  assessTargets: { args: [{ city: '宁波市' }, {}], takes: [[], optional] },
  conflictsOf: { args: ['rd-intensity', { year: 2025 }] },
  checkLimits: { args: [site, { document: 'ningbo-renewal-2021', subject: 'site', year: 2022 }] },
  classifyTier: { args: [member, { year: 2022 }] },
  tierMovements: { args: [member, { from: 2022, through: 2023 }] },
  evaluateAll: { args: [anyFirm, { year: 2026 }] },
  questions: ofFirm,
  sensitivity: ofFirm,
  whatWouldItTake: ofFirm,
  receiptFor: ofFirm,
  timeline: { args: [anyFirm, { document, from: 2026, through: 2027 }] },
  timelineAll: { args: [anyFirm, { from: 2026, through: 2027 }] },
  // Without an input the rules alone are compared.
  verifyReceipt: { args: [api.receiptFor(anyFirm, asked), firm], takes: [[], ['undefined']] },
  timelineChart: { args: [timeline, 'zh'] },
  changeInput: {
    args: [anyFirm, [{ kind: 'add', path: 'titles', entry: { title: 'little-giant', on: '2026-12-31' } }]],
    takes: [['{}'], ['[]']],
  },
  explain: { args: [result, 'zh', 'text', {}], takes: [['[]'], ['undefined'], ['undefined'], optional] },
  explainResult: page(result),
  explainOutcome: page(result.awards[0]),
  explainConflict: page(conflict),
  explainTargets: pageWithOptions(assessment),
  listFigures: pageWithOptions(api.createEngine([api.documents['shaoxing-growth-2021']]).documents[0]),
  explainAll: {
    args: [api.evaluateAll(anyFirm, { year: 2026 }), 'zh', 'text', {}],
    takes: [[], [], ['undefined'], optional],
  },
  explainQuestions: page(api.questions(anyFirm, asked)),
  explainSensitivity: page(api.sensitivity(anyFirm, asked)),
  explainTaking: page(api.whatWouldItTake(anyFirm, asked)),
  explainTimeline: page(timeline),
  explainTimelineAll: page(api.timelineAll(anyFirm, { from: 2026, through: 2027 })),
  explainVerification: page(api.verifyReceipt(api.receiptFor(anyFirm, asked), firm)),
  describeIssue: { args: [issue, 'zh'] },
  describeNotice: { args: [notice, 'zh'] },
  formatArea: { args: [100, '亩'], takes: [['0']] },
  formatMoney: { args: [100], takes: [['0']] },
  parseArea: { args: ['100亩'] },
  parseMoney: { args: ['1万元'] },
  parsePeriod: { args: ['2013..2021'] },
  parseEnterprise: { args: [firm, {}], takes: [[], optional] },
  parsePlace: { args: ['site', { city: '宁波市' }] },
  yuan: { args: [1], takes: [['0']] },
  clausePlace: { args: ['二（四）3', 'zh'], takes: [["'x'"]] },
  conditionText: { args: [row?.own, reasons, 'zh'] },
  formFields: { args: ['enterprise'] },
  isDocumentId: { args: [document], takes: [anything] },
  isRuleId: { args: [`${document}/scale-up`], takes: [anything] },
  isReadingId: { args: ['breakthrough'], takes: [anything] },
  isExplainable: { args: [result], takes: [anything] },
  indicatorNamed: { args: ['tax-per-mu'], takes: [["'x'"]] },
  fromCells: { args: ['enterprise', { city: '台州市' }], takes: [[], ['{}']] },
  issuesAtCells: { args: ['enterprise', { city: '台州市' }, [issue]], takes: [[], ['{}'], ['[]']] },
  and: { args: ['yes', 'no'] },
  or: { args: ['yes', 'no'] },
  not: { args: ['yes'] },
  diffRules: {
    args: [oneFolder, oneFolder, { boundaries: false, readings: false, check: false }],
    takes: [['{}'], ['{}'], optional],
  },
  judged: { args: [change, ['lost'], diff.expectationOf(change)], takes: [[], ['undefined', '[]'], ['undefined']] },
  expectationOf: { args: [change, ['lost']], takes: [[], ['undefined', '[]']] },
  diffText: { args: [judged, 'zh', true], takes: [[], [], ['undefined']] },
  diffComment: { args: [judged, 'zh', 'rules'], takes: [[], [], ['undefined', "'x'"]] },
  casesAsTrials: { args: [cases, 'scale-up.cases.json', document], takes: [[], ["'x'"], ["'x'"]] },
  inputAsTrials: {
    args: [firm, { year: 2026, documents: { [document]: '台州市' } }, 'line 1'],
    takes: [['{}'], [], ["'x'"]],
  },
  amended: { args: [[api.documents[document]]], takes: [['[]']] },
  reformChanges: {
    args: [
      { id: 'six', title: '六', changes: [{ set: 'scale-up.amount', was: '60000元', to: '8万元' }] },
      { document },
    ],
  },
  toJsonRulesEngine: { args: [api.documents[document], {}], takes: [[], optional] },
  parseScenario: { args: [scenario] },
  simulate: { args: [scenario, table, { part: 1 }], takes: [[], [], ['undefined']] },
  startRun: {
    args: [simulate.parseScenario(scenario), head, { part: 1 }, {}],
    takes: [[], [], ['undefined'], optional],
  },
  sideTable: {
    args: [simulate.parseScenario(withTitles), 'titles', ['编号', '称号']],
  },
  summaryOf: { args: [simulation] },
  explainSimulation: { args: [summary, 'zh'] },
  reportOf: { args: [summary, 'zh', ['near.csv']], takes: [[], [], ['undefined', '[]']] },
  tablesOf: { args: [simulation, summary, 'zh'] },
  csvOf: { args: [[['a', 1]]], takes: [['[]']] },
  badCsv: { args: [simulation.bad, 'zh'], takes: [['[]']] },
  outcomeHead: { args: [[['year']]], takes: [['[]']] },
  outcomeRows: { args: [members[0], { compare: ['base'], groupBy: [] }] },
};

const engine = createDocumentEngine(api.documents[document]);
const engines = api.createEngine([api.documents[document]]);
const exported = toJsonRulesEngine(api.documents[document]);
const ofSubject: InEarnest = { args: [subject, { year: 2026 }] };
/** Facts of json-rules-engine are all known. */
const yearly = {
  aboveScale: true,
  revenueInTaizhou: '1亿元',
  revenue: '1亿元',
  mainRevenue: '1亿元',
  taxableMainRevenue: '1亿元',
};
const known = api.parseEnterprise({
  city: '台州市',
  industry: 'C3852',
  size: 'large',
  foundedIn: 2026,
  years: { 2026: yearly },
  titles: [],
  projects: [],
  received: [],
  judgements: {
    newBuildAtCapacity: false,
    researchSpending: true,
    ownsIntellectualProperty: true,
    nearHighTechStandard: true,
  },
});
const ofKnown: InEarnest = { args: [known.ok ? known.subject : known, { year: 2026 }] };

/** The functions of what public functions return. */
export const inEarnestOfMade: readonly (readonly [
  of: string,
  made: () => object,
  Readonly<Record<string, InEarnest>>,
])[] = [
  ['createDocumentEngine', () => engine, { evaluate: ofSubject, totals: ofSubject }],
  ['createEngine', () => engines, { evaluate: ofSubject, totals: ofSubject, inCityOf: { args: [subject] } }],
  ['inCityOf', () => engines.inCityOf(subject), { evaluate: ofSubject, totals: ofSubject }],
  ['toJsonRulesEngine', () => exported, { factsOf: ofKnown, evaluate: ofKnown }],
  ['startRun', startedRun, { take: { args: [{ row: 2, cells }] }, rest: { args: [] }, finish: { args: [] } }],
];
