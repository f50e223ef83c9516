import { spawn } from 'node:child_process';

/**
 * What git writes, asked with these words.
 *
 * @throws the error of the system where there is no git, and what git says where it refuses.
 */
export const git = (words: readonly string[], input = ''): Promise<Uint8Array> =>
  new Promise((settle, fail) => {
    const child = spawn('git', words, { stdio: ['pipe', 'pipe', 'pipe'] });
    const [out, err]: [Uint8Array[], Uint8Array[]] = [[], []];
    child.stdout.on('data', (chunk: Uint8Array) => out.push(chunk));
    child.stderr.on('data', (chunk: Uint8Array) => err.push(chunk));
    child.on('error', fail);
    // It may end before it has read everything: what it says of that is told when it closes.
    child.stdin.on('error', () => undefined);
    child.on('close', (code) => {
      if (code === 0) settle(Buffer.concat(out));
      else fail(new Error(Buffer.concat(err).toString('utf8')));
    });
    child.stdin.end(input);
  });
