import { describe, expect, test } from 'vitest';
import { encodeLink } from '../play/link.js';
import { beingWritten } from '../scripts/versions.js';
import { answered } from './browser.js';
import { conclusionOf, first, playing, total } from './playing.js';

const { address, shown } = playing();

describe('side by side, the playground', () => {
  test('sets two situations side by side', async () => {
    const { page, faults } = await shown('/play');
    await page.locator('.actions button').nth(1).click();
    await page.locator('[name="years.2026.revenueInTaizhou"]').fill('60亿元');
    await page.waitForFunction(
      () => document.querySelector('.total')?.textContent.includes('130万元至430万元') ?? false,
    );
    expect(await page.locator('.total .beside').first().innerText()).toContain('60万元至360万元');
    expect(await page.locator('.row.differs').count()).toBeGreaterThan(0);
    await page.waitForFunction(() => location.hash.includes('~'));
    const other = await shown(page.url().slice(address().length));
    await other.page.locator('.total .apart').waitFor();
    expect(await other.page.locator('.row.differs').count()).toBe(await page.locator('.row.differs').count());
    expect(faults).toEqual([]);
  });

  test('begins with a comparison at its address, in both languages', async () => {
    for (const path of ['/play/compare', '/en/play/compare']) {
      const { page, faults, context } = await shown(path);
      await page.locator('.row.differs').first().waitFor();
      expect(await page.locator('.total .beside').count()).toBe(2);
      expect(faults).toEqual([]);
      await context.close();
    }
  });

  test('opens a link in the version that it names, where that is kept', async () => {
    const situation = first('taizhou-matrix-2025');
    const link = await encodeLink({ situation, version: beingWritten });
    const { page, faults } = await shown(`/play#${link}`);
    await page.locator('.note a').click();
    await page.waitForURL(`**/v/${beingWritten}/play#**`);
    await answered({ page, context: page.context(), faults });
    expect((await total(page)).trim()).toBe(conclusionOf(situation));
    expect(faults).toEqual([]);
    // Of one that is not kept, only the difference is told.
    const other = await shown(`/play#${await encodeLink({ situation, version: '0.0.1' })}`);
    expect(await other.page.locator('.note').innerText()).toContain('0.0.1');
    expect(await other.page.locator('.note a').count()).toBe(0);
  });

  test('holds two versions of the rules side by side, row by row, and keeps them in the link', async () => {
    const { page, faults } = await shown('/play');
    await page.locator('.changes > summary').click();
    await page.locator('[name=rule]').selectOption('revenue-milestone');
    await page.locator('[name="figure.milestones[10亿元].amount"]').fill('50万元');
    await page.locator('[name="figure.milestones[10亿元].amount"]').press('Enter');
    await page.locator('.row.differs').waitFor();
    expect(await page.locator('.total').innerText()).toMatch(/乙.*80万元[\s\S]*甲.*60万元/u);
    expect(await page.locator('.apart').innerText()).toContain('规则。1项结果不同');
    expect(await page.locator('.row.differs').innerText()).toMatch(/50万元[\s\S]*结果不同[\s\S]*30万元/u);
    await page.waitForFunction(() => location.hash.includes('c=') && location.hash.includes('~'));
    const hash = await page.evaluate(() => location.hash);
    // The input is of both: what is filled in changes the two alike.
    await page.locator('[name="ask.projects.0.approved"]').fill('200万元');
    await page.locator('.ask button[type=submit]').click();
    await page.waitForFunction(() =>
      /乙.*280万元[\s\S]*甲.*260万元/u.test(document.querySelector('.total')?.textContent ?? ''),
    );
    // A figure that fits nowhere is told, and what stands stays.
    await page.locator('[name="figure.milestones[10亿元].amount"]').fill('很多');
    await page.locator('[name="figure.milestones[10亿元].amount"]').press('Enter');
    await page.locator('.changes .issues').waitFor();
    await page.waitForFunction((old) => location.hash !== old, hash);
    const other = await shown(page.url().slice(address().length));
    expect(await total(other.page)).toBe(await total(page));
    expect(await other.page.locator('.row.differs').count()).toBe(1);
    // A rule as a file, with one figure edited, goes on top; what is undone is as it was.
    const area = other.page.locator('[name=rule-file]');
    await other.page.locator('.changes details > summary').click();
    await other.page.locator('[name=rule]').selectOption('dcmm');
    await area.fill((await area.inputValue()).replace(/30(?=[^\d]*\n)/u, '31'));
    await other.page.locator('.changes .apply').click();
    await other.page.locator('.made li').nth(1).waitFor();
    await area.fill('{"id": "taizhou-matrix-2025/dcmm"');
    await other.page.locator('.changes .apply').click();
    await other.page.locator('.changes .issues').waitFor();
    await other.page.locator('.changes .made + button').click();
    await other.page.locator('.row.differs').first().waitFor({ state: 'detached' });
    expect(await other.page.locator('.total .beside').count()).toBe(0);
    expect([...faults, ...other.faults]).toEqual([]);
  });
});
