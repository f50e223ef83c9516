import type { Command } from '../command.js';
import { askCommand } from './ask.js';
import { checkCommand } from './check.js';
import { conflictsCommand } from './conflicts.js';
import { evaluateAllCommand } from './evaluate-all.js';
import { evaluateCommand } from './evaluate.js';
import { listCommand } from './list.js';
import { questionsCommand } from './questions.js';
import { sensitivityCommand } from './sensitivity.js';
import { targetsCommand } from './targets.js';
import { timelineCommand } from './timeline.js';
import { verifyCommand } from './verify.js';
import { whatWouldItTakeCommand } from './what-would-it-take.js';

/** Every command, in the order of the help: a new one is a file beside these, and a line here. */
export const commands: readonly Command[] = [
  evaluateCommand,
  evaluateAllCommand,
  timelineCommand,
  listCommand,
  checkCommand,
  targetsCommand,
  conflictsCommand,
  questionsCommand,
  askCommand,
  sensitivityCommand,
  whatWouldItTakeCommand,
  verifyCommand,
];
