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

test('who imports a chunk finds what it hands on of another', () => {
  const folder = mkdtempSync(join(tmpdir(), 'huiqi-chunks-'));
  const hands = `'use strict';var one=require('./one.cjs');Object.defineProperty(exports,"a",{enumerable:true,get:function(){return one.a}});exports.b=2;`;
  writeFileSync(join(folder, 'one.cjs'), 'exports.a=1;');
  writeFileSync(join(folder, 'hands.cjs'), lazyChunks(hands));
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', `const { a, b } = await import('./hands.cjs'); console.log(a, b);`],
    { cwd: folder, encoding: 'utf8' },
  );
  rmSync(folder, { recursive: true });
  expect([stdout.trim(), stderr]).toEqual(['1 2', '']);
});
