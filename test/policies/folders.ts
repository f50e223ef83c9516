import { readdirSync, readFileSync } from 'node:fs';
import type { DocumentFiles, RuleFolders } from '../../src/rule/index.js';
import { isPart } from '../../src/rule/parts.js';
import { edited } from '../faults/edit.js';

const root = new URL('../../fixtures/policies/', import.meta.url);
const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

const policy = (id: string): DocumentFiles => {
  const names = readdirSync(new URL(`${id}/`, root)).map((name) => name.replace(/\.json$/u, ''));
  const isOwn = (name: string): boolean => isPart(name) || name === 'vocabulary';
  const read = (name: string): readonly [string, unknown] => [name, json(`${id}/${name}.json`)];
  return {
    ...Object.fromEntries(names.filter(isOwn).map(read)),
    rules: Object.fromEntries(names.filter((name) => !isOwn(name) && name !== 'cases').map(read)),
  } as DocumentFiles;
};

/** Policies of other places: they pay in ways that none of those shipped does. */
export const policies: RuleFolders = Object.fromEntries(readdirSync(root).map((id) => [id, policy(id)]));

const share = (rate: string, round: string): object => ({
  atMost: [
    'parameter.cap',
    { round, to: '1元', of: { times: [rate, { fact: 'revenue', params: { measure: 'interestAtPrimeRate' } }] } },
  ],
});

/** The same, two of them with what changes from a day on: an amount, a threshold, and a way of reckoning. */
export const dated: RuleFolders = [
  {
    file: 'liandu-scale-up-2019/later',
    at: 'parameters/amount',
    to: [{ amount: '10万元' }, { from: '2021-01-01', amount: '12万元', clauses: ['907-004'] }],
  },
  {
    file: 'liandu-scale-up-2019/within-three',
    at: 'parameters/reach',
    to: [{ amount: '1500万元' }, { from: '2021-01-01', amount: '2000万元', clauses: ['907-002'] }],
  },
  { file: 'liandu-scale-up-2019/within-three', at: 'conditions/all/sales/value', to: 'parameter.reach' },
  {
    file: 'pengyang-interest-2025/specialised',
    at: 'outcome/pays',
    to: [{ pays: share('60%', 'nearest') }, { from: '2027-01-01', pays: share('60%', 'down'), clauses: ['914-002'] }],
  },
].reduce((files, edit) => edited(files, edit), policies);
