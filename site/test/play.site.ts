import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { encodeLink } from '../play/link.js';
import { corpus } from '../scripts/corpus.js';
import { answered } from './browser.js';
import { chosenIn, conclusionOf, first, playing, total } from './playing.js';

const { address, show, shown } = playing();

const { hostile } = JSON.parse(readFileSync(new URL('../../fixtures/site/links.json', import.meta.url), 'utf8')) as {
  readonly hostile: readonly { readonly name: string; readonly link: string }[];
};

describe('the playground', () => {
  test('comes to what the command line comes to, for every eighth case of a document', async () => {
    const { page, faults } = await shown('/play');
    const entry = corpus.find(({ id }) => id === 'taizhou-matrix-2025');
    // Each is drawn with all its rows and questions: the engine itself is held to every case by the everyday suite.
    const cases = [...(entry?.cases.values() ?? [])].flat().filter((_, index) => index % 8 === 0);
    expect(cases.length).toBeGreaterThan(20);
    const wanted = await Promise.all(
      cases.map(async ({ name, situation }) => ({
        name,
        link: await encodeLink({ situation }),
        conclusion: conclusionOf(situation),
      })),
    );
    const missed = await page.evaluate(async (all) => {
      const line = (): string => document.querySelector('.play .total p')?.textContent.trim() ?? '';
      const wrong: string[] = [];
      for (const { name, link, conclusion } of all) {
        location.hash = link;
        for (let tries = 0; tries < 300 && line() !== conclusion; tries += 1)
          await new Promise((settle) => setTimeout(settle, 10));
        if (line() !== conclusion) wrong.push(`${name}: ${line()} instead of ${conclusion}`);
      }
      return wrong;
    }, wanted);
    expect(missed).toEqual([]);
    expect(faults).toEqual([]);
  });

  test.each(corpus.map(({ id }) => id))('answers what %s asks', async (document) => {
    const situation = first(document);
    const { page, faults } = await shown(`/play#${await encodeLink({ situation })}`);
    expect((await total(page)).trim()).toBe(conclusionOf(situation));
    expect(faults).toEqual([]);
  });

  test.each([
    ['/play', '2026年台州区域内营业收入10.2亿元，超过10亿元', '当年未新认定或入选'],
    ['/en/play', 'revenue inside Taizhou in 2026: CNY 1.02 billion', 'not new in the year'],
  ] as const)('says in a line why each award is paid or refused, on %s', async (path, paid, refused) => {
    const { page, faults } = await shown(path);
    const awards = page.locator('.rows').first();
    await awards.locator('.why').first().waitFor();
    expect(await awards.locator('.why').count()).toBe(await awards.locator('.row').count());
    expect(await awards.locator('.is-yes .why').first().innerText()).toContain(paid);
    expect(await awards.locator('.is-no .why').allInnerTexts()).toContain(refused);
    expect(faults).toEqual([]);
  });

  test('opens in a fresh profile as it was when its link was copied', async () => {
    const { page } = await shown('/play');
    await page.locator('[name="ask.projects.0.approved"]').fill('260万元');
    await page.locator('.ask button[type=submit]').click();
    await page.locator('.readings summary').click();
    await page.locator('.readings input[value=difference]').first().check();
    await page.waitForFunction(() => location.hash.includes('r='));
    const [link, rows] = [page.url(), await page.locator('.rows').allInnerTexts()];
    const other = await shown(link.slice(address().length));
    expect(await total(other.page)).toBe(await total(page));
    expect(await other.page.locator('.rows').allInnerTexts()).toEqual(rows);
  });

  test('shows an example and says why, for links that mean harm', async () => {
    const { page, faults, context } = await shown('/play');
    for (const { name, link } of hostile.filter((each) => each.link !== '')) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, link);
      await page.locator('.note[role=alert]').waitFor();
      expect(await page.locator('.note[role=alert]').innerText(), name).not.toBe('');
      expect(await total(page), name).toContain('360万元');
      // Back to what nobody complains of.
      await page.evaluate(() => {
        location.hash = '';
      });
      await page.locator('.note[role=alert]').waitFor({ state: 'detached' });
    }
    expect(faults).toEqual([]);
    await context.close();
  });

  test('shows markup that a link brings as the text it is', async () => {
    const name = '<img src=x onerror=alert(1)>{{constructor}}';
    const situation = { ...first('taizhou-matrix-2025'), input: { city: '台州市', name, titles: [{ title: name }] } };
    const { page, faults } = await shown(`/play#${await encodeLink({ situation })}`);
    expect(await page.locator('.result .issues').innerText()).toContain('<img');
    expect(await page.locator('.play img').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  test.each([
    [{ document: 'nowhere-2025' }, '没有“nowhere-2025”这份文件'],
    [{ subject: 'site' }, '没有关于地块、项目的规定'],
  ])('says what a link names that there is not: %o', async (other, says) => {
    const situation = { ...first('taizhou-matrix-2025'), ...other };
    const { page } = await shown(`/play#${await encodeLink({ situation })}`);
    expect(await page.locator('.note').innerText()).toContain(says);
  });

  test('shows of an input with faults what is wrong, and nobody else’s result, and the form to mend it', async () => {
    const input = { city: '台州市', years: { 2026: { revenueInTaizhou: '9600' } }, titles: [null, 1] };
    const link = await encodeLink({ situation: { ...first('taizhou-matrix-2025'), input } });
    for (const path of ['/play', '/en/embed']) {
      const { page, faults, context } = await shown(`${path}#${link}`);
      await page.locator('.input').evaluate((panel) => panel.toggleAttribute('open', true));
      await page.locator('[data-path=titles] .entry .problem').first().waitFor();
      expect(await page.locator('.rows, .held').count()).toBe(0);
      expect(await total(page)).not.toMatch(/60|600,000/u);
      await page.locator('[name="titles.0.title"]').selectOption('little-giant');
      await page.waitForFunction(() => document.querySelectorAll('[data-path=titles] .entry > .problem').length === 1);
      expect(faults).toEqual([]);
      await context.close();
    }
  });

  test('is worked by keyboard alone', async () => {
    const { page, faults } = await shown('/play');
    const tabTo = async (selector: string): Promise<void> => {
      for (let presses = 0; presses < 250; presses += 1) {
        await page.keyboard.press('Tab');
        if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
      }
      throw new Error(`Tab never comes to ${selector}`);
    };
    await page.locator('.play h1').click();
    await tabTo('[name="titles.0.grade"], [name="ask.projects.0.approved"]');
    await tabTo('[name="ask.projects.0.approved"]');
    await page.keyboard.type('200万元');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.total')?.textContent.includes('260万元') ?? false);
    await tabTo('.row .otherwise button');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash.includes('r=outside-already-received.difference'));
    await tabTo('.row .cited button');
    await page.keyboard.press('Space');
    await page.locator('.way').first().waitFor();
    await tabTo('.row summary');
    await page.keyboard.press('Enter');
    await page.locator('.row details[open] .entries').first().waitFor();
    expect(faults).toEqual([]);
  });

  test('keeps what stands where an answer or a figure cannot be read, and leads to it', async () => {
    const { page, faults, context } = await shown('/play');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('name'));
    const asked = page.locator('[name="ask.projects.0.approved"]');
    await asked.fill('250万');
    await asked.press('Enter');
    await page.locator('.ask .problem').waitFor();
    expect(await focused()).toBe('ask.projects.0.approved');
    expect(await total(page)).toContain('360万元');
    await page.locator('.row .cited button').first().click();
    await page.locator('.way', { hasText: '60万元至360万元' }).waitFor();
    await page.locator('.ask .problem button').click();
    await asked.press('Enter');
    // What it would take is of what stands now, and whoever typed goes on where the next question is.
    await page.locator('.way', { hasText: '310万元' }).waitFor();
    await page.waitForFunction(() => document.activeElement?.closest('.ask') !== null);
    const revenue = page.locator('[name="years.2026.revenueInTaizhou"]');
    await revenue.fill('9.1亿');
    expect(await total(page)).toContain('310万元');
    await page.locator('.result .issues button').click();
    expect(await focused()).toBe('years.2026.revenueInTaizhou');
    await page.locator('.field.wrong .problem button').click();
    expect(await revenue.inputValue()).toBe('9.1亿元');
    expect(faults).toEqual([]);
    await context.close();
  });

  test('keeps what was filled in when another document, subject or example is chosen', async () => {
    const { page, faults, context } = await shown('/play');
    const name = page.locator('.form [name=name]');
    const isNamed = (wanted: string) =>
      page.waitForFunction(
        (own) => document.querySelector<HTMLInputElement>('.form [name=name]')?.value === own,
        wanted,
      );
    await name.fill('乙公司');
    await page.locator('[name=document]').selectOption('shaoxing-growth-2021');
    await page.waitForFunction(() => document.querySelector('.total')?.textContent.includes('绍兴市') ?? false);
    expect(await name.inputValue()).toBe('乙公司');
    await page.locator('[name=document]').selectOption('taizhou-matrix-2025');
    await page.locator('[name=subject]').selectOption('city');
    await page.locator('[name=subject]').selectOption('enterprise');
    await isNamed('乙公司');
    await page.locator('[name=example]').selectOption('blank');
    await isNamed('');
    expect(await page.locator('.form .entry').count()).toBe(0);
    await page.locator('.note button').first().click();
    await isNamed('乙公司');
    expect(faults).toEqual([]);
    await context.close();
  });

  test('tells an untold list from an empty one, and leads to what is wrong', async () => {
    const { page } = await shown('/play');
    await page.locator('[data-path=titles] input[value=untold]').check();
    await page.waitForFunction(() => document.querySelector('.total')?.textContent.includes('上限暂不能确定') ?? false);
    await page.locator('[data-path=titles] input[value=none]').check();
    await page.waitForFunction(
      () => document.querySelector('.total')?.textContent.includes('30万元至330万元') ?? false,
    );
    await page.locator('[name="years.2026.revenueInTaizhou"]').fill('9600');
    expect(await page.locator('.field.wrong .problem').innerText()).toContain('万元或亿元');
    await page.locator('.tabs button').nth(1).click();
    await page.locator('.json .issues button').click();
    expect(await chosenIn(page)).toContain('"revenueInTaizhou": "9600"');
    await page.locator('.json textarea').fill('{ "city": }');
    expect(await page.locator('.json .problem').innerText()).toBe('不是 JSON：第1行第11列，这里不应出现}。');
    await page.locator('.json .problem button').click();
    expect(await chosenIn(page)).toBe('}');
    await page.locator('.json textarea').fill('{ "city": "台州市", "city": "台州市" }');
    expect(await page.locator('.json .problem').innerText()).toContain('key-duplicate');
  });

  test('offers keys and words where the caret stands, by keyboard', async () => {
    const { page, faults, context } = await shown('/play');
    await page.locator('.tabs button').nth(1).click();
    const area = page.locator('.json textarea');
    await area.fill('{ "city": "台州市", "si');
    for (const more of ['"mic', ' }']) {
      await page.locator('.json .offers button').first().waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.keyboard.type(more);
    }
    expect(await area.inputValue()).toBe('{ "city": "台州市", "size": "micro" }');
    expect(faults).toEqual([]);
    await context.close();
  });

  test('says what each interpretation turns, what it would take, and draws the years', async () => {
    const { page, faults } = await shown('/en/play');
    await page.locator('.readings summary').click();
    await page.locator('.readings .turns').first().waitFor();
    expect(await page.locator('.readings .turns').first().innerText()).toContain('CNY');
    await page.locator('.row .cited button').first().click();
    expect(await page.locator('.way').first().innerText()).not.toBe('');
    await page.locator('.course summary').click();
    await page.locator('.course button').click();
    await page.locator('.course rect.certain').nth(3).waitFor({ state: 'attached' });
    expect(await page.locator('.course rect.certain').count()).toBe(4);
    expect(faults).toEqual([]);
  });

  test('works without a network after the first visit, in both languages, and with other documents', async () => {
    const { page, context } = await shown('/play', { serviceWorkers: 'allow' });
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.waitForFunction(async () => (await caches.keys()).length === 1);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await context.setOffline(true);
    await page.goto(`${address()}/play`);
    await answered({ page, context, faults: [] });
    await page.locator('[name=document]').selectOption('ningbo-renewal-2021');
    await page.waitForFunction(() => document.querySelector('.total')?.textContent.includes('核对') ?? false);
    await page.goto(`${address()}/en/play`);
    await answered({ page, context, faults: [] });
    await page.locator('.readings summary').click();
    await page.locator('.readings .turns').first().waitFor();
  });

  test('stands in a frame by itself, and tells its height', async () => {
    const { page, context, faults } = await show('/404');
    await context.addInitScript(() => {
      addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        if (typeof data === 'object' && data !== null && 'height' in data)
          document.title = `tall ${String(data.height)}`;
      });
    });
    await page.goto(`${address()}/embed`);
    await answered({ page, context, faults });
    await page.waitForFunction(() => document.title === `tall ${String(document.documentElement.scrollHeight)}`);
    expect(await page.locator('.VPNav').count()).toBe(0);
    await page.locator('.readings summary').click();
    await page.locator('.readings legend a').first().waitFor();
    const staying = page.locator('.play a:not([target=_blank])');
    expect(await staying.evaluateAll((links) => links.map(({ textContent }) => textContent))).toEqual([]);
    // Where its page lets it copy nothing, the link is handed over.
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    });
    await page.locator('.actions button').first().click();
    expect(await page.locator('[name=link]').inputValue()).toMatch(/\/embed#1&d=/u);
    expect(faults).toEqual([]);
  });
});
