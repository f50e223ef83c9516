import { expect, test } from 'vitest';
import { ofFolders } from '../../src/issue/problems/folders.js';
import { ofRules } from '../../src/issue/problems/rules.js';
import { ofText } from '../../src/issue/problems/text.js';
import { callFaults, diskFaults, tables, twins } from './tables.js';

/*
 * A finding that no fault fires may have stopped finding anything, and one that fires on what is right is switched off by
 * its users. The twin of a fault is the documents as they stand, which have what it breaks and no finding
 * (`faults.test.ts`); where an edit comes closer, it stands in `clean.json` with the codes it is a twin for.
 */

/** All that a check reports; of a call that cannot be made, the folder alone is its own. */
const codes = [...Object.keys({ ...ofFolders, ...ofRules, ...ofText }), 'folder-unreadable'];

const fired = [...tables.flatMap(({ faults }) => faults), ...diskFaults, ...callFaults].map(({ found }) => found.code);

test.each(codes)('%s has a seeded fault', (code) => {
  expect(fired).toContain(code);
});

test('a twin is one of a fault that is seeded', () => {
  expect(twins.flatMap(({ of = [] }) => of).filter((code) => !fired.includes(code))).toEqual([]);
});
