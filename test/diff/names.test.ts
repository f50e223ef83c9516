import { expect, test } from 'vitest';
import { reformChanges } from '../../src/reform.js';
import { editsBetween } from '../../src/diff/edits.js';
import { edited, type Edit } from '../faults/edit.js';
import { before } from './changes.js';

const document = 'taizhou-matrix-2025';

const editOf = (file: string, at: string, to: unknown): Edit => ({ file: `${document}/${file}`, at, to });

test.each([
  ['an amount', editOf('scale-up', 'parameters/amount', '7万元'), 'scale-up.amount'],
  [
    'a cell',
    editOf('revenue-milestone', 'parameters/milestones/rows/1/1', 90),
    'revenue-milestone.milestones[50亿元].amount',
  ],
  ['what a row is told apart by', editOf('dcmm', 'parameters/grades/rows/0/0', 1), 'dcmm.grades[2级].grade'],
  [
    'a condition within others',
    editOf('high-tech-reserve', 'conditions/all/research/value', false),
    'high-tech-reserve.research.value',
  ],
  ['a group', editOf('groups', 'already-paid/received', 'difference'), 'already-paid.received'],
  [
    'how rows add up',
    editOf('electronics-milestone', 'outcome/severalRows', 'each'),
    'electronics-milestone.outcome.severalRows',
  ],
])('%s is called in an edit as a reform calls it, and leads there', (_, change, name) => {
  const [edit, ...more] = editsBetween(before, edited(before, change));
  expect(more).toEqual([]);
  expect(edit?.name).toBe(name);
  const { changes } = reformChanges(
    { id: 'proposal', title: { zh: '提案', en: 'proposal' }, changes: [{ set: name, was: edit?.from, to: edit?.to }] },
    { document, year: 2026 },
  );
  expect(changes.map(({ from, to }) => [from, to])).toEqual([[edit?.from, edit?.to]]);
});

test('what reforms have no name for is told by its file and place', () => {
  const [edit] = editsBetween(before, edited(before, editOf('readings', 'dcmm-level-5/title/en', 'Grade 5')));
  expect(edit).toMatchObject({ file: 'readings', entry: 'dcmm-level-5', part: 'title.en' });
  expect(edit).not.toHaveProperty('name');
});
