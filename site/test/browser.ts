/** The browser of the other suite, driven: pages of the built site, served under the policy. */
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { browserPath, flags } from '../../test/browser/chromium.js';
import { serve } from '../serve.js';
import { folder } from './built.js';

export interface Shown {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the page and the browser complained of. */
  readonly faults: string[];
}

export interface Driven {
  readonly address: string;
  readonly show: (path: string, options?: BrowserContextOptions) => Promise<Shown>;
  readonly end: () => Promise<void>;
}

/** What is told of the console is told of the policy too: a breach is an error there. */
const watched = async (context: BrowserContext): Promise<Shown> => {
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    // The worker that keeps pages has a test of its own; everywhere else it is kept from starting.
    if (message.text().includes('Service Worker registration blocked')) return;
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('requestfailed', (request) => {
    // What was still being loaded when the page was left is no fault.
    const why = request.failure()?.errorText ?? '';
    if (why !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()} ${why}`);
  });
  return { page, context, faults };
};

export const drive = async (): Promise<Driven> => {
  const { server, address } = await serve(folder);
  const browser: Browser = await chromium.launch({ executablePath: browserPath(), args: [...flags] });
  return {
    address,
    show: async (path, options = {}) => {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        locale: 'zh-CN',
        serviceWorkers: 'block',
        ...options,
      });
      const shown = await watched(context);
      // What the page asks of elsewhere would be a fault of its own.
      await context.route(
        (url) => url.origin !== address && url.protocol.startsWith('http'),
        (route) => route.abort(),
      );
      await shown.page.goto(`${address}${path}`);
      return shown;
    },
    end: async () => {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
};

/** The playground with the library’s own answer: the one written with the page may stand before. */
export const answered = async ({ page }: Shown): Promise<void> => {
  await page.locator('.play .whole, .play .issues').first().waitFor();
};
