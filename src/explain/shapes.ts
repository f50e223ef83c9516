// Written by `npm run generate` from the types of results. Do not edit.

/**
 * What stands where in what can be explained, by example: `''` is any text, `'yes|no'` one of these words, `1` a whole number
 * that is not negative, `0` any number, `true` that alone, `false` either, `undefined` anything at all. A list has one shape for
 * all its entries, and how many there must be at least. A key with a `?` may be missing, `*` stands for every key, and one of
 * those under `|` must fit.
 */

import type { ToldShape } from './damage.js';

const bilingual = { zh: '', en: '' };
const notice = { code: '', place: { path: '' }, 'found?': '', says: bilingual, next: bilingual };
const superseded = { document: '', title: bilingual, by: '', from: '', because: bilingual };
const match = { tier: '', title: bilingual, clauses: [''], criterion: '' };
const assessedDocument = {
  document: '',
  title: bilingual,
  'number?': bilingual,
  shortTitle: bilingual,
  status: 'consultation-draft|in-force|issued|undated',
  statusNote: bilingual,
};
const truth = 'no|unknown|yes';
const classOf = { relation: '<|<=|=|>|>=|about|open|range', value: { '|': [0, [0, 2]] }, unit: '' };
const targetOutcome = {
  kind: 'target',
  target: '',
  document: '',
  indicator: '',
  title: bilingual,
  clauses: ['', 1],
  place: '',
  figure: 'quota|target',
  year: 1,
  'yearUnstated?': true,
  measure: 'added|average-growth|change|cumulative|each-year|growth|in-year|rank|ratio|stock|streak|yearly-sum',
  unit: '',
  wanted: { relation: '<|<=|=|>|>=|about|open', 'value?': '', 'times?': 1, unit: '', 'since?': 1 },
  'word?': '',
  force: 'aspirational|in-principle|must',
  'observed?': { year: 1, value: '', unit: '', 'since?': 1, 'source?': '', 'reported?': true, 'place?': '' },
  truth: truth,
  verdict: 'met|not-met|undecidable|unknown',
  'reformedBy?': [1],
  'reason?': bilingual,
  'gap?': '',
  'gapExact?': { over: '', under: '' },
  'needed?': { perYear: '', 'growth?': '', direction: 'down|none|up' },
  'path?': {
    'base?': { year: 1, value: '', 'clause?': '', 'scope?': bilingual },
    'toward?': { year: 1, value: '', clause: '' },
    expected: '',
    standing: 'ahead|behind|on',
  },
  'scope?': bilingual,
  'classOf?': classOf,
  'supersededBy?': [''],
  missing: [{ path: 'observations', indicator: '', year: 1, 'since?': 1, asked: bilingual }],
  dependsOn: [''],
  'dependsOnTitles?': [bilingual],
};
const total = {
  low: '',
  lowFen: 1,
  'loose?': true,
  '|': [
    { high: '', highFen: 1 },
    { high: null, highFen: null, unbounded: true },
  ],
};
const missing = {
  path: '',
  asked: bilingual,
  'called?': bilingual,
  '|': [
    { worthUpTo: '', worthUpToFen: 1 },
    { worthUpTo: null, worthUpToFen: null, unbounded: true },
  ],
};
const asIfInForce = { from: '', through: '' };
const readings = { '*': '' };
const change = {
  part: '',
  from: undefined,
  to: undefined,
  'rule?': '',
  'group?': '',
  'target?': '',
  'document?': true,
  'reform?': '',
};
const amount = {
  low: '',
  lowFen: 1,
  '|': [
    { high: '', highFen: 1 },
    { high: null, highFen: null, unbounded: true },
  ],
};
const certificate = {
  kind: 'cap|choice|receipts',
  group: '',
  title: bilingual,
  by: {
    '|': [
      { kind: 'award', rule: '', title: bilingual, 'of?': '' },
      { kind: 'cap', amount: '', amountFen: 1 },
      { kind: 'policy', name: '', path: '', 'amount?': '', 'amountFen?': 1, 'on?': '', 'claimable?': true },
      { kind: 'receipt', 'entry?': 1, path: '', 'amount?': '', 'amountFen?': 1, 'on?': '', 'claimable?': true },
    ],
  },
  'deducted?': '',
  'deductedFen?': 1,
  clauses: [''],
};
const awardPayment = {
  year: 1,
  share: '',
  amount: amount,
  'when?': bilingual,
  'by?': bilingual,
  'truth?': 'no|unknown|yes',
};
const citedClause = { id: '', place: '' };
const criteria = { '*': bilingual };
const ruleReasons = {
  rule: '',
  kind: 'award|limit|service|tier',
  title: bilingual,
  'note?': bilingual,
  clauses: [citedClause],
  departments: [{ lead: [''], supporting: [''], clauses: [citedClause] }],
  reformedBy: [1],
  'list?': 'projects|titles',
  'pays?': 'difference|highest|sum',
  'ranked?': true,
  'criteria?': criteria,
};
const low = { '|': [null, 0] };
const reckoningPart: ToldShape = {
  type: 'area|integer|money|share',
  '|': [
    { kind: 'atLeast|atMost|difference|greater|lesser|sum', parts: [() => reckoningPart] },
    { kind: 'figure', value: 0 },
    { kind: 'product', parts: [() => reckoningPart] },
    { kind: 'round', how: 'down|nearest|up', to: 0, of: () => reckoningPart },
    { kind: 'steps', size: () => reckoningPart, each: () => reckoningPart, of: () => reckoningPart },
    { kind: 'term', term: { title: bilingual, 'unit?': bilingual, low: low, high: low, 'leftOpen?': true } },
    {
      kind: 'times',
      rates: [{ '|': [{ column: '' }, { over: '', under: '', 'share?': '', 'price?': { amount: 1, per: '' } }] }],
      of: () => reckoningPart,
    },
  ],
};
const seenReckoning = { how: reckoningPart, low: low, high: low, 'between?': true };
const figureType = 'area|flag|integer|money|share';
const low2 = { '|': [null, 1] };
const conditionReason: ToldShape = {
  truth: truth,
  '|': [
    { kind: 'all|any|not', 'name?': '', parts: [() => conditionReason] },
    {
      kind: 'comparison',
      name: '',
      fact: '',
      missing: [''],
      clauses: [citedClause],
      'note?': bilingual,
      reformedBy: [1],
      title: bilingual,
      'denied?': bilingual,
      'unit?': bilingual,
      'counts?': true,
      'called?': criteria,
      operator: 'equal|greaterThan|greaterThanInclusive|in|lessThan|lessThanInclusive|notEqual|notIn',
      'assumed?': true,
      '|': [
        { type: 'text', values: ['', 1], seen: { kind: 'text', 'text?': '' } },
        {
          type: figureType,
          values: [0, 1],
          seen: { kind: 'number', low: low, high: low },
          compared: { left: seenReckoning, right: seenReckoning },
        },
        { type: figureType, values: [1, 1], seen: { kind: 'number', low: low2, high: low2 } },
      ],
    },
    { kind: 'reference', rule: '' },
  ],
};
const rowReasons = {
  'reckoned?': seenReckoning,
  'since?': { from: '', 'amountFen?': 1, clauses: [citedClause] },
  truth: truth,
  scope: [conditionReason],
  own: conditionReason,
  'amountFen?': 1,
  'ends?': { 'most?': '', 'least?': '', 'leastIsZero?': true, 'about?': '' },
};
const limit = { applies: truth, holds: truth, limit: '', 'actual?': '' };
const reasons = {
  document: {
    title: bilingual,
    status: 'consultation-draft|in-force|issued|undated',
    statusNote: bilingual,
    id: '',
    shortTitle: bilingual,
    'number?': bilingual,
    'issuer?': bilingual,
  },
  'subject?': '',
  year: 1,
  rule: ruleReasons,
  items: [{ 'of?': '', rows: [rowReasons] }],
  'holds?': conditionReason,
  referred: { '*': { rule: ruleReasons, rows: [rowReasons] } },
  chosen: readings,
  alternatives: [{ reading: '', option: '', truth: truth, payable: amount, 'limit?': limit }],
  'received?': [
    { path: '', 'policy?': '', 'entry?': 1, 'amountFen?': 1, 'on?': '', 'level?': bilingual, counts: truth },
  ],
  readings: [{ id: '', title: bilingual, options: [{ id: '', title: bilingual }] }],
  reforms: [change],
  places: readings,
};
const awardOutcome = {
  kind: 'award',
  'of?': '',
  'level?': '',
  'each?': true,
  amount: amount,
  payable: amount,
  'displacedBy?': certificate,
  'payments?': [awardPayment],
  'payee?': bilingual,
  rule: '',
  title: bilingual,
  truth: truth,
  missing: [missing],
  dependsOn: [''],
  clauses: [''],
  'reformedBy?': [1],
  'reasons?': reasons,
};
const criterion = { criterion: '', title: bilingual, truth: truth, clauses: [''] };
const tierOutcome = {
  'tier?': '',
  'criteria?': [criterion],
  kind: 'tier',
  rule: '',
  title: bilingual,
  truth: truth,
  missing: [missing],
  dependsOn: [''],
  clauses: [''],
  'reformedBy?': [1],
  'reasons?': reasons,
  library: bilingual,
  force: 'eligible|priority',
};
const services = {
  kind: 'service',
  rule: '',
  title: bilingual,
  truth: truth,
  missing: [missing],
  dependsOn: [''],
  clauses: [''],
  'reformedBy?': [1],
  'reasons?': reasons,
  grants: bilingual,
};
const limitOutcome = {
  kind: 'limit',
  applies: truth,
  holds: truth,
  limit: '',
  'says?': bilingual,
  'actual?': '',
  'headroom?': [''],
  'room?': { side: 'on|over|short|within', figures: [''], left: { over: '', under: '', unit: '' } },
  force: 'aspirational|in-principle|may|must',
  'reason?': bilingual,
  title: bilingual,
  missing: [missing],
  rule: '',
  dependsOn: [''],
  clauses: [''],
  'reformedBy?': [1],
  'reasons?': reasons,
};
const result = {
  kind: 'result',
  class: { '|': [null, { answer: '', possible: [''], matches: [match], dependsOn: [''] }] },
  'cited?': assessedDocument,
  targets: [targetOutcome],
  total: total,
  missing: [missing],
  document: '',
  status: 'consultation-draft|in-force|issued|undated',
  statusNote: bilingual,
  'subject?': '',
  year: 1,
  'asIfInForce?': asIfInForce,
  readings: readings,
  'reforms?': [change],
  assumed: ['projects|received|titles'],
  notices: [notice],
  awards: [awardOutcome],
  tiers: [tierOutcome],
  services: [services],
  limits: [limitOutcome],
};
const notFitting = {
  document: '',
  title: bilingual,
  reason: 'no-rule|other-city|other-district|out-of-period',
  because: bilingual,
};
const conflictFigure = {
  document: '',
  shortTitle: bilingual,
  clause: '',
  place: '',
  kind: 'actual|baseline|quota|target',
  year: 1,
  'yearUnstated?': true,
  relation: '<|<=|=|>|>=|about|open',
  'value?': '',
  'times?': 1,
  'since?': 1,
  unit: '',
  'word?': '',
  'scope?': bilingual,
  'classOf?': classOf,
  status: 'consultation-draft|in-force|issued|undated',
  'rank?': 1,
  'why?': bilingual,
  contradicts: [''],
};
const answer: ToldShape = {
  '|': [
    { kind: 'area' },
    { kind: 'choice', choices: [{ value: '', title: bilingual }] },
    { kind: 'day' },
    { kind: 'figure' },
    { kind: 'flag' },
    { kind: 'integer', least: 1, most: 1 },
    { kind: 'list', entry: { '*': () => answer } },
    { kind: 'money' },
    { kind: 'ratio' },
    { kind: 'share' },
    { kind: 'span' },
    { kind: 'text' },
  ],
};
const plain = { '|': ['', 1, false] };
const classAnswer = { answer: '', possible: [''] };
const extreme = { total: amount, readings: readings };
const planReceipt = {
  policy: '',
  matter: '',
  'of?': '',
  'titleLevel?': 'county|municipal|national|provincial',
  'forYear?': 1,
  'amount?': '',
  on: '',
  'predecessor?': true,
};

