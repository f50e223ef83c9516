import { writeSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { Bilingual, Language } from '../issue/index.js';

/** What is said while a command is at work, with the seconds it has been. */
const busy: Bilingual = { zh: '测算中，已用时{seconds}秒', en: 'at work, {seconds} s' };

/** Where the two threads stand: nobody writes, one is writing, it is over. */
const [free, writing, over] = [0, 1, 2];

// A command computes without a pause, so only another thread can speak meanwhile.
const speaker = `
const { workerData: { state, fd, every, text } } = require('node:worker_threads');
const begun = Date.now();
const timer = setInterval(() => {
  if (Atomics.compareExchange(state, 0, ${String(free)}, ${String(writing)}) !== ${String(free)}) return clearInterval(timer);
  state[1] = 1;
  require('node:fs').writeSync(fd, '\\r' + text.replace('{seconds}', String(Math.max(1, Math.round((Date.now() - begun) / 1000)))));
  Atomics.store(state, 0, ${String(free)});
}, every);
`;

/** How it is shown that a command is at work. */
export interface AtWorkOptions {
  readonly language: Language;
  /** The terminal: standard error. */
  readonly fd: number;
  /** Milliseconds before it is said first, and between. */
  readonly every?: number;
}

/**
 * Says on a terminal that a command is at work, once it has been so for a second, and how long.
 *
 * @returns what ends it and wipes the line: to be called before anything else is written.
 */
export const atWork = ({ language, fd, every = 1000 }: AtWorkOptions): (() => void) => {
  const state = new Int32Array(new SharedArrayBuffer(8));
  const worker = new Worker(speaker, { eval: true, workerData: { state, fd, every, text: busy[language] } });
  worker.unref();
  let isOver = false;
  return () => {
    if (isOver) return;
    isOver = true;
    while (Atomics.compareExchange(state, 0, free, over) === writing);
    if (state[1] === 1) writeSync(fd, '\r\u001B[K');
    void worker.terminate();
  };
};
