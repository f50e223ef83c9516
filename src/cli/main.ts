#!/usr/bin/env node
import { readdir, readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { exit } from './io.js';
import { run } from './run.js';

// A reader that has seen enough, such as `head`, closes the pipe: that is no fault of anyone's.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

try {
  process.exitCode = await run(process.argv.slice(2), {
    readFile: (path) => readFile(path),
    listFolder: async (path) => (await readdir(path, { withFileTypes: true })).map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() })),
    readInput: () => buffer(process.stdin),
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  });
} catch (error) {
  process.stderr.write(`huiqi: a fault of huiqi itself, please report it: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = exit.fault;
}
