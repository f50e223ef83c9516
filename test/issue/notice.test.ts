import { describe, expect, test } from 'vitest';
import { describeNotice, languages, type NoticeCode } from '../../src/issue/index.js';
import { notices as ofEvaluations } from '../../src/issue/notices.js';
import { notice } from '../../src/issue/wider.js';
import { widerNotices } from '../../src/issue/wider-notices.js';

const notices = { ...ofEvaluations, ...widerNotices };

const codes = Object.keys(notices) as readonly NoticeCode[];
const placesOf = (text: string): readonly string[] => [...text.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => name);

const detailsFor = (code: NoticeCode): Record<string, string> => {
  const { says, next } = notices[code];
  return Object.fromEntries(
    languages
      .flatMap((language) => [...placesOf(says[language]), ...placesOf(next[language])])
      .map((name) => [name, `<${name}>`]),
  );
};

describe('every remark the library can make', () => {
  test.each(codes)('%s reads in both languages, with where it stands', (code) => {
    const made = notice(code, 'received.1', { of: '10亿元' }, detailsFor(code));
    for (const language of languages) {
      const line = describeNotice(made, language);
      expect(line).not.toMatch(/\{\w+\}|undefined|\[object /u);
      expect(line.startsWith('received.1')).toBe(true);
      expect(line).toContain('10亿元');
      expect(line.endsWith(`[${code}]`)).toBe(true);
      expect(line.split('\n')).toHaveLength(1);
    }
  });

  test.each(codes)('%s says the same things in both languages, each in its own words', (code) => {
    const { says, next } = notices[code];
    for (const { zh, en } of [says, next]) {
      expect([...placesOf(zh)].sort()).toEqual([...placesOf(en)].sort());
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/[a-z]/u);
    }
  });
});
