import type { Bilingual } from '../issue/index.js';
import { issue } from '../issue/checking.js';
import type { Io } from './io.js';
import { type ParsedJson, readJson } from './json.js';

const reasons: Readonly<Record<string, Bilingual>> = {
  ENOENT: { zh: '没有这个文件或文件夹。', en: 'there is no such file or folder.' },
  ENOTDIR: { zh: '这是文件，不是文件夹。', en: 'it is a file, not a folder.' },
  EISDIR: { zh: '这是文件夹，不是文件。', en: 'it is a folder, not a file.' },
  EACCES: { zh: '没有权限。', en: 'permission is denied.' },
  EPERM: { zh: '系统不允许。', en: 'the system does not permit it.' },
  EROFS: { zh: '磁盘只读。', en: 'the disk is read-only.' },
  ENOSPC: { zh: '磁盘已满。', en: 'the disk is full.' },
  EDQUOT: { zh: '磁盘配额已用完。', en: 'the quota of the disk is used up.' },
  EFBIG: { zh: '超过系统允许的文件大小。', en: 'it would be larger than the system lets a file be.' },
  EIO: { zh: '磁盘读写出错。', en: 'the disk has a fault.' },
  ELOOP: { zh: '链接互相指向，没有尽头。', en: 'its links lead round in a circle.' },
  ENAMETOOLONG: { zh: '文件名太长。', en: 'the name is too long.' },
  ENXIO: { zh: '它是设备或套接字，不是文件。', en: 'it is a device or a socket, not a file.' },
  EEXIST: { zh: '已有同名文件。', en: 'a file of this name is there already.' },
  'too-large': {
    zh: '内容超过32 MB，请检查是否给错了文件。',
    en: 'it is larger than 32 MB: check whether it is the right file.',
  },
  'named-pipe': {
    zh: '它是命名管道；请改由标准输入给出（-）。',
    en: 'it is a named pipe: give its content on standard input (-).',
  },
  device: { zh: '它是设备，不是文件。', en: 'it is a device, not a file.' },
  'input-itself': {
    zh: '它正是所读的输入文件；请写到另一个文件。',
    en: 'it is the input that was read: write to another file.',
  },
};

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : 'unknown');

/** Why a path could not be read, from the error that reading it gave. */
export const reasonFor = (error: unknown): Bilingual => {
  const code = codeOf(error);
  return Object.hasOwn(reasons, code) ? (reasons[code] as Bilingual) : { zh: `${code}。`, en: `${code}.` };
};

/** Reads the input of a command: a file, or `-` for standard input. */
export const readInput = async (file: string, io: Io): Promise<ParsedJson> => {
  let bytes: Uint8Array;
  try {
    bytes = file === '-' ? await io.readInput() : await io.readFile(file);
  } catch (error) {
    return { read: false, issues: [issue('file-unreadable', { option: 'FILE' }, file, { detail: reasonFor(error) })] };
  }
  return readJson(bytes);
};
