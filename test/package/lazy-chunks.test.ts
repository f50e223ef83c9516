import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';
import { expect, test } from 'vitest';
import { lazyChunks } from '../../scripts/lazy-chunks.js';

const run = (
  code: string,
  chunks: Record<string, object>,
): { readonly exported: unknown; readonly asked: string[] } => {
  const asked: string[] = [];
  const ask = (path: string): unknown => {
    asked.push(path);
    return chunks[path];
  };
  const exported: Record<string, unknown> = {};
  const chunk = compileFunction(code, ['require', 'exports']) as (require: typeof ask, exports: object) => void;
  chunk(ask, exported);
  return { exported, asked };
};

const code = `'use strict';var one=require('./one.js'),two=require('./two.js');require('./three.js');exports.a=()=>one.a()+one.a();exports.b=()=>({...two.b,made:new two.B().of});`;

test('a chunk is asked for when something of it is first used, and only once', () => {
  const { exported, asked } = run(lazyChunks(code), { './one.js': { a: () => 2 } });
  const { a } = exported as { readonly a: () => number };
  expect(asked).toEqual([]);
  expect([a(), a()]).toEqual([4, 4]);
  expect(asked).toEqual(['./one.js']);
});

test('what is spread or made of a chunk comes of it', () => {
  class B {
    of = 'two';
  }
  const { exported } = run(lazyChunks(code), { './two.js': { b: { c: 1 }, B } });
  expect((exported as { readonly b: () => object }).b()).toEqual({ c: 1, made: 'two' });
});

test('it is found wherever code may use it, and text that names it is left alone', () => {
  const odd = `'use strict';var one=require('./one.js');exports.a=n=>n/one.a()+[...one.b,{[one.c]:one.d}].length+\`\${one.e} one.e 元\`.length+'one.a'.length+/one.a/u.source.length;`;
  const { exported } = run(lazyChunks(odd), { './one.js': { a: () => 2, b: [1], c: 'c', d: 1, e: '五' } });
  expect((exported as { readonly a: (n: number) => number }).a(8)).toBe(4 + 2 + 9 + 5 + 5);
});

test('a chunk that is handed on as a whole is refused', () => {
  expect(() => lazyChunks(`var one=require('./one.js');Object.keys(one).forEach(each=>each);`)).toThrow('one');
});

test('a chunk that is imported is asked for as it is, with every name of its own; a package is imported', async () => {
  const names = {};
  Object.defineProperty(names, 'read', { enumerable: true, get: () => 'read' });
  const importing = `'use strict';exports.read=async()=>{let {read:n}=await import('./read.js');return n};exports.sdk=()=>import('sdk');`;
  const { exported, asked } = run(lazyChunks(importing), { './read.js': names });
  expect(asked).toEqual([]);
  await expect((exported as { readonly read: () => Promise<string> }).read()).resolves.toBe('read');
  expect(lazyChunks(importing)).toContain(`import('sdk')`);
});

test('what a chunk hands on of another is asked for when it is read, and not when the chunk is imported', () => {
  const hands = `'use strict';var one=require('./one.js');Object.defineProperty(exports,"a",{enumerable:true,get:function(){return one.a}});`;
  const folder = mkdtempSync(join(tmpdir(), 'huiqi-chunks-'));
  writeFileSync(join(folder, 'one.js'), `console.log('asked for');exports.a=1;`);
  writeFileSync(join(folder, 'hands.cjs'), lazyChunks(hands));
  const said = (program: string): string => {
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
      cwd: folder,
      encoding: 'utf8',
    });
    return stdout.trim() + stderr;
  };
  const asleep = said(`import all from './hands.cjs';`);
  const awake = said(`import all from './hands.cjs'; console.log(all.a);`);
  rmSync(folder, { recursive: true });
  expect([asleep, awake]).toEqual(['', 'asked for\n1']);
});
