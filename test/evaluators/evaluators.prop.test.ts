/** The evaluator of one rule against the whole document that it stands in. */
import { test } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { long } from '../long.js';
import { documents } from '../../src/documents/index.js';
import { engineFor, evaluate } from '../../src/engine/evaluate.js';
import {
  type AwardOutcome,
  createDocumentEngine,
  type Engine,
  type LimitOutcome,
  reasoning,
} from '../../src/engine/index.js';
import type { AwardRule } from '../../src/rule/index.js';
import { HuiqiError } from '../../src/issue/index.js';
import { parsePlace, placeKinds, unchecked } from '../../src/subject/index.js';
import { forgottenPlaced } from '../arbitrary/classes.js';
import { anyEnterprise, programmeYear, readingChoices } from '../arbitrary/enterprise.js';
import { anyPlace, programmeYear as placeYear, written } from '../arbitrary/places.js';
import { anyInput } from '../subject/damaged.js';
import { interval, liesInside, patience, runs, subjectOf } from '../laws/support.js';
import { type AnyAnswer, choicesOf, everyRule, fieldAt, onlyRead, type RuleAlone } from './every-rule.js';

const isOfEnterprises = ({ rule }: RuleAlone): boolean => rule.subjects.includes('enterprise');
const grantMoney = new Set(everyRule.flatMap(({ rule, document }) => (rule.kind === 'award' ? [document] : [])));

/** Rules about enterprises of documents that grant money, and of those that only keep libraries. */
const ofGrants = everyRule.filter((each) => isOfEnterprises(each) && grantMoney.has(each.document));
const ofMembers = everyRule.filter((each) => isOfEnterprises(each) && !grantMoney.has(each.document));
const withTiers = ofGrants.filter(({ rule }) => rule.kind === 'award' && rule.rows.length > 1);
const ofPlaces = everyRule.filter((each) => !isOfEnterprises(each));

/** The document as `evaluate` has it: receipts may name the matters of others. */
const whole = ({ document }: RuleAlone, readings: Readonly<Record<string, string>>): Engine =>
  engineFor({ document, readings, alternatives: false });

type Award = Pick<AwardOutcome, 'truth' | 'amount' | 'payable' | 'of'>;

const namesItsMatters = ({
  received = [],
}: {
  readonly received?: readonly { readonly matter?: string | undefined }[] | undefined;
}): boolean => received.every(({ matter }) => matter !== undefined);

/** What an answer says of the rule: remarks on the input are about all of it, and its name is only repeated. */
const saidIn = ({ notices: _, ...answer }: AnyAnswer & { readonly subject?: string }): unknown =>
  JSON.parse(JSON.stringify({ ...answer, subject: undefined }));

