/** Fresh projects that have the packed library installed, and what is run in them. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const workshop = mkdtempSync(join(tmpdir(), 'huiqi-package-'));

/** Runs a command and returns what it printed; on failure what it printed is the message. */
export const run = (cwd: string, command: string, ...args: string[]): string => {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (status !== 0) throw new Error(`${[command, ...args].join(' ')}\n${stdout}${stderr}`);
  return stdout.trim();
};

/** A fresh project with the packed library installed, as `npm install huiqi` would leave it. */
export const consumer = (name: string, tarball: string, settings: object = {}): string => {
  const folder = join(workshop, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, private: true, ...settings }));
  // The prefix is said outright: under `npm run`, npm would otherwise inherit ours.
  run(
    folder,
    'npm',
    'install',
    '--prefix',
    folder,
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    tarball,
  );
  return folder;
};

export const say = (what: string, found: string): void => console.log(`ok  ${what.padEnd(34)} ${found}`);
