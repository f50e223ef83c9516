import * as fc from 'fast-check';
import { Engine, type RuleProperties } from 'json-rules-engine';
import { expect, it } from 'vitest';
import {
  compileProgram,
  type BoundCondition,
  missingIn,
  type Program,
  type Trace,
  traceCondition,
} from '../../src/condition/index.js';
import { exportCondition } from '../../src/export/json-rules-engine/index.js';
import type { Frame } from '../../src/fact/index.js';
import { type Truth, truthOf, type TruthCode } from '../../src/truth/truth.js';
import {
  bindTo,
  engineJson,
  factIndex,
  groundOf,
  learningWorld,
  plainFacts,
  trees,
  typeOf,
  type World,
} from './random-conditions.js';

// The facts are the drawn world's, so nothing looks at the frame.
const frame = { year: 2026, item: undefined } as unknown as Frame;

const everyVerdict = (program: Program, goals: number): readonly Truth[] => {
  const truths = Array.from({ length: goals }, (): Truth => 'no');
  for (const output of program.hits.slice(0, program.run(frame)))
    truths[output] = truthOf(program.verdicts[output] as TruthCode);
  return truths;
};

interface Compiled {
  readonly bound: readonly BoundCondition[];
  readonly decide: (world: World) => readonly Truth[];
  readonly trace: (world: World) => readonly Trace[];
}

const compile = (bound: readonly BoundCondition[]): Compiled => {
  const box: { world: World } = { world: [] };
  const program = compileProgram(
    bound.map((condition, output) => ({ condition, output })),
    bindTo(box),
  );
  return {
    bound,
    decide: (world) => {
      box.world = world;
      return everyVerdict(program, bound.length);
    },
    trace: (world) => bound.map((ground) => traceCondition(ground, frame, bindTo({ world }), typeOf)),
  };
};

const truths = (traces: readonly Trace[]): readonly Truth[] => traces.map(({ truth }) => truth);

const engineOf = (conditions: readonly unknown[]): Engine =>
  new Engine(
    conditions.map((condition, index) => ({
      name: String(index),
      conditions: { all: [condition] } as RuleProperties['conditions'],
      event: { type: 'held' },
    })),
  );

interface EngineNode {
  readonly name?: string;
  readonly result?: boolean;
  readonly all?: readonly EngineNode[];
  readonly any?: readonly EngineNode[];
  readonly not?: EngineNode;
}

const engineNames = ({
  name,
  result,
  all = [],
  any = [],
  not,
}: EngineNode): readonly (readonly [string, boolean | undefined])[] => [
  ...(name === undefined ? [] : [[name, result] as const]),
  ...[...all, ...any, ...(not === undefined ? [] : [not])].flatMap(engineNames),
];

const traceNames = (trace: Trace): readonly (readonly [string, boolean])[] => {
  if (trace.kind === 'comparison') return [[trace.comparison.name, trace.truth === 'yes']];
  return [
    ...(trace.name === undefined ? [] : [[trace.name, trace.truth === 'yes'] as const]),
    ...trace.parts.flatMap(traceNames),
  ];
};

const bindIn = trees.map((drawn) => ({ drawn, bound: drawn.map(groundOf) }));
const worlds = fc.array(learningWorld, { minLength: 1, maxLength: 3 });

