import { describe, expect, test } from 'vitest';
import { checkDocuments, type Finding } from '../../src/check/index.js';
import type { DocumentFiles } from '../../src/rule/index.js';
import { edited, fileOf, pointerFor } from '../faults/edit.js';
import { tables } from '../faults/tables.js';
import { anchorTexts, corpus, realTexts } from './corpus.js';

const line = ({ code, place }: Finding): string => `${place.file}#${place.pointer} [${code}]`;
// A document with some clauses: three of them go in a test below.
const first = Object.entries(corpus).find(([, { clauses }]) => (clauses as readonly unknown[]).length > 20)?.[0] ?? '';

describe('the documents', () => {
  test.skipIf(realTexts === undefined)('agree with their texts (skipped where ../shared/sources is not there)', () => {
    expect(checkDocuments(corpus, { sources: realTexts ?? {} }).map(line)).toEqual([]);
  });

  test('are not held against texts that are not given', () => {
    expect(checkDocuments(corpus).map(line)).toEqual([]);
  });

  test('want a text each where texts are given', () => {
    const sources = anchorTexts(corpus);
    const [prefix = '', ...others] = Object.keys(sources);
    const without = Object.fromEntries(others.map((each) => [each, sources[each] ?? '']));
    const found = checkDocuments(corpus, { sources: without });
    // What amends another stands on its text as well.
    expect(new Set(found.map(({ code, wanted }) => `${code} ${String(wanted.en.includes(prefix))}`))).toEqual(
      new Set(['source-missing true']),
    );
  });
});

describe('a check', () => {
  test('changes nothing and finds the same again', () => {
    const before = JSON.stringify(corpus);
    expect(checkDocuments(corpus)).toEqual(checkDocuments(corpus));
    expect(JSON.stringify(corpus)).toBe(before);
  });

  test('of no documents finds nothing', () => {
    expect(checkDocuments({})).toEqual([]);
  });

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'x'],
    ['a list of nothing', [null, 1, 'x', []]],
    ['an object', { id: 1 }],
  ])('of a folder whose every file is %s only tells of their shapes', (_, value) => {
    const parts = ['document', 'clauses', 'readings', 'groups', 'targets', 'oracles', 'defects'];
    const folder = {
      ...Object.fromEntries(parts.map((part) => [part, value])),
      rules: { a: value },
    } as unknown as DocumentFiles;
    const codes = checkDocuments({ folder }).map(({ code }) => code);
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.filter((code) => code !== 'data-shape' && code !== 'file-missing')).toEqual([]);
  });

  test('tells by document, by file and in the order of the file', () => {
    const remove = (id: string): { readonly file: string; readonly at: string; readonly remove: true } => ({
      file: `${first}/clauses`,
      at: id,
      remove: true,
    });
    const list = corpus[first]?.clauses as readonly { readonly id: string }[];
    const files = [list[11], list[9], list[1]].reduce(
      (before, clause) => edited(before, remove(clause?.id ?? '')),
      corpus,
    );
    const gaps = checkDocuments(files).filter(({ code }) => code === 'clause-gap');
    expect(gaps.map(({ place }) => place.pointer)).toEqual(['/1/id', '/8/id', '/9/id']);
  });

  test('lists all faults at once', () => {
    // One fault for each place that an edit touches, so that no fault undoes another.
    const touched = new Set<string>();
    const seeded = tables
      // What a document decides is looked at where nothing else is wrong in it.
      .filter(({ about }) => about !== 'deciding')
      .flatMap(({ faults }) => faults)
      .filter(({ edits, also }) => {
        const places = edits.map(({ file }) => file);
        // What moves entries, or takes a file out of the check, moves or hides what other faults are found by.
        const moves = edits.some(
          (edit) => edit.copy !== undefined || edit.before !== undefined || edit.remove === true || edit.at === '',
        );
        // Policies of other places are looked at by themselves.
        const ours = places.every((file) => Object.hasOwn(corpus, file.split('/')[0] ?? ''));
        const free = ours && !moves && also.length === 0 && places.every((file) => !touched.has(file));
        if (free) places.forEach((file) => touched.add(file));
        return free;
      });
    const files = seeded.flatMap(({ edits }) => edits).reduce(edited, corpus);
    const found = checkDocuments(files, { sources: anchorTexts(corpus) }).map(line);
    const wanted = seeded.map(
      ({ found: { file, at, code } }) => `rules/${file}.json#${pointerFor(fileOf(files, file), at)} [${code}]`,
    );
    expect(seeded.length).toBeGreaterThan(8);
    expect(wanted.filter((each) => !found.includes(each))).toEqual([]);
  });
});
