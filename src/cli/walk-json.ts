import type { Bilingual, Issue } from '../issue/index.js';
import { issue } from '../issue/checking.js';

/** No input of ours is nested more than five deep; what goes far beyond is a mistake or an attack. */
const deepest = 50;

/** A place in the text where it stops being JSON, and why. */
export class JsonFault extends Error {
  constructor(
    readonly at: number,
    readonly why: Bilingual,
  ) {
    super(why.en);
  }
}

const token = /[ \t\n\r]+|[{}[\],:]|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;

const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/uy;

/**
 * Where a text that begins here ends, or -1 where it does not or holds what it may not. Character by
 * character: a pattern that repeats a choice fills the stack on a text of megabytes.
 */
const endOfText = (text: string, at: number): number => {
  let end = at + 1;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (code === 0x22) return end + 1;
    if (code < 0x20) return -1;
    if (code !== 0x5c) end += 1;
    else {
      escape.lastIndex = end;
      const [found] = escape.exec(text) ?? [];
      if (found === undefined) return -1;
      end += found.length;
    }
  }
  return -1;
};

const tokenAt = (text: string, at: number): string | undefined => {
  if (text[at] === '"') {
    const end = endOfText(text, at);
    return end < 0 ? undefined : text.slice(at, end);
  }
  token.lastIndex = at;
  return token.exec(text)?.[0];
};

interface JsonToken {
  readonly text: string;
  readonly at: number;
}

const isBlank = (found: string): boolean => /^[ \t\n\r]/u.test(found);

const tokens = function* (text: string): Generator<JsonToken, undefined> {
  let at = 0;
  while (at < text.length) {
    const found = tokenAt(text, at);
    if (found === undefined) throw new JsonFault(at, unreadable(text, at));
    if (!isBlank(found)) yield { text: found, at };
    at += found.length;
  }
  return undefined;
};

const unreadable = (text: string, at: number): Bilingual => {
  if (text[at] === '"')
    return {
      zh: '这里的文字没有写完或含有不允许的字符',
      en: 'this text does not end or holds a character that is not allowed',
    };
  const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (/[“”‘’'＂]/u.test(sign))
    return {
      zh: `这里的引号是${sign}，JSON 只认英文的双引号`,
      en: `the quotation mark here is ${sign}, and JSON only has the straight double one`,
    };
  const shown = JSON.stringify(sign);
  return { zh: `这里不应出现${shown}`, en: `${shown} is not expected here` };
};

interface OpenContainer {
  readonly kind: '{' | '[';
  readonly keys: Set<string>;
  /** The key or index now being written. */
  step: string;
}

/**
 * Walks JSON once, for what `JSON.parse` does not tell: on which line it breaks, how deep it goes,
 * and keys written twice, of which the first would be lost in silence.
 */
export const walkJson = (text: string): readonly Issue[] => {
  const issues: Issue[] = [];
  const open: OpenContainer[] = [];
  let expects: 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing' = 'value';
  const unexpected = ({ text: found, at }: JsonToken): never => {
    throw new JsonFault(at, { zh: `这里不应出现${found}`, en: `${found} is not expected here` });
  };
  const close = (kind: '{' | '[', found: JsonToken): void => {
    if (open.pop()?.kind !== kind) unexpected(found);
    expects = open.length === 0 ? 'nothing' : 'comma-or-end';
  };
  for (const found of tokens(text)) {
    const inside = open.at(-1);
    switch (found.text) {
      case '{':
      case '[':
        if (!expects.startsWith('value')) unexpected(found);
        if (open.length === deepest)
          throw new JsonFault(found.at, { zh: `嵌套超过${deepest}层`, en: `nested more than ${deepest} deep` });
        open.push({ kind: found.text, keys: new Set(), step: '0' });
        expects = found.text === '{' ? 'key-or-end' : 'value-or-end';
        break;
      case '}':
        if (expects !== 'key-or-end' && expects !== 'comma-or-end') unexpected(found);
        close('{', found);
        break;
      case ']':
        if (expects !== 'value-or-end' && expects !== 'comma-or-end') unexpected(found);
        close('[', found);
        break;
      case ':':
        if (expects !== 'colon') unexpected(found);
        expects = 'value';
        break;
      case ',':
        if (expects !== 'comma-or-end' || inside === undefined) unexpected(found);
        else if (inside.kind === '[') inside.step = String(Number(inside.step) + 1);
        expects = inside?.kind === '[' ? 'value' : 'key';
        break;
      default:
        if (expects.startsWith('key') && found.text.startsWith('"') && inside !== undefined) {
          inside.step = String(JSON.parse(found.text));
          if (inside.keys.has(inside.step))
            issues.push(issue('key-duplicate', { path: open.map(({ step }) => step).join('.') }, inside.step));
          inside.keys.add(inside.step);
          expects = 'colon';
        } else if (expects.startsWith('value')) expects = open.length === 0 ? 'nothing' : 'comma-or-end';
        else unexpected(found);
    }
  }
  if (expects !== 'nothing')
    throw new JsonFault(
      text.length,
      text.trim() === ''
        ? { zh: '内容为空', en: 'the file is empty' }
        : { zh: '内容没有写完', en: 'unexpected end of file' },
    );
  return issues;
};
