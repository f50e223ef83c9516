import { test as lawTest } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HuiqiError } from '../../src/issue/index.js';
import {
  type Dialogue,
  nextStep,
  startDialogue,
  type DialogueStep,
  unfinishedIn,
} from '../../src/scenario/questions/dialogue.js';
import { type DialogueSetting } from '../../src/scenario/questions/dialogue-prompt.js';
import { parseEnterprise } from '../../src/subject/index.js';
import { forgottenEnterprise } from '../arbitrary/enterprise.js';
import { bounds, engineOf, patience, runs, subjectOf } from '../laws/support.js';
import { truthful } from './answering.js';

const zh: DialogueSetting = { options: { document: 'taizhou-matrix-2025', year: 2026 }, language: 'zh' };
const en: DialogueSetting = { ...zh, language: 'en' };

const ask = (dialogue: Dialogue, setting = zh): Extract<DialogueStep, { kind: 'ask' }> => {
  const step = nextStep(dialogue, setting);
  if (step.kind !== 'ask') throw new Error('nothing is asked');
  return step;
};

const replied = (dialogue: Dialogue, text: string, setting = zh): Dialogue => {
  const reply = ask(dialogue, setting).reply(text);
  if (!reply.ok) throw new Error(reply.problem);
  return reply.next;
};

/** Replies one after the other. */
const after = (input: object, replies: readonly string[], setting = zh): Dialogue =>
  replies.reduce((dialogue, text) => replied(dialogue, text, setting), startDialogue(input, setting));

const known = { city: '台州市', industry: 'A01', titles: [], projects: [], received: [] };
const { titles: _titles, ...withoutTitles } = known;

