/**
 * The edge of the library: what callers hand over is checked and copied once, and what they are
 * handed and is shared is frozen. Knows no policies.
 */
export * from './frozen.js';
export * from './joined.js';
export * from './kept.js';
export * from './made.js';
export * from './parsed.js';
export * from './plain.js';
export * from './readers.js';
export * from './remembered.js';
export * from './returned.js';
