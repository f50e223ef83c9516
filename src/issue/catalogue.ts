import { ofCalls } from './problems/calls.js';
import { ofFields } from './problems/fields.js';
import { ofHistory } from './problems/history.js';
import { ofQuantities } from './problems/quantities.js';
import { ofRuleData } from './problems/rule-data.js';

/** Every problem that an evaluation, or the page of one, can report. A code is part of the interface: it is never renamed. */
export const catalogue = {
  ...ofFields,
  ...ofQuantities,
  ...ofHistory,
  ...ofCalls,
  ...ofRuleData,
} as const;

export type EvaluationCode = keyof typeof catalogue;