describe('a dialogue', () => {
  test('asks for the city first, and takes nothing else', () => {
    const start = startDialogue({}, zh);
    const { prompt, reply } = ask(start);
    expect(prompt).toEqual({ message: '企业在哪个设区市？（全称）', hint: '如台州市' });
    expect(reply('')).toMatchObject({ ok: false, problem: expect.stringContaining('[text-wanted]') as unknown });
    expect(reply('台州')).toMatchObject({ ok: false, problem: expect.stringContaining('是否指“台州市”？') as unknown });
    expect(replied(start, ' 台州市 ').input).toEqual({ city: '台州市' });
  });

  test('puts the question that settles most, with what it is worth', () => {
    const { prompt, found } = ask(
      startDialogue(
        {
          ...known,
          industry: 'C38',
          before: { through: 2024, revenueInTaizhouPeak: '60亿元', everAboveScale: true },
          years: { 2026: { revenueInTaizhou: '120亿元' } },
        },
        zh,
      ),
    );
    expect(prompt).toEqual({
      message: '2025年台州区域内营业收入是多少？\n填报后，待定的300万元即可确定。',
      hint: '如9.6亿元；不知道请直接回车',
    });
    expect(found?.total).toMatchObject({ low: '0元', high: '300万元' });
  });

  test('is done where nothing is missing', () => {
    expect(nextStep(startDialogue(known, zh), zh)).toMatchObject({ kind: 'done', found: { total: { high: '0元' } } });
  });

  test('does not ask again for what is not known, nor for what settles nothing without it', () => {
    const history = { ...known, industry: 'C38', years: { 2026: { revenueInTaizhou: '120亿元', aboveScale: false } } };
    const start = startDialogue(history, zh);
    expect(ask(start).prompt.message).toMatch(/^不逐年填写的以前各年.*填到哪一年为止？/u);
    const skipped = replied(start, '');
    expect(skipped).toMatchObject({ skipped: ['before.through'], answered: 0, input: history });
    expect(nextStep(skipped, zh).kind).toBe('done');
  });

  test('refuses an answer that the input’s own check refuses, in its words, and stays where it was', () => {
    const start = startDialogue({ ...known, projects: [{ kind: 'digital', name: '甲', on: '2026-05-01' }] }, en);
    const { reply, prompt } = ask(start, en);
    expect(prompt.message).toMatch(/^How much was approved for “甲”\?\n/u);
    expect(reply('260')).toEqual({
      ok: false,
      problem:
        'Project 1, amount approved (projects.0.approved): got “260”; expected money with its unit, such as “CNY 960 million”, “1800万元” or “50000元”. Write 元, 万元 or 亿元 after the figure, or CNY before it. [money-unit-missing]',
    });
    expect(reply('260万元')).toMatchObject({
      ok: true,
      next: { answered: 1, input: { projects: [{ approved: '260万元' }] } },
    });
  });

  test('refuses an award that does not have what the receipt names', () => {
    const start = startDialogue(
      {
        ...known,
        titles: [{ title: 'demonstration', level: 'national', of: '甲', on: '2026-05-05' }],
        received: [{ policy: '台政发〔2024〕7号', of: '甲', amount: '10万元', on: '2026-06-01' }],
      },
      zh,
    );
    const { prompt, reply } = ask(start);
    expect(prompt.message).toMatch(/^“台政发〔2024〕7号”项下资金/u);
    expect(reply('electronics-milestone')).toMatchObject({
      ok: false,
      problem: expect.stringContaining('[receipt-of-unknown]') as unknown,
    });
    expect(reply('demonstration')).toMatchObject({ ok: true });
  });

  test('refuses what contradicts something told', () => {
    const told = {
      ...known,
      industry: 'C38',
      foundedIn: 2026,
      before: { through: 2025 },
      years: { 2026: { revenueInTaizhou: '120亿元', aboveScale: false } },
    };
    expect(nextStep(startDialogue(told, zh), zh).kind).toBe('done');
    const summedUp = { ...told, foundedIn: 2020, years: { ...told.years, 2024: { revenueInTaizhou: '70亿元' } } };
    const { reply } = ask(startDialogue({ ...summedUp, before: { through: 2023 } }, zh));
    expect([reply('x').ok, reply('-1亿元').ok]).toEqual([false, false]);
  });

  test.each([
    [
      'a whole number',
      { titles: [{ title: 'dcmm', on: '2026-05-05' }] },
      'grade',
      [
        ['3', 3],
        ['６', undefined],
        ['3.5', undefined],
        ['three', undefined],
      ],
    ],
    [
      'a day',
      { titles: [{ title: 'little-giant' }] },
      'on',
      [
        ['2026-07-01', '2026-07-01'],
        ['2026-02-30', undefined],
        ['2026/7/1', undefined],
      ],
    ],
    [
      'a word',
      { titles: [{ title: 'demonstration', of: '甲', on: '2026-05-05' }] },
      'level',
      [
        ['national', 'national'],
        ['national ', 'national'],
        ['国家级', undefined],
      ],
    ],
  ] as const)('takes %s in its own form', (_, told, field, replies) => {
    const { reply } = ask(startDialogue({ ...known, ...told }, zh));
    for (const [text, value] of replies) {
      const outcome = reply(text);
      expect([text, outcome.ok]).toEqual([text, value !== undefined]);
      if (outcome.ok)
        expect((outcome.next.input['titles'] as readonly Record<string, unknown>[])[0]?.[field]).toBe(value);
    }
  });

  test('takes yes and no', () => {
    const told = {
      ...known,
      industry: 'C38',
      foundedIn: 2025,
      years: { 2025: { revenueInTaizhou: '1亿元', aboveScale: true }, 2026: { revenueInTaizhou: '1亿元' } },
    };
    const start = startDialogue(told, zh);
    expect(ask(start).prompt.choices).toEqual([
      { reply: 'true', label: '是' },
      { reply: 'false', label: '否' },
      { reply: '', label: '不知道' },
    ]);
    expect(replied(start, 'false').input).toMatchObject({ years: { 2026: { aboveScale: false } } });
    expect(ask(start).reply('maybe')).toMatchObject({
      ok: false,
      problem: expect.stringContaining('[flag-wanted]') as unknown,
    });
  });

  test('takes a list as none', () => {
    const start = startDialogue(withoutTitles, en);
    const { prompt } = ask(start, en);
    expect(prompt.message).toBe(
      'Has it ever had a title, a recognition or a grade?\nWithout it no upper limit can be stated.',
    );
    expect(prompt.choices?.map(({ reply }) => reply)).toEqual(['none', 'some', '']);
    expect(replied(start, 'none', en)).toMatchObject({ input: { titles: [] }, answered: 1 });
  });

  test('writes a list down entry by entry, asking of each what the rules go by', () => {
    const messages: string[] = [];
    let dialogue = startDialogue(withoutTitles, zh);
    for (const text of [
      'some',
      'demonstration',
      'new',
      '2026-06-06',
      '工业互联网',
      'national',
      'another',
      'dcmm',
      '',
      '2026-05-05',
      '3',
      'another',
      'champion-product',
      'renewal',
      '2025-03-01',
      '轴承',
      '',
      'complete',
    ]) {
      messages.push(ask(dialogue).prompt.message.split('\n')[0] ?? '');
      dialogue = replied(dialogue, text);
    }
    expect(messages).toEqual([
      '获得过称号、认定或评级吗？',
      '第1项：哪种称号？',
      '第1项：怎么取得的？',
      '第1项：哪一天？',
      '第1项：关于什么（名称）？',
      '第1项：哪一级？',
      '还有吗？',
      '第2项：哪种称号？',
      '第2项：怎么取得的？',
      '第2项：哪一天？',
      '第2项：几级？',
      '还有吗？',
      '第3项：哪种称号？',
      '第3项：怎么取得的？',
      '第3项：哪一天？',
      '第3项：哪个产品？',
      '第3项：哪一级？',
      '还有吗？',
    ]);
    expect(dialogue).toMatchObject({ answered: 1, skipped: ['titles.1.event', 'titles.2.level'] });
    expect(dialogue.input['titles']).toEqual([
      { title: 'demonstration', event: 'new', on: '2026-06-06', of: '工业互联网', level: 'national' },
      { title: 'dcmm', on: '2026-05-05', grade: 3 },
      { title: 'champion-product', event: 'renewal', on: '2025-03-01', product: '轴承' },
    ]);
    expect(nextStep(dialogue, zh)).toMatchObject({ kind: 'done', found: { total: { low: '60万元', high: '60万元' } } });
  });

  test('does not ask again for a field of an entry that was not known', () => {
    const dialogue = after(withoutTitles, ['some', 'little-giant', 'new', '', 'complete']);
    expect(dialogue.skipped).toEqual(['titles.0.on']);
    expect(nextStep(dialogue, zh)).toMatchObject({ kind: 'done', found: { total: { low: '0元', high: '100万元' } } });
  });

  test('asks for the name of money received only where an award comes more than once', () => {
    const { received: _, ...open } = {
      ...known,
      titles: [
        { title: 'little-giant', on: '2026-07-01' },
        { title: 'dcmm', grade: 3, on: '2026-05-05' },
      ],
    };
    const fields = (matter: string): readonly string[] => {
      let dialogue = after(open, ['some', matter]);
      const asked: string[] = [];
      for (;;) {
        const [first = ''] = ask(dialogue).prompt.message.split('\n');
        if (first === '还有吗？') return asked;
        asked.push(first);
        dialogue = replied(dialogue, '');
      }
    };
    expect(fields('little-giant')).toHaveLength(5);
    expect(fields('dcmm')).toContain('第1项：关于什么（名称）？');
  });

  test('shows a list that is not finished as what it is: nothing told yet', () => {
    const dialogue = after(withoutTitles, ['some', 'little-giant', 'new']);
    expect(dialogue.input).toEqual(withoutTitles);
    expect(unfinishedIn(dialogue)).toEqual({ titles: [{ title: 'little-giant', event: 'new' }] });
    expect(unfinishedIn(startDialogue(known, zh))).toBeUndefined();
  });

  test('goes through the fields of a place', () => {
    const site: DialogueSetting = {
      options: { document: 'ningbo-renewal-2021', year: 2023, subject: 'site' },
      language: 'zh',
    };
    const dialogue = after(
      { city: '宁波市', insideControlLine: true, safe: true, lawfullyApproved: true, plannedUseChanged: false },
      ['existing'],
      site,
    );
    expect(dialogue.input).toMatchObject({ stage: 'existing' });
    expect(ask(dialogue, site).reply('60')).toMatchObject({
      ok: false,
      problem: expect.stringContaining('[area-unit-missing]') as unknown,
    });
  });

  test.each([[[]], ['x'], [null], [{ city: '台州市', years: { 2026: { revenue: 9 } } }], [{ titles: {} }]])(
    'does not begin with %j',
    (input) => {
      expect(() => startDialogue(input, zh)).toThrow(HuiqiError);
    },
  );
});

