import type { Command } from '../command.js';

/**
 * Every command, in the order of the help: a new one is a file beside these, and a line here. Each is loaded when it is
 * called, so that a decision does not wait for the checks, the questions and the charts.
 */
const loaders: Readonly<Record<string, () => Promise<Command>>> = {
  evaluate: async () => (await import('./evaluate.js')).evaluateCommand,
  'evaluate-all': async () => (await import('./evaluate-all.js')).evaluateAllCommand,
  timeline: async () => (await import('./timeline.js')).timelineCommand,
  'timeline-all': async () => (await import('./timeline-all.js')).timelineAllCommand,
  list: async () => (await import('./list.js')).listCommand,
  check: async () => (await import('./check.js')).checkCommand,
  cases: async () => (await import('./cases.js')).casesCommand,
  mutate: async () => (await import('./mutate.js')).mutateCommand,
  diff: async () => (await import('./diff.js')).diffCommand,
  'release-notes': async () => (await import('./release-notes.js')).releaseNotesCommand,
  targets: async () => (await import('./targets.js')).targetsCommand,
  conflicts: async () => (await import('./conflicts.js')).conflictsCommand,
  questions: async () => (await import('./questions.js')).questionsCommand,
  ask: async () => (await import('./ask.js')).askCommand,
  sensitivity: async () => (await import('./sensitivity.js')).sensitivityCommand,
  'what-would-it-take': async () => (await import('./what-would-it-take.js')).whatWouldItTakeCommand,
  simulate: async () => (await import('./simulate.js')).simulateCommand,
  compile: async () => (await import('./compile.js')).compileCommand,
  fit: async () => (await import('./fit.js')).fitCommand,
  template: async () => (await import('./template.js')).templateCommand,
  synthesize: async () => (await import('./synthesize.js')).synthesizeCommand,
  trace: async () => (await import('./trace.js')).traceCommand,
  new: async () => (await import('./new.js')).newCommand,
  init: async () => (await import('./init.js')).initCommand,
  mcp: async () => (await import('./mcp.js')).mcpCommand,
  verify: async () => (await import('./verify.js')).verifyCommand,
};

export const commandNames: readonly string[] = Object.keys(loaders);

/** The command that is called by the first argument; all of them, where it names none: for help, and for what to type. */
export const commandsFor = async (argv: readonly string[]): Promise<readonly Command[]> => {
  const [called = ''] = argv;
  // It is told before anything else is looked at.
  if (called === '--version') return [];
  const own = Object.hasOwn(loaders, called) ? loaders[called] : undefined;
  return own === undefined ? Promise.all(Object.values(loaders).map((load) => load())) : [await own()];
};
