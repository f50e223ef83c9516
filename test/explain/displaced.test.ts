import { describe, expect, test } from 'vitest';
import { evaluate, explain } from '../../src/index.js';
import type { AwardOutcome } from '../../src/index.js';

/*
 * What took an award's place is told by what it is, however it is spelt: a policy may be called by
 * the name of anything.
 */

const displacedBy = (receipt: object): AwardOutcome => {
  const [found] = evaluate(
    {
      city: '台州市',
      titles: [{ title: 'little-giant', on: '2026-07-01' }],
      received: [{ matter: 'little-giant', amount: '40万元', on: '2026-11-02', level: 'municipal', ...receipt }],
    },
    { document: 'taizhou-matrix-2025', year: 2026 },
  ).awards.filter(({ rule }) => rule === 'taizhou-matrix-2025/little-giant');
  if (found === undefined) throw new Error('no little giant');
  return found;
};

const strange = [
  'taizhou-matrix-2025/hidden-champion',
  'taizhou-matrix-2025/champion-product (齿轮)',
  'titles.3',
  '60万元',
];

describe('a policy with the name of something else', () => {
  test.each(strange)('%s is a policy by that name', (policy) => {
    const award = displacedBy({ policy });
    expect(award.displacedBy?.by).toMatchObject({ kind: 'policy', name: policy });
    for (const language of ['zh', 'en'] as const) {
      expect(explain(award, language).split('\n')[0]).toContain(policy);
      expect(explain(award, language)).not.toMatch(/隐形冠军企业奖励|称号第|entry 4/u);
    }
  });
});

test('money of the document itself is told by its short title, not by its id', () => {
  const award = displacedBy({ policy: 'taizhou-matrix-2025' });
  expect(award.displacedBy?.by).toMatchObject({ kind: 'policy', name: 'taizhou-matrix-2025' });
  expect(explain(award, 'zh')).toContain('已按台州方案享受');
  expect(explain(award, 'zh')).not.toContain('按taizhou-matrix-2025');
  expect(explain(award, 'en')).not.toMatch(/(?:under|of) taizhou-matrix-2025/u);
});

test('money of a policy that is not told is told by its entry', () => {
  const award = displacedBy({});
  expect(award.displacedBy?.by).toMatchObject({ kind: 'receipt', path: 'received.0', entry: 1 });
  expect(explain(award, 'zh')).toContain('第1项');
});

test('money that can be claimed is told as that, in the answer and among the reasons: nobody received it', () => {
  const award = displacedBy({ policy: '台政办发〔2023〕12号', amount: '120万元', on: undefined, status: 'claimable' });
  expect(award.displacedBy?.by).toMatchObject({ claimable: true });
  expect(explain(award, 'zh').match(/可按台政办发〔2023〕12号申领120万元，高于本项/gu)).toHaveLength(2);
  expect(explain(award, 'en').match(/CNY 1,200,000 claimable under/gu)).toHaveLength(2);
  expect(explain(award, 'zh')).not.toMatch(/已按|享受，不/u);
  expect(explain(award, 'en')).not.toContain('already received');
});
