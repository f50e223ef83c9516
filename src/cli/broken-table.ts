import { createReadStream } from 'node:fs';
import type { Bilingual, Issue } from '../issue/index.js';
import { issue } from '../issue/checking.js';

/** A table whose text ends, or breaks, where none may: by row, as a sheet counts. */
export class BrokenTable extends Error {
  constructor(
    readonly row: number,
    readonly why: 'quote' | 'record' | 'bytes',
  ) {
    super(why);
  }
}

interface BreakWords {
  readonly why: (row: string) => Bilingual;
  readonly advice: Bilingual;
}

const words: Readonly<Record<BrokenTable['why'], BreakWords>> = {
  quote: {
    why: (row) => ({
      zh: `第${row}行有一个引号没有闭合`,
      en: `a quotation mark in row ${row} is never closed`,
    }),
    advice: {
      zh: '请补上后一个引号；引号是内容的，写成两个并给整格加引号。',
      en: 'Close it; where it is part of the text, double it and put the whole cell in quotation marks.',
    },
  },
  record: {
    why: (row) => ({ zh: `第${row}行不是一个 JSON 对象`, en: `line ${row} is no JSON object` }),
    advice: {
      zh: 'JSON Lines 每行一个对象，形如 {"名称":"甲"}，外面没有方括号，行末没有逗号。',
      en: 'JSON Lines have an object a line, as in {"name":"A"}, without brackets around them and without commas between.',
    },
  },
  bytes: {
    why: (row) => ({
      zh: `表头是 UTF-8，从第${row}行起有字节不是`,
      en: `its head is UTF-8, and from row ${row} on some bytes are not`,
    }),
    advice: {
      zh: '可能由两种编码的文件拼成：请以 UTF-8 重新导出整张表。',
      en: 'Two files of different encodings may have been put together: export the whole table anew, in UTF-8.',
    },
  },
};

export const brokenIssue = ({ row, why }: BrokenTable, path: string): Issue =>
  issue('table-broken', { option: 'population.file' }, path, {
    why: words[why].why(String(row)),
    advice: words[why].advice,
  });

const newline = 10;

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

const isPlain = (bytes: Buffer): boolean => bytes.every((byte) => byte < 128);

/**
 * The first row that is not UTF-8 of a text whose head is, in more than plain letters: it is no text of another encoding then.
 * Nothing where the head is none either.
 */
export const rowNotUtf8 = async (path: string): Promise<number | undefined> => {
  let row = 1;
  let line = Buffer.alloc(0);
  const isBroken = (bytes: Buffer): 'broken' | 'other' | undefined => {
    if (isUtf8(bytes)) return row === 1 && isPlain(bytes) ? 'other' : undefined;
    return row === 1 ? 'other' : 'broken';
  };
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, from)) {
      const found = isBroken(Buffer.concat([line, chunk.subarray(from, at)]));
      if (found !== undefined) return found === 'broken' ? row : undefined;
      line = Buffer.alloc(0);
      row += 1;
      from = at + 1;
    }
    line = Buffer.concat([line, chunk.subarray(from)]);
  }
  return isBroken(line) === 'broken' ? row : undefined;
};
