import { test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { createDocumentEngine } from '../../src/engine/index.js';
import { documents } from '../../src/documents/index.js';
import type { AwardRule } from '../../src/rule/index.js';
import { anyEnterprise, completeEnterprise, readingChoices } from '../arbitrary/enterprise.js';
import { evaluated, interval, keyOf, patience, runs } from './support.js';

const years = [2025, 2026, 2027, 2028, 2029, 2030];

const awards = createDocumentEngine(documents['taizhou-matrix-2025']).document.rules.filter((rule): rule is AwardRule => rule.kind === 'award');
const repeatsOf = (id: string): AwardRule['repeats'] | undefined => awards.find((rule) => rule.id === id)?.repeats;
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

describe('once means once from 2025 to 2030', () => {
  test.prop([anyEnterprise, readingChoices], runs())(
    'for a rule that pays once in a life, and for each product, title and project',
    (input, choices) => {
      const granted = years.flatMap((year) =>
        evaluated(input, year, choices).awards.flatMap((award) => (interval(award.amount).low > 0 ? [{ year, rule: award.rule, key: keyOf(award) }] : [])),
      );
      const again = granted.filter(({ rule, key, year }) => {
        const same = granted.filter((other) => (repeatsOf(rule) === 'once' ? other.rule === rule : repeatsOf(rule) === 'once-per-item' && other.key === key));
        return same.some((other) => other.year < year);
      });
      expect(again).toEqual([]);
    },
    patience,
  );

  test.prop([anyEnterprise, readingChoices], runs())(
    'for a rule that pays each row once: never more in all than its rows add up to',
    (input, choices) => {
      const results = years.map((year) => evaluated(input, year, choices));
      for (const { id, repeats, payment } of awards) {
        if (repeats !== 'once-per-row' || payment.kind !== 'rows') continue;
        const amounts = results.map(({ awards: all }) => sum(all.filter(({ rule }) => rule === id).map(({ amount }) => interval(amount).low)));
        expect({ id, amounts, most: sum(payment.amounts), inAll: sum(amounts) }).toSatisfy(({ most, inAll }: { most: number; inAll: number }) => inAll <= most);
      }
    },
    patience,
  );

  test.prop([completeEnterprise], runs())(
    'for a tier: by highest no amount comes twice',
    (input) => {
      const paid = years.flatMap((year) =>
        evaluated(input, year).awards.flatMap(({ rule, amount }) => (rule.endsWith('-milestone') && amount.high !== '0元' ? [`${rule} ${amount.high}`] : [])),
      );
      expect(paid).toEqual([...new Set(paid)]);
    },
    patience,
  );

  test.prop([completeEnterprise, readingChoices], runs())(
    'for a grade of DCMM: one certificate of a grade, however many, is paid as one',
    (input, choices) => {
      const grades = (input.titles ?? []).filter(({ title }) => title === 'dcmm').map(({ grade }) => (grade === 5 && choices['dcmm-level-5'] === 'as-level-4' ? 4 : (grade ?? 0)));
      const most = sum([...new Set(grades)].map((grade) => [0, 0, 1e7, 3e7, 5e7][grade] ?? 0));
      const inAll = sum(years.flatMap((year) => evaluated(input, year, choices).awards.filter(({ rule }) => rule.endsWith('/dcmm')).map(({ amount }) => interval(amount).high)));
      expect({ grades, inAll, most }).toSatisfy(() => inAll <= most);
    },
    patience,
  );
});
