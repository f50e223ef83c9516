import { type Checked, good } from './checked.js';
import { choiceOf } from './option.js';

const switches = ['on', 'off'] as const;

/** Whether something is switched on. */
export const isOn = (text: string, option: string): Checked<boolean> => {
  const { value, issues } = choiceOf(switches)(text, option);
  return value === undefined ? { issues } : good(value === 'on');
};
