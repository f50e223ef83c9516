import { formats } from '../explain/index.js';
import { commandNames } from './commands/index.js';
import type { Io } from './io.js';

const named = new RegExp(
  `(?<![\\p{L}\\p{N}_./-])(?<!np[xm] )huiqi (?=(?:--lang|${commandNames.join('|')})(?![\\w-]))`,
  'gu',
);

/**
 * The world as a run finds it, where the commands that pages and messages name are written as they are typed here:
 * `npx huiqi list`, where the program is no command of the terminal by itself. What machines read stays as it is.
 */
export const asCalled = (io: Io, format = 'text'): Io => {
  const { called = 'huiqi', out, err } = io;
  if (called === 'huiqi' || !formats.some((each) => each === format)) return io;
  const told = (text: string): string => text.replace(named, () => `${called} `);
  return { ...io, out: (text) => out(told(text)), err: (text) => err(told(text)) };
};
