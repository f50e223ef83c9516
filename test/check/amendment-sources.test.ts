/** The clauses of an amendment are held against its own text, and not against the text that it amends. */
import { expect, test } from 'vitest';
import { checkDocuments, type Finding } from '../../src/check/index.js';
import type { DocumentFiles } from '../../src/rule/index.js';
import { award, tinyDocument } from '../arbitrary/tiny-document.js';

const scale = { name: 'scale', fact: 'aboveScale', operator: 'equal', value: true };
const former = tinyDocument([
  award('entry', {
    parameters: { amount: '5万元' },
    conditions: scale,
    outcome: { pays: 'parameter.amount', repeats: 'once' },
  }),
]);
const words = { zh: '修改决定', en: 'amending decision' };
const amendment = {
  document: {
    id: 'amendment',
    title: words,
    shortTitle: words,
    status: 'issued',
    statusNote: words,
    amends: { document: 'tiny', from: '2026-05-01', clauses: ['998-001'] },
  },
  clauses: [
    { id: '998-001', place: '一', kind: 'reward', summary: words, anchor: '调整为7万元', rules: ['amendment/entry'] },
  ],
  amendments: [{ set: 'entry.amount', to: '7万元', clauses: ['998-001'] }],
  rules: {},
} as unknown as DocumentFiles;

const told: readonly string[] = ['source-missing', 'anchor-missing'];
const foundWith = (sources: Readonly<Record<string, string>>): readonly string[] =>
  checkDocuments({ tiny: former, amendment }, { sources })
    .filter(({ code }: Finding) => told.includes(code))
    .map(({ code, place, wanted }) =>
      `${place.file}#${place.pointer} ${code} ${/\d{3}/u.exec(wanted.en)?.[0] ?? ''}`.trim(),
    );

test.each<readonly [what: string, sources: Readonly<Record<string, string>>, found: readonly string[]]>([
  ['both texts', { '998': '调整为7万元', '999': '某' }, []],
  [
    'its words in the other text',
    { '998': '无', '999': '某 调整为7万元' },
    ['rules/amendment/clauses.json#/0/anchor anchor-missing'],
  ],
  ['no text of its own', { '999': '某 调整为7万元' }, ['rules/amendment/clauses.json# source-missing 998']],
])('%s', (_, sources, found) => {
  expect(foundWith(sources)).toEqual(found);
});
