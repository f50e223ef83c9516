import type { Language } from '../../issue/index.js';
import { en } from './en.js';
import type { PageWords } from './words.js';
import { zh } from './zh.js';

export const words = { zh, en } as const satisfies Record<Language, PageWords>;
export type { PageMatter, ReceivedTold, TakenOff } from './brief-words.js';
export type { LimitCounts } from './limit-words.js';
export type { Occasion } from './occasion.js';
export type { PageWords } from './words.js';
