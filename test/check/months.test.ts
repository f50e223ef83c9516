import { expect, test } from 'vitest';
import { checkDocuments } from '../../src/check/index.js';
import { edited } from '../faults/edit.js';
import { policies } from '../policies/folders.js';

const id = 'taizhou-county-2023';

/** What is found where the last window of months ends in another: no clause prints December, or August. */
const foundWith = (month: number): readonly string[] => {
  const files = edited(policies, { file: `${id}/scale-up`, at: 'parameters/windows/rows/2/1', to: month })[id];
  return files === undefined ? [] : checkDocuments({ [id]: files }).map(({ code }) => code);
};

test('December at most is all that are left, and no figure that a clause has to print', () => {
  expect(foundWith(8)).toContain('figure-unfounded');
  expect(foundWith(12)).not.toContain('figure-unfounded');
});
