import type { Language } from '../../issue/index.js';
import { en } from './en.js';
import type { Words } from './words.js';
import { zh } from './zh.js';

export const words = { zh, en } as const satisfies Record<Language, Words>;
export type { Matter, ReceivedTold, TakenOff } from './brief-words.js';
export type { LimitCounts } from './limit-words.js';
export type { Occasion } from './occasion.js';
export type { Words } from './words.js';
