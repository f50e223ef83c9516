import { checkCommand } from './check.js';
import { evaluateCommand } from './evaluate.js';
import { exit, type Io } from './io.js';
import { listCommand } from './list.js';
import { mannerOf } from './manner.js';
import { parseArguments } from './program.js';
import { refuse } from './report.js';

/**
 * Runs the command line.
 *
 * @param argv the arguments after the program's name.
 * @returns the exit code: 0 done, 1 findings (for commands that check), 2 bad usage or bad input.
 * @example
 * await run(['list'], io) // 0
 */
export const run = async (argv: readonly string[], io: Io): Promise<number> => {
  const manner = mannerOf(argv);
  const request = await parseArguments(argv, manner.language, io.out);
  switch (request.command) {
    case 'evaluate':
      return evaluateCommand(request.file, request.given, manner, io);
    case 'list':
      return listCommand(request.what, request.given, manner, io);
    case 'check':
      return checkCommand(request.given, manner, io);
    case 'unusable':
      return refuse([request.issue], manner, io);
    case 'none':
      return exit.done;
  }
};
