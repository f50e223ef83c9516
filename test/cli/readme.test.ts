import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { onDisk } from '../check/disk.js';
import { long } from '../long.js';

/** The job of the policy modeler in each README: what it says to type and to write, in that order, comes to what it says. */

const folder = mkdtempSync(join(tmpdir(), 'huiqi-readme-'));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test.each(['README.md', 'README.zh.md'])(
  'what %s tells a policy modeler to paste runs to its end',
  { ...long, timeout: 120_000 },
  async (name) => {
    const text = readFileSync(join(import.meta.dirname, '../..', name), 'utf8');
    const typed = [...text.matchAll(/^npx huiqi ((?:synthesize|simulate) [^#\n]*)/gmu)].map(([, line = '']) =>
      line
        .trim()
        .split(/\s+/u)
        .map((word) => (/^(?:trial|run)/u.test(word) ? join(folder, name, word) : word)),
    );
    const [[, added = ''] = []] = [...text.matchAll(/```yaml\n(.*?)```/gsu)];
    const [synthesize = [], simulate = [], ...others] = typed;
    expect([synthesize[0], simulate[0], others]).toEqual(['synthesize', 'simulate', []]);
    mkdirSync(join(folder, name));
    expect((await onDisk(synthesize)).code).toBe(0);
    appendFileSync(join(folder, name, 'trial/scenario.yaml'), added);
    const { code, out } = await onDisk(simulate);
    expect([code, code === 0 ? '' : out]).toEqual([0, '']);
    expect(out).toContain('scale-up-8');
    const report = /run\/(report\.\w+\.html)/u.exec(text)?.[1];
    expect(readdirSync(join(folder, name, 'run'))).toContain(report);
  },
);
