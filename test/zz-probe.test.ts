import * as fc from 'fast-check';
import { test } from 'vitest';
import { classifyTier } from '../src/classify-tier.js';
import { completeMember, decisivePaths, libraryTitles, optionsOf, programmeYear, settingsOf } from './arbitrary/classes.js';
import { forget, isAccepted } from './arbitrary/enterprise.js';
const put = (value: any, [s, ...rest]: string[], a: unknown): any => Array.isArray(value) ? value.map((e, i) => String(i) === s ? put(e, rest, a) : e) : { ...(value ?? {}), [s!]: rest.length === 0 ? a : put(value?.[s!], rest, a) };
const vals = (p: string): any[] => {
  const f = p.split('.').at(-1)!;
  if (p === 'titles') return [[], ...libraryTitles.map((title) => [{ title, on: '2010-01-01' }])];
  if (f === 'revenue' || f === 'marketValue') return ['0元', '5亿元', '500000000.01元', '100亿元', '10000000000.01元', '500亿元'];
  if (f === 'on') return ['2010-01-01', '2999-12-31'];
  if (f === 'industry') return ['C3852', 'F5179'];
  if (f === 'qualityAdvantage') return ['none', 'some', 'strong', 'absolute'];
  return [true, false];
};
const ok = (p: string) => /^(?:titles|industry|titles\.\d+\.on|judgements\.\w+|years\.\d+\.(?:revenue|marketValue))$/u.test(p);
let n = 0, multi = 0;
test('multi', () => {
  fc.assert(fc.property(fc.constantFrom(...settingsOf('shaoxing-growth-2021')), completeMember.chain((input) => programmeYear.chain((year) => fc.subarray(decisivePaths(input, year).filter(ok), { minLength: 2, maxLength: 3 }).filter((ps) => !(ps.includes('titles') && ps.some((p) => p.startsWith('titles.')))).map((paths) => ({ input, year, paths })))), (readings, { input, year, paths }) => {
    const o = optionsOf({ document: 'shaoxing-growth-2021', readings });
    const sparse = forget(input, paths);
    fc.pre(isAccepted(sparse));
    let all: any[] = [sparse];
    for (const p of paths) all = all.flatMap((one) => vals(p).map((v) => put(one, p.split('.'), v)));
    const reached = new Set(all.filter(isAccepted).flatMap((c) => classifyTier(c, year, o).possible));
    const { possible } = classifyTier(sparse, year, o);
    n++; if (possible.length > 1) multi++;
    const want = ['sprint', 'accelerate', 'start', 'none'].filter((x) => reached.has(x));
    if (String(want) !== String(possible)) throw new Error(JSON.stringify({ want, possible, paths, year, readings, sparse }));
  }), { numRuns: 400, seed: 5 });
  console.log('tight', n, multi);
}, 550000);
