import { describe, expect, test } from 'vitest';
import { checkDocuments, type Finding } from '../../src/check/index.js';
import { describeIssue } from '../../src/issue/index.js';
import { firstOfEach } from '../first-of-each.js';
import { long } from '../long.js';
import { anchorTexts, type Corpus, corpus, policies } from '../check/corpus.js';
import { edited, fileOf, pointerFor } from './edit.js';
import { type Fault, tables, twins } from './tables.js';

// Texts made of the anchors alone, so that the faults are found wherever the tests run.
const sources = { ...anchorTexts(policies), ...anchorTexts(corpus) };

const line = ({ code, place }: Finding): string => `${place.file}#${place.pointer} [${code}]`;

// Not where: an edit may move it.
const what = ({ code, place, found }: Finding): string => `${place.file} ${found ?? ''} [${code}]`;

const cityOf = (id: string): unknown => (corpus[id]?.document as { readonly city?: unknown } | undefined)?.city;

/** The documents that a fault may show in: those of the cities it touches. To check all of them for each fault takes long. */
const concerned = ({ edits, found }: Fault): Corpus => {
  // A policy of another place is looked at by itself.
  const [id = ''] = found.file.split('/');
  const policy = policies[id];
  if (policy !== undefined) return { [id]: policy };
  const cities = [...edits, found].map(({ file }) => cityOf(file.split('/')[0] ?? ''));
  return Object.fromEntries(Object.entries(corpus).filter(([id]) => cities.includes(cityOf(id))));
};

const known = new Map<string, ReadonlySet<string>>();

/** What is found in some of the documents because the others are not there: a look-alike in another city and the like. */
const foundAnyway = (files: Corpus): ReadonlySet<string> => {
  const key = Object.keys(files).join();
  const lines = known.get(key) ?? new Set(checkDocuments(files, { sources }).map(what));
  known.set(key, lines);
  return lines;
};

const expected = (files: Corpus, { found: { code, file, at } }: Fault): string =>
  `rules/${file}.json#${pointerFor(fileOf(files, file), at)} [${code}]`;

test('the documents as they stand have no fault', () => {
  expect(checkDocuments(corpus, { sources }).map(line)).toEqual([]);
});

test.each(twins)('$name is no fault', ({ name, edits }) => {
  const before = concerned({ name, edits, found: { code: '', file: '', at: '' }, also: [] });
  const anyway = foundAnyway(before);
  const findings = checkDocuments(edits.reduce(edited, before), { sources });
  expect(findings.filter((each) => !anyway.has(what(each))).map(line)).toEqual([]);
});

/** Of faults of one code the first stands for all every day. */
const everyday = firstOfEach(
  tables.flatMap(({ faults }) => faults),
  ({ found }) => found.code,
);

const cases = (faults: readonly Fault[], isEveryday: boolean): readonly Fault[] =>
  faults.filter((fault) => everyday.has(fault) === isEveryday);

describe.each(tables)('$about', ({ faults }) => {
  const isTold = (fault: Fault): void => {
    const before = concerned(fault);
    const anyway = foundAnyway(before);
    const files = fault.edits.reduce(edited, before);
    const findings = checkDocuments(files, { sources }).filter((each) => !anyway.has(what(each)));
    const wanted = expected(files, fault);
    const [told, others] = [
      findings.filter((each) => line(each) === wanted),
      findings.filter((each) => line(each) !== wanted),
    ];
    expect({ told: told.map(line), also: others.map(({ code }) => code).sort() }).toEqual({
      told: [wanted],
      also: [...fault.also].sort(),
    });
    const message = describeIssue(told[0] as Finding, 'en');
    expect(message).toContain(fault.says ?? '');
    expect(message).not.toMatch(/\{\w+\}/u);
  };

  test.each(cases(faults, true))('$name', isTold);
  test.each(cases(faults, false))('$name', long, isTold);
});
