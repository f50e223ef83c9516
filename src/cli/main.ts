#!/usr/bin/env node
import { issue } from '../issue/checking.js';
import { exit, type Io } from './io.js';
import { listFolder } from './list-folder.js';
import { styleIn } from './output-style.js';
import { readFile, readStream } from './read-file.js';
import { reasonFor } from './read.js';
import { refuse } from './report.js';
import { run } from './run.js';

const argv = process.argv.slice(2);

/** Writes to a stream; what became of it is told when it is asked for. */
const writerTo = (
  stream: NodeJS.WriteStream,
): { readonly write: (text: string) => void; readonly failure: () => Promise<unknown> } => {
  const written: Promise<unknown>[] = [];
  // Told by the callbacks of what was written; without a listener it would end the process with a stack trace.
  stream.on('error', () => undefined);
  return {
    write: (text) => {
      written.push(new Promise((settle) => stream.write(text, settle)));
    },
    failure: async () => (await Promise.all(written)).find((error) => error instanceof Error),
  };
};

// A reader that has seen enough, such as `head`, closes the pipe: that is no fault of anyone's.
const isClosedPipe = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EPIPE';

const [out, err] = [writerTo(process.stdout), writerTo(process.stderr)];
const { LC_ALL, LC_MESSAGES, LANG, npm_lifecycle_event: script } = process.env;
const locale = [LC_ALL, LC_MESSAGES, LANG].find((each) => each !== undefined && each !== '');

/** What is typed to call the program again: by its name where the terminal knows that, through npx where a project has it. */
const calledBy = (): string => {
  if (script === 'start') return 'npm start --';
  return /(?<!node_modules[\\/]\.bin)[\\/]huiqi$/u.test(process.argv[1] ?? '') ? 'huiqi' : 'npx huiqi';
};

// Whoever is asked questions sees that it is at work.
const isShown = process.stderr.isTTY && argv[0] !== 'ask';

const worldOf = (done: () => void): Io => ({
  ...(locale === undefined ? {} : { locale }),
  called: calledBy(),
  ...(process.stdout.isTTY ? { columns: process.stdout.columns } : {}),
  readFile,
  listFolder,
  git: async (words, input) => (await import('./git.js')).git(words, input),
  again: async (words) => (await import('./again.js')).again(words),
  watch: async function* (paths) {
    const { changesUnder } = await import('./watch.js');
    yield* changesUnder(paths);
  },
  readInput: () => readStream(process.stdin, '-'),
  out: (text) => {
    done();
    out.write(text);
  },
  err: (text) => {
    done();
    err.write(text);
  },
});

// Not at the top of the module: what is built for Node is CommonJS, which waits for nothing.
const main = async (): Promise<void> => {
  const done = isShown ? (await import('./at-work.js')).atWork({ ...styleIn(argv, locale), fd: 2 }) : () => undefined;
  const io = worldOf(done);
  try {
    process.exitCode = await run(argv, io);
    const failure = await out.failure();
    if (failure !== undefined && !isClosedPipe(failure)) {
      process.exitCode = refuse(
        [issue('output-unwritable', { option: 'stdout' }, undefined, { detail: reasonFor(failure) })],
        styleIn(argv, locale),
        io,
      );
    }
  } catch (error) {
    io.err(
      `huiqi: a fault of huiqi itself, please report it: ${error instanceof Error ? error.message : String(error)}\n`,
    );
    process.exitCode = exit.fault;
  } finally {
    done();
  }
};

void main();
