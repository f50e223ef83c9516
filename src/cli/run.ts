import { type Environment, nodeEnvironment } from './environment.js';
import { exit, type Io } from './io.js';
import { styleIn } from './output-style.js';
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
export const run = async (
  argv: readonly string[],
  io: Io,
  environment: Environment = nodeEnvironment,
): Promise<number> => {
  const style = styleIn(argv);
  const request = await parseArguments(argv, style.language, io.out);
  switch (request.kind) {
    case 'command':
      return request.command.invoke(request.args, request.typed, request.replace, { io, environment, style });
    case 'unusable':
      return refuse([request.issue], style, io);
    case 'told':
      return exit.done;
  }
};
