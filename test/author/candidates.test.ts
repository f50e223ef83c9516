import { describe, expect, test } from 'vitest';
import { candidatesIn } from '../../src/author/index.js';

/** What a candidate takes from a text; the rest is a person's to say. */
const found = (text: string): readonly string[] =>
  candidatesIn(text).map(({ place, comparator = '', value = '', unit = '', anchor }) =>
    [place, `${comparator}${String(value)}${unit}`, anchor].join(' | '),
  );

describe('candidate clauses', () => {
  test.each([
    ['a sum', '第二条　一次性奖励80万元。', ['第二条 | =80万元 | 一次性奖励80万元']],
    [
      'a figure above which',
      '第二条 首次突破1亿元的，奖励10万元',
      ['第二条 | >1亿元 | 首次突破1亿元的', '第二条 | =10万元 | 奖励10万元'],
    ],
    ['at least', '占比不低于3%的', ['… | >=3% | 占比不低于3%的']],
    ['at most', '每家最高不超过100万元', ['… | <=100万元 | 每家最高不超过100万元']],
    ['several figures, of which none is chosen', '奖励5万元至10万元', ['… |  | 奖励5万元至10万元']],
    ['a thousand with its comma', '投资5,000万元以上', ['… | >=5000万元 | 投资5,000万元以上']],
    ['a figure that is only about', '增长10%左右', ['… | 10% | 增长10%左右']],
    ['a day', '自2026年1月1日施行', ['… |  | 自2026年1月1日施行']],
    ['figures that are names', '按照第二条和甬政发〔2021〕59号，同一事项一次性享受', []],
    [
      'those above designated size, which is no bound',
      '对首次纳入规模以上工业统计的企业奖励30万元',
      ['… | =30万元 | 对首次纳入规模以上工业统计的企业奖励30万元'],
    ],
    ['the others, who are not above it', '其余奖励8万元', ['… | =8万元 | 其余奖励8万元']],
    ['so much for each of something', '投资强度300万元/亩以下', ['… | <=300万元/亩 | 投资强度300万元/亩以下']],
    ['so much for each of something and month', '18元/平方米/月', ['… |  | 18元/平方米/月']],
    ['percentage points, which are no items', '利率下降1个百分点', ['… | =1个百分点 | 利率下降1个百分点']],
    ['months, which are no items', '稳定运行12个月以上', ['… | >=12个月 | 稳定运行12个月以上']],
    ['tonnes of what', '年节能量达500吨标准煤', ['… | >=500吨标准煤 | 年节能量达500吨标准煤']],
    ['a ceiling by its name', '上限1000万元', ['… | <=1000万元 | 上限1000万元']],
    ['the first of a series, which is no bound', '前三届每个展位奖500元', ['… | =500元 | 前三届每个展位奖500元']],
    [
      'each of several figures of one unit',
      '分别奖励20万元、40万元',
      ['… | =20万元 | 分别奖励20万元、40万元', '… | =40万元 | 分别奖励20万元、40万元'],
    ],
    ['several of several units', '分别奖励20万元、增加3%', ['… |  | 分别奖励20万元、增加3%']],
    ['nothing', '鼓励企业做大做强。', []],
  ])('%s', (_, text, wanted) => {
    expect(found(text)).toEqual(wanted);
  });

  test('stand under the headings above them, and no longer than these last', () => {
    const text = '二、奖励\n（一）首次\n1. 奖励1万元\n2. 奖励2万元\n（二）再次\n奖励3万元\n三、其他\n奖励4万元';
    expect(candidatesIn(text).map(({ place }) => place)).toEqual(['二（一）1', '二（一）2', '二（二）', '三']);
  });
});