/** The laws of conditions, each over so many random sets of goals. */
export const conditionLaws = (numRuns: number): void => {
  it('the compiled program, the trace and json-rules-engine agree on complete facts', async () => {
    await fc.assert(
      fc.asyncProperty(bindIn, worlds, async ({ drawn, bound }, drawnWorlds) => {
        const { decide, trace } = compile(bound);
        const theirs = engineOf(drawn.map(engineJson));
        const exported = engineOf(bound.map(exportCondition));
        for (const { complete, values } of drawnWorlds) {
          const ours = decide(complete);
          expect(truths(trace(complete))).toEqual(ours);
          for (const engine of [theirs, exported]) {
            const { results } = await engine.run(plainFacts(values));
            const held = new Set(results.map(({ name }) => name));
            expect(drawn.map((_, index): Truth => (held.has(String(index)) ? 'yes' : 'no'))).toEqual(ours);
          }
        }
      }),
      { numRuns },
    );
  });

  it('every named part of an exported condition comes out in json-rules-engine as in our trace', async () => {
    await fc.assert(
      fc.asyncProperty(bindIn, learningWorld, async ({ bound }, { complete, values }) => {
        const { results, failureResults } = await engineOf(bound.map(exportCondition)).run(plainFacts(values));
        const traces = compile(bound).trace(complete);
        for (const { name, conditions } of [...results, ...failureResults]) {
          expect(engineNames(conditions as EngineNode)).toEqual(traceNames(traces[Number(name)] as Trace));
        }
      }),
      { numRuns },
    );
  });

  it('the compiled program and the trace agree whatever is unknown', () => {
    fc.assert(
      fc.property(bindIn, worlds, ({ bound }, drawnWorlds) => {
        const { decide, trace } = compile(bound);
        for (const { vague } of drawnWorlds) expect(decide(vague)).toEqual(truths(trace(vague)));
      }),
      { numRuns },
    );
  });

  it('learning a fact never turns yes into no, nor no into yes', () => {
    fc.assert(
      fc.property(bindIn, learningWorld, ({ bound }, { vague, clearer, complete }) => {
        const { decide } = compile(bound);
        const [first, second, last] = [decide(vague), decide(clearer), decide(complete)];
        for (const [before, after] of [
          [first, second],
          [second, last],
        ] as const) {
          before.forEach((truth, goal) => {
            if (truth !== 'unknown') expect(after[goal]).toBe(truth);
          });
        }
        expect(last).not.toContain('unknown');
      }),
      { numRuns },
    );
  });

  it('learning what a trace asks for settles it, and a settled one asks for nothing', () => {
    fc.assert(
      fc.property(bindIn, learningWorld, ({ bound }, { vague, complete }) => {
        const { decide, trace } = compile(bound);
        trace(vague).forEach((each, goal) => {
          const asked = missingIn(each);
          expect(asked.length === 0).toBe(each.truth !== 'unknown');
          const learnt = new Set(asked.map((id) => factIndex({ id } as Parameters<typeof factIndex>[0])));
          expect(
            decide(vague.map((known, index) => (learnt.has(index) ? (complete[index] ?? known) : known)))[goal],
          ).not.toBe('unknown');
        });
      }),
      { numRuns },
    );
  });

  it('sharing conditions with other goals never changes a verdict', () => {
    fc.assert(
      fc.property(bindIn, learningWorld, ({ bound }, { vague }) => {
        const together = compile(bound).decide(vague);
        expect(bound.map((ground) => compile([ground]).decide(vague)[0])).toEqual(together);
      }),
      { numRuns },
    );
  });

  it('the order of the goals never changes a verdict', () => {
    fc.assert(
      fc.property(
        bindIn.chain(({ bound }) =>
          fc.tuple(
            fc.constant(bound),
            fc.shuffledSubarray(
              bound.map((_, index) => index),
              { minLength: bound.length },
            ),
          ),
        ),
        learningWorld,
        ([bound, order], { vague }) => {
          const asListed = compile(bound).decide(vague);
          expect(compile(order.map((index) => bound[index] as BoundCondition)).decide(vague)).toEqual(
            order.map((index) => asListed[index]),
          );
        },
      ),
      { numRuns },
    );
  });

  it('a program remembers nothing of earlier runs', () => {
    fc.assert(
      fc.property(bindIn, worlds, ({ bound }, drawnWorlds) => {
        const { decide } = compile(bound);
        const listed = drawnWorlds.flatMap(({ vague, clearer, complete }) => [vague, clearer, complete]);
        const reused = listed.map(decide);
        expect(listed.map((world) => compile(bound).decide(world))).toEqual(reused);
      }),
      { numRuns },
    );
  });
};
