import { type Bilingual, issue } from '../issue/index.js';
import type { Io } from './io.js';
import { type Json, readJson } from './json.js';

const reasons: Readonly<Record<string, Bilingual>> = {
  ENOENT: { zh: '没有这个文件或文件夹。', en: 'there is no such file or folder.' },
  ENOTDIR: { zh: '这是文件，不是目录。', en: 'it is a file, not a directory.' },
  EISDIR: { zh: '这是目录，不是文件。', en: 'it is a directory, not a file.' },
  EACCES: { zh: '没有读取权限。', en: 'it may not be read.' },
};

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : 'unknown');

/** Why a path could not be read, from the error that reading it gave. */
export const reasonFor = (error: unknown): Bilingual => {
  const code = codeOf(error);
  return reasons[code] ?? { zh: `${code}。`, en: `${code}.` };
};

/** Reads the input of a command: a file, or `-` for standard input. */
export const readInput = async (file: string, io: Io): Promise<Json> => {
  let bytes: Uint8Array;
  try {
    bytes = file === '-' ? await io.readInput() : await io.readFile(file);
  } catch (error) {
    return { read: false, issues: [issue('file-unreadable', { option: 'FILE' }, file, { detail: reasonFor(error) })] };
  }
  return readJson(bytes);
};
