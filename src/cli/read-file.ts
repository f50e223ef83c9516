import { constants, type ReadStream } from 'node:fs';
import { open } from 'node:fs/promises';

/** The most that is read of one file or of standard input: far more than any enterprise, city or rule takes. */
export const mostBytes = 32 * 1024 * 1024;

/** Why a path is not read or written though the system would let it. */
export type Refusal = 'too-large' | 'named-pipe' | 'device' | 'input-itself';

/** A path that is refused; `code` tells why, as the errors of the system do. */
export class FileRefused extends Error {
  constructor(
    readonly code: Refusal,
    readonly path: string,
  ) {
    super(`${path}: ${code}`);
  }
}

/** A whole stream, as long as it is no longer than an input may be. */
export const readStream = async (stream: AsyncIterable<unknown>, name: string): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array);
    length += bytes.length;
    if (length > mostBytes) throw new FileRefused('too-large', name);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
};

/** What the shell has open for the program already, such as `<(…)`: whoever writes to it is there. */
const opened = /^\/dev\/(?:stdin|fd\/\d+)$|^\/proc\/(?:self|\d+)\/fd\/\d+$/u;

/**
 * A whole file. A named pipe would be waited for without end, and a device has none: both are refused.
 *
 * @throws FileRefused, or the error of the system.
 */
export const readFile = async (path: string): Promise<Uint8Array> => {
  const isOpened = opened.test(path);
  // Opening a named pipe waits for its writer unless it is told not to.
  const handle = await open(path, isOpened ? constants.O_RDONLY : constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const found = await handle.stat();
    if (!isOpened && found.isFIFO()) throw new FileRefused('named-pipe', path);
    if (!isOpened && !found.isFile() && !found.isDirectory()) throw new FileRefused('device', path);
    if (found.size > mostBytes) throw new FileRefused('too-large', path);
    const stream: ReadStream = handle.createReadStream({ autoClose: false });
    return await readStream(stream, path);
  } finally {
    await handle.close();
  }
};
