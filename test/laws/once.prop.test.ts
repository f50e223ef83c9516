import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { createDocumentEngine } from '../../src/engine/index.js';
import { documents } from '../../src/documents/index.js';
import type { AwardRule } from '../../src/rule/index.js';
import { anyEnterprise, completeEnterprise, readingChoices } from '../arbitrary/enterprise.js';
import { evaluated, interval, keyOf, patience, runs } from './support.js';

const years = [2025, 2026, 2027, 2028, 2029, 2030];

const awards = createDocumentEngine(documents['taizhou-matrix-2025']).document.rules.filter(
  (rule): rule is AwardRule => rule.kind === 'award',
);
const repeatsOf = (id: string): AwardRule['repeats'] | undefined => awards.find((rule) => rule.id === id)?.repeats;
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

describe('once means once from 2025 to 2030', () => {
  test.prop([anyEnterprise, readingChoices], runs())(
    'for a rule that pays once in a life, and for each product, title and project',
    (input, choices) => {
      const granted = years.flatMap((year) =>
        evaluated(input, year, choices).awards.flatMap((award) =>
          interval(award.amount).low > 0 ? [{ year, rule: award.rule, key: keyOf(award) }] : [],
        ),
      );
      const again = granted.filter(({ rule, key, year }) => {
        const same = granted.filter((other) =>
          repeatsOf(rule) === 'once' ? other.rule === rule : repeatsOf(rule) === 'once-per-item' && other.key === key,
        );
        return same.some((other) => other.year < year);
      });
      expect(again).toEqual([]);
    },
    patience,
  );

  test.prop([anyEnterprise, readingChoices, fc.constantFrom(...years)], runs())(
    'for whoever received it: of an award that is paid once in a life no more is due',
    (input, choices, year) => {
      for (const { rule, payable } of evaluated(input, year, choices).awards) {
        if (repeatsOf(rule) !== 'once' || interval(payable).low === 0) continue;
        const { matter } = awards.find(({ id }) => id === rule) as AwardRule;
        const receipt = { policy: 'taizhou-matrix-2025', matter, amount: payable.low, on: `${String(year)}-12-31` };
        const after = { ...input, received: [...(input.received ?? []), receipt] };
        for (const later of [year, year + 1])
          for (const each of evaluated(after, later, choices).awards)
            if (each.rule === rule)
              expect({ rule, later, most: interval(each.payable).high }).toMatchObject({ most: 0 });
      }
    },
    patience,
  );

  test.prop([completeEnterprise, readingChoices], runs())(
    'for each tier and each grade, however often it is passed and however many certificates there are',
    (input, choices) => {
      const results = years.map((year) => evaluated(input, year, choices));
      const grades = (input.titles ?? []).flatMap(({ title, grade }) =>
        title === 'dcmm' ? [grade === 5 && choices['dcmm-level-5'] === 'as-level-4' ? 4 : (grade ?? 0)] : [],
      );
      for (const { id, slug, repeats, payment, rows: table } of awards) {
        if (repeats !== 'once-per-row' || payment.reads.length > 0) continue;
        const paid = results
          .map(({ awards: all }) =>
            sum(all.filter(({ rule }) => rule === id).map(({ amount }) => interval(amount).high)),
          )
          .filter((amount) => amount > 0);
        const amounts = table.map((_, row) => payment.most(row));
        const rows = slug === 'dcmm' ? amounts.filter((_, row) => grades.includes(row + 2)) : amounts;
        expect({ id, paid, inAll: sum(paid), most: sum(rows) }).toSatisfy(
          ({ inAll, most }: { inAll: number; most: number }) => inAll <= most,
        );
        // By highest, a year's amount is one row's, so no amount comes twice.
        if (slug !== 'dcmm' && choices['tier-jump'] === undefined)
          expect({ id, paid }).toEqual({ id, paid: [...new Set(paid)] });
      }
    },
    patience,
  );
});
