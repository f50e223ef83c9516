import { addCondition, removeCondition } from './conditions.js';
import type { Before } from './locate.js';
import type { Operation, OperationName } from './operation.js';
import { addRow, removeRow } from './rows.js';
import { set } from './set.js';
import type { StepOutcome, ReformStep } from './step.js';
import { abolish, add, movePeriod } from './whole.js';

const does: Readonly<Record<OperationName, (step: ReformStep) => StepOutcome>> = {
  set,
  'add-row': addRow,
  'remove-row': removeRow,
  'add-condition': addCondition,
  'remove-condition': removeCondition,
  abolish,
  'add-rule': (step) => add(step, 'add-rule'),
  'add-group': (step) => add(step, 'add-group'),
  'move-period': movePeriod,
};

/** Changes of rule data that an operation comes to, on what stood before it. */
export const outcomeOf = (operation: Operation, option: string, before: Before): StepOutcome =>
  does[operation.does]({ operation, option, before });
