import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Issue } from '../../src/issue/index.js';
import { onDisk, withRules } from '../check/disk.js';
import { anchorTexts, corpus } from '../check/corpus.js';
import { edited, fileOf, pointerFor } from './edit.js';
import { callFaults, type DiskFault, diskFaults, tables } from './tables.js';
import { long } from '../long.js';

interface Report {
  readonly findings: readonly (Omit<Issue, 'place'> & {
    readonly place: { readonly file: string; readonly pointer: string };
    readonly line?: number;
    readonly column?: number;
  })[];
}

const check = async (
  directory: string,
  ...more: readonly string[]
): Promise<{ readonly code: number; readonly findings: Report['findings']; readonly err: string }> => {
  const { code, out, err } = await onDisk(['check', '--rules', join(directory, 'rules'), '--format', 'json', ...more]);
  return { code, findings: (JSON.parse(out) as Report).findings, err };
};

/** A folder of texts that hold every anchor, one of them left out. */
const anchorsIn = async (directory: string, without?: string): Promise<string> => {
  const folder = join(directory, 'sources');
  await mkdir(folder, { recursive: true });
  for (const [prefix, text] of Object.entries(anchorTexts(corpus)).filter(([each]) => each !== without))
    await writeFile(join(folder, `${prefix}_text.txt`), text);
  return folder;
};

/** 条 in GBK: bytes that are no UTF-8. */
const gbk = new Uint8Array([0xcc, 0xf5]);

const seed = async (directory: string, { file, replace, write, remove }: DiskFault): Promise<void> => {
  const path = join(directory, 'rules', file);
  const copied = /^copy:(?<name>.+)$/u.exec(write ?? '')?.groups?.['name'];
  if (remove === true) await rm(path);
  else if (replace !== undefined) {
    const text = await readFile(path, 'utf8');
    expect(text).toContain(replace[0]);
    await writeFile(path, text.replace(replace[0], replace[1]));
  } else if (copied !== undefined) await writeFile(path, await readFile(join(path, '..', copied)));
  else await writeFile(path, write === 'GBK' ? gbk : (write ?? ''));
};

describe('a fault of a file, on disk', long, () => {
  test.each(diskFaults)('$name', async (fault) => {
    await withRules(async (directory) => {
      await seed(directory, fault);
      const { code, findings, err } = await check(directory);
      expect([code, err]).toEqual([1, '']);
      const { at, file, line, column } = fault.found;
      const isIt = (each: Report['findings'][number]): boolean =>
        each.code === fault.found.code &&
        each.place.file === join(directory, 'rules', file) &&
        each.place.pointer === at;
      const told = findings.filter(isIt);
      expect(told).toHaveLength(1);
      expect(
        findings
          .filter((each) => !isIt(each))
          .map((each) => each.code)
          .sort(),
      ).toEqual([...fault.also].sort());
      if (line !== undefined) expect([told[0]?.line, told[0]?.column]).toEqual([line, column]);
      expect(`${told[0]?.wanted.en ?? ''} ${told[0]?.next.en ?? ''}`).toContain(fault.says ?? '');
    });
  });
});

describe('a fault of each table, on disk', long, () => {
  // One fault a table is enough here: what they find is tested in memory, how it is told is one thing for all.
  test.each(tables.map(({ about, faults }) => ({ about, fault: faults[0] })))(
    '$about: $fault.name',
    async ({ about, fault }) => {
      if (fault === undefined) throw new Error(`no fault in ${about}`);
      await withRules(async (directory) => {
        const files = fault.edits.reduce(edited, corpus);
        for (const { file } of fault.edits)
          await writeFile(join(directory, 'rules', `${file}.json`), JSON.stringify(fileOf(files, file), undefined, 2));
        const { code, findings } = await check(
          directory,
          ...(about === 'sources' ? ['--sources', await anchorsIn(directory)] : []),
        );
        expect(code).toBe(1);
        const pointer = pointerFor(fileOf(files, fault.found.file), fault.found.at);
        const told = findings.find(
          (each) =>
            each.code === fault.found.code &&
            each.place.file.endsWith(`${fault.found.file}.json`) &&
            each.place.pointer === pointer,
        );
        expect(told).toBeDefined();
        expect(told?.line).toBeGreaterThan(0);
        expect(told?.column).toBeGreaterThan(0);
      });
    },
  );
});

describe('a fault of what is checked, or of what it is held against', () => {
  test.each(callFaults)('$name', async ({ args, rules, without, found, twin }) => {
    await withRules(async (directory) => {
      const empty = join(directory, 'empty');
      await mkdir(empty);
      const asked = (...words: readonly string[]): Promise<{ readonly code: number; readonly said: string }> =>
        onDisk(
          ['check', '--rules', ...words].map((word) => word.replace('{dir}', directory).replace('{empty}', empty)),
        ).then(({ code, out, err }) => ({ code, said: out + err }));
      await anchorsIn(directory, without);
      const { code, said } = await asked(rules, ...args);
      expect([code, said]).toEqual([found.exit, expect.stringContaining(`[${found.code}]`)]);
      await anchorsIn(directory);
      const other = await asked('{dir}/rules', ...twin.args);
      expect([other.code, other.said]).toEqual([twin.exit, expect.not.stringContaining('[')]);
    });
  });
});
