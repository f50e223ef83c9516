import { unchecked } from '../../src/subject/index.js';
import { describe, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { evaluate, type EvaluateOptions } from '../../src/engine/evaluate.js';
import { HuiqiError } from '../../src/issue/index.js';
import { type DecisionReceipt, receiptFor, verifyReceipt } from '../../src/receipt.js';
import { normalInput } from '../../src/scenario/receipt/normal-input.js';
import { termsOf } from '../../src/scenario/receipt/terms.js';

const giant = {
  name: '甲公司',
  city: '台州市',
  industry: 'I6510',
  titles: [{ title: 'little-giant', on: '2026-07-01' }],
  projects: [],
  received: [],
};
const options: EvaluateOptions = { document: 'taizhou-matrix-2025', year: 2026 };

const problems = (call: () => unknown): readonly string[] => {
  try {
    call();
    return [];
  } catch (error) {
    if (!(error instanceof HuiqiError)) throw error;
    return error.issues.map(
      ({ code, place }) =>
        `${'file' in place ? `${place.file}#${place.pointer}` : 'option' in place ? place.option : place.path} ${code}`,
    );
  }
};

describe('receiptFor', () => {
  const receipt = receiptFor(giant, options);

  test('says what was decided by, in digests where it would be long', () => {
    expect(receipt).toEqual({
      huiqi: manifest.version,
      document: 'taizhou-matrix-2025',
      rules: expect.stringMatching(/^[0-9a-f]{64}$/u) as string,
      subject: 'enterprise',
      year: 2026,
      readings: {},
      assumeNone: [],
      input: expect.stringMatching(/^[0-9a-f]{64}$/u) as string,
      result: expect.stringMatching(/^[0-9a-f]{64}$/u) as string,
    });
  });

  test('writes settings in one way, whatever way they were given', () => {
    const { projects: _, received: __, ...untold } = giant;
    const some = receiptFor(untold, {
      ...options,
      readings: { breakthrough: 'exclusive', 'tier-jump': 'each' },
      asIfInForce: '2013..2026',
      assumeNone: ['received', 'titles', 'projects', 'received'],
    });
    expect(some).toMatchObject({
      readings: { 'tier-jump': 'each' },
      asIfInForce: '2013-01-01..2026-12-31',
      assumeNone: ['projects', 'received'],
    });
  });

  test('takes a list that was left out for another thing than an empty one', () => {
    const { received: _, ...untold } = giant;
    const [one, other] = [receiptFor(untold, options), receiptFor(untold, { ...options, assumeNone: ['received'] })];
    expect([one.input === receipt.input, one.input === other.input, other.result === receipt.result]).toEqual([
      false,
      true,
      false,
    ]);
  });

  test('writes a period so that it can be given again, also one without an end', () => {
    const receipt = receiptFor(giant, { ...options, asIfInForce: '2013..9999' });
    expect(receipt.asIfInForce).toBe('2013-01-01..9999-12-31');
    expect(verifyReceipt(JSON.parse(JSON.stringify(receipt)), giant)).toMatchObject({
      kind: 'verification',
      matches: true,
      differs: [],
      unchecked: [],
    });
  });

  test('knows reforms by their digest, in their order', () => {
    const reforms = [
      { rule: 'little-giant', part: 'parameters.amount', from: '100万元', to: '110万元' },
      { rule: 'hidden-champion', part: 'parameters.amount', from: '35万元', to: '40万元' },
    ] as const;
    const one = receiptFor(giant, { ...options, reforms });
    const turned = receiptFor(giant, { ...options, reforms: [...reforms].reverse() });
    // The result repeats them, in the order given.
    expect([one.reforms?.length, one.reforms === turned.reforms, one.result === turned.result]).toEqual([
      64,
      false,
      false,
    ]);
    expect(verifyReceipt(one, giant, { reforms }).matches).toBe(true);
    expect(verifyReceipt(one, giant).differs.map(({ part }) => part)).toEqual(['reforms', 'result']);
  });

  test('is given for places too, whose areas may be in any unit', () => {
    const site = { city: '宁波市', area: '60亩', ancillaryArea: '6000平方米', plotRatio: '2.10' };
    const same = { city: '宁波市', plotRatio: 2.1, ancillaryArea: '0.6公顷', area: '４０,０００ 平方米' };
    const about: EvaluateOptions = { document: 'ningbo-renewal-2021', year: 2022, subject: 'site' };
    expect(receiptFor(same, about)).toEqual(receiptFor(site, about));
    expect(receiptFor({ ...site, area: '60.0000001亩' }, about).input).not.toBe(receiptFor(site, about).input);
  });

  test('refuses what the evaluation refuses, at the places of the input as it was written', () => {
    expect(
      problems(() => receiptFor(unchecked({ ...giant, titles: [giant.titles[0], { title: 'dcm' }] }), options)),
    ).toEqual(['titles.1.title choice-wanted']);
    expect(problems(() => receiptFor(giant, { ...options, year: 26 }))).toEqual(['year programme-year-wanted']);
  });

  test('refuses half a surrogate pair, of which no digest can be taken', () => {
    expect(
      problems(() => receiptFor({ ...giant, name: 'a\ud800', received: [{ policy: '\udc00' }] }, options)),
    ).toEqual(['name text-hidden-character', 'received.0.policy text-hidden-character']);
    expect(problems(() => receiptFor({ ...giant, name: '😀公司' }, options))).toEqual([]);
  });
});

/** Pairs of inputs that a document reads alike. */
const alike: readonly (readonly [what: string, options: EvaluateOptions, one: object, other: object])[] = [
  ['a district that no rule reads', options, { ...giant, district: '玉环市' }, { ...giant, district: '温岭市' }],
  ['a district that no rule reads, and none', options, giant, { ...giant, district: '温岭市' }],
  ['a class of one division', options, { ...giant, industry: 'C3852' }, { ...giant, industry: 'C３８' }],
  [
    'a name in other brackets',
    options,
    { ...giant, projects: [{ kind: 'digital', name: '阀门（一期）' }] },
    { ...giant, projects: [{ kind: 'digital', name: ' 阀门(一期)' }] },
  ],
  [
    'a tier in another unit',
    options,
    { ...giant, received: [{ matter: 'revenue-milestone', of: '50亿元' }] },
    { ...giant, received: [{ matter: 'revenue-milestone', of: '500000万元' }] },
  ],
  [
    'a grade in words',
    options,
    { ...giant, received: [{ matter: 'dcmm', of: '2级' }] },
    { ...giant, received: [{ matter: 'dcmm', of: '二级' }] },
  ],
  [
    'a tier of money for a matter not told',
    options,
    { ...giant, received: [{ of: '50亿元' }] },
    { ...giant, received: [{ of: '500000万元' }] },
  ],
  [
    'a matter by its title',
    options,
    { ...giant, received: [{ matter: 'dcmm' }] },
    { ...giant, received: [{ matter: 'taizhou-matrix-2025/dcmm' }] },
  ],
  [
    'the document by a name of its own',
    options,
    { ...giant, received: [{ policy: 'taizhou-matrix-2025' }] },
    { ...giant, received: [{ policy: '《台州市培育创新型优质企业矩阵行动方案》' }] },
  ],
  [
    'another policy in other brackets',
    options,
    { ...giant, received: [{ policy: '台政办发〔2023〕12号' }] },
    { ...giant, received: [{ policy: '台政办发[2023]12号' }] },
  ],
  [
    'a name in the other field',
    options,
    { ...giant, titles: [{ title: 'demonstration', of: '甲' }] },
    { ...giant, titles: [{ title: 'demonstration', product: '甲' }] },
  ],
  [
    'days in wide digits',
    options,
    { ...giant, asOf: '2026-12-31' },
    { ...giant, asOf: '２０２６-１２-３１', titles: [{ title: 'little-giant', on: '２０２６-07-01' }] },
  ],
];

const city: EvaluateOptions = { document: 'ningbo-renewal-2021', year: 2023, subject: 'city' };
const observing = (...observations: readonly object[]): object => ({ city: '宁波市', observations });
const taxPerMu = { indicator: 'tax-per-mu', year: 2023, value: '51.2', unit: '万元/亩' };

const alikeCities: typeof alike = [
  [
    'an observation in another unit',
    city,
    observing(taxPerMu),
    observing({ ...taxPerMu, value: '512000', unit: '元/亩' }),
  ],
  [
    'an observation in a unit that divides it without end',
    city,
    observing({ ...taxPerMu, value: 750, unit: '元/平方米' }),
    observing({ ...taxPerMu, value: '50', unit: '万元/亩' }),
  ],
  [
    'the same without an end in its indicator’s unit',
    city,
    observing({ ...taxPerMu, value: 100, unit: '元/平方米' }),
    observing({ ...taxPerMu, value: '0.01', unit: '万元/㎡' }),
  ],
  ['an indicator by its title', city, observing(taxPerMu), observing({ ...taxPerMu, indicator: '规上工业亩均税收' })],
  [
    'a figure as a number and as text',
    city,
    observing({ ...taxPerMu, value: 51.2 }),
    observing({ ...taxPerMu, value: '+51.20' }),
  ],
  [
    'observations in another order',
    city,
    observing(taxPerMu, { ...taxPerMu, year: 2022, value: 49 }),
    observing({ ...taxPerMu, year: 2022, value: 49 }, taxPerMu),
  ],
  ['one told twice', city, observing(taxPerMu), observing(taxPerMu, taxPerMu)],
  [
    'one told by two sources, in another order',
    city,
    observing({ ...taxPerMu, source: '年鉴' }, { ...taxPerMu, source: '公报' }),
    observing({ ...taxPerMu, source: '公报' }, { ...taxPerMu, source: '年鉴' }),
  ],
  [
    'one that no target can use',
    city,
    observing(taxPerMu, { ...taxPerMu, year: 2010, value: 3 }),
    observing({ ...taxPerMu, year: 2010, value: '30000', unit: '元/亩' }, taxPerMu),
  ],
  ['figures and units in wide digits', city, observing(taxPerMu), observing({ ...taxPerMu, value: '５１.２' })],
];

describe('inputs that a document reads alike have one receipt', () => {
  test.each([...alike, ...alikeCities])('%s', (_, setting, one, other) => {
    expect(receiptFor(unchecked(other), setting)).toEqual(receiptFor(unchecked(one), setting));
    expect(verifyReceipt(receiptFor(unchecked(one), setting), other)).toMatchObject({
      kind: 'verification',
      matches: true,
      differs: [],
      unchecked: [],
    });
  });

  test('whether or not other readings were asked for', () => {
    const leap = {
      city: '台州市',
      industry: 'C3852',
      foundedIn: 2025,
      years: { 2025: { revenueInTaizhou: '8亿元' }, 2026: { revenueInTaizhou: '120亿元' } },
      titles: [],
      projects: [],
      received: [],
    };
    expect(evaluate(leap, options).awards.flatMap(({ dependsOn }) => dependsOn)).toContain('tier-jump');
    const quick = receiptFor(leap, { ...options, alternatives: false });
    expect(quick).toEqual(receiptFor(leap, options));
    expect(verifyReceipt(quick, leap).matches).toBe(true);
  });
});

/** Pairs that it does not. */
const unlike: typeof alike = [
  ['a district that nobody knows, which is remarked on', options, giant, { ...giant, district: '椒南县' }],
  ['another division', options, { ...giant, industry: 'C3852' }, { ...giant, industry: 'C39' }],
  [
    'another tier',
    options,
    { ...giant, received: [{ matter: 'revenue-milestone', of: '50亿元' }] },
    { ...giant, received: [{ matter: 'revenue-milestone', of: '5000000万元' }] },
  ],
  [
    'a sum as the name of something listed',
    options,
    { ...giant, titles: [{ title: 'demonstration', of: '50亿元' }], received: [{ of: '50亿元' }] },
    { ...giant, titles: [{ title: 'demonstration', of: '50亿元' }], received: [{ of: '500000万元' }] },
  ],
  [
    'an amount of nothing and none told',
    options,
    { ...giant, received: [{ amount: '0元' }] },
    { ...giant, received: [{}] },
  ],
  ['another figure', city, observing(taxPerMu), observing({ ...taxPerMu, value: '51.2', unit: '元/亩' })],
  ['another year', city, observing(taxPerMu), observing({ ...taxPerMu, year: 2024 })],
  ['another source', city, observing(taxPerMu), observing({ ...taxPerMu, source: '年鉴' })],
];

test.each(unlike)('inputs that it reads otherwise have two: %s', (_, setting, one, other) => {
  expect(verifyReceipt(receiptFor(unchecked(one), setting), other).differs.map(({ part }) => part)).toContain('input');
});

test('what is wrong with an observation or a receipt is told where it was written', () => {
  expect(
    problems(() =>
      receiptFor(unchecked(observing({ ...taxPerMu, year: 2024 }, { ...taxPerMu, indicator: '税' })), city),
    ),
  ).toEqual(['observations.1.indicator indicator-unknown']);
  expect(problems(() => receiptFor({ ...giant, received: [{ matter: 'dcmm' }, { matter: '小巨' }] }, options))).toEqual(
    ['received.1.matter matter-unknown'],
  );
});

describe('verifyReceipt', () => {
  const receipt = receiptFor(giant, options);

  test('says which part differs, what it was and what it is now', () => {
    const { differs } = verifyReceipt({ ...receipt, huiqi: '0.0.1' }, { ...giant, name: '乙公司' });
    expect(differs.map(({ part, code, place, found }) => [part, code, place, found])).toEqual([
      ['huiqi', 'receipt-version', { file: 'receipt', pointer: '/huiqi' }, '"0.0.1"'],
      ['input', 'receipt-input', { file: 'receipt', pointer: '/input' }, `"${receipt.input}"`],
      ['result', 'receipt-result', { file: 'receipt', pointer: '/result' }, `"${receipt.result}"`],
    ]);
  });

  test('without the input compares the version and the rule data, and says what it could not', () => {
    expect(verifyReceipt(receipt)).toEqual({
      kind: 'verification',
      matches: false,
      differs: [],
      checked: ['huiqi', 'rules'],
      unchecked: ['document', 'subject', 'year', 'readings', 'assumeNone', 'input', 'result'],
    });
    expect(verifyReceipt({ ...receipt, rules: '0'.repeat(64) }).differs.map(({ part }) => part)).toEqual(['rules']);
  });

  const refused: readonly (readonly [string, unknown, readonly string[]])[] = [
    ['no receipt', 'x', ['receipt# receipt-shape']],
    ['a list', [], ['receipt# receipt-shape']],
    [
      'nothing in it',
      {},
      ['huiqi', 'document', 'subject', 'year', 'readings', 'assumeNone', 'rules', 'input', 'result'].map(
        (part) => `receipt#/${part} receipt-shape`,
      ),
    ],
    ['a part that no receipt has', { ...receipt, seal: 'x' }, ['receipt#/seal receipt-shape']],
    [
      'a document that there is not',
      { ...receipt, document: 'taizhou-matrix-2026' },
      ['receipt#/document document-unknown'],
    ],
    [
      'a reading that there is not',
      { ...receipt, readings: { 'tier-jmp': 'each' } },
      ['receipt#/readings/tier-jmp reading-unknown'],
    ],
    [
      'an option that there is not',
      { ...receipt, readings: { 'tier-jump': 'eech' } },
      ['receipt#/readings/tier-jump reading-option-unknown'],
    ],
    ['a year that is none', { ...receipt, year: 26 }, ['receipt#/year programme-year-wanted']],
    ['a period that is none', { ...receipt, asIfInForce: 'always' }, ['receipt#/asIfInForce period-wanted']],
    ['a kind of subject that is none', { ...receipt, subject: 'person' }, ['receipt#/subject choice-wanted']],
  ];

  test.each(refused)('refuses a receipt with %s', (_, value, said) => {
    expect(problems(() => verifyReceipt(value as DecisionReceipt, giant))).toEqual(said);
  });

  test('refuses an input that is none', () => {
    expect(problems(() => verifyReceipt(receipt, { city: '台州' }))).toEqual(['city city-full-name']);
  });
});

describe('the normal form of an input', () => {
  test.each([
    ['remarks', { city: '台州市', note: 'x', source: 'y' }, { city: '台州市' }],
    [
      'units',
      { city: '台州市', years: { 2026: { revenue: '９６，０００ 万元' } } },
      { city: '台州市', years: { 2026: { revenue: '9.6亿元' } } },
    ],
    [
      'years of which nothing is told',
      { city: '台州市', years: { 2026: {} }, before: {}, judgements: {} },
      { city: '台州市' },
    ],
    [
      'defaults',
      {
        city: '台州市',
        titles: [{ title: 'dcmm', event: 'new' }],
        received: [{ status: 'received', level: 'municipal' }],
      },
      { city: '台州市', titles: [{ title: 'dcmm' }], received: [{}] },
    ],
    [
      'lists in any order',
      { city: '台州市', titles: [{ title: 'listed' }, { title: 'dcmm' }] },
      { city: '台州市', titles: [{ title: 'dcmm' }, { title: 'listed' }] },
    ],
    [
      'an entry that stands twice',
      { city: '台州市', projects: [{ kind: '5g' }, { kind: '5g' }] },
      { city: '台州市', projects: [{ kind: '5g' }, { kind: '5g' }] },
    ],
    ['areas', { city: '宁波市', area: '1公顷' }, { city: '宁波市', area: '15亩' }],
    ['the finest area', { city: '宁波市', area: '0.0000001亩' }, { city: '宁波市', area: '0.0000001亩' }],
    ['ratios', { city: '宁波市', plotRatio: '205%' }, { city: '宁波市', plotRatio: '41/20' }],
  ])('takes %s for what they mean', (_, input, normal) => {
    expect(
      normalInput(
        input,
        termsOf({ document: input.city === '台州市' ? 'taizhou-matrix-2025' : 'ningbo-renewal-2021' }),
      ),
    ).toEqual(normal);
  });
});
