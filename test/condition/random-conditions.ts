/**
 * Conditions and facts by chance, written twice from one drawing: as our rule files write them and as
 * json-rules-engine's own JSON. The second is made here, not by the export under test.
 *
 * The drawing stays inside what both mean the same (test/export/json-rules-engine-traps.test.ts pins
 * the rest): every all, any and list has a member, every node one shape, order is asked of whole
 * numbers only, values are of their fact's type, and no fact is missing.
 */
import * as fc from 'fast-check';
import {
  type FactCall,
  type BoundCondition,
  bindCondition,
  type OperatorName,
  operatorNames,
  operators,
  parseCondition,
} from '../../src/condition/index.js';
import { type BoundFact, type FactName, facts, type FactType } from '../../src/fact/index.js';
import { shipped } from '../../src/subject/index.js';
import { formatMoney, type Money } from '../../src/quantity/index.js';

type Value = number | string;

/** Facts to draw from, a few of every type. Values are such as each of its type may have. */
const pool: readonly { readonly fact: FactName; readonly params: object }[] = [
  { fact: 'isManufacturer', params: {} },
  { fact: 'inPlan', params: {} },
  { fact: 'itemInYear', params: {} },
  { fact: 'revenue', params: { measure: 'revenue' } },
  { fact: 'revenue', params: { measure: 'revenue', yearsAgo: 1 } },
  { fact: 'revenuePeakBefore', params: { measure: 'mainRevenue' } },
  { fact: 'highestGradeBefore', params: { title: 'dcmm' } },
  { fact: 'itemGrade', params: {} },
  { fact: 'city', params: {} },
  { fact: 'itemLevel', params: {} },
];

const typeAt = (index: number): FactType => facts[(pool[index] as (typeof pool)[number]).fact].type;

// Few values, neighbours and extremes among them, so that conditions are often just met or just missed.
const values: Readonly<Record<FactType, readonly [Value, ...Value[]]>> = {
  flag: [0, 1],
  money: [0, 1, 1e12 - 1, 1e12, 1e12 + 1, 9e15 - 1, 9e15],
  area: [0, 1, 2e7, 9e15],
  share: [0, 1, 3e6, 1e14],
  integer: [1, 2, 3, 4, 5],
  text: ['national', 'provincial', 'municipal'],
};

export type Tree =
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Tree[] }
  | { readonly kind: 'not'; readonly part: Tree }
  | {
      readonly kind: 'leaf';
      readonly fact: number;
      readonly operator: OperatorName;
      readonly values: readonly Value[];
    };

const leaf: fc.Arbitrary<Tree> = fc.nat({ max: pool.length - 1 }).chain((fact) => {
  const type = typeAt(fact);
  const fitting = operatorNames.filter((name) => operators[name].fits.includes(type));
  return fc.constantFrom(...fitting).chain((operator) =>
    fc
      .array(fc.constantFrom(...values[type]), {
        minLength: 1,
        maxLength: operators[operator].takes === 'list' ? 3 : 1,
      })
      .map((chosen): Tree => ({ kind: 'leaf', fact, operator, values: chosen })),
  );
});

const group = (kind: 'all' | 'any', part: fc.Arbitrary<Tree>): fc.Arbitrary<Tree> =>
  fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => ({ kind, parts }));

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 3, arbitrary: leaf },
    { weight: 2, arbitrary: group('all', tie('tree')) },
    { weight: 2, arbitrary: group('any', tie('tree')) },
    { weight: 1, arbitrary: tie('tree').map((part): Tree => ({ kind: 'not', part })) },
  ),
}));

/** Goals that share conditions, as the rules of one document do. */
export const trees: fc.Arbitrary<readonly Tree[]> = fc.array(tree, { minLength: 1, maxLength: 4 }).chain((shared) => {
  const one = fc.constantFrom(...shared);
  const opposite = one.map((part): Tree => ({ kind: 'not', part }));
  const part = fc.oneof(
    { weight: 4, arbitrary: one },
    { weight: 1, arbitrary: opposite },
    { weight: 1, arbitrary: leaf },
  );
  const goal = fc.oneof(
    { weight: 3, arbitrary: group('all', part) },
    { weight: 1, arbitrary: group('any', part) },
    { weight: 1, arbitrary: part },
  );
  return fc.array(goal, { minLength: 1, maxLength: 6 });
});

const literal = (type: FactType, value: Value): unknown =>
  type === 'flag' ? value === 1 : type === 'money' ? formatMoney(value as Money) : value;

const listOr = (operator: OperatorName, list: readonly unknown[]): unknown =>
  operators[operator].takes === 'list' ? list : list[0];

/** As a rule file writes it. */
const ruleJson = (each: Tree, name: () => string): unknown => {
  switch (each.kind) {
    case 'all':
    case 'any':
      return { name: name(), [each.kind]: each.parts.map((part) => ruleJson(part, name)) };
    case 'not':
      return { not: ruleJson(each.part, name) };
    case 'leaf':
      return {
        name: name(),
        ...pool[each.fact],
        operator: each.operator,
        value: listOr(
          each.operator,
          each.values.map((value) => literal(typeAt(each.fact), value)),
        ),
      };
  }
};

