import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { type BoundCondition, traceCondition } from '../../src/condition/index.js';
import { documents } from '../../src/documents/index.js';
import { compilePlan, itemsOf, type Plan, settingOf } from '../../src/evaluate/index.js';
import { type JsonRules, toJsonRulesEngine } from '../../src/export/json-rules-engine/index.js';
import { type BoundFact, facts, type FactSetting } from '../../src/fact/index.js';
import { reckon } from '../../src/resolve/index.js';
import { bindRow, type ItemSource, loadDocument } from '../../src/rule/index.js';
import { type Enterprise, type EnterpriseInput, type Item, parseEnterprise } from '../../src/subject/index.js';
import { NO, YES } from '../../src/truth/truth.js';
import {
  type Choices,
  completeEnterprise,
  firstToldYear,
  programmeYear,
  readingChoices as anyReadings,
} from '../arbitrary/enterprise.js';

// Under `title-term=lapses` a title past its term is not known to stand, however much is told; that engine has no unknown.
const readingChoices = anyReadings.map(({ 'title-term': _, ...choices }): Choices => choices);

const files = documents['taizhou-matrix-2025'];

interface Both {
  readonly plan: Plan;
  readonly theirs: JsonRules;
}

// Compiled once for each setting of the readings.
const compiled = new Map<string, Both>();
const bothFor = (readings: Choices): Both => {
  const key = JSON.stringify(readings);
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const plan = compilePlan(loadDocument(files, { readings }));
  const both = { plan, theirs: toJsonRulesEngine(files, { readings }) };
  compiled.set(key, both);
  return both;
};

const holds = (
  ground: BoundCondition,
  subject: Enterprise,
  year: number,
  item: Item | undefined,
  setting: FactSetting,
): boolean => {
  const bind = ({ name, params }: Parameters<Parameters<typeof traceCondition>[2]>[0]): BoundFact =>
    facts[name].bind(params, setting);
  const { truth } = traceCondition(ground, { subject, year, item }, bind, ({ name }) =>
    facts[name].type === 'text' ? 'text' : 'number',
  );
  expect(truth).not.toBe('unknown');
  return truth === 'yes';
};

/** Which rows of which rule hold for which item, by our own conditions. */
const rowsThatHold = (plan: Plan, subject: Enterprise, year: number): readonly string[] => {
  const { rules } = plan.document;
  return rules.flatMap((rule) => {
    const source: ItemSource | undefined = rule.kind === 'award' ? rule.items : undefined;
    const setting = settingOf(plan, source);
    const items: readonly (Item | undefined)[] = source === undefined ? [undefined] : (itemsOf(subject, source) ?? []);
    return items.flatMap((item) =>
      rule.rows.flatMap((_, row) =>
        holds(bindRow(rules, rule.condition, row, rule), subject, year, item, setting)
          ? [`${rule.id} ${String(row)} ${item?.path ?? ''}`]
          : [],
      ),
    );
  });
};

/**
 * Whether an enterprise left the library and came back three years ago asks of the years before 2020:
 * a sum-up that ends later leaves open in which of its years something was reached. Such an old
 * enterprise is taken as founded with its first told year instead.
 */
const lastSumUp = 2019;
const toldThroughout = (input: EnterpriseInput): EnterpriseInput => {
  const { before, ...rest } = input;
  const young = input.foundedIn !== undefined && input.foundedIn >= firstToldYear;
  return young || (before?.through ?? 0) <= lastSumUp ? input : { ...rest, foundedIn: firstToldYear };
};

const subjects: fc.Arbitrary<Enterprise> = completeEnterprise.map((input) => {
  const parsed = parseEnterprise(toldThroughout(input));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.subject;
});

/** The laws of the export, each over so many random complete enterprises and settings of the readings. */
export const taizhouLaws = (numRuns: number): void => {
  it('json-rules-engine fires exactly the rows that hold for us', async () => {
    await fc.assert(
      fc.asyncProperty(subjects, programmeYear, readingChoices, async (subject, year, readings) => {
        const { plan, theirs } = bothFor(readings);
        const { fired } = await theirs.evaluate(subject, { year });
        expect(fired.map(({ rule, row, path }) => `${rule} ${String(row)} ${path ?? ''}`).sort()).toEqual(
          [...rowsThatHold(plan, subject, year)].sort(),
        );
      }),
      { numRuns },
    );
  });

  it('json-rules-engine grants every award that we claim, and pays the same', async () => {
    await fc.assert(
      fc.asyncProperty(subjects, programmeYear, readingChoices, async (subject, year, readings) => {
        const { plan, theirs } = bothFor(readings);
        const { awards } = await theirs.evaluate(subject, { year });
        // It adds rows up as the clauses have them: what was received is ours to reckon.
        const { grossAwards: claims } = reckon(plan, { ...subject, received: [] }, year);
        for (const { truth, low, high } of claims) {
          expect([NO, YES]).toContain(truth);
          expect(low).toBe(high);
        }
        const ours = claims
          .filter(({ truth }) => truth === YES)
          .map(({ award, item, low }) => `${award.rule.id} ${item?.path ?? ''} ${String(low)}`);
        expect(awards.map(({ rule, path, amount }) => `${rule} ${path ?? ''} ${String(amount)}`).sort()).toEqual(
          ours.sort(),
        );
      }),
      { numRuns },
    );
  });

  it('json-rules-engine opens every library and service that we do, and no other', async () => {
    await fc.assert(
      fc.asyncProperty(subjects, programmeYear, readingChoices, async (subject, year, readings) => {
        const { plan, theirs } = bothFor(readings);
        const { standings, standingPrograms } = plan;
        const ours = standingPrograms.flatMap(({ run, hits }) =>
          [...hits.slice(0, run({ subject, year, item: undefined }))].map((output) => standings[output]?.rule.id ?? ''),
        );
        const { fired } = await theirs.evaluate(subject, { year });
        const held = new Set(fired.map(({ rule }) => rule));
        expect(
          standings
            .map(({ rule }) => rule.id)
            .filter((id) => held.has(id))
            .sort(),
        ).toEqual(ours.sort());
      }),
      { numRuns },
    );
  });
};
