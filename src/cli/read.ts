import { type Bilingual, issue } from '../issue/index.js';
import type { Io } from './io.js';
import { type Json, readJson } from './json.js';

const reasons: Readonly<Record<string, Bilingual>> = {
  ENOENT: { zh: '没有这个文件。', en: 'there is no such file.' },
  EISDIR: { zh: '这是目录，不是文件。', en: 'it is a directory, not a file.' },
  EACCES: { zh: '没有读取权限。', en: 'it may not be read.' },
};

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : 'unknown');

/** Reads the input of a command: a file, or `-` for standard input. */
export const readInput = async (file: string, io: Io): Promise<Json> => {
  let bytes: Uint8Array;
  try {
    bytes = file === '-' ? await io.readInput() : await io.readFile(file);
  } catch (error) {
    const code = codeOf(error);
    const detail = reasons[code] ?? { zh: `${code}。`, en: `${code}.` };
    return { read: false, issues: [issue('file-unreadable', { option: 'FILE' }, file, { detail })] };
  }
  return readJson(bytes);
};