export const allResultsShape = {
  kind: 'all-results',
  'subject?': '',
  city: '',
  year: 1,
  notices: [notice],
  superseded: [superseded],
  drafts: { results: [result], total: total, missing: [missing] },
  notFitting: [notFitting],
  results: [result],
  total: total,
  missing: [missing],
};
export const allTimelineShape = {
  kind: 'all-timeline',
  'subject?': '',
  city: '',
  from: 1,
  through: 1,
  notices: [notice],
  years: [
    {
      drafts: { cumulative: amount, results: [result], total: total, missing: [missing] },
      cumulative: amount,
      results: [result],
      total: total,
      missing: [missing],
      year: 1,
      superseded: [superseded],
      notFitting: [notFitting],
    },
  ],
  total: amount,
  exact: false,
  missing: [missing],
  drafts: { total: amount },
};
export const assessmentShape = {
  kind: 'assessment',
  'subject?': '',
  city: '',
  'year?': 1,
  readings: readings,
  documents: [assessedDocument],
  counts: { unknown: 1, met: 1, 'not-met': 1, undecidable: 1 },
  notices: [notice],
  targets: [targetOutcome],
};
export const awardsShape = {
  kind: 'awards',
  document: '',
  status: 'consultation-draft|in-force|issued|undated',
  statusNote: bilingual,
  'subject?': '',
  year: 1,
  'asIfInForce?': asIfInForce,
  readings: readings,
  'reforms?': [change],
  assumed: ['projects|received|titles'],
  notices: [notice],
  awards: [awardOutcome],
  total: total,
  missing: [missing],
};
export const classificationShape = {
  kind: 'classification',
  tiers: [
    {
      tier: '',
      criteria: [criterion],
      kind: 'tier',
      rule: '',
      title: bilingual,
      truth: truth,
      missing: [missing],
      dependsOn: [''],
      clauses: [''],
      'reformedBy?': [1],
      'reasons?': reasons,
      library: bilingual,
      force: 'eligible|priority',
    },
  ],
  document: '',
  status: 'consultation-draft|in-force|issued|undated',
  statusNote: bilingual,
  'subject?': '',
  year: 1,
  'asIfInForce?': asIfInForce,
  readings: readings,
  'reforms?': [change],
  assumed: ['projects|received|titles'],
  notices: [notice],
  answer: '',
  possible: [''],
  matches: [match],
  dependsOn: [''],
};
export const conflictShape = {
  kind: 'conflict',
  indicator: '',
  title: bilingual,
  measure: 'added|average-growth|change|cumulative|each-year|growth|in-year|rank|ratio|stock|streak|yearly-sum',
  unit: '',
  year: 1,
  city: '',
  figures: [conflictFigure],
  agree: { '|': [null, false] },
  takes: [conflictFigure],
  superseded: [conflictFigure],
  why: bilingual,
  defects: [{ document: '', id: '', title: bilingual, taken: bilingual }],
  related: [
    {
      indicator: '',
      title: bilingual,
      measure: 'added|average-growth|change|cumulative|each-year|growth|in-year|rank|ratio|stock|streak|yearly-sum',
      unit: '',
      figures: [conflictFigure],
    },
  ],
  dependsOn: [''],
  'dependsOnTitles?': [bilingual],
};
export const itemAwardsShape = {
  kind: 'item-awards',
  rule: '',
  title: bilingual,
  truth: truth,
  payable: amount,
  items: [awardOutcome],
  missing: [missing],
  dependsOn: [''],
  clauses: [''],
  notLookedAt: [{ title: bilingual, id: '', members: [''] }],
  document: '',
  status: 'consultation-draft|in-force|issued|undated',
  statusNote: bilingual,
  'subject?': '',
  year: 1,
  'asIfInForce?': asIfInForce,
  readings: readings,
  'reforms?': [change],
  assumed: ['projects|received|titles'],
  notices: [notice],
};
export const questionsShape = {
  kind: 'questions',
  title: bilingual,
  total: amount,
  by: 'money|outcomes',
  open: 1,
  questions: [
    {
      path: '',
      asked: bilingual,
      'about?': bilingual,
      answer: answer,
      example: { '|': ['', 1, false, [{ '*': plain }]] },
      worth: {
        exact: false,
        'together?': '',
        '|': [
          {
            kind: 'money',
            '|': [
              { amount: '', amountFen: 1, atLeast: '', atLeastFen: 1 },
              { amount: null, amountFen: null, unbounded: true, atLeast: { '|': [null, ''] }, atLeastFen: low2 },
            ],
          },
          { kind: 'outcomes', outcomes: 1, atLeast: 1 },
        ],
      },
      'or?': [''],
    },
  ],
  'notApplicable?': bilingual,
  'settledClass?': bilingual,
  document: '',
  status: 'consultation-draft|in-force|issued|undated',
  statusNote: bilingual,
  'subject?': '',
  year: 1,
  'asIfInForce?': asIfInForce,
  readings: readings,
  'reforms?': [change],
  assumed: ['projects|received|titles'],
  notices: [notice],
};
export const resultShape = result;
export const outcomeShape = { '|': [awardOutcome, limitOutcome, tierOutcome, services] };
export const sensitivityShape = {
  kind: 'sensitivity',
  title: bilingual,
  total: amount,
  paysMoney: false,
  'class?': classAnswer,
  'classes?': criteria,
  readings: [
    {
      reading: '',
      title: bilingual,
      clauses: [''],
      options: [
        {
          option: '',
          title: bilingual,
          default: false,
          total: amount,
          difference: { low: '', lowFen: 0, 'high?': '', 'highFen?': 0 },
          'class?': classAnswer,
          changes: [
            {
              rule: '',
              title: bilingual,
              'of?': '',
              'level?': '',
              truth: truth,
              'verdict?': 'met|not-met|undecidable|unknown',
              'payable?': amount,
              'limit?': limit,
            },
          ],
        },
      ],
    },
  ],
  exact: false,
  least: extreme,
  most: extreme,
  'notApplicable?': bilingual,
  document: '',
  status: 'consultation-draft|in-force|issued|undated',
  statusNote: bilingual,
  'subject?': '',
  year: 1,
  'asIfInForce?': asIfInForce,
  'reforms?': [change],
  assumed: ['projects|received|titles'],
  notices: [notice],
};
export const targetShape = targetOutcome;
export const movementShape = {
  kind: 'movement',
  document: '',
  shortTitle: bilingual,
  'subject?': '',
  year: 1,
  from: '',
  to: '',
  libraries: { 'from?': bilingual, 'to?': bilingual },
  movement: 'enters|falls|leaves|rises|stays|unknown',
  by: [{ places: [''], tier: '', title: bilingual, clauses: [''], criterion: '' }],
};
export const whatWouldItTakeShape = {
  kind: 'what-would-it-take',
  total: amount,
  due: [''],
  awards: [
    {
      possible: '',
      missing: [missing],
      title: bilingual,
      rule: '',
      clauses: [''],
      'reasons?': reasons,
      '|': [
        {
          'of?': '',
          'level?': '',
          changes: [
            {
              change: {
                '|': [
                  { kind: 'add', path: 'projects|titles', entry: { '*': plain } },
                  { kind: 'set', path: '', 'from?': plain, to: { '|': ['', 0, false] } },
                ],
              },
              text: bilingual,
              'toFen?': 1,
              'more?': { amount: '', amountFen: 1, 'percent?': '' },
            },
          ],
          pays: amount,
          gain: amount,
          total: amount,
          'displacedBy?': certificate,
          displaces: [{ rule: '', title: bilingual, 'of?': '' }],
        },
        { because: [{ why: bilingual, clauses: [''] }] },
      ],
    },
  ],
  document: '',
  status: 'consultation-draft|in-force|issued|undated',
  statusNote: bilingual,
  'subject?': '',
  year: 1,
  'asIfInForce?': asIfInForce,
  readings: readings,
  'reforms?': [change],
  assumed: ['projects|received|titles'],
  notices: [notice],
};
export const timelineShape = {
  kind: 'timeline',
  title: bilingual,
  from: 1,
  through: 1,
  'asOf?': '',
  years: [
    { year: 1, awards: [awardOutcome], paid: amount, cumulative: amount, missing: [missing], 'outsidePlan?': true },
  ],
  due: [
    {
      year: 1,
      'each?': true,
      kind: 'award',
      title: bilingual,
      truth: truth,
      rule: '',
      'of?': '',
      'level?': '',
      amount: amount,
      payable: amount,
      'displacedBy?': certificate,
      'payments?': [awardPayment],
      'payee?': bilingual,
    },
  ],
  never: [{ year: 1, because: bilingual, title: bilingual, rule: '', clauses: [''], 'reasons?': reasons }],
  total: amount,
  exact: false,
  'loose?': { reason: 'endless|too-many|unconfirmed', paths: [''] },
  missing: [missing],
  carried: { received: [planReceipt], possibly: [planReceipt] },
  readings: readings,
  document: '',
  status: 'consultation-draft|in-force|issued|undated',
  statusNote: bilingual,
  'subject?': '',
  'asIfInForce?': asIfInForce,
  'reforms?': [change],
  assumed: ['projects|received|titles'],
  notices: [notice],
};
export const verificationShape = {
  kind: 'verification',
  matches: false,
  differs: [
    {
      part: 'asIfInForce|assumeNone|document|huiqi|input|readings|reforms|result|rules|subject|year',
      code: '',
      place: { '|': [{ file: '', pointer: '' }, { option: '' }, { path: '' }] },
      'title?': bilingual,
      'found?': '',
      'tells?': bilingual,
      wanted: bilingual,
      next: bilingual,
    },
  ],
  checked: ['asIfInForce|assumeNone|document|huiqi|input|readings|reforms|result|rules|subject|year'],
  unchecked: ['asIfInForce|assumeNone|document|huiqi|input|readings|reforms|result|rules|subject|year'],
};
