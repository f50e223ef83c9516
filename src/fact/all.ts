import { termFacts } from './catalogue.js';
import type { FactKind } from './fact.js';
import { margin } from './margin.js';

/** Every fact that conditions are decided by: those that terms may be, and what comparing two expressions comes to. */
export const facts = { ...termFacts, margin } as const satisfies Record<string, FactKind>;

export type FactName = keyof typeof facts;
