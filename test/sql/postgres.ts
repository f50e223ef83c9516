/** A PostgreSQL server of our own: its data in a scratch folder, reached by a socket in it, stopped when that is done. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { SqlLine } from './told-cells.js';

const debian = '/usr/lib/postgresql';

/** Where the server's programs are: Debian keeps them out of the path, a folder for each version. */
const programs = (): string => {
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const [newest] = versions
    .map((version) => join(debian, version, 'bin'))
    .filter((bin) => existsSync(join(bin, 'initdb')));
  if (newest === undefined)
    throw new Error(`No PostgreSQL under ${debian}: install it (Debian and Ubuntu: apt-get install postgresql).`);
  return newest;
};

const isRoot = process.getuid?.() === 0;

const done = (program: string, args: readonly string[]): string => {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${error?.message ?? stderr}`);
  return stdout;
};

/** The server refuses to be run by root: it gets a user of its own then. */
const asOwner = (program: string, args: readonly string[]): string =>
  isRoot ? done('runuser', ['-u', 'postgres', '--', program, ...args]) : done(program, args);

export interface OwnPostgres {
  readonly runFile: (file: string) => void;
  readonly load: (table: string, file: string) => void;
  readonly askFile: (file: string) => readonly SqlLine[];
  readonly stop: () => void;
}

export const startPostgres = (): OwnPostgres => {
  const bin = programs();
  const folder = mkdtempSync(join(tmpdir(), 'huiqi-pg-'));
  chmodSync(folder, 0o700);
  if (isRoot) done('chown', ['postgres', folder]);
  const data = join(folder, 'data');
  asOwner(join(bin, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8']);
  // No port: only who may enter the folder reaches it.
  const settings = `-k ${folder} -c listen_addresses='' -c fsync=off`;
  asOwner(join(bin, 'pg_ctl'), ['-D', data, '-w', '-o', settings, '-l', join(folder, 'log'), 'start']);
  const psql = (...args: readonly string[]): string =>
    done(join(bin, 'psql'), ['-q', '-X', '-h', folder, '-U', 'postgres', '-v', 'ON_ERROR_STOP=1', ...args]);
  return {
    runFile: (file) => psql('-f', file),
    load: (table, file) => psql('-c', `\\copy ${table} FROM '${file}' CSV HEADER`),
    askFile: (file) => parse(psql('--csv', '-f', file), { columns: true }),
    stop: () => {
      asOwner(join(bin, 'pg_ctl'), ['-D', data, '-w', '-m', 'fast', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
