import { describe, expect, test } from 'vitest';
import { documents } from '../../src/documents/index.js';
import { actualsAsObservations } from '../../src/target/own.js';
import { figuresOf, oracleHolds } from '../../src/target/oracle.js';
import { assess } from '../../src/target/assess.js';
import { prepare } from '../../src/target/prepare.js';
import { resolveObservations } from '../../src/target/observed.js';
import { namingOf } from '../../src/target/names.js';
import { loadDocument } from '../../src/rule/index.js';

const loaded = Object.values(documents).map((files) => loadDocument(files));
const ledgers = figuresOf(loaded.map(({ clauses }) => clauses));

describe('oracles', () => {
  test.each(loaded.flatMap(({ oracles }) => oracles.map((each) => [each.id, each] as const)))('%s', (_, each) => {
    expect(oracleHolds(each, ledgers)).toBe(each.agrees);
  });
});

test('16', () => {
  const prepared = prepare([documents['ningbo-plan-2021']], {});
  const [plan] = prepared.documents;
  if (plan === undefined) throw new Error();
  const r = resolveObservations(actualsAsObservations(plan), prepared.documents, namingOf('宁波市', prepared.documents));
  if (!r.ok) throw new Error(JSON.stringify(r.issues, null, 1));
  const start = performance.now();
  const out = assess(prepared, r.observed).filter(({ year }) => year === 2020);
  console.log(performance.now() - start, out.map((o) => [o.clauses[0], o.verdict, o.observed?.value, o.gap, JSON.stringify(o.reason)].join(' ')));
  const own = plan.targets.flatMap((i) => i.figures.filter((f) => f.verdict).map((f) => [i.id, f.verdict]));
  console.log(own.length);
  for (const [id, v] of own) expect(out.find((o) => o.indicator === id)?.verdict).toBe(v);
});

test('coherent', () => {
  const by = new Map<string, Set<string>>();
  for (const d of loaded) for (const i of d.targets) {
    const k = `${d.city} ${i.id}`;
    by.set(k, (by.get(k) ?? new Set()).add(`${i.measure} ${i.unit}`));
  }
  console.log([...by].filter(([, v]) => v.size > 1));
  for (const city of ['宁波市', '绍兴市', '台州市']) {
    const docs = loaded.filter((d) => d.city === city);
    const naming = namingOf(city, docs);
    const amb = docs.flatMap((d) => d.targets.flatMap((i) => [i.title.zh, i.title.en, ...(i.names ?? [])].map((n) => [i.id, n, naming(n, { path: '' })] as const))).filter(([id, , r]) => !r.ok || r.id !== id);
    console.log(city, docs.flatMap((d) => d.targets.flatMap((i) => i.figures)).length, amb.map(([id, n, r]) => `${id} ${n} ${r.ok ? r.id : JSON.stringify(r.issue.wanted.en)}`));
  }
});
