import { askCommand } from './ask.js';
import { checkCommand } from './check.js';
import { conflictsCommand } from './conflicts.js';
import { type Desk, nodeDesk } from './desk.js';
import { evaluateAllCommand } from './evaluate-all.js';
import { evaluateCommand } from './evaluate.js';
import { exit, type Io } from './io.js';
import { listCommand } from './list.js';
import { mannerOf } from './manner.js';
import { parseArguments } from './program.js';
import { questionsCommand } from './questions.js';
import { refuse } from './report.js';
import { sensitivityCommand } from './sensitivity.js';
import { targetsCommand } from './targets.js';
import { verifyCommand } from './verify.js';
import { whatWouldItTakeCommand } from './what-would-it-take.js';
import { timelineCommand } from './timeline.js';

/**
 * Runs the command line.
 *
 * @param argv the arguments after the program's name.
 * @returns the exit code: 0 done, 1 findings (for commands that check), 2 bad usage or bad input.
 * @example
 * await run(['list'], io) // 0
 */
export const run = async (argv: readonly string[], io: Io, desk: Desk = nodeDesk): Promise<number> => {
  const manner = mannerOf(argv);
  const request = await parseArguments(argv, manner.language, io.out);
  switch (request.command) {
    case 'evaluate':
      return evaluateCommand(request.file, request.given, request.replace, manner, io, desk);
    case 'evaluate-all':
      return evaluateAllCommand(request.file, request.given, manner, io);
    case 'timeline':
      return timelineCommand(request.file, request.given, manner, io);
    case 'list':
      return listCommand(request.what, request.given, manner, io);
    case 'check':
      return checkCommand(request.given, manner, io);
    case 'targets':
      return targetsCommand(request.file, request.given, manner, io);
    case 'conflicts':
      return conflictsCommand(request.indicator, request.given, manner, io);
    case 'questions':
      return questionsCommand(request.file, request.given, manner, io);
    case 'ask':
      return askCommand(request.file, request.given, request.replace, manner, io, desk);
    case 'sensitivity':
      return sensitivityCommand(request.file, request.given, manner, io);
    case 'what-would-it-take':
      return whatWouldItTakeCommand(request.file, request.given, manner, io);
    case 'verify':
      return verifyCommand(request.receipt, request.input, request.given, manner, io);
    case 'unusable':
      return refuse([request.issue], manner, io);
    case 'none':
      return exit.done;
  }
};
