/** A call that is wrong is refused, with the place and never by a stack trace: it must not look like “no”. */
import { unchecked } from '../../src/subject/index.js';
import { describe, expect, test } from 'vitest';
import { long } from '../long.js';
import { functionsOfAll } from './entries.js';
import * as api from '../../src/index.js';
import { createDocumentEngine } from '../../src/engine.js';
import { toJsonRulesEngine } from '../../src/json-rules-engine.js';

// What JavaScript lets through and no type would.
type Loose = Readonly<Record<string, (...given: readonly unknown[]) => unknown>>;
const call = api as unknown as Loose;

const document = 'taizhou-matrix-2025';
const shaoxing = 'shaoxing-growth-2021';
const firm = { city: '台州市', titles: [], projects: [], received: [] };
const member = { city: '绍兴市' };
const asked = { document, year: 2026 };

const subjectIn = (parsed: { readonly ok: boolean; readonly subject?: object }): object => parsed.subject ?? {};
const subject = subjectIn(api.parseEnterprise(firm));
const site = subjectIn(api.parsePlace('site', { city: '宁波市' }));
const engine = createDocumentEngine(api.documents[document]) as unknown as Loose;
const several = api.createEngine([api.documents[document], api.documents[shaoxing]]) as unknown as Loose;
const libraries = createDocumentEngine(api.documents[shaoxing]) as unknown as Loose;
const exported = toJsonRulesEngine(api.documents[document]) as unknown as Loose;
const result = api.evaluate(firm, { document, year: 2026 });

