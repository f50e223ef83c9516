import { describe, expect, test } from 'vitest';
import { describeIssue, type Issue } from '../../src/issue/index.js';
import { checkSubject, inputFields, subjectKinds } from '../../src/subject/index.js';

const issuesOf = (input: object, kind: (typeof subjectKinds)[number] = 'enterprise'): readonly Issue[] => {
  const parsed = checkSubject(kind, input);
  return parsed.ok ? [] : parsed.issues;
};

const city = '台州市';

/** An input with something that no field takes at a path: of a year, or the second entry of a list, where the path has any. */
const spoiled = (path: string): object => {
  const put = ([step = '', ...rest]: readonly string[], inList: boolean): unknown => {
    const inner = rest.length === 0 ? { not: 'this' } : put(rest, rest[0] === '*' && step !== 'years');
    if (!inList) return { [step === '*' ? '2025' : step]: inner };
    return [{}, inner];
  };
  const steps = path.split('.');
  return { city, ...(put(steps, false) as object) };
};

const cases = subjectKinds.flatMap((kind) => Object.keys(inputFields[kind]).map((path) => [kind, path] as const));

describe('a problem of a field', () => {
  test.each(cases)('of %s says what is at %s by its title, the path in brackets', (kind, path) => {
    const at = path.replace(/^years\.\*/u, 'years.2025').replace('.*.', '.1.');
    const own = issuesOf(spoiled(path), kind).filter(({ place }) => 'path' in place && place.path === at);
    expect(own).not.toEqual([]);
    for (const each of own) {
      expect(describeIssue(each, 'zh')).toMatch(new RegExp(`^[^（]*\\p{Script=Han}.*（${at}）：`, 'u'));
      expect(describeIssue(each, 'en')).toMatch(new RegExp(`^[A-Z][^:]* \\(${at}\\): `, 'u'));
    }
  });

  test.each([
    [{}, '设区市（city）：缺少必填项'],
    [{ city, titles: [{}, { on: '2026-01-01' }] }, '第1项称号（titles.0.title）：缺少必填项'],
    [{ city, projects: [{ kind: '6g' }] }, '第1个项目的类别（projects.0.kind）：填的是“6g”'],
    [{ city, received: [{ amount: 3 }] }, '第1笔资金的金额（received.0.amount）：填的是3'],
    [{ city, years: { 2026: { revenue: 3 } } }, '2026年营业收入（years.2026.revenue）：填的是3'],
    [{ city, judgements: 3 }, '须由人判断的事项（judgements）：填的是3'],
    [{ city, revenu: 3 }, 'revenu：没有这个字段（填的是3）。请改正字段名'],
    [
      { city, before: { through: 2024, revenuePeak: '9亿元' }, years: { 2023: { revenue: '10亿元' } } },
      '2023年营业收入（years.2023.revenue）：填的是“10亿元”，应填与各年营业收入的最高值（before.revenuePeak：9亿元）一致的历史。',
    ],
    [
      { city, foundedIn: 2020, titles: [{ title: 'little-giant', on: '2019-07-01' }] },
      '第1项称号的日期（titles.0.on）：填的是“2019-07-01”，应填不早于成立年份（foundedIn：2020）的日期。',
    ],
    [
      { city, titles: [{ title: 'little-giant', level: 'municipal' }] },
      '第1项称号的级别（titles.0.level）：填的是“municipal”，应填“国家级专精特新‘小巨人’”有的级别：national（国家级）。',
    ],
  ])('%j: %s', (input, begins) => {
    expect(issuesOf(input).map((each) => describeIssue(each, 'zh').slice(0, begins.length))).toContain(begins);
  });
});
