import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folder } from './built.js';
import { answered, drive, type Driven } from './browser.js';

let driven: Driven;
beforeAll(async () => {
  driven = await drive();
});
afterAll(() => driven.end());

const narrow = { viewport: { width: 360, height: 740 } };
const kinds = [
  '',
  'play',
  'play/compare',
  'embed',
  'v/',
  'changes/0.2.0',
  'documents/',
  'documents/taizhou-matrix-2025/',
  'documents/taizhou-matrix-2025/revenue-milestone',
  'documents/ningbo-renewal-2021/plot-ratio',
  'documents/ningbo-plan-2021/targets',
  'readings/breakthrough',
  'guide/',
  'guide/input',
  'problems',
  'glossary',
] as const;
const paths = kinds.flatMap((kind) => [`/${kind}`, `/en/${kind}`]);
const isPlay = (path: string): boolean => /(?:play|compare|embed)$/u.test(path);

const settled = async (page: Page, path: string): Promise<void> => {
  if (isPlay(path)) await page.locator('.play .ask').waitFor();
  else await page.locator('main, .VPContent').first().waitFor();
};

/** What stands out of a narrow screen: of what scrolls by itself, nothing does. */
const beyondScreen = async (page: Page, path: string): Promise<readonly string[]> => {
  await page.goto(`${driven.address}${path}`);
  await settled(page, path);
  return page.evaluate(() => {
    const wide = document.documentElement.scrollWidth;
    const beyond = [...document.querySelectorAll('main *, .play *')].filter(
      (each) =>
        each.getBoundingClientRect().right > 361 && each.closest('table, pre, .wide, [class*=language-]') === null,
    );
    return [
      ...(wide > 360 ? [`${String(wide)} wide`] : []),
      ...beyond.slice(0, 3).map((each) => each.outerHTML.slice(0, 120)),
    ];
  });
};

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

const findings = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { axe: engine } = globalThis as unknown as {
      readonly axe: { readonly run: (context: object) => Promise<{ readonly violations: readonly unknown[] }> };
    };
    // VitePress’s own search button, whose label differs from its text.
    return (await engine.run({ exclude: [['.VPNavBarSearch']] })).violations;
  });
  return (found as readonly Finding[]).flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );
};

describe('the pages of the site', () => {
  test('fit a screen of 360 pixels, under the policy without a complaint', async () => {
    const { page, faults, context } = await driven.show('/', narrow);
    const wrong: string[] = [];
    for (const path of paths) wrong.push(...(await beyondScreen(page, path)).map((each) => `${path}: ${each}`));
    expect(wrong).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });

  test.each([
    ['light', {}],
    ['dark', { colorScheme: 'dark' }],
    ['narrow', narrow],
  ] as const)('is clean to axe, %s', async (_, options) => {
    const wrong: string[] = [];
    for (const path of [
      '/',
      '/play',
      '/en/play',
      '/documents/taizhou-matrix-2025/',
      '/en/documents/taizhou-matrix-2025/dcmm',
      '/readings/breakthrough',
      '/changes/0.2.0',
      '/guide/input',
      '/embed',
    ]) {
      const { page, context } = await driven.show(path, options);
      await settled(page, path);
      if (isPlay(path)) {
        await page.locator('.row details summary').first().click();
        await page.locator('.readings summary').click();
        await page.locator('.readings fieldset').first().waitFor();
        await page.locator('.course summary').click();
        await page.locator('.course button').click();
        await page.locator('.chart').waitFor();
        await page.locator('.whole summary').click();
        await page.locator('.changes > summary').click();
        await page.locator('.changes .figures').waitFor();
        await page.locator('.actions button[aria-pressed]').click();
      }
      wrong.push(...(await findings(page)).map((found) => `${path} ${found}`));
      if (isPlay(path)) {
        // The other tab, with what it offers and with what it refuses.
        if (!(await page.locator('.tabs').isVisible())) await page.locator('.input > summary').click();
        await page.locator('.tabs button').nth(1).click();
        await page.locator('.json textarea').fill('{ "city": "台州市", "si');
        await page.locator('.json .offers').waitFor();
        await page.locator('.json .problem').waitFor();
        wrong.push(...(await findings(page)).map((found) => `${path} JSON ${found}`));
      }
      await context.close();
    }
    expect(wrong).toEqual([]);
  });

  test('would tell of what axe finds', async () => {
    const { page } = await driven.show('/');
    await page.evaluate(() => document.body.append(document.createElement('button')));
    expect((await findings(page)).join()).toContain('button-name');
  });

  test.each([
    ['zh', '亩均税收', '亩均税收'],
    ['zh', '不重复享受', '已享受同类资金的如何处理'],
    ['zh', '小巨人', '小巨人'],
    ['zh', '容积率', '容积率'],
    ['zh', '征求意见稿', '征求意见稿'],
    ['en', 'plot ratio', 'plot ratio'],
    ['en', 'receipts', 'receipts are held against'],
    ['en', 'money-unit-missing', 'Problems'],
  ] as const)('find in %s by %s what they have on it', async (language, query, wanted) => {
    const { page, context, faults } = await driven.show(language === 'zh' ? '/' : '/en/');
    // The page takes the key once it has come alive.
    while ((await page.locator('#localsearch-input').count()) === 0) {
      await page.keyboard.press('Control+k');
      await page.waitForTimeout(200);
    }
    await page.locator('#localsearch-input').fill(query);
    await page.locator('.result').first().waitFor();
    await page.waitForTimeout(300);
    const titles = await page.locator('.result').evaluateAll((all) => all.slice(0, 5).map((each) => each.textContent));
    expect(titles.join('\n').toLowerCase()).toContain(wanted.toLowerCase());
    expect(faults).toEqual([]);
    await context.close();
  });
});

