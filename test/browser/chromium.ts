/** A browser without a window, which is shown one address and ended when that is done. */
import { spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const places = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Where the browser is: what `CHROME_PATH` says, or the first of the usual names. */
export const browserPath = (): string => {
  const { CHROME_PATH: said, PATH: path = '' } = process.env;
  if (said !== undefined) return said;
  const inPath = names.flatMap((name) => path.split(delimiter).map((folder) => join(folder, name)));
  const found = [...inPath, ...places].find(isProgram);
  if (found === undefined)
    throw new Error(
      `No browser: install Chromium (Debian and Ubuntu: apt-get install chromium), or say in CHROME_PATH where one is. Looked for ${names.join(', ')}.`,
    );
  return found;
};

export const flags = [
  '--headless=new',
  // In a container, and as root, the browser’s own sandbox cannot start; the only page is ours.
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--no-first-run',
  '--disable-extensions',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--metrics-recording-only',
];

/** Ends a browser with all that it started. */
const end = (group: number | undefined): void => {
  if (group === undefined) return;
  try {
    process.kill(-group, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
};

/** Shows an address until the work is done; the browser and what it kept are gone afterwards. */
export const withBrowser = async <Done>(address: string, work: Promise<Done>): Promise<Done> => {
  const kept = mkdtempSync(join(tmpdir(), 'huiqi-browser-'));
  const browser = spawn(browserPath(), [...flags, `--user-data-dir=${kept}`, address], {
    stdio: ['ignore', 'ignore', 'pipe'],
    // A group of its own: the browser is many processes, and all must have ended before what they keep is removed.
    detached: true,
  });
  let said = '';
  browser.stderr.on('data', (data: Buffer) => {
    said += data.toString();
  });
  const ended = new Promise<string>((settle) => {
    browser.once('error', (error) => settle(error.message));
    browser.once('exit', (code, signal) => settle(`it ended with ${String(code ?? signal)}`));
  });
  const failed = ended.then((why): never => {
    throw new Error(`The browser did not show the page: ${why}\n${said}`);
  });
  try {
    return await Promise.race([work, failed]);
  } finally {
    end(browser.pid);
    await ended;
    rmSync(kept, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
};
