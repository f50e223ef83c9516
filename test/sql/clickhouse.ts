/** Two ClickHouse servers of our own on loopback, a table distributed over both: as clusters keep what is too large for one. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parse } from 'csv-parse/sync';
import { dialects } from '../../src/sql/index.js';
import type { SqlLine } from './told-cells.js';

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  });

interface Shard {
  readonly http: number;
  readonly process: ChildProcess;
}

interface ShardPorts {
  readonly http: number;
  readonly tcp: number;
  readonly between: number;
}

const configOf = (folder: string, { http, tcp, between }: ShardPorts, all: readonly ShardPorts[]): string => `<yandex>
<logger><level>warning</level><log>${folder}/log</log><errorlog>${folder}/errors</errorlog></logger>
<http_port>${String(http)}</http_port><tcp_port>${String(tcp)}</tcp_port>
<interserver_http_port>${String(between)}</interserver_http_port><listen_host>127.0.0.1</listen_host>
<path>${folder}/data/</path><tmp_path>${folder}/scratch/</tmp_path><users_config>${folder}/users.xml</users_config>
<default_profile>default</default_profile><default_database>default</default_database>
<mark_cache_size>5368709</mark_cache_size>
<remote_servers><shards>${all
  .map((each) => `<shard><replica><host>127.0.0.1</host><port>${String(each.tcp)}</port></replica></shard>`)
  .join('')}</shards></remote_servers>
</yandex>
`;

/** What stands above each statement has to be set where it is run. */
const profile = dialects.clickhouse.settings
  .map((setting) => {
    const [name = '', value = ''] = setting.split(' = ');
    return `<${name}>${value}</${name}>`;
  })
  .join('');

const users = `<yandex><profiles><default>${profile}<insert_distributed_sync>1</insert_distributed_sync></default></profiles>
<users><default><password></password><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota></default></users>
<quotas><default></default></quotas></yandex>
`;

const asked = async (http: number, sql: string): Promise<string> => {
  const answer = await fetch(`http://127.0.0.1:${String(http)}/`, { method: 'POST', body: sql });
  const text = await answer.text();
  if (!answer.ok) throw new Error(text.slice(0, 2000));
  return text;
};

const isUp = async (http: number): Promise<boolean> => {
  try {
    return (await fetch(`http://127.0.0.1:${String(http)}/ping`)).ok;
  } catch {
    return false;
  }
};

const started = async (folder: string, ports: ShardPorts, all: readonly ShardPorts[]): Promise<Shard> => {
  for (const part of ['data', 'scratch']) mkdirSync(join(folder, part), { recursive: true });
  writeFileSync(join(folder, 'config.xml'), configOf(folder, ports, all));
  writeFileSync(join(folder, 'users.xml'), users);
  const server = spawn('clickhouse-server', [`--config-file=${folder}/config.xml`], { stdio: 'ignore', cwd: folder });
  const failed = new Promise<never>((_, reject) => {
    server.once('error', () => {
      reject(new Error('No clickhouse-server: install it (Debian: apt-get install clickhouse-server).'));
    });
    server.once('exit', (code) => {
      reject(
        new Error(`clickhouse-server ended with ${String(code)}: ${readFileSync(join(folder, 'errors'), 'utf8')}`),
      );
    });
  });
  const up = async (): Promise<void> => {
    for (let tries = 0; tries < 300; tries += 1) {
      if (await isUp(ports.http)) return;
      await setTimeout(200);
    }
    throw new Error('clickhouse-server does not answer');
  };
  await Promise.race([up(), failed]);
  // It may end now.
  failed.catch(() => undefined);
  return { http: ports.http, process: server };
};

const ended = async ({ process: server }: Shard): Promise<void> => {
  if (server.exitCode !== null) return;
  const exit = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  const isLate = (await Promise.race([exit, setTimeout(10_000, 'late', { ref: false })])) === 'late';
  if (isLate) server.kill('SIGKILL');
  await exit;
};

export interface OwnClickHouse {
  /** Makes the table on both shards, and one over both of them. */
  readonly create: (file: string, table: string) => Promise<void>;
  /** Puts rows into the table over both: each goes to one of the shards. */
  readonly load: (table: string, file: string) => Promise<void>;
  readonly askFile: (file: string) => Promise<readonly SqlLine[]>;
  /** How many rows each of the shards has. */
  readonly rowsOf: (table: string) => Promise<readonly number[]>;
  readonly stop: () => Promise<void>;
}

const statement = (file: string): string => readFileSync(file, 'utf8').trimEnd().replace(/;$/u, '');

export const startClickHouse = async (): Promise<OwnClickHouse> => {
  const folder = mkdtempSync(join(tmpdir(), 'huiqi-clickhouse-'));
  const ports: ShardPorts[] = [];
  for (let each = 0; each < 2; each += 1)
    ports.push({ http: await freePort(), tcp: await freePort(), between: await freePort() });
  const shards: Shard[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(shards.map(ended));
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    for (const [at, own] of ports.entries()) shards.push(await started(join(folder, String(at)), own, ports));
  } catch (error) {
    await stop();
    throw error;
  }
  const [{ http: first } = { http: 0 }] = shards;
  const onEach = (sql: string): Promise<readonly string[]> => Promise.all(shards.map(({ http }) => asked(http, sql)));
  return {
    create: async (file, table) => {
      await asked(first, `DROP TABLE IF EXISTS ${table}`);
      await onEach(`DROP TABLE IF EXISTS ${table}_shard`);
      await onEach(statement(file).replace(`CREATE TABLE ${table} `, `CREATE TABLE ${table}_shard `));
      await asked(
        first,
        `CREATE TABLE ${table} AS ${table}_shard ENGINE = Distributed(shards, default, ${table}_shard, cityHash64(enterprise_key))`,
      );
    },
    load: async (table, file) => {
      await asked(first, `INSERT INTO ${table} FORMAT CSVWithNames\n${readFileSync(file, 'utf8')}`);
    },
    askFile: async (file) => parse(await asked(first, `${statement(file)}\nFORMAT CSVWithNames`), { columns: true }),
    rowsOf: async (table) => (await onEach(`SELECT count() FROM ${table}_shard`)).map(Number),
    stop,
  };
};