describe('the evaluator of one rule', () => {
  it('is tried for every rule there is', () => {
    expect(ofGrants.length + ofMembers.length + ofPlaces.length).toBe(everyRule.length);
    expect(everyRule.length).toBeGreaterThan(40);
  });

  test.prop([anyEnterprise, programmeYear, readingChoices, fc.constantFrom(...ofGrants)], runs(300))(
    'says of an award what its document says where no choice among awards is in force, money for its matter included',
    (input, year, choices, alone) => {
      const readings = choicesOf(alone, choices);
      const answer = alone.evaluate(input, { year, readings, alternatives: false });
      fc.pre(answer.notLookedAt.length === 0);
      const result = whole(alone, readings).evaluate(subjectOf(input), { year });
      const theirs: readonly Award[] = result.awards.filter(({ rule }) => rule === alone.rule.id);
      if (alone.rule.kind !== 'award') {
        const other = [...result.tiers, ...result.services].find(({ rule }) => rule === alone.rule.id);
        expect(answer.truth).toBe(other?.truth);
        return;
      }
      const ours: readonly Award[] = answer.items ?? [answer as Award];
      expect(ours.map(({ of }) => of)).toEqual(theirs.map(({ of }) => of));
      for (const [index, own] of ours.entries()) {
        const other = theirs[index] as Award;
        expect([own.truth, own.amount]).toEqual([other.truth, other.amount]);
        expect(liesInside(interval(own.payable), interval(other.payable))).toBe(true);
        if (namesItsMatters(input)) expect(own.payable).toEqual(other.payable);
      }
    },
    patience,
  );

  test.prop([anyEnterprise, programmeYear, readingChoices, fc.constantFrom(...withTiers)], runs(150))(
    'names as the tier the highest row that its reasons show to hold, and none where a higher one may',
    (input, year, choices, alone) => {
      const readings = choicesOf(alone, choices);
      const answer = alone.evaluate(input, { year, readings, alternatives: false });
      const { rowLabels, rowRanks } = alone.rule as AwardRule;
      for (const outcome of answer.items ?? [answer as AwardOutcome]) {
        const shown = outcome[reasoning]()
          .items.flatMap(({ rows }) => rows)
          .filter(({ trace }) => trace.truth !== 'no')
          .sort((a, b) => (rowRanks[b.row] ?? 0) - (rowRanks[a.row] ?? 0) || a.row - b.row);
        const [highest] = shown;
        const holds = shown.some(({ row, trace }) => row === highest?.row && trace.truth === 'yes');
        const reached = highest === undefined ? 'none' : rowLabels[highest.row];
        expect((outcome as { readonly tier?: string }).tier).toBe(highest === undefined || holds ? reached : 'unknown');
      }
    },
    patience,
  );

  test.prop(
    [anyInput.filter(({ kind }) => kind === 'enterprise'), programmeYear, fc.constantFrom(...ofGrants)],
    runs(300),
  )(
    'refuses the inputs that its document refuses, with the same problems, and no others',
    ({ input }, year, alone) => {
      const problemsOf = (ask: () => unknown): unknown => {
        try {
          ask();
          return [];
        } catch (error) {
          if (error instanceof HuiqiError) return error.issues;
          throw error;
        }
      };
      const options = { year, alternatives: false } as const;
      const { document } = alone;
      expect(problemsOf(() => alone.evaluate(input, options))).toEqual(
        problemsOf(() => evaluate(unchecked(input), { ...options, document })),
      );
    },
    patience,
  );

  test.prop([forgottenPlaced, fc.constantFrom(...ofMembers)], runs(200))(
    'says of a library or a service what its document says',
    ({ input, year, setting }, alone) => {
      const readings = choicesOf(alone, setting.readings);
      const result = whole(alone, readings).evaluate(subjectOf(input), { year });
      const other = [...result.tiers, ...result.services].find(({ rule }) => rule === alone.rule.id);
      expect(alone.evaluate(input, { year, readings, alternatives: false }).truth).toBe(other?.truth);
    },
    patience,
  );

  test.prop([anyPlace, placeYear, fc.constantFrom(...ofPlaces)], runs(300))(
    'says of a limit what its document says',
    (place, year, alone) => {
      fc.pre(alone.rule.subjects.includes(place.kind));
      const input = written(place);
      const parsed = parsePlace(place.kind, input);
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
      const result = whole(alone, {}).evaluate(parsed.subject, { year });
      const theirs = result.limits.find(({ rule }) => rule === alone.rule.id) as LimitOutcome;
      const answer = alone.evaluate(input, { year, subject: place.kind });
      const { applies, holds, limit, actual, headroom } = answer;
      expect({ applies, holds, limit, actual, headroom }).toEqual({
        applies: theirs.applies,
        holds: theirs.holds,
        limit: theirs.limit,
        actual: theirs.actual,
        headroom: theirs.headroom,
      });
      expect(placeKinds).toContain(place.kind);
    },
    patience,
  );

  describe('field by field', long, () => {
    test.prop([anyEnterprise, programmeYear, readingChoices, fc.constantFrom(...ofGrants, ...ofMembers)], runs(100))(
      'reads no field but those it names, and asks for no other',
      (input, year, choices, drawn) => {
        const settings: readonly (readonly [RuleAlone, Readonly<Record<string, string>>])[] = [
          ...ofGrants.map((alone) => [alone, {}] as const),
          [drawn, choicesOf(drawn, choices)],
        ];
        for (const [alone, readings] of settings) {
          const options = { year, readings, alternatives: readings === settings.at(-1)?.[1] };
          const answer = alone.evaluate(input, options);
          expect(saidIn(alone.evaluate(onlyRead(input, alone.fields), options))).toEqual(saidIn(answer));
          const asked = [answer, ...(answer.items ?? [])].flatMap(({ missing = [] }) => missing);
          expect(asked.map(({ path }) => fieldAt(path)).filter((field) => !alone.fields.includes(field))).toEqual([]);
        }
      },
      patience,
    );
  });

  it('sees that figures of ranked libraries exclude each other, as the document does', () => {
    const alone = everyRule.find(({ rule }) => rule.id === 'shaoxing-growth-2021/priority-recommendation');
    if (alone === undefined) throw new Error('no such rule');
    const input = { city: '绍兴市', titles: [{ title: 'champion-enterprise' as const, on: '2024' }] };
    const answer = alone.evaluate(input, { year: 2024, readings: {} });
    const [theirs] = createDocumentEngine(documents['shaoxing-growth-2021'])
      .evaluate(subjectOf(input), { year: 2024 })
      .services.filter(({ rule }) => rule === alone.rule.id);
    const { truth, missing, dependsOn } = answer;
    expect({ truth, missing, dependsOn }).toEqual({
      truth: 'yes',
      missing: theirs?.missing,
      dependsOn: theirs?.dependsOn,
    });
  });
});
