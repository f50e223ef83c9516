import { describe, expect, test } from 'vitest';
import { decideAlike } from '../../src/check/index.js';
import { groupForms, ruleForms } from '../../src/check/meaning.js';
import { mutantsOf } from '../../src/mutate/mutants.js';
import { type DocumentFiles, loadPrepared, type PreparedDocument, prepareDocument } from '../../src/rule/index.js';
import { edited } from '../faults/edit.js';
import { dated, policies } from '../policies/folders.js';

/*
 * That two documents decide alike is proved by their forms: a reviewer is told so, `--fix` rests on it, and an option
 * that changes no form is one that nobody feels. What decides must leave its trace in them.
 */

const formOf = (prepared: PreparedDocument): string => {
  const document = loadPrepared(prepared);
  return JSON.stringify([...ruleForms(document), ...groupForms(document)]);
};

const isLoading = (prepared: PreparedDocument): boolean => {
  try {
    loadPrepared(prepared);
    return true;
  } catch {
    return false;
  }
};

describe.each(Object.entries({ ...policies, ...dated }))('%s', (id, files) => {
  const prepared = prepareDocument(files);
  const before = formOf(prepared);
  test('has another form with any one thing changed that its rules decide by', () => {
    const changed = mutantsOf(id, prepared, files).filter(
      ({ under, figures, file }) => under === undefined && figures === undefined && file !== 'vocabulary',
    );
    const alike = changed.filter((mutant) => {
      const after = mutant.change(prepared);
      return isLoading(after) && formOf(after) === before;
    });
    expect(changed.length).toBeGreaterThan(0);
    expect(alike.map(({ file, pointer, to }) => [file, pointer, to])).toEqual([]);
  });
});

test.each([
  ['a later amount', 'liandu-scale-up-2019/later', 'parameters/amount/1/amount', '15万元'],
  ['the day of a change', 'liandu-scale-up-2019/later', 'parameters/amount/1/from', '2022-01-01'],
  ['an earlier threshold', 'liandu-scale-up-2019/within-three', 'parameters/reach/0/amount', '1600万元'],
  ['the day of another threshold', 'liandu-scale-up-2019/within-three', 'parameters/reach/1/from', '2022-01-01'],
  ['a later rate', 'pengyang-interest-2025/specialised', 'outcome/pays/1/pays/atMost/1/of/times/0', '35%'],
  ['an earlier rounding', 'pengyang-interest-2025/specialised', 'outcome/pays/0/pays/atMost/1/round', 'down'],
] as const)('%s of a dated payment is another', (_, file, at, to) => {
  const [id = ''] = file.split('/');
  const [was, is] = [dated, edited(dated, { file, at, to })].map((each) => each[id] as DocumentFiles);
  expect(decideAlike(was as DocumentFiles, is as DocumentFiles)).toBe(false);
});
