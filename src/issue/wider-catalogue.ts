import { ofChanges } from './problems/changes.js';
import { ofDecisionReceipts } from './problems/decision-receipts.js';
import { ofTables } from './problems/tables.js';
import { ofTargets } from './problems/targets.js';

/**
 * Problems of what is asked beside an evaluation: targets, reforms, receipts of decisions, tables of enterprises.
 * Apart from the others, so that who evaluates carries no words of what nobody asks there.
 */
export const widerCatalogue = {
  ...ofTargets,
  ...ofDecisionReceipts,
  ...ofChanges,
  ...ofTables,
} as const;

export type WiderCode = keyof typeof widerCatalogue;
