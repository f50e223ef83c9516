/**
 * Exact quantities: money in 分, areas, ratios, days, spans of days. Takes text or numbers, gives values that compare and
 * add exactly, and text again. Knows nothing of policies; parsing fails with a reason, never with an exception.
 */
export * from './area.js';
export * from './day.js';
export * from './guess-area.js';
export * from './guess-day.js';
export * from './guess-money.js';
export * from './money.js';
export * from './period.js';
export * from './rational.js';
export type { QuantityRead } from './result.js';
export * from './root.js';
export * from './share.js';
export * from './span.js';
export * from './spoken-number.js';
export { byCode, halfWidth, hasBlankInside, plainText } from './text.js';
