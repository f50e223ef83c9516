import { spawn } from 'node:child_process';

/**
 * What this very program prints where it is run once more, with other words, in a process of its own beside this one.
 *
 * @throws where it cannot be started, and where it ends by more than what it found.
 */
export const again = (words: readonly string[]): Promise<string> =>
  new Promise((settle, fail) => {
    const [, program = ''] = process.argv;
    const child = spawn(process.execPath, [...process.execArgv, program, ...words], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const out: Uint8Array[] = [];
    child.stdout.on('data', (chunk: Uint8Array) => out.push(chunk));
    child.on('error', fail);
    child.on('close', (code) => {
      if (code === 0 || code === 1) settle(Buffer.concat(out).toString('utf8'));
      else fail(new Error(`ended with ${String(code)}`));
    });
  });
