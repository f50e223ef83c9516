import { describe, expect, test } from 'vitest';
import { corpus } from '../check/corpus.js';
import { edited, fileOf, pointerFor } from '../faults/edit.js';
import { tables } from '../faults/tables.js';
import { problems, where } from './problems.js';

/** The tables of faults that would pay wrongly: none of them is left to a check that may not be run. */
const refused = ['payment', 'options'];

describe.each(tables.filter(({ about }) => refused.includes(about)))(
  'loading refuses what would pay wrongly ($about):',
  ({ faults }) => {
    test.each(faults)('$name', ({ edits, found: { code, file, at } }) => {
      const files = edits.reduce(edited, corpus);
      const pointer = pointerFor(fileOf(files, file), at);
      expect(problems(files[file.split('/')[0] ?? '']).map(where)).toContain(`${code} rules/${file}.json#${pointer}`);
    });
  },
);
