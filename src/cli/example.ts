/** What a newcomer is shown: the enterprise of the guide. */
export { enterprise as example } from '../subject/examples.js';

/** What it is evaluated by where nothing else is said. */
export const exampleOptions = { document: 'taizhou-matrix-2025', year: 2026 } as const;
