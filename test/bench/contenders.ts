/**
 * Who is compared, each in a process of its own: the same enterprises, the same year, and the same total, which is held equal
 * before anything is timed. Peers that know no enterprises are given facts worked out beforehand.
 */
import { documents } from '../../src/documents/index.js';
import { createDocumentEngine, type Engine } from '../../src/engine/index.js';
import { evaluateAwards } from '../../src/evaluate-awards.js';
import { littleGiant } from '../../src/evaluators/taizhou-matrix-2025/index.js';
import { explain } from '../../src/explain.js';
import { toJsonRulesEngine } from '../../src/json-rules-engine.js';
import type { DocumentFiles } from '../../src/rule/index.js';
import { type Enterprise, parseEnterprise, unchecked } from '../../src/subject/index.js';
import type { Call } from './calls.js';
import { flatRow, flatRules } from './flat.js';
import { type DocumentWords, handWrittenResult } from './hand-written-result.js';
import { handWritten } from './hand-written.js';
import { duckdb, jsonLogic, zen } from './peers.js';
import { population, writtenPopulation } from './population.js';

const year = 2026;
const size = 2000;
const files = documents['taizhou-matrix-2025'];

/** The awards alone, without readings: what a peer can say, and what the hand-written result holds. */
const awardFiles: DocumentFiles = {
  ...files,
  rules: Object.fromEntries(
    Object.entries(files.rules).filter(([, rule]) => (rule as { readonly kind?: unknown }).kind === 'award'),
  ),
  readings: [],
};

const subjects = (): readonly Enterprise[] => population(size);
const at = <Each>(list: readonly Each[], index: number): Each => list[index % list.length] as Each;

const wordsOf = ({ document }: Engine): DocumentWords => ({
  heading: { document: document.id, status: document.status, statusNote: document.statusNote },
  rules: Object.fromEntries(document.rules.map(({ slug, id, title, clauses }) => [slug, { rule: id, title, clauses }])),
  receipts: document.groups.find(({ id }) => id === 'outside-policies') ?? { title: { zh: '', en: '' }, clauses: [] },
});

const mustAgree = (agree: boolean, who: string): void => {
  if (!agree) throw new Error(`${who} comes to another result: nothing is printed of a comparison of unequals`);
};

const rows = () => subjects().map((each) => flatRow(each, year));

/** Makes a contender ready, once it was held against the hand-written totals. */
type Make = () => Promise<Call | undefined> | Call;

const checkedRows = async (
  who: string,
  make: () => Promise<((row: ReturnType<typeof flatRow>) => number | Promise<number>) | undefined>,
): Promise<Call | undefined> => {
  const decide = await make();
  if (decide === undefined) return undefined;
  const all = rows();
  for (const [index, each] of subjects().slice(0, 200).entries())
    mustAgree((await decide(at(all, index))) === handWritten(each, year), who);
  return { run: (index) => decide(at(all, index)), ...(who === 'zen-engine' ? { waits: true } : {}) };
};

export const contenders: Readonly<Record<string, Make>> = {
  'hand-written totals': () => {
    const all = subjects();
    return { run: (index) => handWritten(at(all, index), year) };
  },
  totals: () => {
    const [all, engine] = [subjects(), createDocumentEngine(files)];
    for (const each of all) {
      const { low, high } = engine.totals(each, { year });
      mustAgree(low === high && low === handWritten(each, year), 'totals');
    }
    return { run: (index) => engine.totals(at(all, index), { year }) };
  },
  'hand-written full result': () => {
    const all = subjects();
    const engine = createDocumentEngine(awardFiles);
    const fill = handWrittenResult(wordsOf(engine));
    for (const each of all) {
      const result = engine.evaluate(each, { year });
      if (result.notices.length === 0)
        mustAgree(JSON.stringify(fill(each, year)) === JSON.stringify(result), 'the hand-written result');
    }
    return { run: (index) => fill(at(all, index), year) };
  },
  'full result of the same awards': () => {
    const [all, engine] = [subjects(), createDocumentEngine(awardFiles)];
    return { run: (index) => engine.evaluate(at(all, index), { year }) };
  },
  'full result': () => {
    const [all, engine] = [subjects(), createDocumentEngine(files)];
    return { run: (index) => engine.evaluate(at(all, index), { year }) };
  },
  'full result, alternatives: false': () => {
    const [all, engine] = [subjects(), createDocumentEngine(files, { alternatives: false })];
    return { run: (index) => engine.evaluate(at(all, index), { year }) };
  },
  explain: () => {
    const engine = createDocumentEngine(files);
    const results = subjects()
      .slice(0, 200)
      .map((each) => engine.evaluate(each, { year }));
    return { run: (index) => explain(at(results, index), 'zh') };
  },
  'JSON.parse of the input': () => {
    const texts = writtenPopulation(size).map((each) => JSON.stringify(each));
    return { run: (index) => JSON.parse(at(texts, index)) as unknown };
  },
  parse: () => {
    const all = writtenPopulation(size);
    return { run: (index) => parseEnterprise(at(all, index)) };
  },
  'evaluateAwards, from an object': () => {
    const all = writtenPopulation(size);
    return {
      run: (index) => evaluateAwards(unchecked(at(all, index)), { document: 'taizhou-matrix-2025', year }),
    };
  },
  'one rule’s evaluator, from an object': () => {
    const all = writtenPopulation(size).map((each) => {
      const { city, industry, titles, received } = each as Readonly<Record<string, unknown>>;
      return { city, industry, titles, received };
    });
    return { run: (index) => littleGiant(unchecked(at(all, index)), { year }) };
  },
  'json-rules-engine': async () => {
    const all = subjects().filter(({ received }) => received?.length === 0);
    const peer = toJsonRulesEngine(awardFiles);
    for (const each of all.slice(0, 100)) {
      const { awards } = await peer.evaluate(each, { year });
      mustAgree(awards.reduce((sum, { amount }) => sum + amount, 0) === handWritten(each, year), 'json-rules-engine');
    }
    return { run: (index) => peer.evaluate(at(all, index), { year }), waits: true };
  },
  'json-logic-engine': () => checkedRows('json-logic-engine', () => jsonLogic(flatRules)),
  'zen-engine': () => checkedRows('zen-engine', () => zen(flatRules)),
  duckdb: async () => {
    const all = rows();
    const sweep = await duckdb(flatRules, all);
    if (sweep === undefined) return undefined;
    const whole = subjects().reduce((sum, each) => sum + handWritten(each, year), 0);
    mustAgree((await sweep.total()) === whole * sweep.copies, 'duckdb');
    return { run: () => sweep.total(), waits: true, of: all.length * sweep.copies };
  },
};
