import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * Every test about days, once more in each time zone: one file, so that a zone has one process, which loads the library
 * once.
 */

const about = readdirSync('test', { recursive: true, encoding: 'utf8' }).filter((file) =>
  /day[^/]*\.test\.ts$|\.timezone\.test\.ts$/u.test(file),
);

for (const file of about)
  if (!import.meta.filename.endsWith(file)) await import(/* @vite-ignore */ resolve('test', file));