/** Answers truthfully where the whole is known. */
const truth = (path: string, complete: Parameters<typeof truthful>[1]): unknown => truthful(path, complete);

describe('whatever is answered', () => {
  lawTest.prop([forgottenEnterprise, fc.infiniteStream(fc.nat())], runs(40))(
    'a dialogue ends, its answers stand, and the bounds never widen',
    ({ sparse }, chance) => {
      let dialogue = startDialogue(sparse, zh);
      let before = bounds(engineOf().totals(subjectOf(sparse), { year: 2026 })).high;
      for (let steps = 0; ; steps += 1) {
        expect(steps).toBeLessThan(400);
        const step = nextStep(dialogue, zh);
        if (step.kind === 'done') break;
        const draw = (count: number): number => Number(chance.next().value) % count;
        const { choices } = step.prompt;
        // Entries end sooner or later, and so do replies that cannot stand.
        const texts = choices?.map(({ reply }) => reply) ?? [
          '',
          '12亿元',
          '0元',
          '2026-05-05',
          '2019-01-01',
          '3',
          '2024',
          '甲',
          'C38',
          'C39',
        ];
        const text =
          steps > 200
            ? (texts.find((each) => each === 'complete' || each === '') ?? texts[0] ?? '')
            : (texts[draw(texts.length)] ?? '');
        const reply = step.reply(text);
        if (!reply.ok) {
          expect(reply.problem).not.toBe('');
          const unknown = step.reply('');
          if (unknown.ok) dialogue = unknown.next;
          continue;
        }
        dialogue = reply.next;
        const parsed = parseEnterprise(dialogue.input);
        expect(parsed.ok).toBe(true);
        if (!parsed.ok) continue;
        const { high } = bounds(engineOf().totals(parsed.subject, { year: 2026 }));
        expect(high).toBeLessThanOrEqual(before);
        before = high;
      }
    },
    patience,
  );

  lawTest.prop(
    [
      forgottenEnterprise.filter(
        ({ sparse: { titles, projects, received } }) =>
          titles !== undefined && projects !== undefined && received !== undefined,
      ),
    ],
    runs(40),
  )(
    'truthful answers close the total',
    ({ complete, sparse }) => {
      let dialogue = startDialogue(sparse, zh);
      for (let steps = 0; ; steps += 1) {
        expect(steps).toBeLessThan(200);
        const step = nextStep(dialogue, zh);
        if (step.kind === 'done') {
          expect(step.found.total.low).toBe(step.found.total.high);
          return;
        }
        const asked = step.found?.questions.find(({ path }) => !dialogue.skipped.includes(path))?.path ?? '';
        const reply = step.reply(String(truth(asked, complete)));
        if (!reply.ok) throw new Error(reply.problem);
        dialogue = reply.next;
      }
    },
    patience,
  );
});