const plain = (type: FactType, value: Value): unknown => (type === 'flag' ? value === 1 : value);

/** As json-rules-engine's guide writes it; facts are called `fact 0`, `fact 1` and so on. */
export const engineJson = (each: Tree): unknown => {
  switch (each.kind) {
    case 'all':
    case 'any':
      return { [each.kind]: each.parts.map(engineJson) };
    case 'not':
      return { not: engineJson(each.part) };
    case 'leaf':
      return {
        fact: `fact ${String(each.fact)}`,
        operator: each.operator,
        value: listOr(
          each.operator,
          each.values.map((value) => plain(typeAt(each.fact), value)),
        ),
      };
  }
};

/** Parsed by us from the rule's JSON, with every comparison named. */
export const groundOf = (each: Tree): BoundCondition => {
  let named = 0;
  const raw = ruleJson(each, () => `c${String((named += 1))}`);
  const parsed = parseCondition(raw, {
    file: 'random',
    pointer: '',
    columns: {},
    parameters: {},
    rows: [{}],
    vocabulary: shipped,
    subjects: ['enterprise'],
    items: true,
    rules: new Set(),
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return bindCondition(parsed.condition, {}, () => {
    throw new Error('no references are drawn');
  });
};

/** What is known of each fact of the pool: bounds, or a text that is known or not. */
type Known = { readonly low: number; readonly high: number } | { readonly text: string | undefined };
export type World = readonly Known[];

/** One fact in three states of knowledge, each inside the one before. */
interface Learning {
  readonly vague: Known;
  readonly clearer: Known;
  readonly value: Value;
}

const exactly = (value: Value): Known => (typeof value === 'string' ? { text: value } : { low: value, high: value });

const learning = (type: FactType): fc.Arbitrary<Learning> => {
  if (type === 'text') {
    const text = fc.constantFrom(...(values.text as readonly [string, ...string[]]));
    return fc.tuple(text, fc.integer({ min: 0, max: 2 })).map(([value, told]) => ({
      vague: { text: told > 1 ? value : undefined },
      clearer: { text: told > 0 ? value : undefined },
      value,
    }));
  }
  const known = values[type] as readonly [number, ...number[]];
  // An open end is infinite for money, as for a year that nothing was told of.
  const bound = type === 'money' ? fc.constantFrom(...known, Infinity) : fc.constantFrom(...known);
  return fc
    .tuple(fc.constantFrom(...known), bound, bound, bound, bound, fc.boolean())
    .map(([value, a, b, c, d, told]) => {
      const clearer = told ? { low: value, high: value } : { low: Math.min(value, a, b), high: Math.max(value, a, b) };
      const low = Math.min(clearer.low, c, d);
      const high = Math.max(clearer.high, c, d);
      return {
        vague: { low: Number.isFinite(low) ? low : clearer.low, high },
        clearer: { low: Number.isFinite(clearer.low) ? clearer.low : value, high: clearer.high },
        value,
      };
    });
};

/** Three worlds: vague, clearer, complete. The values of the last are in its `values`. */
export const learningWorld: fc.Arbitrary<{
  readonly vague: World;
  readonly clearer: World;
  readonly complete: World;
  readonly values: readonly Value[];
}> = fc.tuple(...pool.map((_, index) => learning(typeAt(index)))).map((each) => ({
  vague: each.map(({ vague }) => vague),
  clearer: each.map(({ clearer }) => clearer),
  complete: each.map(({ value }) => exactly(value)),
  values: each.map(({ value }) => value),
}));

const calls = pool.map((each): string => {
  const ground = groundOf({
    kind: 'leaf',
    fact: pool.indexOf(each),
    operator: 'equal',
    values: [values[facts[each.fact].type][0]],
  });
  return ground.kind === 'comparison' ? ground.fact.id : '';
});

export const factIndex = ({ id }: FactCall): number => calls.indexOf(id);

/** Facts for both engines' names: ours by call id, theirs by number. */
export const plainFacts = (known: readonly Value[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    known.flatMap((value, index): readonly (readonly [string, unknown])[] => [
      [calls[index] ?? '', plain(typeAt(index), value)],
      [`fact ${String(index)}`, plain(typeAt(index), value)],
    ]),
  );

/** A binding of facts to a world that may be exchanged between runs. */
export const bindTo =
  (box: { world: World }) =>
  (call: FactCall): BoundFact => ({
    load: (_, slots, slot) => {
      const known = box.world[factIndex(call)] as Known;
      if ('text' in known) slots.text[slot] = known.text;
      else {
        slots.low[slot] = known.low;
        slots.high[slot] = known.high;
      }
    },
    missing: () => [call.id],
  });

export const typeOf = ({ name }: FactCall): 'text' | 'number' => (facts[name].type === 'text' ? 'text' : 'number');
