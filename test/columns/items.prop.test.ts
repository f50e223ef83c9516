import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { columnsIn, createVerdicts, likenessOf, seenBy } from '../../src/columns/index.js';
import { documents } from '../../src/documents/index.js';
import { compilePlan, grossAwardsFor, tiesAwards } from '../../src/evaluate/index.js';
import { isAwardAmong, loadPrepared, prepareDocument } from '../../src/rule/index.js';
import { type Enterprise, parseEnterprise } from '../../src/subject/index.js';
import { anyEnterprise } from '../arbitrary/enterprise.js';
import { runs } from '../laws/support.js';

const years = [2025, 2026, 2027];
const taizhou = loadPrepared(prepareDocument(documents['taizhou-matrix-2025']));
const all = compilePlan(taizhou);
// A choice ties these: no columns decide them.
const tied = new Set(['champion-enterprise', 'champion-product']);
const slugs = all.awards.flatMap(({ rule: { slug } }) => (tied.has(slug) ? [] : [slug]));
const planOf = (...some: readonly string[]) =>
  compilePlan(taizhou, all.period, all.datedOnly, isAwardAmong(new Set(some)));
const plan = planOf(...slugs);
const parts = slugs.map((slug) => planOf(slug));

interface Lists {
  readonly titles?: readonly unknown[];
  readonly projects?: readonly unknown[];
}

/** The same enterprise with its lists the other way round. */
const turned = (input: object): object => {
  const { titles, projects }: Lists = input;
  return {
    ...input,
    ...(titles === undefined ? {} : { titles: [...titles].reverse() }),
    ...(projects === undefined ? {} : { projects: [...projects].reverse() }),
  };
};

/** What each clause grants in each year, item by item, whatever their order. */
const grantedTo = (subject: Enterprise, by = plan): string =>
  JSON.stringify(
    years.map((year) =>
      grossAwardsFor(by, subject, year)
        .filter(({ high }) => high > 0)
        .map(({ award, unlisted, truth, low, high }) => [award.index, unlisted, truth, low, String(high)].join(' '))
        .sort(),
    ),
  );

test('columns decide the awards of this law', () => {
  expect(tiesAwards(plan)).toBe(false);
});

test.prop([fc.array(anyEnterprise, { minLength: 1, maxLength: 12 })], runs(20))(
  'rows of one pattern are granted the same for every item, and the order of items makes no other pattern',
  (inputs) => {
    const verdicts = createVerdicts([years.map((year) => columnsIn(plan, year))]);
    const granted = new Map<number, string>();
    const subjects = inputs.flatMap((input) => {
      const [own, other] = [input as object, turned(input as object)].map((each) =>
        parseEnterprise({ ...each, received: [] }),
      );
      return own?.ok === true && other?.ok === true ? [own.subject, other.subject] : [];
    });
    verdicts.decide(subjects);
    subjects.forEach((subject, row) => {
      const pattern = verdicts.patternOf(0, row);
      if (pattern === undefined) return;
      if (row % 2 === 1) expect(pattern).toBe(verdicts.patternOf(0, row - 1));
      const before = granted.get(pattern) ?? grantedTo(subject);
      granted.set(pattern, before);
      expect(grantedTo(subject)).toBe(before);
    });
  },
);

test.prop([anyEnterprise, anyEnterprise], runs(20))(
  'enterprises that differ by what an award does not look at are alike to it',
  (input, second) => {
    const [own, other] = [input, second].map((each) => parseEnterprise({ ...(each as object), received: [] }));
    fc.pre(own?.ok === true && other?.ok === true);
    const { titles, projects, values } = other.subject;
    const mixed = { ...own.subject, titles, projects, values };
    for (const part of parts) {
      const seen = years.map((year) => ({ plan: part, year }));
      const { keyOf } = likenessOf(seen, seenBy(seen));
      if (keyOf(own.subject) === keyOf(mixed)) expect(grantedTo(mixed, part)).toBe(grantedTo(own.subject, part));
    }
  },
);