const endless: unknown[] = [];
endless.push(endless);
const looped: Record<string, unknown> = { rule: 'little-giant', part: 'parameters.amount', from: '100万元' };
looped['to'] = { inside: looped };
const deep = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`) as unknown;
const change = { rule: 'little-giant', part: 'parameters.amount', from: '100万元', to: '8万元' };
const throwing = {
  get city(): string {
    throw new Error('mine');
  },
};
const selfish: Record<string, unknown> = { city: '台州市' };
selfish['me'] = selfish;

const trap: object = new Proxy(
  {},
  {
    get: () => {
      throw new Error('mine');
    },
  },
);
const { proxy: revoked, revoke } = Proxy.revocable({}, {});
revoke();
const [problem] = (api.parseEnterprise({}) as { readonly issues?: readonly api.Issue[] }).issues ?? [];

type Row = readonly [
  name: string,
  make: () => unknown,
  ...problems: readonly (readonly [code: api.IssueCode, place: string])[],
];

const years: readonly unknown[] = ['2026', 2026.5, NaN, null, undefined, 1e9, -1, Infinity, true, [2026], 1948, 3000];

/** What is no longer the object that parsing returned: it may hold anything, and says so only by not being that object. */
const notAsParsed: readonly (readonly [name: string, made: unknown])[] = [
  ['a spread of a subject', { ...subject }],
  ['a spread with something exchanged', { ...subject, industry: null }],
  ['a copy of its every property', Object.defineProperties({}, Object.getOwnPropertyDescriptors(subject))],
  ['a structured clone', structuredClone(subject)],
  ['an object made upon a subject', Object.create(subject, { titles: { value: { 'little-giant': {} } } })],
  [
    'a proxy around a subject',
    new Proxy(subject, { get: (of, name) => (name === 'until' ? null : (Reflect.get(of, name) as unknown)) }),
  ],
];

const rows: readonly Row[] = [
  [
    'files where a receipt names a document',
    () => call['receiptFor']?.(firm, { ...asked, document: api.documents[document] }),
    ['document-unknown', 'document'],
  ],
  [
    'files where targets of the library are assessed',
    () => call['assessTargets']?.({ city: '宁波市' }, { document: api.documents[document] }),
    ['document-unknown', 'document'],
  ],
  ['an input that was not parsed', () => engine['evaluate']?.(firm, { year: 2026 }), ['subject-not-parsed', 'subject']],
  [
    'what parsing returned, whole',
    () => engine['evaluate']?.(api.parseEnterprise(firm), { year: 2026 }),
    ['subject-not-parsed', 'subject'],
  ],
  [
    'a subject read back from JSON',
    () => engine['totals']?.(JSON.parse(JSON.stringify(subject)), { year: 2026 }),
    ['subject-not-parsed', 'subject'],
  ],
  ...notAsParsed.flatMap(([name, made]): readonly Row[] => [
    [name, () => engine['evaluate']?.(made, { year: 2026 }), ['subject-not-parsed', 'subject']],
    [`${name}, for totals`, () => several['totals']?.(made, { year: 2026 }), ['subject-not-parsed', 'subject']],
    [`${name}, for a city`, () => several['inCityOf']?.(made), ['subject-not-parsed', 'subject']],
    [`${name}, for facts`, () => exported['factsOf']?.(made, { year: 2026 }), ['subject-not-parsed', 'subject']],
  ]),
  [
    'nothing at all',
    () => engine['evaluate']?.(),
    ['subject-not-parsed', 'subject'],
    ['programme-year-wanted', 'year'],
  ],
  [
    'a place where an enterprise is wanted',
    () => engine['totals']?.(site, { year: 2026 }),
    ['subject-not-parsed', 'subject'],
  ],
  [
    'facts of an input that was not parsed',
    () => exported['factsOf']?.(firm, { year: 2026 }),
    ['subject-not-parsed', 'subject'],
  ],
  ...years.flatMap((year): readonly Row[] => [
    [
      `evaluate for ${String(year)}`,
      () => call['evaluate']?.(firm, { document, year }),
      ['programme-year-wanted', 'year'],
    ],
    [`an engine for ${String(year)}`, () => engine['evaluate']?.(subject, { year }), ['programme-year-wanted', 'year']],
    [`totals for ${String(year)}`, () => engine['totals']?.(subject, { year }), ['programme-year-wanted', 'year']],
    [`engines for ${String(year)}`, () => several['totals']?.(subject, { year }), ['programme-year-wanted', 'year']],
    [
      `questions for ${String(year)}`,
      () => call['questions']?.(firm, { year, document }),
      ['programme-year-wanted', 'year'],
    ],
    [
      `sensitivity for ${String(year)}`,
      () => call['sensitivity']?.(firm, { year, document }),
      ['programme-year-wanted', 'year'],
    ],
    [
      `what it takes in ${String(year)}`,
      () => call['whatWouldItTake']?.(firm, { year, document }),
      ['programme-year-wanted', 'year'],
    ],
    [
      `all documents for ${String(year)}`,
      () => call['evaluateAll']?.(firm, { year }),
      ['programme-year-wanted', 'year'],
    ],
    [`a class for ${String(year)}`, () => call['classifyTier']?.(member, { year }), ['programme-year-wanted', 'year']],
    [
      `conflicts for ${String(year)}`,
      () => call['conflictsOf']?.('rd-intensity', { year }),
      ['programme-year-wanted', 'year'],
    ],
    [
      `a timeline from ${String(year)}`,
      () => call['timeline']?.(firm, { from: year, through: 2030, document }),
      ['programme-year-wanted', 'from'],
    ],
    [
      `a timeline through ${String(year)}`,
      () => call['timeline']?.(firm, { from: 2026, through: year, document }),
      ['programme-year-wanted', 'through'],
    ],
    [
      `movements through ${String(year)}`,
      () => call['tierMovements']?.(member, { from: 2021, through: year }),
      ['programme-year-wanted', 'through'],
    ],
  ]),
  [
    'a thousand years of movements',
    () => call['tierMovements']?.(member, { from: 1950, through: 2950 }),
    ['period-wanted', 'from..through'],
  ],
  [
    'years backwards',
    () => call['timeline']?.(firm, { from: 2027, through: 2026, document }),
    ['period-wanted', 'from..through'],
  ],
  ['no options', () => call['evaluate']?.(firm), ['field-required', 'document'], ['programme-year-wanted', 'year']],
  ['a bare year for an engine', () => engine['evaluate']?.(subject, 2026), ['options-wanted', 'options']],
  [
    'an engine asked with an option there is not',
    () => engine['totals']?.(subject, { year: 2026, reading: {} }),
    ['option-unknown', 'reading'],
  ],
  ['null for options', () => call['evaluate']?.(firm, null), ['options-wanted', 'options']],
  ['a text for options', () => call['evaluate']?.(firm, document), ['options-wanted', 'options']],
  ['a list for options', () => call['questions']?.(firm, [document]), ['options-wanted', 'options']],
  ['a misspelt option', () => call['evaluate']?.(firm, { ...asked, reading: {} }), ['option-unknown', 'reading']],
  [
    'an option of another function',
    () => call['sensitivity']?.(firm, { year: 2026, document, readings: {} }),
    ['option-unknown', 'readings'],
  ],
  [
    'a document that is no text',
    () => call['evaluate']?.(firm, { document: 5, year: 2026 }),
    ['document-unknown', 'document'],
  ],
  [
    'a kind of subject that is none',
    () => call['evaluate']?.(firm, { ...asked, subject: 'castle' }),
    ['choice-wanted', 'subject'],
  ],
  [
    'a text for a list',
    () => call['evaluate']?.(firm, { ...asked, assumeNone: 'titles' }),
    ['option-misfit', 'assumeNone'],
  ],
  [
    'a list of other things',
    () => call['evaluate']?.(firm, { ...asked, assumeNone: [5] }),
    ['assumption-unknown', 'assumeNone.0'],
  ],
  [
    'a text for a list, when parsing',
    () => call['parseEnterprise']?.(firm, { assumeNone: 'titles' }),
    ['option-misfit', 'assumeNone'],
  ],
  ['a number for readings', () => call['evaluate']?.(firm, { ...asked, readings: 0 }), ['option-misfit', 'readings']],
  [
    'a list for readings',
    () => call['createEngine']?.([api.documents[document]], { readings: [] }),
    ['option-misfit', 'readings'],
  ],
  [
    'a number for an option of a reading',
    () => call['evaluate']?.(firm, { ...asked, readings: { breakthrough: 1 } }),
    ['option-misfit', 'readings.breakthrough'],
  ],
  [
    'a text for a flag',
    () => call['evaluate']?.(firm, { ...asked, alternatives: 'no' }),
    ['option-misfit', 'alternatives'],
  ],
  [
    'a number for a period',
    () => call['evaluate']?.(firm, { ...asked, asIfInForce: 2013 }),
    ['period-wanted', 'asIfInForce'],
  ],
  [
    'a period of no days',
    () => call['createEngine']?.([api.documents[document]], { asIfInForce: { from: 1, through: 2 } }),
    ['period-wanted', 'asIfInForce'],
  ],
  [
    'reforms that are no list',
    () => call['evaluate']?.(firm, { ...asked, reforms: change }),
    ['option-misfit', 'reforms'],
  ],
  [
    'reforms that lead back to themselves',
    () => call['evaluate']?.(firm, { ...asked, reforms: endless }),
    ['data-wanted', 'reforms.0'],
  ],
  [
    'a reform that leads back to itself',
    () => call['evaluate']?.(firm, { ...asked, reforms: [looped] }),
    ['data-wanted', 'reforms.0.to.inside'],
  ],
  [
    'a reform without end',
    () => call['evaluate']?.(firm, { ...asked, reforms: [{ ...change, to: deep }] }),
    ['data-wanted', `reforms.0.to${'.0'.repeat(199)}`],
  ],
  [
    'a reform that writes itself as something else',
    () => call['evaluate']?.(firm, { ...asked, reforms: [{ ...change, toJSON: () => 1 }] }),
    ['data-wanted', 'reforms.0.toJSON'],
  ],
  [
    'a reform that is no change',
    () => call['evaluate']?.(firm, { ...asked, reforms: [5] }),
    ['options-wanted', 'reforms.0'],
  ],
  [
    'a reform of two things',
    () => call['evaluate']?.(firm, { ...asked, reforms: [{ ...change, group: 'x' }] }),
    ['option-misfit', 'reforms.0'],
  ],
  [
    'a reform of nothing',
    () => call['createEngine']?.([api.documents[document]], { reforms: [{ part: 'x', from: 1, to: 2 }] }),
    ['option-misfit', 'reforms.0'],
  ],
  [
    'reforms of several documents that are none',
    () => call['evaluateAll']?.(firm, { year: 2026, reforms: { [document]: 5 } }),
    ['option-misfit', `reforms.${document}`],
  ],
  [
    'reforms to check a receipt by that are none',
    () => call['verifyReceipt']?.(api.receiptFor(firm, { document, year: 2026 }), firm, { reforms: 5 }),
    ['option-misfit', 'reforms'],
  ],
  [
    'an option that fails when it is read',
    () =>
      call['evaluate']?.(firm, {
        document,
        get year(): number {
          throw new Error('mine');
        },
      }),
    ['options-wanted', 'options'],
  ],
  ['an input that fails when it is read', () => call['evaluate']?.(throwing, asked), ['data-wanted', '']],
  ['an input that leads back to itself', () => call['evaluateAll']?.(selfish, { year: 2026 }), ['data-wanted', 'me']],
  [
    'one document where several are wanted',
    () => call['createEngine']?.(api.documents[document]),
    ['option-misfit', 'documents'],
  ],
  [
    'a list of documents that claims to be longer than any memory',
    () => call['createEngine']?.(new Array(4e9)),
    ['option-misfit', 'documents'],
  ],
  ...[trap, revoked].map((vocabulary, index): Row => [
    `words that cannot be looked at, ${String(index)}`,
    () => call['parseEnterprise']?.(firm, { vocabulary }),
    ['option-misfit', 'vocabulary'],
  ]),
  [
    'no documents',
    () => call['evaluateAll']?.(firm, { year: 2026, documents: [5] }),
    ['options-wanted', 'documents.0'],
  ],
  [
    'files without rules',
    () => call['createEngine']?.([{ ...api.documents[document], rules: null }]),
    ['option-misfit', 'documents.0.rules'],
  ],
  [
    'a file that no document has',
    () => call['createEngine']?.([{ ...api.documents[document], target: [] }]),
    ['option-unknown', 'documents.0.target'],
  ],
  [
    'an order there is not',
    () => call['questions']?.(firm, { year: 2026, document, by: 'size' }),
    ['choice-wanted', 'by'],
  ],
  [
    'a rule that is no text',
    () => call['whatWouldItTake']?.(firm, { year: 2026, document, rule: 5 }),
    ['option-misfit', 'rule'],
  ],
  [
    'a ledger that is none',
    () => call['timeline']?.(firm, { from: 2026, through: 2027, document, carried: { received: 5, possibly: [] } }),
    ['option-misfit', 'carried.received'],
  ],
  [
    'indicators that are no list',
    () => call['assessTargets']?.({ city: '宁波市' }, { indicators: 'tax-per-mu' }),
    ['option-misfit', 'indicators'],
  ],
  ['an indicator that is no text', () => call['conflictsOf']?.(5, { year: 2025 }), ['option-misfit', 'indicator']],
  ['a place that is none', () => call['parsePlace']?.('castle', {}), ['choice-wanted', 'kind']],
  ['changes that are no list', () => call['changeInput']?.(firm, 5), ['option-misfit', 'changes']],
  ...(
    [
      ['a field there is not', { path: 'foundedInn', to: 2009 }, 'field-unknown', 'path'],
      ['no year', { path: 'years..revenue', to: '1亿元' }, 'field-unknown', 'path'],
      ['a year that is none', { path: 'years.26.revenue', to: '1亿元' }, 'field-unknown', 'path'],
      ['a field inside a value', { path: 'city.x', to: 1 }, 'field-unknown', 'path'],
      ['the length of a list', { path: 'titles.length', to: 0 }, 'field-unknown', 'path'],
      ['a prototype', { path: '__proto__.city', to: 'x' }, 'field-unknown', 'path'],
      ['a path of thousands of steps', { path: `${'a.'.repeat(20_000)}b`, to: 1 }, 'field-unknown', 'path'],
      ['an entry before the first', { path: 'titles.-1.title', to: 'dcmm' }, 'field-unknown', 'path'],
      ['an entry that is not there', { path: 'titles.1.title', to: 'dcmm' }, 'option-misfit', 'path'],
      ['an entry far beyond the last', { path: 'titles.4294967294.title', to: 'dcmm' }, 'field-unknown', 'path'],
      ['a whole list', { path: 'titles', to: '无' }, 'option-misfit', 'path'],
      ['what does not stand there', { path: 'foundedIn', from: 1, to: 2010 }, 'option-misfit', 'from'],
      [
        'something where nothing stands',
        { path: 'years.2026.revenue', from: '1元', to: '1亿元' },
        'option-misfit',
        'from',
      ],
      ['a word for a year', { path: 'foundedIn', to: 'soon' }, 'integer-wanted', 'to'],
      ['a number for money', { path: 'years.2026.revenue', to: 5 }, 'option-misfit', 'to'],
      ['a text for a flag', { path: 'years.2026.aboveScale', to: 'yes' }, 'option-misfit', 'to'],
    ] as const
  ).map(([name, change, code, at]): Row => [
    `a change of ${name}`,
    () =>
      call['changeInput']?.({ ...firm, foundedIn: 2009, titles: [{ title: 'little-giant' }] }, [
        { kind: 'set', ...change },
      ]),
    [code, `changes.0.${at}`],
  ]),
  [
    'a change into what is no list',
    () => call['changeInput']?.({ city: '台州市', titles: '无' }, [{ kind: 'add', path: 'titles', entry: {} }]),
    ['list-wanted', 'titles'],
  ],
  [
    'a change inside what is no object',
    () =>
      call['changeInput']?.({ city: '台州市', years: '无' }, [
        { kind: 'set', path: 'years.2026.aboveScale', to: true },
      ]),
    ['object-wanted', 'years'],
  ],
  [
    'a new entry with a field there is not',
    () => call['changeInput']?.(firm, [{ kind: 'add', path: 'titles', entry: { titel: 'dcmm', grade: 'x' } }]),
    ['field-unknown', 'changes.0.entry.titel'],
    ['integer-wanted', 'changes.0.entry.grade'],
  ],
  ['money that is no whole sum', () => call['formatMoney']?.(1.5), ['option-misfit', 'amount']],
  ['a unit that is none', () => call['formatArea']?.(5, 'm'), ['choice-wanted', 'unit']],
  ['a truth that is none', () => call['and']?.('yes', true), ['choice-wanted', 'values.1']],
  ['no truth', () => call['not']?.(), ['field-required', 'value']],
  ['a problem that is none', () => call['describeIssue']?.({ code: 'day-wanted' }, 'zh'), ['option-misfit', 'issue']],
  ['a notice that is none', () => call['describeNotice']?.(null, 'zh'), ['option-misfit', 'notice']],
  ['a problem in no language', () => call['describeIssue']?.(problem, 'fr'), ['choice-wanted', 'language']],
  ['reasons of nothing', () => call['reasonsOf']?.({}), ['outcome-without-trace', 'outcome']],
  [
    'reasons that are no flag',
    () => call['evaluate']?.(firm, { document, year: 2026, reasons: 'yes' }),
    ['option-misfit', 'reasons'],
  ],
  ['a language there is not', () => call['explain']?.(result.awards[0], 'fr'), ['choice-wanted', 'language']],
  ['a format there is not', () => call['explainResult']?.(result, 'zh', 'html'), ['choice-wanted', 'format']],
  [
    'a format where options are wanted',
    () => call['explainTargets']?.(api.assessTargets({ city: '宁波市' }), 'zh', 'markdown'),
    ['options-wanted', 'options'],
  ],
  ['nothing to explain', () => call['explain']?.(undefined, 'en'), ['result-wanted', 'result']],
  ...(
    [
      'explainResult',
      'explainTargets',
      'explainConflict',
      'listFigures',
      'explainTimeline',
      'timelineChart',
      'explainQuestions',
      'explainSensitivity',
      'explainTaking',
      'explainAll',
      'explainTimelineAll',
    ] as const
  ).flatMap((name): readonly Row[] =>
    [undefined, null, 5, 'x', [], {}, { total: {} }].map((value): Row => [
      `${name} of ${JSON.stringify(value)}`,
      () => call[name]?.(value, 'zh'),
      ['result-wanted', expect.any(String) as string],
    ]),
  ),
  [
    'awards of a document that grants none',
    () => call['evaluateAwards']?.(member, { document: shaoxing, year: 2022 }),
    ['document-silent', 'document'],
  ],
  [
    'totals of a document that grants none',
    () => libraries['totals']?.(subject, { year: 2022 }),
    ['document-silent', 'document'],
  ],
  [
    'a timeline of a document that grants none',
    () => call['timeline']?.(member, { from: 2021, through: 2022, document: shaoxing }),
    ['document-silent', 'document'],
  ],
  [
    'ways to awards of a document that grants none',
    () => call['whatWouldItTake']?.(member, { year: 2022, document: shaoxing }),
    ['document-silent', 'document'],
  ],
  [
    'questions of money about a document that pays none',
    () => call['questions']?.(member, { year: 2022, document: shaoxing, by: 'money' }),
    ['document-silent', 'document'],
  ],
  [
    'limits of a document that sets none',
    () => call['checkLimits']?.(member, { document: shaoxing, year: 2022, subject: 'site' }),
    ['document-silent', 'document'],
  ],
  [
    'a class of a document that ranks nothing',
    () => call['classifyTier']?.(firm, { year: 2026, document }),
    ['document-silent', 'document'],
  ],
  [
    'a site of a document about enterprises',
    () => call['evaluate']?.({ city: '台州市' }, { ...asked, subject: 'site' }),
    ['document-silent', 'document'],
  ],
  [
    'questions about such a site',
    () => call['questions']?.({ city: '台州市' }, { year: 2026, document, subject: 'site' }),
    ['document-silent', 'document'],
  ],
  [
    'readings for such a site',
    () => call['sensitivity']?.({ city: '台州市' }, { year: 2026, document, subject: 'site' }),
    ['document-silent', 'document'],
  ],
  [
    'a receipt for such a site',
    () => call['receiptFor']?.({ city: '台州市' }, { ...asked, subject: 'site' }),
    ['document-silent', 'document'],
  ],
  [
    'a site asked of an engine about enterprises',
    () => engine['evaluate']?.(site, { year: 2026 }),
    ['document-silent', 'document'],
  ],
  [
    'a site asked of engines none of which is about sites',
    () => several['evaluate']?.(site, { year: 2026 }),
    ['document-silent', 'document'],
  ],
];

const junk: readonly unknown[] = [
  undefined,
  null,
  NaN,
  -1,
  'x',
  '',
  [],
  {},
  [null],
  [[]],
  () => 1,
  Symbol('s'),
  1n,
  new Date(0),
  new Map(),
  Object.create(null),
  trap,
  revoked,
  asked,
];

/** The public functions of every entry; evaluators of rules take an input and options. */
const functions = [...(await functionsOfAll())].map(
  ([name, made]) => [name, { made, takesThree: !name.includes('/') }] as const,
);

const told = (make: () => unknown): unknown => {
  try {
    return { returned: make() };
  } catch (error) {
    return error instanceof api.HuiqiError
      ? error.issues.map(({ code, place }) => [
          code,
          'option' in place ? place.option : 'path' in place ? place.path : place.pointer,
        ])
      : error;
  }
};

/** What calls end in that is none of the library's errors. */
const ownErrors = (
  made: (...given: readonly unknown[]) => unknown,
  calls: readonly (readonly unknown[])[],
): readonly string[] => {
  const errors = calls.flatMap((given) => {
    try {
      made(...given);
      return [];
    } catch (error) {
      return error instanceof api.HuiqiError ? [] : [String(error)];
    }
  });
  return [...new Set(errors)];
};

describe('a wrong call', () => {
  test.each(functions)('of %s never ends in an error of its own, whatever it is handed', (_, { made }) => {
    expect(
      ownErrors(made, [[], ...junk.flatMap((first) => [[first], ...junk.map((second) => [first, second])])]),
    ).toEqual([]);
  });

  const ofThree = functions.filter(([, { takesThree }]) => takesThree);

  test.each(ofThree)('of %s neither, with a third argument', long, (_, { made }) => {
    const strange = junk.flatMap((first) =>
      junk.flatMap((second) => junk.map((third): readonly unknown[] => [first, second, third])),
    );
    expect(ownErrors(made, strange)).toEqual([]);
  });

  test.each(rows.map(([name, make, ...problems]) => [name, { make, problems }] as const))(
    '%s',
    (_, { make, problems }) => {
      expect(told(make)).toEqual(problems);
    },
  );

  test('says in both languages what is wanted, what was found and what to do', () => {
    for (const [, make] of rows) {
      try {
        make();
      } catch (error) {
        if (!(error instanceof api.HuiqiError)) throw error;
        for (const { wanted, next } of error.issues)
          for (const text of [wanted.zh, wanted.en, next.zh, next.en])
            expect(text).not.toMatch(/^$|undefined|\{\w+\}|\[object/u);
      }
    }
  });

  test('an object that is read otherwise than by its keys says nothing, and is refused instead', () => {
    class Told {
      get '2026'() {
        return { revenueInTaizhou: '60亿元' };
      }
    }
    const opaque: readonly unknown[] = [
      new Map([['2026', {}]]),
      new Set([1]),
      new Date(0),
      /a/u,
      Object(1),
      new Told(),
    ];
    for (const years of opaque) {
      for (const field of ['years', 'before', 'judgements'])
        expect(told(() => call['evaluate']?.({ ...firm, [field]: years }, asked))).toEqual([['data-wanted', field]]);
      expect(told(() => call['assessTargets']?.({ city: '宁波市' }, years))).toEqual([['options-wanted', 'options']]);
    }
  });

  test('a proxy of the caller’s that throws is none of the library’s errors', () => {
    for (const strange of [trap, revoked]) {
      expect(told(() => call['createEngine']?.([api.documents[document]], { asIfInForce: strange }))).toMatchObject([
        { length: 2 },
      ]);
      expect(told(() => engine['evaluate']?.(strange, { year: 2026 }))).toEqual([['subject-not-parsed', 'subject']]);
      expect(told(() => engine['totals']?.(strange, { year: 2026 }))).toEqual([['subject-not-parsed', 'subject']]);
    }
  });

  test('texts that are none are no quantities', () => {
    for (const value of [undefined, null, 5, {}, []]) {
      expect(call['parseMoney']?.(value)).toEqual({ ok: false, reason: 'not-money' });
      expect(call['parseArea']?.(value)).toEqual({ ok: false, reason: 'not-an-area' });
      expect(call['parsePeriod']?.(value)).toEqual({ ok: false, reason: 'not-a-period' });
    }
  });

  test('a document tells what it does answer', () => {
    try {
      call['checkLimits']?.(member, { document: shaoxing, year: 2022, subject: 'site' });
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof api.HuiqiError)) throw error;
      expect(error.issues[0].wanted.en).toBe(
        'what Shaoxing plan speaks of: pools, services for enterprises; targets for the city',
      );
      expect(error.issues[0].wanted.zh).toBe('绍兴方案有规定的事项，即企业的培育库、服务；城市的目标');
    }
  });
});

describe('what is asked', () => {
  const giant = { ...firm, titles: [{ title: 'little-giant', on: '2026-07-01' }] };
  const low = (options: object): unknown =>
    (call['evaluate']?.(giant, { ...asked, ...options }) as typeof result).total.low;

  test('is read once: what an option says later changes nothing', () => {
    let times = 0;
    const shifting = {
      document,
      get year(): number {
        times += 1;
        return times === 1 ? 2026 : 2035;
      },
    };
    expect((call['evaluate']?.(giant, shifting) as typeof result).year).toBe(2026);
    expect(times).toBe(1);
  });

  test('does not hang on how it would be written: two reforms with one JSON are two', () => {
    class Disguised {
      readonly rule = 'little-giant';
      readonly part = 'parameters.amount';
      readonly from = '100万元';
      readonly to: string;
      constructor(to: string) {
        this.to = to;
      }
      toJSON(): unknown {
        return change;
      }
    }
    expect(low({ reforms: [change] })).toBe('8万元');
    expect(told(() => low({ reforms: [new Disguised('9万元')] }))).toEqual([['data-wanted', 'reforms.0']]);
    expect(low({ reforms: [{ ...change, to: '9万元' }] })).toBe('9万元');
    expect(low({ reforms: [change] })).toBe('8万元');
  });

  test('is a copy: reforms, files and an input changed afterwards change no answer', () => {
    const mine = structuredClone([change]) as { to: string }[];
    const files = structuredClone(
      JSON.parse(JSON.stringify(api.documents[document])),
    ) as (typeof api.documents)[typeof document];
    const own = createDocumentEngine(files, { reforms: mine as never });
    const before = own.evaluate(subject as never, { year: 2026 });
    (mine[0] as { to: string }).to = '9万元';
    for (const rule of Object.values(files.rules) as { parameters?: unknown }[]) delete rule.parameters;
    expect(JSON.stringify(own.evaluate(subject as never, { year: 2026 }))).toBe(JSON.stringify(before));
  });

  test('of files that changed is answered by the files as they are', () => {
    const files = JSON.parse(JSON.stringify(api.documents[document])) as (typeof api.documents)[typeof document];
    const lowOf = (): string => api.evaluateAll(unchecked(giant), { year: 2026, documents: [files] }).drafts.total.low;
    expect(lowOf()).toBe('100万元');
    (files.rules['little-giant'] as { parameters: { amount: string } }).parameters.amount = '7万元';
    expect(lowOf()).toBe('7万元');
  });
});
