/**
 * The command line: the only room that knows Node. Takes arguments, files and a terminal; gives text, JSON and an exit
 * code. Decides nothing: every command is a file in `commands` that says what it reads, runs and prints.
 */
import { fitted, toldIn } from '../explain/width.js';
import { languages } from '../issue/index.js';
import { asCalled } from './called.js';
import { type Environment, nodeEnvironment } from './environment.js';
import { exit, type Io } from './io.js';
import { formatIn, isLanguageUnsaid, styleIn } from './output-style.js';
import { parseArguments } from './program.js';
import { refuse } from './report.js';

// No command, and nothing else but the language to speak.
const isBare = ([first, language, ...more]: readonly string[]): boolean =>
  first === undefined ||
  (first === '--lang' && languages.some((each) => each === language) && more.length === 0) ||
  (language === undefined && languages.some((each) => first === `--lang=${each}`));

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
  world: Io,
  environment: Environment = nodeEnvironment,
): Promise<number> => {
  const style = styleIn(argv, world.locale);
  const io = asCalled(world, formatIn(argv));
  if (isBare(argv)) {
    const { welcome } = await import('./welcome.js');
    io.out(
      `${fitted(
        toldIn(world.columns, () => welcome(style.language, isLanguageUnsaid(argv, world.locale))),
        world.columns,
      )}\n`,
    );
    return exit.done;
  }
  const request = await parseArguments(argv, style.language, io.out, io.columns);
  switch (request.kind) {
    case 'command':
      return request.command.invoke(request.args, request.typed, request.switches, { io, environment, style });
    case 'unusable':
      return refuse([request.issue], style, io);
    case 'told':
      return exit.done;
  }
};