/**
 * Thousands of bytes, gzipped, that a page needs to show its first answer, and asks for before the library answers: what
 * was reached, and a little. Whoever goes beyond says so here.
 */
const budgets = { first: 24, frame: 115.4, engine: 221.8, all: 337.2 };

/** Writes down when the library has answered. */
const watchAnswer = (): void => {
  new MutationObserver(() => {
    if (performance.getEntriesByName('all', 'mark').length === 0 && document.querySelector('.play .whole') !== null)
      performance.mark('all');
  }).observe(document, { childList: true, subtree: true });
};

/** What was asked for before the library had answered. */
const askedBefore = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const [mark] = performance.getEntriesByName('all', 'mark');
    return performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime < (mark?.startTime ?? 0))
      .map(({ name: address }) => new URL(address).pathname);
  });

/** What the first drawing waits for: styles, and scripts that are not modules. The answer stands in the HTML. */
const neededFirst = (html: string): readonly string[] =>
  [...html.matchAll(/<link\b[^>]*rel="(?:preload )?stylesheet"[^>]*>|<script\b(?![^>]*type="module")[^>]*>/gu)].flatMap(
    ([tag]) => [.../(?:href|src)="(?<path>[^"]*)"/gu[Symbol.matchAll](tag)].map(({ groups }) => groups?.['path'] ?? ''),
  );

// What is not of VitePress and its theme: the library, with its document.
const frame =
  /^\/play\.html$|\.css$|\.svg$|inline\.|(?:app|framework|theme|metadata|Playground|plugin-vue|play\.md)\b/u;

test('the playground answers before it has loaded too much', async () => {
  const { page, context, faults } = await driven.show('/404');
  await page.addInitScript(watchAnswer);
  await page.goto(`${driven.address}/play`);
  await answered({ page, context, faults });
  await page.locator('.play .ask').waitFor();
  const size = (path: string): number => gzipSync(readFileSync(join(folder, path.slice(1)))).length / 1000;
  const sum = (some: readonly string[]): number => some.map(size).reduce((all, each) => all + each, 0);
  const first = ['/play.html', ...neededFirst(readFileSync(join(folder, 'play.html'), 'utf8'))];
  expect(first.some((path) => path.endsWith('.css'))).toBe(true);
  const now = ['/play.html', ...new Set(await askedBefore(page))];
  const engine = now.filter((path) => !frame.test(path));
  const all = sum(now);
  const found = { first: sum(first), frame: all - sum(engine), engine: sum(engine), all };
  expect(engine.some((path) => path.includes('taizhou-matrix-2025'))).toBe(true);
  for (const [name, most] of Object.entries(budgets))
    expect(found[name as keyof typeof budgets], `${name}: ${now.join(' ')}`).toBeLessThan(most);
  await context.close();
});

describe.each(['/play', '/en/play'])('the answer that is written with %s', (path) => {
  test('stands in its HTML: it is read before any script has come, and where none may run', async () => {
    const { page, context, faults } = await driven.show(path, { javaScriptEnabled: false });
    expect(await page.locator('.play .row').count()).toBeGreaterThan(10);
    expect(await page.locator('.play .total').innerText()).toMatch(/360万元|3,600,000/u);
    expect(await page.locator('.play .loading').first().isVisible()).toBe(false);
    expect(await page.locator('.play select[name=document]').inputValue()).toBe('taizhou-matrix-2025');
    // What may not run is not fetched: nothing else is complained of.
    expect(faults.filter((fault) => !fault.endsWith('.js csp'))).toEqual([]);
    await context.close();
  });

  test('is what the library answers, and gives way to what a link asks', async () => {
    const { page, context, faults } = await driven.show('/404');
    let release = (): void => undefined;
    const released = new Promise<void>((settle) => (release = settle));
    await page.route(/\/engine\.[^/]*\.js$/u, async (route) => {
      await released;
      await route.continue();
    });
    const shown = (): Promise<readonly string[]> => page.locator('.play .total, .play .row > p').allInnerTexts();
    await page.goto(`${driven.address}${path}`);
    await page.locator('.play .row').first().waitFor();
    expect(await page.locator('.play .whole').count()).toBe(0);
    const written = await shown();
    expect(written.length).toBeGreaterThan(20);
    release();
    await answered({ page, context, faults });
    expect(await shown()).toEqual(written);
    // A link that asks for something else waits for the library.
    await page.locator('.play select[name=example]').selectOption('2');
    await page.waitForURL(/#./u);
    const other = await context.newPage();
    await other.route(/\/engine\.[^/]*\.js$/u, () => undefined);
    // From the first thing that is drawn on: what stands in the page is another's answer.
    await other.addInitScript(() => {
      const look = (): void => {
        const row = document.querySelector('.play .row');
        if (row !== null && row.getClientRects().length > 0) performance.mark('seen');
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await other.goto(page.url());
    await other.locator('.play .result .loading').waitFor();
    expect(await other.evaluate(() => performance.getEntriesByName('seen').length)).toBe(0);
    expect(await other.locator('.play .row').count()).toBe(0);
    expect(faults).toEqual([]);
    await context.close();
  });
});
