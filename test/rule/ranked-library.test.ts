import { expect, test } from 'vitest';
import { documents } from '../../src/documents/index.js';
import { describeIssue, HuiqiError, type Issue } from '../../src/issue/index.js';
import { loadDocument } from '../../src/rule/index.js';

const files = documents['shaoxing-growth-2021'];
const ranked = files.rules['start'] as object;

const issuesWith = (conditions: unknown): readonly Issue[] => {
  try {
    loadDocument({ ...files, rules: { ...files.rules, start: { ...ranked, conditions } } });
    return [];
  } catch (error) {
    if (error instanceof HuiqiError) return error.issues;
    throw error;
  }
};

const groupOf = (name: string): object => ({ all: [{ name, fact: 'city', operator: 'equal', value: '绍兴市' }] });

/** What is told of the alternatives, and not of the words and citations that are left without one. */
const told = (issues: readonly Issue[], language: 'zh' | 'en'): readonly string[] =>
  issues
    .filter(({ place }) => 'pointer' in place && ['/conditions', '/criteria'].includes(place.pointer))
    .map((each) => describeIssue(each, language));

test('a ranked pool whose alternatives have no names asks for names, and never for words for nothing', () => {
  const [only, ...others] = told(issuesWith({ any: [groupOf('here'), groupOf('there')] }), 'en');
  expect(others).toEqual([]);
  expect(only).toContain('a name for each alternative, and words for it among the criteria');
  const single = told(issuesWith(groupOf('here')), 'en');
  expect(single).toEqual([only]);
  expect(told(issuesWith(groupOf('here')), 'zh')).toEqual([expect.stringContaining('每一入库条件')]);
});

test('an alternative that has a name and no words is told by that name', () => {
  expect(told(issuesWith({ any: [{ ...groupOf('here'), name: 'nearby' }] }), 'en')).toEqual([
    expect.stringContaining('words for nearby among the criteria'),
  ]);
});
