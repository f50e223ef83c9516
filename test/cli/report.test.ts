import { describe, expect, test } from 'vitest';
import type { Io } from '../../src/cli/io.js';
import { refuse } from '../../src/cli/report.js';
import { issue } from '../../src/issue/index.js';

const printed = (count: number, json = false): readonly string[] => {
  let text = '';
  const io = { err: (more: string) => (text += more) } as unknown as Io;
  const lines = Array.from({ length: count }, (_, index) =>
    issue('object-wanted', { path: `rows.jsonl:${String(index + 1)}` }, '8,12'),
  );
  const other = issue('list-wanted', { path: 'titles' }, {});
  refuse([...lines, other], { language: 'en', json }, io);
  return text.trimEnd().split('\n');
};

describe('problems of one kind', () => {
  test('are told one by one while they are few', () => {
    expect(printed(10)).toHaveLength(11);
  });

  test('are counted where they are many, and no other kind with them', () => {
    const lines = printed(3001);
    expect(lines).toHaveLength(7);
    expect(lines.at(-2)).toBe(
      '2996 more of the kind, the last at rows.jsonl:3001; --format json lists them all [object-wanted]',
    );
    expect(lines.at(-1)).toContain('list-wanted');
  });

  test('are all there as JSON', () => {
    const { issues } = JSON.parse(printed(3001, true).join('\n')) as { readonly issues: readonly unknown[] };
    expect(issues).toHaveLength(3002);
  });
});
