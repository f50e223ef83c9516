import { describe, expect, test } from 'vitest';
import { describeIssue } from '../../src/issue/index.js';
import { parseEnterprise, parsePlace } from '../../src/subject/index.js';

const told = (parsed: ReturnType<typeof parseEnterprise> | ReturnType<typeof parsePlace>, language: 'zh' | 'en') =>
  parsed.ok ? [] : parsed.issues.map((each) => describeIssue(each, language));

describe('a single field that an input of this kind has not', () => {
  const city = '宁波市';

  test('is told to be another kind’s, with how such a file is evaluated', () => {
    const site = { city, stage: 'existing' };
    expect(told(parseEnterprise(site), 'zh').join()).toContain(
      '这是地块文件的栏目；文件如属此类，请用 huiqi evaluate 加 --subject site。',
    );
    expect(told(parseEnterprise(site), 'en').join()).toContain(
      'It is a field of a file about a site: if this is one, call huiqi evaluate with --subject site.',
    );
    expect(told(parsePlace('site', { city, projects: [] }), 'zh').join()).toContain('--subject enterprise');
  });

  test('names every kind that has it', () => {
    const [line = ''] = told(parsePlace('city', { city, district: '鄞州区' }), 'en');
    for (const kind of ['enterprise', 'site', 'park', 'district']) expect(line).toContain(` ${kind}`);
    expect(line).toContain('--subject enterprise or site');
  });

  test('is a slip where its name is near one of its own, or no kind has it', () => {
    expect(told(parseEnterprise({ city, project: [] }), 'en').join()).not.toContain('--subject');
    expect(told(parseEnterprise({ city, colour: 'red' }), 'en').join()).not.toContain('--subject');
  });

  test('is none of another kind inside an entry', () => {
    const entry = { title: 'little-giant', on: '2026-07-01', stage: 'existing' };
    expect(told(parseEnterprise({ city, titles: [entry] }), 'en').join()).not.toContain('--subject');
  });
});
